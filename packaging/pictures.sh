#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pictures.sh: makes the pictures of the window that README and AppStream show again, from the sample register.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/toolchain.sh cmake --preset dev >&2
packaging/toolchain.sh cmake --build --preset dev --target windowpictures >&2
for language in en fr; do
    packaging/toolchain.sh env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC \
        build/dev/tests/views/windowpictures --only window,documents,overview --small packaging/pictures "$language"
done
ls -l packaging/pictures/{window,documents,overview}-{en,fr}.png
