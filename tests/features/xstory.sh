#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# xstory.sh SOURCE-FOLDER BUILD-FOLDER: a story told in a real X server with the installed program, by keyboard alone:
# what is typed, and the files that come of it. Nothing waits for time to pass, but for a window or for what is in the
# register file. If it fails, the last thing seen is BUILD-FOLDER/xstory.png.
# Exit code: 0 if all is well, 77 if a tool is missing.
# Only letters that every keyboard has are typed: xdotool makes up keys for others, and is at times too late.
set -euo pipefail

source_folder=$1
build_folder=$(realpath "$2")
if [ -z "${CARTULARY_TOOLCHAIN:-}" ]; then
    exec "$source_folder/packaging/toolchain.sh" "$(realpath "$0")" "$(realpath "$1")" "$build_folder"
fi
for tool in Xvfb xdotool pdftotext; do
    command -v "$tool" >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
done
story=$build_folder/xstory
rm -rf "$story" "$story.png"
mkdir -p "$story/home"
register=$story/home/sirocco.cartulary
policy=$story/home/policy-en.pdf
programs=()

# shellcheck source=packaging/display.sh
source "$source_folder/packaging/display.sh"

finish() {
    local status=$?
    [ "$status" -eq 0 ] || screenshot "$story.png" || true
    [ "${#programs[@]}" -eq 0 ] || kill "${programs[@]}" 2>/dev/null || true
    stop_display
    [ "$status" -ne 0 ] || rm -rf "$story"
    exit "$status"
}
trap finish EXIT

step() { printf '%3d s  %s\n' "$SECONDS" "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

installed() { # program word... : the installed program, in English, for a user who never had it
    local name=$1
    shift
    env -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME -u XDG_RUNTIME_DIR HOME="$story/home" \
        XDG_DATA_DIRS="$story/usr/share:/usr/share" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb "$story/usr/bin/$name" "$@"
}

open_window() { # title word... : starts the window with these words and waits for it
    local title=$1
    shift
    installed cartulary "$@" &
    programs+=($!)
    focus_window "$title" 60
}

quit_window() { # title
    focus_window "$1"
    keys ctrl+q
    wait_for 30 no_window_named "$1" || fail "the window does not close"
    wait "${programs[-1]}" || fail "the window ended with status $?"
    unset 'programs[-1]'
}

holds() { # type text [count] : so many records (one) of that type have the text
    [ "$(installed cartulary-cli list "$register" "$1" --search "$2" | wc -l)" -eq "${3:-1}" ]
}

recorded() { # type text [count] : soon
    wait_for 30 holds "$@" || fail "the register should have ${3:-1} of $1 with “$2”, and has: $(
        installed cartulary-cli list "$register" "$1" | tr '\n' ' ')"
}

new_record() { # type's-label : with Ctrl+N, from the list
    focus_window sirocco.cartulary
    keys ctrl+n
    focus_window "New: $1"
}

added() { # what a dialog for a new record closes with
    keys Tab Return
    wait_for 30 no_window_named "New: " || fail "the new record is not taken"
    focus_window sirocco.cartulary
}

make_register() {
    keys ctrl+shift+n
    focus_window "New register"
    type_text "Atelier Sirocco"
    keys alt+o
    type_text "France"
    keys Tab # to the e-mail address
    type_text "dpo@sirocco.example"
    keys Return alt+o Return Return ctrl+a # both roles; the activities as they are proposed; the place
    type_text "$register"
    keys Return
    focus_window "sirocco.cartulary" 60
    recorded organisation "dpo@sirocco.example"
    recorded organisation "processor"
    recorded activities "invoic"
}

step "install"
cmake --install "$build_folder" --prefix "$story/usr" >/dev/null
start_display 1280x900

step "a register is made"
open_window Cartulary
make_register

step "records are added"
keys ctrl+3
new_record "Processing activity"
type_text "Lettre du vendredi"
keys Tab
type_text "Friday letter"
keys Tab
type_text "Controller"
added
recorded activities "Friday letter"

keys ctrl+k
type_text "sub-processors"
keys Return
new_record "Sub-processor"
type_text "Nimbus Data GmbH"
added
recorded sub_processors "Nimbus Data GmbH"

keys ctrl+5
new_record "Retention rule"
type_text "Lettres du mois"
keys Tab
type_text "Letters sent"
added
recorded retention_rules "Lettres du mois"

step "a field is changed, taken back, and changed again"
keys ctrl+3 ctrl+f
type_text "Friday"
keys Return Return ctrl+End # found, opened, and at the end of its name
type_text " soir"
keys ctrl+Return
recorded activities "Lettre du vendredi soir"
keys ctrl+z
recorded activities "Lettre du vendredi soir" 0
keys ctrl+shift+z
recorded activities "Lettre du vendredi soir"

step "the document is looked at and made"
keys F8 ctrl+m
focus_window "Make a document"
keys alt+f alt+n ctrl+a # English is left; into the user's home, for want of a folder of documents
type_text "policy"
keys alt+m
wait_for 60 test -e "$policy" || fail "no policy"
file_made "$policy" 60
keys alt+c
wait_for 30 no_window_named "Make a document" || fail "the dialog does not close"
quit_window sirocco.cartulary

step "what is in the files"
installed cartulary-cli verify "$register"
pdftotext "$policy" "$story/policy.txt"
for words in "Atelier Sirocco" "dpo@sirocco.example" "Friday letter"; do
    grep -q "$words" "$story/policy.txt" || fail "the policy does not say “$words”"
done
# What the window remembers of this register: that a preview was wanted beside the list.
grep -rq 'preview_shown=true' "$story/home/.config/cartulary" || fail "the preview was not shown"

step "the file is opened twice"
open_window sirocco.cartulary "$register"
installed cartulary "$register" &
programs+=($!)
focus_window "Open for reading" 60
keys Return
wait_for 30 no_window_named "Open for reading" || fail "the message does not close"
keys ctrl+n
quit_window "sirocco.cartulary .read-only"
quit_window sirocco.cartulary
