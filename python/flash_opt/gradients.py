# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""attention() as an operation that PyTorch can differentiate.

The forward saves its inputs, O and the LSE; the backward is a kernel of its own
that computes P from them again, so that memory is linear in the lengths. It is
compiled at the first backward of a kind. What a sink gets is computed from O, dO
and the LSE: on the CPU by the kernel, on GPUs by PyTorch.
"""

import dataclasses
import functools

from . import functional
from .cpu import DEVICE as CPU
from .mlir_text import BackwardSpec
from .tensors import common_device, current_stream, torch_module, view


class _Saved:
    """What the backward needs to know beside tensors."""

    def __init__(self, counts, arguments, stream):
        self.counts, self.stream = counts, stream
        self.arguments = {name: value for name, value in arguments.items()
                          if name not in ("return_lse", "plan")}


def check_wanted(flat, counts):
    """Only what the backward has a gradient for may require one."""
    biases, captures, *_ = counts
    if any(x.requires_grad for x in flat[3 + biases:3 + biases + captures]):
        raise ValueError("a capture requires a gradient, which kernels do not "
                         "compute: detach it, or add what it does as a bias")


def _make_spec(tensors, options, needs, has_d_sinks, counts, has_d_lse):
    biases = needs[3:3 + counts[0]]
    forward = dataclasses.replace(tensors.make_spec(options), lse=False)
    return BackwardSpec(
        forward=forward, wanted=tuple(needs[:3]),
        biases=tuple(i for i, x in enumerate(biases) if x),
        sinks=has_d_sinks, d_lse=has_d_lse)


def _wants_same_bits(torch, options):
    if options.deterministic is not None:
        return options.deterministic
    asked = getattr(torch, "are_deterministic_algorithms_enabled", None)
    return asked is not None and asked()


def _contiguous_rows(x):
    """A gradient may come from anywhere: a sum expands a single number."""
    return x if x.stride()[-1] == 1 and 0 not in x.stride() else x.contiguous()


def _sink_gradient(torch, sinks, order, out, lse, d_out, d_lse):
    """A sink's probability in a row is exp(sink - LSE), and its dP is 0: dS is
    -P·(δ - dLSE), with δ the sum of dO·O of the row. Three small operations of
    PyTorch, linear in the rows, for the kernels on GPUs leave it out."""
    delta = (d_out.float() * out.float()).sum(-1)
    # As the LSE lies: batch, heads, queries.
    delta = delta.permute([order[i] for i in range(3)])
    if d_lse is not None:
        delta = delta - d_lse
    p = torch.exp(sinks.float()[None, :, None] - lse)
    return -(p * delta).sum((0, 2)).to(sinks.dtype)


def _run_backward(torch, saved, flat, out, lse, d_out, d_lse, needs):
    """One gradient or None for each of `flat`."""
    options = functional._Options(**saved.arguments)
    if _wants_same_bits(torch, options):
        options.options = "deterministic " + options.options
    order = functional._ORDERS[options.layout]
    tensors = functional._gather(flat, saved.counts, order, None)
    gradients = [torch.empty_like(x) if wanted else None
                 for x, wanted in zip(flat, needs)]
    has_d_sinks = bool(saved.counts[3] and needs[-1])
    if has_d_sinks and view(out).device != CPU:
        has_d_sinks = False
        gradients[-1] = _sink_gradient(torch, flat[-1], order, out, lse, d_out,
                                       d_lse)
    spec = _make_spec(tensors, options, needs, has_d_sinks, saved.counts,
                      d_lse is not None)
    if not any(spec.wanted) and not spec.biases and not spec.sinks:
        return gradients
    views = tensors.all()
    views += [view(out).permuted(order), view(lse), view(d_out).permuted(order)]
    views += [view(d_lse)] if d_lse is not None else []
    # Gradients of biases lie as these are read: without broadcast dims.
    placed = [x if x is not None else like
              for x, like in zip(gradients, flat)]
    results = functional._gather(placed, saved.counts, order, None)
    views += [x for x, wanted in zip(
        (results.query, results.key, results.value), spec.wanted) if wanted]
    views += [results.biases[i][0] for i in spec.biases]
    views += [results.sinks] if spec.sinks else []
    device = common_device(views)
    kernel = functional._choose_kernel(spec, options, device, views)
    stream = saved.stream
    if stream is None:
        stream = current_stream(flat, device)
    kernel.prepare(views, device).launch([x.address for x in views], stream)
    return gradients


@functools.lru_cache(maxsize=None)
def make_function(torch):
    """The subclass of autograd.Function. PyTorch is there only where the
    program has imported it."""

    class Attention(torch.autograd.Function):
        @staticmethod
        def forward(ctx, saved, forward, *flat):
            out, lse = forward()
            ctx.saved = saved
            ctx.save_for_backward(*flat, out, lse)
            ctx.set_materialize_grads(False)
            return out, lse

        @staticmethod
        def backward(ctx, d_out, d_lse):
            *flat, out, lse = ctx.saved_tensors
            needs = ctx.needs_input_grad[2:]
            if d_out is None and d_lse is None:
                return (None,) * (2 + len(flat))
            d_out = _contiguous_rows(d_out) if d_out is not None else (
                torch.zeros_like(out))
            if d_lse is not None:
                d_lse = d_lse.contiguous()
            gradients = _run_backward(torch, ctx.saved, flat, out, lse, d_out,
                                      d_lse, needs)
            return (None, None, *gradients)

    return Attention


def apply(forward, flat, counts, arguments, stream):
    """O and LSE of `forward()`, for autograd a function of `flat`."""
    check_wanted(flat, counts)
    function = make_function(torch_module())
    return function.apply(_Saved(counts, arguments, stream), forward, *flat)
