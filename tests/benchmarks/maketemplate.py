#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# maketemplate.py FOLDER: a template of about 20 pages with 60 blanks and two tables that repeat 50 and 30 times
# (template.docx, with the tags that docxtpl reads too), the register it is filled from (template.json), and the same
# values for docxtpl (context.json).
import json
import sys
from pathlib import Path

from docx import Document

folder = Path(sys.argv[1])
words = ("The processor shall process the personal data only on documented instructions from the controller, "
         "and shall keep a record of what is done with them for as long as the agreement lasts. ")
fields = ["processor.name", "processor.address", "processor.email", "agreement.duration", "agreement.purpose",
          "agreement.subject_matter"]

document = Document()
document.add_heading("Data processing agreement", 0)
for section in range(30):
    document.add_heading(f"{section + 1}. Section", 1)
    for paragraph in range(4):
        text = document.add_paragraph(words * 2)
        if paragraph in (1, 2):
            text.add_run("The field is ")
            text.add_run("{{ " + fields[(2 * section + paragraph) % len(fields)] + " }}").bold = True
            text.add_run(" here. " + words)
for name, variable, columns in (("sub_processors", "s", ("name", "country", "purpose")),
                                ("measures_shown", "m", ("name", "scope", "frequency"))):
    table = document.add_table(rows=0, cols=len(columns), style="Table Grid")
    for cells in ([column.title() for column in columns], ["{%tr for " + f"{variable} in {name}" + " %}", "", ""],
                  ["{{ " + f"{variable}.{column}" + " }}" for column in columns], ["{%tr endfor %}", "", ""]):
        row = table.add_row()
        for cell, text in zip(row.cells, cells):
            cell.text = text
document.save(folder / "template.docx")

text = {"en": "Hosting of the data in two rooms", "fr": "Hébergement des données dans deux salles"}
parties = [{"id": f"party-{i}", "name": f"Party & Sons {i}", "country": "FR", "purpose": text} for i in range(50)]
measures = [{"id": f"measure-{i}", "name": text, "scope": text, "frequency": text} for i in range(30)]
organisation = {"id": "organisation", "name": "Bench & Sons", "email": "office@bench.example",
                "address": {"lines": ["1 New Street"], "postal_code": "54000", "city": "Nancy", "country": "FR"}}
agreement = {"id": "agreement", "name": text, "direction": "customer", "duration": text, "purpose": text,
             "subject_matter": text}
(folder / "template.json").write_text(json.dumps(
    {"format": "cartulary-register", "version": 1, "organisation": organisation, "sub_processors": parties,
     "security_measures": measures, "agreements": [agreement]}))
english = text["en"]
(folder / "context.json").write_text(json.dumps(
    {"processor": {"name": organisation["name"], "address": "1 New Street, 54000 Nancy, France",
                   "email": organisation["email"]},
     "agreement": {"duration": english, "purpose": english, "subject_matter": english},
     "sub_processors": [{"name": p["name"], "country": "France", "purpose": english} for p in parties],
     "measures_shown": [{"name": english, "scope": english, "frequency": english} for _ in measures]}))
