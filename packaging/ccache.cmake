# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by the presets before the project: compilers go through ccache where it is installed.
find_program(CARTULARY_CCACHE ccache)
mark_as_advanced(CARTULARY_CCACHE)
if(CARTULARY_CCACHE)
    # A compiler found in /usr/lib/ccache is ccache itself; with the launcher the real one is wanted.
    list(APPEND CMAKE_IGNORE_PATH /usr/lib/ccache /usr/lib64/ccache)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_BASEDIR=${CMAKE_CURRENT_LIST_DIR}/.. CCACHE_NOHASHDIR=1 ${CARTULARY_CCACHE}
        CACHE STRING "What compiles go through")
endif()
