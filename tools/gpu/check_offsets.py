#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tensors whose elements lie more than 2^31 apart: offsets have 64 bits.

usage: check_offsets.py --flash-opt BIN --runtime libflash-runtime.so

Two heads of a few rows, each tensor with a head stride beyond 2^31 elements
(17 GB of the GPU's memory in all), through docs/examples/launch. Exit status 1
if the result is wrong.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs/examples/launch"
HEAD_STRIDE = (1 << 31) + 4096  # elements
ROWS = 333


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--flash-opt", required=True)
    parser.add_argument("--runtime", required=True)
    parser.add_argument("--chip", default="sm_90a")
    arguments = parser.parse_args()
    os.environ["FLASH_RUNTIME"] = os.path.abspath(arguments.runtime)
    sys.path.insert(0, str(EXAMPLE))
    import launch
    import torch

    def emit(kind, path):
        subprocess.run([arguments.flash_opt, str(EXAMPLE / "attention.mlir"),
                        "--flash-compile=chip=" + arguments.chip,
                        "--emit=" + kind, "-o", path], check=True)
        return pathlib.Path(path).read_bytes()

    with tempfile.TemporaryDirectory() as folder:
        runtime = launch.Runtime()
        torch.cuda.init()
        torch.zeros(1, device="cuda")
        kernels = runtime.load(emit("plan", folder + "/plan.json"),
                               emit("ptx", folder + "/image.ptx"))
    torch.manual_seed(0)
    tensors = []
    for _ in range(4):
        memory = torch.empty(HEAD_STRIDE + ROWS * launch.HEAD_DIM,
                             dtype=torch.float16, device="cuda")
        tensor = memory.as_strided((2, ROWS, launch.HEAD_DIM),
                                   (HEAD_STRIDE, launch.HEAD_DIM, 1))
        tensor.normal_()
        tensors.append(tensor)
    tensors[3].fill_(float("nan"))
    operands = (launch.Tensor * 4)(*(
        launch.Tensor(x.data_ptr(), x.shape, x.stride()) for x in tensors))
    runtime.launch(kernels, operands, lambda size: None,
                   torch.cuda.current_stream().cuda_stream)
    torch.cuda.synchronize()
    query, key, value, output = (x.cpu().numpy() for x in tensors)
    import numpy as np
    reference = launch.compute_reference(query, key, value)
    error = (np.linalg.norm(output - reference) / np.linalg.norm(reference))
    good = bool(error <= 2e-3)  # NaN is not
    print("head stride %d elements: relative error %.2e, %s"
          % (HEAD_STRIDE, error, "ok" if good else "WRONG"))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
