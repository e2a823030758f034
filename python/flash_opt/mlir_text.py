# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The MLIR of an attention: one function with one flash.attention.

Batch, heads and lengths are run-time values, head dims and the number of query
heads for each K/V head are not.
"""

import dataclasses
import struct

_DOMAIN = "(b, h, m, n, k, d)"


@dataclasses.dataclass(frozen=True)
class Spec:
    """All that one compiled kernel depends on, but the chip. Types are MLIR's
    names."""

    type: str
    head_dim: int
    value_dim: int
    group: int = 1  # query heads that share a head of K and V
    scale: float = 1.0
    causal: str = ""  # "", top_left or bottom_right
    window: tuple = (-1, -1)  # keys to the left and right; -1: all
    align: str = "top_left"  # of a window without causal
    prefix: int = 0
    softcap: float = 0.0
    biases: tuple = ()  # (type, dims) as in ("f16", "hmn")
    captures: tuple = ()  # (type, rank)
    key_lengths: str = ""  # type
    sinks: str = ""  # type
    score_mod: str = ""
    masked_rows: str = "zero"
    kept_max: float = 0.0
    f32: str = "exact"
    lse: bool = False
    plan: str = ""


def _float(value):
    """A float of MLIR, exactly: decimals may round twice."""
    return "0x%08X" % struct.unpack("I", struct.pack("f", value))


def _tensor(type, dynamic, static=()):
    sizes = ["?"] * dynamic + [str(x) for x in static]
    return "tensor<%s>" % "x".join([*sizes, type])


def _operands(spec):
    """(name, type, dims of its map or None), in the order of the op."""
    key_head = "h" if spec.group == 1 else "h floordiv %d" % spec.group
    found = [
        ("query", _tensor(spec.type, 3, [spec.head_dim]), "b, h, m, k"),
        ("key", _tensor(spec.type, 3, [spec.head_dim]),
         "b, %s, n, k" % key_head),
        ("value", _tensor(spec.type, 3, [spec.value_dim]),
         "b, %s, n, d" % key_head)]
    for i, (type, dims) in enumerate(spec.biases):
        found.append(("bias%d" % i, _tensor(type, len(dims)), ", ".join(dims)))
    for i, _ in enumerate(spec.captures):
        found.append(("capture%d" % i, "!c%d" % i, None))
    if spec.key_lengths:
        found.append(("key_lengths", _tensor(spec.key_lengths, 1), "b"))
    if spec.sinks:
        found.append(("sinks", _tensor(spec.sinks, 1), "h"))
    return found


def _mask(spec):
    fields = []
    if spec.causal:
        fields.append("causal = " + spec.causal)
    elif spec.window != (-1, -1) and spec.align != "top_left":
        fields.append("align = " + spec.align)
    if spec.window != (-1, -1):
        fields.append("window = [%d, %d]" % spec.window)
    if spec.prefix:
        fields.append("prefix = %d" % spec.prefix)
    return " mask(#flash.mask<%s>)" % ", ".join(fields) if fields else ""


def _numerics(spec):
    fields = ["masked_rows = " + spec.masked_rows]
    if spec.kept_max:
        fields.append("kept_max = %.9e" % spec.kept_max)
    if spec.type == "f32":
        fields.append("f32 = " + spec.f32)
    return " numerics(#flash.numerics<%s>)" % ", ".join(fields)


_SOFTCAP = """    %softcap = arith.constant {cap} : f32
    %softcap_q = arith.divf {s}, %softcap : f32
    %softcap_t = math.tanh %softcap_q : f32
    {y} = arith.mulf %softcap_t, %softcap : f32
"""


def _score(spec):
    """The region. In `score_mod` the score is %s, after the softcap."""
    if not spec.score_mod and not spec.softcap:
        return ""
    first = "%score" if spec.softcap else "%s"
    arguments = [first + ": f32"] + ["%%%s: index" % x for x in "bhmn"]
    arguments += ["%%c%d: !c%d" % (i, i) for i, _ in enumerate(spec.captures)]
    text = " score {\n  ^bb0(%s):\n" % ", ".join(arguments)
    if spec.softcap:
        text += _SOFTCAP.format(cap=_float(spec.softcap), s=first, y="%s")
    text += spec.score_mod or "    flash.yield %s : f32"
    return text.rstrip() + "\n  }"


def make_text(spec, name="attention"):
    """A module with the function @name."""
    operands = _operands(spec)
    results = [
        ("output", _tensor(spec.type, 3, [spec.value_dim]), "b, h, m, d")]
    lse = ("lse", _tensor("f32", 3), "b, h, m")
    maps = [x[2] for x in operands if x[2]] + [results[0][2], lse[2]]
    results += [lse] if spec.lse else []

    def group(keyword, prefix):
        names = ["%" + x[0] for x in operands if x[0].startswith(prefix)]
        return " %s(%s)" % (keyword, ", ".join(names)) if names else ""

    text = "".join("!c%d = %s\n" % (i, _tensor(*capture))
                   for i, capture in enumerate(spec.captures))
    text += "func.func @%s(%s) -> (%s) {\n" % (
        name, ", ".join("%%%s: %s" % x[:2] for x in operands),
        ", ".join(x[1] for x in results))
    text += "  %%scale = arith.constant %s : f32\n" % _float(spec.scale)
    text += "  %s = flash.attention %%query, %%key, %%value scale %%scale" % (
        ", ".join("%" + x[0] for x in results))
    text += group("bias", "bias") + group("captures", "capture")
    text += group("key_lengths", "key_lengths") + group("sinks", "sinks")
    text += " maps [%s]" % ", ".join(
        "affine_map<%s -> (%s)>" % (_DOMAIN, x) for x in maps)
    text += _mask(spec) + _numerics(spec)
    text += " plan " + spec.plan if spec.plan else ""
    text += _score(spec)
    types = [x[1] for x in operands]
    types.insert(3, "f32")
    outs = ", ".join(x[1] for x in results)
    text += "\n      : (%s) -> %s\n  return %s : %s\n}\n" % (
        ", ".join(types), outs, ", ".join("%" + x[0] for x in results), outs)
    return text
