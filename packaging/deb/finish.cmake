# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack on the installed files before they are packed: what Debian's policy wants otherwise than `cmake --install`.

set(usr "${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}")
set(doc "${usr}/share/doc/cartulary")

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(put source target)
    cmake_path(GET target PARENT_PATH folder)
    file(MAKE_DIRECTORY "${folder}")
    file(COPY_FILE "${CPACK_CARTULARY_DEB_FOLDER}/${source}" "${target}")
    file(CHMOD "${target}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()

# CPack's own stripping leaves the sections that Debian does not want.
file(GLOB programs "${usr}/bin/*" "${usr}/lib/cartulary/*.so" "${usr}/lib/*/cartulary/*.so")
run("${CPACK_CARTULARY_STRIP}" --strip-all --remove-section=.comment --remove-section=.note ${programs})

# The copyright file names the licence's text, which every Debian system has.
file(REMOVE "${doc}/GPL-3.0-or-later.txt")
put(copyright "${doc}/copyright")
put(changelog "${doc}/changelog.Debian")
put(lintian-overrides "${usr}/share/lintian/overrides/cartulary")
file(RENAME "${doc}/CHANGELOG.md" "${doc}/changelog")

file(GLOB pages "${usr}/share/man/man1/*.1" "${usr}/share/man/*/man1/*.1")
run(gzip --best --no-name --force ${pages} "${doc}/changelog" "${doc}/changelog.Debian")
