#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# xstory.sh: builds the release and tells the story of tests/features/xstory.sh with it, in an X server that nobody sees.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/toolchain.sh cmake --preset release >&2
packaging/toolchain.sh cmake --build --preset release --target programs >&2
tests/features/xstory.sh "$PWD" build/release
