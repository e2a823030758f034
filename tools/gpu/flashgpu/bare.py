# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs cases without PyTorch, for compute-sanitizer and ncu.

Every tensor has an allocation of its own that ends with its last element, so
that memcheck sees any access past it. A caching allocator would hide it.
Outputs are not initialized: initcheck sees a kernel that reads them.

usage: python3 -m flashgpu.bare [--runtime LIB] SEED PLAN IMAGE ...
"""

import ctypes
import sys

import numpy as np

from . import cases, driver, emit, inputs, launch
from .strides import base_offset, make_strides, span

SIZES = {"f16": 2, "bf16": 2, "f32": 4, "i32": 4, "i64": 8}


def to_words(array, type):
    """The elements as stored; numpy has no bf16."""
    if type == "f16":
        return array.astype(np.float16)
    if type != "bf16":
        return array
    bits = np.ascontiguousarray(array, np.float32).view(np.uint32)
    rounded = bits + np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))
    rounded = np.where(np.isnan(array), np.uint32(0x7FC00000), rounded)
    return (rounded >> np.uint32(16)).astype(np.uint16)


def allocate(size):
    address = ctypes.c_uint64()
    # A null tensor would be an argument error, not a finding.
    driver.call("cuMemAlloc_v2", ctypes.byref(address),
                ctypes.c_size_t(max(size, 16)))
    return address.value


class Device:
    def __init__(self):
        driver.call("cuInit", 0)
        device, context = ctypes.c_int(), ctypes.c_void_p()
        driver.call("cuDeviceGet", ctypes.byref(device), 0)
        driver.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
        driver.call("cuCtxSetCurrent", context)

    def stream(self):
        return None

    def workspace(self, size):
        address = allocate(size)
        driver.call("cuMemsetD8_v2", ctypes.c_uint64(address),
                    ctypes.c_ubyte(0), ctypes.c_size_t(max(size, 16)))
        return Tensor((size,), [1], 1, address)


class Tensor:
    """The part of PyTorch's interface that a launch uses."""

    def __init__(self, shape, strides, size, address):
        self.shape, self.strides, self.size = shape, strides, size
        self.address = address

    def stride(self):
        return tuple(self.strides)

    def data_ptr(self):
        return self.address

    def element_size(self):
        return self.size


def make_tensor(case, operand, value):
    strides, offset = make_strides(case, operand), base_offset(case, operand)
    size, count = SIZES[operand.type], span(operand.shape, strides)
    address = allocate((offset + count) * size)
    if value is not None and count:
        words = to_words(value, operand.type)
        whole = np.zeros(offset + count, words.dtype)
        np.lib.stride_tricks.as_strided(
            whole[offset:], operand.shape, [x * size for x in strides]
        )[...] = words
        driver.call("cuMemcpyHtoD_v2", ctypes.c_uint64(address),
                    ctypes.c_void_p(whole.ctypes.data),
                    ctypes.c_size_t(whole.nbytes))
    return Tensor(operand.shape, strides, size, address + offset * size)


def run(case, plan, image, runtime, device):
    values = inputs.make_inputs(case)
    operands = {"scale": case.scale}
    for x in emit.operands(case):
        if not x.is_scalar:
            value = None if x.is_output else values[x.name]
            operands[x.name] = make_tensor(case, x, value)
    kernels = launch.load_kernels(plan, image, runtime, device)
    kernels.prepare(operands, [x.name for x in emit.operands(case)])()
    driver.call("cuCtxSynchronize")


def main(arguments):
    runtime = ""
    if arguments[0] == "--runtime":
        runtime, arguments = arguments[1], arguments[2:]
    device = Device()
    for seed, plan, image in zip(*[iter(arguments)] * 3):
        case = cases.find(seed)
        # Packed is many tensors in one allocation: not what this is for.
        if case.storage == "packed":
            case.storage = "contiguous"
        try:
            run(case, plan, image, runtime, device)
            print("ran %s %s" % (seed, case.name), flush=True)
        except launch.LaunchError as error:
            print("refused %s %s: %s" % (seed, case.name, error), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
