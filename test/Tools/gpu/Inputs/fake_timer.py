"""Speaks like flashgpu.tuning, without a GPU: the time of a row is a function of
its numbers. One row never answers rightly, one kills the process."""

import json
import random
import sys


def say(**fields):
    print(json.dumps(fields), flush=True)


def milliseconds(name, cell):
    if name == "current":
        return 1.0
    causal = " causal " in cell
    if "3x128" in name:
        return 0.95
    if "2x160 stages 2" in name:
        return 0.90 if causal else 0.97
    return 1.05


job = json.load(sys.stdin)
say(event="machine", gpu="none")
rng = random.Random(1)
for i, batch in enumerate(job["batches"]):
    dim, length, causal, _ = batch["cell"]
    cell = "D%d %s S%d" % (dim, "causal" if causal else "full", length)
    say(event="batch", batch=i)
    good = []
    for name in batch["kernels"]:
        say(event="check", name=name, cell=cell)
        if "2x96" in name:
            say(event="error", why="an illegal instruction")
            sys.exit(3)
        if "1x64" in name:
            say(event="wrong", name=name, cell=cell, why="not finite")
        else:
            good.append(name)
    say(event="time", cell=cell)
    say(event="times", cell=cell, flops=1, times={
        name: [milliseconds(name, cell) * rng.uniform(0.99, 1.01)
               for _ in range(batch["rounds"])] for name in good})
say(event="done")
