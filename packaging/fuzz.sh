#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh [MINUTES [TARGET]]: builds the fuzz targets of tests/fuzz with clang and its sanitizers into build/fuzz and runs
#   each of them, or TARGET alone (containerfuzzer, ooxmlfuzzer, odffuzzer), for MINUTES (default: 5) with one worker.
#   The first inputs come from the tests' own fixtures; what is found interesting is kept in build/fuzz/inputs and taken up
#   again by the next run. A finding is written to build/fuzz/findings.
# Exit code: 0 without a finding.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
minutes=${1:-5}
targets=(${2:-containerfuzzer ooxmlfuzzer odffuzzer})
build=build/fuzz
flags="-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"

packaging/toolchain.sh cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_CXX_FLAGS_DEBUG="-O2 -g1" -DCARTULARY_FUZZ=ON >/dev/null
packaging/toolchain.sh cmake --build "$build" --target "${targets[@]}" fuzzseeds
packaging/toolchain.sh "$build/tests/fuzz/fuzzseeds" "$build/seeds"

mkdir -p "$build/findings"
for target in "${targets[@]}"; do
    mkdir -p "$build/inputs/$target"
    options=(-max_total_time=$((minutes * 60)) -timeout=10 -rss_limit_mb=2048 -malloc_limit_mb=300 -max_len=32768
        -artifact_prefix="$build/findings/$target-" -print_final_stats=1)
    [ -f "tests/fuzz/$target.dict" ] && options+=(-dict="tests/fuzz/$target.dict")
    packaging/toolchain.sh env ASAN_OPTIONS=detect_leaks=0 nice -n 19 "$build/tests/fuzz/$target" "${options[@]}" \
        "$build/inputs/$target" "$build/seeds/$target"
done
