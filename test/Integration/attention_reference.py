"""What the flash ops mean, in numpy: written from their documentation.

Independent of the compiler: tensors are read through their maps by fancy
indexing, packed sequences are computed one by one, pages are looked up. An
attention is described by an `Attention`; `forward` computes it in float64.
"""

import dataclasses
import math

import numpy as np


@dataclasses.dataclass
class Operand:
    """An operand: its value and its map, e.g. "b,h//2,n,k"."""

    array: np.ndarray
    map: str

    def results(self):
        return [r.strip() for r in self.map.split(",")] if self.map else []


@dataclasses.dataclass
class Attention:
    """One flash.attention. Extents name the domain dims in their order."""

    extents: dict
    query: Operand = None
    key: Operand = None
    value: Operand = None
    scale: float = None
    biases: list = dataclasses.field(default_factory=list)
    captures: list = dataclasses.field(default_factory=list)
    score: object = None  # a Score of decompose_test.py
    block_mask: Operand = None
    query_lengths: Operand = None
    key_lengths: Operand = None
    query_offsets: np.ndarray = None
    key_offsets: np.ndarray = None
    query_documents: Operand = None
    key_documents: Operand = None
    sinks: Operand = None
    dropout: float = None
    dropout_seed: int = None
    dropout_offset: int = None
    dropout_mask: Operand = None
    descale_query: Operand = None
    descale_key: Operand = None
    descale_value: Operand = None
    page_table: Operand = None
    output_map: str = None
    lse_map: str = None
    causal: bool = False
    bottom_right: bool = False
    window: tuple = (-1, -1)
    prefix: int = 0
    masked_rows: str = "nan"
    p_type: np.dtype = None

    def batch_dims(self):
        return [d for d in self.extents if d not in "hmnkd"]


def philox(counter, key):
    """Philox-4x32-10 (Salmon et al., SC 2011) on arrays of uint64 words."""
    c, k = [np.asarray(x, np.uint64) for x in counter], list(key)
    low = np.uint64(0xFFFFFFFF)
    for r in range(10):
        if r:
            k = [(k[0] + 0x9E3779B9) & 0xFFFFFFFF, (k[1] + 0xBB67AE85) & 0xFFFFFFFF]
        a = c[0] * np.uint64(0xD2511F53)
        b = c[2] * np.uint64(0xCD9E8D57)
        c = [
            (b >> np.uint64(32)) ^ c[1] ^ np.uint64(k[0]),
            b & low,
            (a >> np.uint64(32)) ^ c[3] ^ np.uint64(k[1]),
            a & low,
        ]
    return c


