"""Runs the functions that flash-differentiate makes on the CPU and compares
their gradients with central differences of the function itself, in float64.

usage: differentiate_test.py [--seed N]; exit 0 if all agree.
"""

import argparse
import os
import sys
import tempfile

import numpy as np

import mlir_harness as harness

# name: (shapes of the arguments, shapes of the results, shapes of what
# f_forward returns in addition, positions of the saved ones).
PROGRAMS = {
    "layer": ([(5, 8), (8, 12), (1, 1, 7, 3), (1, 1, 7, 6), (5, 7)],
              [(5, 4, 6)], [(1, 5, 4, 6), (1, 4, 5)], [1, 2]),
    "chain": ([(1, 2, 4, 3), (1, 2, 6, 3), (1, 2, 6, 3)],
              [(1, 2, 6, 3), (1, 2, 4)], [(1, 2, 4, 3), (1, 2, 6)], [2, 1, 0, 3]),
    "region": ([(1, 2, 4, 3), (1, 2, 6, 3), (1, 2, 6, 5), (2,), (2,)],
               [(1, 2, 4), (5,)], [(1, 2, 4, 5)], [2, 0]),
    "dynamic": ([(1, 5, 3), (7, 3), (4,)], [(1, 5, 3)], [(1, 5)], [0, 1]),
    "lookup": ([(1, 1, 4, 3), (5, 3)], [(1, 1, 4, 3)], [(1, 1, 4)], [0, 1]),
}
STEP = 1e-5
TOLERANCE = 2e-6


def types(shapes):
    return [(len(shape), np.float64) for shape in shapes]


def check(library, name, rng):
    argument_shapes, result_shapes, extra, saved = PROGRAMS[name]
    arguments = [rng.standard_normal(shape) for shape in argument_shapes]
    seeds = [rng.standard_normal(shape) for shape in result_shapes]

    def loss():
        results = harness.call(library, name, arguments, types(result_shapes))
        return sum(np.sum(r * s) for r, s in zip(results, seeds))

    returned = harness.call(library, name + "_forward", arguments,
                            types(result_shapes + extra))
    plain = harness.call(library, name, arguments, types(result_shapes))
    for got, expected in zip(returned, plain):
        if not np.allclose(got, expected, rtol=1e-12, atol=1e-12):
            raise AssertionError("f_forward computes something else than f")
    gradients = harness.call(
        library, name + "_backward", arguments + [returned[i] for i in saved] + seeds,
        types(argument_shapes))
    worst = 0.0
    for i, (argument, gradient) in enumerate(zip(arguments, gradients)):
        direction = rng.standard_normal(argument.shape)
        start = argument.copy()
        losses = []
        for sign in (1, -1):
            argument[...] = start + sign * STEP * direction
            losses.append(loss())
        argument[...] = start
        expected = (losses[0] - losses[1]) / (2 * STEP)
        error = abs(np.sum(gradient * direction) - expected) / (1 + abs(expected))
        if not error <= TOLERANCE:
            raise AssertionError("argument %d: %.9g, expected %.9g"
                                 % (i, np.sum(gradient * direction), expected))
        worst = max(worst, error)
    return worst


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = np.random.default_rng(arguments.seed)
    print("seed %d" % arguments.seed)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "Inputs", "differentiate.mlir")) as f:
        text = f.read()
    failures = 0
    with tempfile.TemporaryDirectory() as workdir:
        library = harness.compile_module(
            text, "flash-differentiate,flash-decompose", workdir, "programs")
        for name in PROGRAMS:
            try:
                print("PASS %-10s max error %.1e" % (name, check(library, name, rng)))
            except AssertionError as error:
                failures += 1
                print("FAIL %s: %s" % (name, error))
    print("%d functions, %d failed" % (len(PROGRAMS), failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
