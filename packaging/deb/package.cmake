# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package: `packaging/deb.sh` makes it.

# There is no such mailbox: example.org is reserved (RFC 2606), so that nobody's letter reaches a stranger, and is a form
# that every checker of packages accepts. Who distributes the package answers for it, under an address of their own.
set(CARTULARY_MAINTAINER "The Cartulary authors <cartulary@example.org>" CACHE STRING "Who answers for the package")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME cartulary)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "${CARTULARY_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "GDPR register, and the policies and agreements made from it")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Cartulary is where a compliance officer keeps the GDPR register of one
organisation: its processing activities, sub-processors, retention rules,
security measures, rights and commitments. From it the program makes, in
French and in English, the privacy policy, the data-processing agreement, the
records of processing, the list of sub-processors, the retention schedule and
the security annex.

A fact is written down once; every document that states it changes with it.
What the law demands and the register lacks is marked and listed. Everything
stays on the computer, in one file with a journal of every change; the program
opens no network connection.")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${CMAKE_CURRENT_LIST_FILE}") # else CMake's own sample text is looked for
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Libraries are found by dpkg-shlibdeps. Named here is what is loaded by name while the program runs: the driver of the
# register file, the reader of icons, and the fonts of the documents.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins, fonts-sil-gentiumplus, fonts-dejavu-core")
# The words of Qt's own dialogs, windows under Wayland, and spell-check marks.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, sonnet6-plugins")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-fr, hunspell-en-gb")

set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/finish.cmake")
set(CPACK_CARTULARY_DEB_FOLDER "${CMAKE_CURRENT_LIST_DIR}")
set(CPACK_CARTULARY_STRIP "${CMAKE_STRIP}")
include(CPack)