def check_philox():
    """The known answers of the authors' test suite."""
    pi = [0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344]
    for counter, key, expected in [
        ([0] * 4, [0] * 2, "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
        ([0xFFFFFFFF] * 4, [0xFFFFFFFF] * 2, "408f276d 41c83b0e a20bc7c6 6d5451fd"),
        (pi, [0xA4093822, 0x299F31D0], "d16cfe09 94fdcceb 5001e420 24126ea1"),
    ]:
        words = " ".join("%08x" % int(w) for w in philox(counter, key))
        assert words == expected, words


def read(operand, grid, replace=None):
    """The operand over the domain: `grid` has an index array for each dim.
    Positions out of bounds read the last element (they are masked)."""
    index = []
    names = dict(grid, **(replace or {}))
    for result, size in zip(operand.results(), operand.array.shape):
        where = np.asarray(eval(result, {}, names))
        index.append(np.clip(where, 0, size - 1))
    if not index:
        return operand.array
    return operand.array[tuple(index)]


def make_grid(extents):
    arrays = np.ix_(*[np.arange(e) for e in extents.values()])
    return dict(zip(extents, arrays))


def forward(a):
    """O and LSE of an attention, in float64."""
    if a.query_offsets is not None:
        return forward_packed(a)
    with np.errstate(all="ignore"):
        o, lse = forward_dense(a)
    full = [*a.batch_dims(), "h", "m"]
    return (
        transpose(o, full + ["d"], a.output_map),
        transpose(lse, full, a.lse_map),
    )


def transpose(array, dims, map):
    names = [n.strip() for n in map.split(",")]
    return np.transpose(array, [dims.index(n) for n in names])


def forward_dense(a, batch_index=None):
    """Over (batch..., h, m, d) and (batch..., h, m). `batch_index` is the value
    of b0 in philox when this is one sequence of a packed batch."""
    grid = make_grid(a.extents)
    shape = [a.extents[d] for d in [*a.batch_dims(), "h", "m", "n"]]
    n_of = {}
    if a.page_table is not None:
        page = max(int(r.split("%")[1]) for r in a.key.results() if "%" in r)
        pages = read(a.page_table, grid)
        n_of = {"page": pages, "slot": grid["n"] % page}
    q = read(a.query, grid)
    k, v = (
        read(dataclasses.replace(x, map=paged_map(x.map)) if n_of else x, grid, n_of)
        for x in (a.key, a.value)
    )
    g = {d: x[..., 0, 0] for d, x in grid.items() if d not in "kd"}

    def get(operand):
        return read(operand, g)

    keys = g["n"] < a.extents["n"]
    length_k, length_q = a.extents["n"], a.extents["m"]
    if a.key_lengths is not None:
        length_k = get(a.key_lengths)
        keys = g["n"] < length_k
        k, v = (np.where(keys[..., None, None], x, 0.0) for x in (k, v))
    s = np.broadcast_to(np.sum(q * k, axis=-2)[..., 0], shape)
    if a.scale is not None:
        s = s * a.scale
    for descale in (a.descale_query, a.descale_key):
        if descale is not None:
            s = s * get(descale)
    if a.score is not None:
        s = a.score.evaluate(s, g, a.captures)
    for bias in a.biases:
        s = s + get(bias)

    seen = np.broadcast_to(keys, shape)
    if a.query_lengths is not None:
        length_q = get(a.query_lengths)
        seen = seen & (g["m"] < length_q)
    diagonal = g["m"] + (length_k - length_q if a.bottom_right else 0)
    in_prefix = g["n"] < a.prefix
    if a.causal:
        seen = seen & ((g["n"] <= diagonal) | in_prefix)
    elif a.prefix:
        seen = seen & in_prefix
    left, right = a.window
    if left >= 0:
        seen = seen & (g["n"] >= diagonal - left)
    if right >= 0:
        seen = seen & (g["n"] <= diagonal + right)
    if a.query_documents is not None:
        seen = seen & (get(a.query_documents) == get(a.key_documents))
    if a.block_mask is not None:
        seen = seen & get(a.block_mask)
    s = np.where(seen, s, -np.inf)

    logits = [s]
    if a.sinks is not None:
        sink = np.broadcast_to(get(a.sinks), shape[:-1] + [1])
        logits.append(sink)
    joined = np.concatenate(logits, axis=-1)
    if joined.shape[-1] == 0:
        lse = np.full(shape[:-1], -np.inf)
    else:
        top = np.max(joined, axis=-1)
        top = np.where(top == -np.inf, 0.0, top)
        lse = top + np.log(np.sum(np.exp(joined - top[..., None]), axis=-1))
    masked = lse == -np.inf
    p = np.where(masked[..., None], 0.0, np.exp(s - lse[..., None]))
    if a.masked_rows == "uniform":
        count = np.broadcast_to(np.where(keys, 1.0 / np.maximum(length_k, 1), 0.0), shape)
        p = np.where(masked[..., None], count, p)
    p = dropout(a, p, g, batch_index)
    if a.p_type is not None:
        p = p.astype(a.p_type).astype(np.float64)
    o = np.sum(p[..., None] * v[..., 0, :], axis=-2)
    if a.descale_value is not None:
        factor = np.broadcast_to(get(a.descale_value), shape)
        o = o * (factor[..., :1] if shape[-1] else 1.0)
    if a.masked_rows == "nan":
        o = np.where(masked[..., None], np.nan, o)
    return o, lse


def paged_map(map):
    results = []
    for r in map.split(","):
        results.append("page" if "n//" in r else "slot" if "n%" in r else r)
    return ",".join(results)


def dropout(a, p, g, batch_index):
    if a.dropout is None:
        return p
    if a.dropout_mask is not None:
        keep = read(a.dropout_mask, g)
    else:
        linear = 0
        for d in [*a.batch_dims(), "h"]:
            index = g[d] if batch_index is None or d == "h" else batch_index
            linear = linear * a.extents[d] + index
        words = philox(
            np.broadcast_arrays(
                g["n"] // 4, g["m"], linear, a.dropout_offset & 0xFFFFFFFF
            ),
            [a.dropout_seed & 0xFFFFFFFF, (a.dropout_seed >> 32) & 0xFFFFFFFF],
        )
        word = np.choose(np.broadcast_arrays(g["n"] % 4, words[0])[0], words)
        keep = word / 2.0**32 >= a.dropout
    return p * np.where(keep, 1.0 / (1.0 - a.dropout), 0.0)


def forward_packed(a):
    """One sequence after the other. The maps of rows have no batch dim."""
    out_dims = [r.strip() for r in a.output_map.split(",")]
    lse_dims = [r.strip() for r in a.lse_map.split(",")]
    rows = a.query.array.shape[a.query.results().index("m")]
    sizes = dict(a.extents, m=rows)
    fill = math.nan if a.masked_rows == "nan" else 0.0
    output = np.full([sizes[d] for d in out_dims], fill)
    lse = np.full([sizes[d] for d in lse_dims], -np.inf)

    def take(operand, dim, begin, end):
        slices = [slice(None)] * operand.array.ndim
        slices[operand.results().index(dim)] = slice(begin, end)
        return dataclasses.replace(operand, array=operand.array[tuple(slices)])

    def one(operand, index):
        """The part of an operand that belongs to one batch entry."""
        if operand is None or "b" not in operand.results():
            return operand
        axis = operand.results().index("b")
        return dataclasses.replace(
            operand, array=np.take(operand.array, [index], axis=axis)
        )

    for i in range(a.extents["b"]):
        q0, q1 = int(a.query_offsets[i]), int(a.query_offsets[i + 1])
        k0, k1 = int(a.key_offsets[i]), int(a.key_offsets[i + 1])
        if q0 == q1:
            continue
        part = dataclasses.replace(
            a,
            extents=dict(a.extents, b=1, m=q1 - q0, n=k1 - k0),
            query=take(a.query, "m", q0, q1),
            key=take(a.key, "n", k0, k1),
            value=take(a.value, "n", k0, k1),
            biases=[one(x, i) for x in a.biases],
            query_offsets=None,
            key_offsets=None,
            **{
                f: one(getattr(a, f), i)
                for f in (
                    "block_mask", "query_documents", "key_documents", "sinks",
                    "dropout_mask", "descale_query", "descale_key",
                    "descale_value",
                )
            },
        )
        if part.score is not None:
            part.score = part.score.in_batch(i)
        with np.errstate(all="ignore"):
            o, l = forward_dense(part, batch_index=i)
        at = tuple(slice(q0, q1) if d == "m" else slice(None) for d in out_dims)
        output[at] = transpose(o[0], ["h", "m", "d"], a.output_map)
        at = tuple(slice(q0, q1) if d == "m" else slice(None) for d in lse_dims)
        lse[at] = transpose(l[0], ["h", "m"], a.lse_map)
    return output, lse


def combine(outputs, lses):
    """flash.combine with d last."""
    with np.errstate(all="ignore"):
        stack = np.stack(lses)
        top = np.max(stack, axis=0)
        top = np.where(top == -np.inf, 0.0, top)
        lse = top + np.log(np.sum(np.exp(stack - top), axis=0))
        total = np.zeros(outputs[0].shape)
        for o, l in zip(outputs, lses):
            w = np.where(l == -np.inf, 0.0, np.exp(l - lse))
            total += np.where((l == -np.inf)[..., None], 0.0, w[..., None] * o)
    return total, lse
