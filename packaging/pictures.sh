#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pictures.sh: makes the pictures of the window that README and AppStream show again, from the sample register and an
# agreement that picturetemplate.py makes.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/toolchain.sh cmake --preset dev >&2
packaging/toolchain.sh cmake --build --preset dev --target windowpictures >&2
templates=$PWD/build/pictures
mkdir -p "$templates"
declare -A agreement=([en]="Agreement of the customer.docx" [fr]="Accord du client.docx")

take() { # language light|dark names ending : the pictures called so, with that ending instead of their own
    packaging/toolchain.sh env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC build/dev/tests/views/windowpictures \
        --only "$3" --small --template "$templates/${agreement[$1]}" "$templates" "$1" "$2"
    for name in ${3//,/ }; do
        mv "$templates/$name-$1-$2.png" "packaging/pictures/$name-$4.png"
    done
}

for language in en fr; do
    packaging/toolchain.sh python3 packaging/picturetemplate.py "$templates/${agreement[$language]}" "$language"
    take "$language" light window,documents,overview,templates-filled "$language"
    take "$language" dark window,templates-filled "$language-dark"
done
ls -l packaging/pictures/
