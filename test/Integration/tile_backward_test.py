"""Runs the tiled backward on the CPU.

In f64 against central differences of the definition in numpy; in f32 and f16
against the decomposed backward in float64, from the rounded operands. Sizes
that span several tiles with partial ones at the edges, masks whose blocks are
empty, full and partial, seen from the queries and from the keys.

--form gpu tiles as GPU schedules want it: padded head dims, one loop over the
blocks of all heads of a group with a branch around the mask code, tiles of
other sizes for dQ.

usage: tile_backward_test.py [--seed N] [--filter TEXT] [--form cpu|gpu]
[--part 0|1|2]; exit 0 if all cases agree.
"""

import argparse
import sys
import tempfile

import numpy as np

import attention_reference as reference
import emit_attention
import mlir_harness as harness
import tile_test
from attention_reference import Operand
from cases import Case, Maker, Score
from decompose_test import Tolerance, backward_of, compare, project
from emit_attention import emit

TOLERANCE = {
    "f64": Tolerance(2e-6, 1e-7),  # that of differences
    "f32": Tolerance(1e-4, 1e-5),
    "f16": Tolerance(1e-2, 1e-2),
}


# A mask inside the region, in any type.
BRANCH = """%k = tensor.extract %c0[%m, %n] : C0
            %zero = arith.constant 0.0 : ACC
            %minus = arith.constant -1.0 : ACC
            %inf = arith.divf %minus, %zero : ACC
            %y = arith.select %k, %s, %inf : ACC"""


def attentions(k):
    """Those of the forward, and biases that are summed over more dims."""
    for name, a in tile_test.attentions(k):
        if name.startswith("branch"):
            a.score = Score(BRANCH, a.score.function)
        yield name, a
    plain = k.plain(b=2, h=4, m=37, n=50, k=24, d=20)
    for map in ("n", "m", "h,m,n", "b,m"):
        yield "causal, bias (%s)" % map, k.plain(
            b=2, h=4, m=37, n=50, k=24, d=20, causal=True, scale=0.3,
            biases=[k.operand(plain.extents, map)])
    yield "biases", k.plain(
        b=2, h=4, m=37, n=50, k=24, d=20, window=(9, 3), scale=0.3,
        key_lengths=k.lengths([41, 17]),
        biases=[k.operand(plain.extents, m) for m in ("b,h,m,n", "h,n", "m,n")])


def with_wanted(a, wanted):
    """Gradients that are not tiled are not asked for."""
    wanted["captures"] = []
    wanted["biases"] = [i for i, x in enumerate(a.biases)
                        if {"m", "n"} & {d.strip() for d in x.map.split(",")}]
    return wanted


def expected_names(wanted):
    names = [n for n in ("query", "key", "value") if wanted[n]]
    names += ["bias %d" % i for i in wanted["biases"]]
    return ["d_" + n for n in names] + (["d_sinks"] if wanted["sinks"] else [])


def cases(rng, part):
    """Every third attention in f64, f32 and, where its captures allow, f16: which
    third gets which type is up to `part`."""
    k = Maker(rng)
    for i, (name, a) in enumerate(attentions(k)):
        kind = (i + part) % 3
        if kind == 0:
            yield Case(name, a, dynamic=bool(i % 2), exp2=bool(i % 4), d_lse=bool(i % 5))
        elif kind == 1 or a.captures or "large" in name:
            yield Case(name, a, acc="f32", type=np.float32, dynamic=bool(i % 2),
                       tolerance="f32", d_lse=bool(i % 4))
        else:
            yield Case(name, a, acc="f32", type=np.float16, d_lse=False,
                       output_type=np.float16, tolerance="f16")


