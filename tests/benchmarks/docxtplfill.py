#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# docxtplfill.py TEMPLATE CONTEXT TO [RUNS]: the same filling by docxtpl; with RUNS also the median of as many fillings
# in memory.
import io
import json
import statistics
import sys
import time

from docxtpl import DocxTemplate

context = json.load(open(sys.argv[2], encoding="utf-8"))


def fill(target):
    template = DocxTemplate(sys.argv[1])
    template.render(context, autoescape=True)
    template.save(target)


fill(sys.argv[3])
if len(sys.argv) > 4:
    times = []
    for _ in range(int(sys.argv[4])):
        start = time.perf_counter()
        fill(io.BytesIO())
        times.append(time.perf_counter() - start)
    print(f"docxtpl, in memory: {statistics.median(times) * 1000:.2f} ms")
