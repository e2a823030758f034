"""Runs functions of mlirtext.py in numpy.

An interpreter of its own, so that a match is checked by something that shares
no code with the compiler: linalg, tensor, arith, math and the little control
flow that decomposed attention has. What it does not know raises Unsupported.
"""

import itertools
import re
import sys

import numpy as np

import flashops
import scalars


class Unsupported(Exception):
    pass


class Assertion(Exception):
    """cf.assert failed: the program has no result."""


RANGED = {"arith.addf", "arith.subf", "arith.mulf", "arith.divf", "math.exp",
          "math.exp2", "arith.truncf"}
# Named operations that are printed without their maps.
NAMED = {"linalg.dot": ("k", ("k", "k", "")),
         "linalg.matvec": ("mk", ("mk", "k", "m")),
         "linalg.vecmat": ("nk", ("k", "kn", "n")),
         "linalg.batch_matvec": ("bmk", ("bmk", "bk", "bm")),
         "linalg.batch_vecmat": ("bnk", ("bk", "bkn", "bn"))}
_MAPS = {}


def parse_map(text):
    """`affine_map<(d0, ...)[s0] -> (e, ...)>`: dims, symbols and code of each
    result."""
    if text not in _MAPS:
        match = re.fullmatch(
            r"affine_map<\((.*?)\)(?:\[(.*?)\])? -> \((.*)\)>", text)
        if not match:
            raise Unsupported(text)
        names = [n.strip() for n in (match[1] or "").split(",") if n.strip()]
        symbols = [n.strip() for n in (match[2] or "").split(",") if n.strip()]
        code = match[3].replace("floordiv", "//").replace("mod", "%")
        if "ceildiv" in code:
            raise Unsupported(text)
        results = [r.strip() for r in code.split(",") if r.strip()]
        _MAPS[text] = (names, symbols, results,
                       [compile(r, "map", "eval") for r in results])
    return _MAPS[text]


def apply_map(text, dims, symbols=()):
    names, symbol_names, _, codes = parse_map(text)
    scope = dict(zip(names, dims), **dict(zip(symbol_names, symbols)))
    return [eval(code, {}, scope) for code in codes]


def parse_list(text):
    """The items of `[a, b]`, affine maps or iterator types."""
    if "affine_map" in text:
        return re.findall(r"affine_map<.*?\)>", text)
    return [item.strip() for item in text.strip("[]").split(",")
            if item.strip()]


def parse_ints(text):
    """`array<i64: 1, 2>`, `[[0, 1], [2]]` flat, or `3 : i64`."""
    if text is None:
        return []
    body = text.partition(":")[2] if text.startswith("array") else text
    if " : " in body and not text.startswith("array"):
        body = body.split(" : ")[0]
    return [int(t) for t in re.findall(r"-?\d+", body)]


def parse_groups(text):
    return [[int(t) for t in re.findall(r"\d+", group)]
            for group in re.findall(r"\[([\d, ]*)\]", text[1:-1])]


