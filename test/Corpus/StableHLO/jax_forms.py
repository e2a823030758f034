#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lowers JAX programs with attention to linalg-on-tensors through StableHLO.

Each function of forms.py is lowered by jax.jit to StableHLO, and that by IREE's
compiler to linalg. Three ways, nothing is edited afterwards:

  NAME.mlir        IREE's pipeline for StableHLO: calls inlined, canonicalized
  NAME-calls.mlir  its conversion passes only: jnp.where, jnp.tril and others
                   are calls of private functions, as JAX writes them
  NAME-raw.mlir    without its preprocessing: contractions are linalg.generic
                   with the dims of the einsum (the conversion of OpenXLA)

  python3 jax_forms.py [--out DIR] [--only TEXT]
"""

import argparse
import os
import pathlib
import re

os.environ["JAX_PLATFORMS"] = "cpu"
# pylint: disable=wrong-import-position
import jax
from iree.compiler import ir
from iree.compiler.passmanager import PassManager

import forms

PIPELINE = "iree-stablehlo-input-transformation-pipeline"
PREPROCESS = "iree-stablehlo-to-stablehlo-preprocessing"
CONVERT = "iree-stablehlo-to-iree-input"
WAYS = {
    "": [PIPELINE],
    "-calls": [PREPROCESS, CONVERT],
    "-raw": ["inline", CONVERT, "canonicalize", "cse"],
}
# Not every function in every way: these show what differs.
CALLS = ["causal", "mask", "window", "lengths", "where_causal", "softcap_window",
         "segments", "softmax_where", "grouped_repeat", "self_attention_causal",
         "library_causal"]
RAW = ["plain", "plain_bf16", "grouped_causal", "einsum_bnth",
       "einsum_btnh", "matmul", "grouped_free_dim", "packed", "vmapped",
       "self_attention", "two_dims"]


def stablehlo(name, function, args):
    """The function as StableHLO with its own name instead of @main.

    In f16 and bf16, jax.nn.dot_product_attention asks for the algorithm of its
    contractions (accumulate in f32, which their result type says as well), an
    attribute that IREE does not lower. It is the one thing that is removed. For a
    CPU, JAX does not lower f16 at all, hence the other platform.
    """
    traced = jax.jit(lambda *args: function(*args)).trace(*args)
    text = traced.lower(lowering_platforms=("tpu",)).as_text()
    text = re.sub(r", algorithm = <[^>]*>", "", text)
    return text.replace("@main(", f"@{name}(")


def private_names(name, text):
    """Private functions get the name of their caller, to share a module."""
    for callee in sorted(set(re.findall(r"func\.func private @([\w.]+)", text))):
        text = re.sub(rf"@{re.escape(callee)}\(", f"@{name}.{callee}(", text)
    return text


def convert(module, manager):
    """Runs the passes; returns why the result is not upstream MLIR, or None."""
    try:
        manager.run(module.operation)
    except ir.MLIRError as error:
        found = re.search(r"failed to legalize operation '[^']*'", str(error))
        return found.group(0) if found else str(error).split("\n", maxsplit=1)[0]
    left = re.search(r"\b(stablehlo|util|flow)\.\w+", str(module))
    return f"'{left.group(0)}' is left" if left else None


def lower(functions, passes):
    """One module with all functions, lowered one by one; what can't is listed."""
    failed = []
    with ir.Context(), ir.Location.unknown():
        merged = ir.Module.create()
        for name, (function, args) in functions.items():
            text = private_names(name, stablehlo(name, function, args))
            module = ir.Module.parse(text)
            manager = PassManager.parse(f"builtin.module({','.join(passes)})")
            if why := convert(module, manager):
                failed.append(f"// Not lowered: {name}: {why}\n")
                print(f"  {name}: {why}", flush=True)
                continue
            for op in module.body.operations:
                merged.body.append(op.operation.clone())
        return "".join(failed) + str(merged)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=pathlib.Path,
                        default=pathlib.Path(__file__).parent)
    parser.add_argument("--only", default="", help="write only files whose name has it")
    args = parser.parse_args()
    for group, functions in forms.FORMS.items():
        for way, passes in WAYS.items():
            chosen = {"": functions, "-calls": CALLS, "-raw": RAW}[way]
            chosen = {n: f for n, f in functions.items() if n in chosen}
            path = args.out / f"{group}{way}.mlir"
            if not chosen or args.only not in path.name:
                continue
            text = lower(chosen, passes)
            path.write_text(f"// {path.name}: made by jax_forms.py; do not edit.\n{text}")
            print(f"{path.name}: {path.stat().st_size} bytes", flush=True)


if __name__ == "__main__":
    main()
