#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles exports for the CPU with upstream passes and compares with PyTorch.

Proves that a file computes what its model computes. Plain loops, one thread: a
12-layer model takes a minute. Dynamic files run with sizes other than those
they were traced with.

  python3 check_exports.py [--llvm-bin DIR] [NAME...]
"""

import argparse
import ctypes
import pathlib
import subprocess
import tempfile
import time

import ml_dtypes
import numpy
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

import export_models

PIPELINE = (
    "builtin.module(canonicalize,cse,"
    "func.func(arith-emulate-unsupported-floats{source-types=bf16 target-type=f32},"
    "math-extend-to-supported-types{extra-types=f16 target-type=f32}),"
    "empty-tensor-to-alloc-tensor,"
    "one-shot-bufferize{bufferize-function-boundaries=true "
    "function-boundary-type-conversion=identity-layout-map},"
    "func.func(convert-linalg-to-loops),expand-strided-metadata,lower-affine,"
    "func.func(math-expand-ops{ops=fpowi}),"
    "convert-scf-to-cf,arith-expand{include-bf16=true},"
    "func.func(llvm-request-c-wrappers),"
    "convert-math-to-llvm,convert-math-to-libm,convert-arith-to-llvm,"
    "convert-index-to-llvm,finalize-memref-to-llvm,convert-func-to-llvm,"
    "convert-cf-to-llvm,reconcile-unrealized-casts)"
)


def descriptor(rank):
    class Memref(ctypes.Structure):
        _fields_ = [
            ("allocated", ctypes.c_void_p),
            ("aligned", ctypes.c_void_p),
            ("offset", ctypes.c_int64),
            ("sizes", ctypes.c_int64 * rank),
            ("strides", ctypes.c_int64 * rank),
        ]

    return Memref


def to_numpy(tensor):
    if tensor.dtype == torch.bfloat16:
        return tensor.float().numpy().astype(ml_dtypes.bfloat16)
    return tensor.numpy().copy()


def to_memref(array):
    memref = descriptor(array.ndim)()
    memref.allocated = memref.aligned = array.ctypes.data
    for i in range(array.ndim):
        memref.sizes[i] = array.shape[i]
        memref.strides[i] = array.strides[i] // array.itemsize
    return memref


def compile_file(path, llvm_bin, tmp):
    """Lowers one file to a shared library."""
    base = pathlib.Path(tmp) / path.stem
    run = lambda *cmd: subprocess.run([str(c) for c in cmd], check=True)
    run(llvm_bin / "mlir-opt", path, f"--pass-pipeline={PIPELINE}", "-o", f"{base}.llvm.mlir")
    run(llvm_bin / "mlir-translate", "--mlir-to-llvmir", f"{base}.llvm.mlir", "-o", f"{base}.ll")
    run(llvm_bin / "opt", "-O2", f"{base}.ll", "-o", f"{base}.bc")
    run(llvm_bin / "llc", "-O2", "-filetype=obj", "-relocation-model=pic", f"{base}.bc", "-o", f"{base}.o")
    lib_dir = llvm_bin.parent / "lib"
    run("cc", "-shared", "-o", f"{base}.so", f"{base}.o", f"-L{lib_dir}",
        f"-Wl,-rpath,{lib_dir}", "-lmlir_c_runner_utils", "-lm")
    return ctypes.CDLL(f"{base}.so")


def check(spec, llvm_bin, folder):
    module, inputs, state, _ = export_models.build(spec)
    if spec.dynamic:
        # Not the traced size.
        inputs = export_models.make_inputs(spec, module.held[0].config, 45)
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
        expected = module(inputs, state)
    flat = []
    for key, value in inputs.items():
        flat += [t for pair in value for t in pair] if key == "cache" else [value]
    arrays = [to_numpy(t) for t in flat + list(state.values())]
    memrefs = [to_memref(a) for a in arrays]
    result = descriptor(expected.ndim)()
    with tempfile.TemporaryDirectory() as tmp:
        library = compile_file(folder / f"{spec.name}.mlir", llvm_bin, tmp)
        start = time.time()
        library._mlir_ciface_main(
            ctypes.byref(result), *[ctypes.byref(m) for m in memrefs]
        )
        seconds = time.time() - start
    shape = tuple(result.sizes)
    assert shape == tuple(expected.shape), (shape, expected.shape)
    dtype = to_numpy(expected[:0]).dtype
    count = int(numpy.prod(shape))
    raw = ctypes.string_at(result.aligned, count * dtype.itemsize)
    actual = numpy.frombuffer(raw, dtype).reshape(shape).astype(numpy.float64)
    expected = expected.double().numpy()
    error = numpy.abs(actual - expected).max()
    assert not numpy.isnan(actual).any()
    print(f"{spec.name}: output {shape}, max abs difference {error:.3g}, "
          f"max abs value {numpy.abs(expected).max():.3g}, {seconds:.1f} s", flush=True)
    tolerance = {torch.float32: 2e-4, torch.float16: 3e-2, torch.bfloat16: 0.25}
    return error <= tolerance[spec.dtype] * max(1.0, numpy.abs(expected).max())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--llvm-bin", default="/usr/lib/llvm-22/bin", type=pathlib.Path)
    parser.add_argument("--dir", default=pathlib.Path(__file__).parent, type=pathlib.Path)
    args = parser.parse_args()
    torch.set_num_threads(2)
    wanted = [s for s in export_models.SPECS if not args.names or s.name in args.names]
    failed = [s.name for s in wanted if not check(s, args.llvm_bin, args.dir)]
    if failed:
        raise SystemExit("differs from PyTorch: " + ", ".join(failed))


if __name__ == "__main__":
    main()
