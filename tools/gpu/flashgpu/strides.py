# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where the elements of a case's tensors lie, as its `storage` says."""


def _pitch_padding(case):
    return {"padded": 8, "odd": 1}.get(case.storage, 0)


def _memory_order(case, operand):
    """Dims from the outermost to the innermost in memory."""
    order = list(range(len(operand.dims)))
    is_main = operand.name in ("query", "key", "value", "output")
    if is_main and case.storage == "transposed":
        order[1], order[2] = order[2], order[1]
    return order


def _is_plain(operand):
    """Vectors and captures are always contiguous."""
    return not operand.mapped or operand.name in ("key_lengths", "sinks")


def make_strides(case, operand):
    """In elements; the innermost is 1."""
    strides, step = [0] * len(operand.shape), 1
    padding = 0 if _is_plain(operand) else _pitch_padding(case)
    for place, i in enumerate(reversed(_memory_order(case, operand))):
        strides[i] = step
        step *= max(operand.shape[i], 1)
        if place == 0:
            step += padding
    return strides


def base_offset(case, operand):
    return 0 if _is_plain(operand) else case.base_offset


def span(shape, strides):
    """Elements from the first to past the last."""
    if 0 in shape:
        return 0
    return 1 + sum((size - 1) * stride for size, stride in zip(shape, strides))
