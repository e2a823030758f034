"""The cases of decompose_test.py: one field at a time, then random mixtures."""

import copy
import dataclasses
import math

import numpy as np

from attention_reference import Attention, Operand


@dataclasses.dataclass
class Case:
    name: str
    attention: Attention
    acc: str = "f64"
    type: object = np.float64  # of Q, K, V and all other float operands
    dynamic: bool = False
    exp2: bool = True
    forward: bool = True
    backward: bool = True
    d_lse: bool = True
    output_type: object = None  # what O is rounded to
    tolerance: str = "f64"

    def rounded(self):
        """The attention with operands of `type`."""
        if self.type == np.float64:
            return self.attention
        a = copy.deepcopy(self.attention)
        operands = [a.query, a.key, a.value, *a.biases, a.sinks, a.descale_query,
                    a.descale_key, a.descale_value]
        for operand in filter(None, operands):
            operand.array = operand.array.astype(self.type)
        a.captures = [c.astype(self.type) if c.dtype.kind == "f" else c
                      for c in a.captures]
        return a


@dataclasses.dataclass
class Score:
    """A score region: text that defines %y from %s, the indices (%b, %h, %m,
    %n) and the captures (%c0 of type C0, ...); and the same in numpy."""

    text: str
    function: object
    batch: int = 0

    def evaluate(self, s, grid, captures):
        grid = dict(grid)
        if "b" in grid:
            grid["b"] = grid["b"] + self.batch
        return np.broadcast_to(self.function(s, grid, captures), s.shape)

    def in_batch(self, index):
        return dataclasses.replace(self, batch=index)


SOFTCAP = Score(
    """%c = arith.constant 1.5 : ACC
       %q = arith.divf %s, %c : ACC
       %t = math.tanh %q : ACC
       %y = arith.mulf %t, %c : ACC""",
    lambda s, g, c: 1.5 * np.tanh(s / 1.5))

# Slopes of ALiBi as a capture: every (b, m, n) of a head reads one element.
ALIBI = Score(
    """%slope = tensor.extract %c0[%h] : C0
       %d = affine.apply affine_map<(m, n) -> (n - m)>(%m, %n)
       %i = arith.index_cast %d : index to i64
       %f = arith.sitofp %i : i64 to ACC
       %p = arith.mulf %slope, %f : ACC
       %y = arith.addf %s, %p : ACC""",
    lambda s, g, c: s + c[0][g["h"]] * (g["n"] - g["m"]))

# A table of relative positions, read twice, and a product of two captures.
TABLES = Score(
    """%r = affine.apply affine_map<(m, n) -> (n - m + 8)>(%m, %n)
       %t0 = tensor.extract %c0[%h, %r] : C0
       %t1 = tensor.extract %c0[%h, %n] : C0
       %u = tensor.extract %c1[%b] : C1
       %p = arith.mulf %t0, %s : ACC
       %q = arith.mulf %t1, %u : ACC
       %e = math.sin %q : ACC
       %y = arith.addf %p, %e : ACC""",
    lambda s, g, c: c[0][g["h"], g["n"] - g["m"] + 8] * s
    + np.sin(c[0][g["h"], g["n"]] * c[1][g["b"]]))

# A mask inside the region, read from a boolean capture.
BRANCH = Score(
    """%k = tensor.extract %c0[%m, %n] : C0
       %inf = arith.constant 0xFFF0000000000000 : f64
       %y = arith.select %k, %s, %inf : ACC""",
    lambda s, g, c: np.where(c[0][g["m"], g["n"]], s, -np.inf))

# An infinite slope where the probability is zero: 0 must win.
LOGARITHM = Score(
    """%a = math.absf %s : ACC
       %z = arith.cmpi eq, %m, %n : index
       %zero = arith.constant 0.0 : ACC
       %x = arith.select %z, %zero, %a : ACC
       %y = math.log %x : ACC""",
    lambda s, g, c: np.log(np.where(g["m"] == g["n"], 0.0, np.abs(s))))


