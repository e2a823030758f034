# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tensors of any library, as libflash-runtime wants them.

PyTorch's are asked directly, others by DLPack (`__dlpack__`). PyTorch is never
imported here: where it is used it has been imported.
"""

import ctypes
import functools
import sys

from .errors import LaunchError

_CPU_DEVICES = (1, 3)    # kDLCPU, kDLCUDAHost
_CUDA_DEVICES = (2, 13)  # kDLCUDA, kDLCUDAManaged
_LEGACY_STREAM = 1       # the name that DLPack has for it

# (kind, bits) of DLPack.
_DLPACK_TYPES = {
    (0, 8): "i8", (0, 16): "i16", (0, 32): "i32", (0, 64): "i64",
    (2, 16): "f16", (2, 32): "f32", (2, 64): "f64", (4, 16): "bf16",
    (6, 8): "i1", (10, 8): "f8E4M3FN", (12, 8): "f8E5M2"}
_TORCH_TYPES = {
    "bool": "i1", "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64",
    "float16": "f16", "bfloat16": "bf16", "float32": "f32", "float64": "f64",
    "float8_e4m3fn": "f8E4M3FN", "float8_e5m2": "f8E5M2"}


_TYPE_BYTES = {name: bits // 8 for (_, bits), name in _DLPACK_TYPES.items()}


class _DLTensor(ctypes.Structure):
    """The part of DLManagedTensor that we read."""
    _fields_ = [("data", ctypes.c_void_p), ("device_type", ctypes.c_int32),
                ("device", ctypes.c_int32), ("rank", ctypes.c_int32),
                ("kind", ctypes.c_uint8), ("bits", ctypes.c_uint8),
                ("lanes", ctypes.c_uint16),
                ("shape", ctypes.POINTER(ctypes.c_int64)),
                ("strides", ctypes.POINTER(ctypes.c_int64)),
                ("offset", ctypes.c_uint64)]


_get_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_get_pointer.restype = ctypes.c_void_p
_get_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


def torch_module():
    """PyTorch if the program uses it, else None."""
    return sys.modules.get("torch")


def is_torch(value):
    torch = torch_module()
    return torch is not None and isinstance(value, torch.Tensor)


@functools.lru_cache(maxsize=None)
def torch_type_name(dtype):
    """"f16" of torch.float16."""
    name = str(dtype).rpartition(".")[2]
    if name not in _TORCH_TYPES:
        raise TypeError("tensors of type %s can't be passed" % dtype)
    return _TORCH_TYPES[name]


class View:
    """Where a tensor is. `held` keeps that true."""

    __slots__ = ("address", "type", "shape", "strides", "device", "held")

    def __init__(self, address, type, shape, strides, device, held):
        self.address, self.type, self.device = address, type, device
        self.shape, self.strides, self.held = shape, strides, held

    def is_aligned(self, bytes):
        """Address and strides, but the innermost and those that nothing is
        reached by, are multiples of so many bytes."""
        size = _TYPE_BYTES[self.type]
        return self.address % bytes == 0 and all(
            stride * size % bytes == 0 for stride, extent in
            zip(self.strides[:-1], self.shape) if extent != 1)

    def permuted(self, order):
        return View(self.address, self.type,
                    tuple(self.shape[i] for i in order),
                    tuple(self.strides[i] for i in order), self.device,
                    self.held)


def _row_major(shape):
    strides, stride = [], 1
    for size in reversed(shape):
        strides.append(stride)
        stride *= max(size, 1)
    return tuple(reversed(strides))


def _view_torch(tensor):
    if tensor.device.type not in ("cuda", "cpu"):
        raise TypeError("a tensor is on device '%s', expected a CUDA device or "
                        "the CPU" % tensor.device)
    device = (tensor.device.index if tensor.device.type == "cuda"
              else tensor.device.type)
    return View(tensor.data_ptr(), torch_type_name(tensor.dtype),
                tuple(tensor.shape), tuple(tensor.stride()), device, tensor)


def _view_dlpack(tensor, stream):
    device_type, _ = tensor.__dlpack_device__()
    on_cpu = device_type in _CPU_DEVICES
    if not on_cpu and device_type not in _CUDA_DEVICES:
        raise TypeError("a tensor is on a device of DLPack's type %d, expected "
                        "a CUDA device or the CPU" % device_type)
    capsule = tensor.__dlpack__() if on_cpu else tensor.__dlpack__(
        stream=stream or _LEGACY_STREAM)
    # The capsule is not consumed: it frees what it holds when we let it go.
    raw = _DLTensor.from_address(_get_pointer(capsule, b"dltensor"))
    kind = (raw.kind, raw.bits)
    if kind not in _DLPACK_TYPES or raw.lanes != 1:
        raise TypeError("tensors of DLPack's type %d with %d bits and %d lanes "
                        "can't be passed" % (*kind, raw.lanes))
    shape = tuple(raw.shape[:raw.rank])
    strides = tuple(raw.strides[:raw.rank]) if raw.strides else (
        _row_major(shape))
    return View((raw.data or 0) + raw.offset, _DLPACK_TYPES[kind], shape,
                strides, "cpu" if on_cpu else raw.device, capsule)


def view(tensor, stream=None):
    """A View of a tensor. `stream`: where it will be used."""
    if is_torch(tensor):
        return _view_torch(tensor)
    if hasattr(tensor, "__dlpack__"):
        return _view_dlpack(tensor, stream)
    raise TypeError("expected a tensor of PyTorch or one with __dlpack__, got "
                    "%s" % type(tensor).__name__)


def stream_handle(stream):
    """The number of a CUstream: of a number, or of an object of PyTorch, of
    CuPy, or with `__cuda_stream__`."""
    if isinstance(stream, int):
        return stream
    for name in ("cuda_stream", "ptr"):
        handle = getattr(stream, name, None)
        if handle is not None:
            return int(handle)
    if hasattr(stream, "__cuda_stream__"):
        return int(stream.__cuda_stream__()[1])
    raise TypeError("expected a CUDA stream, got %s" % type(stream).__name__)


@functools.lru_cache(maxsize=None)
def torch_stream_getter():
    """A function from the number of a device to the handle of the current
    stream. The one that PyTorch's own compiler uses takes a tenth of the
    time."""
    torch = torch_module()
    fast = getattr(torch._C, "_cuda_getCurrentRawStream", None)
    return fast or (
        lambda device: torch.cuda.current_stream(device).cuda_stream)


def current_stream(values, device):
    """That of PyTorch if one of the values is its tensor, else the default."""
    if device == "cpu":
        return 0
    if any(is_torch(value) for value in values):
        return torch_stream_getter()(device)
    return 0


def common_device(views):
    devices = {x.device for x in views}
    if len(devices) != 1:
        raise LaunchError("tensors are on devices [%s], expected one"
                          % ", ".join(sorted(map(str, devices))))
    return devices.pop()
