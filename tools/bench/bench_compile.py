#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compile time of one attention for a GPU: cold process and in process.

Cold is the wall time of a new process, from its start to its end, with its
output written to a file; CPU is what that process used (on a loaded machine it
is the steadier number). In process is the part between reading the input and
the finished code, as --mlir-timing counts it. Every run must give the same
bytes. The static binary is the one to measure: `./run build static`.
"""

import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import harness
import programs

CASES = [
    ("f16, D = 64, causal", dict(dim=64, causal=True)),
    ("f16, D = 128", dict(dim=128)),
    ("f16, D = 128, causal", dict(dim=128, causal=True)),
    ("f16, D = 256", dict(dim=256)),
]


def run_cold(command):
    """Wall and CPU milliseconds of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{errors.decode()}")
    return wall * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3


def run_timed(command):
    """Milliseconds in process: the total of all passes and the parser."""
    done = subprocess.run(
        [*command, "--mlir-timing", "--mlir-output-format=json"],
        capture_output=True, text=True)
    match = re.search(r"^\[\n.*?^\]$", done.stderr, re.MULTILINE | re.DOTALL)
    if done.returncode or not match:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    report = {entry["name"]: entry["wall"]["duration"]
              for entry in json.loads(match[0])}
    return report["Total"] * 1e3


def measure(options, source, emit):
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "out")
        command = [options.tool, source, f"--flash-compile=chip={options.chip}",
                   f"--emit={emit}", "-o", output]
        cold, first = [], None
        for _ in range(options.runs):
            cold.append(run_cold(command))
            code = pathlib.Path(output).read_bytes()
            if first is not None and code != first:
                sys.exit(f"error: {' '.join(command)} gave two results")
            first = code
        inside = [run_timed(command) for _ in range(options.runs)]
    walls, cpus = zip(*cold)
    return [f"{statistics.median(walls):.0f}", f"{min(walls):.0f}",
            f"{statistics.median(cpus):.0f}",
            f"{statistics.median(inside):.0f}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("inputs", nargs="*", help="programs, instead of one "
                        "flash.attention a row")
    parser.add_argument("--tool",
                        default=str(harness.ROOT / "build-static/bin/flash-opt"),
                        help="the flash-opt to measure")
    parser.add_argument("--chip", default="sm_80")
    parser.add_argument("--emit", default="ptx,cubin",
                        help="what to make, separated by commas")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--write", metavar="FILE", help="replace the section "
                        "of this document, instead of printing the table")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        sources = [(os.path.basename(path), path) for path in options.inputs]
        for i, (name, arguments) in enumerate([] if sources else CASES):
            path = os.path.join(folder, f"{i}.mlir")
            pathlib.Path(path).write_text(programs.attention(
                heads=8, length=1024, element="f16", **arguments))
            sources.append((name, path))
        rows = [[name, emit, *measure(options, path, emit)]
                for name, path in sources for emit in options.emit.split(",")]
    table = harness.format_table(
        ["program", "output", "cold, ms", "best, ms", "CPU, ms",
         "in process, ms"], rows)
    if not options.write:
        print(table)
        return
    harness.write_section(
        options.write, f"compile-{options.chip}",
        f"Compile time for {options.chip}", table,
        f", load {os.getloadavg()[0]:.1f}; medians of {options.runs} processes")


if __name__ == "__main__":
    main()
