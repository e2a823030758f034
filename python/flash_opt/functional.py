# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""attention(): from arguments to a launch.

The first call of a kind compiles a kernel, for any batch, heads and lengths;
the first with certain shapes and strides prepares a launch; all others only
look that up.
"""

import dataclasses
import functools
import threading

from . import compiler
from .driver import driver
from .cpu import DEVICE as CPU
from .cpu import CpuKernel
from .kernels import Kernel
from .mlir_text import Spec
from .packing import pack_heads
from .tensors import (common_device, is_torch, stream_handle, torch_module,
                      torch_stream_getter, view, View)

_TYPES = ("f16", "bf16", "f32")
_ORDERS = {"bhsd": (0, 1, 2, 3), "bshd": (0, 2, 1, 3)}
_ALIGNMENTS = ("top_left", "bottom_right")
# Shapes, strides and options that are remembered.
_MAX_CALLS = 4096

_kernels = {}
_calls = {}
_lock = threading.RLock()


def _check(condition, message, *values):
    if not condition:
        raise ValueError(message % values)


def _list(value):
    if value is None:
        return ()
    return tuple(value) if isinstance(value, (list, tuple)) else (value,)


class _Options:
    """The arguments that are no tensors, checked."""

    def __init__(self, *, scale=None, causal=False, window=None, prefix=0,
                 softcap=None, score_mod=None, masked_rows="zero", kept_max=0.0,
                 f32="exact", align="top_left", layout="bhsd", plan="",
                 options="", emit=None, return_lse=False,
                 deterministic=None):
        _check(layout in _ORDERS, "layout is %r, expected 'bhsd' or 'bshd'",
               layout)
        _check(align in _ALIGNMENTS,
               "align is %r, expected 'top_left' or 'bottom_right'", align)
        _check(prefix >= 0, "prefix is %d, expected at least 0", prefix)
        _check(softcap is None or softcap > 0,
               "softcap is %s, expected above 0", softcap)
        _check(masked_rows in ("zero", "nan", "uniform"),
               "masked_rows is %r, expected 'zero', 'nan' or 'uniform'",
               masked_rows)
        _check(f32 in ("exact", "tf32", "bf16x3"),
               "f32 is %r, expected 'exact', 'tf32' or 'bf16x3'", f32)
        self.scale, self.layout, self.emit = scale, layout, emit
        self.deterministic = deterministic
        self.options = compiler.format_options(options)
        if "gate=" not in self.options:
            # A kernel that spills is slow, none at all is worse.
            self.options = ("gate=warn " + self.options).strip()
        self.fields = dict(
            causal=align if causal else "", align=align, prefix=prefix,
            window=self._window(window), softcap=float(softcap or 0),
            score_mod=score_mod or "", masked_rows=masked_rows,
            kept_max=float(kept_max), f32=f32, plan=plan, lse=return_lse)

    @staticmethod
    def _window(window):
        if window is None:
            return (-1, -1)
        _check(len(window) == 2, "window has %d sides, expected 2",
               len(window))
        sides = tuple(-1 if side is None else int(side) for side in window)
        _check(min(sides) >= -1, "window is %s, expected sides of at least -1",
               sides)
        return sides

    def make_scale(self, head_dim):
        if self.scale is not None:
            return float(self.scale)
        return head_dim ** -0.5 if head_dim else 1.0


class _Tensors:
    """Views of all inputs in the order b, h, s, d, checked for what the plan
    can't check: it knows the shapes that one kernel takes, and this chooses the
    kernel."""

    def __init__(self, query, key, value, biases, captures, key_lengths, sinks,
                 order):
        for name, x in (("q", query), ("k", key), ("v", value)):
            _check(len(x.shape) == 4, "%s has rank %d, expected 4", name,
                   len(x.shape))
            _check(x.type == query.type, "%s has type %s, q has %s", name,
                   x.type, query.type)
        types = _TYPES + ("f64",) * (query.device == CPU)
        _check(query.type in types, "q, k and v have type %s, expected %s",
               query.type, ", ".join(types))
        self.query, self.key, self.value = (
            x.permuted(order) for x in (query, key, value))
        heads, kv_heads = self.query.shape[1], self.key.shape[1]
        _check(kv_heads and heads % kv_heads == 0 or heads == kv_heads,
               "q has %d heads, expected a multiple of the %d of k", heads,
               kv_heads)
        self.group = heads // kv_heads if kv_heads else 1
        self.captures, self.key_lengths, self.sinks = (
            captures, key_lengths, sinks)
        extents = {"b": self.query.shape[0], "h": heads,
                   "m": self.query.shape[2], "n": self.key.shape[2]}
        self.biases = [_broadcast(x, extents) for x in biases]

    def all(self):
        return [self.query, self.key, self.value, *(x for x, _ in self.biases),
                *self.captures, *_list(self.key_lengths), *_list(self.sinks)]

    def make_spec(self, options):
        return Spec(
            type=self.query.type, head_dim=self.query.shape[3],
            value_dim=self.value.shape[3], group=self.group,
            scale=options.make_scale(self.query.shape[3]),
            biases=tuple((x.type, dims) for x, dims in self.biases),
            captures=tuple((x.type, len(x.shape)) for x in self.captures),
            key_lengths=self.key_lengths.type if self.key_lengths else "",
            sinks=self.sinks.type if self.sinks else "", **options.fields)

    def output_shape(self):
        return (*self.query.shape[:3], self.value.shape[3])


def _broadcast(bias, extents):
    """The bias without the dims that it is broadcast along, and the names of
    the others."""
    rank = len(bias.shape)
    _check(1 <= rank <= 4, "a bias has rank %d, expected 1 to 4", rank)
    kept, names = [], ""
    for i, name in enumerate("bhmn"[4 - rank:]):
        size = bias.shape[i]
        _check(size in (1, extents[name]),
               "a bias has extent %d in dim %d of (b, h, m, n), expected %d or "
               "1", size, i + 4 - rank, extents[name])
        # Of an extent of 1 nobody knows; it is one kernel less to compile.
        if size != 1:
            kept.append(i)
            names += name
    if not names:
        _check(extents["n"] == 1, "a bias is a single number, and there are %d "
               "keys: it changes nothing but the LSE", extents["n"])
        kept, names = [rank - 1], "n"
    return bias.permuted(kept), names


def _get_kernel(spec, options, emit, chip):
    key = (spec, options, emit, chip)
    kernel = _kernels.get(key)
    if kernel is None:
        with _lock:
            kernel = _kernels.get(key)
            if kernel is None:
                kernel = CpuKernel(spec) if chip == CPU else compiler.compile(
                    spec.make_text(), chip, options=options, emit=emit)
                _kernels[key] = kernel
    return kernel


def _split(tensors):
    """(q, k, v, biases, captures, key_lengths, sinks) to a flat tuple and the
    number of biases, captures, and the others."""
    q, k, v, bias, captures, key_lengths, sinks = tensors
    bias, captures = _list(bias), _list(captures)
    flat = (q, k, v, *bias, *captures,
            *(x for x in (key_lengths, sinks) if x is not None))
    return flat, (len(bias), len(captures), key_lengths is not None,
                  sinks is not None)


def _gather(flat, counts, order, stream):
    """_Tensors of what _split returned."""
    views = [view(x, stream) for x in flat]
    biases, captures, has_lengths, has_sinks = counts
    at = 3 + biases
    rest = views[at + captures:]
    return _Tensors(*views[:3], views[3:at], views[at:at + captures],
                    rest[0] if has_lengths else None,
                    rest[-1] if has_sinks else None, order)


# SMs of the cards that the planner knows: H100 and H200 SXM.
_PLANNED_SMS = 132


@functools.lru_cache(maxsize=None)
def _count_ctas(device, chip):
    """CTAs that stay on a device, one an SM, if the planner would take another
    number; else 0. Only kernels for wgmma have such."""
    if not chip.endswith("a"):
        return 0
    count = driver().multiprocessors(device)
    return 0 if count == _PLANNED_SMS else count


def _choose_kernel(spec, options, device, views):
    """The kernel for the chip, or, if that wants addresses or strides of more
    than these are multiples of, the portable one: sm_90 instead of sm_90a. Where
    only biases are not, one whose threads read them."""
    if device == CPU:
        return _get_kernel(spec, "", None, CPU)
    chip = compiler.chip_of(device)
    spec = spec.with_ctas(_count_ctas(device, chip))
    rest = options.options, options.emit
    kernel = _get_kernel(spec, *rest, chip)
    if (not chip.endswith("a") or chip[:-1] not in compiler.chips()
            or kernel.accepts_alignment(views)):
        return kernel
    if isinstance(spec, Spec) and "bias_stages" not in spec.plan:
        biases = range(3, 3 + len(spec.biases))
        if kernel.accepts_alignment(views, but=biases):
            return _get_kernel(_read_biases(spec), *rest, chip)
    return _get_kernel(spec, *rest, chip[:-1])


def _read_biases(spec):
    """With a plan that copies no bias."""
    entries = spec.plan.strip()[1:-1].strip()
    return dataclasses.replace(spec, plan="{bias_stages = 0 : i64%s}" % (
        ", " + entries if entries else ""))


class _Call:
    """What is left to do when shapes, strides and options are known: allocate
    the outputs that are not given, and launch."""

    __slots__ = ("_prepared", "_shape", "_strides", "_lse_shape",
                 "_lse_strides", "_lse_type")

    def __init__(self, flat, counts, options, out, lse, stream):
        order = _ORDERS[options.layout]
        tensors = _gather(flat, counts, order, stream)
        views = tensors.all()
        device = common_device(views + [
            view(x, stream) for x in (out, lse) if x is not None])
        self._choose_outputs(tensors, order)
        outputs = [self._view_output(out, tensors.query.type, self._shape,
                                     self._strides, order, stream)]
        if options.fields["lse"]:
            outputs.append(self._view_output(
                lse, self._lse_type, self._lse_shape, self._lse_strides,
                (0, 1, 2), stream))
        spec, views, outputs = pack_heads(tensors, options, outputs)
        kernel = _choose_kernel(spec, options, device, views + outputs)
        self._prepared = kernel.prepare(views + outputs, device)

    def _choose_outputs(self, tensors, order):
        """In memory the output lies like the query: heads outside or inside of
        rows."""
        batch, heads, rows, dim = tensors.output_shape()
        stride = tensors.query.strides
        if heads > 1 and rows > 1 and stride[1] < stride[2] or (
                order[1] == 2 and not (stride[2] < stride[1])):
            strides = (rows * heads * dim, dim, heads * dim, 1)
        else:
            strides = (heads * rows * dim, rows * dim, dim, 1)
        self._shape = tuple((batch, heads, rows, dim)[i] for i in order)
        self._strides = tuple(strides[i] for i in order)
        self._lse_type = "f64" if tensors.query.type == "f64" else "f32"
        self._lse_shape = (batch, heads, rows)
        self._lse_strides = (heads * rows, rows, 1)

    @staticmethod
    def _view_output(given, type, shape, strides, order, stream):
        x = view(given, stream) if given is not None else View(
            0, type, shape, strides, None, None)
        _check(x.shape == shape, "an output has shape %s, expected %s",
               x.shape, shape)
        _check(x.type == type, "an output has type %s, expected %s", x.type,
               type)
        return x.permuted(order)

    def run_torch(self, flat, out, lse, return_lse, stream):
        torch, query = torch_module(), flat[0]
        if out is None:
            out = torch.empty_strided(self._shape, self._strides,
                                      dtype=query.dtype, device=query.device)
        addresses = [x.data_ptr() for x in flat]
        addresses.append(out.data_ptr())
        if return_lse:
            if lse is None:
                lse = torch.empty_strided(
                    self._lse_shape, self._lse_strides, device=query.device,
                    dtype=(query.dtype if self._lse_type == "f64"
                           else torch.float32))
            addresses.append(lse.data_ptr())
        prepared = self._prepared
        if stream is None:
            device = prepared.device
            stream = torch_stream_getter()(device) if device != CPU else 0
        prepared.launch(addresses, stream)
        return (out, lse) if return_lse else out

    def run_views(self, flat, out, lse, return_lse, stream):
        """The same for tensors of other libraries."""
        outputs = (out, lse) if return_lse else (out,)
        views = [view(x, stream) for x in (*flat, *outputs)]
        self._prepared.launch([x.address for x in views], stream or 0)
        return outputs if return_lse else out


def _freeze(arguments):
    """The same, with values that have a hash."""
    return {name: tuple(x) if isinstance(x, list) else
            compiler.format_options(x) if isinstance(x, dict) else x
            for name, x in arguments.items()}


def _describe(x, stream):
    """What a prepared launch depends on, for any tensor."""
    if x is None:
        return None
    if is_torch(x):
        return x.dtype, x.shape, x.stride(), x.device, x.data_ptr() & 15
    x = view(x, stream)
    return x.type, x.shape, x.strides, x.device, x.address & 15


def _find_call(torch, flat, counts, arguments, out, lse, stream):
    if torch and len(flat) == 3 and out is None and lse is None:
        q, k, v = flat
        key = (q.dtype, q.shape, q.stride(), q.device, k.dtype, k.shape,
               k.stride(), k.device, v.dtype, v.shape, v.stride(), v.device,
               (q.data_ptr() | k.data_ptr() | v.data_ptr()) & 15,
               *arguments.items())
    else:
        key = (counts, *(_describe(x, stream) for x in (*flat, out, lse)),
               *arguments.items())
    call = _calls.get(key)
    if call is None:
        call = _Call(flat, counts, _Options(**arguments), out, lse, stream)
        with _lock:
            while len(_calls) >= _MAX_CALLS:
                del _calls[next(iter(_calls))]
            _calls[key] = call
    return call


def attention(q, k, v, *, bias=None, captures=(), key_lengths=None, sinks=None,
              out=None, lse=None, stream=None, return_lse=False, **arguments):
    """softmax(score(scale * Q K^T) + bias) V, tiled, where the tensors are: on a
    GPU or on the CPU.

    q, k, v       rank 4; f16, bf16 or f32, on the CPU f64 too; any strides,
                  on a GPU with the innermost 1; k and v may have fewer heads,
                  and v another head dim
    layout        "bhsd" (batch, heads, length, head dim) or "bshd"
    scale         of the scores; None: 1/sqrt(head dim)
    causal        hide keys behind the query
    window        (left, right): keys that are seen on both sides; None: all
    prefix        so many first keys are always seen
    align         which corner the diagonal goes through where lengths differ:
                  "top_left" or "bottom_right"
    bias          added to the scores; (b, h, m, n) or fewer dims, extents of 1
                  are broadcast; a list of several
    softcap       c * tanh(score / c), before score_mod and bias
    score_mod     the MLIR of a score region (docs/Python.md)
    captures      tensors that it reads
    key_lengths   i32 or i64 of (b,): keys behind are hidden
    sinks         of (h,): an additional score of each row, without a value
    masked_rows   output of rows that see no key: "zero", "nan", "uniform"
    kept_max      keep a maximum until it grows by more (log2); 0: exact
    f32           f32 on tensor cores: "exact" (not), "tf32", "bf16x3"
    return_lse    also return the natural log of the sum, f32 of (b, h, m)
    out, lse      write there; needed for tensors that are not PyTorch's. With
                  lse, return_lse is true
    stream        None: PyTorch's current stream, the default one for others
    plan          entries that the planner shall take: "{tile_m = 64 : i64}"
    options       of the compiler, as in compile(), but gate=warn by default
    emit          "ptx", "cubin" or "auto", as in compile()
    deterministic a backward that gives the same bits each time, which costs
                  speed on sm_90a; None: as torch.use_deterministic_algorithms
                  says

    PyTorch can differentiate it with respect to q, k, v, biases and sinks,
    through the LSE too; the backward is compiled when it first runs. Captures have
    no gradient.

    Returns the output, or the output and the LSE. On a GPU it does not wait. Raises
    ValueError or TypeError, CompileError, LaunchError.
    """
    flat, counts = _split((q, k, v, bias, captures, key_lengths, sinks))
    if arguments:
        arguments = _freeze(arguments)
    if return_lse or lse is not None:
        return_lse = arguments["return_lse"] = True
    if stream is not None:
        stream = stream_handle(stream)
    torch = _are_torch(flat)
    if not torch and (out is None or return_lse and lse is None):
        raise TypeError("tensors that are not PyTorch's need out=%s"
                        % (" and lse=" if return_lse else ""))
    if torch and _want_gradient(flat):
        return _differentiable(flat, counts, arguments, out, lse, return_lse,
                               stream)
    call = _find_call(torch, flat, counts, arguments, out, lse, stream)
    run = call.run_torch if torch else call.run_views
    return run(flat, out, lse, return_lse, stream)


def _differentiable(flat, counts, arguments, out, lse, return_lse, stream):
    """With an LSE, which the backward needs, whether or not it is returned."""
    from . import gradients
    if out is not None or lse is not None:
        raise ValueError("an input requires a gradient, so out= and lse= can't "
                         "be given: use torch.no_grad() or detach()")
    arguments["return_lse"] = True

    def forward():
        call = _find_call(True, flat, counts, arguments, None, None, stream)
        return call.run_torch(flat, None, None, True, stream)

    results = gradients.apply(forward, flat, counts, arguments, stream)
    return results if return_lse else results[0]


def _are_torch(tensors):
    torch = torch_module()
    return torch is not None and all(isinstance(x, torch.Tensor)
                                     for x in tensors)


def _want_gradient(tensors):
    return torch_module().is_grad_enabled() and any(
        x.requires_grad for x in tensors)


def attention_kernel(q, k, v, *, bias=None, captures=(), key_lengths=None,
                     sinks=None, **arguments) -> Kernel:
    """The kernel that attention() launches for these arguments."""
    options = _Options(**arguments)
    flat, counts = _split((q, k, v, bias, captures, key_lengths, sinks))
    tensors = _gather(flat, counts, _ORDERS[options.layout], None)
    spec, views, _ = pack_heads(tensors, options, [])
    return _choose_kernel(spec, options, common_device(views), views)


def attention_mlir(type, head_dim, *, value_dim=None, group=1, biases=(),
                   captures=(), key_lengths="", sinks="", **arguments):
    """The MLIR that attention() compiles, without tensors or a GPU.

    type        "f16", "bf16" or "f32"
    group       query heads for each head of K and V
    biases      a (type, dims) each: ("f16", "hmn")
    captures    a (type, rank) each
    key_lengths, sinks    their type
    """
    options = _Options(**arguments)
    return Spec(
        type=type, head_dim=head_dim, value_dim=value_dim or head_dim,
        group=group, scale=options.make_scale(head_dim),
        biases=tuple(map(tuple, biases)), captures=tuple(map(tuple, captures)),
        key_lengths=key_lengths, sinks=sinks, **options.fields).make_text()
