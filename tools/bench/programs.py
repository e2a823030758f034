# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The programs that the benchmarks measure, as MLIR."""


def attention(heads, length, dim, causal=False, element="f32"):
    """Q, K, V -> O with flash.attention: nothing else is in the way."""
    t = f"tensor<1x{heads}x{length}x{dim}x{element}>"
    mask = "mask(#flash.mask<causal = top_left>) " if causal else ""
    return f"""
func.func @main(%q: {t}, %k: {t}, %v: {t}) -> {t} {{
  %s = arith.constant {dim ** -0.5} : f32
  %o = flash.attention %q, %k, %v scale %s {mask}: ({t}, {t}, {t}, f32) -> {t}
  return %o : {t}
}}
"""


def layer(heads, length, dim):
    """An attention layer: x -> projections, heads split, attention, heads
    joined, projection; f32."""
    width = heads * dim
    x = f"tensor<{length}x{width}xf32>"
    w = f"tensor<{width}x{width}xf32>"
    split = f"tensor<{length}x{heads}x{dim}xf32>"
    headed = f"tensor<{heads}x{length}x{dim}xf32>"
    batched = f"tensor<1x{heads}x{length}x{dim}xf32>"
    lines = [f"func.func @main(%x: {x}, %wq: {w}, %wk: {w}, %wv: {w}, "
             f"%wo: {w}) -> {x} {{",
             f"  %zero = arith.constant 0.0 : f32",
             f"  %s = arith.constant {dim ** -0.5} : f32",
             f"  %e = tensor.empty() : {x}",
             f"  %eh = tensor.empty() : {headed}",
             f"  %es = tensor.empty() : {split}",
             f"  %z = linalg.fill ins(%zero : f32) outs(%e : {x}) -> {x}"]
    for n in "qkv":
        lines += [
            f"  %{n}0 = linalg.matmul ins(%x, %w{n} : {x}, {w}) "
            f"outs(%z : {x}) -> {x}",
            f"  %{n}1 = tensor.expand_shape %{n}0 [[0], [1, 2]] output_shape "
            f"[{length}, {heads}, {dim}] : {x} into {split}",
            f"  %{n}2 = linalg.transpose ins(%{n}1 : {split}) "
            f"outs(%eh : {headed}) permutation = [1, 0, 2]",
            f"  %{n} = tensor.expand_shape %{n}2 [[0, 1], [2], [3]] "
            f"output_shape [1, {heads}, {length}, {dim}] : {headed} into "
            f"{batched}"]
    lines += [
        f"  %o = flash.attention %q, %k, %v scale %s : ({batched}, {batched}, "
        f"{batched}, f32) -> {batched}",
        f"  %o2 = tensor.collapse_shape %o [[0, 1], [2], [3]] : {batched} into "
        f"{headed}",
        f"  %o1 = linalg.transpose ins(%o2 : {headed}) outs(%es : {split}) "
        f"permutation = [1, 0, 2]",
        f"  %o0 = tensor.collapse_shape %o1 [[0], [1, 2]] : {split} into {x}",
        f"  %y = linalg.matmul ins(%o0, %wo : {x}, {w}) outs(%z : {x}) -> {x}",
        f"  return %y : {x}",
        "}"]
    return "\n".join(lines) + "\n"
