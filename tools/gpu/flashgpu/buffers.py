# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tensors of a case in memory: strides, poisoned guards around them, and
proof afterwards that nothing but the tensor was written.

A buffer is one allocation: guard, tensor, guard. What the tensor's strides
skip (the pitch of a padded row, K and V between the rows of a packed Q)
belongs to the guard.
"""

import torch

from . import check, emit
from .reference import TYPES
from .strides import base_offset, make_strides, span

GUARD = 4096  # elements on each side, a multiple of any alignment
WORDS = {1: torch.int8, 2: torch.int16, 4: torch.int32, 8: torch.int64}
# A NaN with a payload that arithmetic does not make, and a huge finite number.
POISONS = {"f16": (0x7D5B, 0x7B5B), "bf16": (0x7FAB, 0x7EAB),
           "f32": (0x7FA5A5A5, 0x7EA5A5A5)}


class Buffer:
    def __init__(self, operand, strides, offset, device):
        self.operand, self.type = operand, operand.type
        dtype = TYPES[operand.type]
        size = 2 * GUARD + offset + span(operand.shape, strides)
        self.raw = torch.zeros(size, dtype=dtype, device=device)
        self.bits = self.raw.view(WORDS[self.raw.element_size()])
        self.tensor = self.raw.as_strided(operand.shape, strides,
                                          GUARD + offset)
        self.words = self.bits.as_strided(operand.shape, strides,
                                          GUARD + offset)

    def poison(self, which):
        """Fills guards and tensor; returns the word."""
        self.word = POISONS[self.type][which]
        self.bits.fill_(self.word)
        return self.word

    def covered(self):
        mask = torch.zeros(self.bits.shape, dtype=torch.bool,
                           device=self.bits.device)
        mask.as_strided(self.words.shape, self.words.stride(),
                        self.words.storage_offset()).fill_(True)
        return mask

    def check_guards(self):
        return check.check_memory(self.operand.name, self.bits, self.word,
                                  self.covered())


def _packed(case, operands, device):
    """Q, K and V as parts of one (batch, row, heads of Q, K and V, dim)."""
    heads = case.heads + 2 * case.kv_heads
    row = heads * case.k
    start = {"query": 0, "key": case.heads * case.k,
             "value": (case.heads + case.kv_heads) * case.k}
    total = case.base_offset + case.batch * case.m * row
    raw = torch.zeros(2 * GUARD + total, dtype=TYPES[case.dtype], device=device)
    buffers = {}
    for name, begin in start.items():
        operand = operands[name]
        step = {"b": case.m * row, "m": row, "n": row, "h": case.k, "k": 1,
                "d": 1}
        buffer = Buffer.__new__(Buffer)
        buffer.operand, buffer.type, buffer.raw = operand, operand.type, raw
        buffer.bits = raw.view(WORDS[raw.element_size()])
        where = (operand.shape, [step[x] for x in operand.dims],
                 GUARD + case.base_offset + begin)
        buffer.tensor = raw.as_strided(*where)
        buffer.words = buffer.bits.as_strided(*where)
        buffers[name] = buffer
    return buffers


def make_buffers(case, values, device, program=emit):
    """Name to Buffer. Inputs are filled, and what surrounds them is NaN, so
    that a read out of bounds that matters is seen."""
    operands = {x.name: x for x in program.operands(case) if not x.is_scalar}
    buffers = {}
    if case.storage == "packed":
        buffers = _packed(case, operands, device)
    for name, operand in operands.items():
        if name not in buffers:
            buffers[name] = Buffer(operand, make_strides(case, operand),
                                   base_offset(case, operand), device)
    for name, buffer in buffers.items():
        if buffer.type in POISONS:
            buffer.poison(0)
    for name, buffer in buffers.items():
        if not buffer.operand.is_output:
            array = torch.from_numpy(values[name]).to(device)
            buffer.tensor.copy_(array.to(TYPES[buffer.type]))
    return buffers
