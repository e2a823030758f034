# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""MLIR text of the backward of a case: one function with one
flash.attention_backward.

Its arguments are `operands(case)` in order, without a constant scale: those of
the forward, then O, the LSE, dO and, in half of the cases that return the LSE,
dLSE; its results are dQ, dK, dV and the gradient of each bias.
"""

import dataclasses

from . import emit, grid


def gradient_names(case):
    """Of the results, in order, with the operand whose gradient each is."""
    operands = ["query", "key", "value"]
    operands += ["bias%d" % i for i in range(len(case.biases))]
    return {"d_" + name: name for name in operands}


def has_d_lse(case):
    return case.lse and case.seed % 2 == 1


def operands(case):
    """In the order of the op, results last."""
    forward = dataclasses.replace(case, lse=True)
    found = [dataclasses.replace(x, is_output=False)
             for x in emit.operands(forward)]
    by = {x.name: x for x in found}
    found.append(dataclasses.replace(by["output"], name="d_output"))
    if has_d_lse(case):
        found.append(dataclasses.replace(by["lse"], name="d_lse"))
    return found + [dataclasses.replace(by[like], name=name, is_output=True)
                    for name, like in gradient_names(case).items()]


def function_text(case, name="attention", plan=""):
    """`plan` is an attribute text for the op's plan, like "{tile_m = 64}"."""
    inputs = [x for x in operands(case) if not x.is_output]
    results = [x for x in operands(case) if x.is_output]
    like = {x.name: x for x in inputs}
    types = list(inputs)
    prologue = ""
    if case.scale_kind == "constant":
        prologue = "  %%scale = arith.constant %r : f32\n" % case.scale
        types.insert(3, emit.Operand("scale", "f32", is_scalar=True))
    present = {x.name for x in types}

    def group(keyword, chosen):
        return " %s(%s)" % (keyword, ", ".join("%" + x for x in chosen)) if chosen else ""

    captures = [x for x in inputs if x.name.startswith("capture")]
    text = "flash.attention_backward %query, %key, %value"
    text += " scale %scale" if "scale" in present else ""
    text += " output %output lse %lse d_output %d_output"
    text += " d_lse %d_lse" if "d_lse" in present else ""
    text += group("bias", [x.name for x in inputs if x.name.startswith("bias")])
    text += group("captures", [x.name for x in captures])
    for field in ("key_lengths", "sinks"):
        text += group(field, [field] if field in present else [])
    mapped = [x for x in inputs if not x.is_scalar and x.mapped
              and x.name not in ("d_output", "d_lse")]
    text += " maps [%s]" % ", ".join(emit.map_text(case, x) for x in mapped)
    text += emit.mask_text(case) + emit.numerics_text(case)
    if case.biases:
        text += " bias_gradients %s" % list(range(len(case.biases)))
    text += " plan " + plan if plan else ""
    text += emit.region_text(case, captures)
    names = gradient_names(case)
    outs = [emit.type_text(case, like[names[x.name]]) for x in results]
    wanted = " ".join("%s %s" % pair for pair in zip(names, outs[:3]))
    wanted += " d_bias " + ", ".join(outs[3:]) if case.biases else ""
    return (
        "func.func @%s(%s) -> (%s) {\n%s  %s = %s\n      : (%s) %s\n"
        "  return %s : %s\n}\n" % (
            name,
            ", ".join("%%%s: %s" % (x.name, emit.type_text(case, x)) for x in inputs),
            ", ".join(outs), prologue, ", ".join("%" + x for x in names), text,
            ", ".join(emit.type_text(case, x) for x in types), wanted,
            ", ".join("%" + x for x in names), ", ".join(outs)))


def flops(case):
    """Five products where the forward has two."""
    return 2.5 * grid.forward_flops(case)
