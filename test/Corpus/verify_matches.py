#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs `flash-opt --flash-verify-match` on every module of some folders.

Prints a line for each file and one for all; fails if a match is wrong or could
not be verified.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import time


def verify(path, options):
    """The numbers of one file: matches, wrong, not verified, missed."""
    run = subprocess.run(
        ["flash-opt", str(path), "--split-input-file",
         f"--flash-verify-match=seed={options.seed},rounds={options.rounds}"],
        capture_output=True, text=True)
    lines = run.stdout.splitlines()
    summary = re.search(
        r"verified (\d+) match\w*: \d+ ok, (\d+) wrong(?:, (\d+) not verified)?"
        r".*; (\d+) softmax", lines[-1] if lines else "")
    if not summary or run.returncode not in (0, 1):
        print(run.stdout, run.stderr, file=sys.stderr)
        return None
    for line in lines[:-1]:
        if not line.startswith("ok"):
            print(line)
    return [int(number or 0) for number in summary.groups()]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--exclude", default="^$",
                        help="regular expression on names of files")
    options = parser.parse_args()
    totals, files, broken = [0, 0, 0, 0], 0, 0
    for folder in options.folders:
        for path in sorted(folder.glob("*.mlir")):
            if re.search(options.exclude, path.stem):
                continue
            start = time.monotonic()
            counts = verify(path, options)
            files += 1
            if counts is None:
                broken += 1
                print(f"{path.name}: flash-opt failed")
                continue
            totals = [a + b for a, b in zip(totals, counts)]
            print(f"{path.name}: {counts[0]} matches, {counts[1]} wrong, "
                  f"{counts[2]} not verified, {counts[3]} missed, "
                  f"{time.monotonic() - start:.1f} s", flush=True)
    print(f"{files} files, {totals[0]} matches, {totals[1]} wrong, "
          f"{totals[2]} not verified, {totals[3]} missed, {broken} failed")
    return bool(totals[1] or totals[2] or broken)


if __name__ == "__main__":
    sys.exit(main())
