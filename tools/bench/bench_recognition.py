#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Time of `flash-opt --flash-raise` over the size of the module.

Modules of attention layers in linalg, as front ends write them (product,
scale, maximum, exponential, sum, quotient, product), each among other
operations: elementwise linalg.generics, whose operations inside count. Process
is the CPU time of a new process, from reading the file to the written result;
recognition is the wall time of flash-raise-attention and
flash-normalize-attention in it, as --mlir-timing counts it.
"""

import argparse
import os
import pathlib
import statistics
import sys
import tempfile

import harness

HEADER = """\
#id = affine_map<(b, h, m, n) -> (b, h, m, n)>
#row = affine_map<(b, h, m, n) -> (b, h, m)>
#q = affine_map<(b, h, m, n, k) -> (b, h, m, k)>
#k = affine_map<(b, h, m, n, k) -> (b, h, n, k)>
#v = affine_map<(b, h, m, d, n) -> (b, h, n, d)>
#p = affine_map<(b, h, m, d, n) -> (b, h, m, n)>
#s = affine_map<(b, h, m, n, k) -> (b, h, m, n)>
#o = affine_map<(b, h, m, d, n) -> (b, h, m, d)>
"""
TENSOR, SCORES, ROWS = ("tensor<1x4x64x16xf32>", "tensor<1x4x64x64xf32>",
                        "tensor<1x4x64xf32>")
# Operations of one elementwise generic: itself, two in the body, the yield.
OPS_PER_OTHER = 4


def generic(result, maps, reduction, inputs, init, type, body):
    loops = '"parallel", "parallel", "parallel", "parallel"'
    if reduction == "contraction":
        loops += ', "reduction"'
    elif reduction == "row":
        loops = '"parallel", "parallel", "parallel", "reduction"'
    names = ", ".join(name for name, _ in inputs)
    types = ", ".join(t for _, t in inputs)
    arguments = ", ".join(f"%i{i}: f32" for i in range(len(inputs)))
    return (f"  {result} = linalg.generic {{indexing_maps = [{', '.join(maps)}], "
            f"iterator_types = [{loops}]}} ins({names} : {types}) "
            f"outs({init} : {type}) {{\n  ^bb0({arguments}, %out: f32):\n"
            f"    {body}\n    linalg.yield %y : f32\n  }} -> {type}\n")


def layer(i, x, others):
    """One attention over its input, then elementwise operations."""
    def name(text):
        return f"%{text}{i}"
    dot = "%t = arith.mulf %i0, %i1 : f32\n    %y = arith.addf %out, %t : f32"
    text = generic(name("s"), ["#q", "#k", "#s"], "contraction",
                   [(x, TENSOR), ("%w", TENSOR)], "%zs", SCORES, dot)
    text += generic(name("t"), ["#id", "#id"], None, [(name("s"), SCORES)],
                    "%es", SCORES, "%y = arith.mulf %i0, %scale : f32")
    text += generic(name("m"), ["#id", "#row"], "row", [(name("t"), SCORES)],
                    "%low", ROWS, "%y = arith.maximumf %i0, %out : f32")
    text += generic(name("e"), ["#id", "#row", "#id"], None,
                    [(name("t"), SCORES), (name("m"), ROWS)], "%es", SCORES,
                    "%d = arith.subf %i0, %i1 : f32\n    %y = math.exp %d : f32")
    text += generic(name("l"), ["#id", "#row"], "row", [(name("e"), SCORES)],
                    "%zr", ROWS, "%y = arith.addf %i0, %out : f32")
    text += generic(name("p"), ["#id", "#row", "#id"], None,
                    [(name("e"), SCORES), (name("l"), ROWS)], "%es", SCORES,
                    "%y = arith.divf %i0, %i1 : f32")
    text += generic(name("o"), ["#p", "#v", "#o"], "contraction",
                    [(name("p"), SCORES), (x, TENSOR)], "%zo", TENSOR, dot)
    current = name("o")
    for j in range(others):
        following = f"%x{i}_{j}"
        text += generic(following, ["#id", "#id", "#id"], None,
                        [(current, TENSOR), (x, TENSOR)], "%eo", TENSOR,
                        "%d = arith.mulf %i0, %scale : f32\n"
                        "    %y = arith.addf %d, %i1 : f32")
        current = following
    return text, current


def module(layers, others, functions):
    parts = [HEADER]
    for f in range(functions):
        parts.append(f"""\
