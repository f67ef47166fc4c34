# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# display.sh: sourced by scripts that drive the window in a real X server that nobody sees. There is no window manager:
# a window that shall take keys is given the focus. Tools are asked for through packaging/toolchain.sh.

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
mkdir -p "$packaging/../build"
display_folder=$(mktemp -d "$packaging/../build/display.XXXXXX") # the private tool chain sees no other /tmp
display_pid=

start_display() { # [WIDTHxHEIGHT] : an X server on a display that is free; sets DISPLAY
    local number=
    "$packaging/toolchain.sh" Xvfb -displayfd 3 -screen 0 "${1:-1280x900}x24" -nolisten tcp -noreset \
        -fbdir "$display_folder" 3>"$display_folder/number" >"$display_folder/log" 2>&1 &
    display_pid=$!
    for _ in $(seq 100); do
        number=$(cat "$display_folder/number" 2>/dev/null) || true
        [ -n "$number" ] && break
        kill -0 "$display_pid" 2>/dev/null || break
        sleep 0.1
    done
    [ -n "$number" ] || { echo "no X server could be started:"; cat "$display_folder/log"; return 1; } >&2
    export DISPLAY=:$number
}

stop_display() {
    [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
    wait "$display_pid" 2>/dev/null || true
    rm -rf "$display_folder"
}

xtool() { "$packaging/toolchain.sh" xdotool "$@"; }

wait_for() { # seconds command... : until the command succeeds
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.1
    done
}

window_named() { # pattern : the newest visible window whose title has it
    local windows
    windows=$(xtool search --onlyvisible --name "$1") && tail -n 1 <<<"$windows"
}

focus_window() { # pattern [seconds] : waits for the window and gives it the keys
    local window
    wait_for "${2:-20}" window_named "$1" || { echo "there is no window “$1”; there are: $(window_titles)" >&2; return 1; }
    window=$(window_named "$1")
    xtool windowraise "$window" windowfocus --sync "$window"
}

window_titles() {
    local window
    for window in $(xtool search --onlyvisible --name '.'); do
        printf '“%s” ' "$(xtool getwindowname "$window")"
    done
}

no_window_named() { ! window_named "$1" >/dev/null 2>&1; }

keys() { xtool key --clearmodifiers --delay 40 "$@"; }  # keys ctrl+n Tab Return ...
type_text() { xtool type --clearmodifiers --delay 15 -- "$1"; }
click() { xtool mousemove --sync "$1" "$2" click "${3:-1}"; } # x y [button]

file_made() { # path [seconds] : waits until it is there and no longer grows
    local size=-1 now
    wait_for "${2:-20}" test -s "$1" || { echo "no file $1 was made" >&2; return 1; }
    while now=$(stat -c %s "$1") && [ "$now" != "$size" ]; do
        size=$now
        sleep 0.3
    done
}

screenshot() { # file.png : what the display shows now
    "$packaging/toolchain.sh" python3 "$packaging/screenshot.py" "$display_folder/Xvfb_screen0" "$1"
}
