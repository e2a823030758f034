#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM
# Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Launches attention from a plan and an image.

    flash-opt attention.mlir --flash-compile=chip=sm_90a --emit=plan -o plan.json
    flash-opt attention.mlir --flash-compile=chip=sm_90a --emit=ptx -o image.ptx
    launch.py plan.json image.ptx [--torch] [--heads=8] [--length=300]

Needs NumPy, the CUDA driver and libflash-runtime.so (FLASH_RUNTIME names it if
the loader does not find it); with --torch the tensors are PyTorch's. The result
is compared with attention in float64.
"""

import argparse
import ctypes
import os
import sys

import numpy as np

MAX_RANK = 8
F16 = 5  # FLASH_TYPE_F16
HEAD_DIM = 64


class Tensor(ctypes.Structure):
    """flash_tensor; strides are in elements."""
    _fields_ = [("data", ctypes.c_void_p), ("type", ctypes.c_int32),
                ("rank", ctypes.c_int32), ("sizes", ctypes.c_int64 * MAX_RANK),
                ("strides", ctypes.c_int64 * MAX_RANK)]

    def __init__(self, address, shape, strides):
        super().__init__(address, F16, len(shape))
        self.sizes[:len(shape)] = shape
        self.strides[:len(shape)] = strides


class Runtime:
    """The functions of flash-c/Runtime.h that are used here."""

    def __init__(self):
        path = os.environ.get("FLASH_RUNTIME", "libflash-runtime.so")
        self.library = ctypes.CDLL(path)
        self.library.flash_last_error.restype = ctypes.c_char_p
        self.library.flash_workspace_size.restype = ctypes.c_size_t
        self.library.flash_workspace_size.argtypes = [ctypes.c_void_p]

    def call(self, name, *arguments):
        if getattr(self.library, name)(*arguments):
            sys.exit("{}: {}".format(
                name, self.library.flash_last_error().decode()))

    def load(self, plan, image):
        """flash_kernels of the two files."""
        parsed, kernels = ctypes.c_void_p(), ctypes.c_void_p()
        self.call("flash_plan_parse", plan, ctypes.c_size_t(len(plan)),
                  ctypes.byref(parsed))
        self.call("flash_kernels_create", parsed, image,
                  ctypes.c_size_t(len(image)), ctypes.byref(kernels))
        self.library.flash_plan_free(parsed)
        return kernels

    def get_workspace_size(self, kernels, operands):
        prepared = ctypes.c_void_p()
        self.call("flash_prepare", kernels, operands,
                  ctypes.c_size_t(len(operands)), ctypes.byref(prepared))
        size = self.library.flash_workspace_size(prepared)
        self.library.flash_prepared_destroy(prepared)
        return size

    def launch(self, kernels, operands, allocate, stream):
        """In the current context; `allocate` gives bytes of the device, which
        are zero: launches count in them from zero, and back to it."""
        size = self.get_workspace_size(kernels, operands)
        workspace = allocate(size) if size else None
        self.call("flash_call", kernels, operands,
                  ctypes.c_size_t(len(operands)), ctypes.c_void_p(workspace),
                  ctypes.c_size_t(size), ctypes.c_void_p(stream))


class Driver:
    """Memory by the driver API."""

    def __init__(self):
        self.library = ctypes.CDLL(os.environ.get("FLASH_LIBCUDA",
                                                  "libcuda.so.1"))
        device, context = ctypes.c_int(), ctypes.c_void_p()
        self.call("cuInit", 0)
        self.call("cuDeviceGet", ctypes.byref(device), 0)
        self.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
        self.call("cuCtxSetCurrent", context)

    def call(self, name, *arguments):
        status = getattr(self.library, name)(*arguments)
        if status:
            sys.exit("{}: CUDA error {}".format(name, status))

    def allocate(self, size):
        address = ctypes.c_uint64()
        self.call("cuMemAlloc_v2", ctypes.byref(address),
                  ctypes.c_size_t(size))
        return address.value

    def allocate_zeros(self, size):
        address = self.allocate(size)
        self.call("cuMemsetD8_v2", ctypes.c_uint64(address),
                  ctypes.c_ubyte(0), ctypes.c_size_t(size))
        return address

    def upload(self, array):
        address = self.allocate(array.nbytes)
        self.call("cuMemcpyHtoD_v2", ctypes.c_uint64(address),
                  ctypes.c_void_p(array.ctypes.data),
                  ctypes.c_size_t(array.nbytes))
        return address

    def download(self, address, array):
        self.call("cuMemcpyDtoH_v2", ctypes.c_void_p(array.ctypes.data),
                  ctypes.c_uint64(address), ctypes.c_size_t(array.nbytes))


def run_with_driver(runtime, kernels, inputs):
    driver = Driver()
    output = np.zeros_like(inputs[0])
    arrays = [*inputs, output]
    addresses = [driver.upload(array) for array in arrays]
    operands = (Tensor * 4)(*(
        Tensor(address, array.shape, [s // 2 for s in array.strides])
        for address, array in zip(addresses, arrays)))
    runtime.launch(kernels, operands, driver.allocate_zeros, None)
    driver.call("cuCtxSynchronize")
    driver.download(addresses[3], output)
    return output


def run_with_torch(runtime, kernels, inputs):
    import torch
    tensors = [torch.from_numpy(array).cuda() for array in inputs]
    tensors.append(torch.empty_like(tensors[0]))
    operands = (Tensor * 4)(*(
        Tensor(tensor.data_ptr(), tensor.shape, tensor.stride())
        for tensor in tensors))
    # Held until the kernel is done.
    held = []

    def allocate(size):
        held.append(torch.zeros(size, dtype=torch.uint8, device="cuda"))
        return held[-1].data_ptr()

    runtime.launch(kernels, operands, allocate,
                   torch.cuda.current_stream().cuda_stream)
    return tensors[3].cpu().numpy()


def compute_reference(query, key, value):
    query, key, value = (x.astype(np.float64) for x in (query, key, value))
    scores = query @ key.transpose(0, 2, 1) * 0.125
    rows, keys = scores.shape[1:]
    scores[:, np.arange(rows)[:, None] < np.arange(keys)] = -np.inf
    p = np.exp(scores - scores.max(axis=2, keepdims=True))
    return p / p.sum(axis=2, keepdims=True) @ value


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("plan")
    parser.add_argument("image", help="PTX or cubin")
    parser.add_argument("--torch", action="store_true")
    parser.add_argument("--heads", type=int, default=8)
    parser.add_argument("--length", type=int, default=300)
    args = parser.parse_args()
    rng = np.random.default_rng(0)
    shape = (args.heads, args.length, HEAD_DIM)
    inputs = [rng.standard_normal(shape).astype(np.float16) for _ in range(3)]
    runtime = Runtime()
    with open(args.plan, "rb") as plan, open(args.image, "rb") as image:
        kernels = runtime.load(plan.read(), image.read())
    run = run_with_torch if args.torch else run_with_driver
    output = run(runtime, kernels, inputs)
    reference = compute_reference(*inputs)
    error = np.linalg.norm(output - reference) / np.linalg.norm(reference)
    good = error <= 2e-3
    print("{} heads of {} rows: relative error {:.2e}, {}".format(
        args.heads, args.length, error, "ok" if good else "WRONG"))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
