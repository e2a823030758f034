#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random attention cases on a GPU, against the numerics contract.

usage: run_cases.py --flash-opt BIN [--count N] [--seed S] [--only SEED]
                    [--named] [--feature F] [--without F] [--device cpu]
                    [--backward]

Case i has seed S + i. Each is compiled by flash-opt, launched twice over
poisoned outputs and compared with float64 (docs/Numerics.md). One line for
each case that is wrong, with the command that repeats it; then a table. Exit
status: 0 if at least one case passed and none failed; refused cases are
counted apart and fail with --strict. With --backward the gradients of the same
cases, from O and the LSE of the reference.
"""

import argparse
import dataclasses
import collections
import json
import os
import pathlib
import queue
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from flashgpu import backward  # noqa: E402
from flashgpu import cases as generator  # noqa: E402
from flashgpu import compile as compiling  # noqa: E402
from flashgpu import emit  # noqa: E402

STATUSES = PASS, FAIL, REFUSED, NOT_RUN = "PASS", "FAIL", "REFUSED", "NOT RUN"
SHOWN = 20  # failures that are printed in full; --json has all
MAX_DEATHS = 12  # worker processes that may end with a device error


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    compiling.add_arguments(parser)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="",
                        help="seeds or names, separated by commas")
    parser.add_argument("--named", action="store_true",
                        help="the list of named cases instead of random ones")
    parser.add_argument("--feature", action="append", default=[],
                        help="only cases with this feature")
    parser.add_argument("--without", action="append", default=[],
                        help="only cases without this feature")
    parser.add_argument("--backward", action="store_true",
                        help="the gradients instead of the forward")
    parser.add_argument("--device", default="cuda", choices=("cuda", "cpu"))
    parser.add_argument("--flash-run", default="flash-run",
                        help="runs the cases with --device cpu")
    parser.add_argument("--runtime", default="",
                        help="libflash-runtime.so; without it, Python launches")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--timeout", type=float, default=0,
                        help="seconds that one case may take (default: 20, on "
                        "the CPU 300)")
    parser.add_argument("--time-limit", type=float, default=540,
                        help="seconds after which no case is started")
    parser.add_argument("--keep", default="", help="folder for MLIR and images")
    parser.add_argument("--json", default="", help="write all results here")
    parser.add_argument("--strict", action="store_true",
                        help="a refused case is a failure")
    parser.add_argument("--list", action="store_true",
                        help="print the cases and stop")
    parser.add_argument("--emit", action="store_true",
                        help="print the cases as one MLIR module and stop")
    arguments = parser.parse_args()
    if not arguments.timeout:
        arguments.timeout = 20 if arguments.device == "cuda" else 300
    return arguments


def select_cases(arguments):
    if arguments.only:
        found = []
        for text in arguments.only.split(","):
            case = generator.find(text)
            if case is None:
                sys.exit("error: no case '%s'" % text)
            found.append(case)
    elif arguments.named:
        found = generator.named_cases()
    else:
        found = [generator.draw(arguments.seed + i)
                 for i in range(arguments.count)]

    def wanted(case):
        features = case.features()
        return (all(f in features for f in arguments.feature)
                and not any(f in features for f in arguments.without))

    return [c for c in found if wanted(c)]


class Workers:
    """One worker process at a time; a new one after each that died."""

    def __init__(self, arguments, report):
        self.arguments, self.report, self.deaths = arguments, report, 0

    def run(self, items):
        """Runs `items` in order, calling report(seed, status, ...)."""
        end = time.monotonic() + self.arguments.time_limit
        while items:
            if self.deaths >= MAX_DEATHS or time.monotonic() > end:
                why = ("too many device errors" if self.deaths >= MAX_DEATHS
                       else "out of time")
                for item in items:
                    self.report(item["seed"], NOT_RUN, [why], {}, 0.0)
                return
            items = self._run_process(items, end)

    def _start(self, items):
        process = subprocess.Popen(
            [sys.executable, "-m", "flashgpu.worker"], cwd=HERE, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        job = dict(items=items, device=self.arguments.device,
                   runtime=os.path.abspath(self.arguments.runtime)
                   if self.arguments.runtime else "",
                   backward=self.arguments.backward,
                   flash_run=self.arguments.flash_run)
        process.stdin.write(json.dumps(job))
        process.stdin.close()
        lines = queue.Queue()

        def read():
            for line in process.stdout:
                lines.put(line)
            lines.put(None)

        threading.Thread(target=read, daemon=True).start()
        return process, lines

    def _run_process(self, items, end):
        """Returns what is left to run."""
        process, lines = self._start(items)
        current, done, problem = None, set(), ""
        while True:
            try:
                # The first line comes after the import of PyTorch.
                patience = self.arguments.timeout + (0 if current else 60)
                line = lines.get(timeout=patience)
            except queue.Empty:
                problem = "no answer for %g s" % patience
                break
            if line is None:
                break
            event = json.loads(line)
            if event["event"] == "start":
                current = event["seed"]
                if time.monotonic() > end:
                    break
                continue
            done.add(event["seed"])
            self.report(event["seed"], event["status"], event["messages"],
                        event["errors"], event["seconds"])
            current = None
        process.kill()
        status = process.wait()
        left = [x for x in items if x["seed"] not in done]
        if not left or time.monotonic() > end:
            return left
        self.deaths += 1
        if current is None and not done:
            sys.exit("error: the worker process ends with status %d before "
                     "its first case" % status)
        if current is not None:
            self.report(current, FAIL, [
                problem or "the process ended with status %d" % status], {}, 0.0)
            left = [x for x in left if x["seed"] != current]
        return left


class Results:
    def __init__(self, arguments, cases):
        self.arguments = arguments
        self.cases = {c.seed: c for c in cases}
        self.rows, self.failures = {}, 0

    def repro(self, case):
        """The command that repeats one case."""
        words = ["python3", os.path.relpath(__file__), "--only", str(case.seed)]
        for option in ("flash_opt", "chip", "options", "image", "device",
                       "runtime"):
            value = getattr(self.arguments, option)
            if value:
                words += ["--" + option.replace("_", "-"),
                          "'%s'" % value if " " in value else value]
        words += ["--backward"] if self.arguments.backward else []
        return " ".join(words)

    def report(self, seed, status, messages, errors, seconds):
        case = self.cases[seed]
        self.rows[seed] = dict(seed=seed, name=case.name, status=status,
                               messages=messages, errors=errors,
                               seconds=round(seconds, 3),
                               features=case.features())
        if status == FAIL:
            self.failures += 1
        if status == FAIL and self.failures > SHOWN:
            print("FAIL seed %d (%s): %.100s" % (seed, case.name, messages[0]),
                  flush=True)
        elif status == FAIL or self.arguments.only:
            print("%s seed %d (%s): %s\n  sizes b%d h%d/%d m%d n%d k%d d%d; "
                  "%s\n  repeat: %s" % (
                      status, seed, case.name,
                      "; ".join(messages) or format_errors(errors), case.batch,
                      case.heads, case.kv_heads, case.m, case.n, case.k,
                      case.d, " ".join(case.features()), self.repro(case)),
                  flush=True)

    def count(self, status, feature=None):
        return sum(r["status"] == status and
                   (feature is None or feature in r["features"])
                   for r in self.rows.values())

    def print_tables(self):
        reasons = collections.Counter(
            r["messages"][0] for r in self.rows.values()
            if r["status"] == REFUSED)
        for reason, count in reasons.most_common(20):
            print("REFUSED %dx: %s" % (count, reason))
        features = sorted({f for r in self.rows.values()
                           for f in r["features"]})
        print("%-20s %6s %6s %7s %7s %6s" % (
            "feature", "passed", "failed", "refused", "not run", "worst"))
        for feature in features:
            rows = [r for r in self.rows.values() if feature in r["features"]]
            counts = [self.count(x, feature) for x in STATUSES]
            worst = max((ratio(r["errors"]) for r in rows), default=0.0)
            print("%-20s %6d %6d %7d %7d %6.2f" % (feature, *counts, worst))
        print("worst: largest relative error over that of the unfused program")


def ratio(errors):
    """How our error compares with the unfused one; 0 if there is none."""
    theirs = errors.get("unfused_relative", 0.0)
    return errors["relative"] / theirs if theirs else 0.0


def format_errors(errors):
    return ", ".join("%s %.2e" % x for x in errors.items()) or "ok"


def compile_cases(arguments, cases, results, folder):
    """Items for the workers; reports what could not be compiled."""
    program = backward if arguments.backward else emit
    if arguments.device == "cpu":
        items = []
        for case in cases:
            source = os.path.join(folder, "%d.mlir" % case.seed)
            with open(source, "w") as file:
                file.write(program.function_text(case))
            items.append(dict(seed=case.seed, source=source))
        return items
    compiler = dataclasses.replace(compiling.from_arguments(arguments),
                                   program=program)
    start = time.monotonic()
    # TMA takes addresses and strides of whole 16 bytes; other tensors run with
    # the portable kernel, as the Python package chooses it.
    tma = compiler.chip == "sm_90a"
    unaligned = [x for x in cases if tma and "unaligned" in x.features()]
    compiled = compiler.compile_all([x for x in cases if x not in unaligned],
                                    folder, arguments.jobs)
    portable = dataclasses.replace(compiler, chip="sm_90")
    compiled.update(portable.compile_all(unaligned, folder, arguments.jobs))
    distinct = len({id(x) for x in compiled.values()})
    print("compiled %d kernels of %d cases to %s in %.1f s, %d processes" % (
        distinct, len(cases), compiler.image, time.monotonic() - start,
        arguments.jobs), flush=True)
    items = []
    for case in cases:
        one = compiled[case.seed]
        if one.error:
            results.report(case.seed, FAIL, [one.error], {}, one.seconds)
        elif one.refused:
            results.report(case.seed, REFUSED, [one.refused], {}, one.seconds)
        else:
            items.append(dict(seed=case.seed, plan=one.plan, image=one.image,
                              source=one.source))
    return items


def main():
    arguments = parse_arguments()
    cases = select_cases(arguments)
    if arguments.list:
        for case in cases:
            print(case.seed, case.name, " ".join(case.features()))
        return 0
    if arguments.emit:
        for case in cases:
            program = backward if arguments.backward else emit
            print(program.function_text(case, "case_%d" % case.seed))
        return 0
    print("seeds: %s" % (arguments.only or ("named" if arguments.named else
                                            "%d to %d" % (
        arguments.seed, arguments.seed + arguments.count - 1))), flush=True)
    results = Results(arguments, cases)
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.abspath(arguments.keep or scratch)
        os.makedirs(folder, exist_ok=True)
        items = compile_cases(arguments, cases, results, folder)
        Workers(arguments, results.report).run(items)
    results.print_tables()
    if arguments.json:
        with open(arguments.json, "w") as file:
            json.dump(list(results.rows.values()), file, indent=1)
    counts = {s: results.count(s) for s in STATUSES}
    print("%d cases: %d passed, %d failed, %d refused, %d not run" % (
        len(cases), *counts.values()))
    bad = counts[FAIL] or counts[NOT_RUN] or not counts[PASS]
    return 1 if bad or (arguments.strict and counts[REFUSED]) else 0


if __name__ == "__main__":
    sys.exit(main())
