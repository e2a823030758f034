# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Time on the device, by CUDA events."""

import time

import torch

from .intervals import median

WARM_UP_MS = 20.0
ROUND_MS = 15.0  # of launches, for one contender in one round
FEWEST, MOST = 5, 200
# The device waits so long before a round that the host gets ahead of it: what
# a launch costs the host is no part of the figures.
HEAD_START_CYCLES = 20_000_000


def time_launches(run, count):
    """Milliseconds of each of `count` launches."""
    if hasattr(run, "time_launches"):  # not on PyTorch's stream
        return run.time_launches(count)
    events = [torch.cuda.Event(enable_timing=True) for _ in range(count + 1)]
    torch.cuda._sleep(HEAD_START_CYCLES)
    events[0].record()
    for event in events[1:]:
        run()
        event.record()
    events[-1].synchronize()
    return [a.elapsed_time(b) for a, b in zip(events, events[1:])]


def warm_up(run):
    """Runs for a while; returns how many launches make a round."""
    run()
    torch.cuda.synchronize()
    once = max(median(time_launches(run, 3)), 1e-3)
    time_launches(run, min(MOST, max(2, int(WARM_UP_MS / once))))
    return min(MOST, max(FEWEST, int(ROUND_MS / once)))


def time_interleaved(contenders, rounds):
    """`contenders`: name to a launch. Name to the median of each round; each
    round has all of them, starting with another one."""
    counts = {name: warm_up(run) for name, run in contenders.items()}
    names = list(contenders)
    times = {name: [] for name in names}
    for i in range(rounds):
        first = i % len(names)
        for name in names[first:] + names[:first]:
            times[name].append(median(time_launches(contenders[name],
                                                    counts[name])))
    return times


def host_microseconds(launch, batches=20, batch=100):
    """What the host pays for one launch: median over batches short enough that
    the driver's queue does not fill."""
    launch()
    torch.cuda.synchronize()
    found = []
    for _ in range(batches):
        start = time.perf_counter()
        for _ in range(batch):
            launch()
        found.append((time.perf_counter() - start) / batch * 1e6)
        torch.cuda.synchronize()
    return median(found)
