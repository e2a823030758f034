"""Changes the meaning of a function: one small edit each.

An edit may leave an invalid function behind, or one that means the same. The
verifier sorts out the first, execution the second.
"""

import re

from mlirtext import Op, Value

FLOAT_OPS = ["arith.addf", "arith.subf", "arith.mulf", "arith.divf",
             "arith.maximumf", "arith.minimumf"]
UNARY_OPS = ["math.exp", "math.exp2", "math.tanh", "math.absf", "arith.negf",
             "math.sqrt", "math.log", "math.expm1"]
SWAPS = {"arith.andi": ["arith.ori", "arith.xori"],
         "arith.ori": ["arith.andi", "arith.xori"],
         "arith.xori": ["arith.andi", "arith.ori"],
         "arith.addi": ["arith.subi", "arith.muli"],
         "arith.subi": ["arith.addi"], "arith.muli": ["arith.addi"],
         "arith.floordivsi": ["arith.remsi", "arith.divsi"],
         "arith.sitofp": ["arith.uitofp"], "arith.uitofp": ["arith.sitofp"],
         "arith.maxnumf": ["arith.minnumf", "arith.addf", "arith.maximumf"]}
FLOATS = ["0.0", "1.0", "-1.0", "2.0", "0.5", "-0.25", "3.0", "1.0e-3",
          "1.0e4", "-1.0e9", "-3.40282347E+38", "0xFF800000"]
FASTMATH = {"fastmath": "#arith.fastmath<none>"}


def body_of(function):
    return function.regions[0].ops


def all_ops(function):
    return [op for op in function.walk() if op is not function]


def uses(function, value):
    return [(op, i) for op in all_ops(function)
            for i, operand in enumerate(op.operands) if operand is value]


def replace_uses(function, value, new, but=()):
    for op, i in uses(function, value):
        if op not in but:
            op.operands[i] = new


def block_of(function, op):
    """The block that holds `op`, and the values visible at it."""
    def search(block, visible):
        visible = visible + block.arguments
        for candidate in block.ops:
            if candidate is op:
                return block, visible
            for region in candidate.regions:
                found = search(region, visible)
                if found:
                    return found
            visible = visible + candidate.results
        return None
    return search(function.regions[0], [])


def pick(rng, items):
    return rng.choice(items) if items else None


# Edits: each returns a text that says what it did, or None.

def change_op(function, rng):
    op = pick(rng, [op for op in all_ops(function) if op.name in SWAPS or
                    op.name in FLOAT_OPS or op.name in UNARY_OPS])
    if op is None:
        return None
    pool = [FLOAT_OPS, UNARY_OPS]
    names = SWAPS.get(op.name) or next(
        (p for p in pool if op.name in p), [])
    name = pick(rng, [n for n in names if n != op.name])
    if name is None:
        return None
    text = "{} -> {}".format(op.name, name)
    op.name = name
    return text


def change_predicate(function, rng):
    op = pick(rng, [op for op in all_ops(function)
                    if op.name in ("arith.cmpi", "arith.cmpf")])
    if op is None:
        return None
    limit = 10 if op.name == "arith.cmpi" else 14
    new = rng.randrange(0 if op.name == "arith.cmpi" else 1, limit)
    op.props = dict(op.props, predicate="{} : i64".format(new))
    return "{} predicate {}".format(op.name, new)


def swap_operands(function, rng):
    op = pick(rng, [op for op in all_ops(function) if len(op.operands) > 1])
    if op is None:
        return None
    i, j = rng.sample(range(len(op.operands)), 2)
    op.operands[i], op.operands[j] = op.operands[j], op.operands[i]
    return "swap operands {} and {} of {}".format(i, j, op.name)


def change_operand(function, rng):
    """Another value of the same type: another tensor, init or scalar."""
    op = pick(rng, [op for op in all_ops(function) if op.operands])
    block, visible = block_of(function, op)
    i = rng.randrange(len(op.operands))
    old = op.operands[i]
    new = pick(rng, [v for v in visible if v.type == old.type and v is not old])
    if new is None:
        return None
    op.operands[i] = new
    return "operand {} of {} ({})".format(i, op.name, old.type)


def change_constant(function, rng):
    op = pick(rng, [op for op in all_ops(function)
                    if op.name == "arith.constant"])
    if op is None:
        return None
    old = op.attr("value")
    if old in ("true", "false"):
        new = "false" if old == "true" else "true"
    elif old.startswith("dense"):
        match = re.match(r"dense<([^\[\]]*)> : (.*)", old)
        if not match:
            return None
        new = "dense<{}> : {}".format(rng.choice(FLOATS[:10]), match[2])
    else:
        number, _, type = old.partition(" : ")
        if type.startswith("f") or type == "bf16":
            new = rng.choice(FLOATS[:10] if type != "f32" else FLOATS)
        else:
            new = str(int(number) + rng.choice([-2, -1, 1, 2, 100]))
        new += " : " + type
    op.props = dict(op.props, value=new)
    return "constant {} -> {}".format(old, new)


