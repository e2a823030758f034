# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What attention() hands to its backward, which gradients.test looks at. The
backward kernel is a stand-in that says what it is launched on."""

import functools
import sys

import torch

import flash_opt
from flash_opt import compiler, gradients as gradients_module

attention = functools.partial(flash_opt.attention, emit="ptx")
real_compile = compiler.compile


def say(text):
    print(text, file=sys.stderr, flush=True)


class Backward:
    """Of flash_opt.Kernel what a launch needs."""

    def __init__(self, text, options):
        self.options = options
        start = text.index("func.func")
        self.signature = text[start:text.index("{", start)].strip()

    def accepts_alignment(self, views, but=()):
        return True

    def prepare(self, views, device):
        say("%s with '%s'" % (self.signature, self.options))
        for x in views:
            say("  %#x %s %s %s" % (x.address, x.type, x.shape, x.strides))
        return self

    def launch(self, addresses, stream):
        say("  launch on %d, stream %#x" % (len(addresses), stream))


def compile_forward(text, chip, **arguments):
    if "attention_backward" in text:
        return Backward(text, arguments["options"])
    return real_compile(text, chip, **arguments)


compiler.compile = compile_forward


def make(*shape, dtype=torch.float16, gradient=True):
    x = torch.randn(*shape, device="cuda", dtype=dtype)
    x.requires_grad = gradient
    return x


def differentiate(out, *gradients):
    function, context = out.grad_fn
    return function.backward(context, *gradients)


def sink_gradient(torch, sinks, order, out, lse, d_out, d_lse):
    shapes = [tuple(x.shape) for x in (out, lse, d_out, d_lse) if x is not None]
    say("sinks by PyTorch %s %s" % (order, shapes))
    return torch.empty_like(sinks)


gradients_module._sink_gradient = sink_gradient

q, k, v = make(2, 300, 8, 64), make(2, 300, 2, 64), make(2, 300, 2, 64)
say("== plain")
out = attention(q, k, v, causal=True, layout="bshd")
gradients = differentiate(out, make(2, 300, 8, 64), None)
say([x and x.shape for x in gradients])

say("== some")
k.requires_grad = False
bias = make(1, 8, 1, 300, dtype=torch.float32)
sinks = make(8, dtype=torch.float32)
out, lse = attention(q, k, v, bias=bias, sinks=sinks, layout="bshd",
                     return_lse=True)
# The sum of O: one number, expanded.
ones = torch.Tensor((2, 300, 8, 64), (0, 0, 0, 0), torch.float16, q.device)
gradients = differentiate(out, ones, make(2, 8, 300, dtype=torch.float32))
say([x and x.shape for x in gradients])

say("== only the LSE")
gradients = differentiate(lse, None, make(2, 8, 300, dtype=torch.float32))
say(differentiate(lse, None, None))
for line in torch.log:
    say(line)

say("== same bits")
out = attention(q, k, v, layout="bshd", deterministic=True)
differentiate(out, make(2, 300, 8, 64), None)
torch.are_deterministic_algorithms_enabled = lambda: True
out = attention(q, k, v, layout="bshd", causal=True)
differentiate(out, make(2, 300, 8, 64), None)
out = attention(q, k, v, layout="bshd", causal=True, deterministic=False)
differentiate(out, make(2, 300, 8, 64), None)

say("== errors")
slopes = make(8, dtype=torch.float32)
score = "    flash.yield %s : f32"
for more in (dict(score_mod=score, captures=[slopes]), dict(out=q)):
    try:
        attention(q, k, v, layout="bshd", **more)
    except ValueError as error:
        say("ValueError: %s" % error)
