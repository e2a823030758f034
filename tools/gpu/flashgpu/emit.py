# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""MLIR text of a case: one function with one flash.attention.

The function's arguments are `operands(case)` in order, without a constant
scale; its results are O and, if asked for, the LSE.
"""

import dataclasses

DOMAIN = ("b", "h", "m", "n", "k", "d")
TABLE_RADIUS = 20  # relative positions that the table of `relative` tells apart
SOFTCAP = 15.0
DISTANCE_SLOPE = 0.03125


@dataclasses.dataclass
class Operand:
    """A tensor or scalar that the function takes or returns. `name` is that of
    the launch plan; `dims` names each dim in the domain, "1" for a unit dim,
    "" for what only a score region indexes."""

    name: str
    type: str
    dims: tuple = ()
    shape: tuple = ()
    is_scalar: bool = False
    is_output: bool = False
    mapped: bool = True


def _tensor(case, name, type, dims, **fields):
    shape = []
    for dim in dims:
        size = case.extents.get(dim, 1)
        if dim == "h" and name in ("key", "value"):
            size = case.kv_heads
        shape.append(size)
    return Operand(name, type, tuple(dims), tuple(shape), **fields)


def _qkv_dims(case, row, last):
    return tuple({"m": row, "d": last}.get(x, x) for x in case.layout)


def _bias_dims(bias):
    """With the unit dims where broadcasting would put them."""
    return tuple(x if x in bias.dims else "1" for x in "bhmn"
                 if x in bias.dims or x in bias.unit)


def capture_shapes(case):
    return {
        "alibi": [(case.heads,)],
        "relative": [(case.heads, 2 * TABLE_RADIUS + 1)],
        "gate": [(case.batch, case.heads), (case.m,)],
    }.get(case.score, [])


def operands(case):
    """In the order of the op, results last."""
    found = [
        _tensor(case, "query", case.dtype, _qkv_dims(case, "m", "k")),
        _tensor(case, "key", case.dtype, _qkv_dims(case, "n", "k")),
        _tensor(case, "value", case.dtype, _qkv_dims(case, "n", "d")),
    ]
    if case.scale_kind == "operand":
        found.append(Operand("scale", "f32", is_scalar=True))
    for i, bias in enumerate(case.biases):
        found.append(_tensor(case, "bias%d" % i, bias.type, _bias_dims(bias)))
    for i, shape in enumerate(capture_shapes(case)):
        found.append(Operand("capture%d" % i, "f32", ("",) * len(shape), shape,
                             mapped=False))
    if case.key_lengths is not None:
        found.append(_tensor(case, "key_lengths", case.length_type, "b"))
    if case.sinks:
        found.append(_tensor(case, "sinks", "f32", "h"))
    found.append(_tensor(case, "output", case.dtype, _qkv_dims(case, "m", "d"),
                         is_output=True))
    if case.lse:
        found.append(_tensor(case, "lse", "f32", case.lse_dims, is_output=True))
    return found


def type_text(case, operand):
    """Head dims are static: a kernel is made for them."""
    if operand.is_scalar:
        return operand.type
    sizes = []
    for dim, size in zip(operand.dims, operand.shape):
        static = case.static or dim in ("k", "d", "1")
        if not operand.mapped and case.score == "relative":
            static = static or size == 2 * TABLE_RADIUS + 1
        sizes.append("%dx" % size if static else "?x")
    return "tensor<%s%s>" % ("".join(sizes), operand.type)


def map_text(case, operand):
    results = []
    for dim in operand.dims:
        if dim == "1":
            results.append("0")
        elif dim == "h" and operand.name in ("key", "value") and case.group > 1:
            results.append("h floordiv %d" % case.group)
        else:
            results.append(dim)
    return "affine_map<(%s) -> (%s)>" % (", ".join(DOMAIN), ", ".join(results))


def mask_text(case):
    fields = []
    if case.causal:
        fields.append("causal = " + case.align)
    elif case.window != (-1, -1) and case.align != "top_left":
        fields.append("align = " + case.align)
    if case.window != (-1, -1):
        fields.append("window = [%d, %d]" % case.window)
    if case.prefix:
        fields.append("prefix = %d" % case.prefix)
    return " mask(#flash.mask<%s>)" % ", ".join(fields) if fields else ""


def numerics_text(case):
    fields = ["masked_rows = " + case.masked_rows]
    if case.kept_max != 8.0:  # the default
        fields.append("kept_max = %.1f" % case.kept_max)
    if case.dtype == "f32":
        fields.append("f32 = " + case.f32_mode)
    return " numerics(#flash.numerics<%s>)" % ", ".join(fields)


DISTANCE = """%e = affine.apply affine_map<(m, n) -> (n - m)>(%m, %n)
    %i = arith.index_cast %e : index to i64
    %f = arith.sitofp %i : i64 to f32"""

REGIONS = {
    "softcap": """%c = arith.constant {cap} : f32
    %q = arith.divf %s, %c : f32
    %t = math.tanh %q : f32
    %y = arith.mulf %t, %c : f32""",
    "alibi": DISTANCE + """
    %a = tensor.extract %c0[%h] : {c0}
    %p = arith.mulf %a, %f : f32
    %y = arith.addf %s, %p : f32""",
    "relative": """%e = affine.apply affine_map<(m, n) -> (n - m)>(%m, %n)
    %low = arith.constant {low} : index
    %high = arith.constant {high} : index
    %u = arith.maxsi %e, %low : index
    %v = arith.minsi %u, %high : index
    %w = arith.subi %v, %low : index
    %t = tensor.extract %c0[%h, %w] : {c0}
    %y = arith.addf %s, %t : f32""",
    "distance": DISTANCE + """
    %g = math.absf %f : f32
    %c = arith.constant {slope} : f32
    %p = arith.mulf %g, %c : f32
    %y = arith.subf %s, %p : f32""",
    "gate": """%a = tensor.extract %c0[%b, %h] : {c0}
    %r = tensor.extract %c1[%m] : {c1}
    %p = arith.mulf %s, %a : f32
    %q = arith.addf %p, %r : f32
    %x = arith.cmpi eq, %m, %n : index
    %y = arith.select %x, %s, %q : f32""",
}


def region_text(case, captures):
    if not case.score:
        return ""
    types = {"c%d" % i: type_text(case, c) for i, c in enumerate(captures)}
    arguments = ["%s: f32"] + ["%%%s: index" % x for x in "bhmn"]
    arguments += ["%%%s: %s" % x for x in types.items()]
    body = REGIONS[case.score].format(
        cap=SOFTCAP, low=-TABLE_RADIUS, high=TABLE_RADIUS, slope=DISTANCE_SLOPE,
        **types)
    return " score {\n  ^bb0(%s):\n    %s\n    flash.yield %%y : f32\n  }" % (
        ", ".join(arguments), body)


def function_text(case, name="attention", plan=""):
    """`plan` is an attribute text for the op's plan, like "{tile_m = 64}"."""
    all = operands(case)
    inputs = [x for x in all if not x.is_output]
    results = [x for x in all if x.is_output]
    by = {x.name: x for x in inputs}
    ssa = {x.name: "%" + x.name for x in inputs}
    prologue = ""
    types = [x for x in inputs]
    if case.scale_kind == "constant":
        prologue = "  %%scale = arith.constant %r : f32\n" % case.scale
        scale = Operand("scale", "f32", is_scalar=True)
        types.insert(3, scale)
        ssa["scale"] = "%scale"

    def group(keyword, names):
        return " %s(%s)" % (keyword, ", ".join(names)) if names else ""

    biases = [ssa[x] for x in ssa if x.startswith("bias")]
    captures = [x for x in inputs if x.name.startswith("capture")]
    text = "flash.attention %query, %key, %value"
    text += " scale %scale" if "scale" in ssa else ""
    text += group("bias", biases)
    text += group("captures", [ssa[c.name] for c in captures])
    for field in ("key_lengths", "sinks"):
        text += group(field, [ssa[field]] if field in by else [])
    mapped = [x for x in inputs if not x.is_scalar and x.mapped] + results
    if not case.lse:
        # The map of the LSE is always there.
        mapped.append(_tensor(case, "lse", "f32", case.lse_dims))
    text += " maps [%s]" % ", ".join(map_text(case, x) for x in mapped)
    text += mask_text(case) + numerics_text(case)
    text += " plan " + plan if plan else ""
    text += region_text(case, captures)
    signature = ", ".join("%s: %s" % (ssa[x.name], type_text(case, x))
                          for x in inputs)
    outs = ", ".join(type_text(case, x) for x in results)
    names = ", ".join("%" + x.name for x in results)
    return (
        "func.func @%s(%s) -> (%s) {\n%s  %s = %s\n      : (%s) -> %s\n"
        "  return %s : %s\n}\n" % (
            name, signature, outs, prologue, names, text,
            ", ".join(type_text(case, x) for x in types), outs, names, outs))
