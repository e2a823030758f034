# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The MLIR of an attention: one function with one flash.attention, or one
flash.attention_backward.

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

    @property
    def acc(self):
        """The type of scores, sums and the LSE."""
        return "f64" if self.type == "f64" else "f32"

    def make_text(self, name="attention"):
        return make_text(self, name)

    def parts(self):
        """Operands and results: (name, type, dims of its map or None)."""
        return _operands(self), _results(self)[:2 if self.lse else 1]

    def with_ctas(self, ctas):
        """With that many CTAs in the plan, unless 0 or the plan says it."""
        if not ctas or "ctas" in self.plan:
            return self
        entries = self.plan.strip()[1:-1].strip()
        entry = "ctas = %d : i64" % ctas
        return dataclasses.replace(self, plan="{%s}" % (
            "%s, %s" % (entries, entry) if entries else entry))


@dataclasses.dataclass(frozen=True)
class BackwardSpec:
    """A backward: the attention whose it is, and the gradients that are
    wanted."""

    forward: Spec
    wanted: tuple = (True, True, True)  # of q, k, v
    biases: tuple = ()  # positions, ascending
    sinks: bool = False
    d_lse: bool = False  # the LSE has a gradient

    def make_text(self, name="attention_backward"):
        return make_backward_text(self, name)

    def parts(self):
        """As Spec.parts. Operands are those of the forward, then O, LSE, dO
        and, if there is one, dLSE."""
        spec = self.forward
        operands, (output, lse) = _operands(spec), _results(spec)
        saved = [output, lse, ("d_output", *output[1:])]
        saved += [("d_lse", *lse[1:])] if self.d_lse else []
        wanted = [x for x, is_wanted in zip(("query", "key", "value"),
                                            self.wanted) if is_wanted]
        wanted += ["bias%d" % i for i in self.biases]
        wanted += ["sinks"] if self.sinks else []
        by_name = {x[0]: x for x in operands}
        return operands + saved, [("d_" + x, *by_name[x][1:]) for x in wanted]

    def with_ctas(self, ctas):
        return dataclasses.replace(self, forward=self.forward.with_ctas(ctas))


def _float(value, type="f32"):
    """A float of MLIR, exactly: decimals may round twice."""
    if type == "f64":
        return "0x%016X" % struct.unpack("Q", struct.pack("d", value))
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
    if spec.acc != "f32":
        fields.append("acc = " + spec.acc)
    return " numerics(#flash.numerics<%s>)" % ", ".join(fields)


_SOFTCAP = """    %softcap = arith.constant {cap} : {t}
    %softcap_q = arith.divf {s}, %softcap : {t}
    %softcap_t = math.tanh %softcap_q : {t}
    {y} = arith.mulf %softcap_t, %softcap : {t}
"""


def _score(spec):
    """The region. In `score_mod` the score is %s, after the softcap."""
    if not spec.score_mod and not spec.softcap:
        return ""
    first = "%score" if spec.softcap else "%s"
    arguments = ["%s: %s" % (first, spec.acc)] + ["%%%s: index" % x for x in "bhmn"]
    arguments += ["%%c%d: !c%d" % (i, i) for i, _ in enumerate(spec.captures)]
    text = " score {\n  ^bb0(%s):\n" % ", ".join(arguments)
    if spec.softcap:
        text += _SOFTCAP.format(cap=_float(spec.softcap, spec.acc), s=first,
                                y="%s", t=spec.acc)
    text += spec.score_mod or "    flash.yield %s : " + spec.acc
    return text.rstrip() + "\n  }"


def _aliases(spec):
    return "".join("!c%d = %s\n" % (i, _tensor(*capture))
                   for i, capture in enumerate(spec.captures))


def _group(operands, keyword, prefix):
    names = ["%" + x[0] for x in operands if x[0].startswith(prefix)]
    return " %s(%s)" % (keyword, ", ".join(names)) if names else ""


def _groups(operands):
    return "".join(_group(operands, keyword, prefix) for keyword, prefix in (
        ("bias", "bias"), ("captures", "capture"),
        ("key_lengths", "key_lengths"), ("sinks", "sinks")))


def _results(spec):
    """O and LSE, as _operands."""
    return [("output", _tensor(spec.type, 3, [spec.value_dim]), "b, h, m, d"),
            ("lse", _tensor(spec.acc, 3), "b, h, m")]


def _maps(operands, results):
    return " maps [%s]" % ", ".join(
        "affine_map<%s -> (%s)>" % (_DOMAIN, x[2])
        for x in operands + results if x[2])


def _types(operands, acc):
    """Of the op's operands: the scale is the fourth."""
    types = [x[1] for x in operands]
    types.insert(3, acc)
    return types


def _function(name, operands, results):
    return "func.func @%s(%s) -> (%s) {\n" % (
        name, ", ".join("%%%s: %s" % x[:2] for x in operands),
        ", ".join(x[1] for x in results))


def _return(results):
    return "\n  return %s : %s\n}\n" % (
        ", ".join("%" + x[0] for x in results),
        ", ".join(x[1] for x in results))


def make_text(spec, name):
    """A module with the function @name."""
    operands, possible = _operands(spec), _results(spec)
    results = possible if spec.lse else possible[:1]
    text = _aliases(spec) + _function(name, operands, results)
    text += "  %%scale = arith.constant %s : %s\n" % (
        _float(spec.scale, spec.acc), spec.acc)
    text += "  %s = flash.attention %%query, %%key, %%value scale %%scale" % (
        ", ".join("%" + x[0] for x in results))
    text += _groups(operands) + _maps(operands, possible)
    text += _mask(spec) + _numerics(spec)
    text += " plan " + spec.plan if spec.plan else ""
    text += _score(spec)
    text += "\n      : (%s) -> %s" % (
        ", ".join(_types(operands, spec.acc)),
        ", ".join(x[1] for x in results))
    return text + _return(results)


def make_backward_text(backward, name):
    """A module with the function @name, as parts() says."""
    spec = backward.forward
    operands, results = backward.parts()
    inputs, possible = _operands(spec), _results(spec)
    text = _aliases(spec) + _function(name, operands, results)
    text += "  %%scale = arith.constant %s : %s\n" % (
        _float(spec.scale, spec.acc), spec.acc)
    text += ("  %s = flash.attention_backward %%query, %%key, %%value scale "
             "%%scale output %%output lse %%lse d_output %%d_output" %
             ", ".join("%" + x[0] for x in results))
    text += " d_lse %d_lse" if backward.d_lse else ""
    text += _groups(inputs) + _maps(inputs, possible)
    text += _mask(spec) + _numerics(spec)
    if backward.biases:
        text += " bias_gradients [%s]" % ", ".join(map(str, backward.biases))
    text += " plan " + spec.plan if spec.plan else ""
    text += _score(spec)
    text += "\n      : (%s)" % ", ".join(_types(operands, spec.acc))
    for keyword in ("d_query", "d_key", "d_value", "d_bias", "d_sinks"):
        types = [x[1] for x in results if x[0].startswith(keyword)]
        text += " %s %s" % (keyword, ", ".join(types)) if types else ""
    return text + _return(results)
