# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention on tensors of the CPU, by libflash-cpu: the same tiles and online
softmax, on OpenMP threads where there is a runtime for them. f64 too.

A CpuKernel stands where a Kernel does: prepare(), then launch(). A launch is
done when it returns.
"""

import ctypes

from . import native
from .errors import CompileError, Error, LaunchError
from .native import POINTER

DEVICE = "cpu"


class CpuKernel:
    """The function of a Spec or a BackwardSpec."""

    chip = DEVICE

    def __init__(self, spec):
        self._operands, results = spec.parts()
        self._inputs = len(self._operands)
        self._operands = self._operands + results
        text, library = spec.make_text("attention").encode(), native.cpu()
        info = native.CPUCompileInfo(ctypes.sizeof(native.CPUCompileInfo), 0,
                                     text, len(text), b"attention")
        # Never freed: kernels are remembered for the life of the process.
        self._handle = POINTER()
        status = library.flash_cpu_compile(ctypes.byref(info),
                                           ctypes.byref(self._handle))
        if status:
            message = library.flash_cpu_last_error().decode(errors="replace")
            if status == native.ERROR_COMPILE:
                raise CompileError(message, text.decode())
            raise Error(message)

    def prepare(self, views, _device):
        check_extents(self._operands, views)
        return _Prepared(self, views)


def check_extents(operands, views):
    """Dims of one name are as long everywhere: compiled code relies on it."""
    extents = {}
    for (name, _, dims), x in zip(operands, views):
        if dims is None:
            continue
        for dim, size in zip(dims.split(", "), x.shape):
            # "h floordiv 4": four query heads share one of this tensor.
            dim, _, group = dim.partition(" floordiv ")
            size *= int(group or 1)
            known = extents.setdefault(dim, (size, name))
            if known[0] != size:
                raise LaunchError("%s has extent %d in dim %s, %s has %d"
                                  % (name, size, dim, known[1], known[0]))


class _Prepared:
    device = DEVICE

    def __init__(self, kernel, views):
        self._kernel, self._views = kernel, [
            (native.TYPES[x.type], x.shape, x.strides) for x in views]

    def launch(self, addresses, _stream):
        tensors = (native.Tensor * len(addresses))()
        for tensor, address, (type, shape, strides) in zip(
                tensors, addresses, self._views):
            tensor.data, tensor.type, tensor.rank = address, type, len(shape)
            tensor.sizes[:len(shape)] = shape
            tensor.strides[:len(shape)] = strides
        library, inputs = native.cpu(), self._kernel._inputs
        outputs = ctypes.byref(tensors, inputs * ctypes.sizeof(native.Tensor))
        if library.flash_cpu_call(self._kernel._handle, tensors, inputs,
                                  outputs, len(addresses) - inputs):
            raise LaunchError(library.flash_cpu_last_error().decode())
