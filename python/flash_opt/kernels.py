# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiled attention that can be launched.

Three caches make a launch cheap: the code is loaded once per device, by
libflash-runtime; formulas are evaluated once per shapes and strides; and a
stream gets its workspace, zeroed, with the first launch of such shapes there.
Kernels leave the workspace as they found it. It is never freed before the
kernel is, because a CUDA graph may hold its address.
"""

import ctypes
import json
import struct
import threading
import weakref

from . import native
from .driver import driver
from .errors import LaunchError
from .native import POINTER
from .tensors import (common_device, current_stream, is_torch, stream_handle,
                      torch_module, view)

_SCALARS = {"f32": ctypes.c_float, "f64": ctypes.c_double,
            "i1": ctypes.c_bool, "i8": ctypes.c_int8, "i16": ctypes.c_int16,
            "i32": ctypes.c_int32, "i64": ctypes.c_int64}
# Shapes and strides that are remembered for one kernel.
_MAX_PREPARED = 1024


def fail():
    raise LaunchError(native.runtime().flash_last_error().decode())


def _make_scalar(type, value):
    """A C value that the launch copies."""
    if type in _SCALARS:
        return _SCALARS[type](value)
    if type == "f16":
        return ctypes.c_uint16(*struct.unpack("H", struct.pack("e", value)))
    raise TypeError("scalars of type %s can't be passed" % type)


class _Frame:
    """The arguments of one launch. A launch in another thread has another."""

    __slots__ = ("data", "info", "address")

    def __init__(self, count, context, workspace_bytes):
        self.data = (POINTER * count)()
        self.info = native.LaunchInfo(
            ctypes.sizeof(native.LaunchInfo), count, self.data, None,
            workspace_bytes, None, context)
        self.address = ctypes.byref(self.info)


class Prepared:
    """A kernel bound to shapes, strides and a device."""

    __slots__ = ("_kernel", "_handle", "_launch", "_frames", "_count",
                 "_context", "_workspaces", "device", "workspace_size",
                 "__weakref__")

    def __init__(self, kernel, views, device):
        runtime = native.runtime()
        operands = (native.Tensor * len(views))()
        for operand, x in zip(operands, views):
            operand.type, operand.rank = native.TYPES[x.type], len(x.shape)
            if len(x.shape) > native.MAX_RANK:
                raise LaunchError("a tensor has rank %d, expected at most %d"
                                  % (len(x.shape), native.MAX_RANK))
            operand.sizes[:len(x.shape)] = x.shape
            operand.strides[:len(x.shape)] = x.strides
        self._handle = POINTER()
        if runtime.flash_prepare(kernel._handle, operands, len(views),
                                 ctypes.byref(self._handle)):
            fail()
        weakref.finalize(self, runtime.flash_prepared_destroy,
                         self._handle).atexit = False
        self._kernel, self._launch = kernel, runtime.flash_launch
        self._frames, self._count, self._workspaces = [], len(views), {}
        self.device, self._context = device, driver().context(device)
        self.workspace_size = runtime.flash_workspace_size(self._handle)

    def launch(self, addresses, stream):
        """`addresses` of all operands, on a stream given by its handle."""
        try:
            frame = self._frames.pop()
        except IndexError:
            frame = _Frame(self._count, self._context, self.workspace_size)
        frame.data[:] = addresses
        info = frame.info
        info.stream = stream
        if self.workspace_size:
            info.workspace = (self._workspaces.get(stream)
                              or self._make_workspace(stream))
        status = self._launch(self._handle, frame.address)
        self._frames.append(frame)
        if status:
            fail()

    def _make_workspace(self, stream):
        with self._kernel._lock:
            if stream in self._workspaces:
                return self._workspaces[stream]
            if driver().is_capturing(stream):
                raise LaunchError(
                    "'%s' needs %d bytes of workspace, which can't be "
                    "allocated while the stream is captured: launch it once before, with "
                    "these shapes and on this stream"
                    % (self._kernel.name, self.workspace_size))
            address = self._kernel._allocate(self.device, self.workspace_size,
                                             stream)
            self._workspaces[stream] = address
            return address


class Kernel:
    """The kernels of one attention.

    name, chip    of the launch plan
    plan          the plan, a dictionary (docs/Launching.md)
    ptx, cubin    text, and bytes (empty if it was not assembled)
    mlir          the compiled module
    diagnostics   warnings and remarks of the compiler
    """

    def __init__(self, plan, ptx, cubin=b"", *, diagnostics="",
                 make_mlir=None):
        self.plan, self.cubin = plan, cubin
        self.ptx = ptx.decode() if isinstance(ptx, bytes) else ptx
        self.name, self.chip = plan["name"], plan["chip"]
        self.diagnostics = diagnostics
        self._make_mlir, self._mlir = make_mlir, None
        self._lock = threading.RLock()
        self._prepared, self._loaded = {}, None
        self._workspaces = []  # kept alive

    def __repr__(self):
        return "<flash_opt.Kernel '%s' for %s>" % (self.name, self.chip)

    @property
    def mlir(self):
        """Made when it is asked for: it takes a compilation."""
        if self._mlir is None:
            if self._make_mlir is None:
                raise AttributeError("the MLIR of a loaded kernel is not known")
            self._mlir = self._make_mlir()
        return self._mlir

    @property
    def _handle(self):
        """flash_kernels, made with the first launch."""
        if self._loaded is None:
            with self._lock:
                if self._loaded is None:
                    self._loaded = self._create()
        return self._loaded

    def _create(self):
        runtime, text = native.runtime(), json.dumps(self.plan).encode()
        image = self.cubin or self.ptx.encode()
        plan, handle = POINTER(), POINTER()
        if runtime.flash_plan_parse(text, len(text), ctypes.byref(plan)):
            fail()
        status = runtime.flash_kernels_create(plan, image, len(image),
                                              ctypes.byref(handle))
        runtime.flash_plan_free(plan)
        if status:
            fail()
        weakref.finalize(self, runtime.flash_kernels_destroy,
                         handle).atexit = False
        return handle

    def _allocate(self, device, size, stream):
        """Zeroed memory for launches on one stream."""
        torch = torch_module()
        if torch is None or not torch.cuda.is_initialized():
            return driver().allocate_zeroed(device, size)
        place = torch.device("cuda", device)
        with torch.cuda.stream(torch.cuda.ExternalStream(stream, place)):
            memory = torch.zeros(size, dtype=torch.uint8, device=place)
        self._workspaces.append(memory)
        return memory.data_ptr()

    def accepts_alignment(self, views, but=()):
        """Addresses and strides are multiples of what the plan wants; `but`
        are positions that do not count."""
        return all(i in but or x.is_aligned(operand.get("alignment", 1))
                   for i, (operand, x) in enumerate(
                       zip(self.plan["operands"], views)))

    def prepare(self, views, device):
        """Prepared for tensors like these; `views` in the plan's order."""
        key = (device, *((x.type, x.shape, x.strides) for x in views))
        prepared = self._prepared.get(key)
        if prepared is None:
            prepared = Prepared(self, views, device)
            with self._lock:
                while len(self._prepared) >= _MAX_PREPARED:
                    del self._prepared[next(iter(self._prepared))]
                self._prepared[key] = prepared
        return prepared

    def __call__(self, *operands, stream=None):
        """Launches on tensors, and numbers for scalars, in the order of
        `plan["operands"]`, outputs last. `stream`: PyTorch's current one for
        its tensors, the default one for others. Does not wait."""
        described = self.plan["operands"]
        if len(operands) != len(described):
            raise TypeError("'%s' takes %d operands (%s), got %d" % (
                self.name, len(described),
                ", ".join(x["name"] for x in described), len(operands)))
        handle = None if stream is None else stream_handle(stream)
        views = [_view_operand(x, value, handle)
                 for x, value in zip(described, operands)]
        device = common_device([x for x in views if x.device is not None])
        if device == "cpu":
            raise TypeError("'%s' is for GPUs and its operands are on the CPU"
                            % self.name)
        if handle is None:
            handle = current_stream(operands, device)
        self.prepare(views, device).launch([x.address for x in views], handle)


class _Scalar:
    """Like tensors.View."""

    shape, strides, device = (), (), None

    def __init__(self, type, value):
        self.type, self.held = type, _make_scalar(type, value)
        self.address = ctypes.addressof(self.held)


def _view_operand(described, value, stream):
    if not described.get("scalar"):
        return view(value, stream)
    if is_torch(value) or hasattr(value, "__dlpack__"):
        raise TypeError("operand '%s' is a scalar, expected a number"
                        % described["name"])
    return _Scalar(described["type"], value)
