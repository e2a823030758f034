#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs steps of the GPU suite inside a time limit.

usage: suite.py --flash-opt BIN [--runtime LIB] [--time-limit 570] STEP...

Steps: named, only:NAME,..., random[:COUNT[:SEED]], sanitize, bench,
bench-short, features, counters, overhead, compile-times. BIN and LIB may be
packed (.xz, .gz). Whatever a step prints goes to suite.log,
its results to STEP.json, both under $OUT if that is set and else in the current
folder. The last lines are a table of the steps. Exit status 1 if one failed.
"""

import argparse
import gzip
import lzma
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
# Seconds that a step may leave to the next ones and to writing files.
MARGIN = 10
PASSED_ON = ("flash-opt", "runtime", "chip", "options", "image")
SHORT = ["--lengths", "1024,4096,16384", "--dims", "64,128"]


def step_command(step, limit):
    """Script and arguments of a step."""
    name, _, rest = step.partition(":")
    if name == "named":
        return ["run_cases.py", "--named", "--time-limit", limit]
    if name == "only":
        return ["run_cases.py", "--only", rest, "--time-limit", limit]
    if name == "random":
        count, _, seed = rest.partition(":")
        return ["run_cases.py", "--count", count or "200", "--seed",
                seed or "1", "--time-limit", limit]
    if name == "sanitize":
        return ["profile_kernels.py", "sanitize", "--timeout",
                str(float(limit) / 4)]
    bench = ["bench.py", "--time-limit", limit]
    steps = {
        "bench": bench,
        "bench-short": bench + SHORT,
        "features": bench + ["--no-grid", "--features", "--peers",
                             "flex,fa2,cudnn"],
        "overhead": bench + ["--no-grid", "--overhead"],
        "compile-times": bench + ["--no-grid", "--compile-times"],
        "counters": ["profile_kernels.py", "counters", *SHORT, "--peers",
                     "fa2"],
    }
    if name not in steps:
        sys.exit("error: unknown step '%s', expected named, only:, random, sanitize, %s"
                 % (name, ", ".join(steps)))
    return steps[name]


def run_step(step, limit, common, bench, out, log):
    """Status and last line. The output is shown and kept."""
    command = step_command(step, "%.0f" % limit)
    if command[0] == "bench.py" or "counters" in command:
        common = common + bench
    command = [sys.executable, str(HERE / command[0]), *command[1:], *common,
               "--json", str(out / (step.partition(":")[0] + ".json"))]
    log.write("\n#### %s\n" % " ".join(command))
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True,
                               stderr=subprocess.STDOUT)
    # Steps keep to their limit by themselves; this is for a kernel that hangs.
    watchdog = threading.Timer(limit + MARGIN / 2, process.kill)
    watchdog.start()
    last = ""
    for line in process.stdout:
        sys.stdout.write(line)
        sys.stdout.flush()
        log.write(line)
        log.flush()
        last = line.strip() or last
    status = process.wait()
    watchdog.cancel()
    return status, last


def unpack(argument, folder):
    """The argument, or the path of what it has packed."""
    opener = {".xz": lzma.open, ".gz": gzip.open}.get(
        pathlib.Path(argument).suffix)
    if opener is None:
        return argument
    path = pathlib.Path(folder) / pathlib.Path(argument).stem
    with opener(argument) as packed, open(path, "wb") as file:
        shutil.copyfileobj(packed, file)
    path.chmod(0o755)
    return str(path)


def main():
    with tempfile.TemporaryDirectory() as folder:
        return run_steps(folder)


def run_steps(folder):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("steps", nargs="+")
    parser.add_argument("--time-limit", type=float, default=570)
    parser.add_argument("--bench-arguments", default="",
                        help="more for the steps that run bench.py, as a shell "
                        "would split it")
    for option in PASSED_ON:
        parser.add_argument("--" + option, default="")
    arguments = parser.parse_args()
    common = []
    for option in PASSED_ON:
        value = getattr(arguments, option.replace("-", "_"))
        if value:
            common += ["--" + option, unpack(value, folder)]
    for step in arguments.steps:
        step_command(step, "1")
    out = pathlib.Path(os.environ.get("OUT", "."))
    out.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + arguments.time_limit - MARGIN
    rows = []
    with open(out / "suite.log", "w") as log:
        for step in arguments.steps:
            start = time.monotonic()
            if start > end:
                rows.append((step, "NOT RUN", 0.0, "out of time"))
                continue
            status, last = run_step(
                step, end - start, common,
                shlex.split(arguments.bench_arguments), out, log)
            rows.append((step, "FAIL" if status else "PASS",
                         time.monotonic() - start, last))
    print("\n%-16s %-8s %6s  last line" % ("step", "status", "s"))
    for step, status, seconds, last in rows:
        print("%-16s %-8s %6.0f  %s" % (step, status, seconds, last[:120]))
    return 0 if all(status == "PASS" for _, status, *_ in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
