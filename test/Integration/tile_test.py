"""Runs the tiled program on the CPU and compares it with numpy.

The same definition as decompose_test.py; sizes that span several tiles with
partial ones at the edges, masks whose blocks are empty, full and partial.

--form gpu tiles as GPU schedules want it: padded head dims, one loop over keys
with a branch around the mask code, scores scaled after the row maximum. --form
sm_86 outlines and plans for that chip: the same form in the planner's sizes.

usage: tile_test.py [--seed N] [--filter TEXT] [--form cpu|gpu|sm_86]; exit 0 if
all cases agree.
"""

import argparse
import copy
import sys
import tempfile

import numpy as np

import attention_reference as reference
import emit_attention
import mlir_harness as harness
from attention_reference import Operand
from cases import ALIBI, SOFTCAP, Case, Maker, Score
from decompose_test import TOLERANCE, compare
from emit_attention import emit

PLANS = {
    "cpu": "flash-plan-attention{tile-m=16 tile-n=16}",
    "gpu": "flash-plan-attention{tile-m=16 tile-n=16}",
    "sm_86": "flash-outline-attention{chip=sm_86},flash-plan-attention{chip=sm_86}",
}
PIPELINE = (
    "%s,flash-tile-attention,canonicalize,cse,"
    "func.func(flash-tile-to-vector%s,flash-expand-exp2),canonicalize,cse")
LOWERING = (
    "func.func(lower-affine),"
    "empty-tensor-to-alloc-tensor,"
    "one-shot-bufferize{bufferize-function-boundaries=true "
    "function-boundary-type-conversion=identity-layout-map},"
    "canonicalize,cse,canonicalize,func.func(scf-forall-to-for,convert-linalg-to-loops,convert-vector-to-scf{full-unroll=true}),"
    "expand-strided-metadata,lower-affine,convert-scf-to-cf,"
    "convert-vector-to-llvm,convert-ub-to-llvm,convert-math-to-llvm,"
    "convert-math-to-libm,convert-arith-to-llvm,convert-index-to-llvm,"
    "finalize-memref-to-llvm,convert-func-to-llvm,convert-cf-to-llvm,"
    "reconcile-unrealized-casts")


def tensor_type(array, dynamic, map=None):
    """As the harness has it, but head dims stay static: tiles need them."""
    plain = harness.tensor_type(array, dynamic, map)
    if not dynamic or not map:
        return plain
    dims = plain[len("tensor<"):-1].split("x")
    for axis, result in enumerate(map.split(",")):
        if result.strip() in ("k", "d"):
            dims[axis] = str(np.asarray(array).shape[axis])
    return "tensor<%s>" % "x".join(dims)


def relative_table(size):
    """A gather: the index m - n + size is no plain position."""
    return Score(
        """%%r = affine.apply affine_map<(m, n) -> (m - n + %d)>(%%m, %%n)
           %%t = tensor.extract %%c0[%%h, %%r] : C0
           %%y = arith.addf %%s, %%t : ACC""" % size,
        lambda s, g, c: s + c[0][g["h"], g["m"] - g["n"] + size])


# A mask inside the region, read from a boolean capture.
BRANCH = Score(
    """%k = tensor.extract %c0[%m, %n] : C0
       %inf = arith.constant 0xFF800000 : f32
       %y = arith.select %k, %s, %inf : ACC""",
    lambda s, g, c: np.where(c[0][g["m"], g["n"]], s, -np.inf))

# Positions of both kinds, a product of two captures, an i1 capture.
POSITIONS = Score(
    """%a = tensor.extract %c0[%h, %n] : C0
       %b0 = tensor.extract %c1[%m] : C1
       %keep = tensor.extract %c2[%m, %n] : C2
       %p = arith.mulf %a, %b0 : ACC
       %x = arith.addf %s, %p : ACC
       %low = arith.constant -2.0 : ACC
       %y = arith.select %keep, %x, %low : ACC""",
    lambda s, g, c: np.where(c[2][g["m"], g["n"]],
                             s + c[0][g["h"], g["n"]] * c[1][g["m"]], -2.0))


