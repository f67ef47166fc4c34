#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installtest.sh [PACKAGE.deb]: makes a clean Debian 13, installs the package there with apt, uses the programs as a user
# who never had them, removes the package, and looks for what it left. Without PACKAGE, packaging/deb.sh makes it.
# Needs root (or sudo), and takes Debian from where the host's apt takes it. Exit code: 0 if all is well.
# A picture of the window is left in build/installtest.png.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian.sh
source packaging/debian.sh
# shellcheck source=packaging/display.sh
source packaging/display.sh

[ -z "${CARTULARY_TOOLCHAIN:-}" ] || die "run it on the host, not through toolchain.sh"
deb=${1:-$(packaging/deb.sh | tail -n 1)}
deb=$(realpath "$deb")
tree=$(mktemp -d)
log=$tree.log
desk=/srv/officer # where the user of that Debian is at home
register=$desk/acme.cartulary

finish() {
    stop_display
    as_root rm -rf "$tree"
    rm -f "$log"
}
trap finish EXIT

step() { # what command... : what the command said is shown only if it fails
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

inside() { # command... : in the clean Debian, as root
    as_root bwrap --die-with-parent --unshare-pid --unshare-ipc --cap-add ALL --bind "$tree" / --dev /dev --proc /proc \
        --tmpfs /run --ro-bind /etc/resolv.conf /etc/resolv.conf --chdir / --clearenv \
        --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        --setenv DEBIAN_FRONTEND noninteractive --setenv LC_ALL C.UTF-8 --setenv DISPLAY "${DISPLAY:-}" \
        --setenv http_proxy "${http_proxy:-}" --setenv https_proxy "${https_proxy:-}" "$@"
}

officer() { # command... : as a user of that Debian
    inside runuser -u officer -- env "HOME=$desk" "$@"
}

clean_debian() {
    local source
    source=$(debian_source)
    [ -n "$source" ] || { as_root apt-get update -qq; source=$(debian_source); }
    [ -n "$source" ] || { echo "the host's apt configuration names no Debian source"; return 1; }
    as_root mmdebstrap --mode=root --variant=apt --aptopt='APT::Install-Recommends "false"' trixie "$tree" "$source"
    as_root touch "$tree/etc/resolv.conf"
    echo "officer:x:1000:1000::$desk:/bin/bash" | as_root tee -a "$tree/etc/passwd"
    as_root install -d -o 1000 -g 1000 "$tree$desk"
    inside apt-get update
}

files() { # all that a package can leave, without what apt and dpkg keep for themselves and what is the officer's
    as_root find "$tree" -xdev -mindepth 1 \( -path "$tree/home" -o -path "$tree$desk" -o -path "$tree/tmp" -o -path "$tree/var/cache" \
        -o -path "$tree/var/log" -o -path "$tree/var/lib/apt" -o -path "$tree/var/lib/dpkg" \) -prune \
        -o -printf '%P\n' | sort
}

install_package() {
    as_root cp "$deb" "$tree/tmp/cartulary.deb"
    inside apt-get install --yes /tmp/cartulary.deb
}

documents_made() {
    local language
    for language in fr en; do
        # 1 is "done, with findings".
        officer cartulary-cli generate "$register" privacy-policy --lang "$language" --to "$desk/$language.pdf" ||
            [ $? -eq 1 ] || return 1
        grep -aq '^%PDF-' "$tree$desk/$language.pdf" || return 1
    done
}

known_to_the_desktop() {
    grep -q 'application/x-cartulary:\*\.cartulary$' "$tree/usr/share/mime/globs2"
}

window_opened() {
    local program
    start_display
    officer cartulary "$register" &
    program=$!
    focus_window Cartulary 30 || return 1
    screenshot build/installtest.png
    keys ctrl+q
    wait_for 20 no_window_named Cartulary || { kill "$program"; echo "the window does not close"; return 1; }
    wait "$program"
}

remove_package() {
    inside apt-get purge --yes cartulary
    # Apt would keep a library that another package merely recommends.
    inside apt-get autoremove --purge --yes -o APT::AutoRemove::RecommendsImportant=false \
        -o APT::AutoRemove::SuggestsImportant=false
}

nothing_left() {
    local left
    left=$(comm -13 <(printf '%s\n' "$before") <(files))
    [ -z "$left" ] || { printf 'left: %s\n' "$left"; return 1; }
    ! as_root grep -rlis cartulary "$tree/usr" "$tree/etc" "$tree/var/lib/dpkg/info" "$tree/var/lib/dpkg/status"
}

install_packages mmdebstrap bubblewrap debian-archive-keyring
step "a clean Debian 13" clean_debian
before=$(files)
step "the package installs" install_package
step "the sample is made" officer cartulary-cli sample atelier-numerique "$register"
step "its policies are made" documents_made
if [ -e "$tree/usr/bin/cartulary" ]; then
    step "the desktop knows a register" known_to_the_desktop
    step "the window opens the sample and closes" window_opened
fi
step "the register is sound" officer cartulary-cli verify "$register"
step "the package is removed" remove_package
step "nothing of it is left" nothing_left
step "the register is left to its owner" test -s "$tree$register"
