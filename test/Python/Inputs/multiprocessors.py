# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How many CTAs kernels have that stay, on a device of so many SMs."""

import functools

import flash_opt
from fake_tensor import FakeTensor

kernel = functools.partial(flash_opt.attention_kernel, emit="ptx")
q, k, v = (FakeTensor(i << 32, (2, 8, 300, 128)) for i in (1, 2, 3))
print("planned:", kernel(q, k, v).chip, kernel(q, k, v).plan["kernels"][0]["grid"][0])
print("with entries:", kernel(q, k, v, plan="{tile_n = 64 : i64}")
      .plan["kernels"][0]["grid"][0])
print("given:", kernel(q, k, v, plan="{ctas = 7 : i64}")
      .plan["kernels"][0]["grid"][0])
