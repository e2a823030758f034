#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Speed of compiled kernels beside PyTorch's, in interleaved rounds.

usage: bench.py --flash-opt BIN [--variant "NAME; options=...; plan={...}"]...
                [--dims 64,128,256] [--lengths 512,...] [--mask full,causal]
                [--peers fa2,cudnn] [--features] [--overhead] [--compile-times]
                [--backward]

The cells are those of docs/benchmarks/gpu.md. Every round times every
contender of a cell once, by CUDA events; figures are medians of the rounds.
Ratios are ours over the fastest peer of the cell with a 95 % bootstrap
interval. A variant
whose result is wrong is not timed. With --backward, dQ, dK and dV of the grid from
the O and LSE of PyTorch's FlashAttention-2 (of the feature cells, and dBias, from
those of FlexAttention), all kernels of a pass together. Exit status 1 if one was
wrong, or if no cell was timed.
"""

import argparse
import dataclasses
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from flashgpu import compile as compiling  # noqa: E402
from flashgpu import backward, emit, grid  # noqa: E402
from flashgpu.intervals import (geometric_mean, median,  # noqa: E402
                                 ratio_interval)

DEVICE = "cuda"
# Two bf16 results of the same attention: each is within 1e-2 of exact.
AGREEMENT = 2e-2


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    compiling.add_arguments(parser)
    parser.add_argument("--variant", action="append", default=[],
                        help="NAME; chip=...; options=...; plan={...}")
    parser.add_argument("--dims", default="64,128,256")
    parser.add_argument("--lengths", default=",".join(map(str, grid.LENGTHS)))
    parser.add_argument("--mask", default="full,causal")
    parser.add_argument("--dtype", default="bf16", choices=("bf16", "f16"))
    parser.add_argument("--peers", default="fa2,cudnn",
                        help="fa2, cudnn, efficient, flex, fa4, mosaic")
    parser.add_argument("--features", action="store_true",
                        help="window, bias, softcap, ALiBi, grouped heads")
    parser.add_argument("--no-grid", action="store_true")
    parser.add_argument("--backward", action="store_true")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--runtime", default="", help="libflash-runtime.so")
    parser.add_argument("--overhead", action="store_true",
                        help="what the host pays for one prepared launch")
    parser.add_argument("--compile-times", action="store_true",
                        help="flash-opt from MLIR to PTX and cubin, 20 runs")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--time-limit", type=float, default=500)
    parser.add_argument("--json", default="", help="raw times")
    parser.add_argument("--once", action="store_true",
                        help="launch each contender once, for a profiler")
    parser.add_argument("--list", action="store_true",
                        help="print the MLIR of the cells and stop")
    arguments = parser.parse_args()
    if arguments.backward and (arguments.overhead or arguments.compile_times):
        parser.error("--backward is for the cells of the grid and of features")
    return arguments


def get_program(arguments):
    """The module that describes what is timed."""
    return backward if arguments.backward else emit


def parse_variants(arguments):
    """Name to Compiler."""
    variants, program = {}, get_program(arguments)
    for text in arguments.variant or ["flash-opt"]:
        name, *settings = (x.strip() for x in text.split(";"))
        compiler = dataclasses.replace(compiling.from_arguments(arguments),
                                       program=program)
        for setting in filter(None, settings):
            key, found, value = setting.partition("=")
            if not found or key.strip() not in ("chip", "options", "plan"):
                sys.exit("error: variant setting '%s', expected chip=, options= "
                         "or plan=" % setting)
            setattr(compiler, key.strip(), value.strip())
        variants[name] = compiler
    return variants


def select_cells(arguments):
    cells = []
    if not arguments.no_grid:
        masks = [x == "causal" for x in arguments.mask.split(",")]
        cells = grid.main_grid([int(x) for x in arguments.dims.split(",")],
                               [int(x) for x in arguments.lengths.split(",")],
                               masks, arguments.dtype)
    if arguments.features:
        # Forward: of the head dim in the middle.
        dims = ([int(x) for x in arguments.dims.split(",")]
                if arguments.backward else [128])
        for dim in dims:
            cells += grid.feature_cells(dim)
    return cells


class Kernels:
    """Compiles each configuration once: shapes are dynamic."""

    def __init__(self, arguments, variants, folder):
        self.arguments, self.variants = arguments, variants
        self.program = get_program(arguments)
        self.folder, self.loaded = folder, {}
        self.compiled = {}

    def compile_all(self, cells):
        from concurrent.futures import ThreadPoolExecutor
        jobs = {}
        with ThreadPoolExecutor(self.arguments.jobs) as pool:
            for name, compiler in self.variants.items():
                for cell in cells:
                    key = (name, self.program.function_text(cell))
                    if key not in jobs:
                        jobs[key] = pool.submit(compiler.compile, cell,
                                                self.folder, str(len(jobs)))
        self.compiled = {key: job.result() for key, job in jobs.items()}

    def get(self, variant, cell):
        from flashgpu.launch import LaunchError, load_kernels
        key = (variant, self.program.function_text(cell))
        one = self.compiled[key]
        if one.error or one.refused:
            raise LaunchError(one.error or one.refused)
        if key not in self.loaded:
            self.loaded[key] = load_kernels(one.plan, one.image,
                                            self.arguments.runtime)
        return self.loaded[key]


def make_tensors(cell, program=emit):
    """Normal numbers, made on the device; of a backward O and the LSE that belong
    to them."""
    import torch
    from flashgpu import peers
    from flashgpu.reference import TYPES
    generator = torch.Generator(DEVICE).manual_seed(1)
    tensors = {}
    for x in program.operands(cell):
        if not x.is_scalar:
            tensor = torch.randn(x.shape, device=DEVICE, generator=generator,
                                 dtype=TYPES[x.type])
            tensors[x.name] = tensor.fill_(float("nan")) if x.is_output else tensor
    if cell.score == "alibi":
        heads = torch.arange(1, cell.heads + 1, device=DEVICE)
        tensors["capture0"] = torch.exp2(-8.0 * heads / cell.heads)
    if program is backward:
        tensors.update(peers.forward_results(cell, tensors))
    return tensors


def make_contenders(arguments, kernels, cell, tensors):
    """Name to launch: peers first. And what could not be made, with why."""
    from flashgpu import launch, peers
    contenders, missing, expected = {}, {}, None
    make = (peers.make_backward_peer if arguments.backward
            else peers.make_peer)
    for name in filter(None, arguments.peers.split(",")):
        try:
            contenders[name] = make(name, cell, tensors)
            result = None if arguments.once else contenders[name]()
            expected = result if expected is None else expected
        except Exception as error:  # a peer may refuse in any way
            contenders.pop(name, None)
            missing[name] = str(error).split("\n")[0]
    order = [x.name for x in kernels.program.operands(cell)]
    for name in kernels.variants:
        try:
            prepared = kernels.get(name, cell).prepare(
                dict(tensors, scale=cell.scale), order)
        except launch.LaunchError as error:
            missing[name] = str(error)
            continue
        wrong = "" if arguments.once else check_agreement(
            cell, prepared, tensors, expected)
        if wrong:
            missing[name] = "WRONG: " + wrong
        else:
            contenders[name] = prepared
    return contenders, missing


def check_agreement(cell, run, tensors, expected):
    """Why the results cannot be right; empty if they agree with the peer's: O by
    head, or the gradients as they lie."""
    import torch
    run()
    torch.cuda.synchronize()
    if "d_query" in tensors:
        results = [tensors[x] for x in backward.gradient_names(cell)]
    else:
        results = [tensors["output"].permute(
            ["bhmd".index(x) for x in cell.layout])]
        expected = None if expected is None else [expected]
    if not all(bool(torch.isfinite(x).all()) for x in results):
        return "not finite"
    errors = [float((x.float() - y.float()).norm() / y.float().norm())
              for x, y in zip(results, expected or [])]
    return ("" if max(errors, default=0.0) <= AGREEMENT
            else "differs from the peer by %.1e" % max(errors))


def launch_once(cell, contenders):
    """profile_kernels.py reads these lines."""
    import torch
    for name, run in contenders.items():
        print("launch %s | %s | %d" % (name, cell.name,
                                       grid.forward_flops(cell)), flush=True)
        try:
            run()
        except RuntimeError as error:  # a peer that refuses late
            print("no launch: %s" % error)
        torch.cuda.synchronize()


def run_cell(arguments, kernels, cell):
    import torch
    from flashgpu import timing
    tensors = make_tensors(cell, kernels.program)
    contenders, missing = make_contenders(arguments, kernels, cell, tensors)
    if arguments.once:
        launch_once(cell, contenders)
        return dict(cell=cell.name, flops=0, milliseconds={}, missing=missing)
    times = timing.time_interleaved(contenders, arguments.rounds)
    del tensors, contenders
    torch.cuda.empty_cache()
    feature = cell.score or cell.biases or cell.group > 1
    flops = (backward.flops if arguments.backward
             else grid.forward_flops)(cell)
    return dict(cell=cell.name, flops=flops, milliseconds=times, missing=missing,
                feature=bool(feature or cell.window != (-1, -1)))


def tflops(row, name):
    times = row["milliseconds"].get(name)
    return row["flops"] / median(times) / 1e9 if times else None


def find_best_peer(row, peers):
    """The peer with the shortest median; None if none was timed."""
    times = row["milliseconds"]
    return min((x for x in peers if x in times),
               key=lambda x: median(times[x]), default=None)


def print_table(rows, peers, variants):
    """Over the fastest peer of each cell; means are those of the grid."""
    header = "".join("%10s" % x[:9] for x in [*peers, *variants])
    print("%-22s%s%s" % ("TFLOP/s", header, "  over the best peer" * bool(peers)))
    ratios = {name: [] for name in variants}
    for row in rows:
        line = "%-22s" % row["cell"]
        for name in [*peers, *variants]:
            value = tflops(row, name)
            line += "%10s" % ("%.0f" % value if value else "-")
        times, best = row["milliseconds"], find_best_peer(row, peers)
        if best:
            line += "  %-7s" % best
        for name in variants:
            if best and name in times:
                ratio, low, high = ratio_interval(times[name], times[best])
                if not row["feature"]:
                    ratios[name].append((ratio, row["cell"]))
                line += "  %.2f [%.2f, %.2f]" % (ratio, low, high)
        print(line)
    for name, found in ratios.items():
        if found:
            least = min(found)
            print("%s over the best peer: geometric mean %.3f, least %.3f (%s), "
                  "%d of %d cells under 1" % (
                      name, geometric_mean([x for x, _ in found]), *least,
                      sum(x < 1 for x, _ in found), len(found)))


def print_missing(rows):
    reasons = {}
    for row in rows:
        for name, why in row["missing"].items():
            reasons.setdefault((name, why), []).append(row["cell"])
    for (name, why), cells in reasons.items():
        print("missing: %s in %s: %s" % (name, ", ".join(cells[:3]) +
                                         (" and %d more" % (len(cells) - 3)
                                          if len(cells) > 3 else ""), why))
    return any(why.startswith("WRONG") for _, why in reasons)


def print_overhead(arguments, kernels):
    """On a problem so small that the device waits for the host."""
    from flashgpu import timing
    from flashgpu.launch import LaunchError
    found = {}
    cell = grid.make_cell(64, 512, False, batch=1, heads=1, kv_heads=1, m=64,
                          n=64)
    tensors = make_tensors(cell)
    order = [x.name for x in emit.operands(cell)]
    for name in kernels.variants:
        try:
            run = kernels.get(name, cell).prepare(
                dict(tensors, scale=cell.scale), order)
        except LaunchError as error:
            print("prepared launch, %s: %s" % (name, error))
            continue
        found[name] = timing.host_microseconds(run)
        print("prepared launch from Python, %s: %.2f us" % (name, found[name]))
        if hasattr(run, "raw"):
            found[name + " raw"] = timing.host_microseconds(run.raw)
            print("  without looking up PyTorch's stream: %.2f us"
                  % found[name + " raw"])
    return found


def print_compile_times(arguments, variants, folder):
    """Cold processes, one after the other."""
    found = {}
    source = os.path.join(folder, "compile.mlir")
    with open(source, "w") as file:
        file.write(emit.function_text(grid.make_cell(128, 512, False)))
    kinds = ["ptx"] + ["cubin"] * bool(compiling.find_ptxas())
    for name, compiler in variants.items():
        for kind in kinds:
            times = []
            for _ in range(20):
                start = time.perf_counter()
                done = subprocess.run(
                    compiler.command(source, kind, source + "." + kind),
                    capture_output=True, text=True)
                times.append((time.perf_counter() - start) * 1e3)
            if done.returncode:
                print("compile to %s, %s: %s" % (
                    kind, name, compiling.explain(done.stderr)))
                continue
            found[name + " " + kind] = times
            print("compile to %s, %s: median %.0f ms, %.0f to %.0f, of 20 "
                  "processes" % (kind, name, median(times), min(times),
                                 max(times)))
    return found


def describe_machine():
    import torch

    def output(*command):
        try:
            return subprocess.run(command, capture_output=True, text=True,
                                  cwd=HERE).stdout.strip()
        except OSError:
            return ""

    driver = output("nvidia-smi", "--query-gpu=driver_version",
                    "--format=csv,noheader")
    return dict(date=datetime.date.today().isoformat(),
                gpu=torch.cuda.get_device_name(), driver=driver,
                cuda=torch.version.cuda, torch=torch.__version__,
                cudnn=torch.backends.cudnn.version(),
                commit=output("git", "rev-parse", "--short=12", "HEAD"))


def run_cells(arguments, kernels, cells):
    rows, end = [], time.monotonic() + arguments.time_limit
    for cell in cells:
        if time.monotonic() > end:
            print("out of time: %d cells not run" % (len(cells) - len(rows)))
            break
        try:
            rows.append(run_cell(arguments, kernels, cell))
        except Exception as error:  # keep what was measured before
            rows.append(dict(cell=cell.name, flops=0, feature=True,
                             milliseconds={}, missing={
                "all": "WRONG: %s: %s" % (type(error).__name__, error)}))
            break
        if not arguments.once:
            print(".", end="", flush=True)
    print()
    return rows


def main():
    arguments = parse_arguments()
    cells, variants = select_cells(arguments), parse_variants(arguments)
    if arguments.list:
        for i, cell in enumerate(cells):
            print("// %s" % cell.name)
            print(get_program(arguments).function_text(cell, "cell%d" % i))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        report = dict(machine=describe_machine(), arguments=vars(arguments))
        print(", ".join("%s %s" % x for x in report["machine"].items()))
        if arguments.compile_times:
            report["compile_ms"] = print_compile_times(arguments, variants,
                                                       folder)
        kernels = Kernels(arguments, variants, folder)
        kernels.compile_all(cells + [grid.make_cell(64, 512, False)])
        report["cells"] = run_cells(arguments, kernels, cells)
        if arguments.overhead:
            report["overhead_us"] = print_overhead(arguments, kernels)
    if arguments.json:
        with open(arguments.json, "w") as file:
            json.dump(report, file, indent=1)
    if arguments.once:
        return 0
    wrong = print_missing(report["cells"])
    print_table(report["cells"], [x for x in arguments.peers.split(",") if x],
                list(variants))
    timed = any(v in r["milliseconds"] for r in report["cells"]
                for v in variants)
    return 1 if wrong or (cells and not timed) else 0


if __name__ == "__main__":
    sys.exit(main())
