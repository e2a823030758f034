"""MLIR text of an Attention and of its backward, with the arguments that its
function takes."""

import numpy as np

from mlir_harness import ELEMENT, affine_map, tensor_type

# In the order of the op's operands; the mapped ones also in that of its maps.
OPTIONAL = [
    "block_mask", "query_lengths", "key_lengths", "query_offsets", "key_offsets",
    "query_documents", "key_documents", "sinks", "dropout_seed", "dropout_offset",
    "dropout_mask", "descale_query", "descale_key", "descale_value", "page_table",
]
UNMAPPED = {"query_offsets", "key_offsets", "dropout_seed", "dropout_offset"}


class Function:
    """Collects the arguments of one function."""

    def __init__(self, dynamic):
        self.dynamic, self.names, self.types, self.values = dynamic, [], [], []

    def add(self, value, type=None):
        """A scalar of `type`, an array, or an Operand."""
        name = "%%a%d" % len(self.names)
        self.names.append(name)
        map = getattr(value, "map", None)
        array = getattr(value, "array", value)
        self.types.append(type or tensor_type(array, self.dynamic, map))
        self.values.append((type, value) if type else np.asarray(array))
        return name

    def signature(self):
        return ", ".join("%s: %s" % p for p in zip(self.names, self.types))


def mask_attr(a):
    align = "bottom_right" if a.bottom_right else "top_left"
    fields = []
    if a.causal:
        fields.append("causal = " + align)
    elif a.bottom_right:
        fields.append("align = " + align)
    if a.window != (-1, -1):
        fields.append("window = [%d, %d]" % a.window)
    if a.prefix:
        fields.append("prefix = %d" % a.prefix)
    return "mask(#flash.mask<%s>)" % ", ".join(fields) if fields else ""


def numerics_attr(a, acc, exp2):
    fields = ["masked_rows = " + a.masked_rows]
    if acc != "f32":
        fields.append("acc = " + acc)
    if a.p_type is not None:
        fields.append("p = " + ELEMENT[np.dtype(a.p_type)])
    if not exp2:
        fields.append("exp2 = false")
    return "numerics(#flash.numerics<%s>)" % ", ".join(fields)


def score_region(a, acc, dynamic):
    if a.score is None:
        return ""
    arguments = ["%%s: %s" % acc]
    arguments += ["%%%s: index" % d for d in [*a.batch_dims(), "h", "m", "n"]]
    arguments += ["%%c%d: %s" % (i, tensor_type(c, dynamic))
                  for i, c in enumerate(a.captures)]
    types = [tensor_type(c, dynamic) for c in a.captures]
    body = a.score.text.replace("ACC", acc)
    for i, t in enumerate(types):
        body = body.replace("C%d" % i, t)
    return "score {\n^bb0(%s):\n%s\nflash.yield %%y : %s\n}" % (
        ", ".join(arguments), body, acc)