def change_map(function, rng):
    op = pick(rng, [op for op in all_ops(function)
                    if "indexing_maps" in op.props])
    if op is None:
        return None
    maps = re.findall(r"affine_map<.*?\)>", op.props["indexing_maps"])
    which = rng.randrange(len(maps))
    dims, results = re.fullmatch(r"affine_map<\((.*)\) -> \((.*)\)>",
                                 maps[which]).groups()
    dims = dims.split(", ") if dims else []
    results = results.split(", ") if results else []
    if not results:
        return None
    i = rng.randrange(len(results))
    kind = rng.randrange(3)
    if kind == 0 and len(results) > 1:
        j = rng.randrange(len(results))
        results[i], results[j] = results[j], results[i]
    elif kind == 1:
        results[i] = rng.choice(dims + ["0"])
    else:
        c = rng.randrange(1, 3)
        results[i] = rng.choice([
            "{0} floordiv {1} + {0} - {0} floordiv {1}", "-{0} + {1}",
            "{0} mod {1}", "{0} floordiv {1}", "{0} + {1} - {1}"]).format(
                results[i], c)
    maps[which] = "affine_map<({}) -> ({})>".format(", ".join(dims),
                                                    ", ".join(results))
    op.props = dict(op.props, indexing_maps="[" + ", ".join(maps) + "]")
    return "map {} of {}".format(which, op.name)


def change_dims(function, rng):
    """The dims of a transpose, reduction, broadcast, softmax or index."""
    names = {"linalg.transpose": "permutation", "linalg.reduce": "dimensions",
             "linalg.broadcast": "dimensions", "linalg.softmax": "dimension",
             "linalg.index": "dim"}
    op = pick(rng, [op for op in all_ops(function) if op.name in names])
    if op is None:
        return None
    name = names[op.name]
    old = op.attr(name)
    if old.startswith("array"):
        numbers = [int(t) for t in re.findall(r"\d+", old.partition(":")[2])]
        if len(numbers) > 1:
            i, j = rng.sample(range(len(numbers)), 2)
            numbers[i], numbers[j] = numbers[j], numbers[i]
        else:
            numbers = [rng.randrange(4)]
        new = "array<i64: {}>".format(", ".join(map(str, numbers)))
    else:
        new = "{} : i64".format(rng.randrange(4))
    op.props = dict(op.props, **{name: new})
    return "{} {} {} -> {}".format(op.name, name, old, new)


def drop_op(function, rng):
    """Uses of a result take an operand of the same type instead."""
    op = pick(rng, [op for op in all_ops(function) if len(op.results) == 1 and
                    any(v.type == op.result.type for v in op.operands)])
    if op is None:
        return None
    source = pick(rng, [v for v in op.operands if v.type == op.result.type])
    replace_uses(function, op.result, source)
    return "drop " + op.name


def insert_after(function, value, make, but=()):
    """Inserts the ops of make(value); their last result takes over."""
    owner = value.owner
    block = (block_of(function, owner)[0] if owner else function.regions[0])
    at = block.ops.index(owner) + 1 if owner else 0
    ops = make(value)
    block.ops[at:at] = ops
    replace_uses(function, value, ops[-1].result, but=ops)


def repeat_op(function, rng):
    """x -> f(x) becomes f(f(x))."""
    op = pick(rng, [op for op in all_ops(function) if len(op.results) == 1 and
                    not op.regions and
                    any(v.type == op.result.type for v in op.operands)])
    if op is None:
        return None

    def make(value):
        operands = list(op.operands)
        i = next(i for i, v in enumerate(operands) if v.type == value.type)
        operands[i] = value
        return [Op(op.name, operands, [value.type], op.props, op.attrs)]

    insert_after(function, op.result, make)
    return "repeat " + op.name


def insert_op(function, rng):
    """An elementwise operation on a float value, scalar or tensor."""
    values = [v for op in all_ops(function) for v in op.results
              if v.element in ("f32", "f16", "bf16")]
    value = pick(rng, values)
    if value is None:
        return None
    visible = block_of(function, value.owner)[1] + [value]
    name = rng.choice(UNARY_OPS + FLOAT_OPS)
    if name in UNARY_OPS:
        make = lambda v: [Op(name, [v], [v.type], FASTMATH)]
    else:
        other = rng.choice([v for v in visible if v.type == value.type])
        make = lambda v: [Op(name, [v, other], [v.type], FASTMATH)]
    insert_after(function, value, make)
    return "insert {} on {}".format(name, value.type)


