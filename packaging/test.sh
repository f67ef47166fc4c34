#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [CTEST-OPTION...]: gets what is missing, builds, and runs every test; the last line is ctest's.
# "test.sh -R period" runs the tests whose names hold "period".
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/toolchain.sh cmake --preset dev
packaging/toolchain.sh cmake --build --preset dev
packaging/toolchain.sh ctest --preset dev "$@"
