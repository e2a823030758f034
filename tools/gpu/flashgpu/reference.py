# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a case computes, twice: in float64 from the rounded inputs, and as the
unfused program of the numerics contract.

Unfused: S in f32, softmax in f32, P rounded to the input type, P·V accumulated
in f32, O rounded. f32 inputs run their products as the case's f32 mode says,
in both places, since that is what an unfused program on tensor cores does.
"""

import math

import torch

from . import emit

TYPES = {"f16": torch.float16, "bf16": torch.bfloat16, "f32": torch.float32,
         "f64": torch.float64, "i32": torch.int32, "i64": torch.int64}


def round_to_tf32(x):
    """To nearest, ties to even, 10 explicit bits of mantissa."""
    bits = x.contiguous().view(torch.int32)
    odd = (bits >> 13) & 1
    rounded = ((bits + 0xFFF + odd) & ~0x1FFF).view(torch.float32)
    return torch.where(torch.isfinite(x), rounded, x)


def _split(x):
    high = x.bfloat16().float()
    return high, (x - high).bfloat16().float()


def product(a, b, mode):
    """a·b over the last dim of a and the one before of b."""
    if mode == "tf32":
        return round_to_tf32(a) @ round_to_tf32(b)
    if mode == "bf16x3":
        (ah, al), (bh, bl) = _split(a), _split(b)
        return (ah @ bl + al @ bh) + ah @ bh
    return a @ b


def to_domain(tensor, dims, order):
    """With one dim for each of `order`, of size 1 where it does not appear."""
    present = [x for x in order if x in dims]
    # Unit dims stand for broadcasting: drop them, they come back below.
    keep = [i for i, x in enumerate(dims) if x != "1"]
    tensor = tensor.reshape([tensor.shape[i] for i in keep])
    dims = [dims[i] for i in keep]
    tensor = tensor.permute([dims.index(x) for x in present])
    for i, x in enumerate(order):
        if x not in dims:
            tensor = tensor.unsqueeze(i)
    return tensor


class Domain:
    """Tensors of a case over (b, h, m, n), in the accumulator type."""

    def __init__(self, case, tensors, acc):
        self.case, self.acc = case, acc
        self.operands = {x.name: x for x in emit.operands(case)}
        self.tensors = tensors
        some = tensors["query"]
        self.device = some.device
        self.m = torch.arange(case.m, device=self.device)[:, None]
        self.n = torch.arange(case.n, device=self.device)[None, :]

    def get(self, name, order):
        dims = self.operands[name].dims
        return to_domain(self.tensors[name], dims, order).to(self.acc)

    def heads_of(self, name, last):
        """K or V as (b, h, n, last), zero where it must not be read."""
        x = self.get(name, "bhn" + last)
        if self.case.group != 1:
            x = x.repeat_interleave(self.case.group, dim=1)
        if self.case.key_lengths is not None:
            x = torch.where(self.present()[:, :, 0, :, None], x, 0.0)
        return x

    def scale(self):
        """Exact in the accumulator type: it was rounded before."""
        return torch.tensor(self.case.scale,
                            dtype=torch.float32).to(self.acc).item()

    def masked(self, s):
        """Scores with biases, -inf where a key is not seen."""
        for i in range(len(self.case.biases)):
            s = s + self.get("bias%d" % i, "bhmn")
        return torch.where(self.visible(), s, -math.inf)

    def lengths(self):
        return self.tensors["key_lengths"].long()[:, None, None, None]

    def present(self):
        """Keys that exist: (b or 1, 1, 1, n)."""
        if self.case.key_lengths is None:
            return (self.n < self.case.n)[None, None]
        return self.n[None, None] < self.lengths()

    def visible(self):
        case = self.case
        seen = self.present()
        diagonal = self.m[None, None]
        if case.align == "bottom_right":
            length = (self.lengths() if case.key_lengths is not None
                      else case.n)
            diagonal = diagonal + (length - case.m)
        n = self.n[None, None]
        in_prefix = n < case.prefix
        if case.causal:
            seen = seen & ((n <= diagonal) | in_prefix)
        elif case.prefix:
            seen = seen & in_prefix
        left, right = case.window
        if left >= 0:
            seen = seen & (n >= diagonal - left)
        if right >= 0:
            seen = seen & (n <= diagonal + right)
        return seen

    def score(self, s):
        case = self.case
        if not case.score:
            return s
        distance = (self.n - self.m).to(self.acc)
        if case.score == "softcap":
            return torch.tanh(s / emit.SOFTCAP) * emit.SOFTCAP
        if case.score == "alibi":
            slope = self.tensors["capture0"].to(self.acc)
            return s + slope[:, None, None] * distance
        if case.score == "relative":
            radius = emit.TABLE_RADIUS
            at = (self.n - self.m).clamp(-radius, radius) + radius
            return s + self.tensors["capture0"].to(self.acc)[:, at]
        if case.score == "distance":
            return s - emit.DISTANCE_SLOPE * distance.abs()
        gate = self.tensors["capture0"].to(self.acc)[:, :, None, None]
        row = self.tensors["capture1"].to(self.acc)[:, None]
        return torch.where(self.m == self.n, s, s * gate + row)


def softmax(domain, s):
    """P and the LSE; rows that see nothing as the case says, but for NaN."""
    case = domain.case
    top = s.amax(-1, keepdim=True) if case.n else s.new_full(
        (*s.shape[:-1], 1), -math.inf)
    sink = None
    if case.sinks:
        sink = domain.get("sinks", "bhmn")
        top = torch.maximum(top, sink)
    top = torch.where(top == -math.inf, 0.0, top)
    e = torch.exp(s - top)
    total = e.sum(-1, keepdim=True)
    if sink is not None:
        total = total + torch.exp(sink - top)
    lse = top + torch.log(total)
    masked = lse == -math.inf
    p = torch.where(masked, 0.0, e / total)
    if case.masked_rows == "uniform":
        length = (domain.lengths() if case.key_lengths is not None
                  else torch.tensor(case.n, device=s.device))
        each = torch.where(domain.present(),
                           1.0 / length.clamp(min=1).to(s.dtype), 0.0)
        p = torch.where(masked, each.to(s.dtype), p)
    return p, lse[..., 0], masked


def attention(case, tensors, unfused=False):
    """O and the LSE in the layouts of the case. `tensors` has the rounded
    inputs. Without `unfused`, everything is float64."""
    acc = torch.float32 if unfused else torch.float64
    mode = case.f32_mode if unfused and case.dtype == "f32" else "exact"
    domain = Domain(case, tensors, acc)
    shape = (case.batch, case.heads, case.m)
    q = domain.get("query", "bhmk")
    k, v = domain.heads_of("key", "k"), domain.heads_of("value", "d")
    s = product(q, k.transpose(-1, -2), mode) * domain.scale()
    p, lse, masked = softmax(domain, domain.masked(domain.score(s)))
    if unfused:
        p = p.to(TYPES[case.dtype]).to(acc)
    o = product(p, v, mode)
    if case.masked_rows == "nan":
        o = torch.where(masked, math.nan, o)
    if unfused:
        o = o.to(TYPES[case.dtype])
    o = o.reshape(*shape, case.d).permute(["bhmd".index(x)
                                           for x in case.layout])
    lse = lse.reshape(shape).permute(["bhm".index(x) for x in case.lse_dims])
    return o, lse
