#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Counts a kernel's instructions and compares with what its plan implies.

usage: count_instructions.py PLANNED.mlir KERNEL.ptx

PLANNED.mlir holds one flash.attention of a 16-bit type with a plan, no mask and
no score region. Prints the counts; exits with 1 if one is not as expected.
"""

import pathlib
import re
import sys


def expected(plan):
    """Per thread, from the fragment shapes of m16n8k16."""
    m, n, k, d, warps, stages = (int(plan[key]) for key in (
        "tile_m", "tile_n", "tile_k", "tile_d", "warps", "stages"))
    row_blocks = m // (16 * warps)
    rows = 2 * row_blocks  # two of each block
    k_steps, n_steps = k // 16, n // 16
    # Q from SRAM for each block of keys, or once before the loop: as often.
    q_loads = row_blocks * k_steps
    threads = 32 * warps

    def copies(rows, columns):
        """Copies of 16 bytes (8 elements) a thread makes of one tile."""
        return -(-rows // (threads // (columns // 8)))

    # Blocks before the loop and the one in it. With one stage, K and V take
    # turns, and only K is ahead.
    k_tiles, v_tiles = (stages, stages) if stages > 1 else (2, 1)
    return {
        "mma.sync.aligned.m16n8k16":
            row_blocks * (n // 8 * k_steps + d // 8 * n_steps),
        "ldmatrix.sync": q_loads + n // 16 * k_steps + d // 16 * n_steps,
        "ldmatrix.sync.aligned.m8n8.x4.trans": d // 16 * n_steps,
        "cp.async.cg": copies(m, k) + k_tiles * copies(n, k)
                       + v_tiles * copies(n, d),
        "cp.async.commit_group": 1 + k_tiles + v_tiles,
        # Q's before the loop, K's and V's in it.
        "cp.async.wait_group": 3,
        "bar.sync": 1 if stages > 1 else 2,
        # Scores, and the factor of what was summed before.
        "ex2.approx": row_blocks * n // 8 * 4 + rows,
        # A maximum and a sum a row, two each; and the warp's number.
        "shfl.sync": rows * 4 + 1,
    }


def main():
    text = pathlib.Path(sys.argv[1]).read_text()
    plan = dict(re.findall(r"(\w+) = \"?(\w+)\"?", re.search(
        r"plan \{(.*?)\}", text).group(1)))
    ptx = pathlib.Path(sys.argv[2]).read_text()
    # Instructions only: no labels, no comments.
    code = [line.split("//")[0].strip() for line in ptx.splitlines()]
    failed = False
    print(f"{plan['tile_m']} x {plan['tile_n']}, {plan['stages']} stages, "
          f"{plan['warps']} warps")
    for name, count in expected(plan).items():
        found = sum(bool(re.match(r"(@!?%p\d+ )?" + re.escape(name), line))
                    for line in code)
        failed |= found != count
        print(name, found, "" if found == count else f"expected {count}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
