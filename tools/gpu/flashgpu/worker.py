# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A process that runs cases for run_cases.py and may die doing so.

Reads one JSON object from stdin: the seeds with their files. Writes a line
of JSON before and after each case. A device error that stays ends the process,
since nothing can run in its CUDA context any more.
"""

import json
import os
import sys
import time
import traceback


def say(**fields):
    print(json.dumps(fields), flush=True)


def is_broken(torch, device):
    """Whether the CUDA context is lost."""
    if device != "cuda":
        return False
    try:
        torch.cuda.synchronize()
        torch.zeros(1, device="cuda")
        return False
    except RuntimeError:
        return True


def main():
    job = json.load(sys.stdin)
    import torch
    from . import backward, cases, cpu, driver, emit, launch, verify
    program = backward if job["backward"] else emit
    torch.backends.cuda.matmul.allow_tf32 = False
    loaded = {}
    for item in job["items"]:
        case = cases.find(str(item["seed"]))
        say(event="start", seed=case.seed)
        start = time.monotonic()

        def load():
            if job["device"] == "cpu":
                return cpu.CpuKernels(case, item["source"], job["flash_run"],
                                      program)
            image = item["image"]
            if image not in loaded:
                loaded[image] = launch.load_kernels(item["plan"], image,
                                                    job["runtime"])
            return loaded[image]

        fatal = False
        try:
            outcome = verify.verify(case, load, job["device"], program)
        except (driver.DriverError, RuntimeError) as error:
            # PyTorch reports device errors as RuntimeError.
            outcome = verify.Outcome(verify.FAIL, [
                "%s: %s" % (type(error).__name__, str(error).split("\n")[0])])
            fatal = is_broken(torch, job["device"])
        except Exception:
            outcome = verify.Outcome(verify.FAIL, [
                "harness: " + traceback.format_exc().strip()])
        say(event="end", seed=case.seed, status=outcome.status,
            messages=outcome.messages, errors=outcome.errors,
            seconds=time.monotonic() - start)
        if fatal:
            sys.stdout.flush()
            os._exit(3)


if __name__ == "__main__":
    main()
