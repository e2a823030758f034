# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The cells that are timed: 16k tokens, heads times head dim 2048, bf16,
(batch, row, head, dim) in memory."""

import dataclasses

from .cases import Bias, Case

TOKENS, HIDDEN = 16384, 2048
HEAD_DIMS = (64, 128, 256)
LENGTHS = (512, 1024, 2048, 4096, 8192, 16384)


def make_cell(head_dim, length, causal, dtype="bf16", **fields):
    heads = HIDDEN // head_dim
    name = "D%d %s S%d" % (head_dim, "causal" if causal else "full", length)
    cell = Case(name=name, seed=0, dtype=dtype, batch=TOKENS // length,
                heads=heads, kv_heads=heads, m=length, n=length, k=head_dim,
                d=head_dim, causal=causal, layout="bmhd",
                scale=head_dim ** -0.5)
    return dataclasses.replace(cell, **fields)


def main_grid(head_dims=HEAD_DIMS, lengths=LENGTHS, masks=(False, True),
              dtype="bf16"):
    return [make_cell(d, s, causal, dtype) for d in head_dims
            for causal in masks for s in lengths]


def feature_cells(head_dim=128, length=4096):
    """One feature each, on the cell in the middle of the grid."""
    heads = HIDDEN // head_dim
    features = {
        "window": dict(causal=True, window=(256, -1)),
        "softcap": dict(score="softcap"),
        "alibi": dict(score="alibi", causal=True),
        "bias": dict(biases=[Bias(tuple("hmn"), "bf16")]),
        "grouped": dict(kv_heads=heads // 4, causal=True),
    }
    return [dataclasses.replace(make_cell(head_dim, length, False), name="D%d %s S%d"
                                % (head_dim, name, length), **fields)
            for name, fields in features.items()]


def visible_pairs(case):
    """Pairs of query and key that a head computes. A causal square counts as
    half, the convention of published figures."""
    left, right = case.window
    if left < 0 and right < 0:
        return case.m * case.n / (2 if case.causal else 1)
    total = 0
    for m in range(case.m):
        first = max(0, m - left) if left >= 0 else 0
        last = min(case.n - 1, m + right) if right >= 0 else case.n - 1
        last = min(last, m) if case.causal else last
        total += max(0, last - first + 1)
    return total


def forward_flops(case):
    return 2 * (case.k + case.d) * case.batch * case.heads * visible_pairs(case)
