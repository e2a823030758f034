#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Assembles the shipped variants for every chip: what each takes of an SM.

Needs ptxas and no GPU. A variant that does not compile, spills registers or is
slowed down by ptxas (its lines C75xx) is a failure; the table names it. --short
takes the variants and chips that a quick check can afford, --digests keeps or
compares the digest of machine code of each variant.
"""

import argparse
import concurrent.futures
import dataclasses
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from flashgpu import backward, cases, emit, grid

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHIPS = ["sm_80", "sm_86", "sm_89", "sm_90a", "sm_100a", "sm_120a"]
SHORT_CHIPS = ["sm_80", "sm_90a"]
RESOURCE = re.compile(r"(\w+) = (\d+) : i64")


def variants(short):
    """(name, program) of each; sizes are those of one run, the kernels take
    any."""
    dtypes = ["bf16"] if short else ["f16", "bf16"]
    cells = [(f"{dtype} D{dim} {'causal' if causal else 'full'}",
              grid.make_cell(dim, 4096, causal, dtype))
             for dtype in dtypes for dim in grid.HEAD_DIMS
             for causal in (False, True)]
    if not short:
        cells += [(f"bf16 {cell.name.rsplit(' ', 1)[0]}", cell)
                  for dim in (64, 128) for cell in grid.feature_cells(dim)]
        cells += [(f"f32 {mode} D64", grid.make_cell(64, 4096, False, "f32",
                                                     f32_mode=mode))
                  for mode in ("tf32", "bf16x3", "exact")]
        # Head dims between those of the grid, and a V of its own.
        cells += [(f"{dtype} D{k if k == d else f'{k}/{d}'} {mask}",
                   dataclasses.replace(grid.make_cell(k, 4096,
                                                      mask == "causal", dtype),
                                       d=d))
                  for dtype in dtypes for k, d in ((96, 96), (192, 192),
                                                   (192, 128))
                  for mask in ("full", "causal")]
        cells += [("bf16 D128 lengths, bias, LSE", dataclasses.replace(
            grid.make_cell(128, 4096, False), lse=True, m=4000, n=3001,
            biases=[cases.Bias(tuple("hmn"), "bf16")]))]
        # A length of keys for each batch entry.
        cells += [(f"bf16 D{dim} key lengths {mask}", dataclasses.replace(
            grid.make_cell(dim, 4096, mask == "causal"), key_lengths=[4096]))
                  for dim in grid.HEAD_DIMS for mask in ("full", "causal")]
    return ([(name, emit.function_text(case)) for name, case in cells] +
            [(name + " backward", backward.function_text(case))
             for name, case in backward_cells(cells)])


def backward_cells(cells):
    """Those of the forward that the backward takes."""
    return [(name, case) for name, case in cells if not name.startswith("f32")]


@dataclasses.dataclass
class Result:
    text: str  # of the cell
    passed: bool
    detail: str = ""


def assemble(options, name, text, chip, folder):
    stem = re.sub(r"\W+", "-", f"{name}-{chip}")
    source = os.path.join(folder, stem + ".mlir")
    output = os.path.join(folder, stem + ".out.mlir")
    pathlib.Path(source).write_text(text)
    pipeline = f"--flash-compile=chip={chip} format=cubin gate=warn"
    if options.ptxas:
        pipeline += f" ptxas-path={options.ptxas}"
    # What ptxas slows down is a warning, a refusal is a remark.
    done = subprocess.run([options.flash_opt, source, pipeline, "-o", output,
                           "--remarks-filter=.*"],
                          capture_output=True, text=True)
    if done.returncode:
        return Result("error", False, done.stderr.strip())
    table = re.findall(r"metadata = \{([^}]*)\}",
                       pathlib.Path(output).read_text())
    if not table:
        return Result("no kernel", False, done.stderr.strip())
    used = [{k: int(v) for k, v in RESOURCE.findall(entry)} for entry in table]
    spills = sum(u["spill_store_bytes"] + u["spill_load_bytes"] for u in used)
    text = "/".join(str(u["registers"]) for u in used)
    warnings = re.findall(r"warning: (.*)", done.stderr)
    if spills:
        text += f", spills {spills} B"
    if any("C75" in line for line in warnings):
        text += ", stalls"
    if not warnings and options.digests:
        return check_digest(options, output, stem, text)
    return Result(text, not warnings, "\n".join(warnings))


def check_digest(options, output, stem, text):
    """--emit=cubin reads the gpu.binary that is there."""
    cubin = output.replace(".out.mlir", ".cubin")
    subprocess.run([options.flash_opt, output, "--emit=cubin", "-o", cubin],
                   check=True, capture_output=True)
    command = [sys.executable, str(ROOT / "tools/sass/sass_digest.py"), cubin]
    if options.cuobjdump:
        command += ["--cuobjdump", options.cuobjdump]
    digest = pathlib.Path(options.digests) / (stem + ".txt")
    if options.update:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode == 0:
            digest.parent.mkdir(parents=True, exist_ok=True)
            digest.write_text(done.stdout)
    else:
        done = subprocess.run([*command, "--check", str(digest)],
                              capture_output=True, text=True)
    if done.returncode:
        return Result(text + ", digest", False, done.stdout + done.stderr)
    return Result(text, True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--flash-opt", default=str(ROOT / "build/bin/flash-opt"))
    parser.add_argument("--ptxas", help="instead of the first that is found")
    parser.add_argument("--cuobjdump", help="the same, for --digests")
    parser.add_argument("--chips", help="separated by commas")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--digests", metavar="FOLDER",
                        help="compare with the digests there")
    parser.add_argument("--update", action="store_true",
                        help="write the digests instead")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    chips = (options.chips.split(",") if options.chips else
             SHORT_CHIPS if options.short else CHIPS)

    failures = []
    print("registers a thread\n\n| variant | " + " | ".join(chips) + " |")
    print("|---|" + "---|" * len(chips))
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        rows = [(name, [pool.submit(assemble, options, name, text, chip, folder)
                        for chip in chips])
                for name, text in variants(options.short)]
        for name, futures in rows:
            results = [future.result() for future in futures]
            print(f"| {name} | " + " | ".join(r.text for r in results) + " |",
                  flush=True)
            failures += [f"{name}, {chip}: {r.detail}"
                         for chip, r in zip(chips, results) if not r.passed]
    total = len(rows) * len(chips)
    print(f"\n{total - len(failures)} of {total} pass")
    for failure in failures:
        print("FAIL " + failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
