#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docxroundtrip.py FOLDER FILE...: opens each DOCX with python-docx, looks at it, saves it in FOLDER under the same name,
and opens that. Exit code: 0 if all is well, 77 if python-docx is not there."""
import os
import sys

try:
    import docx
except ImportError:
    sys.exit(77)


def shape(document):
    """What a program that edits the document goes by."""
    paragraphs = [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    links = sorted(part.target_ref for part in document.part.rels.values() if part.is_external)
    return paragraphs, tables, links


def look(path, document):
    paragraphs, tables, _ = shape(document)
    styles = {style for style, _ in paragraphs}
    for wanted in ("Title", "Heading 1"):  # python-docx calls "heading 1" as the window of Word does
        if wanted not in styles:
            sys.exit(f"{path}: no paragraph in the style {wanted}")
    properties = document.core_properties
    if not (properties.title and properties.author and properties.language and properties.created):
        sys.exit(f"{path}: properties are missing")
    for row in (row for table in document.tables for row in table.rows):
        if len(row.cells) != len(row.table.columns):
            sys.exit(f"{path}: a row has another number of cells than its table has columns")


def main():
    folder, files = sys.argv[1], sys.argv[2:]
    for path in files:
        document = docx.Document(path)
        look(path, document)
        copy = os.path.join(folder, os.path.basename(path))
        document.save(copy)
        if shape(docx.Document(copy)) != shape(document):
            sys.exit(f"{path}: saving it has changed it")


if __name__ == "__main__":
    main()
