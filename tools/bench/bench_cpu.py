#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""CPU speed of tiled attention against the unfused program and PyTorch.

Blocks of flash-run (its two programs interleaved) and of PyTorch's
scaled_dot_product_attention alternate; the figures are medians over all blocks.
PyTorch is left out if it can't be imported.
"""

import argparse
import os
import statistics
import time

import harness
import programs


def time_torch(heads, length, dim, threads, rounds):
    """Seconds of each of `rounds` runs after one that is not timed."""
    import torch
    torch.set_num_threads(threads)
    generator = torch.Generator().manual_seed(0)
    q, k, v = (torch.randn(1, heads, length, dim, generator=generator)
               for _ in range(3))
    times = []
    with torch.no_grad():
        for _ in range(rounds + 1):
            start = time.perf_counter()
            torch.nn.functional.scaled_dot_product_attention(q, k, v)
            times.append(time.perf_counter() - start)
    return times[1:]


def get_torch_version():
    try:
        import torch
        return torch.__version__
    except ImportError:
        return None


def measure(options, length, with_torch):
    program = programs.attention(options.heads, length, options.dim)
    medians = {"unfused": [], "fused": [], "torch": []}
    flops = None
    for _ in range(options.blocks):
        report = harness.flash_run(options.tool, program, "--bench",
                                   f"--threads={options.threads}",
                                   f"--rounds={options.rounds}")
        flops = report["flops"]
        for name in ("unfused", "fused"):
            medians[name].append(report["bench"][name]["median_s"])
        if with_torch:
            medians["torch"] += time_torch(options.heads, length, options.dim,
                                           options.threads, options.rounds)
    return flops, {name: statistics.median(times)
                   for name, times in medians.items() if times}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    harness.add_common_options(parser)
    parser.add_argument("--lengths", type=lambda s: [int(x) for x in s.split(",")],
                        default=[1024, 4096, 16384])
    parser.add_argument("--heads", type=int, default=2)
    parser.add_argument("--dim", type=int, default=64)
    parser.add_argument("--blocks", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    version = get_torch_version()
    rows = []
    for length in options.lengths:
        flops, times = measure(options, length, version is not None)
        speed = {name: flops / t * 1e-9 for name, t in times.items()}
        rows.append([length] + [
            f"{times[name] * 1e3:.2f} ({speed[name]:.0f})" if name in times
            else "-" for name in ("unfused", "fused", "torch")] + [
            f"{times['unfused'] / times['fused']:.2f}x",
            f"{times['torch'] / times['fused']:.2f}x" if "torch" in times
            else "-"])
    body = (f"Attention without mask, 1 x {options.heads} x S x {options.dim}, "
            f"f32, {options.threads} threads. Milliseconds (GFLOP/s), medians "
            f"of {options.blocks} blocks of {options.rounds} interleaved "
            "rounds. Both of our programs use the same vector width and "
            "threads; the unfused one has tiled, packed and vectorized "
            "contractions. Load average at the end: "
            f"{os.getloadavg()[0]:.1f}.\n\n" + harness.format_table(
                ["S", "unfused", "tiled", f"PyTorch {version or '(absent)'}",
                 "tiled over unfused", "tiled over PyTorch"], rows))
    harness.write_section(options.output, "speed", "Speed", body)


if __name__ == "__main__":
    main()