def attentions(k, d=20):
    def plain(m=37, n=50, kdim=24, d=d, **fields):
        return k.plain(b=2, h=4, m=m, n=n, k=kdim, d=d, **fields)

    yield "odd", plain(scale=0.2)
    yield "whole tiles", plain(m=32, n=48, kdim=16, d=32, scale=0.25)
    yield "one query", plain(m=1, n=33, scale=0.3)
    yield "one key", plain(m=17, n=1)
    yield "no queries", plain(m=0)
    yield "no batch", k.plain(b=0, h=4, m=20, n=20, k=8, d=8)
    for rows in ("zero", "nan", "uniform"):
        yield "no keys, " + rows, plain(n=0, masked_rows=rows)
        yield "causal, more rows, " + rows, plain(
            m=50, n=37, causal=True, bottom_right=True, masked_rows=rows, scale=0.3)
        yield "key lengths, " + rows, plain(
            n=60, masked_rows=rows, scale=0.3, causal=True, bottom_right=True,
            key_lengths=k.lengths([41, 0]))
    yield "causal", plain(m=70, n=70, causal=True, scale=0.3)
    yield "causal, fewer rows", plain(m=20, n=75, causal=True, bottom_right=True)
    yield "window", plain(m=80, n=80, window=(20, 5), scale=0.3)
    yield "window right", plain(m=40, n=80, window=(-1, 5), bottom_right=True)
    yield "window, causal", plain(m=90, n=90, causal=True, window=(33, -1))
    yield "window of one", plain(m=40, n=40, window=(0, 0))
    yield "prefix", plain(prefix=19)
    yield "prefix, causal", plain(m=60, n=60, causal=True, prefix=25, scale=0.3)
    yield "everything", plain(m=60, n=70, causal=True, bottom_right=True, prefix=40,
                              window=(30, 12), masked_rows="zero", scale=0.3)
    yield "rows first", plain(query="b,m,h,k", key="n,b,h//2,k", value="b,n,d,h//2",
                              output_map="b,m,h,d", lse_map="m,b,h")
    yield "transposed", plain(query="b,h,k,m", key="b,h//2,k,n", value="b,h//2,d,n",
                              output_map="b,h,d,m", lse_map="b,m,h")
    yield "multi-query", plain(key="b,n,k", value="b,n,d")
    extents = plain().extents
    for map in ("b,h,m,n", "m,n", "b,n", "0,h,m,n", "n,0,m", "h,m", "h", ""):
        yield "bias (%s)" % map, plain(biases=[k.operand(extents, map)], scale=0.3)
    yield "softcap", plain(score=SOFTCAP, scale=0.5)
    yield "alibi", plain(score=ALIBI, captures=[k.tensor(4) * 0.1], causal=True)
    yield "relative table", plain(score=relative_table(60), captures=[k.tensor(4, 120)])
    yield "positions", plain(score=POSITIONS, causal=True, captures=[
        k.tensor(4, 50), k.tensor(37), k.rng.random((37, 50)) < 0.7])
    keep = k.rng.random((37, 50)) < 0.5
    keep[5] = False
    for rows in ("zero", "nan", "uniform"):
        yield "branch, " + rows, plain(score=BRANCH, captures=[keep], masked_rows=rows)
    yield "sinks", plain(sinks=Operand(k.tensor(4), "h"), scale=0.3)
    yield "sinks, masked rows", plain(
        m=50, n=30, causal=True, bottom_right=True,
        sinks=Operand(np.array([[0.3, -np.inf, 1.0, -0.4]] * 2), "b,h"))
    # The maximum of unscaled scores is of use only for a factor above 0.
    yield "negative scale", plain(scale=-0.3, causal=True)
    yield "scale of zero", plain(scale=0.0)
    yield "descales", plain(
        scale=0.3, descale_query=k.operand(extents, "b,h"),
        descale_key=k.operand(extents, "b,h//2"),
        descale_value=k.operand(extents, "b,h//2"))
    a = plain(scale=2.0)
    a.query.array *= 8
    yield "large logits", a


