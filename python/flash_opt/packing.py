# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Heads of a group as queries of one head.

Heads with a few queries each that share a head of K and V fill a tile of their
own badly, and each of them reads K and V again. Where no score depends on its
head, or on where its query stands, they are one head with as many queries: a
view of Q, O and the LSE, and the kernel that heads without groups have.
"""

import dataclasses

from .tensors import View

# Rows of the smallest tile for tensor cores: more queries fill their own.
_TILE_ROWS = 64


def _are_rows_alike(tensors, options):
    """Whether all rows of a head see the same keys by the same rule."""
    fields, rows = options.fields, tensors.query.shape[2]
    if tensors.biases or tensors.captures or tensors.sinks:
        return False
    if (fields["score_mod"] or fields["prefix"]
            or fields["window"] != (-1, -1)):
        return False
    # The last query sees all keys, and here it is the only one.
    return not fields["causal"] or (
        rows == 1 and fields["causal"] == "bottom_right")


def _fold(x, group):
    """(b, h, m, ...) as (b, h / group, group * m, ...); None if rows of a group
    don't lie at one distance."""
    (batch, heads, rows), (outer, head, row) = x.shape[:3], x.strides[:3]
    if rows == 1:
        row = head
    elif head != rows * row:
        return None
    return View(x.address, x.type,
                (batch, heads // group, group * rows, *x.shape[3:]),
                (outer, group * head, row, *x.strides[3:]), x.device, x.held)


def pack_heads(tensors, options, outputs):
    """(spec, inputs, outputs) of a call: packed, if that is possible."""
    spec, inputs = tensors.make_spec(options), tensors.all()
    if (tensors.group > 1 and 0 < tensors.query.shape[2] < _TILE_ROWS
            and _are_rows_alike(tensors, options)):
        packed = [_fold(x, tensors.group) for x in (inputs[0], *outputs)]
        if None not in packed:
            spec = dataclasses.replace(spec, group=1, causal="",
                                       align="top_left")
            return spec, [packed[0], *inputs[1:]], packed[1:]
    return spec, inputs, outputs
