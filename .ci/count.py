#!/usr/bin/env python3
"""Counts test results.

count.py RESULTS.json...   lit's results; skipped tests are listed with their
                           reason. Prints the closing line, or, when
                           FLASH_TALLY names a file, adds one line a test to it.
count.py --tally FILE      prints the closing line of such a file.

The exit status is 1 if anything failed or nothing passed.
"""

import json
import os
import sys

# What lit calls its outcomes; any other code is a failure.
KINDS = {"PASS": "PASS", "XFAIL": "PASS", "FLAKYPASS": "PASS",
         "UNSUPPORTED": "SKIP", "SKIPPED": "SKIP", "EXCLUDED": None}


def read_lit(path):
    """Yields (kind, name, reason) of each test in lit's JSON output."""
    with open(path) as file:
        tests = json.load(file)["tests"]
    for test in tests:
        kind = KINDS.get(test["code"], "FAIL")
        if kind:
            reason = " ".join(test.get("output", "").split())
            yield kind, test["name"], reason if kind == "SKIP" else ""


def read_tally(path):
    with open(path) as file:
        for line in file:
            kind, _, name = line.rstrip("\n").partition(" ")
            yield kind, name, ""


def main(args):
    tally = os.environ.get("FLASH_TALLY")
    if args[:1] == ["--tally"]:
        results, tally = list(read_tally(args[1])), None
    else:
        results = [r for path in args for r in read_lit(path)]
    for kind, name, reason in results:
        if kind != "PASS":
            print(f"{kind}: {name}" + (f" ({reason})" if reason else ""))
    if tally:
        with open(tally, "a") as file:
            for kind, name, _ in results:
                file.write(f"{kind} {name}\n")
        return 0
    count = {kind: sum(r[0] == kind for r in results)
             for kind in ("PASS", "FAIL", "SKIP")}
    print("{PASS} passed, {FAIL} failed, {SKIP} skipped".format(**count))
    return 1 if count["FAIL"] or not count["PASS"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
