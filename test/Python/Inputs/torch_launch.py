# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Launches that torch.test looks at."""

import functools
import sys

import torch

import flash_opt
from flash_opt import compiler, functional

attention = functools.partial(flash_opt.attention, emit="ptx")
CUDA = torch.device("cuda", 0)
SHAPE = (2, 8, 300, 64)


def say(text):
    print(text, file=sys.stderr, flush=True)


def make(shape=SHAPE, strides=None, dtype=torch.float16, device=CUDA):
    if strides is None:
        strides = [1]
        for size in reversed(shape[1:]):
            strides.insert(0, strides[0] * size)
    return torch.Tensor(shape, strides, dtype, device)


def show_allocations():
    for line in torch.log:
        say(line)
    torch.log.clear()


say("== outputs")
q, k, v = make(), make(), make()
attention(q, k, v)
show_allocations()
attention(*[make(strides=(153600, 64, 512, 1))] * 3)
show_allocations()
attention(*[make((2, 300, 8, 64))] * 3, layout="bshd")
show_allocations()
o, lse = attention(make(dtype=torch.bfloat16), make(dtype=torch.bfloat16),
                   make((2, 8, 300, 32), dtype=torch.bfloat16), return_lse=True)
assert (o.shape, lse.shape) == ((2, 8, 300, 32), (2, 8, 300))
show_allocations()

say("== streams")
torch.cuda.streams.append(0x300)
attention(q, k, v)
torch.cuda.streams.pop()
attention(q, k, v)
attention(q, k, v, stream=torch.cuda.ExternalStream(0x400, CUDA))

say("== options")
kernels, calls = len(functional._kernels), len(functional._calls)
out = make()
# Lists and tuples are the same window.
for window in ([64, None], (64, -1), (64, None)):
    assert attention(q, k, v, window=window, out=out) is out
for tensors in ((q, k, make(device=torch.device("xpu"))),
                (q, make(dtype=torch.complex64), v)):
    try:
        attention(*tensors)
    except (TypeError, ValueError) as error:
        say("%s: %s" % (type(error).__name__, error))
say("%d more kernel, %d more calls" % (len(functional._kernels) - kernels,
                                       len(functional._calls) - calls))

say("== alignment")
real_compile, real_chip = compiler.compile, compiler.chip_of


def compile_aligned(text, chip, **arguments):
    """As if TMA were used on sm_90a, for a bias unless the plan says no."""
    kernel = real_compile(text, chip, **arguments)
    reads = "bias_stages = 0" in text
    for operand in kernel.plan["operands"]:
        read = reads and operand["name"].startswith("bias")
        operand["alignment"] = 16 if chip == "sm_90a" and not read else 2
    say("compile for %s%s" % (chip, ", biases read" if reads else ""))
    return kernel


compiler.compile, compiler.chip_of = compile_aligned, lambda device: "sm_90a"
functional._kernels.clear()
functional._calls.clear()
attention(q, k, v)
odd = make(strides=(160000, 20000, 66, 1))
attention(q, odd, v)
shifted = make()
shifted._address += 2
attention(shifted, k, v)
attention(q, k, v, out=shifted)
attention(q, k, v)
wide, narrow = (make((8, 300, 300), (90000 + pad * 300, 300 + pad, 1))
                for pad in (4, 0))
attention(q, k, v, bias=wide)
attention(q, k, v, bias=narrow)
attention(q, odd, v, bias=narrow)
