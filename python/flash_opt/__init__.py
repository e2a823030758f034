# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""flash-opt from Python: attention compiled for the GPU at hand and launched on
tensors, without copies.

    out = flash_opt.attention(q, k, v, causal=True)  # compiled at the first call
    kernel = flash_opt.compile("attention.mlir", chip="sm_90a")
    kernel(q, k, v, out)

docs/Python.md explains both. Nothing but the standard library is needed;
tensors are PyTorch's or any that speak DLPack.
"""

from .compiler import chips, compile, compile_module, load, version
from .errors import CompileError, Error, LaunchError
from .functional import attention, attention_kernel, attention_mlir
from .kernels import Kernel

__all__ = ["CompileError", "Error", "Kernel", "LaunchError", "attention",
           "attention_kernel", "attention_mlir", "chips", "compile",
           "compile_module", "load", "version"]
