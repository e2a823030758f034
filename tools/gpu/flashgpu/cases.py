# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Cases: what one attention computes, and how its tensors lie in memory.

`draw(seed)` makes a random case, a function of the seed alone. A seed is run as
it comes: filters choose among seeds, they do not draw again.
"""

import dataclasses
import random

DTYPES = ("f16", "bf16", "f32")
LENGTHS = (1, 2, 3, 7, 15, 16, 17, 31, 33, 63, 64, 65, 80, 100, 127, 128, 129,
           191, 200, 255, 257, 333, 384, 512, 777, 1000, 1024, 1537, 2048)
SCORES = ("softcap", "alibi", "relative", "distance", "gate")
DISTRIBUTIONS = ("normal", "large", "ramp", "onehot", "masked")
STORAGES = ("contiguous", "transposed", "packed", "padded", "odd")
# Elements of S in one case: the reference holds a few such tensors in float64.
SCORE_BUDGET = 1 << 23
INPUT_BUDGET = 1 << 22
UNBOUNDED = -1


@dataclasses.dataclass
class Bias:
    """A bias read at `dims` of the domain; content: normal, holes (some -inf),
    rows (some queries see nothing)."""

    dims: tuple
    type: str
    content: str = "normal"
    unit: tuple = ()  # dims of static size 1 that stand for broadcasting


@dataclasses.dataclass
class Case:
    name: str
    seed: int = 0
    dtype: str = "f16"
    f32_mode: str = "exact"  # how f32 runs on tensor cores
    batch: int = 2
    heads: int = 2
    kv_heads: int = 2
    m: int = 128
    n: int = 128
    k: int = 64
    d: int = 64
    causal: bool = False
    align: str = "top_left"
    window: tuple = (UNBOUNDED, UNBOUNDED)
    prefix: int = 0
    biases: list = dataclasses.field(default_factory=list)
    score: str = ""
    sinks: bool = False
    key_lengths: list = None
    length_type: str = "i32"
    lse: bool = True
    lse_dims: str = "bhm"
    layout: str = "bhmd"  # logical order of the dims of Q, K, V, O
    storage: str = "contiguous"
    base_offset: int = 0  # elements between an aligned address and the tensor
    masked_rows: str = "zero"
    scale_kind: str = "constant"  # operand, constant, absent
    scale: float = 0.125
    kept_max: float = 8.0
    static: bool = False  # static shapes in the IR
    distribution: str = "normal"

    @property
    def group(self):
        return self.heads // self.kv_heads if self.kv_heads else 1

    @property
    def extents(self):
        return dict(b=self.batch, h=self.heads, m=self.m, n=self.n, k=self.k,
                    d=self.d)

    def features(self):
        """The names under which the tables count this case."""
        names = [self.dtype if self.dtype != "f32" else "f32-" + self.f32_mode]
        names.append("D<=64" if max(self.k, self.d) <= 64 else
                     "D<=128" if max(self.k, self.d) <= 128 else "D<=256")
        names.append("in-" + self.distribution)
        names.append("rows-" + self.masked_rows)
        names.append("scale-" + self.scale_kind)
        names.append("mem-" + self.storage)
        names.append("static" if self.static else "dynamic")
        optional = {
            "D-V-differ": self.k != self.d,
            "causal-" + self.align: self.causal,
            "window": self.window != (UNBOUNDED, UNBOUNDED),
            "prefix": self.prefix > 0,
            "score-" + self.score: self.score,
            "grouped": self.group > 1,
            "sinks": self.sinks,
            "key-lengths": self.key_lengths is not None,
            "lse": self.lse,
            "m!=n": self.m != self.n,
            "bshd": self.layout == "bmhd",
            "unaligned": self.is_unaligned(),
            "empty": not (self.batch and self.heads and self.m and self.n),
            "exact-max": self.kept_max == 0,
            "scale-negative": self.scale < 0,
            "odd-lengths": self.m % 64 or self.n % 64,
        }
        names += [name for name, holds in optional.items() if holds]
        names += ["bias-%d" % len(self.biases)] if self.biases else []
        names += sorted({"bias-" + b.content for b in self.biases}
                        - {"bias-normal"})
        return names

    def is_unaligned(self):
        """Rows that do not start at a multiple of 16 bytes."""
        return self.storage == "odd" or self.base_offset % 8 != 0


def _draw_types(case, rng):
    case.dtype = rng.choices(DTYPES, (4, 4, 2))[0]
    if case.dtype == "f32":
        case.f32_mode = rng.choice(("exact", "tf32", "bf16x3"))
    case.k = rng.choice((64, 128)) if rng.random() < 0.4 else (
        8 * rng.randint(1, 32))
    case.d = case.k
    if rng.random() < 0.2:
        case.d = 8 * rng.randint(1, 32)


def _draw_sizes(case, rng):
    case.batch, case.kv_heads = rng.choice((1, 2, 3)), rng.choice((1, 2, 3, 4))
    group = rng.choice((1, 1, 1, 2, 3, 4, 8))
    case.m = rng.choice(LENGTHS)
    case.n = case.m if rng.random() < 0.4 else rng.choice(LENGTHS)

    def over_budget():
        rows = case.batch * case.kv_heads * group
        return (rows * case.m * case.n > SCORE_BUDGET
                or rows * (case.m + case.n) * (case.k + case.d) > INPUT_BUDGET)

    # Smaller, not redrawn: the same seed always ends at the same sizes.
    while over_budget():
        if case.batch > 1:
            case.batch -= 1
        elif group > 2:
            group //= 2
        elif case.kv_heads > 1:
            case.kv_heads -= 1
        else:
            case.m, case.n = case.m * 2 // 3, case.n * 2 // 3
    case.heads = case.kv_heads * group
    if rng.random() < 0.03:
        empty = rng.choice(("batch", "m", "n", "heads"))
        setattr(case, empty, 0)
        if empty == "heads":
            case.kv_heads = 0


def _draw_mask(case, rng):
    case.align = rng.choice(("top_left", "bottom_right"))
    case.causal = rng.random() < 0.4
    if rng.random() < 0.25:
        case.window = tuple(
            rng.choice((UNBOUNDED, 0, 1, 16, 63, 64, 100, 300)) for _ in "lr")
    if rng.random() < 0.12:
        case.prefix = rng.choice((1, 5, 64, 100))
    if rng.random() < 0.2 and case.batch:
        type = rng.choice(("i32", "i64"))
        case.length_type = type
        case.key_lengths = [rng.choice((0, 1, case.n, rng.randint(0, case.n)))
                            if case.n else 0 for _ in range(case.batch)]
    case.masked_rows = rng.choice(("zero", "nan", "uniform"))


def _draw_scores(case, rng):
    for _ in range(rng.choices((0, 1, 2), (70, 25, 5))[0]):
        dims = rng.choice(("bhmn", "hmn", "bmn", "mn", "bn", "n", "hn"))
        unit = ""
        if rng.random() < 0.3:
            # What PyTorch broadcasts: size 1 in place of a missing dim.
            unit = "".join(x for x in "bhm" if x not in dims)
        case.biases.append(Bias(
            tuple(dims), rng.choice((case.dtype, case.dtype, "f32")),
            rng.choice(("normal", "normal", "holes", "rows")), tuple(unit)))
    if rng.random() < 0.35:
        case.score = rng.choice(SCORES)
    case.sinks = rng.random() < 0.12
    case.scale_kind = rng.choice(("operand", "constant", "absent"))
    case.scale = 1.0 if case.scale_kind == "absent" else (
        round(rng.uniform(0.5, 1.5) * case.k ** -0.5, 4))
    if case.scale_kind != "absent" and rng.random() < 0.15:
        case.scale = -case.scale
    case.kept_max = 0.0 if rng.random() < 0.3 else 8.0


def _draw_memory(case, rng):
    case.lse = rng.random() < 0.7
    case.lse_dims = "bmh" if rng.random() < 0.15 else "bhm"
    case.layout = rng.choice(("bhmd", "bmhd"))
    one_shape = case.m == case.n and case.k == case.d
    case.storage = rng.choices(STORAGES, (2, 2, 5 * one_shape, 2, 2))[0]
    if rng.random() < 0.2:
        case.base_offset = rng.choice((1, 3, 4, 8))
    case.static = rng.random() < 0.15


def _draw_distribution(case, rng):
    case.distribution = rng.choice(DISTRIBUTIONS)
    if case.distribution != "masked":
        return
    # Some rows must see no key; the cheapest field that gives that.
    reason = rng.choice(("causal", "bias", "lengths", "window"))
    if reason == "causal" and case.m > 1:
        case.causal, case.align, case.prefix = True, "bottom_right", 0
        case.n = max(1, case.m // 2) if case.n >= case.m else case.n
        if case.storage == "packed":
            case.storage = "transposed"
        if case.key_lengths is not None:
            case.key_lengths = [min(x, case.n) for x in case.key_lengths]
    elif reason == "lengths" and case.batch:
        case.key_lengths = [rng.randint(0, case.n) for _ in range(case.batch)]
        case.key_lengths[rng.randrange(case.batch)] = 0
    elif reason == "window":
        case.window, case.align = (rng.choice((0, 5, 64)), 0), "top_left"
    else:
        case.biases = case.biases[:1] + [Bias(("m", "n"), "f32", "rows")]


def draw(seed):
    """The random case of a seed."""
    rng = random.Random(seed)
    case = Case(name="random", seed=seed)
    for part in (_draw_types, _draw_sizes, _draw_mask, _draw_scores,
                 _draw_memory, _draw_distribution):
        part(case, rng)
    return case


def named_cases():
    """One feature at a time, the plainest first: for bringing up a schedule and
    for tools that take minutes a case."""
    cases = []

    def add(name, **fields):
        seed = 1000000 + len(cases)
        cases.append(Case(name=name, seed=seed, **fields))

    add("plain")
    add("one-tile", batch=1, heads=1, kv_heads=1, m=64, n=64)
    add("bf16", dtype="bf16")
    for width in (8, 16, 40, 96, 128, 192, 256):
        add("head-dim-%d" % width, k=width, d=width)
    add("value-dim", k=64, d=128)
    add("value-dim-narrow", k=192, d=40)
    for m, n in ((1, 1), (1, 1000), (65, 63), (129, 127), (1000, 1000), (3, 2048)):
        add("lengths-%d-%d" % (m, n), m=m, n=n)
    for mode in ("exact", "tf32", "bf16x3"):
        add("f32-" + mode, dtype="f32", f32_mode=mode)
        add("f32-%s-256" % mode, dtype="f32", f32_mode=mode, k=256, d=256, m=100)
    add("causal", causal=True, m=300, n=300)
    add("causal-bottom-right", causal=True, align="bottom_right", m=100, n=333)
    add("masked-rows-nan", causal=True, align="bottom_right", m=333, n=100,
        masked_rows="nan", distribution="masked")
    add("masked-rows-zero", causal=True, align="bottom_right", m=333, n=100,
        distribution="masked")
    add("masked-rows-uniform", causal=True, align="bottom_right", m=333, n=100,
        masked_rows="uniform", distribution="masked")
    add("window", window=(64, 0), m=500, n=500)
    add("window-both", window=(30, 50), align="bottom_right", m=200, n=300)
    add("prefix", causal=True, prefix=70, m=300, n=300)
    add("bias", biases=[Bias(tuple("bhmn"), "f16")], m=130, n=200)
    add("bias-odd-rows", biases=[Bias(tuple("hmn"), "f32")], m=65, n=129)
    add("bias-broadcast", biases=[Bias(tuple("bn"), "f16", "holes", tuple("hm"))])
    add("bias-rows", biases=[Bias(tuple("mn"), "f32", "rows")],
        distribution="masked")
    for score in SCORES:
        add("score-" + score, score=score, m=200, n=200)
    add("grouped", heads=8, kv_heads=2)
    add("grouped-one", heads=6, kv_heads=1, m=1, n=500)
    add("sinks", sinks=True)
    add("key-lengths", key_lengths=[100, 0], distribution="masked")
    add("no-lse", lse=False)
    add("bshd", layout="bmhd")
    for storage in STORAGES[1:]:
        add("memory-" + storage, storage=storage)
    add("memory-offset", base_offset=1)
    for kind in ("operand", "absent"):
        add("scale-" + kind, scale_kind=kind,
            scale=1.0 if kind == "absent" else 0.125)
    add("scale-negative", scale_kind="operand", scale=-0.125)
    add("kept-max", kept_max=8.0, m=300, n=1000, distribution="ramp")
    add("exact-max", kept_max=0.0, m=300, n=1000, distribution="ramp")
    for distribution in DISTRIBUTIONS[1:4]:
        add("inputs-" + distribution, distribution=distribution, n=777)
    for empty in ("batch", "m", "n"):
        add("empty-" + empty, **{empty: 0})
    add("static", static=True)
    return cases


def find(text):
    """The case of a seed or of a name; None if there is none."""
    if text.isdigit() and int(text) < 1000000:
        return draw(int(text))
    for case in named_cases():
        if text in (case.name, str(case.seed)):
            return case
    return None
