#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""compute-sanitizer over a few cases, and hardware counters of the cells.

usage: profile_kernels.py sanitize --flash-opt BIN [--cases NAME,...]
                          [--tools memcheck,racecheck,synccheck,initcheck]
       profile_kernels.py counters --flash-opt BIN [--dims ...] [--lengths ...]
                          [--variant ...] [--peers ...]

Each tool is one process over all cases. Clocks are left alone: cycle counts
rank kernels, times move with the power limit. Exit status 1 if a tool found
something or could not run.
"""

import argparse
import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from flashgpu import cases as generator  # noqa: E402
from flashgpu import compile as compiling  # noqa: E402

TOOLS = "memcheck,racecheck,synccheck,initcheck"
# Small, and between them every path of the kernels: whole and partial tiles,
# masks, rows that are not aligned, all operands, all types.
SANITIZED = ("one-tile,lengths-65-63,lengths-129-127,bf16,head-dim-8,"
             "head-dim-96,head-dim-256,value-dim,f32-exact,f32-tf32,"
             "f32-bf16x3,masked-rows-uniform,window-both,bias-odd-rows,"
             "bias-broadcast,score-relative,grouped-one,sinks,key-lengths,"
             "memory-odd,memory-offset,lengths-1-1")
METRICS = ("sm__cycles_elapsed.max,gpu__time_duration.sum,"
           "smsp__inst_executed.sum,dram__bytes.sum,lts__t_bytes.sum,"
           "sm__inst_executed_pipe_tensor.sum,"
           "l1tex__data_bank_conflicts_pipe_lsu.sum")
KERNELS = "regex:attention|flash|fmha|cudnn|cutlass"
FLEX_KERNEL = "|flex|triton"
SUMMARY = re.compile(r"(ERROR SUMMARY: \d+ errors?|RACECHECK SUMMARY: .*)")
SECONDS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0, "nsecond": 1e-9,
           "usecond": 1e-6, "msecond": 1e-3, "second": 1.0}


def parse_sanitizer(output):
    """Findings (0 or more), the summary line, and the first few messages."""
    summary = SUMMARY.findall(output)
    messages = []
    for line in output.splitlines():
        text = re.sub(r"^=+ ?", "", line).strip()
        if line.startswith("=") and re.match(
                r"(Invalid|Misaligned|Error|Race|Uninitialized|Barrier|"
                r"Divergent|Program hit|Warning|Potential|Missing|Internal)",
                text):
            messages.append(text)
    numbers = [int(x) for line in summary for x in re.findall(
        r"(\d+) (?:errors?|hazards?)", line)]
    return sum(numbers), summary, messages


def sanitize(arguments):
    tool = shutil.which(arguments.sanitizer)
    if not tool:
        print("error: no %s" % arguments.sanitizer)
        return 1
    compiler = compiling.from_arguments(arguments)
    failed, report = 0, {}
    with tempfile.TemporaryDirectory() as folder:
        triples = compile_for_bare(arguments, compiler, folder)
        command = [sys.executable, "-m", "flashgpu.bare"]
        if arguments.runtime:
            command += ["--runtime", str(pathlib.Path(
                arguments.runtime).resolve())]
        for name in arguments.tools.split(","):
            start = time.monotonic()
            try:
                done = subprocess.run(
                    [tool, "--tool", name, "--error-exitcode", "9",
                     "--print-limit", "20", *command, *triples], cwd=HERE,
                    capture_output=True, text=True, timeout=arguments.timeout)
                output, status = done.stdout + done.stderr, done.returncode
            except subprocess.TimeoutExpired as error:
                output = (error.stdout or b"").decode(errors="replace")
                status = "timeout"
            found, summary, messages = parse_sanitizer(output)
            ran = output.count("\nran ") + output.startswith("ran ")
            # TMA takes addresses and strides of whole 16 bytes only.
            unaligned = sum(line.startswith("refused")
                            and "multiple of 16" in line
                            for line in output.splitlines())
            wanted = len(triples) // 3
            good = (status == 0 and found == 0 and summary
                    and ran + unaligned == wanted)
            failed += not good
            report[name] = dict(status=status, found=found, ran=ran,
                                messages=messages, output=output)
            print("%s %-10s %d of %d cases, %d findings, status %s, %.0f s"
                  % ("PASS" if good else "FAIL", name, ran, wanted, found,
                     status, time.monotonic() - start), flush=True)
            for line in (messages or ([] if good else
                                      output.strip().splitlines()[-6:]))[:6]:
                print("     " + line)
            for line in output.splitlines():
                if line.startswith("refused"):
                    print("     " + line)
    write_json(arguments, report)
    return 1 if failed else 0


def compile_for_bare(arguments, compiler, folder):
    """SEED PLAN IMAGE of every case that compiles."""
    cases = []
    for name in arguments.cases.split(","):
        case = generator.find(name)
        if case is None:
            sys.exit("error: no case '%s'" % name)
        cases.append(case)
    triples = []
    compiled = compiler.compile_all(cases, folder, arguments.jobs)
    for case in cases:
        one = compiled[case.seed]
        if one.error or one.refused:
            print("not compiled: %s: %s" % (case.name, one.error or one.refused))
        else:
            triples += [str(case.seed), one.plan, one.image]
    if not triples:
        sys.exit("error: no case was compiled")
    return triples


def read_counters(output):
    """The launches that bench.py announced, and the metrics of each kernel."""
    launches = []
    for line in output.splitlines():
        if line.startswith("launch "):
            launches.append(line[7:].split(" | "))
        elif line.startswith("no launch"):
            launches.pop()
    rows = [line for line in output.splitlines() if line.startswith('"')]
    kernels = {}
    for row in csv.DictReader(io.StringIO("\n".join(rows))):
        kernel = kernels.setdefault(int(row["ID"]), dict(
            kernel=row["Kernel Name"]))
        value = row["Metric Value"].replace(",", "")
        try:
            value = float(value)
        except ValueError:
            continue
        if row["Metric Name"].startswith("gpu__time"):
            value *= SECONDS.get(row["Metric Unit"], 1e-9)
        kernel[row["Metric Name"]] = value
    return launches, [kernels[x] for x in sorted(kernels)]


def counters(arguments, rest):
    tool = shutil.which(arguments.ncu)
    if not tool:
        print("error: no %s" % arguments.ncu)
        return 1
    command = [tool, "--clock-control", "none", "--csv", "--metrics", METRICS,
               "-k", KERNELS + (FLEX_KERNEL if "flex" in " ".join(rest) else ""),
               sys.executable, str(HERE / "bench.py"), "--once",
               "--flash-opt", arguments.flash_opt, "--chip", arguments.chip,
               "--options", arguments.options, "--image", arguments.image,
               *rest]
    if arguments.runtime:
        command += ["--runtime", arguments.runtime]
    done = subprocess.run(command, capture_output=True, text=True,
                          timeout=arguments.timeout)
    launches, kernels = read_counters(done.stdout)
    if not kernels:
        print("error: no counters, status %d\n%s" % (
            done.returncode, (done.stdout + done.stderr)[-3000:]))
        return 1
    matched = len(launches) == len(kernels)
    if not matched:
        print("%d launches, %d kernels: shown by kernel name"
              % (len(launches), len(kernels)))
    print("%-36s %10s %8s %6s %8s %9s %9s" % (
        "", "kcycles", "us", "GHz", "TFLOP/s", "Minstr", "DRAM MB"))
    for i, kernel in enumerate(kernels):
        name, flops = kernel["kernel"][:36], 0.0
        if matched:
            name, flops = " ".join(launches[i][:2]), float(launches[i][2])
        cycles = kernel.get("sm__cycles_elapsed.max", float("nan"))
        seconds = kernel.get("gpu__time_duration.sum", float("nan"))
        print("%-36s %10.1f %8.1f %6.2f %8.0f %9.1f %9.1f" % (
            name, cycles / 1e3, seconds * 1e6, cycles / seconds / 1e9,
            flops / seconds / 1e12,
            kernel.get("smsp__inst_executed.sum", 0) / 1e6,
            kernel.get("dram__bytes.sum", 0) / 1e6))
    write_json(arguments, dict(launches=launches, kernels=kernels))
    return 0


def write_json(arguments, report):
    if arguments.json:
        with open(arguments.json, "w") as file:
            json.dump(report, file, indent=1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=("sanitize", "counters"))
    compiling.add_arguments(parser)
    parser.add_argument("--cases", default=SANITIZED)
    parser.add_argument("--tools", default=TOOLS)
    parser.add_argument("--runtime", default="")
    parser.add_argument("--jobs", type=int, default=16)
    parser.add_argument("--timeout", type=float, default=240)
    parser.add_argument("--sanitizer", default="compute-sanitizer")
    parser.add_argument("--ncu", default="ncu")
    parser.add_argument("--json", default="")
    arguments, rest = parser.parse_known_args()
    if arguments.what == "counters":
        return counters(arguments, rest)
    if rest:
        parser.error("unknown arguments: " + " ".join(rest))
    return sanitize(arguments)


if __name__ == "__main__":
    sys.exit(main())
