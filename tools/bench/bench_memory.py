#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Peak memory over sequence length: tiled and unfused, attention and layer.

Temporaries are the peak resident set of a run minus what was resident before it
(inputs, code) and minus the results: `flash-run --rss`, one process a program.
"""

import argparse

import harness
import programs


def fit_line(xs, ys):
    """Least squares: slope, intercept, R²."""
    n = len(xs)
    mean_x, mean_y = sum(xs) / n, sum(ys) / n
    sxx = sum((x - mean_x) ** 2 for x in xs)
    sxy = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    syy = sum((y - mean_y) ** 2 for y in ys)
    slope = sxy / sxx
    return slope, mean_y - slope * mean_x, sxy * sxy / (sxx * syy) if syy else 1


def measure(options, program, unfused):
    programs_to_run = ["fused"] + (["unfused"] if unfused else [])
    report = harness.flash_run(options.tool, program,
                               "--rss=" + ",".join(programs_to_run),
                               f"--threads={options.threads}")
    return report["memory"]


def table(options, make, heads):
    rows, lengths, temporaries, totals = [], [], [], []
    for length in options.lengths:
        # The unfused program holds S, and P beside it while it is made.
        scores = heads * length * length * 4
        memory = measure(options, make(heads, length, options.dim),
                         2.5 * scores < options.limit * 2**30)
        fused = memory["fused"]
        io = fused["input_bytes"] + fused["output_bytes"]
        cells = [length, f"{io / 2**20:.1f}",
                 f"{fused['temporary_bytes'] / 2**20:.2f}"]
        if "unfused" in memory:
            cells.append(f"{memory['unfused']['temporary_bytes'] / 2**20:.0f}")
        else:
            cells.append(f"does not fit (S alone: {scores / 2**30:.0f} GiB)")
        rows.append(cells)
        lengths.append(length)
        temporaries.append(fused["temporary_bytes"])
        totals.append(fused["temporary_bytes"] + io)
    text = harness.format_table(
        ["S", "inputs + results, MiB", "tiled: temporaries, MiB",
         "unfused: temporaries, MiB"], rows)
    slope, start, r2 = fit_line(lengths, temporaries)
    text += (f"\n\nTiled temporaries: {slope:.1f} bytes for each position + "
             f"{start / 2**20:.2f} MiB, R² = {r2:.5f}.")
    slope, start, r2 = fit_line(lengths, totals)
    return text + (f" With inputs and results: {slope:.1f} bytes for each "
                   f"position + {start / 2**20:.2f} MiB, R² = {r2:.5f}.")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    harness.add_common_options(parser)
    parser.add_argument("--lengths", type=lambda s: [int(x) for x in s.split(",")],
                        default=[4096, 8192, 16384, 32768, 65536])
    parser.add_argument("--dim", type=int, default=64)
    parser.add_argument("--limit", type=float, default=12,
                        help="GiB that an unfused program may take")
    options = parser.parse_args()
    body = (f"Attention alone, 1 head, D = {options.dim}, f32. A constant "
            "amount: each thread has its tiles, S is nowhere.\n\n"
            + table(options, programs.attention, 1) +
            f"\n\nAn attention layer with its four projections, 2 heads, D = "
            f"{options.dim}, f32: Q, K, V and O grow with S, nothing grows "
            "with S².\n\n" + table(options, programs.layer, 2))
    harness.write_section(options.output, "memory", "Peak memory", body,
                          f", {options.threads} threads")


if __name__ == "__main__":
    main()
