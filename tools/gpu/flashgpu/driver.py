# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The part of the CUDA driver API that a launch needs, by ctypes."""

import ctypes

MAX_DYNAMIC_SRAM = 8  # CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
SRAM_WITHOUT_ASKING = 48 << 10
_library = None


class DriverError(Exception):
    pass


def driver():
    global _library
    if _library is None:
        _library = ctypes.CDLL("libcuda.so.1")
    return _library


def call(name, *arguments):
    status = getattr(driver(), name)(*arguments)
    if status:
        text = ctypes.c_char_p()
        driver().cuGetErrorName(status, ctypes.byref(text))
        raise DriverError("%s: %s" % (name, (text.value or b"?").decode()))


class Module:
    """A loaded cubin or PTX text. JIT messages are in the error."""

    def __init__(self, image):
        self.handle = ctypes.c_void_p()
        log = ctypes.create_string_buffer(8192)
        # CU_JIT_ERROR_LOG_BUFFER and its size.
        options = (ctypes.c_int * 2)(5, 6)
        values = (ctypes.c_void_p * 2)(ctypes.addressof(log), len(log))
        try:
            call("cuModuleLoadDataEx", ctypes.byref(self.handle), image, 2,
                 options, values)
        except DriverError as error:
            raise DriverError("%s\n%s" % (error, log.value.decode()))

    def function(self, entry, sram_bytes):
        function = ctypes.c_void_p()
        call("cuModuleGetFunction", ctypes.byref(function), self.handle,
             entry.encode())
        if sram_bytes > SRAM_WITHOUT_ASKING:
            call("cuFuncSetAttribute", function, MAX_DYNAMIC_SRAM, sram_bytes)
        return function


def launch(function, grid, block, sram_bytes, stream, pointers):
    call("cuLaunchKernel", function, *grid, *block, sram_bytes,
         ctypes.c_void_p(stream), pointers, None)
