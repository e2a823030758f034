#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lowers JAX programs with attention to linalg-on-tensors through StableHLO.

Each function of forms.py is lowered by jax.jit to StableHLO and that to linalg,
in three ways; nothing is edited afterwards:

  NAME.mlir            IREE's pipeline for StableHLO: calls inlined, canonicalized
  NAME-openxla.mlir    OpenXLA's stablehlo-legalize-to-linalg, which jaxlib has, and
                       nothing else: jnp.where, jnp.tril and others are calls of
                       private functions, as JAX writes them
  NAME-primitive.mlir  the same with linalg.map, linalg.reduce, linalg.broadcast
                       and linalg.transpose, canonicalized

  python3 jax_forms.py [--out DIR] [--only TEXT]
"""

import argparse
import os
import pathlib
import re

os.environ["JAX_PLATFORMS"] = "cpu"
# pylint: disable=wrong-import-position
import iree.compiler.ir as iree_ir
import iree.compiler.passmanager as iree_passes
import jax
import jaxlib.mlir.dialects.stablehlo as stablehlo_dialect
import jaxlib.mlir.ir as jax_ir
import jaxlib.mlir.passmanager as jax_passes
from jax._src.interpreters.mlir import make_ir_context

import forms

CONVERT = "stablehlo-legalize-to-linalg"
WAYS = {
    "": ["iree-stablehlo-input-transformation-pipeline"],
    "-openxla": [f"func.func({CONVERT})"],
    "-primitive": [f"func.func({CONVERT}{{enable-primitive-ops=true}})",
                   "canonicalize", "cse"],
}
# Not every function in every way: these show what differs.
CHOSEN = {
    "-openxla": [
        "plain", "plain_bf16", "plain_f16", "causal", "mask", "grouped_causal",
        "window", "lengths", "residual", "einsum_bnth", "einsum_btnh", "matmul",
        "where_causal", "softcap_window", "grouped_free_dim", "grouped_repeat",
        "segments", "softmax_where", "packed", "vmapped", "half_softmax_float",
        "two_dims", "self_attention", "self_attention_causal", "library_causal",
        "library_grouped", "matmul_gradient", "loss_einsum_btnh",
    ],
    "-primitive": [
        "plain", "plain_bf16", "causal", "grouped", "bias", "einsum_bnth",
        "added_causal", "alibi", "grouped_free_dim", "logsumexp", "two_dims",
        "self_attention", "library_plain",
    ],
}


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


def convert(module, manager, ir):
    """Runs the passes; returns why the result is not upstream MLIR, or None."""
    try:
        manager.run(module.operation)
    except ir.MLIRError as error:
        found = re.search(r"failed to legalize operation '[^']*'", str(error))
        return found.group(0) if found else str(error).split("\n", maxsplit=1)[0]
    left = re.search(r"\b(stablehlo|util|flow)\.\w+", str(module))
    return f"'{left.group(0)}' is left" if left else None


def compiler(way):
    """(Python bindings, pass manager, context) of the compiler of this way."""
    if not way:
        return iree_ir, iree_passes.PassManager, iree_ir.Context()
    stablehlo_dialect.register_stablehlo_passes()
    return jax_ir, jax_passes.PassManager, make_ir_context()


def lower(functions, way):
    """One module with all functions, lowered one by one; what can't is listed."""
    failed = []
    ir, manager, context = compiler(way)
    with context, ir.Location.unknown():
        merged = ir.Module.create()
        for name, (function, args) in functions.items():
            module = ir.Module.parse(private_names(name, stablehlo(name, function, args)))
            passes = manager.parse(f"builtin.module({','.join(WAYS[way])})")
            if why := convert(module, passes, ir):
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
        for way in WAYS:
            names = CHOSEN.get(way, functions)
            chosen = {n: f for n, f in functions.items() if n in names}
            path = args.out / f"{group}{way}.mlir"
            if not chosen or args.only not in path.name:
                continue
            text = lower(chosen, way)
            path.write_text(f"// {path.name}: made by jax_forms.py; do not edit.\n{text}")
            print(f"{path.name}: {path.stat().st_size} bytes", flush=True)


if __name__ == "__main__":
    main()
