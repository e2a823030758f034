#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verifies the exported models: every layer recognized, results within limits.

Runs `flash-run --verify` on each export of test/Corpus/Exports. The comments in
front of a module name its arguments; they say what to fill in where a random
number would be out of range, and how many layers there are.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import json
import time

import harness

EXPORTS = harness.ROOT / "test/Corpus/Exports"
# A dynamic sequence length that is no multiple of anything.
LENGTH = 77


def read_arguments(text):
    """Names of the arguments by position, from the leading comments."""
    return {int(n): name for n, name in
            re.findall(r"^//\s+(\d+) (\S+)$", text, re.MULTILINE)}


def count_layers(names):
    return len({match.group(1) for name in names.values()
                if (match := re.search(r"\b(?:layers?|h|blocks)\.(\d+)\.", name))})


def get_options(text, names, mask):
    signature = re.search(r"func\.func @main\((.*?)\) ->", text).group(1)
    types = re.findall(r"%arg\d+: tensor<([^>]*)>", signature)
    options = []
    for position, kind in enumerate(types):
        name = names[position]
        if "?" in kind:
            shape = kind.rsplit("x", 1)[0].replace("?", str(LENGTH))
            options.append(f"--sizes=arg{position}={shape}")
        if name.endswith("token_type_ids"):
            options.append(f"--arg{position}=zeros")
        elif name == "attention_mask":
            options.append(f"--arg{position}={mask}")
    return options


def verify(tool, path, mask, extra):
    """One line of the table."""
    text = path.read_text()
    names = read_arguments(text)
    layers = count_layers(names)
    command = [tool, str(path), "--entry=main", "--verify", "--json", *extra,
               *get_options(text, names, mask)]
    start = time.monotonic()
    run = subprocess.run(command, capture_output=True, text=True)
    seconds = time.monotonic() - start
    if not run.stdout:
        print(run.stderr[-2000:], file=sys.stderr)
        return False, [path.stem, mask, "-", "-", "-", "-", "-", "error",
                       f"{seconds:.0f}"]
    report = json.loads(run.stdout)
    results = report["verify"]["results"]

    def worst(program, key):
        return f"{max(r[program][key] for r in results):.2e}"

    passed = (report["verify"]["passed"] and report["recognized"] == layers
              and report["tiled"] == layers)
    has_mask = "attention_mask" in names.values()
    return passed, [
        path.stem, mask if has_mask else "-",
        f"{report['recognized']} of {layers}", report["tiled"],
        worst("fused", "relative"), worst("unfused", "relative"),
        worst("fused", "max_absolute"),
        "ok" if passed else "FAIL", f"{seconds:.0f}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    harness.add_common_options(parser)
    parser.add_argument("--write", action="store_true",
                        help="write the table into the document")
    parser.add_argument("--filter", default="",
                        help="regular expression on names of files")
    parser.add_argument("--mask", action="append",
                        help="content of attention masks (default: ones and "
                        "uniform:0:2)")
    options = parser.parse_args()
    rows, good = [], True
    for path in sorted(EXPORTS.glob("*.mlir")):
        if not re.search(options.filter, path.stem):
            continue
        masks = options.mask or ["ones", "uniform:0:2"]
        if "attention_mask" not in read_arguments(path.read_text()).values():
            masks = masks[:1]
        for mask in masks:
            passed, row = verify(options.tool, path, mask,
                                 [f"--threads={options.threads}"])
            print(*row, sep="  ", flush=True)
            rows.append(row)
            good &= passed
    body = (f"`flash-run --verify`, seed 0, dynamic lengths {LENGTH}. Errors "
            "are against the same program in float64, the worst over all "
            "results.\n\n" + harness.format_table(
                ["export", "mask", "layers recognized", "tiled",
                 "relative error", "that of unfused", "max abs error",
                 "verify", "seconds"], rows))
    if options.write:
        harness.write_section(options.output, "exports", "Exports", body)
    print(f"{len(rows)} runs, {'all passed' if good else 'FAILED'}")
    return not good


if __name__ == "__main__":
    sys.exit(main())
