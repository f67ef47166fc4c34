# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# debian.sh: sourced by scripts that install Debian packages or make a Debian tree.

die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 70; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "installing packages needs root: run it as root or install sudo (packages: ${packages:-$*})"
    fi
}

have_packages() { # package... : are all of them installed here?
    local status
    status=$(dpkg-query -W -f '${db:Status-Abbrev}\n' "$@" 2>/dev/null) || return 1
    ! grep -qv '^ii' <<<"$status"
}

install_packages() { # package... : installs what is missing
    have_packages "$@" && return
    echo "${0##*/}: installing packages with apt" >&2
    as_root apt-get update -qq >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 ||
        die "apt could not install: $*"
}

debian_source() { # the address that the host's apt takes Debian from
    apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(LABEL) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "Debian" && $3 == "Debian" && $4 == "main" {print $1; exit}'
}
