#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh: gets what is missing, builds, and does the main job: the sample register's privacy policy and data-processing
# agreement, in French and English, as PDF in build/out/. (Once there is a window, a host with a display gets that.)
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=$PWD/build/out
register=$out/sample.cartulary

cartulary() { packaging/toolchain.sh build/release/app/cartulary-cli "$@"; }

generate() { # document language
    local file=$out/$1-$2.pdf status=0
    cartulary generate "$register" "$1" --lang "$2" --to "$file" || status=$?
    # 1 is "done, with findings": what the register lacks has been said on standard error.
    [ "$status" -le 1 ] || exit "$status"
    echo "$file"
}

packaging/toolchain.sh cmake --preset release >&2
packaging/toolchain.sh cmake --build --preset release --target cartulary-cli >&2
mkdir -p "$out"
rm -f "$register" "$register"-wal "$register"-shm "$register"-journal
cartulary sample atelier-numerique "$register"
echo "$register"
for document in privacy-policy dpa; do
    for language in fr en; do
        generate "$document" "$language"
    done
done
