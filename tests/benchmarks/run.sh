#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [RUNS]: times whole commands of the release build, and what others take for the same, in one go. WeasyPrint
# (Debian package weasyprint) and LibreOffice are measured if they are installed; sqlite3 always is.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-7}
here=tests/benchmarks
folder=$PWD/build/benchmarks
results=$folder/results.tsv
cli=build/release/app/cartulary-cli

chain() { packaging/toolchain.sh "$@"; }
timed() { chain python3 "$here/measure.py" time "$results" "$@"; }

timed_if_there() { # name command... : in the tool chain if the command is there, else on the host
    local name=$1
    shift
    if chain sh -c 'command -v "$1" >/dev/null' sh "$1"; then timed "$name" "$runs" "$@"
    elif command -v "$1" >/dev/null; then python3 "$here/measure.py" time "$results" "$name" "$runs" "$@"
    else echo "run.sh: $1 is not installed: not measured" >&2
    fi
}

# How to forget a register file with what SQLite keeps beside it, for measure.py's shell.
forget() { printf 'rm -f %q %q-wal %q-shm' "$1" "$1" "$1"; }

chain cmake --preset release >&2
chain cmake --build --preset release --target cartulary-cli storespeed previewspeed officespeed pdfspeed templatespeed windowspeed windowstart barewindow >&2
rm -rf "$folder"
mkdir -p "$folder"

sample=$folder/sample.cartulary
big=$folder/big.cartulary
chain "$cli" sample atelier-numerique "$sample"
chain python3 "$here/makebigregister.py" "$folder/big.json"
# Exit code 1 is "done, with findings".
chain "$cli" generate "$sample" privacy-policy --lang fr --to "$folder/policy.html" || [ $? -eq 1 ]

timed "--help" "$runs" "$cli" --help
timed "policy to PDF" "$runs" "$cli" generate "$sample" privacy-policy --lang fr --to "$folder/policy.pdf"
timed_if_there "WeasyPrint" weasyprint "$folder/policy.html" "$folder/weasyprint.pdf"
timed_if_there "LibreOffice" soffice --headless --convert-to pdf --outdir "$folder/libreoffice" "$folder/policy.html"

timed "import 10,000 activities" 3 --before "$(forget "$folder/import.cartulary")" \
    "$cli" import "$folder/import.cartulary" "$folder/big.json"
chain "$cli" import "$big" "$folder/big.json"
timed "open and list 10,000 activities" "$runs" "$cli" list "$big" activities
timed "sqlite3, the same rows" "$runs" sqlite3 -readonly "$big" 'SELECT * FROM "activity"; SELECT * FROM "activity_data";
    SELECT * FROM "activity_recipients"; SELECT * FROM "activity_retention"; SELECT * FROM "data_category";
    SELECT * FROM "recipient"; SELECT * FROM "retention_rule"; SELECT * FROM "retention_rule_phases";'

printf '{"format": "cartulary-register", "version": 1, "contacts": [{"id": "contact-edit", "name": "before"}]}' >"$folder/before.json"
printf '{"format": "cartulary-register", "version": 1, "contacts": [{"id": "contact-edit", "name": "after"}]}' >"$folder/after.json"
timed "one edit (sample register)" "$runs" \
    --before "$(printf 'exec >/dev/null; %q import %q %q' "$cli" "$sample" "$folder/before.json")" \
    "$cli" import "$sample" "$folder/after.json"
chain sqlite3 "$folder/bare.db" 'PRAGMA journal_mode=WAL; CREATE TABLE t (a TEXT);' >/dev/null
timed "sqlite3, one commit" "$runs" sqlite3 "$folder/bare.db" "PRAGMA synchronous=FULL; INSERT INTO t VALUES ('after');"

# The register's import is no part of it: a template is filled from a register that is there.
chain python3 "$here/maketemplate.py" "$folder"
chain "$cli" import "$folder/template.cartulary" "$folder/template.json"
timed "fill a 20-page template" "$runs" "$cli" template fill "$folder/template.cartulary" "$folder/template.docx" \
    --lang en --to "$folder/filled.docx"
timed "docxtpl, the same template" "$runs" python3 "$here/docxtplfill.py" "$folder/template.docx" \
    "$folder/context.json" "$folder/docxtpl.docx"

programs=$PWD/build/release/tests/benchmarks
timed "window of the sample register" "$runs" env QT_QPA_PLATFORM=offscreen "$programs/windowstart" "$sample"
timed "the same, with the overview's facts" "$runs" env QT_QPA_PLATFORM=offscreen "$programs/windowstart" "$sample" facts
timed "bare Qt window with a table" "$runs" env QT_QPA_PLATFORM=offscreen "$programs/barewindow"

echo
chain pdfinfo "$folder/policy.pdf" | grep -E '^(Title|Pages|File size)'
chain python3 "$here/measure.py" show "$results" \
    "policy to PDF" "WeasyPrint" 0.12 \
    "policy to PDF" "LibreOffice" 0.10 \
    "open and list 10,000 activities" "sqlite3, the same rows" 3 \
    "one edit (sample register)" "sqlite3, one commit" "see below" \
    "fill a 20-page template" "docxtpl, the same template" 0.125 \
    "window of the sample register" "bare Qt window with a table" 1.5
echo "Aims: --help 0.05 s; import 5 s; policy 60 MiB; list 150 MiB."
echo "The store alone, without starting a program (an edit: at most 1.5 bare commits):"
chain build/release/tests/benchmarks/storespeed "$folder"
echo "Filling the template in memory (aim: 12 ms):"
chain "$programs/templatespeed" "$folder/template.docx" "$folder/template.cartulary" 31
chain python3 "$here/docxtplfill.py" "$folder/template.docx" "$folder/context.json" "$folder/docxtpl.docx" 9
if chain soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to odt --outdir "$folder" \
    "$folder/template.docx" >/dev/null 2>&1; then
    echo "The same as ODT (aim: 8 ms):"
    chain "$programs/templatespeed" "$folder/template.odt" "$folder/template.cartulary" 31
fi
echo "The live preview, from an edit to the new page on the screen (aim: 200 ms):"
chain env QT_QPA_PLATFORM=offscreen build/release/tests/benchmarks/previewspeed -iterations 20 | grep -A1 RESULT
echo "A document of 200 pages to go on editing (aim: 1,000 ms):"
chain env QT_QPA_PLATFORM=offscreen build/release/tests/benchmarks/officespeed
echo "The window with 10,000 activities:"
chain env QT_QPA_PLATFORM=offscreen "$programs/windowspeed" table "$big"
echo "The longest that the window's thread is kept (aim: 100 ms), sample register, then 10,000 activities:"
chain env QT_QPA_PLATFORM=offscreen "$programs/windowspeed" blocks "$sample"
chain env QT_QPA_PLATFORM=offscreen "$programs/windowspeed" blocks "$big"
echo "Our tagged PDF against Qt's untagged one, of the same pages (aim: 1.2 times the time, 1.3 times the bytes):"
chain env QT_QPA_PLATFORM=offscreen build/release/tests/benchmarks/pdfspeed
