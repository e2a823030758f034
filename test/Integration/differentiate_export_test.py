"""The gradient of a whole exported model: raised, differentiated, run on the
CPU, and compared with central differences of the export as it came.

usage: differentiate_export_test.py EXPORT.mlir; exit 0 if all gradients agree.

Differences of f32 results are noisy: a gradient agrees if it is within 0.2 % of
the difference and 0.1 (losses are in the hundreds).
"""

import re
import subprocess
import sys
import tempfile

import numpy as np

import mlir_harness as harness

LENGTH = 13  # of dynamic dims
STEP = 2e-3
RELATIVE, ABSOLUTE = 2e-3, 0.1
DTYPES = {"f32": np.float32, "i64": np.int64}
FUNCTION = re.compile(r"func\.func @(\w+)\((.*?)\) -> ([^\n]*?)(?: attributes \{(.*?)\})? \{\n", re.S)
TENSOR = re.compile(r"tensor<[^>]*>")


def parse_type(text):
    """Shape and dtype of a tensor type."""
    *sizes, element = text[len("tensor<"):-1].split("x")
    return [LENGTH if s == "?" else int(s) for s in sizes], DTYPES[element]


def draw_arguments(types, rng):
    """Ids, a mask with padding, weights near those of a fresh model. Integer
    buffers behind the weights are positions and token types."""
    arguments = []
    for i, text in enumerate(types):
        shape, dtype = parse_type(text)
        if dtype is np.float32:
            array = 0.1 * rng.standard_normal(shape)
            # Vectors are biases and the factors of norms.
            array = array + 1 if len(shape) == 1 and i % 2 else array
        elif i == 0:
            array = rng.integers(0, 1000, shape)
        elif i == 1:
            array = np.ones(shape)
            array[0, 9:] = 0
        else:
            array = np.arange(np.prod(shape)).reshape(shape) * (i == len(types) - 2)
        arguments.append(array.astype(dtype))
    return arguments


def main():
    with open(sys.argv[1]) as f:
        text = f.read()
    name, signature, results, _ = FUNCTION.search(text).groups()
    types = TENSOR.findall(signature)
    numbers = len(TENSOR.findall(results))
    # The C interface is asked for in a copy of the text.
    opening = FUNCTION.search(text).group(0)
    plain = re.sub(r" attributes \{.*\} \{\n$", " {\n", opening, flags=re.S)
    text = text.replace(opening, plain[:-2] + "attributes {llvm.emit_c_interface} {\n")

    raised = subprocess.run(
        ["flash-opt", "-", "--flash-raise", "--flash-differentiate"], input=text,
        capture_output=True, text=True, check=True).stdout
    forward = re.search(r"func\.func @\w+_forward\(.*?\) -> \((.*?)\) attributes \{(.*?)\}", raised)
    returned = [(len(parse_type(t)[0]), np.float32) for t in TENSOR.findall(forward.group(1))]
    saved = re.search(r"flash\.saved = array<i64: ([0-9, ]*)>", forward.group(2)).group(1)
    saved = [int(position) for position in saved.split(",")]
    print("%d attentions differentiated" % raised.count("flash.attention_backward"))

    rng = np.random.default_rng(0)
    arguments = draw_arguments(types, rng)
    floats = [i for i, a in enumerate(arguments) if a.dtype == np.float32]
    with tempfile.TemporaryDirectory() as workdir:
        original = harness.compile_module(text, "canonicalize", workdir, "original")
        gradient = harness.compile_module(raised, "flash-decompose,canonicalize,cse",
                                          workdir, "gradient")
    run = lambda: harness.call(original, name, arguments, returned[:numbers])
    out = harness.call(gradient, name + "_forward", arguments, returned)
    seeds = [rng.standard_normal(o.shape).astype(np.float32) for o in out[:numbers]]
    gradients = harness.call(gradient, name + "_backward",
                             arguments + [out[i] for i in saved] + seeds,
                             [(arguments[i].ndim, np.float32) for i in floats])
    failures = 0
    for i, g in zip(floats, gradients):
        direction = rng.standard_normal(arguments[i].shape)
        start, losses = arguments[i], []
        for sign in (1, -1):
            arguments[i] = (start + sign * STEP * direction).astype(np.float32)
            losses.append(sum(np.sum(r.astype(np.float64) * s)
                              for r, s in zip(run(), seeds)))
        arguments[i] = start
        expected = (losses[0] - losses[1]) / (2 * STEP)
        got = np.sum(g.astype(np.float64) * direction)
        if not abs(got - expected) <= ABSOLUTE + RELATIVE * abs(expected):
            failures += 1
            print("FAIL argument %d: %.6g, expected %.6g" % (i, got, expected))
    print("%d gradients, %d failed" % (len(floats), failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
