#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# toolchain.sh COMMAND...: runs COMMAND where Qt >= 6.8 and KDE Frameworks 6 are at hand.
#   Debian 13 or newer (and what has the same packages): on the host; missing packages are installed with apt.
#   Debian 12: in a private Debian 13 tree under the user's cache, made once with mmdebstrap and entered with bwrap.
#   Anything else: a sentence with the packages to install.
# Exit code: that of COMMAND; 70 if the tool chain cannot be had.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
list=$project/packaging/dependencies
packages=$(sed 's/#.*//' "$list" | xargs)

# shellcheck source=packaging/debian.sh
source "$project/packaging/debian.sh"

host_is_enough() { # does the host's apt offer Qt >= 6.8 and KF6 TextTemplate?
    local candidate
    candidate=$(apt-cache policy qt6-base-dev 2>/dev/null | awk '/Candidate:/ {print $2}')
    [ -n "$candidate" ] && [ "$candidate" != "(none)" ] || return 1
    dpkg --compare-versions "$candidate" ge 6.8 || return 1
    apt-cache policy libkf6texttemplate-dev 2>/dev/null | grep -q 'Candidate: [0-9]'
}

make_tree() { # folder : a private Debian 13 with the listed packages
    local tree=$1 source
    install_packages mmdebstrap bubblewrap debian-archive-keyring
    source=$(debian_source)
    [ -n "$source" ] || { as_root apt-get update -qq >&2; source=$(debian_source); }
    [ -n "$source" ] || die "the host's apt configuration names no Debian source to take Debian 13 from"
    mkdir -p "$(dirname "$tree")"
    as_root rm -rf "$tree.new"
    echo "toolchain.sh: making a private Debian 13 tree in $tree (once, about a minute)" >&2
    as_root mmdebstrap --quiet --mode=root --variant=apt \
        --include="$(tr ' ' ',' <<<"$packages"),ca-certificates" \
        --aptopt='APT::Install-Recommends "false"' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        --customize-hook='touch "$1/etc/resolv.conf"; rm -rf "$1"/var/cache/apt/archives/*.deb' \
        trixie "$tree.new" "$source" >&2 || { as_root rm -rf "$tree.new"; die "the private Debian 13 tree could not be made"; }
    as_root mv -T "$tree.new" "$tree"
    # Trees of earlier package lists are of no more use.
    local old
    for old in "$(dirname "$tree")"/debian13-*; do
        [ "$old" = "$tree" ] || as_root rm -rf "$old"
    done
}

enter_tree() { # folder command...
    local tree=$1 entry
    shift
    local binds=(--tmpfs / --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys)
    for entry in usr etc var opt; do binds+=(--ro-bind "$tree/$entry" "/$entry"); done
    for entry in bin sbin lib lib64; do
        if [ -L "$tree/$entry" ]; then binds+=(--symlink "$(readlink "$tree/$entry")" "/$entry")
        elif [ -d "$tree/$entry" ]; then binds+=(--ro-bind "$tree/$entry" "/$entry")
        fi
    done
    binds+=(--perms 1777 --tmpfs /tmp --perms 1777 --tmpfs /var/tmp --tmpfs /run)
    for entry in /etc/resolv.conf /etc/passwd /etc/group /etc/hosts; do
        [ -e "$tree$entry" ] && [ -e "$entry" ] && binds+=(--ro-bind "$entry" "$entry")
    done
    [ -d /tmp/.X11-unix ] && binds+=(--bind /tmp/.X11-unix /tmp/.X11-unix)
    [ -d "${XDG_RUNTIME_DIR:-/nowhere}" ] && binds+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    [ -e "${XAUTHORITY:-/nowhere}" ] && binds+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    binds+=(--bind "$HOME" "$HOME" --bind "$project" "$project")
    [ -d "${CARTULARY_CORPUS:-/nowhere}" ] && binds+=(--ro-bind "$CARTULARY_CORPUS" "$CARTULARY_CORPUS")
    case $PWD/ in
        "$project"/* | "$HOME"/*) ;;
        *) binds+=(--bind "$PWD" "$PWD") ;;
    esac
    exec env PATH=/usr/lib/ccache:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin CARTULARY_TOOLCHAIN=private \
        bwrap --die-with-parent "${binds[@]}" --chdir "$PWD" "$@"
}

[ $# -gt 0 ] || { echo "usage: packaging/toolchain.sh COMMAND..." >&2; exit 64; }

if [ "${CARTULARY_TOOLCHAIN:-}" = private ] || [ "${CARTULARY_TOOLCHAIN:-}" = host ]; then
    exec "$@" # inside the tool chain already
fi
command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || die \
    "this host has no apt. Install the equivalents of these Debian 13 packages, then set CARTULARY_TOOLCHAIN=host: $packages"
# shellcheck disable=SC2086  # one word a package
if have_packages $packages; then
    CARTULARY_TOOLCHAIN=host exec "$@"
fi
[ -n "$(ls -A /var/lib/apt/lists 2>/dev/null | grep -v -e '^lock$' -e '^partial$')" ] || as_root apt-get update -qq >&2
if host_is_enough; then
    # shellcheck disable=SC2086
    install_packages $packages
    CARTULARY_TOOLCHAIN=host exec "$@"
fi
grep -q '^ID=debian' /etc/os-release || grep -q '^ID_LIKE=.*debian' /etc/os-release || die \
    "this host has neither Qt >= 6.8 with KDE Frameworks 6 nor a Debian to make a private tree from. Install the equivalents of: $packages"

tree=${XDG_CACHE_HOME:-$HOME/.cache}/cartulary/debian13-$(sed 's/#.*//' "$list" | sort | sha256sum | cut -c1-16)
install_packages bubblewrap
if [ ! -d "$tree" ]; then
    mkdir -p "$(dirname "$tree")"
    exec 9>"$tree.lock"
    flock 9 # two runs at once make one tree
    [ -d "$tree" ] || make_tree "$tree"
    exec 9>&-
fi
enter_tree "$tree" "$@"
