#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lowers small models to TOSA with torch-mlir, and attention functions as well.

The models are those of ../Exports/small_models.py and a few more of their size.
Nothing is edited afterwards.

  python3 export_tosa.py [--out DIR] [NAME...]
"""

import argparse
import pathlib
import sys

import torch
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch_mlir import fx
from torch_mlir.compiler_utils import OutputType
from torch_mlir.extras.fx_decomp_util import get_decomposition_table

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Exports"))
# pylint: disable=wrong-import-position
import export_models
import small_models
from small_models import GROUPED, TEXT, image_inputs, model, small, text


def specs():
    bert = text("Bert")
    vit = model("ViTModel", **small_models.IMAGE)
    llama = text("Llama", **GROUPED)
    return [
        small("bert", bert, "eager", mask=True),
        small("bert", bert, "sdpa", mask=True),
        small("vit", vit, "eager", inputs=image_inputs),
        small("llama", llama, "eager", cached=True),
        small("llama", llama, "sdpa", cached=True),
        small("llama-f16", llama, "eager", cached=True, dtype=torch.float16),
    ]


class Plain(torch.nn.Module):
    def forward(self, q, k, v):
        p = torch.softmax(q @ k.transpose(-1, -2) * 0.125, -1)
        return p @ v


class Masked(torch.nn.Module):
    def forward(self, q, k, v, mask):
        s = q @ k.transpose(-1, -2) / 8.0
        return torch.softmax(s.masked_fill(mask, float("-inf")), -1) @ v


class Sdpa(torch.nn.Module):
    def __init__(self, **options):
        super().__init__()
        self.options = options

    def forward(self, q, k, v, *mask):
        return F.scaled_dot_product_attention(q, k, v, *mask, **self.options)


def functions():
    def qkv(*shape, dtype=torch.float32):
        # Three tensors: torch.export merges arguments that are the same one.
        return tuple(torch.randn(shape, dtype=dtype) for _ in range(3))

    shape = (2, 4, 16, 64)
    same = torch.randn(shape)
    bias = torch.randn(2, 1, 16, 16)
    mask = torch.zeros(2, 1, 16, 16, dtype=torch.bool)
    return {
        "plain": (Plain(), qkv(*shape)),
        "plain_3d": (Plain(), qkv(8, 16, 64)),
        "plain_bf16": (Plain(), qkv(*shape, dtype=torch.bfloat16)),
        "plain_same": (Plain(), (same, same, same)),
        "masked": (Masked(), (*qkv(*shape), mask)),
        "sdpa": (Sdpa(), qkv(*shape)),
        "sdpa_same": (Sdpa(), (same, same, same)),
        "sdpa_causal": (Sdpa(is_causal=True), qkv(*shape)),
        "sdpa_bias": (Sdpa(), (*qkv(*shape), bias)),
        "sdpa_mask": (Sdpa(), (*qkv(*shape), mask)),
    }


def lower(program, name):
    """One function in TOSA."""
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
        return str(fx.export_and_import(
            program, output_type=OutputType.TOSA, func_name=name,
            decomposition_table=dict(get_decomposition_table())))


def lower_model(spec):
    module, inputs, state, _ = export_models.build(spec)
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
        program = torch.export.export(module, (inputs, state), strict=False)
    return lower(program, "main")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parent)
    args = parser.parse_args()
    torch.manual_seed(0)
    makers = {s.name: (lambda s=s: lower_model(s)) for s in specs()}
    for name, (module, inputs) in functions().items():
        makers[f"function-{name.replace('_', '-')}"] = (
            lambda m=module, i=inputs, n=name: lower(
                torch.export.export(m, i, strict=False), n))
    for name in args.names or makers:
        try:
            body = makers[name]()
        except Exception as error:  # pylint: disable=broad-except
            print(f"{name}: not lowered: {str(error).splitlines()[0][:200]}", flush=True)
            continue
        path = args.out / f"{name}.mlir"
        path.write_text(f"// {path.name}: made by export_tosa.py; do not edit.\n{body}")
        print(f"{path.name}: {path.stat().st_size} bytes", flush=True)


if __name__ == "__main__":
    main()
