# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The C libraries (flash-c/Compiler.h, Runtime.h, CPU.h) by ctypes."""

import ctypes
import functools
import os

from .errors import Error

POINTER = ctypes.c_void_p
SIZE = ctypes.c_size_t
MAX_RANK = 8
RUNTIME_VERSION = COMPILER_VERSION = CPU_VERSION = 1
OK, ERROR_COMPILE = 0, 8
PTX, CUBIN, PLAN, MLIR = 1, 2, 4, 8

# flash_type by the MLIR name.
TYPES = {"i1": 0, "i8": 1, "i16": 2, "i32": 3, "i64": 4, "f16": 5, "bf16": 6,
         "f32": 7, "f64": 8, "f8E4M3FN": 9, "f8E5M2": 10}


class Tensor(ctypes.Structure):
    """flash_tensor"""
    _fields_ = [("data", POINTER), ("type", ctypes.c_int32),
                ("rank", ctypes.c_int32), ("sizes", ctypes.c_int64 * MAX_RANK),
                ("strides", ctypes.c_int64 * MAX_RANK)]


class LaunchInfo(ctypes.Structure):
    """flash_launch_info"""
    _fields_ = [("struct_size", ctypes.c_uint32),
                ("num_operands", ctypes.c_uint32),
                ("data", ctypes.POINTER(POINTER)), ("workspace", POINTER),
                ("workspace_bytes", SIZE), ("stream", POINTER),
                ("context", POINTER)]


class CompileInfo(ctypes.Structure):
    """flash_compile_info"""
    _fields_ = [("struct_size", ctypes.c_uint32), ("outputs", ctypes.c_uint32),
                ("source", ctypes.c_char_p), ("source_size", SIZE),
                ("source_name", ctypes.c_char_p), ("options", ctypes.c_char_p)]


class CPUCompileInfo(ctypes.Structure):
    """flash_cpu_compile_info"""
    _fields_ = [("struct_size", ctypes.c_uint32), ("threads", ctypes.c_uint32),
                ("source", ctypes.c_char_p), ("source_size", SIZE),
                ("entry", ctypes.c_char_p)]


def _folders():
    here = os.path.dirname(os.path.abspath(__file__))
    given = os.environ.get("FLASH_OPT_LIBRARY_DIR")
    # The last one: a checkout that was built in its usual place.
    return [given] if given else [
        here, os.path.join(os.path.dirname(os.path.dirname(here)), "build",
                           "lib")]


def _open(name):
    """The library, from our folders or from where the loader looks."""
    tried = [os.path.join(folder, name) for folder in _folders()]
    found = [path for path in tried if os.path.exists(path)]
    if os.environ.get("FLASH_OPT_LIBRARY_DIR") and not found:
        raise Error("FLASH_OPT_LIBRARY_DIR has no %s" % name)
    try:
        library = ctypes.CDLL(found[0] if found else name + ".1")
    except OSError as error:
        raise Error(
            "can't load %s: %s; looked at %s and where the loader looks; "
            "FLASH_OPT_LIBRARY_DIR names the folder of our libraries"
            % (name, error, ", ".join(tried))) from None
    library.path = found[0] if found else name + ".1"
    return library


def _declare(library, prototypes):
    for name, (result, *arguments) in prototypes.items():
        try:
            function = getattr(library, name)
        except AttributeError:
            raise Error("%s is too old: no %s" % (library.path, name)) from None
        function.restype, function.argtypes = result, arguments


def _check_version(library, version, expected):
    if version < expected:
        raise Error("%s has version %d, expected at least %d"
                    % (library.path, version, expected))


@functools.lru_cache(maxsize=None)
def runtime():
    """libflash-runtime; loads no other library until it launches."""
    library = _open("libflash-runtime.so")
    status, out, text = ctypes.c_int, ctypes.POINTER(POINTER), ctypes.c_char_p
    _declare(library, {
        "flash_runtime_version": (ctypes.c_uint32,),
        "flash_last_error": (text,),
        "flash_plan_parse": (status, text, SIZE, out),
        "flash_plan_free": (None, POINTER),
        "flash_kernels_create": (status, POINTER, text, SIZE, out),
        "flash_kernels_destroy": (None, POINTER),
        "flash_kernels_load": (status, POINTER, POINTER),
        "flash_prepare": (status, POINTER, POINTER, SIZE, out),
        "flash_prepared_destroy": (None, POINTER),
        "flash_workspace_size": (SIZE, POINTER),
        # No conversions: they would take longer than the launch.
        "flash_launch": (status, POINTER, POINTER),
    })
    _check_version(library, library.flash_runtime_version(), RUNTIME_VERSION)
    return library


@functools.lru_cache(maxsize=None)
def compiler():
    """libflash-compiler, with a compiler in its attribute `handle`."""
    library = _open("libflash-compiler.so")
    status, out, text = ctypes.c_int, ctypes.POINTER(POINTER), ctypes.c_char_p
    _declare(library, {
        "flash_compiler_version": (ctypes.c_uint32,),
        "flash_compiler_version_text": (text,),
        "flash_compiler_chips": (text,),
        "flash_compiler_last_error": (text,),
        "flash_compiler_create": (status, out),
        "flash_compile": (status, POINTER, ctypes.POINTER(CompileInfo), out),
        "flash_compiled_output": (status, POINTER, ctypes.c_int, out,
                                  ctypes.POINTER(SIZE)),
        "flash_compiled_diagnostics": (text, POINTER),
        "flash_compiled_destroy": (None, POINTER),
        "flash_compiler_find_ptxas": (status, text, text, SIZE),
    })
    _check_version(library, library.flash_compiler_version(), COMPILER_VERSION)
    library.handle = POINTER()
    if library.flash_compiler_create(ctypes.byref(library.handle)):
        raise Error(library.flash_compiler_last_error().decode())
    return library


@functools.lru_cache(maxsize=None)
def cpu():
    """libflash-cpu, only for tensors that are not on a GPU."""
    library = _open("libflash-cpu.so")
    status, out, text = ctypes.c_int, ctypes.POINTER(POINTER), ctypes.c_char_p
    _declare(library, {
        "flash_cpu_version": (ctypes.c_uint32,),
        "flash_cpu_last_error": (text,),
        "flash_cpu_compile": (status, ctypes.POINTER(CPUCompileInfo), out),
        "flash_cpu_call": (status, POINTER, POINTER, SIZE, POINTER, SIZE),
    })
    _check_version(library, library.flash_cpu_version(), CPU_VERSION)
    return library
