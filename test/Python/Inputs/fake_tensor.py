# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A tensor at an address that nobody looks at, which speaks DLPack."""

import ctypes

_TYPES = {"f16": (2, 16), "bf16": (4, 16), "f32": (2, 32), "i32": (0, 32),
          "c64": (5, 64)}


class _Managed(ctypes.Structure):
    """DLManagedTensor"""
    _fields_ = [("data", ctypes.c_void_p), ("device_type", ctypes.c_int32),
                ("device", ctypes.c_int32), ("rank", ctypes.c_int32),
                ("kind", ctypes.c_uint8), ("bits", ctypes.c_uint8),
                ("lanes", ctypes.c_uint16),
                ("shape", ctypes.POINTER(ctypes.c_int64)),
                ("strides", ctypes.POINTER(ctypes.c_int64)),
                ("offset", ctypes.c_uint64), ("context", ctypes.c_void_p),
                ("deleter", ctypes.c_void_p)]


_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype = ctypes.py_object
_new_capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


class FakeTensor:
    """Row-major if no strides are given; `device_type` 2 is CUDA."""

    def __init__(self, address, shape, strides=None, type="f16", device=0,
                 device_type=2, offset=0):
        self.device, self.device_type = device, device_type
        self.streams = []  # that were asked for
        self._shape = (ctypes.c_int64 * len(shape))(*shape)
        self._strides = strides and (ctypes.c_int64 * len(shape))(*strides)
        kind, bits = _TYPES[type]
        self._managed = _Managed(
            address, device_type, device, len(shape), kind, bits, 1,
            self._shape, self._strides or None, offset)

    def __dlpack_device__(self):
        return self.device_type, self.device

    def __dlpack__(self, stream=None):
        self.streams.append(stream)
        return _new_capsule(ctypes.addressof(self._managed), b"dltensor", None)
