# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Launches a plan that needs a workspace: PLAN.json IMAGE [torch]."""

import sys

import flash_opt
from fake_tensor import FakeTensor

kernel = flash_opt.load(*sys.argv[1:3])
if sys.argv[3:] == ["torch"]:
    import torch


def make(rows):
    return (FakeTensor(1 << 32, (2, rows, 64)), FakeTensor(2 << 32, (2, 77, 64)),
            0.125, FakeTensor(3 << 32, (2, rows, 64)))


kernel(*make(300), stream=0x100)
kernel(*make(300), stream=0x100)
kernel(*make(300), stream=0x200)
kernel(*make(200), stream=0x200)
if sys.argv[3:] == ["torch"]:
    print("\n".join(torch.log))
