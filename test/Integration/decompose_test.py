"""Runs the reference decomposition on the CPU and compares it with numpy.

Forward: every field, alone and in random combinations, against the definition
in attention_reference.py in float64. Backward: every gradient against central
differences of that definition. Derivative rules of score ops: one by one.

usage: decompose_test.py [--seed N] [--filter TEXT]; exit 0 if all cases agree.
"""

import argparse
import dataclasses
import math
import sys
import tempfile

import numpy as np

import attention_reference as reference
import mlir_harness as harness
from attention_reference import Attention, Operand
from cases import forward_cases, rule_cases
from emit_attention import emit


@dataclasses.dataclass
class Tolerance:
    relative: float
    absolute: float


TOLERANCE = {
    "f64": Tolerance(1e-9, 1e-10),
    "f32": Tolerance(3e-5, 3e-6),
    "f16": Tolerance(4e-3, 2e-3),
}


def compare(what, got, expected, tolerance):
    """The largest error; raises if one is too large or NaNs differ."""
    expected = np.asarray(expected, np.float64)
    got = np.asarray(got, np.float64)
    if got.shape != expected.shape:
        raise AssertionError("%s: shape %s, expected %s" % (what, got.shape, expected.shape))
    if not np.array_equal(np.isnan(got), np.isnan(expected)):
        raise AssertionError("%s: NaNs differ:\n%s\n%s" % (what, got, expected))
    special = ~np.isfinite(expected)
    if not np.array_equal(got[special & ~np.isnan(expected)],
                          expected[special & ~np.isnan(expected)]):
        raise AssertionError("%s: infinities differ" % what)
    if special.all():
        return 0.0
    error = np.abs(got[~special] - expected[~special])
    limit = tolerance.absolute + tolerance.relative * np.max(np.abs(expected[~special]))
    if np.max(error) > limit:
        raise AssertionError("%s: error %.3g, allowed %.3g\n%s\n%s"
                             % (what, np.max(error), limit, got, expected))
    return float(np.max(error))


#===- Gradients ----------------------------------------------------------===//


def loss(a, d_output, d_lse):
    """What the gradients are of. Rows without a key do not count, nor do rows
    past the query length, which the backward does not read."""
    o, lse = reference.forward(a)
    masked = lse == -np.inf
    if a.query_lengths is not None:
        grid = reference.make_grid({d: a.extents[d] for d in [*a.batch_dims(), "h", "m"]})
        past = np.broadcast_to(grid["m"] >= reference.read(a.query_lengths, grid),
                               [a.extents[d] for d in grid])
        masked = masked | reference.transpose(past, list(grid), a.lse_map)
    names = [d.strip() for d in a.output_map.split(",")]
    rows = [d for d in names if d != "d"]
    of_output = np.expand_dims(
        reference.transpose(masked, [d.strip() for d in a.lse_map.split(",")],
                            ",".join(rows)), names.index("d"))
    total = np.sum(np.where(of_output, 0.0, o) * d_output)
    if d_lse is not None:
        total += np.sum(np.where(masked, 0.0, lse) * d_lse)
    return total


DIRECTIONS = 4


def differences(a, array, d_output, d_lse, rng):
    """Central differences of the loss when `array` moves along random
    directions: (directions, derivatives). Any wrong element shows in each."""
    step = 1e-5
    start = array.copy()
    directions = rng.standard_normal((DIRECTIONS, *array.shape))
    derivatives = []
    for direction in directions:
        losses = []
        for sign in (1, -1):
            array[...] = start + sign * step * direction
            losses.append(loss(a, d_output, d_lse))
        derivatives.append((losses[0] - losses[1]) / (2 * step))
    array[...] = start
    return directions, np.array(derivatives)


def project(gradient, directions):
    """The derivatives along the directions that a gradient gives. A NaN in
    padding has a gradient of zero, which hides nothing."""
    axes = tuple(range(1, directions.ndim))
    return np.sum(gradient * directions, axis=axes)


def backward_of(case, rng):
    """The operands and the expected results of the backward of a case."""
    a = case.attention
    o, lse = reference.forward(a)
    d_output = rng.standard_normal(o.shape)
    d_lse = rng.standard_normal(lse.shape) if case.d_lse else None
    wanted = {
        "output": o, "lse": lse, "d_output": d_output, "d_lse": d_lse,
        "query": True, "key": a.page_table is None, "value": a.page_table is None,
        "biases": list(range(len(a.biases))),
        "captures": [i for i, c in enumerate(a.captures) if c.dtype.kind == "f"],
        "sinks": a.sinks is not None,
    }
    arrays = [("d_query", a.query.array)]
    if a.page_table is None:
        arrays += [("d_key", a.key.array), ("d_value", a.value.array)]
    arrays += [("d_bias %d" % i, a.biases[i].array) for i in wanted["biases"]]
    arrays += [("d_captures %d" % i, a.captures[i]) for i in wanted["captures"]]
    if a.sinks is not None:
        arrays.append(("d_sinks", a.sinks.array))
    return wanted, [(n, differences(a, x, d_output, d_lse, rng)) for n, x in arrays]