class Maker:
    def __init__(self, rng):
        self.rng = rng

    def tensor(self, *shape):
        return np.asarray(self.rng.standard_normal(shape))

    def operand(self, extents, map):
        """A random operand that `map` reads."""
        shape = []
        for r in map.split(",") if map else []:
            name, _, group = r.strip().partition("//")
            size = extents[name] if name in extents else 1
            shape.append(-(-size // int(group)) if group else size)
        return Operand(self.tensor(*shape), map)

    def plain(self, b=2, h=4, m=3, n=5, k=2, d=3, group=2, **fields):
        extents = dict(b=b, h=h, m=m, n=n, k=k, d=d)
        maps = dict(query="b,h,m,k", key="b,h//%d,n,k" % group,
                    value="b,h//%d,n,d" % group, output_map="b,h,m,d",
                    lse_map="b,h,m")
        if group == 1:
            maps.update(key="b,h,n,k", value="b,h,n,d")
        return self.build(extents, maps, **fields)

    def build(self, extents, maps, **fields):
        maps = dict(maps, **{x: fields.pop(x) for x in list(fields) if x in maps})
        a = Attention(extents, **fields)
        for x in ("query", "key", "value"):
            setattr(a, x, self.operand(extents, maps[x]))
        a.output_map, a.lse_map = maps["output_map"], maps["lse_map"]
        return a

    def lengths(self, array, map="b", type=np.int64):
        return Operand(np.array(array, type), map)

    def packed(self, q, k, h=4, kdim=2, d=3, rows=0, **fields):
        """Sequences of these lengths; `rows` more rows belong to none."""
        extents = dict(b=len(q), h=h, m=max(q), n=max(k), k=kdim, d=d)
        a = self.build(
            dict(extents, m=sum(q) + rows, n=sum(k) + rows),
            dict(query="h,m,k", key="n,h//2,k", value="h//2,n,d",
                 output_map="m,h,d", lse_map="h,m"), **fields)
        a.extents = extents
        a.query_offsets = np.cumsum([0, *q]).astype(np.int64)
        a.key_offsets = np.cumsum([0, *k]).astype(np.int32)
        return a

    def paged(self, lengths=(5, 3), page=2, **fields):
        """Pages of 2 keys in shuffled order; unused entries are invalid."""
        entries = -(-max(lengths) // page)
        extents = dict(b=2, h=4, m=3, n=entries * page, k=2, d=3)
        a = self.build(extents, dict(query="b,h,m,k", key="b,h,n,k",
                                     value="b,h,n,d", output_map="b,h,m,d",
                                     lse_map="b,h,m"), **fields)
        count = 2 * entries + 1
        table = self.rng.permutation(count)[: 2 * entries].reshape(2, entries)
        for row, length in zip(table, lengths):
            row[-(-length // page):] = -7
        a.key = Operand(self.tensor(count, page, 2, 2),
                        "n//%d,n%%%d,h//2,k" % (page, page))
        a.value = Operand(self.tensor(count, 2, page, 3),
                          "n//%d,h//2,n%%%d,d" % (page, page))
        a.page_table = Operand(table.astype(np.int32), "b,n//%d" % page)
        a.key_lengths = self.lengths(lengths)
        return a


def poison_padding(a):
    """NaN where the lengths say that nothing is read."""
    for b, length in enumerate(a.key_lengths.array):
        a.key.array[b, :, length:] = np.nan
        a.value.array[b, :, length:] = np.nan
    for b, length in enumerate(a.query_lengths.array):
        a.query.array[b, :, length:] = np.nan
    return a


def layout_cases(k):
    yield "plain", k.plain()
    yield "multi-query", k.plain(key="b,n,k", group=4)
    yield "no groups", k.plain(group=1)
    yield "rows first", k.plain(query="b,m,h,k", key="n,b,h//2,k",
                                value="b,n,d,h//2", output_map="b,m,h,d",
                                lse_map="m,b,h")
    yield "query of one head", k.plain(query="b,m,k")
    yield "keys of one batch", k.plain(key="h//2,n,k", value="h//2,n,d")
    maps = dict(query="h,m,k", key="h,n,k", value="h,n,d", output_map="h,m,d",
                lse_map="h,m")
    yield "no batch", k.build(dict(h=2, m=3, n=5, k=2, d=3), maps)
    maps = dict(query="a,b,h,m,k", key="a,h,n,k", value="b,h,n,d",
                output_map="b,a,h,m,d", lse_map="a,b,h,m")
    yield "two batch dims", k.build(dict(a=2, b=2, h=2, m=2, n=3, k=2, d=2), maps)
    yield "no queries", k.plain(m=0)
    yield "no batch entries", k.plain(b=0)
    yield "no heads", k.plain(h=0)
    for rows in ("zero", "nan", "uniform"):
        yield "no keys, " + rows, k.plain(n=0, masked_rows=rows)
    yield "no contraction", k.plain(k=0)


def score_cases(k):
    yield "scale", k.plain(scale=0.37)
    extents = k.plain().extents
    for map in ("b,h,m,n", "m,n", "b,n", "0,h,m,n", "n,0,m", "h", ""):
        yield "bias (%s)" % map, k.plain(biases=[k.operand(extents, map)])
    yield "two biases", k.plain(biases=[k.operand(extents, "h,m,n"),
                                        k.operand(extents, "b,0,0,n")])
    yield "softcap", k.plain(score=SOFTCAP, scale=0.8)
    yield "alibi", k.plain(score=ALIBI, captures=[k.tensor(4)])
    yield "tables", k.plain(score=TABLES, scale=0.7,
                            captures=[k.tensor(4, 16), k.tensor(2)])
    keep = k.rng.random((3, 5)) < 0.6
    keep[1] = False
    yield "branch", k.plain(score=BRANCH, captures=[keep])
    yield "logarithm", k.plain(score=LOGARITHM)
    yield "score, scale, bias, mask", k.plain(
        score=TABLES, captures=[k.tensor(4, 16), k.tensor(2)], scale=1.3,
        biases=[k.operand(extents, "b,h,m,n")], causal=True, bottom_right=True)
    yield "descales", k.plain(
        scale=0.5, score=SOFTCAP, descale_query=k.operand(extents, "b,h"),
        descale_key=k.operand(extents, "b,h//2"),
        descale_value=k.operand(extents, "b,h//2"))
    yield "descale, scalar", k.plain(descale_query=k.operand(extents, ""),
                                     descale_value=k.operand(extents, "h"))


def mask_cases(k):
    for rows in ("zero", "nan", "uniform"):
        yield "bottom right, more rows, " + rows, k.plain(
            m=6, n=4, causal=True, bottom_right=True, masked_rows=rows)
    yield "top left", k.plain(m=4, n=4, causal=True)
    yield "bottom right", k.plain(m=3, n=6, causal=True, bottom_right=True)
    yield "window", k.plain(m=5, n=6, window=(1, 2))
    yield "left window, causal", k.plain(m=6, n=6, causal=True, window=(2, -1))
    yield "right window, aligned", k.plain(m=4, n=6, window=(-1, 0), bottom_right=True)
    yield "prefix", k.plain(n=6, prefix=2)
    yield "prefix, causal", k.plain(m=5, n=5, causal=True, prefix=3)
    yield "all of the mask", k.plain(m=6, n=7, causal=True, bottom_right=True,
                                     prefix=4, window=(3, -1), masked_rows="zero")
    for rows in ("zero", "nan", "uniform"):
        yield "lengths, " + rows, poison_padding(k.plain(
            b=3, m=4, n=5, causal=True, bottom_right=True, masked_rows=rows,
            query_lengths=k.lengths([2, 4, 3]), key_lengths=k.lengths([4, 3, 0])))
    yield "lengths, shared keys", k.plain(
        key="h//2,n,k", value="h//2,n,d", key_lengths=k.lengths([2, 4], type=np.int32))
    yield "documents", k.plain(
        m=4, n=5, masked_rows="zero",
        query_documents=Operand(np.array([[0, 0, 1, 2], [1, 1, 1, 3]], np.int64), "b,m"),
        key_documents=Operand(np.array([[0, 0, 1, 1, 1], [1, 1, 2, 2, 3]], np.int64), "b,n"))
    yield "documents of all batches", k.plain(
        query_documents=Operand(np.array([0, 1, 1], np.int32), "m"),
        key_documents=Operand(np.array([0, 0, 1, 1, 1], np.int32), "n"))
    blocks = k.rng.random((4, 2, 2)) < 0.6
    yield "block mask", k.plain(n=6, block_mask=Operand(blocks, "h,m//2,n//4"),
                                masked_rows="zero")
    dense = k.rng.random((2, 3, 5)) < 0.6
    yield "block mask of elements", k.plain(block_mask=Operand(dense, "b,m,n"),
                                            masked_rows="uniform")
    grouped = k.rng.random((2, 3, 2)) < 0.6
    yield "block mask of groups", k.plain(
        block_mask=Operand(grouped, "h//2,m,n//3"), masked_rows="nan")


def other_cases(k):
    yield "sinks", k.plain(sinks=Operand(k.tensor(4), "h"))
    yield "sinks, masked rows", k.plain(
        m=6, n=4, causal=True, bottom_right=True,
        sinks=Operand(np.array([[0.3, -np.inf, 1.0, -0.4]] * 2), "b,h"))
    yield "philox", k.plain(n=7, dropout=0.3, dropout_seed=0x1234567890ABCDEF,
                            dropout_offset=0x7FFFFFFF12345678)
    yield "philox, negative seed", k.plain(dropout=0.6, dropout_seed=-3,
                                           dropout_offset=-1)
    keep = k.rng.random((2, 4, 3, 5)) < 0.7
    yield "stored dropout", k.plain(dropout=0.25, dropout_mask=Operand(keep, "b,h,m,n"))
    yield "stored dropout of heads", k.plain(
        dropout=0.25, dropout_mask=Operand(keep[0, 0], "m,n"))
    yield "pages", k.paged()
    yield "pages, causal", k.paged((6, 2), causal=True, bottom_right=True,
                                   masked_rows="zero")
    extents = dict(b=3, h=4, m=4, n=5)
    for rows in ("zero", "nan", "uniform"):
        yield "packed, " + rows, k.packed(
            [2, 0, 3], [3, 2, 1], rows=2, causal=True, bottom_right=True,
            masked_rows=rows, scale=0.6)
    yield "packed, biases and region", k.packed(
        [4, 1, 3], [3, 5, 4], score=TABLES, captures=[k.tensor(4, 16), k.tensor(3)],
        biases=[k.operand(dict(extents, m=6, n=9), "h,m,n"),
                k.operand(extents, "b,n")])
    yield "packed, philox", k.packed([4, 1, 3], [3, 5, 4], dropout=0.4,
                                     dropout_seed=77, dropout_offset=5)
    yield "packed, sinks", k.packed([2, 3], [3, 2], sinks=Operand(k.tensor(4), "h"))
    yield "packed, block mask", k.packed(
        [4, 3], [3, 5], masked_rows="zero",
        block_mask=Operand(k.rng.random((2, 3, 2)) < 0.7, "b,m//2,n//3"))
    yield "packed, all empty", k.packed([0, 0], [0, 0], rows=3, masked_rows="zero")


def numeric_cases(k):
    """Types narrower than f64; exp instead of exp2."""
    def case(name, attention, type, output, **more):
        for x in (attention.query, attention.key, attention.value, *attention.biases):
            x.array = x.array.astype(type).astype(np.float64)
        return Case(name, attention, acc=more.pop("acc", "f32"), type=type,
                    output_type=output, backward=False, **more)

    extents = k.plain().extents
    yield case("f32", k.plain(scale=0.5), np.float32, None, tolerance="f32")
    yield case("f32, exp", k.plain(scale=0.5), np.float32, None, exp2=False,
               tolerance="f32")
    yield case("f16", k.plain(k=8, biases=[k.operand(extents, "h,m,n")],
                              p_type=np.float16),
               np.float16, np.float16, tolerance="f16")
    yield case("f16, p in f32", k.plain(k=8, p_type=np.float32), np.float16,
               np.float16, tolerance="f16")
    yield case("f32 in f64", k.plain(p_type=np.float64), np.float32, np.float32,
               acc="f64", tolerance="f32")
    large = k.plain(n=64, scale=1.0)
    large.query.array *= 30
    yield case("f32, large logits", large, np.float32, None, tolerance="f32")
    a = k.plain(score=SOFTCAP)
    yield Case("f64, exp", a, exp2=False)


def random_case(k, i):
    """Any combination of fields that may stand together."""
    rng, chance = k.rng, lambda p=0.5: k.rng.random() < p
    b, m, n, h = 2, int(rng.integers(1, 5)), int(rng.integers(1, 7)), 4
    extents = dict(b=b, h=h, m=m, n=n, k=2, d=2)
    f = dict(masked_rows=str(rng.choice(["zero", "nan", "uniform"])))
    if chance():
        f["scale"] = float(rng.uniform(0.2, 1.5))
    f["biases"] = [k.operand(extents, str(rng.choice(["b,h,m,n", "h,n", "m,n"])))
                   for _ in range(int(rng.integers(0, 3)))]
    if chance():
        f["causal"] = True
    f["bottom_right"] = chance()
    if chance():
        f["window"] = (int(rng.integers(-1, 4)), int(rng.integers(-1, 4)))
    if chance(0.3):
        f["prefix"] = int(rng.integers(1, n + 1))
    if chance(0.4):
        f["score"], f["captures"] = TABLES, [k.tensor(4, 16), k.tensor(2)]
    if chance(0.4):
        f["sinks"] = k.operand(extents, "h")
    if chance(0.4):
        f.update(dropout=0.3, dropout_seed=int(rng.integers(1 << 60)), dropout_offset=i)
    if chance(0.3):
        f["descale_key"] = k.operand(extents, "b,h//2")
        f["descale_value"] = k.operand(extents, "h//2")
    if chance(0.3):
        f["block_mask"] = Operand(rng.random((h, -(-m // 2), -(-n // 3))) < 0.7,
                                  "h,m//2,n//3")
    if chance(0.3):
        f["query_documents"] = Operand(np.sort(rng.integers(0, 3, (b, m))), "b,m")
        f["key_documents"] = Operand(np.sort(rng.integers(0, 3, (b, n))), "b,n")
    if chance(0.4):
        f["key_lengths"] = k.lengths(rng.integers(0, n + 1, b))
    if chance(0.3):
        f["query_lengths"] = k.lengths(rng.integers(0, m + 1, b))
    a = k.plain(b=b, h=h, m=m, n=n, k=2, d=2, **f)
    return Case("random %d" % i, a, dynamic=chance(), exp2=chance(), d_lse=chance())


def forward_cases(rng, random=16):
    k = Maker(rng)
    cases = []
    groups = [layout_cases, score_cases, mask_cases, other_cases]
    for i, (name, a) in enumerate(x for group in groups for x in group(k)):
        cases.append(Case(name, a, dynamic=i % 2 == 1, d_lse=i % 3 != 0))
    cases += numeric_cases(k)
    cases += [random_case(k, i) for i in range(random)]
    return cases


#===- Derivative rules ---------------------------------------------------===//

erf = np.vectorize(math.erf, otypes=[float])

# op -> (what it is applied to, the same in numpy)
UNARY = {
    "arith.negf": ("any", np.negative), "math.absf": ("any", np.abs),
    "math.exp": ("any", np.exp), "math.exp2": ("any", np.exp2),
    "math.expm1": ("any", np.expm1), "math.log": ("positive", np.log),
    "math.log2": ("positive", np.log2), "math.log10": ("positive", np.log10),
    "math.log1p": ("positive", np.log1p), "math.sqrt": ("positive", np.sqrt),
    "math.rsqrt": ("positive", lambda x: x**-0.5), "math.cbrt": ("positive", np.cbrt),
    "math.erf": ("any", erf), "math.erfc": ("any", lambda x: 1 - erf(x)),
    "math.sin": ("any", np.sin), "math.cos": ("any", np.cos), "math.tan": ("unit", np.tan),
    "math.asin": ("unit", np.arcsin), "math.acos": ("unit", np.arccos),
    "math.atan": ("any", np.arctan), "math.sinh": ("any", np.sinh),
    "math.cosh": ("any", np.cosh), "math.tanh": ("any", np.tanh),
    "math.asinh": ("any", np.arcsinh), "math.acosh": ("above1", np.arccosh),
    "math.atanh": ("unit", np.arctanh),
}
PREPARE = {
    "any": ("%x = arith.mulf %s, %half : ACC", lambda s: 0.5 * s),
    "positive": ("%q = arith.mulf %s, %s : ACC\n%x = arith.addf %q, %half : ACC",
                 lambda s: s * s + 0.5),
    "above1": ("%q = arith.mulf %s, %s : ACC\n%r = arith.addf %q, %half : ACC\n"
               "%x = arith.addf %r, %one : ACC", lambda s: s * s + 1.5),
    "unit": ("%q = math.tanh %s : ACC\n%x = arith.mulf %q, %half : ACC",
             lambda s: 0.5 * np.tanh(s)),
}
CONSTANTS = "%half = arith.constant 0.5 : ACC\n%one = arith.constant 1.0 : ACC\n"

# Several operands: %x = s/2 and %p = s² + 1/2 are both differentiated.
OTHER = {
    "arith.addf": ("%y = arith.addf %x, %p : ACC", lambda x, p: x + p),
    "arith.subf": ("%y = arith.subf %x, %p : ACC", lambda x, p: x - p),
    "arith.mulf": ("%y = arith.mulf %x, %p : ACC", lambda x, p: x * p),
    "arith.divf": ("%y = arith.divf %x, %p : ACC", lambda x, p: x / p),
    "arith.remf": ("%y = arith.remf %x, %p : ACC", np.fmod),
    "arith.maximumf": ("%y = arith.maximumf %x, %p : ACC", np.maximum),
    "arith.minimumf": ("%y = arith.minimumf %x, %p : ACC", np.minimum),
    "arith.maxnumf": ("%y = arith.maxnumf %x, %half : ACC", lambda x, p: np.fmax(x, 0.5)),
    "arith.minnumf": ("%y = arith.minnumf %half, %x : ACC", lambda x, p: np.fmin(x, 0.5)),
    "arith.select": ("%c = arith.cmpf ogt, %x, %half : ACC\n"
                     "%y = arith.select %c, %x, %p : ACC",
                     lambda x, p: np.where(x > 0.5, x, p)),
    "math.atan2": ("%y = math.atan2 %x, %p : ACC", np.arctan2),
    "math.powf": ("%y = math.powf %p, %x : ACC", lambda x, p: p**x),
    "math.fpowi": ("%three = arith.constant 3 : i32\n"
                   "%y = math.fpowi %x, %three : ACC, i32", lambda x, p: x**3),
    "math.fma": ("%y = math.fma %x, %p, %x : ACC", lambda x, p: x * p + x),
    "math.copysign": ("%y = math.copysign %p, %x : ACC", lambda x, p: np.copysign(p, x)),
    "floor": ("%f = math.floor %x : ACC\n%y = arith.addf %f, %p : ACC",
              lambda x, p: np.floor(x) + p),
    "fptosi": ("%i = arith.fptosi %x : ACC to i32\n%f = arith.sitofp %i : i32 to ACC\n"
               "%y = arith.mulf %f, %p : ACC", lambda x, p: np.trunc(x) * p),
}


def rule_cases(rng):
    """One tiny attention for each derivative rule."""
    k = Maker(rng)
    maps = dict(query="h,m,k", key="h,n,k", value="h,n,d", output_map="h,m,d",
                lse_map="h,m")
    cases = []

    def add(name, text, function):
        score = Score(CONSTANTS + text, lambda s, g, c: function(s))
        a = k.build(dict(h=1, m=2, n=4, k=1, d=1), maps, score=score)
        cases.append(Case("rule " + name, a))

    for op, (domain, function) in UNARY.items():
        text, prepare = PREPARE[domain]
        add(op, "%s\n%%y = %s %%x : ACC" % (text, op),
            lambda s, f=function, p=prepare: f(p(s)))
    for op, (text, function) in OTHER.items():
        prepare = ("%x = arith.mulf %s, %half : ACC\n%t = arith.mulf %s, %s : ACC\n"
                   "%p = arith.addf %t, %half : ACC\n")
        add(op, prepare + text, lambda s, f=function: f(0.5 * s, s * s + 0.5))
    return cases
