#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""makebigregister.py FILE [ACTIVITIES]: writes a register as JSON with many activities (10,000 if not said), each with
5 data categories, 3 recipients and 2 retention rules: 110,000 rows of activities and links. The same call gives the
same bytes."""
import json
import sys

CATEGORIES, RECIPIENTS, RULES = 60, 40, 30


def text(french, english):
    return {"en": english, "fr": french}


def pick(prefix, number, count, pool):
    """`count` different ids of a pool, others for each activity."""
    return [f"{prefix}-{(number * 7 + step * 11) % pool}" for step in range(count)]


def activity(number):
    return {
        "id": f"activity-{number}",
        "name": text(f"Traitement n\u00b0\u00a0{number}", f"Processing No\u00a0{number}"),
        "reference": f"T-{number:05}",
        "role": "controller" if number % 3 else "processor",
        "description": text(f"Ce que l\u2019organisme fait au titre du traitement {number}, en une phrase.",
                            f"What the organisation does under processing {number}, in one sentence."),
        "data": pick("data", number, 5, CATEGORIES),
        "recipients": pick("recipient", number, 3, RECIPIENTS),
        "retention": pick("retention", number, 2, RULES),
        "start_date": f"20{10 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}",
    }


def register(activities):
    return {
        "format": "cartulary-register",
        "version": 1,
        "organisation": {"id": "organisation", "name": "Grande Maison SA"},
        "data_categories": [{"id": f"data-{n}", "name": text(f"Cat\u00e9gorie {n}", f"Category {n}")}
                            for n in range(CATEGORIES)],
        "recipients": [{"id": f"recipient-{n}", "name": text(f"Destinataire {n}", f"Recipient {n}")}
                       for n in range(RECIPIENTS)],
        "retention_rules": [{"id": f"retention-{n}", "name": text(f"R\u00e8gle {n}", f"Rule {n}"),
                             "phases": [{"kind": "active", "period": {"amount": 1 + n % 10, "unit": "years"}}]}
                            for n in range(RULES)],
        "activities": [activity(n) for n in range(activities)],
    }


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    count = int(sys.argv[2]) if len(sys.argv) == 3 else 10_000
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump(register(count), file, ensure_ascii=False, indent=2)


if __name__ == "__main__":
    main()