#===- Runs ---------------------------------------------------------------===//


def run(cases, rng, workdir):
    """Compiles all cases as one module, calls each; returns the failures."""
    text, calls = [], []
    for i, case in enumerate(cases):
        a = case.attention
        if case.forward:
            o, lse = reference.forward(a)
            if case.output_type is not None:
                o = o.astype(case.output_type).astype(np.float64)
            function, values, shapes = emit(
                "forward_%d" % i, case.rounded(), case.acc, case.dynamic, case.exp2)
            text.append(function)
            calls.append((case, "forward_%d" % i, values, shapes,
                          [("O", o), ("LSE", lse)]))
        if case.backward:
            wanted, expected = backward_of(case, rng)
            function, values, shapes = emit(
                "backward_%d" % i, a, case.acc, case.dynamic, case.exp2,
                backward=wanted)
            text.append(function)
            calls.append((case, "backward_%d" % i, values, shapes, expected))
    library = harness.compile_module(
        "".join(text), "flash-decompose", workdir, "cases")
    failures = 0
    for case, name, values, shapes, expected in calls:
        got = harness.call(library, name, values, shapes)
        label = "%s (%s)" % (case.name, name.split("_")[0])
        tolerance = TOLERANCE[case.tolerance]
        if name.startswith("backward"):
            tolerance = Tolerance(2e-6, 1e-7)  # that of differences
        try:
            errors = []
            for g, (what, e) in zip(got, expected):
                if isinstance(e, tuple):
                    g, e = project(g, e[0]), e[1]
                errors.append(compare(what, g, e, tolerance))
            print("PASS %-44s max error %.1e" % (label, max(errors, default=0.0)))
        except AssertionError as error:
            failures += 1
            print("FAIL %s\n%s" % (label, error))
    print("%d cases, %d failed" % (len(calls), failures))
    return failures


def run_combine(rng, workdir):
    """flash.combine: parts with and without keys, permuted output."""
    lses = [rng.standard_normal((3, 4)) for _ in range(3)]
    lses[0][0, :] = lses[1][1, :] = -np.inf
    for l in lses:
        l[2, 1] = -np.inf
    outputs = [rng.standard_normal((3, 4, 5)) for _ in range(3)]
    outputs[0][0] = np.nan
    o, lse = reference.combine(outputs, lses)
    text = """
func.func @combine(%o0: tensor<3x5x?xf64>, %o1: tensor<3x5x4xf64>, %o2: tensor<3x5x4xf64>, %l0: tensor<3x?xf64>, %l1: tensor<3x4xf64>, %l2: tensor<3x4xf64>) -> (tensor<3x5x4xf32>, tensor<3x4xf64>) attributes {llvm.emit_c_interface} {
  %o, %l = flash.combine %o0, %o1, %o2 lse %l0, %l1, %l2 map affine_map<(a, b, d) -> (a, d, b)> : tensor<3x5x?xf64>, tensor<3x5x4xf64>, tensor<3x5x4xf64>, tensor<3x?xf64>, tensor<3x4xf64>, tensor<3x4xf64> -> tensor<3x5x4xf32>, tensor<3x4xf64>
  return %o, %l : tensor<3x5x4xf32>, tensor<3x4xf64>
}
"""
    library = harness.compile_module(text, "flash-decompose", workdir, "combine")
    got = harness.call(library, "combine", [x.transpose(0, 2, 1) for x in outputs] + lses,
                       [(3, np.float32), (2, np.float64)])
    try:
        compare("O", got[0], o.transpose(0, 2, 1), TOLERANCE["f32"])
        compare("LSE", got[1], lse, TOLERANCE["f64"])
        print("PASS combine")
        return 0
    except AssertionError as error:
        print("FAIL combine\n%s" % error)
        return 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--filter", default="")
    arguments = parser.parse_args()
    reference.check_philox()
    rng = np.random.default_rng(arguments.seed)
    print("seed %d" % arguments.seed)
    cases = [c for c in forward_cases(rng) + rule_cases(rng)
             if arguments.filter in c.name]
    with tempfile.TemporaryDirectory() as workdir:
        failures = run(cases, rng, workdir) + run_combine(rng, workdir)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
