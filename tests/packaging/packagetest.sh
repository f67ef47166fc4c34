#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packagetest.sh SOURCE-FOLDER BUILD-FOLDER VERSION: what is installed, and the Debian package made of this build, are as
# desktops and Debian want them. Needs no network and no root. Exit code: 0 if all is well.
set -uo pipefail

source_folder=$1
build_folder=$2
version=$3
packaging=$source_folder/packaging
id=org.cartulary.Cartulary
made=$build_folder/tests/packaging/made
failures=0
rm -rf "$made"
mkdir -p "$made"

check() { # name command... : the command's words are shown only if it fails
    local name=$1 words
    shift
    if words=$("$@" 2>&1); then
        echo "well:   $name"
    else
        echo "FAILED: $name"
        printf '%s\n' "$words" | sed 's/^/        /'
        failures=$((failures + 1))
    fi
}

silent() { # command... : succeeds and says nothing
    local words
    words=$("$@" 2>&1) && [ -z "$words" ] || { printf '%s\n' "$words"; return 1; }
}

same_version() { # file pattern : the first match of the pattern is followed by the project's version
    local found
    found=$(sed -n "s/.*$2\([0-9.]*[0-9]\).*/\1/p" "$1" | head -n 1)
    [ "$found" = "$version" ] || { echo "$1 says $found, the project is $version"; return 1; }
}

well_typeset() { # compressed man page
    silent bash -c 'gzip -dc "$1" | LC_ALL=C.UTF-8 groff -Kutf8 -man -Tutf8 -ww -z' - "$1"
}

type_compiled() { # as a desktop does it after installation
    local folder=$made/mime
    mkdir -p "$folder/packages"
    cp "$packaging/$id.mime.xml" "$folder/packages"
    XDG_DATA_HOME=$made silent update-mime-database "$folder" && grep -q '^50:application/x-cartulary:\*.cartulary$' "$folder/globs2"
}

make_package() {
    cpack --config "$build_folder/CPackConfig.cmake" -B "$made" && ls "$made"/*.deb
}

holds() { # path-in-package...
    local path
    for path in "$@"; do
        [ -e "$tree/$path" ] || { echo "the package lacks $path"; return 1; }
    done
}

holds_only() { # folder files... : nothing is installed that nobody meant to
    local folder=$1
    shift
    diff <(printf '%s\n' "$@" | sort) <(ls "$tree/$folder" | sort)
}

# Nothing of where they were built: only the folder of their own modules.
run_path_is_own() {
    ! readelf -d "$tree"/usr/bin/* "$tree"/usr/lib/cartulary/* "$tree"/usr/lib/*/cartulary/* 2>/dev/null |
        grep -E 'RPATH|RUNPATH' | grep -vE '\[\$ORIGIN/\.\./lib(/[a-z0-9_-]+)?/cartulary\]$'
}

depends_on() { # package...
    local depends package
    depends=$(dpkg-deb -f "$deb" Depends)
    for package in "$@"; do
        grep -qE "(^|, )$package( |,|\$)" <<<"$depends" || { echo "no dependency on $package: $depends"; return 1; }
    done
}

check "the desktop file is valid" silent desktop-file-validate "$packaging/$id.desktop"
check "the metainfo is valid" appstreamcli validate --no-net --strict "$packaging/$id.metainfo.xml"
check "the metainfo's newest release is this version" same_version "$packaging/$id.metainfo.xml" '<release version="'
check "the Debian changelog's newest entry is this version" same_version "$packaging/deb/changelog" 'cartulary ('

if command -v update-mime-database >/dev/null; then
    check "the MIME type can be compiled" type_compiled
else
    echo "skipped: the MIME type is not compiled, there is no update-mime-database"
fi
check "the package can be made" make_package
deb=$(ls "$made"/*.deb 2>/dev/null)
if [ -z "$deb" ]; then
    echo "no package: nothing more to check"
    exit 1
fi
tree=$made/tree
dpkg-deb -x "$deb" "$tree"

check "lintian finds no error" lintian --allow-root --fail-on error "$deb"
check "the package names what is loaded while the program runs" \
    depends_on libqt6sql6-sqlite qt6-svg-plugins fonts-sil-gentiumplus fonts-dejavu-core libqt6core6t64 \
    libkf6texttemplate6 libqpdf30
check "the programs look for their modules and nowhere else" run_path_is_own
check "the command is there" holds usr/bin/cartulary-cli usr/share/bash-completion/completions/cartulary-cli \
    usr/share/man/man1/cartulary-cli.1.gz usr/share/man/fr/man1/cartulary-cli.1.gz
check "the documentation is what was meant" holds_only usr/share/doc/cartulary \
    README.md changelog.Debian.gz changelog.gz copyright
if [ -e "$tree/usr/bin/cartulary" ]; then
    check "only the programs are in the path" holds_only usr/bin cartulary cartulary-cli
    check "the window is known to the desktop" holds "usr/share/applications/$id.desktop" \
        "usr/share/metainfo/$id.metainfo.xml" "usr/share/mime/packages/$id.xml" \
        "usr/share/icons/hicolor/scalable/apps/$id.svg" \
        usr/share/icons/hicolor/scalable/mimetypes/application-x-cartulary.svg \
        usr/share/man/man1/cartulary.1.gz usr/share/man/fr/man1/cartulary.1.gz
fi
if command -v groff >/dev/null; then
    while read -r page; do
        check "${page#"$tree"/usr/share/} is well typeset" well_typeset "$page"
    done < <(find "$tree/usr/share/man" -name '*.gz' | sort)
else
    echo "skipped: the manual pages are not looked at, there is no groff"
fi
rm -rf "$made"
[ "$failures" -eq 0 ]
