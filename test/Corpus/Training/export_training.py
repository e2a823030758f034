#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports attention with its backward, as one function, with torch-mlir.

Every function of training.mlir in this folder is the output of this script and
of nothing else. A small attention is differentiated by PyTorch's autograd, the
forward and the backward are traced together (as AOTAutograd's joint graph is),
decomposed to core ATen operators and lowered to linalg on tensors. Arguments:
Q, K, V, then what the form needs, then dO; results: O, then the gradients.

The versions are those of ../Exports/requirements.txt.

  python3 export_training.py            write training.mlir next to the script
  python3 export_training.py --out DIR  write elsewhere
"""

import argparse
import math
import pathlib
import re

import torch
from torch.fx.experimental.proxy_tensor import make_fx
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch_mlir import fx
from torch_mlir.compiler_utils import OutputType
from torch_mlir.extras.fx_decomp_util import get_decomposition_table

B, H, M, N, D = 2, 4, 12, 16, 8


def scores(q, k):
    return q @ k.transpose(-1, -2) / math.sqrt(D)


def plain(q, k, v):
    return torch.softmax(scores(q, k), -1) @ v


def additive_mask(q, k, v, mask):
    return torch.softmax(scores(q, k) + mask, -1) @ v


def learned_bias(q, k, v, bias):
    return torch.softmax(scores(q, k) + bias, -1) @ v


def masked_fill_causal(q, k, v):
    hidden = torch.ones(M, N, dtype=torch.bool).triu(1)
    s = scores(q, k).masked_fill(hidden, float("-inf"))
    return torch.softmax(s, -1) @ v


def masked_fill_finite(q, k, v, hidden):
    s = scores(q, k).masked_fill(hidden, torch.finfo(torch.float32).min)
    return torch.softmax(s, -1) @ v


def sdpa(q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


def sdpa_causal(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


def sdpa_mask(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


def grouped_interleave(q, k, v):
    k, v = (t.repeat_interleave(2, dim=1) for t in (k, v))
    return torch.softmax(scores(q, k), -1) @ v


def grouped_expand(q, k, v):
    k, v = (
        t[:, :, None].expand(B, H // 2, 2, N, D).reshape(B, H, N, D) for t in (k, v)
    )
    return torch.softmax(scores(q, k), -1) @ v


def softmax_in_f32(q, k, v, mask):
    s = q @ k.transpose(-1, -2) * D**-0.5 + mask
    return torch.softmax(s, -1, dtype=torch.float32).to(q.dtype) @ v


def softcap(q, k, v):
    s = 20.0 * torch.tanh(scores(q, k) / 20.0)
    return torch.softmax(s, -1) @ v


def packed_projection(x, w):
    """Q, K and V from one product: the gradients meet again in it."""
    q, k, v = (x @ w).view(B, M, 3, H, D).permute(2, 0, 3, 1, 4)
    o = torch.softmax(scores(q, k), -1) @ v
    return o.transpose(1, 2).reshape(B, M, H * D)


def online_exp(q, k, v):
    """A softmax by hand: a maximum that has no gradient, a late division."""
    s = scores(q, k)
    e = torch.exp(s - s.amax(-1, keepdim=True).detach())
    return (e @ v) / e.sum(-1, keepdim=True)


def tensor(*shape, dtype=torch.float32):
    return torch.randn(*shape).to(dtype).requires_grad_(dtype.is_floating_point)


def qkv(heads=H, dtype=torch.float32):
    return [
        tensor(B, H, M, D, dtype=dtype),
        tensor(B, heads, N, D, dtype=dtype),
        tensor(B, heads, N, D, dtype=dtype),
    ]


def constant(*shape, dtype=torch.float32):
    return tensor(*shape, dtype=dtype).detach()


HALF = torch.float16
FORMS = [
    (plain, qkv()),
    (additive_mask, qkv() + [constant(B, 1, M, N)]),
    (learned_bias, qkv() + [tensor(1, H, M, N)]),
    (masked_fill_causal, qkv()),
    (masked_fill_finite, qkv() + [constant(B, 1, M, N) > 1]),
    (sdpa, qkv()),
    (sdpa_causal, qkv()),
    (sdpa_mask, qkv() + [constant(B, 1, M, N)]),
    (grouped_interleave, qkv(H // 2)),
    (grouped_expand, qkv(H // 2)),
    (softmax_in_f32, qkv(dtype=HALF) + [constant(B, 1, M, N, dtype=HALF)]),
    (softcap, qkv()),
    (packed_projection, [tensor(B, M, H * D), tensor(H * D, 3 * H * D)]),
    (online_exp, qkv()),
]


def lower(form, inputs):
    """The text of the function."""

    def joint(*args):
        *args, gradient = args
        output = form(*args)
        wanted = [arg for arg in args if arg.requires_grad]
        return (output, *torch.autograd.grad(output, wanted, gradient))

    with sdpa_kernel(SDPBackend.MATH):
        inputs = [*inputs, torch.ones_like(form(*inputs))]
        graph = make_fx(
            joint,
            decomposition_table=get_decomposition_table(),
            tracing_mode="fake",
        )(*inputs)
    module = fx.stateless_fx_import(
        graph, output_type=OutputType.LINALG_ON_TENSORS, model_name=form.__name__
    )
    return str(module)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", default=pathlib.Path(__file__).parent)
    args = parser.parse_args()
    text = "// training.mlir: made by export_training.py; do not edit.\n"
    parts = [lower(form, inputs) for form, inputs in FORMS]
    # One module a form: each has maps of its own.
    text += "\n// -----\n\n".join(re.sub(r"\n+$", "\n", part) for part in parts)
    path = pathlib.Path(args.out) / "training.mlir"
    path.write_text(text)
    print(f"{path.name}: {len(text)} bytes")


if __name__ == "__main__":
    main()
