# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles twice, and counts how often the compiler ran."""

import flash_opt
from flash_opt import cache, compiler

text = flash_opt.attention_mlir("f16", 64)
runs = []
compiled = compiler.Compiled
compiler.Compiled = lambda *args: runs.append(args) or compiled(*args)
for _ in range(2):
    flash_opt.compile(text, emit="ptx")
print("compiled %d, files %d" % (len(runs), len(cache.entries(cache.folder()))))
