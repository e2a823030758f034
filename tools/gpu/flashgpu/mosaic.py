# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX's attention for Hopper (Pallas, Mosaic GPU) as a peer. It runs on JAX's
own stream, so it times itself: launches queue up and the host waits for the
last one."""

import os
import time

# JAX would take three quarters of the memory, beside PyTorch's.
os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")

# Rows a warpgroup, keys a block, steps in flight. The fastest that compiles is
# taken for each cell: larger ones do not fit large head dims.
CONFIGURATIONS = [(64, 128, 2), (64, 128, 4), (64, 256, 2), (64, 64, 2),
                  (64, 64, 4)]


class Launch:
    """A call that has the interface of the other contenders."""

    def __init__(self, function, arguments):
        self.function, self.arguments = function, arguments

    def __call__(self):
        import torch
        result = self.function(*self.arguments)
        result.block_until_ready()
        return torch.from_dlpack(result).transpose(1, 2)

    def time_launches(self, count):
        """Milliseconds of a launch, the mean of `count` that follow each
        other."""
        import torch
        torch.cuda.synchronize()
        start = time.perf_counter()
        for _ in range(count):
            result = self.function(*self.arguments)
        result.block_until_ready()
        return [(time.perf_counter() - start) / count * 1e3]


def make(case, tensors):
    import jax
    import torch
    from jax.experimental.pallas.ops.gpu import attention_mgpu
    if (case.score or case.sinks or case.window != (-1, -1) or case.prefix
            or case.biases or case.k != case.d):
        raise ValueError("not in JAX's attention for Mosaic GPU")
    arguments = []
    for name in ("query", "key", "value"):
        # It scales nothing, and its buffers in SRAM are f16.
        tensor = tensors[name] * (case.scale if name == "query" else 1)
        order = [case.layout.index(x) for x in "bmhd"]
        arguments.append(jax.dlpack.from_dlpack(
            tensor.permute(order).to(torch.float16).contiguous()))
    best, errors = None, []
    for rows, keys, steps in CONFIGURATIONS:
        try:
            config = attention_mgpu.TuningConfig(
                block_q=rows, block_kv=keys, max_concurrent_steps=steps,
                causal=case.causal)
            # Outside of jit a call costs the host more than the kernel takes.
            launch = Launch(jax.jit(lambda q, k, v, config=config:
                                    attention_mgpu.attention(q, k, v, config)),
                            arguments)
            launch.time_launches(1)
            found = launch.time_launches(3)[0], launch
        except Exception as error:  # too much SRAM, or a length that is left
            errors.append(str(error).split("\n")[0])
            continue
        if best is None or found[0] < best[0]:
            best = found
    if best is None:
        raise ValueError(errors[0])
    return best[1]
