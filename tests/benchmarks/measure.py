#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure.py time RESULTS NAME RUNS [--before SHELL-COMMAND] COMMAND...
       runs COMMAND and adds "NAME, median seconds, shortest, peak MiB" to the file RESULTS
measure.py show RESULTS [NAME OTHER LIMIT]...
       prints the results, and NAME's time as a share of OTHER's with the share aimed at"""
import os
import subprocess
import sys
import time


def once(command):
    """Seconds and peak MiB of one run; its output goes nowhere."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):  # 1 is "done, with findings"
        sys.exit(f"{command[0]} ended with {child.returncode}: {errors.decode(errors='replace')}")
    return seconds, usage.ru_maxrss / 1024


def measure(results, name, runs, *command):
    before = None
    if command[0] == "--before":
        before, command = command[1], command[2:]
    times, memory = [], 0.0
    for run in range(int(runs) + 1):
        if before:
            subprocess.run(before, shell=True, check=True)
        seconds, mebibytes = once(command)
        memory = max(memory, mebibytes)
        if run > 0:  # the first only warms the caches
            times.append(seconds)
    times.sort()
    median = (times[(len(times) - 1) // 2] + times[len(times) // 2]) / 2
    with open(results, "a", encoding="utf-8") as file:
        file.write(f"{name}\t{median:.4f}\t{times[0]:.4f}\t{memory:.0f}\n")


def show(results, *wanted):
    with open(results, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    print(f"{'':34}{'median s':>10}{'shortest s':>12}{'peak MiB':>10}")
    for name, median, shortest, memory in rows:
        print(f"{name:34}{median:>10}{shortest:>12}{memory:>10}")
    medians = {row[0]: float(row[1]) for row in rows}
    for name, other, limit in zip(*[iter(wanted)] * 3):
        if name in medians and other in medians:
            print(f"{name} / {other}: {medians[name] / medians[other]:.3f} (aim: {limit})")
        else:
            print(f"{name} / {other}: not measured (aim: {limit})")


if __name__ == "__main__":
    if len(sys.argv) > 5 and sys.argv[1] == "time":
        measure(*sys.argv[2:])
    elif len(sys.argv) > 2 and sys.argv[1] == "show":
        show(*sys.argv[2:])
    else:
        sys.exit(__doc__)
