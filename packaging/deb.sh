#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# deb.sh: gets what is missing, builds the release, and makes the Debian package in build/deb/. The last line is its path.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/toolchain.sh cmake --preset release >&2
packaging/toolchain.sh cmake --build --preset release --target programs >&2
rm -rf build/deb
packaging/toolchain.sh cpack --config build/release/CPackConfig.cmake -B "$PWD/build/deb" >&2
rm -rf build/deb/_CPack_Packages
ls "$PWD"/build/deb/*.deb
