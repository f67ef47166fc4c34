#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# picturetemplate.py FILE LANGUAGE: a customer's agreement (DOCX, in fr or en) with blanks of the kinds that such files
# have, for the pictures of the window.
import sys

from docx import Document
from docx.shared import Pt

PARTS = {
    "en": {
        "title": "Data processing agreement",
        "intro": "This agreement is made under article 28 of the General Data Protection Regulation between the parties "
                 "named below. It is attached to the order for services.",
        "parties": ("1. The parties", [
            "The controller, [name of the customer], whose office is at [address of the customer], hereinafter “the Customer”;",
            "and the processor, [name of the service provider], whose office is at [address of the service provider], "
            "hereinafter “the Provider”."]),
        "about": ("2. The Provider", [("Company number", ""), ("Data protection officer", ""), ("DPO e-mail", ""),
                                      ("Share capital", "")]),
        "subject": ("3. What the processing is for", ["Subject matter: ____________________",
                                                      "Duration of the processing: ____________________",
                                                      "Categories of data subjects: [to be completed]",
                                                      "Types of personal data: [to be completed]"]),
        "breach": ("4. Breaches", ["The Provider notifies the Customer of any personal data breach within ______ of becoming "
                                   "aware of it.",
                                   "☐ by e-mail    ☐ by telephone"]),
        "subs": ("5. Sub-processors", ["Sub-processor", "Country", "Service provided"]),
        "sign": "Done at ____________________, on ____________________",
    },
    "fr": {
        "title": "Accord de sous-traitance de données",
        "intro": "Le présent accord est conclu en application de l’article 28 du règlement général sur la protection des "
                 "données entre les parties désignées ci-dessous. Il est annexé au bon de commande.",
        "parties": ("1. Les parties", [
            "Le responsable du traitement, [nom du client], dont le siège est situé [adresse du client], ci-après « le Client » ;",
            "et le sous-traitant, [nom du prestataire], dont le siège est situé [adresse du prestataire], ci-après « le "
            "Prestataire »."]),
        "about": ("2. Le Prestataire", [("Numéro SIREN", ""), ("Délégué à la protection des données", ""),
                                        ("Courriel du délégué", ""), ("Capital social", "")]),
        "subject": ("3. Objet du traitement", ["Objet : ____________________",
                                               "Durée du traitement : ____________________",
                                               "Catégories de personnes concernées : [à compléter]",
                                               "Types de données à caractère personnel : [à compléter]"]),
        "breach": ("4. Violations de données", ["Le Prestataire notifie au Client toute violation de données à caractère "
                                                "personnel dans un délai de ______ après en avoir pris connaissance.",
                                                "☐ par courriel    ☐ par téléphone"]),
        "subs": ("5. Sous-traitants ultérieurs", ["Sous-traitant", "Pays", "Prestation"]),
        "sign": "Fait à ____________________, le ____________________",
    },
}

path, language = sys.argv[1:3]
parts = PARTS[language]
document = Document()
document.styles["Normal"].font.size = Pt(11)
document.add_heading(parts["title"], 0)
document.add_paragraph(parts["intro"])


def section(name):
    heading, content = parts[name]
    document.add_heading(heading.replace(" :", "\u00a0:"), 1)
    return content


for text in section("parties"):
    document.add_paragraph(text.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" ;", "\u00a0;"))
rows = section("about")
table = document.add_table(rows=0, cols=2, style="Table Grid")
for label, value in rows:
    cells = table.add_row().cells
    cells[0].text, cells[1].text = label, value
for name in ("subject", "breach"):
    for text in section(name):
        document.add_paragraph(text.replace(" :", "\u00a0:"))
headings = section("subs")
table = document.add_table(rows=3, cols=len(headings), style="Table Grid")
for cell, heading in zip(table.rows[0].cells, headings):
    cell.text = heading
document.add_paragraph()
document.add_paragraph(parts["sign"])
document.save(path)
