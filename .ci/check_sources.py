#!/usr/bin/env python3
"""Rules for sources that no other tool checks.

Every C++ and TableGen file starts with its banner and licence, header guards
follow the path, files stay under 500 lines, and no path of a developer's
machine gets in. Prints what is wrong; the exit status is 1 if anything is.
"""

import os
import re
import subprocess
import sys

MAX_LINES = 500
# Written in two parts, so that this file passes its own check.
PRIVATE_PATH = re.compile(r"(?<![\w.])/(?:wo" r"rk|ho" r"me)/\w")


def list_files():
    done = subprocess.run(["git", "ls-files"], capture_output=True, text=True,
                          check=True)
    return [f for f in done.stdout.splitlines() if os.path.isfile(f)]


def expected_guard(path):
    """include/flash/A/B.h -> FLASH_A_B_H; lib/A/B.h -> FLASH_LIB_A_B_H."""
    stem = re.sub(r"^include/flash/", "flash/", path)
    stem = re.sub(r"^include/flash-c/", "flash_c/", stem)
    stem = re.sub(r"^(lib|tools|test)/", r"flash/\1/", stem)
    return re.sub(r"[^A-Za-z0-9]", "_", stem).upper()


def check_code(path, lines):
    """Yields what is wrong with a C++ or TableGen file."""
    name = os.path.basename(path)
    head = "\n".join(lines[:8])
    if not lines or not re.match(r"//===-+ " + re.escape(name) + r"\b",
                                 lines[0]):
        yield 1, f"expected the banner '//===- {name} - <purpose>'"
    if "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception" not in head:
        yield 1, "expected the licence lines of the project"
    if len(lines) > MAX_LINES:
        yield MAX_LINES, f"{len(lines)} lines, expected at most {MAX_LINES}"
    if name.endswith(".h"):
        guards = [l.split()[1] for l in lines if l.startswith("#ifndef ")]
        expected = expected_guard(path)
        # Nested directories of lib may be left out of the guard.
        if not guards or not (guards[0] == expected
                              or guards[0].startswith("FLASH_")
                              and guards[0].endswith(expected_guard(name))):
            yield 1, f"expected the header guard {expected}"


def check_text(lines):
    """Yields what is wrong with any text file."""
    for number, line in enumerate(lines, 1):
        if PRIVATE_PATH.search(line):
            yield number, "path of a developer's machine"
        if line != line.rstrip() and line.strip():
            yield number, "trailing space"


def main():
    wrong = 0
    for path in list_files():
        try:
            with open(path, encoding="utf-8") as file:
                lines = file.read().split("\n")
        except UnicodeDecodeError:
            continue
        if lines and not lines[-1]:
            lines.pop()
        # What other programs wrote stays as it is.
        made = path.startswith("test/Corpus/")
        problems = [] if made else list(check_text(lines))
        if re.search(r"\.(c|cpp|h|td|def)$", path):
            problems += check_code(path, lines)
        for number, text in problems:
            print(f"{path}:{number}: error: {text}")
        wrong += len(problems)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
