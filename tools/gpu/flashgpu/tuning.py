# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A process that times candidates for tune.py and may die doing so.

Reads one JSON object from stdin: batches, each a cell and the kernels to time
on it, by name. Writes lines of JSON: what it is about to do and what came out.
Before a kernel is timed its result is compared with that of PyTorch.
"""

import json
import os
import sys
import time

import torch

import bench
from . import driver, emit, grid, launch, peers, timing

REFERENCES = ("fa2", "efficient", "cudnn")


def say(**fields):
    print(json.dumps(fields), flush=True)


def make_expected(cell, tensors):
    for name in REFERENCES:
        try:
            return peers.make_peer(name, cell, tensors)().clone()
        except Exception:  # a peer may refuse in any way
            continue
    raise RuntimeError("no back end of PyTorch computes " + cell.name)


class Timer:
    def __init__(self, runtime):
        self.runtime, self.loaded = runtime, {}

    def prepare(self, files, cell, tensors, order):
        plan, image = files
        if image not in self.loaded:
            self.loaded[image] = launch.load_kernels(plan, image, self.runtime)
        return self.loaded[image].prepare(dict(tensors, scale=cell.scale),
                                          order)

    def check(self, name, files, cell, tensors, expected):
        """A launch, or nothing."""
        say(event="check", name=name, cell=cell.name)
        order = [x.name for x in emit.operands(cell)]
        # What an earlier kernel wrote must not pass for this one's.
        for x in emit.operands(cell):
            if x.is_output:
                tensors[x.name].fill_(float("nan"))
        try:
            run = self.prepare(files, cell, tensors, order)
            wrong = bench.check_agreement(cell, run, tensors, expected)
        except launch.LaunchError as error:
            wrong = str(error)
        if wrong:
            say(event="wrong", name=name, cell=cell.name, why=wrong)
        return None if wrong else run

    def run(self, batch):
        cell = grid.make_cell(*batch["cell"])
        tensors = bench.make_tensors(cell)
        expected = make_expected(cell, tensors)
        contenders = {}
        for name, files in batch["kernels"].items():
            run = self.check(name, files, cell, tensors, expected)
            if run:
                contenders[name] = run
        say(event="time", cell=cell.name)
        if contenders:
            say(event="times", cell=cell.name, flops=grid.forward_flops(cell),
                times=timing.time_interleaved(contenders, batch["rounds"]))
        del tensors, expected, contenders
        torch.cuda.empty_cache()


def main():
    job = json.load(sys.stdin)
    end = time.monotonic() + job["seconds"]
    say(event="machine", **bench.describe_machine())
    timer = Timer(job["runtime"])
    for i, batch in enumerate(job["batches"]):
        if time.monotonic() > end:
            say(event="late")
            break
        say(event="batch", batch=i)
        try:
            timer.run(batch)
        except (driver.DriverError, RuntimeError) as error:
            # The context may be lost: another process goes on.
            say(event="error", why="%s: %s" % (type(error).__name__,
                                               str(error).split("\n")[0]))
            os._exit(3)
    say(event="done")


if __name__ == "__main__":
    main()
