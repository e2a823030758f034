# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs flash-run, and writes a section of docs/benchmarks/cpu.md."""

import datetime
import json
import os
import pathlib
import platform
import re
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def flash_run(tool, program, *options):
    """The JSON report of one run; None if it failed for want of memory."""
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as source:
        source.write(program)
        source.flush()
        command = [tool, source.name, "--entry=main", "--json", *options]
        result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{shlex.join(command)} failed:\n{result.stderr}")
    return json.loads(result.stdout)


def time_process(command):
    """Wall and CPU seconds of one process, and what it wrote to stderr."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE)
    errors = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{shlex.join(command)} failed:\n{errors}")
    return wall, usage.ru_utime + usage.ru_stime, errors


def read_timing(command):
    """Wall seconds of each part of a run, as --mlir-timing counts them."""
    done = subprocess.run(
        [*command, "--mlir-timing", "--mlir-output-format=json"],
        capture_output=True, text=True)
    match = re.search(r"^\[\n.*?^\]$", done.stderr, re.MULTILINE | re.DOTALL)
    if done.returncode or not match:
        sys.exit(f"{shlex.join(command)} failed:\n{done.stderr}")
    return {entry["name"]: entry["wall"]["duration"]
            for entry in json.loads(match[0])}


def get_machine():
    cpu = platform.processor()
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            cpu = line.split(":")[1].strip()
        elif line.startswith("flags"):
            flags = line.split()
            simd = next((f for f in ("avx512f", "avx2") if f in flags), "sse2")
            return f"{cpu}, {os.cpu_count()} cores, {simd}"
    return cpu


def get_commit():
    def git(*arguments):
        return subprocess.run(["git", *arguments], cwd=ROOT, text=True,
                              capture_output=True).stdout.strip()
    dirty = " with local changes" if git("status", "--porcelain", "-uno") else ""
    return git("rev-parse", "--short=12", "HEAD") + dirty


def format_table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def write_section(path, name, title, body, notes=""):
    """Replaces the section between the markers of `name`, or appends it."""
    command = shlex.join(["python3", os.path.relpath(sys.argv[0], ROOT)] +
                         [a for a in sys.argv[1:] if not a.startswith("--tool")])
    section = (f"<!-- begin {name} -->\n## {title}\n\n"
               f"`{command}`, {datetime.date.today()}, commit {get_commit()}, "
               f"{get_machine()}{notes}.\n\n{body}\n<!-- end {name} -->\n")
    path = pathlib.Path(path)
    text = path.read_text() if path.exists() else ""
    pattern = re.compile(rf"<!-- begin {name} -->.*?<!-- end {name} -->\n",
                         re.DOTALL)
    if pattern.search(text):
        text = pattern.sub(lambda _: section, text)
    else:
        text += ("\n" if text else "") + section
    path.write_text(text)
    print(section)


def add_common_options(parser):
    parser.add_argument("--tool", default=str(ROOT / "build/bin/flash-run"),
                        help="the flash-run to measure")
    parser.add_argument("--output",
                        default=str(ROOT / "docs/benchmarks/cpu.md"),
                        help="the document whose section is rewritten")
    parser.add_argument("--threads", type=int, default=2)
