#!/usr/bin/env python3
"""Keeps what the documentation shows true.

A fenced block that follows a comment of the form

    <!-- run: flash-opt docs/examples/attention.mlir --flash-raise -->

holds the output of that command, run by bash in the root of the repository
with flash-opt on the PATH. This script runs the commands and compares; with
--update it rewrites the blocks instead. It also checks that relative links
lead to a file.

usage: check_docs.py [--update] [FILE.md...]     (default: all that git knows)
"""

import argparse
import difflib
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BLOCK = re.compile(r"(<!-- run: (?P<command>.*?) -->\n+```\w*\n)"
                   r"(?P<text>.*?)(?P<end>^```$)", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)[^)]*\)")


def find_documents():
    """All Markdown files of the checkout, build directories and inputs of tests excepted."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(f for f in folders if not f.startswith("build")
                            and f not in (".git", "install", "Inputs"))
        for name in sorted(files):
            if name.endswith(".md"):
                yield os.path.join(folder, name)


def run(command):
    """The output of a command; its failure is the document's."""
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=ROOT,
                          capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"error: exit {done.returncode}: {command}\n{done.stderr}")
    # A page has no room for blank lines at the ends.
    return done.stdout.strip("\n") + "\n"


def check_blocks(path, text, update):
    """Returns the text with true blocks, and how many were not."""
    wrong = 0

    def compare(match):
        nonlocal wrong
        command = " ".join(match["command"].split())
        output = run(command)
        if output == match["text"]:
            return match[0]
        wrong += 1
        if not update:
            sys.stdout.writelines(difflib.unified_diff(
                match["text"].splitlines(True), output.splitlines(True),
                os.path.relpath(path, ROOT), command))
        return match[1] + output + match["end"]

    return BLOCK.sub(compare, text), wrong


def check_links(path, text):
    """How many relative links lead nowhere."""
    broken = 0
    for target in LINK.findall(re.sub(r"^```.*?^```$", "", text,
                                      flags=re.DOTALL | re.MULTILINE)):
        if not os.path.exists(os.path.join(os.path.dirname(path), target)):
            print(f"{os.path.relpath(path, ROOT)}: broken link to {target}")
            broken += 1
    return broken


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--update", action="store_true",
                        help="rewrite the blocks that are not true")
    parser.add_argument("files", nargs="*", metavar="FILE.md")
    args = parser.parse_args()
    blocks = wrong = broken = 0
    for path in args.files or find_documents():
        with open(path) as file:
            text = file.read()
        blocks += len(BLOCK.findall(text))
        new_text, count = check_blocks(path, text, args.update)
        wrong += count
        broken += check_links(path, new_text)
        if args.update and new_text != text:
            with open(path, "w") as file:
                file.write(new_text)
            print(f"rewrote {os.path.relpath(path, ROOT)}")
    if wrong and not args.update:
        print("to accept the new output: ./run docs --update")
        broken += wrong
    print(f"{blocks} blocks, {wrong} differ")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
