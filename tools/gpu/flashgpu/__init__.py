# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GPU tests and benchmarks over compiled kernels and their launch plans.

Needs PyTorch and a flash-opt binary; nothing here needs LLVM. cases, emit and
check work without PyTorch, so that they are tested where it is missing.
"""