def narrow_case(case, rng):
    """The operands of the backward in the types of the case, and in float64."""
    a = case.rounded()
    wide = tile_test.widened(a)
    wide.captures = [c.astype(np.float64) if c.dtype.kind == "f" else c
                     for c in a.captures]
    o, lse = reference.forward(wide)
    output_type = case.output_type or case.type
    o = np.where(np.isnan(o), np.nan, o).astype(output_type)
    lse = lse.astype(np.float32)
    d_output = rng.standard_normal(o.shape).astype(output_type)
    d_lse = rng.standard_normal(lse.shape).astype(np.float32) if case.d_lse else None
    wanted = with_wanted(a, {
        "output": o, "lse": lse, "d_output": d_output, "d_lse": d_lse,
        "query": True, "key": True, "value": True, "sinks": a.sinks is not None})
    exact = {n: x.astype(np.float64) if isinstance(x, np.ndarray) else x
             for n, x in wanted.items()}
    return a, wanted, wide, exact


def run(all_cases, rng, plan, pipeline, workdir, form):
    text, exact_text, calls = [], [], []
    for i, case in enumerate(all_cases):
        name, exact = "f%d" % i, None
        if case.type == np.float64:
            a = case.attention
            wanted, expected = backward_of(case, rng)
            wanted = with_wanted(a, wanted)
            expected = [e for e in expected if e[0] in expected_names(wanted)]
        else:
            a, wanted, wide, wide_wanted = narrow_case(case, rng)
            function, values, shapes = emit(
                name, wide, "f64", case.dynamic, case.exp2, backward=wide_wanted)
            exact_text.append(function)
            exact, expected = (values, shapes), expected_names(wanted)
        entries = plan + (", " + tile_test.gpu_plan(a).replace(", scale_after_max", "")
                          if form == "gpu" else "")
        function, values, shapes = emit(name, a, case.acc, case.dynamic, case.exp2,
                                        backward=wanted, plan=entries)
        text.append(function)
        calls.append((case, name, values, shapes, exact, expected))
    library = harness.compile_module("".join(text), pipeline, workdir, "tiles")
    harness.LOWERING = DECOMPOSED
    reference_library = harness.compile_module(
        "".join(exact_text), "flash-decompose", workdir, "exact") if exact_text else None
    failures = 0
    for case, name, values, shapes, exact, expected in calls:
        got = harness.call(library, name, values, shapes)
        if exact:
            expected = list(zip(expected, harness.call(reference_library, name, *exact)))
        label = "%s, %s" % (case.name, case.tolerance)
        try:
            if len(got) != len(expected):
                raise AssertionError("%d gradients, expected %d" % (len(got), len(expected)))
            errors = []
            for g, (what, e) in zip(got, expected):
                if isinstance(e, tuple):
                    g, e = project(g, e[0]), e[1]
                errors.append(compare(what, g, e, TOLERANCE[case.tolerance]))
            print("PASS %-44s max error %.1e" % (label, max(errors, default=0.0)))
        except AssertionError as error:
            failures += 1
            print("FAIL %s\n%s" % (label, str(error)[:600]))
    return failures


DECOMPOSED = harness.LOWERING


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--filter", default="")
    parser.add_argument("--form", choices=["cpu", "gpu"], default="cpu")
    parser.add_argument("--part", type=int, default=0)
    parser.add_argument("--vector-bits", type=int, default=512)
    arguments = parser.parse_args()
    rng = np.random.default_rng(arguments.seed)
    print("seed %d" % arguments.seed)
    all_cases = [c for c in cases(rng, arguments.part) if arguments.filter in c.name]
    harness.LOWERING = tile_test.LOWERING
    emit_attention.tensor_type = tile_test.tensor_type
    plan = "tile_m = 16, tile_n = 16"
    if arguments.form == "gpu":
        plan = "tile_m = 16, tile_n = 32, dq_tile_m = 32, dq_tile_n = 16"
    bits = "{vector-bits=%d}" % arguments.vector_bits
    pipeline = tile_test.PIPELINE % ("flash-plan-attention", bits)
    with tempfile.TemporaryDirectory() as workdir:
        failures = run(all_cases, rng, plan, pipeline, workdir, arguments.form)
    print("%d cases, %d failed" % (len(all_cases), failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
