# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The few functions of the CUDA driver that are needed beside libflash-runtime.

FLASH_LIBCUDA names another library, as it does for libflash-runtime.
"""

import ctypes
import functools
import os

from .errors import LaunchError

POINTER = ctypes.c_void_p
_MULTIPROCESSORS, _MAJOR, _MINOR = 16, 75, 76


class NoDriver(LaunchError):
    """There is no driver, or no device."""


class Driver:
    def __init__(self):
        path = os.environ.get("FLASH_LIBCUDA") or "libcuda.so.1"
        try:
            self._library = ctypes.CDLL(path)
        except OSError as error:
            raise NoDriver("no CUDA driver: %s" % error) from None
        self._contexts = {}
        try:
            self.call("cuInit", 0)
        except LaunchError as error:
            raise NoDriver("the CUDA driver '%s' does not start: %s"
                           % (path, error)) from None

    def call(self, name, *arguments):
        status = getattr(self._library, name)(*arguments)
        if status:
            text = ctypes.c_char_p()
            self._library.cuGetErrorName(status, ctypes.byref(text))
            raise LaunchError("%s: %s" % (name, (
                text.value or b"error %d" % status).decode()))

    @functools.cached_property
    def version(self):
        value = ctypes.c_int()
        self.call("cuDriverGetVersion", ctypes.byref(value))
        return value.value

    def current_device(self):
        """That of the current context, or the first."""
        device = ctypes.c_int()
        if self._library.cuCtxGetDevice(ctypes.byref(device)):
            return 0
        return device.value

    def capability(self, device):
        """(9, 0) for an H100."""
        return tuple(self._attribute(device, x) for x in (_MAJOR, _MINOR))

    def multiprocessors(self, device):
        return self._attribute(device, _MULTIPROCESSORS)

    def _attribute(self, device, attribute):
        value = ctypes.c_int()
        self.call("cuDeviceGetAttribute", ctypes.byref(value), attribute,
                  ctypes.c_int(device))
        return value.value

    def context(self, device):
        """The handle of the primary context, which is what every library
        uses. It is never released."""
        context = self._contexts.get(device)
        if context is None:
            handle = POINTER()
            self.call("cuDevicePrimaryCtxRetain", ctypes.byref(handle),
                      ctypes.c_int(device))
            context = self._contexts[device] = handle.value
        return context

    def is_capturing(self, stream):
        function = getattr(self._library, "cuStreamIsCapturing", None)
        state = ctypes.c_int()
        return bool(function and not function(
            POINTER(stream), ctypes.byref(state)) and state.value)

    def allocate_zeroed(self, device, size):
        """The address of memory that is never freed."""
        address = ctypes.c_uint64()
        self.call("cuCtxPushCurrent_v2", POINTER(self.context(device)))
        try:
            self.call("cuMemAlloc_v2", ctypes.byref(address),
                      ctypes.c_size_t(size))
            self.call("cuMemsetD8_v2", address, ctypes.c_ubyte(0),
                      ctypes.c_size_t(size))
            # The stream that will use it may not wait for the default one.
            self.call("cuCtxSynchronize")
        finally:
            self.call("cuCtxPopCurrent_v2", ctypes.byref(POINTER()))
        return address.value


@functools.lru_cache(maxsize=None)
def driver():
    return Driver()