def emit(name, a, acc="f64", dynamic=False, exp2=True, lse=True, backward=None,
         plan="", constant_scale=False):
    """A function of the op. `backward`: dict of output, lse, d_output, d_lse,
    query, key, value (bools), biases, captures (positions), sinks (bool).
    `plan`: entries of the plan attribute; `constant_scale`: the scale is no
    argument."""
    f = Function(dynamic)
    dims = list(a.extents)
    operands, maps, pieces = [], [], []

    def tensor(value):
        operands.append(f.add(value))
        return operands[-1]

    def scalar(value, type):
        operands.append(f.add(value, type))
        return operands[-1]

    pieces.append(", ".join(tensor(x) for x in (a.query, a.key, a.value)))
    maps += [x.map for x in (a.query, a.key, a.value)]
    constants = ""
    scale_type = "f64" if acc == "f64" else "f32"
    if a.scale is not None and constant_scale:
        constants = "%%scale = arith.constant %.17e : %s\n" % (a.scale, scale_type)
        operands.append("%scale")
        pieces.append("scale %scale")
    elif a.scale is not None:
        pieces.append("scale " + scalar(a.scale, scale_type))
    tail = []
    if a.biases:
        tail.append("bias(%s)" % ", ".join(tensor(x) for x in a.biases))
        maps += [x.map for x in a.biases]
    if a.captures:
        tail.append("captures(%s)" % ", ".join(tensor(c) for c in a.captures))
    for field in OPTIONAL:
        value = getattr(a, field)
        if value is None:
            continue
        if field in ("dropout_seed", "dropout_offset"):
            operand = scalar(value, "i64")
        else:
            operand = tensor(value)
        if field not in UNMAPPED:
            maps.append(value.map)
        tail.append("%s(%s)" % (field, operand))
    if backward:
        pieces.append("output %s lse %s d_output %s" % (
            tensor(backward["output"]), tensor(backward["lse"]),
            tensor(backward["d_output"])))
        if backward.get("d_lse") is not None:
            pieces.append("d_lse " + tensor(backward["d_lse"]))
    tail.append("maps [%s]" % ", ".join(
        affine_map(dims, m) for m in maps + [a.output_map, a.lse_map]))
    tail += [mask_attr(a), numerics_attr(a, acc, exp2)]
    if a.dropout is not None:
        kind = ", kind = stored" if a.dropout_mask is not None else ""
        tail.append("dropout(#flash.dropout<p = %r%s>)" % (a.dropout, kind))
    plan = ["plan {%s}" % plan] if plan else []
    index = dict(zip(f.names, f.types), **{"%scale": scale_type})
    types = ", ".join(index[o] for o in operands)
    if backward:
        return finish_backward(name, a, acc, dynamic, f, pieces + tail, types, backward,
                               plan)
    rows = a.query.array.shape[a.query.results().index("m")]
    sizes = dict(a.extents, m=rows)
    out = shaped(sizes, a.output_map, a.value.array.dtype)
    results = [tensor_type(out, dynamic, a.output_map)]
    shapes = [(out.ndim, out.dtype)]
    if lse:
        acc_type = np.float64 if acc == "f64" else np.float32
        l = shaped(sizes, a.lse_map, acc_type)
        results.append(tensor_type(l, dynamic))
        shapes.append((l.ndim, l.dtype))
    op = "flash.attention %s\n%s\n: (%s) -> %s" % (
        " ".join(pieces + tail + plan), score_region(a, acc, dynamic), types,
        ", ".join(results))
    return function(name, f, op, results, constants), f.values, shapes


def finish_backward(name, a, acc, dynamic, f, pieces, types, backward, plan):
    wanted, results = [], []

    def want(keyword, operands):
        texts = [tensor_type(getattr(x, "array", x), dynamic, getattr(x, "map", None))
                 for x in operands]
        if texts:
            wanted.append("%s %s" % (keyword, ", ".join(texts)))
        results.extend((getattr(x, "array", x), t) for x, t in zip(operands, texts))

    for keyword, operand in (("query", a.query), ("key", a.key), ("value", a.value)):
        want("d_" + keyword, [operand] if backward.get(keyword) else [])
    biases, captures = backward.get("biases", []), backward.get("captures", [])
    if biases:
        pieces.append("bias_gradients [%s]" % ", ".join(map(str, biases)))
    if captures:
        pieces.append("capture_gradients [%s]" % ", ".join(map(str, captures)))
    want("d_bias", [a.biases[i] for i in biases])
    want("d_captures", [a.captures[i] for i in captures])
    want("d_sinks", [a.sinks] if backward.get("sinks") else [])
    op = "flash.attention_backward %s\n%s\n: (%s) %s" % (
        " ".join(pieces + plan), score_region(a, acc, dynamic), types,
        " ".join(wanted))
    return (function(name, f, op, [t for _, t in results]), f.values,
            [(x.ndim, x.dtype) for x, _ in results])


def shaped(sizes, map, dtype):
    return np.zeros([sizes[d.strip()] for d in map.split(",")], dtype)


def function(name, f, op, results, constants=""):
    names = ["%%r%d" % i for i in range(len(results))]
    types = ", ".join(results)
    return (
        "func.func @%s(%s) -> (%s) attributes {llvm.emit_c_interface} {\n"
        "%s%s = %s\nreturn %s : %s\n}\n"
        % (name, f.signature(), types, constants, ", ".join(names), op,
           ", ".join(names), types)
    )
