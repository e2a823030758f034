# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""libflash-runtime (flash-c/Runtime.h) by ctypes."""

import ctypes
import json

from .launch import (SCALARS, LaunchError, Refused, TorchDevice, is_tensor,
                     order_operands)
from .plan import read_plans

MAX_RANK = 8
VERSION = 1
TYPES = {"i1": 0, "i8": 1, "i16": 2, "i32": 3, "i64": 4, "f16": 5, "bf16": 6,
         "f32": 7, "f64": 8, "f8E4M3FN": 9, "f8E5M2": 10}
POINTER = ctypes.c_void_p


class Tensor(ctypes.Structure):
    _fields_ = [("data", POINTER), ("type", ctypes.c_int32),
                ("rank", ctypes.c_int32), ("sizes", ctypes.c_int64 * MAX_RANK),
                ("strides", ctypes.c_int64 * MAX_RANK)]


class LaunchInfo(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_uint32),
                ("num_operands", ctypes.c_uint32),
                ("data", ctypes.POINTER(POINTER)), ("workspace", POINTER),
                ("workspace_bytes", ctypes.c_size_t), ("stream", POINTER),
                ("context", POINTER)]


def open_library(path):
    library = ctypes.CDLL(path)
    library.flash_last_error.restype = ctypes.c_char_p
    library.flash_workspace_size.restype = ctypes.c_size_t
    library.flash_workspace_size.argtypes = [POINTER]
    library.flash_runtime_version.restype = ctypes.c_uint32
    version = library.flash_runtime_version()
    if version < VERSION:
        raise LaunchError("runtime version %d, expected at least %d"
                          % (version, VERSION))
    return library


class RuntimeKernels:
    def __init__(self, plan_path, image_path, library_path, device=None):
        self.device = device or TorchDevice()
        self.library = open_library(library_path)
        self.plan = read_plans(plan_path)[0]
        text = json.dumps(self.plan.json).encode()
        with open(image_path, "rb") as file:
            image = file.read()
        self.c_plan, self.handle = POINTER(), POINTER()
        self._call("flash_plan_parse", text, ctypes.c_size_t(len(text)),
                   ctypes.byref(self.c_plan))
        self._call("flash_kernels_create", self.c_plan, image,
                   ctypes.c_size_t(len(image)), ctypes.byref(self.handle))

    def _call(self, name, *arguments):
        if getattr(self.library, name)(*arguments):
            self._fail(name)

    def _fail(self, name):
        message = self.library.flash_last_error().decode()
        # Operands that are not as aligned as the plan wants.
        kind = Refused if "a multiple of" in message else LaunchError
        raise kind("%s: %s" % (name, message))

    def prepare(self, operands, order):
        values = order_operands(self.plan, operands, order)
        described = (Tensor * len(values))()
        data = (POINTER * len(values))()
        scalars = []
        for i, (operand, value) in enumerate(zip(self.plan.operands, values)):
            described[i].type = TYPES[operand["type"]]
            if not is_tensor(value):
                scalars.append(SCALARS[operand["type"]](value))
                data[i] = ctypes.addressof(scalars[-1])
                continue
            described[i].rank = len(value.shape)
            described[i].sizes[:len(value.shape)] = list(value.shape)
            described[i].strides[:len(value.shape)] = list(value.stride())
            data[i] = value.data_ptr()
        prepared = POINTER()
        self._call("flash_prepare", self.handle, described,
                   ctypes.c_size_t(len(values)), ctypes.byref(prepared))
        size = self.library.flash_workspace_size(prepared)
        workspace = self.device.workspace(size)
        info = LaunchInfo(ctypes.sizeof(LaunchInfo), len(values), data,
                          workspace.data_ptr() if size else None, size)
        launch, place = self.library.flash_launch, ctypes.byref(info)

        def run():
            info.stream = self.device.stream()
            if launch(prepared, place):
                self._fail("flash_launch")

        run.keep = (values, scalars, workspace, info, data)
        # What a host program pays for one launch, without the look-up of the
        # stream.
        run.raw = lambda: launch(prepared, place)
        return run