func.func @f{f}(%x: {TENSOR}, %w: {TENSOR}) -> {TENSOR} {{
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.25 : f32
  %es = tensor.empty() : {SCORES}
  %er = tensor.empty() : {ROWS}
  %eo = tensor.empty() : {TENSOR}
  %zs = linalg.fill ins(%zero : f32) outs(%es : {SCORES}) -> {SCORES}
  %zr = linalg.fill ins(%zero : f32) outs(%er : {ROWS}) -> {ROWS}
  %low = linalg.fill ins(%inf : f32) outs(%er : {ROWS}) -> {ROWS}
  %zo = linalg.fill ins(%zero : f32) outs(%eo : {TENSOR}) -> {TENSOR}
""")
        x = "%x"
        for i in range(f * layers // functions, (f + 1) * layers // functions):
            text, x = layer(i, x, others)
            parts.append(text)
        parts.append(f"  return {x} : {TENSOR}\n}}\n")
    return "".join(parts)


def run(tool, source, output, layers):
    """CPU and wall seconds of one process."""
    wall, cpu, errors = harness.time_process(
        [tool, source, "--flash-raise", "-o", output])
    if f"{layers} of {layers} softmax" not in errors:
        sys.exit(f"error: {source}: {errors}")
    return cpu, wall


def run_timed(tool, source):
    """Milliseconds in the two passes."""
    report = harness.read_timing(
        [tool, source, "--flash-raise", "-o", os.devnull])
    return 1e3 * (report["FlashRaiseAttention"] +
                  report["FlashNormalizeAttention"])


def measure(options, layers, functions, folder):
    source = os.path.join(folder, "in.mlir")
    output = os.path.join(folder, "out.mlir")
    pathlib.Path(source).write_text(module(
        layers, options.others // OPS_PER_OTHER, functions))
    runs = [run(options.tool, source, output, layers)
            for _ in range(options.runs)]
    cpu, wall = (statistics.median(column) for column in zip(*runs))
    passes = statistics.median(run_timed(options.tool, source)
                               for _ in range(options.runs))
    return cpu, wall, passes


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--tool",
                        default=str(harness.ROOT / "build/bin/flash-opt"))
    parser.add_argument("--layers", type=int, nargs="+",
                        default=[125, 250, 500, 1000])
    parser.add_argument("--others", type=int, default=100,
                        help="other operations for each layer")
    parser.add_argument("--functions", type=int, nargs="+", default=[1, 8])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--check-linear", type=float, metavar="FACTOR",
                        help="fail if the CPU time for each layer grows by more "
                        "than FACTOR from the first to the last size")
    parser.add_argument("--write", metavar="FILE", help="replace the section "
                        "of this document, instead of printing the table")
    options = parser.parse_args()
    rows, failed = [], False
    with tempfile.TemporaryDirectory() as folder:
        for functions in options.functions:
            first = None
            for layers in options.layers:
                cpu, wall, passes = measure(options, layers, functions, folder)
                first = first or cpu / layers
                growth = cpu / layers / first
                failed |= bool(options.check_linear) and \
                    growth > options.check_linear
                rows.append([layers, layers * options.others, functions,
                             f"{wall:.2f}", f"{cpu:.2f}", f"{passes:.0f}",
                             f"{passes / layers:.2f}"])
    table = harness.format_table(
        ["layers", "other operations", "functions", "process, s", "CPU, s",
         "recognition, ms", "for a layer, ms"], rows)
    if options.write:
        harness.write_section(
            options.write, "recognition", "Time of recognition", table,
            f", load {os.getloadavg()[0]:.1f}; medians of {options.runs} runs")
    else:
        print(table)
    if failed:
        sys.exit("error: the time for a layer grows with the number of layers")


if __name__ == "__main__":
    main()
