#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# xstory.sh SOURCE-FOLDER BUILD-FOLDER: a story told in a real X server with the installed program: what is typed, and
# the files that come of it. If it fails, the last thing seen is BUILD-FOLDER/xstory.png.
set -euo pipefail

source_folder=$1
build_folder=$(realpath "$2")
story=$build_folder/xstory
rm -rf "$story" "$story.png"
mkdir -p "$story/home"

# shellcheck source=packaging/display.sh
source "$source_folder/packaging/display.sh"
program=

finish() {
    local status=$?
    [ "$status" -eq 0 ] || screenshot "$story.png" || true
    [ -z "$program" ] || kill "$program" 2>/dev/null || true
    stop_display
    [ "$status" -ne 0 ] || rm -rf "$story"
    exit "$status"
}
trap finish EXIT

installed() { # program word... : the installed program, in English, for a user who never had it
    local name=$1
    shift
    "$packaging/toolchain.sh" env -u QT_QPA_PLATFORM -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME \
        HOME="$story/home" XDG_DATA_DIRS="$story/usr/share:/usr/share" LC_ALL=C.UTF-8 \
        DISPLAY="$DISPLAY" QT_QPA_PLATFORM=xcb "$story/usr/bin/$name" "$@"
}

step() { echo "step: $*"; }

step "install"
"$packaging/toolchain.sh" cmake --install "$build_folder" --prefix "$story/usr" >/dev/null
start_display 1280x900

step "open the sample"
installed cartulary-cli sample atelier-numerique "$story/sample.cartulary" >/dev/null
installed cartulary "$story/sample.cartulary" &
program=$!
focus_window Cartulary 30

step "close"
keys ctrl+q
wait_for 20 no_window_named Cartulary || { echo "the window does not close" >&2; exit 1; }
wait "$program"
program=
installed cartulary-cli verify "$story/sample.cartulary"
