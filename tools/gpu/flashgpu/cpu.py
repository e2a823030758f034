# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The CPU path: flash-run executes the tiled program of a case, so that
generator and references are tried without a GPU. Strides are those of NumPy
files; poison and guards mean nothing here."""

import os
import subprocess

import numpy as np
import torch

from . import emit
from .launch import LaunchError
from .reference import TYPES

FILE_TYPES = {"f16": np.float16, "bf16": np.uint16, "f32": np.float32,
              "i32": np.int32, "i64": np.int64}


def _to_array(value, type):
    if not isinstance(value, torch.Tensor):
        return np.array(value, FILE_TYPES[type])
    value = value.contiguous()
    if type == "bf16":
        return value.view(torch.int16).numpy().view(np.uint16)
    return value.numpy()


def _to_tensor(array, type):
    if type == "bf16":
        return torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(array).to(TYPES[type])


class CpuKernels:
    def __init__(self, case, source, flash_run, program=emit):
        self.case, self.source, self.flash_run = case, source, flash_run
        self.program = program
        self.folder = source + ".data"
        os.makedirs(self.folder, exist_ok=True)

    def prepare(self, operands, order):
        described = self.program.operands(self.case)
        results = [x for x in described if x.is_output]
        files = []
        for x in described:
            if x.is_output:
                continue
            files.append(os.path.join(self.folder, x.name + ".npy"))
            np.save(files[-1], _to_array(operands[x.name], x.type))

        def run():
            command = [self.flash_run, self.source, "--entry=attention",
                       "--threads=1", "--input=" + ",".join(files),
                       "--output-dir=" + self.folder]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                raise LaunchError("flash-run: " + done.stderr.strip())
            for i, x in enumerate(results):
                array = np.load(os.path.join(self.folder, "%d.npy" % i))
                operands[x.name].copy_(_to_tensor(array, x.type))

        return run