def cases(rng):
    k = Maker(rng)
    for i, (name, a) in enumerate(attentions(k)):
        yield Case(name + ", f32", a, acc="f32", type=np.float32,
                   dynamic=bool(i % 2), tolerance="f32")
    for i, (name, a) in enumerate(attentions(k)):
        if i % 5 == 0 and "branch" not in name:
            yield Case(name + ", f64", a, dynamic=bool(i % 2), exp2=bool(i % 3))
    for i, (name, a) in enumerate(attentions(k)):
        # Captures of f16 do not fit the regions' f32 arithmetic.
        if i % 3 == 1 and not a.captures:
            yield Case(name + ", f16", a, acc="f32", type=np.float16,
                       output_type=np.float16, tolerance="f16")


def cases_for_chip(rng):
    """What the GPU schedules take: f16 and f32, whole rows, head dims that are
    multiples of 8."""
    k = Maker(rng)
    for i, (name, a) in enumerate(attentions(k, d=24)):
        half = i % 3 == 0 and not a.captures
        whole = all(x.map.endswith(dim) for x, dim in
                    ((a.query, "k"), (a.key, "k"), (a.value, "d")))
        if whole:
            yield Case(name, a, acc="f32", type=np.float16 if half else np.float32,
                       output_type=np.float16 if half else None,
                       dynamic=bool(i % 2), tolerance="f16" if half else "f32")


def widened(a):
    """The reference sees the rounded operands, and computes in float64."""
    a = copy.deepcopy(a)
    for operand in filter(None, [a.query, a.key, a.value, *a.biases, a.sinks,
                                 a.descale_query, a.descale_key, a.descale_value]):
        operand.array = operand.array.astype(np.float64)
    return a


def gpu_plan(a):
    pad = lambda size: -(-size // 16) * 16
    return ('tile_k = %d, tile_d = %d, key_loops = "one", scale_after_max'
            % (pad(a.extents["k"]), pad(a.extents["d"])))


def run(all_cases, pipeline, workdir, name, form):
    text, calls = [], []
    for i, case in enumerate(all_cases):
        a = case.rounded()
        o, lse = reference.forward(widened(a))
        function, values, shapes = emit(
            "f%d" % i, a, case.acc, case.dynamic, case.exp2,
            plan=gpu_plan(a) if form == "gpu" else "",
            constant_scale=form != "cpu" and i % 4 > 0)
        text.append(function)
        calls.append((case, "f%d" % i, values, shapes, [("O", o), ("LSE", lse)]))
    library = harness.compile_module("".join(text), pipeline, workdir, name)
    failures = 0
    for case, f, values, shapes, expected in calls:
        got = harness.call(library, f, values, shapes)
        try:
            errors = [compare(what, g, e, TOLERANCE[case.tolerance])
                      for g, (what, e) in zip(got, expected)]
            print("PASS %-44s max error %.1e" % (case.name, max(errors, default=0.0)))
        except AssertionError as error:
            failures += 1
            print("FAIL %s\n%s" % (case.name, str(error)[:600]))
    return failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--filter", default="")
    parser.add_argument("--form", choices=PLANS, default="cpu")
    parser.add_argument("--vector-bits", type=int, default=512)
    arguments = parser.parse_args()
    rng = np.random.default_rng(arguments.seed)
    print("seed %d" % arguments.seed)
    make = cases_for_chip if arguments.form == "sm_86" else cases
    all_cases = [c for c in make(rng) if arguments.filter in c.name]
    harness.LOWERING = LOWERING
    emit_attention.tensor_type = tensor_type
    bits = "{vector-bits=%d}" % arguments.vector_bits
    with tempfile.TemporaryDirectory() as workdir:
        failures = run(all_cases, PIPELINE % (PLANS[arguments.form], bits), workdir,
                       "tiles", arguments.form)
    print("%d cases, %d failed" % (len(all_cases), failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
