#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installtest.sh [PACKAGE.deb]: makes a clean Debian 13, installs the package there with apt, makes and opens the sample
# register, removes the package, and looks for what it left. Without PACKAGE, packaging/deb.sh makes it.
# Needs root (or sudo) and the host's source of Debian packages. Exit code: 0 if all is well.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/toolchain.sh
CARTULARY_TOOLCHAIN_FUNCTIONS=only source packaging/toolchain.sh

deb=${1:-$(packaging/deb.sh | tail -n 1)}
deb=$(realpath "$deb")
tree=$(mktemp -d)
log=$tree.log
trap 'as_root rm -rf "$tree"; rm -f "$log"' EXIT

step() { # what command... : shows what the command said only if it failed
    local what=$1
    shift
    if "$@" >"$log" 2>&1; then
        echo "well:   $what"
    else
        echo "FAILED: $what"
        tail -n 40 "$log" | sed 's/^/        /'
        exit 1
    fi
}

clean_debian() {
    local source
    source=$(debian_source)
    [ -n "$source" ] || { as_root apt-get update -qq; source=$(debian_source); }
    [ -n "$source" ] || { echo "the host's apt configuration names no Debian source"; return 1; }
    as_root mmdebstrap --mode=root --variant=apt --aptopt='APT::Install-Recommends "false"' trixie "$tree" "$source"
}

