#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM
# Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Causal attention with grouped heads, from Python.

    attention.py                  on the GPU, compared with float64
    attention.py --show=sm_90a    without a GPU: what would be launched

Needs flash_opt (docs/Python.md), and PyTorch unless --show is given.
"""

import argparse
import sys

import flash_opt

HEADS, KV_HEADS, HEAD_DIM = 8, 2, 64


def show(chip):
    kernel = flash_opt.compile(flash_opt.attention_mlir(
        "f16", HEAD_DIM, causal=True, group=HEADS // KV_HEADS), chip)
    print("%s for %s, by %s" % (kernel.name, chip, flash_opt.version()))
    for x in kernel.plan["operands"]:
        print("  %-8s%s %s" % (x["name"], x["type"], x["dims"]))
    for x in kernel.plan["kernels"]:
        print("  grid %s, block %s, %d bytes of SRAM" % (
            x["grid"], x["block"], x["sram_bytes"]))


def compute_reference(q, k, v):
    q, k, v = (x.double() for x in (q, k, v))
    k, v = (x.repeat_interleave(HEADS // KV_HEADS, dim=1) for x in (k, v))
    scores = q @ k.transpose(2, 3) * HEAD_DIM ** -0.5
    hidden = scores.new_ones(scores.shape[2:]).triu(1).bool()
    return scores.masked_fill(hidden, float("-inf")).softmax(3) @ v


def run(length):
    import torch
    torch.manual_seed(0)

    def make(heads):
        # Heads inside of rows, as a projection leaves them.
        x = torch.randn(2, length, heads, HEAD_DIM, device="cuda",
                        dtype=torch.float16)
        return x.transpose(1, 2)

    q, k, v = make(HEADS), make(KV_HEADS), make(KV_HEADS)
    output = flash_opt.attention(q, k, v, causal=True)
    reference = compute_reference(q, k, v)
    error = ((output - reference).norm() / reference.norm()).item()
    print("%d rows: relative error %.2e, %s" % (
        length, error, "ok" if error <= 2e-3 else "WRONG"))
    return error <= 2e-3


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--show", metavar="CHIP")
    parser.add_argument("--length", type=int, default=1000)
    args = parser.parse_args()
    if args.show:
        show(args.show)
        return 0
    return 0 if run(args.length) else 1


if __name__ == "__main__":
    sys.exit(main())