def insert_cast(function, rng):
    """To a narrower type and back."""
    values = [v for op in all_ops(function) for v in op.results
              if v.element in ("f32", "i64", "index")]
    value = pick(rng, values)
    if value is None:
        return None
    element = value.element
    narrow = rng.choice({"f32": ["f16", "bf16", "f8E4M3FN"],
                         "i64": ["i8", "i32", "i2"],
                         "index": ["i8", "i32", "i3"]}[element])
    if value.shape is not None and element == "index":
        return None
    type = (value.type if value.shape is not None else "") or value.type
    other = (type[:-1 - len(element)] + narrow + ">" if value.shape is not None
             else narrow)
    names = {"f32": ("arith.truncf", "arith.extf"),
             "i64": ("arith.trunci",
                     rng.choice(["arith.extsi", "arith.extui"])),
             "index": ("arith.index_cast",
                       rng.choice(["arith.index_cast", "arith.index_castui"]))}
    down, up = names[element]

    def make(v):
        first = Op(down, [v], [other])
        return [first, Op(up, [first.result], [type])]

    insert_after(function, value, make)
    return "{} through {}".format(value.type, other)


def shift_tensor(function, rng):
    """A tensor rolled by one along a dim."""
    values = [v for v in function.regions[0].arguments +
              [v for op in body_of(function) for v in op.results]
              if v.shape and None not in v.shape and "x" in v.type]
    value = pick(rng, values)
    if value is None:
        return None
    axes = [i for i, s in enumerate(value.shape) if s > 1]
    axis = pick(rng, axes)
    if axis is None:
        return None

    def make(v):
        rank, parts = len(v.shape), []
        for offset, size in ((1, v.shape[axis] - 1), (0, 1)):
            offsets, sizes = [0] * rank, list(v.shape)
            offsets[axis], sizes[axis] = offset, size
            type = "tensor<{}x{}>".format("x".join(map(str, sizes)), v.element)
            array = lambda x: "array<i64: {}>".format(", ".join(map(str, x)))
            parts.append(Op("tensor.extract_slice", [v], [type], {
                "operandSegmentSizes": "array<i32: 1, 0, 0, 0>",
                "static_offsets": array(offsets), "static_sizes": array(sizes),
                "static_strides": array([1] * rank)}))
        return parts + [Op("tensor.concat", [p.result for p in parts],
                           [v.type], {"dim": "{} : i64".format(axis)})]

    insert_after(function, value, make)
    return "roll {} along {}".format(value.type, axis)


def swap_steps(function, rng):
    """g(f(x)) becomes f(g(x))."""
    ops = body_of(function)
    pairs = []
    for first in ops:
        if len(first.results) != 1 or first.result.shape is None:
            continue
        for second, i in uses(function, first.result):
            if second in ops and len(second.results) == 1 and \
                    second.result.type == first.result.type and \
                    len(uses(function, first.result)) == 1:
                for j, v in enumerate(first.operands):
                    if v.type == first.result.type:
                        pairs.append((first, j, second, i))
    pair = pick(rng, pairs)
    if pair is None:
        return None
    first, j, second, i = pair
    source = first.operands[j]
    replace_uses(function, second.result, first.result)
    second.operands[i] = source
    first.operands[j] = second.result
    # `first` now needs everything before `second`, and comes after it.
    ops.remove(first)
    ops.insert(ops.index(second) + 1, first)
    return "swap {} and {}".format(first.name, second.name)


def return_value(function, rng):
    """One more use: a result."""
    terminator = body_of(function)[-1]
    value = pick(rng, [v for op in body_of(function)[:-1] for v in op.results
                       if v.shape is not None])
    if value is None:
        return None
    terminator.operands.append(value)
    types = [v.type for v in terminator.operands]
    inputs = [v.type for v in function.regions[0].arguments]
    function.props = dict(function.props, function_type="({}) -> ({})".format(
        ", ".join(inputs), ", ".join(types)))
    return "return " + (value.owner.name if value.owner else "argument")


def change_reduction(function, rng):
    """What a reduction starts from, or what it combines."""
    ops = [op for op in body_of(function) if op.name.startswith("linalg.") and
           op.regions and op.operands and op.operands[-1].owner and
           op.operands[-1].owner.name == "linalg.fill"]
    op = pick(rng, ops)
    if op is None:
        return None
    visible = block_of(function, op)[1]
    init = op.operands[-1]
    fill = init.owner
    constant = pick(rng, [v for v in visible if v.type == fill.operands[0].type
                          and v is not fill.operands[0] and
                          fill in body_of(function)])
    if constant is None or constant.owner and body_of(function).index(
            constant.owner) > body_of(function).index(fill):
        return None
    fill.operands[0] = constant
    return "init of " + op.name


EDITS = [change_op, change_op, change_predicate, swap_operands, change_operand,
         change_operand, change_constant, change_constant, change_map,
         change_map, change_dims, drop_op, drop_op, repeat_op, insert_op,
         insert_op, insert_cast, shift_tensor, swap_steps, return_value,
         change_reduction]


def perturb(function, rng):
    """One to three edits; what they did."""
    done = []
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        for _ in range(5):
            text = rng.choice(EDITS)(function, rng)
            if text:
                done.append(text)
                break
    return done
