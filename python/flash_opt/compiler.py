# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""MLIR to kernels, through the cache on disk."""

import ctypes
import functools
import json
import os
import re

from . import cache, native
from .driver import NoDriver, driver
from .errors import CompileError, Error
from .kernels import Kernel
from .native import POINTER, SIZE

# Of what is kept on disk.
_FORMAT = 1


def version():
    """Of the compiler, with its commit and that of LLVM."""
    return native.compiler().flash_compiler_version_text().decode()


def chips():
    """The chips that there is code for, oldest first."""
    return native.compiler().flash_compiler_chips().decode().split(", ")


def chip_of(device=None):
    """The chip to compile for on a CUDA device (the current one)."""
    try:
        cuda = driver()
        if device is None:
            device = cuda.current_device()
        major, minor = cuda.capability(device)
    except NoDriver as error:
        raise Error("no chip given, and no GPU to ask: %s" % error) from None
    return choose_chip(major, minor, chips())


def choose_chip(major, minor, known):
    """The one with all instructions of this capability, or the newest whose
    code runs there as well."""
    name = "sm_%d%d" % (major, minor)
    for exact in (name + "a", name):
        if exact in known:
            return exact
    older = [x for x in known if not x.endswith("a")
             and int(x[3:]) <= 10 * major + minor]
    if not older:
        raise Error("devices of capability %d.%d are too old; known chips: %s"
                    % (major, minor, ", ".join(known)))
    return older[-1]


@functools.lru_cache(maxsize=None)
def _find_ptxas(path, _stamp):
    library, text = native.compiler(), ctypes.create_string_buffer(4096)
    status = library.flash_compiler_find_ptxas(
        path.encode() if path else None, text, len(text))
    return None if status else text.value.decode()


def find_ptxas(path=None):
    """Path and release of the assembler, or None."""
    where = [os.environ.get(x) for x in ("PATH", "CUDA_HOME", "CUDA_PATH")]
    return _find_ptxas(path, tuple(where))


def _knows_our_ptx(ptxas):
    """PTX ISA 8.6 came with CUDA 12.7."""
    release = re.match(r"(\d+)\.(\d+)", (ptxas or "").rpartition(" ")[2])
    return bool(release) and tuple(map(int, release.groups())) >= (12, 7)


def format_options(options):
    """The text of --flash-compile's options from a text or a dictionary."""
    if not isinstance(options, str):
        options = " ".join("%s=%s" % x for x in options.items())
    if "chip=" in options:
        raise ValueError("the chip is an argument of its own, not an option")
    return options


class Compiled:
    """What flash_compile returns: an attribute for each output."""

    def __init__(self, source, name, options, outputs):
        library = native.compiler()
        info = native.CompileInfo(
            ctypes.sizeof(native.CompileInfo), outputs, source, len(source),
            name.encode(), options.encode())
        handle = POINTER()
        status = library.flash_compile(library.handle, ctypes.byref(info),
                                       ctypes.byref(handle))
        if status:
            text = library.flash_compiler_last_error().decode(
                errors="replace")
            if status == native.ERROR_COMPILE:
                raise CompileError(text, source.decode(errors="replace"))
            raise Error(text)

        def get(output):
            if not outputs & output:
                return b""
            data, size = POINTER(), SIZE()
            library.flash_compiled_output(handle, output, ctypes.byref(data),
                                          ctypes.byref(size))
            return ctypes.string_at(data, size.value)

        try:
            self.ptx, self.cubin = get(native.PTX), get(native.CUBIN)
            self.plans, self.mlir = get(native.PLAN), get(native.MLIR)
            self.diagnostics = library.flash_compiled_diagnostics(handle)
        finally:
            library.flash_compiled_destroy(handle)


def _read_source(source):
    """(bytes, name) of MLIR text or of a file."""
    if isinstance(source, bytes):
        return source, "<source>"
    if isinstance(source, str) and ("\n" in source or "{" in source):
        return source.encode(), "<source>"
    path = os.fspath(source)
    with open(path, "rb") as file:
        return file.read(), path


