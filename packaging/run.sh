#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh: gets what is missing, builds, and does the main job. Where there is a display: opens the window on a sample
# register. Else: makes that register's privacy policy and data-processing agreement, in French and English, as PDF.
# All is put in build/out/; its paths are printed.
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

make_sample() {
    rm -f "$register" "$register"-wal "$register"-shm "$register"-journal
    cartulary sample atelier-numerique "$register"
}

packaging/toolchain.sh cmake --preset release >&2
packaging/toolchain.sh cmake --build --preset release --target programs >&2
mkdir -p "$out"
# The tool chain has Qt's window system for X; Wayland sessions offer it too.
if [ -n "${DISPLAY:-}" ] && [ -x build/release/app/cartulary ]; then
    [ -e "$register" ] || make_sample # what was typed in it last time stays
    echo "$register"
    exec packaging/toolchain.sh build/release/app/cartulary "$register"
fi
make_sample
echo "$register"
for document in privacy-policy dpa; do
    for language in fr en; do
        generate "$document" "$language"
    done
done
