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
import os
import pathlib
import statistics
import sys
import tempfile

import harness
import programs

CASES = [
    ("f16, D = 64, causal", dict(dim=64, causal=True)),
    ("f16, D = 128", dict(dim=128)),
    ("f16, D = 128, causal", dict(dim=128, causal=True)),
    ("f16, D = 256", dict(dim=256)),
]


def measure(options, source, emit):
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "out")
        command = [options.tool, source, f"--flash-compile=chip={options.chip}",
                   f"--emit={emit}", "-o", output]
        cold, first = [], None
        for _ in range(options.runs):
            wall, cpu, _ = harness.time_process(command)
            cold.append((wall * 1e3, cpu * 1e3))
            code = pathlib.Path(output).read_bytes()
            if first is not None and code != first:
                sys.exit(f"error: {' '.join(command)} gave two results")
            first = code
        inside = [harness.read_timing(command)["Total"] * 1e3
                  for _ in range(options.runs)]
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
