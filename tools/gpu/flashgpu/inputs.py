# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Input values of a case, as numpy arrays: a function of its seed alone."""

import numpy as np

from . import emit

# Standard deviation of the logits.
LOGITS = {"large": 8.0, "ramp": 2.0}
RAMP = (0.01, 6.0)  # growth of the keys along the sequence


def _along(values, dims, dim):
    """`values` shaped to broadcast along one dim."""
    shape = [1] * len(dims)
    shape[dims.index(dim)] = len(values)
    return values.reshape(shape)


def _queries_and_keys(case, rng, query, key):
    """Such that scale·Q·K has the wanted spread, whatever the scale."""
    std = (LOGITS.get(case.distribution, 1.0)
           / (abs(case.scale) * case.k ** 0.5)) ** 0.5
    if case.distribution == "onehot":
        arrays = []
        for operand in (query, key):
            hot = rng.integers(0, case.k, operand.shape[:-1])
            array = np.zeros(operand.shape, np.float32)
            np.put_along_axis(array, hot[..., None], std * case.k ** 0.5, -1)
            arrays.append(array)
        return arrays
    q, k = (std * rng.standard_normal(x.shape, np.float32)
            for x in (query, key))
    if case.distribution == "ramp":
        # Row maxima rise while the loop runs, or fall.
        ramp = np.linspace(*RAMP[:: 1 if case.seed % 2 else -1], case.n,
                           dtype=np.float32)
        k = k * _along(ramp, key.dims, "n")
    return q, k


def _bias(case, rng, operand, content):
    array = rng.standard_normal(operand.shape, np.float32)
    hidden = None
    if content == "rows" and "m" in operand.dims:
        rows = rng.random(case.m) < 0.3
        hidden = _along(rows, operand.dims, "m")
    elif content != "normal":
        hidden = rng.random(operand.shape) < 0.15
    return array if hidden is None else np.where(
        hidden, np.float32(-np.inf), array)


def _capture(case, rng, index, shape):
    if case.score == "alibi":
        heads = np.arange(1, case.heads + 1, dtype=np.float32)
        return np.exp2(-8.0 * heads / max(case.heads, 1)).astype(np.float32)
    if case.score == "gate" and index == 0:
        return rng.uniform(0.5, 1.0, shape).astype(np.float32)
    return rng.standard_normal(shape, np.float32)


def _pad_with_nan(case, operand, array):
    """Keys and values past the length of their batch entry are not read."""
    lengths = np.array(case.key_lengths)
    past = np.arange(case.n)[None, :] >= lengths[:, None]
    shape = [1] * array.ndim
    shape[operand.dims.index("b")] = case.batch
    shape[operand.dims.index("n")] = case.n
    if operand.dims.index("n") < operand.dims.index("b"):
        past = past.T
    return np.where(past.reshape(shape), np.float32(np.nan), array)


def make_inputs(case):
    """Name to array (float32 or integers), and `scale` to a float."""
    rng = np.random.default_rng(case.seed)
    operands = {x.name: x for x in emit.operands(case) if not x.is_output}
    values = {"scale": case.scale}
    q, k = _queries_and_keys(case, rng, operands["query"], operands["key"])
    v = rng.standard_normal(operands["value"].shape, np.float32)
    values.update(query=q, key=k, value=v)
    for i, bias in enumerate(case.biases):
        name = "bias%d" % i
        values[name] = _bias(case, rng, operands[name], bias.content)
    for i, shape in enumerate(emit.capture_shapes(case)):
        values["capture%d" % i] = _capture(case, rng, i, shape)
    if case.sinks:
        sinks = rng.standard_normal(case.heads, np.float32)
        values["sinks"] = np.where(rng.random(case.heads) < 0.2,
                                   np.float32(-np.inf), sinks)
    if case.key_lengths is not None:
        values["key_lengths"] = np.array(
            case.key_lengths, np.int32 if case.length_type == "i32" else np.int64)
        for name in ("key", "value"):
            values[name] = _pad_with_nan(case, operands[name], values[name])
    return values
