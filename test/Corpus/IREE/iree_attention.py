#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""IREE's attention op as IREE decomposes it: one step of online softmax.

The maximum, the sum and the accumulator go through the update of online softmax
with their initial values, exponentials are exp2 of scores times log2(e), and the
division comes after the second contraction. decomposed.mlir holds what IREE's
passes make of the functions below, which are iree_linalg_ext.attention ops with
masks, types, layouts and score modifications; nothing is edited afterwards.

  python3 iree_attention.py        (package: ../StableHLO/requirements.txt)
"""

import pathlib

from iree.compiler import ir
from iree.compiler.passmanager import PassManager

PASSES = ("builtin.module(func.func(iree-linalg-ext-convert-attention-to-online-attention,"
          "iree-linalg-ext-decompose-attention),canonicalize,cse)")
SIZES = {"b": 2, "h": 4, "g": 2, "m": 16, "n": 24, "d": 32, "v": 32}
IDENTITY = "iree_linalg_ext.yield %s : f32"
SOFTCAP = """%c = arith.constant 20.0 : f32
      %x = arith.divf %s, %c : f32
      %t = math.tanh %x : f32
      %r = arith.mulf %t, %c : f32
      iree_linalg_ext.yield %r : f32"""
# Causal, with positions that the op gives: queries and keys are loops 2 and 3.
CAUSAL = """%i = iree_linalg_ext.index 2 : index
      %j = iree_linalg_ext.index 3 : index
      %seen = arith.cmpi sge, %i, %j : index
      %low = arith.constant 0xFF800000 : f32
      %r = arith.select %seen, %s, %low : f32
      iree_linalg_ext.yield %r : f32"""


def tensor(dims, kind):
    shape = "x".join(str(SIZES[d]) for d in dims)
    return f"tensor<{shape}x{kind}>"


def attention(name, kind="f32", loops="bhmvnd", q="bhmd", k="bhnd", v="bhnv", o="bhmv",
              mask=None, body=IDENTITY):
    """One function; letters name the loops that index a tensor."""
    operands = {"q": (q, kind), "k": (k, kind), "v": (v, kind)}
    if mask:
        operands["mask"] = mask
    types = {n: tensor(dims, t) for n, (dims, t) in operands.items()}
    maps = [dims for dims, _ in operands.values()]
    maps.insert(3, "")  # the scale comes after V
    affine = [f"affine_map<({', '.join(loops)}) -> ({', '.join(m)})>" for m in [*maps, o]]
    names, given = list(types), [*types.values()]
    ins = [f"%{n}" for n in names[:3]] + ["%scale"] + [f"%{n}" for n in names[3:]]
    in_types = given[:3] + [kind] + given[3:]
    out = tensor(o, kind)
    arguments = ", ".join(f"%{n}: {t}" for n, t in types.items())
    return f"""
func.func @{name}({arguments}) -> {out} {{
  %scale = arith.constant 0.176776695 : {kind}
  %e = tensor.empty() : {out}
  %o = iree_linalg_ext.attention <{{indexing_maps = [{', '.join(affine)}]}}>
      ins({', '.join(ins)} : {', '.join(in_types)}) outs(%e : {out}) {{
    ^bb0(%s: f32):
      {body}
  }} -> {out}
  return %o : {out}
}}"""


FUNCTIONS = [
    attention("plain"),
    attention("one_batch", loops="hmvnd", q="hmd", k="hnd", v="hnv", o="hmv"),
    attention("plain_f16", "f16"),
    attention("plain_bf16", "bf16"),
    attention("mask", mask=("bhmn", "f32")),
    attention("mask_shared", mask=("mn", "f32")),
    attention("mask_i1", mask=("bhmn", "i1")),
    attention("mask_f16", "f16", mask=("bhmn", "f16")),
    attention("softcap", body=SOFTCAP),
    attention("transposed_value", v="bhvn"),
    attention("transposed_key", k="bhdn"),
    attention("heads_inside", q="bmhd", k="bnhd", v="bnhv", o="bmhv"),
    attention("grouped", loops="bhgmvnd", q="bhgmd", k="bhnd", v="bhnv", o="bhgmv"),
    attention("causal", loops="bhmnvd", body=CAUSAL),
]


def main():
    with ir.Context(), ir.Location.unknown():
        merged = ir.Module.create()
        for text in FUNCTIONS:
            try:
                module = ir.Module.parse(text)
                PassManager.parse(PASSES).run(module.operation)
            except ir.MLIRError as error:
                print(text.split("(")[0].strip(), str(error).split("\n")[1])
                continue
            if "iree_linalg_ext" in str(module):
                print(text.split("(")[0].strip(), "operations of IREE are left")
                continue
            for op in module.body.operations:
                merged.body.append(op.operation.clone())
        path = pathlib.Path(__file__).parent / "decomposed.mlir"
        path.write_text(f"// Made by iree_attention.py; do not edit.\n{merged}")
        print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
