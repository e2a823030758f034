"""Emits flash ops as MLIR text, compiles a module for the CPU, and calls its
functions on numpy arrays."""

import ctypes
import os
import shutil
import subprocess

import numpy as np

ELEMENT = {
    np.dtype(np.float64): "f64",
    np.dtype(np.float32): "f32",
    np.dtype(np.float16): "f16",
    np.dtype(np.int32): "i32",
    np.dtype(np.int64): "i64",
    np.dtype(np.bool_): "i1",
}

# From linalg on tensors to the LLVM dialect, upstream passes only.
LOWERING = (
    "func.func(lower-affine,empty-tensor-to-alloc-tensor),"
    "one-shot-bufferize{bufferize-function-boundaries=true "
    "function-boundary-type-conversion=identity-layout-map},"
    "func.func(convert-linalg-to-loops),expand-strided-metadata,lower-affine,"
    "convert-scf-to-cf,arith-expand{include-bf16=true},convert-math-to-llvm,"
    "convert-math-to-libm,convert-arith-to-llvm,convert-index-to-llvm,"
    "finalize-memref-to-llvm,convert-func-to-llvm,convert-cf-to-llvm,"
    "reconcile-unrealized-casts"
)


def tensor_type(array, dynamic, map=None):
    """`dynamic` is for all dims but those that the map reads at 0 or mod P,
    which the op wants static."""
    array = np.asarray(array)
    dims = ""
    for axis, size in enumerate(array.shape):
        result = map.split(",")[axis].strip() if map else ""
        static = not dynamic or result == "0" or "%" in result
        dims += "%sx" % (size if static else "?")
    return "tensor<%s%s>" % (dims, ELEMENT[array.dtype])


def affine_map(dims, results):
    results = results.replace("//", " floordiv ").replace("%", " mod ")
    return "affine_map<(%s) -> (%s)>" % (", ".join(dims), results)


def compile_module(text, pipeline, workdir, name):
    """Runs `pipeline` and the lowering; returns the loaded library."""
    path = lambda suffix: os.path.join(workdir, name + suffix)
    with open(path(".mlir"), "w") as f:
        f.write(text)
    run(["flash-opt", path(".mlir"), "-o", path(".llvm.mlir"),
         "--pass-pipeline=builtin.module(%s,%s)" % (pipeline, LOWERING)])
    run(["mlir-translate", "--mlir-to-llvmir", path(".llvm.mlir"), "-o", path(".ll")])
    clang = os.environ.get("FLASH_CLANG", "clang-22")
    # The runtime has memrefCopy. -O0: the code is large and runs once.
    tools = os.path.dirname(os.path.realpath(shutil.which("mlir-translate")))
    libraries = os.path.join(tools, os.pardir, "lib")
    run([clang, "-O0", "-march=native", "-w", "-shared", "-fPIC", path(".ll"), "-lm",
         "-L" + libraries, "-lmlir_c_runner_utils", "-Wl,-rpath," + libraries,
         "-o", path(".so")])
    return ctypes.CDLL(path(".so"))


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError("%s\n%s" % (" ".join(command), done.stderr[:4000]))


def descriptor(rank):
    fields = [("base", ctypes.c_void_p), ("data", ctypes.c_void_p),
              ("offset", ctypes.c_int64)]
    if rank:
        fields += [("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)]
    return type("MemRef%d" % rank, (ctypes.Structure,), {"_fields_": fields})


def to_descriptor(array):
    d = descriptor(array.ndim)()
    d.base = d.data = array.ctypes.data
    if array.ndim:
        d.sizes[:] = array.shape
        d.strides[:] = [s // array.itemsize for s in array.strides]
    return d


def to_array(d, rank, dtype):
    shape = list(d.sizes) if rank else []
    if 0 in shape:
        return np.zeros(shape, dtype)
    count = int(np.prod(shape)) if shape else 1
    size = count * np.dtype(dtype).itemsize
    raw = ctypes.string_at(d.data + d.offset * np.dtype(dtype).itemsize, size)
    return np.frombuffer(raw, dtype).reshape(shape).copy()


SCALARS = {"f64": ctypes.c_double, "f32": ctypes.c_float, "i64": ctypes.c_int64}


def call(library, name, arguments, results):
    """`arguments`: arrays, or (type, value) of a scalar. `results`: (rank,
    dtype) of each."""
    fields = [("r%d" % i, descriptor(rank)) for i, (rank, _) in enumerate(results)]
    out = type("Results", (ctypes.Structure,), {"_fields_": fields})()
    passed, alive = [ctypes.byref(out)], []
    for argument in arguments:
        if isinstance(argument, tuple):
            passed.append(SCALARS[argument[0]](argument[1]))
            continue
        array = np.ascontiguousarray(argument)
        alive += [array, to_descriptor(array)]
        passed.append(ctypes.byref(alive[-1]))
    getattr(library, "_mlir_ciface_" + name)(*passed)
    return [to_array(getattr(out, "r%d" % i), rank, dtype)
            for i, (rank, dtype) in enumerate(results)]
