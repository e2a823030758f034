# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The gradients of a case, twice: in float64 from the rounded inputs, and as an
unfused program that saves what flash.attention_backward is given.

Unfused: S, P and dP in f32, P of f32 inputs from the stored LSE; P and dS
rounded to the input type for their products, which accumulate in f32; delta =
sum of dO * O with the O that the forward stored; gradients rounded. f32 inputs
run all products, and the forward, as the case's f32 mode says.
"""


import math

import numpy as np
import torch

from . import backward, emit
from .reference import (TYPES, Domain, attention, product, softmax,
                        to_domain)


def saved(case, values, device):
    """O and the LSE as a forward would have stored them, and what comes from
    behind: name to array of float32, as inputs.make_inputs."""
    tensors = {x.name: torch.from_numpy(values[x.name]).to(
        device=device, dtype=TYPES[x.type]) for x in emit.operands(case)
        if not x.is_scalar and not x.is_output}
    # The CPU multiplies f32 exactly, whatever the mode says.
    inexact = case.dtype == "f32" and torch.device(device).type != "cpu"
    o, lse = attention(case, tensors, unfused=inexact)
    rng = np.random.default_rng(case.seed + 1)
    found = {"output": o.to(TYPES[case.dtype]), "lse": lse}
    found = {n: x.float().cpu().numpy() for n, x in found.items()}
    found["d_output"] = rng.standard_normal(o.shape, np.float32)
    found["d_lse"] = rng.standard_normal(lse.shape, np.float32)
    return found


class _Gradients:
    """What the products need, over (b, h, m, n). `mode`: of these products."""

    def __init__(self, case, tensors, acc, mode="exact"):
        self.case, self.acc, self.mode = case, acc, mode
        self.domain = domain = Domain(case, tensors, acc)
        self.operands = {x.name: x for x in backward.operands(case)}

        def get(name, order):
            return to_domain(tensors[name], self.operands[name].dims,
                             order).to(acc)

        self.q = domain.get("query", "bhmk")
        self.k, self.v = (domain.heads_of(*x)
                          for x in (("key", "k"), ("value", "d")))
        self.d_output = get("d_output", "bhmd")
        self.output = get("output", "bhmd")
        self.d_lse = (get("d_lse", "bhm") if backward.has_d_lse(case)
                      else torch.zeros_like(self.q[..., 0]))
        s = self.product(self.q, self.k.transpose(-1, -2)) * domain.scale()
        self.s = s
        with torch.enable_grad():
            leaf = s.detach().requires_grad_()
            score = domain.score(leaf)
            self.slope = torch.autograd.grad(score.sum(), leaf)[0]
        self.p, _, empty = softmax(domain, domain.masked(score.detach()))
        # Rows that see no key have no gradients, whatever O is there.
        self.p = torch.where(empty, 0.0, self.p)
        self.output = torch.where(empty, 0.0, self.output)

    def product(self, a, b):
        return product(a, b, self.mode)

    def take_lse(self, lse):
        """P as a program has it that saved the LSE and not P."""
        masked = self.domain.masked(self.domain.score(self.s))
        lse = lse[..., None]
        self.p = torch.where(lse == -math.inf, 0.0, torch.exp(masked - lse))

    def to_operand(self, name, gradient):
        """From (b, h, row, dim) to the layout of the operand; heads of a group
        are added up."""
        case = self.case
        if name in ("key", "value") and case.group != 1:
            b, h, n, d = gradient.shape
            gradient = gradient.reshape(b, case.kv_heads, case.group, n,
                                        d).sum(2)
        return gradient.permute(["bhmd".index(x) for x in case.layout])

    def to_biases(self, d_s):
        """dS of (b, h, m, n), added up over what each bias does not have."""
        found = {}
        for i, bias in enumerate(self.case.biases):
            name = "bias%d" % i
            missing = [at for at, x in enumerate("bhmn") if x not in bias.dims]
            total = d_s.sum(missing) if missing else d_s
            found["d_" + name] = total.reshape(self.operands[name].shape)
        return found


def gradients(case, tensors, unfused=False):
    """Name to dQ, dK, dV and the gradients of biases; and to the sums of the
    absolute values of their terms, of which little may be left."""
    mode = case.f32_mode if unfused and case.dtype == "f32" else "exact"
    g = _Gradients(case, tensors, torch.float32 if unfused else torch.float64,
                   mode)
    if unfused and case.dtype == "f32":
        g.take_lse(to_domain(tensors["lse"], g.operands["lse"].dims, "bhm"))

    def rounded(x):
        return x.to(TYPES[case.dtype]).to(g.acc) if unfused else x

    def assemble(p, slope, d_p, delta, q, k, d_output):
        d_s = p * (d_p - delta[..., None])
        biases = g.to_biases(d_s)
        if unfused:
            for i, bias in enumerate(case.biases):
                name = "d_bias%d" % i
                biases[name] = biases[name].to(TYPES[bias.type]).to(g.acc)
        # The slope may be infinite where P is 0.
        d_s = rounded(torch.where(p == 0, 0.0, d_s * slope))
        scale = g.domain.scale()
        d_query = g.product(d_s, k) * scale
        d_key = g.product(d_s.transpose(-1, -2), q) * scale
        d_value = g.product(rounded(p).transpose(-1, -2), d_output)
        found = {"d_" + name: rounded(g.to_operand(name, x)) for name, x in (
            ("query", d_query), ("key", d_key), ("value", d_value))}
        return {**found, **biases}

    d_p = g.product(g.d_output, g.v.transpose(-1, -2))
    from_output = (g.d_output * g.output).sum(-1)
    delta = (from_output if unfused else (g.p * d_p).sum(-1)) - g.d_lse
    found = assemble(g.p, g.slope, d_p, delta, g.q, g.k, g.d_output)
    d_p = g.d_output.abs() @ g.v.abs().transpose(-1, -2)
    delta = -(g.p * d_p).sum(-1) - g.d_lse.abs()
    terms = assemble(g.p, g.slope.abs(), d_p, delta, g.q.abs(), g.k.abs(),
                     g.d_output.abs())
    return found, {name: x.abs() for name, x in terms.items()}
