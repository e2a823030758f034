"""attention() on arrays of NumPy, against the formula in float64."""

import numpy as np

import flash_opt
from flash_opt.errors import CompileError, LaunchError

rng = np.random.default_rng(1)


def draw(*shape):
    return rng.standard_normal(shape)


def reference(q, k, v, causal=False, bias=0.0, lengths=None):
    q, k, v = (x.astype(np.float64) for x in (q, k, v))
    group = q.shape[1] // k.shape[1]
    k, v = (np.repeat(x, group, axis=1) for x in (k, v))
    s = np.einsum("bhmk,bhnk->bhmn", q, k) / q.shape[-1] ** 0.5 + bias
    m, n = np.indices(s.shape[2:])
    if causal:
        s = np.where(n <= m, s, -np.inf)
    if lengths is not None:
        s = np.where(n < lengths[:, None, None, None], s, -np.inf)
    top = s.max(-1, keepdims=True)
    p = np.exp(s - top)
    total = p.sum(-1, keepdims=True)
    return np.einsum("bhmn,bhnd->bhmd", p / total, v), (top + np.log(total))[..., 0]


def check(name, q, k, v, limit, expected=None, **arguments):
    shape = (*q.shape[:3], v.shape[3])
    out = np.full(shape, np.nan, q.dtype)
    lse = np.full(shape[:3], np.nan,
                  np.float64 if q.dtype == np.float64 else np.float32)
    flash_opt.attention(q, k, v, out=out, lse=lse, **arguments)
    o, l = expected or reference(q, k, v)
    error = max(np.linalg.norm(out - o) / np.linalg.norm(o), abs(lse - l).max())
    print(name, "ok" if error < limit else "error %.2e" % error)


q, k, v = draw(2, 4, 70, 16), draw(2, 4, 90, 16), draw(2, 4, 90, 24)
check("f64", q, k, v, 1e-13)
f32 = [x.astype(np.float32) for x in (q, k, v)]
check("f32", *f32, 1e-5, reference(*f32))
f16 = [x.astype(np.float16) for x in (q, k, v)]
check("f16", *f16, 2e-3, reference(*f16))
check("causal", q, k, v, 1e-13, reference(q, k, v, causal=True), causal=True)
# Strides: heads inside of rows, every second head, rows backwards.
inside = np.ascontiguousarray(q.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
check("strided", inside, k[:, ::2], v[:, ::2], 1e-13,
      reference(q, k[:, ::2], v[:, ::2]))
check("backwards", q, k[:, :, ::-1], v[:, :, ::-1], 1e-13, reference(q, k, v))
bias = draw(4, 1, 90)
check("bias", q, k, v, 1e-13, reference(q, k, v, bias=bias), bias=bias)
lengths = np.array([90, 33], np.int32)
check("lengths", q, k, v, 1e-13, reference(q, k, v, lengths=lengths),
      key_lengths=lengths)
# Few queries a head: heads of a group are packed where rows and heads lie so.
few = k[:, ::2], v[:, ::2]
check("one query", q[:, :, :1], *few, 1e-13, reference(q[:, :, :1], *few))
check("one query, last", q[:, :, :1], *few, 1e-13,
      reference(q[:, :, :1], *few), causal=True, align="bottom_right")
check("one query, first", q[:, :, :1], *few, 1e-13,
      reference(q[:, :, :1], *few, causal=True), causal=True)
three = np.ascontiguousarray(q[:, :, :3])
check("three queries", three, *few, 1e-13, reference(three, *few))
check("three queries, apart", q[:, :, :3], *few, 1e-13, reference(three, *few))
check("three queries, causal", three, *few, 1e-13,
      reference(three, *few, causal=True), causal=True)
check("three queries, lengths", three, *few, 1e-13,
      reference(three, *few, lengths=lengths), key_lengths=lengths)


def refuse(name, *tensors, **arguments):
    try:
        flash_opt.attention(*tensors, out=np.zeros((2, 4, 70, 24)), **arguments)
        print(name, "accepted")
    except (TypeError, ValueError, CompileError, LaunchError) as error:
        print(name, "%s: %s" % (type(error).__name__, str(error).split("\n")[0]))


refuse("lengths differ:", q, k, v[:, :, :80])
refuse("types differ:", q, k.astype(np.float32), v)
refuse("batches differ:", q, k[:1], v)
refuse("score:", q, k, v, score_mod="flash.yield %nothing : f64")
