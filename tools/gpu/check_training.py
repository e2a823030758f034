#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Trains through flash_opt.attention on a GPU, with PyTorch's autograd.

usage: check_training.py [--only gradients,bits,memory] [--cases REGEX]
                         [--device cuda]

gradients: O and all gradients against float64, each within twice the error of
the same program in eager PyTorch (or 5e-3, where that is less by luck).
bits: the same gradients 20 times; deterministic ones must be equal bit by bit.
memory: what forward and backward allocate beside the tensors, over the length,
with the unfused program beside it. Needs the Python package. Exit status 1 if a
gradient is wrong or deterministic bits differ.
"""

import argparse
import math
import re
import sys

import torch

import flash_opt

BF16, F16, F32 = torch.bfloat16, torch.float16, torch.float32
FACTOR, FLOOR, RUNS = 2.0, 5e-3, 20
MIB = 2 ** 20


def make_leaf(device, *shape, dtype):
    values = torch.randn(*shape, device=device, dtype=F32)
    return values.to(dtype).requires_grad_()


class Case:
    """Sizes as (batch, heads, key heads, queries, keys, head dim)."""

    def __init__(self, name, dtype, sizes, value_dim=None, with_lse=False,
                 bias=None, sinks=False, key_lengths=None, **options):
        self.name, self.dtype, self.sizes = name, dtype, sizes
        self.value_dim = value_dim or sizes[-1]
        self.with_lse, self.bias, self.sinks = with_lse, bias, sinks
        self.key_lengths, self.options = key_lengths, options

    def make_leaves(self, device):
        b, h, kv, m, n, d = self.sizes
        leaves = {"query": make_leaf(device, b, h, m, d, dtype=self.dtype),
                  "key": make_leaf(device, b, kv, n, d, dtype=self.dtype),
                  "value": make_leaf(device, b, kv, n, self.value_dim,
                                     dtype=self.dtype)}
        if self.bias:
            leaves["bias"] = make_leaf(device, *self.bias, dtype=self.dtype)
        if self.sinks:
            leaves["sinks"] = make_leaf(device, h, dtype=F32)
        return leaves


def list_cases():
    square = (2, 4, 4, 640, 640)
    cases = [Case("D%d %s" % (d, "causal" if causal else "full"), BF16,
                  (*square, d), causal=causal)
             for d in (64, 128, 256) for causal in (False, True)]
    uneven = (2, 4, 4, 333, 517)
    cases += [
        Case("D128 f16, odd lengths", F16, (*uneven, 128)),
        Case("D96 bottom right", F16, (*uneven, 96), causal=True,
             align="bottom_right"),
        Case("D192/128 causal", BF16, (1, 4, 4, 512, 512, 192), 128,
             causal=True),
        Case("D128 grouped", BF16, (2, 8, 2, 512, 512, 128), causal=True),
        Case("D64 window", BF16, (*square, 64), causal=True, window=(128, 0)),
        Case("D128 softcap", BF16, (*square, 128), softcap=20.0),
        Case("D64 softcap, causal", F16, (*square, 64), softcap=20.0,
             causal=True),
        Case("D128 LSE too", BF16, (2, 4, 4, 512, 512, 128), with_lse=True),
        Case("D64 LSE too, causal", F16, (2, 4, 4, 512, 512, 64), causal=True,
             with_lse=True),
        Case("D128 bias", BF16, (2, 4, 4, 512, 512, 128),
             bias=(1, 4, 512, 512)),
        Case("D64 bias of keys", F16, (2, 4, 4, 512, 512, 64),
             bias=(2, 1, 1, 512)),
        Case("D128 key lengths", BF16, (3, 4, 4, 512, 512, 128),
             key_lengths=[512, 77, 300]),
        Case("D128 sinks", BF16, (2, 4, 4, 512, 512, 128), causal=True,
             sinks=True),
        Case("D64 f32, causal", F32, (2, 4, 4, 333, 517, 64), causal=True),
        Case("D128 f32", F32, (1, 4, 2, 256, 320, 128)),
    ]
    return cases


def run_fused(case, leaves, device):
    options = dict(case.options)
    options.update((x, leaves[x]) for x in ("bias", "sinks") if x in leaves)
    if case.key_lengths:
        options["key_lengths"] = torch.tensor(case.key_lengths,
                                              dtype=torch.int32, device=device)
    result = flash_opt.attention(leaves["query"], leaves["key"],
                                 leaves["value"], return_lse=case.with_lse,
                                 **options)
    return list(result) if case.with_lse else [result]


def find_visible(case, device):
    b, _, _, m, n, _ = case.sizes
    options = case.options
    rows = torch.arange(m, device=device)[:, None]
    if options.get("align") == "bottom_right":
        rows = rows + (n - m)
    columns = torch.arange(n, device=device)[None]
    seen = torch.ones(b, 1, m, n, dtype=torch.bool, device=device)
    if options.get("causal"):
        seen &= columns <= rows
    if "window" in options:
        left, right = options["window"]
        seen &= (columns >= rows - left) & (columns <= rows + right)
    if case.key_lengths:
        lengths = torch.tensor(case.key_lengths, device=device)
        seen &= columns < lengths[:, None, None, None]
    return seen


def run_unfused(case, leaves, device):
    """The textbook program in the type of the leaves."""
    query, key, value = (leaves[x] for x in ("query", "key", "value"))
    group = case.sizes[1] // case.sizes[2]
    key, value = (x.repeat_interleave(group, 1) for x in (key, value))
    scores = query @ key.transpose(-1, -2) * query.shape[-1] ** -0.5
    cap = case.options.get("softcap")
    if cap:
        scores = cap * torch.tanh(scores / cap)
    if "bias" in leaves:
        scores = scores + leaves["bias"]
    visible = find_visible(case, device)
    scores = scores.masked_fill(~visible, -math.inf)
    summed = scores
    if "sinks" in leaves:
        sinks = leaves["sinks"].to(scores.dtype)[None, :, None, None]
        summed = torch.cat([scores, sinks.expand(*scores.shape[:-1], 1)], -1)
    lse = torch.logsumexp(summed, -1)
    shift = torch.where(lse == -math.inf, 0.0, lse)[..., None]
    weights = torch.where(visible, (scores - shift).exp(), 0.0)
    return [weights @ value, lse][:1 + case.with_lse]


def differentiate(run, case, leaves, seeds, device):
    """The results and the gradient of each leaf."""
    results = run(case, leaves, device)
    seeds = [x.to(y.dtype) for x, y in zip(seeds, results)]
    return [*results, *torch.autograd.grad(results, list(leaves.values()),
                                           seeds)]


def check_case(case, device):
    """A line for the table, and whether all is right."""
    torch.manual_seed(0)
    leaves = case.make_leaves(device)
    b, h, _, m, _, _ = case.sizes
    seeds = [torch.randn(b, h, m, case.value_dim, device=device),
             torch.randn(b, h, m, device=device)]
    seeds[0] = seeds[0].to(case.dtype)

    def copies(dtype):
        return {name: x.detach().to(dtype).requires_grad_()
                for name, x in leaves.items()}

    found = differentiate(run_fused, case, leaves, seeds, device)
    eager = differentiate(run_unfused, case, copies(case.dtype), seeds, device)
    exact = [x.detach() for x in differentiate(
        run_unfused, case, copies(torch.float64), seeds, device)]

    def errors(results):
        return [float((x.detach().double() - y).norm() / y.norm())
                for x, y in zip(results, exact)]

    floor = 1e-5 if case.dtype == F32 else FLOOR
    ours, theirs = errors(found), errors(eager)
    good = all(x <= max(FACTOR * y, floor) for x, y in zip(ours, theirs))
    text = "%-5s%-24s ours %s  eager %s" % (
        "ok" if good else "WRONG", case.name,
        " ".join("%.1e" % x for x in ours),
        " ".join("%.1e" % x for x in theirs))
    return text, good


def check_gradients(device, pattern=""):
    good = True
    for case in list_cases():
        if not re.search(pattern, case.name):
            continue
        try:
            text, right = check_case(case, device)
        except (RuntimeError, ValueError, NotImplementedError) as error:
            text, right = "FAIL %s: %s" % (case.name, error), False
        print(text, flush=True)
        good &= right
    return good


def check_bits(device, length=4096, runs=RUNS):
    good = True
    for d in (64, 128, 256):
        for causal in (False, True):
            torch.manual_seed(0)
            leaves = [make_leaf(device, 2, 2048 // d, length, d, dtype=BF16)
                      for _ in range(3)]
            seed = torch.randn_like(leaves[0])
            for deterministic in (True, False):
                output = flash_opt.attention(*leaves, causal=causal,
                                             deterministic=deterministic)
                first, *others = [
                    torch.autograd.grad(output, leaves, seed,
                                        retain_graph=True)
                    for _ in range(runs)]
                same = [all(torch.equal(x[i], first[i]) for x in others)
                        for i in range(3)]
                good &= all(same) or not deterministic
                print("D%d %s%s, %d runs: %s" % (
                    d, "causal" if causal else "full",
                    ", deterministic" if deterministic else "", runs,
                    ", ".join("%s %s" % (name, "the same" if x else "differs")
                              for name, x in zip(("dQ", "dK", "dV"), same))),
                    flush=True)
    return good


def measure_memory(length, fused, device):
    """MiB that forward and backward allocate at most, the inputs not counted;
    None if there is too little."""
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    d = 128
    leaves = [make_leaf(device, 1, 16, length, d, dtype=BF16)
              for _ in range(3)]
    seed = torch.randn_like(leaves[0])
    torch.cuda.synchronize()
    torch.cuda.reset_peak_memory_stats()
    before = torch.cuda.memory_allocated()
    try:
        if fused:
            output = flash_opt.attention(*leaves, causal=True)
        else:
            query, key, value = leaves
            scores = query @ key.transpose(-1, -2) * d ** -0.5
            hidden = torch.full((length, length), -math.inf, device=device,
                                dtype=BF16).triu(1)
            output = torch.softmax((scores + hidden).float(), -1).to(
                BF16) @ value
        torch.autograd.grad(output, leaves, seed)
        torch.cuda.synchronize()
    except torch.OutOfMemoryError:
        return None
    return (torch.cuda.max_memory_allocated() - before) / MIB


def print_memory(device):
    print("MiB beside the inputs, batch 1, 16 heads, D = 128, bf16, causal")
    for length in (2 ** x for x in range(10, 17)):
        fused = measure_memory(length, True, device)
        unfused = measure_memory(length, False, device)
        print("%6d  ours %8.1f  unfused %s" % (
            length, fused, "out of memory" if unfused is None
            else "%8.1f" % unfused), flush=True)
    return True


def main():
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--only", default="gradients,bits,memory")
    parser.add_argument("--cases", default="", help="gradients of these only")
    parser.add_argument("--device", default="cuda")
    arguments = parser.parse_args()
    steps = {"gradients": lambda device: check_gradients(device,
                                                         arguments.cases),
             "bits": check_bits, "memory": print_memory}
    wanted = arguments.only.split(",")
    if unknown := [x for x in wanted if x not in steps]:
        parser.error("unknown step '%s', expected one of %s" % (
            unknown[0], ", ".join(steps)))
    # All steps run, also behind one that failed.
    return 0 if all([steps[x](arguments.device) for x in wanted]) else 1


if __name__ == "__main__":
    sys.exit(main())