class Interpreter:
    def __init__(self, functions=None, garbage=7.7e3):
        self.functions = functions or {}
        # What uninitialized tensors hold: nobody may read it.
        self.garbage = garbage
        # A float left its range: finite operands gave an infinity, or an
        # exponential of one gave 0.
        self.overflowed = False
        # It did in a sum: nothing that follows has a meaning.
        self.exploded = False
        self.reducing = False

    def run(self, function, arguments):
        block = function.regions[0]
        with np.errstate(all="ignore"):
            return self.block(block, arguments, {})

    def block(self, block, arguments, scope):
        """The operands of the terminator."""
        scope.update(zip(block.arguments, arguments))
        for op in block.ops:
            if op.name in ("func.return", "linalg.yield", "tensor.yield",
                           "scf.yield", "flash.yield"):
                return [scope[v] for v in op.operands]
            results = self.op(op, scope)
            scope.update(zip(op.results, results))
        return []

    def op(self, op, scope):
        operands = [scope[v] for v in op.operands]
        if op.name == "arith.constant":
            return [scalars.parse_constant(op.attr("value"))]
        result = scalars.apply(op, operands)
        if result is not None:
            if op.name in RANGED and not (
                    self.exploded if self.reducing else self.overflowed):
                finite = np.logical_and.reduce(np.broadcast_arrays(
                    *map(np.isfinite, operands)))
                left = bool(np.any(finite & (np.isinf(result) | (
                    np.equal(result, 0) if "exp" in op.name else False))))
                self.overflowed |= left
                self.exploded |= left and self.reducing
            return [result]
        method = getattr(self, op.name.replace(".", "_"), None)
        if method:
            return method(op, operands, scope)
        if op.name.startswith("linalg.") and op.regions:
            return self.structured(op, operands, scope)
        raise Unsupported(op.name)

    # Control flow.

    def cf_assert(self, op, operands, scope):
        if not operands[0]:
            raise Assertion(op.attr("msg"))
        return []

    def func_call(self, op, operands, scope):
        callee = self.functions.get(op.attr("callee").strip("@\""))
        if callee is None or not callee.regions:
            raise Unsupported("call of unknown function")
        return self.block(callee.regions[0], operands, {})

    def scf_if(self, op, operands, scope):
        region = op.regions[0 if operands[0] else 1]
        return self.block(region, [], scope)

    def scf_for(self, op, operands, scope):
        state = operands[3:]
        for i in range(int(operands[0]), int(operands[1]), int(operands[2])):
            state = self.block(op.regions[0], [np.int64(i)] + state, scope)
        return state

    def affine_apply(self, op, operands, scope):
        count = len(parse_map(op.attr("map"))[0])
        return [apply_map(op.attr("map"), operands[:count],
                          operands[count:])[0]]

    def affine_min(self, op, operands, scope):
        count = len(parse_map(op.attr("map"))[0])
        return [min(apply_map(op.attr("map"), operands[:count],
                              operands[count:]))]

    # Tensors.

    def tensor_empty(self, op, operands, scope):
        sizes = iter(operands)
        shape = [int(next(sizes)) if s is None else s for s in op.result.shape]
        if scalars.is_int(op.result.element):
            dtype = bool if op.result.element == "i1" else np.int64
            return [np.full(shape, 77, np.int64).astype(dtype)]
        return [np.full(shape, self.garbage)]

    def tensor_dim(self, op, operands, scope):
        if not 0 <= operands[1] < operands[0].ndim:
            raise Assertion("dim")
        return [np.int64(operands[0].shape[int(operands[1])])]

    def tensor_cast(self, op, operands, scope):
        for have, want in zip(operands[0].shape, op.result.shape):
            if want is not None and have != want:
                raise Assertion("cast")
        return [operands[0]]

    def tensor_extract(self, op, operands, scope):
        tensor = operands[0]
        # The lanes that a select drops may be out of bounds.
        index = [np.clip(i, 0, s - 1)
                 for i, s in zip(operands[1:], tensor.shape)]
        return [tensor[tuple(index)]]

    def tensor_from_elements(self, op, operands, scope):
        return [np.array(operands).reshape(op.result.shape)]

    def tensor_splat(self, op, operands, scope):
        sizes = iter(operands[1:])
        shape = [int(next(sizes)) if s is None else s for s in op.result.shape]
        return [np.broadcast_to(operands[0], shape)]

    def tensor_expand_shape(self, op, operands, scope):
        sizes = iter(operands[1:])
        shape = [s if s >= 0 else int(next(sizes))
                 for s in parse_ints(op.attr("static_output_shape"))]
        if np.prod(shape) != operands[0].size:
            raise Assertion("expand_shape")
        return [operands[0].reshape(shape)]

    def tensor_collapse_shape(self, op, operands, scope):
        groups = parse_groups(op.attr("reassociation"))
        source = operands[0].shape
        shape = [int(np.prod([source[i] for i in g])) for g in groups]
        return [operands[0].reshape(shape)]

    def tensor_reshape(self, op, operands, scope):
        return [operands[0].reshape([int(s) for s in operands[1]])]

    def slices(self, op, dynamic):
        """(offset, size, stride) of each dim of the big tensor."""
        parts = []
        dynamic = iter(dynamic)
        for name in ("static_offsets", "static_sizes", "static_strides"):
            parts.append([int(next(dynamic)) if v < -1 << 62 else v
                          for v in parse_ints(op.attr(name))])
        return list(zip(*parts))

    def tensor_extract_slice(self, op, operands, scope):
        source, key = operands[0], []
        for (offset, size, stride), have in zip(
                self.slices(op, operands[1:]), operands[0].shape):
            if offset < 0 or size < 0 or offset + (size - 1) * stride >= have:
                raise Assertion("slice")
            key.append(slice(offset, offset + (size - 1) * stride + 1, stride)
                       if size else slice(0, 0))
        result = source[tuple(key)]
        rank = len(op.result.shape)
        drop = [i for i, s in enumerate(result.shape) if s == 1]
        while result.ndim > rank:
            result = np.squeeze(result, drop.pop(0))
            drop = [i for i, s in enumerate(result.shape) if s == 1]
        return [result]

    def tensor_insert_slice(self, op, operands, scope):
        result = operands[1].copy()
        parts = self.slices(op, operands[2:])
        key = tuple(slice(o, o + (s - 1) * t + 1, t) if s else slice(0, 0)
                    for o, s, t in parts)
        result[key] = operands[0].reshape([s for _, s, _ in parts])
        return [result]

    def tensor_concat(self, op, operands, scope):
        return [np.concatenate(operands, parse_ints(op.attr("dim"))[0])]

    def tensor_pad(self, op, operands, scope):
        dynamic = iter(operands[1:])
        low, high = ([int(next(dynamic)) if v < -1 << 62 else v
                      for v in parse_ints(op.attr(name))]
                     for name in ("static_low", "static_high"))
        shape = [s + a + b for s, a, b in zip(operands[0].shape, low, high)]
        result = self.generate(op.regions[0], shape, scope)
        result[tuple(slice(a, a + s) for a, s in
                     zip(low, operands[0].shape))] = operands[0]
        return [result]

    def generate(self, block, shape, scope):
        grid = np.ogrid[tuple(slice(0, s) for s in shape)] if shape else []
        value, = self.block(block, list(grid), scope)
        return np.broadcast_to(value, shape).copy()

    def tensor_generate(self, op, operands, scope):
        sizes = iter(operands)
        shape = [int(next(sizes)) if s is None else s for s in op.result.shape]
        return [self.generate(op.regions[0], shape, scope)]

    def flash_attention(self, op, operands, scope):
        return flashops.Attention(sys.modules[__name__], op, operands).run(self)

    # Linalg.

    def linalg_softmax(self, op, operands, scope):
        axis = parse_ints(op.attr("dimension"))[0]
        x = operands[0]
        e = np.exp(x - np.max(x, axis, keepdims=True))
        return [e / np.sum(e, axis, keepdims=True)]

    def linalg_index(self, op, operands, scope):
        return [scope["loops"][parse_ints(op.attr("dim"))[0]]]

    def describe(self, op, operands):
        """Maps and iterator types of a structured operation."""
        if op.attr("indexing_maps"):
            maps = parse_list(op.attr("indexing_maps"))
            if op.attr("iterator_types"):
                kinds = ["reduction" in t
                         for t in parse_list(op.attr("iterator_types"))]
            else:
                names, _, results, _ = parse_map(maps[-1])
                kinds = [name not in results for name in names]
            return maps, kinds
        rank = max(np.ndim(o) for o in operands)
        dims = ["d%d" % i for i in range(rank)]

        def make(results):
            return "affine_map<({}) -> ({})>".format(", ".join(dims),
                                                     ", ".join(results))
        if op.name == "linalg.reduce":
            axes = parse_ints(op.attr("dimensions"))
            kept = [d for i, d in enumerate(dims) if i not in axes]
            half = len(operands) // 2
            return ([make(dims)] * half + [make(kept)] * half,
                    [i in axes for i in range(rank)])
        if op.name == "linalg.transpose":
            order = parse_ints(op.attr("permutation"))
            source = [None] * rank
            for i, j in enumerate(order):
                source[j] = dims[i]
            return [make(source), make(dims)], [False] * rank
        if op.name == "linalg.broadcast":
            axes = parse_ints(op.attr("dimensions"))
            kept = [d for i, d in enumerate(dims) if i not in axes]
            return [make(kept), make(dims)], [False] * rank
        if op.name in NAMED:
            names, results = NAMED[op.name]
            return (["affine_map<({}) -> ({})>".format(
                ", ".join(names), ", ".join(r)) for r in results],
                    [name not in results[-1] for name in names])
        # fill, map and the like: elementwise.
        if any(np.ndim(o) not in (0, rank) for o in operands):
            raise Unsupported(op.name)
        return ([make(dims if np.ndim(o) else []) for o in operands],
                [False] * rank)

    def structured(self, op, operands, scope):
        maps, kinds = self.describe(op, operands)
        names = parse_map(maps[0])[0]
        extents = [None] * len(names)
        for text, operand in zip(maps, operands):
            for size, result in zip(np.shape(operand), parse_map(text)[2]):
                if result in names:
                    i = names.index(result)
                    if extents[i] not in (None, size):
                        raise Assertion("sizes of a loop differ")
                    extents[i] = size
        inits = len(op.results)
        parallel = [i for i, reduced in enumerate(kinds) if not reduced]
        shape = [extents[i] for i in parallel]
        loops = [None] * len(names)
        for place, i in enumerate(parallel):
            axis = np.arange(extents[i])
            loops[i] = axis.reshape([-1 if p == place else 1
                                     for p in range(len(parallel))])
        reduced = [i for i, is_reduced in enumerate(kinds) if is_reduced]

        def gather(text, tensor):
            index = apply_map(text, loops)
            for position, size in zip(index, np.shape(tensor)):
                if np.size(position) and (np.min(position) < 0 or
                                          np.max(position) >= size):
                    raise Assertion("out of bounds")
            return tensor[tuple(index)] if index else (
                tensor[()] if np.ndim(tensor) == 0 else tensor)

        for i in reduced:
            loops[i] = 0
        empty = any(extents[i] == 0 for i in range(len(names)))
        accumulators = [] if empty else [
            gather(text, tensor)
            for text, tensor in zip(maps[-inits:], operands[-inits:])]
        before = scope.get("loops")
        outside, self.reducing = self.reducing, bool(reduced)
        for point in itertools.product(*(range(extents[i]) for i in reduced)):
            if empty:
                break
            for i, position in zip(reduced, point):
                loops[i] = np.int64(position)
            inputs = [gather(text, tensor) for text, tensor in
                      zip(maps[:-inits], operands[:-inits])]
            scope["loops"] = loops
            block = op.regions[0]
            arguments = inputs + accumulators
            if op.name == "linalg.map":
                arguments = arguments[:len(block.arguments)]
            accumulators = self.block(block, arguments, scope)
        scope["loops"], self.reducing = before, outside
        results = []
        for text, tensor, value in zip(maps[-inits:], operands[-inits:],
                                       accumulators if not empty else
                                       [None] * inits):
            result = np.array(tensor)
            if value is not None:
                for i in reduced:
                    loops[i] = 0
                index = tuple(apply_map(text, loops))
                value = np.asarray(value)
                if value.dtype != result.dtype:
                    result = result.astype(value.dtype)
                if index:
                    result[index] = np.broadcast_to(value, shape)
                else:
                    result = value
            results.append(result)
        return results