def _library_stamp():
    """Tells apart the builds of one commit."""
    try:
        state = os.stat(native.compiler().path)
    except OSError:
        return None
    return [state.st_size, state.st_mtime_ns]


def _make_key(source, options, cubin, ptxas):
    try:
        driver_version = driver().version
    except NoDriver:
        driver_version = None
    return cache.make_key([
        _FORMAT, source.decode("latin-1"), options, cubin, version(),
        _library_stamp(), ptxas, driver_version])


def _compile_parts(source, name, options, cubin, ptxas, use_cache):
    """The parts as they are kept on disk."""
    key = _make_key(source, options, cubin, ptxas) if use_cache else None
    parts = cache.read(key) if use_cache else None
    if parts is not None:
        return parts
    outputs = native.PTX | native.PLAN | (native.CUBIN if cubin else 0)
    made = Compiled(source, name, options, outputs)
    parts = {"plans": made.plans, "ptx": made.ptx, "cubin": made.cubin,
             "diagnostics": made.diagnostics}
    if use_cache:
        cache.write(key, parts)
    return parts


def compile_module(source, chip=None, *, options="", emit=None, ptxas=None,
                   use_cache=True):
    """A list of kernels, one for each kind of attention in a module; the
    arguments are those of `compile`."""
    emit = emit or os.environ.get("FLASH_OPT_EMIT") or "auto"
    if emit not in ("auto", "ptx", "cubin"):
        raise ValueError("emit is %r, expected 'auto', 'ptx' or 'cubin'"
                         % (emit,))
    source, name = _read_source(source)
    options = format_options(options)
    options = "chip=%s %s" % (chip or chip_of(), options)
    if ptxas:
        options += " ptxas-path=%s" % os.fspath(ptxas)
    options = options.strip()
    found = None if emit == "ptx" else find_ptxas(ptxas and os.fspath(ptxas))
    cubin = emit == "cubin" or emit == "auto" and _knows_our_ptx(found)
    parts = _compile_parts(source, name, options, cubin, found, use_cache)

    def make_mlir():
        return Compiled(source, name, options, native.MLIR).mlir.decode()

    return [Kernel(plan, parts["ptx"], parts["cubin"],
                   diagnostics=parts["diagnostics"].decode(errors="replace"),
                   make_mlir=make_mlir)
            for plan in json.loads(parts["plans"])]


def compile(source, chip=None, *, options="", emit=None, ptxas=None,
            use_cache=True):
    """Compiles the attention in `source`: MLIR text, bytes, or the path of a
    file (a text without a line break or a brace). Raises CompileError.

    chip       sm_80, sm_90a, ...; None: that of the current device
    options    of flash-opt's --flash-compile, as text or a dictionary:
               "gate=warn"
    emit       "ptx"; "cubin", by ptxas; "auto": a cubin if there is a ptxas;
               None: what FLASH_OPT_EMIT says, or "auto". The PTX is there in
               every case
    ptxas      the ptxas to use, instead of the first that is found
    use_cache  look for the result on disk, and keep it there
    """
    kernels = compile_module(source, chip, options=options, emit=emit,
                             ptxas=ptxas, use_cache=use_cache)
    if len(kernels) != 1:
        raise Error("the module has %d kinds of attention (%s), expected one; "
                    "compile_module takes them all" % (
                        len(kernels), ", ".join(x.name for x in kernels)))
    return kernels[0]


def load(plan, image):
    """A kernel from the files that flash-opt writes with --emit=plan and
    --emit=ptx or --emit=cubin. Needs libflash-runtime only."""
    with open(plan) as file:
        plans = json.load(file)
    if isinstance(plans, list):
        if len(plans) != 1:
            raise Error("%s holds %d plans, expected one"
                        % (os.fspath(plan), len(plans)))
        plans = plans[0]
    with open(image, "rb") as file:
        data = file.read()
    is_cubin = data.startswith(b"\x7fELF")
    return Kernel(plans, b"" if is_cubin else data, data if is_cubin else b"")
