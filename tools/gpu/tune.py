#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times tiles and schedules for Hopper, and writes the planner's table.

usage: tune.py --flash-opt BIN [--runtime LIB] [--dims 64,128,192,256]
               [--time-limit 570] [--json OUT] [--write TABLE]
               [--candidate WARPGROUPS,TILE_N,STAGES,AHEAD,WAIT_AFTER]...

A class of head dims has three steps, each against what flash-opt plans by
itself, in the same rounds: all shapes (1 to 3 warpgroups, blocks of 32 to 192
keys, 2 to 4 stages) with two schedules, on one length; all schedules of the
best shapes, there too; the finalists of that on all lengths. What is refused or
spills is dropped, and so is what gives a wrong result, before it is timed.
--write replaces the rows of a class where the 95 % interval of the geometric
mean says that others are faster. --candidate instead of the first two steps
takes the given rows. --list compiles and stops; it needs no GPU.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import queue
import re
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from flashgpu import compile as compiling  # noqa: E402
from flashgpu import grid, hopper_table, ranking  # noqa: E402

TABLE = HERE.parents[1] / "lib/Analysis/HopperTable.inc"
CURRENT = "current"
SCREEN_ROUNDS, FINAL_ROUNDS = 3, 7
BATCH = 12  # candidates between two runs of the current plan
BEST_SHAPES = 4
MAX_DEATHS = 6
PATIENCE = 60.0  # seconds that a process may be silent


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    compiling.add_arguments(parser)
    parser.add_argument("--runtime", default="", help="libflash-runtime.so")
    parser.add_argument("--dims", default=",".join(
        map(str, hopper_table.HEAD_DIMS)))
    parser.add_argument("--lengths", default=",".join(map(str, grid.LENGTHS)))
    parser.add_argument("--dtype", default="bf16", choices=("bf16", "f16"))
    parser.add_argument("--candidate", action="append", default=[],
                        metavar="ROW",
                        help="WARPGROUPS,TILE_N,STAGES,AHEAD,WAIT_AFTER")
    parser.add_argument("--finalists", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=FINAL_ROUNDS)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--time-limit", type=float, default=570)
    parser.add_argument("--table", default=str(TABLE),
                        help="the rows that are there")
    parser.add_argument("--write", default="", metavar="PATH",
                        help="the table with the new rows")
    parser.add_argument("--json", default="", help="raw times")
    parser.add_argument("--list", action="store_true",
                        help="print the candidates that compile and stop")
    arguments = parser.parse_args()
    try:
        arguments.dims = [int(x) for x in arguments.dims.split(",")]
        arguments.lengths = [int(x) for x in arguments.lengths.split(",")]
        unknown = set(arguments.dims) - set(hopper_table.HEAD_DIMS)
        if unknown:
            raise ValueError("head dim %d, expected one of %s" % (
                min(unknown), ", ".join(map(str, hopper_table.HEAD_DIMS))))
        for text in arguments.candidate:
            hopper_table.parse_row(0, text)
        arguments.comment, arguments.rows = hopper_table.parse_table(
            pathlib.Path(arguments.table).read_text())
    except (OSError, ValueError) as error:
        sys.exit("error: %s" % error)
    return arguments


class Kernels:
    """Compiles rows, each once. The key of what the planner chooses is None."""

    def __init__(self, arguments, folder):
        self.arguments, self.folder = arguments, folder
        self.compiled = {}

    def compile_all(self, head_dim, rows):
        jobs = {}
        with concurrent.futures.ThreadPoolExecutor(self.arguments.jobs) as pool:
            for row in rows:
                for mask in ("full", "causal"):
                    key = (head_dim, row, mask)
                    if key not in self.compiled:
                        jobs[key] = pool.submit(
                            self._compile, *key,
                            str(len(self.compiled) + len(jobs)))
        self.compiled.update({key: x.result() for key, x in jobs.items()})

    def _compile(self, head_dim, row, mask, stem):
        compiler = compiling.from_arguments(self.arguments)
        compiler.plan = row.plan() if row else ""
        cell = grid.make_cell(head_dim, 4096, mask == "causal",
                              self.arguments.dtype)
        return compiler.compile(cell, self.folder, stem)

    def files(self, head_dim, row, mask):
        one = self.compiled[head_dim, row, mask]
        return None if one.error or one.refused else (one.plan, one.image)

    def judge(self, head_dim, row):
        """What there is to know before the first run."""
        measured = ranking.Measured()
        for mask in ("full", "causal"):
            one = self.compiled[head_dim, row, mask]
            if one.error or one.refused and "no plan: " not in one.refused:
                measured.bad = one.error or one.refused
            elif one.refused:
                measured.skipped.add(mask)
        if len(measured.skipped) == 2:
            measured.bad = self.compiled[head_dim, row, "full"].refused
        return measured


class Worker:
    """Runs batches in processes that may die, and files what they say."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.machine, self.raw, self.deaths = {}, [], 0
        self.command = [sys.executable, "-m", "flashgpu.tuning"]

    def run(self, batches, results, end):
        """`results`: name to Measured. Whether all of `batches` were run."""
        while batches:
            if self.deaths >= MAX_DEATHS:
                print("too many device errors")
                return False
            if time.monotonic() > end:
                return False
            done, blamed, late = self._run_process(batches, results, end)
            if late:
                return False
            batches = [dict(batch, kernels={
                name: files for name, files in batch["kernels"].items()
                if name not in blamed}) for batch in batches[done:]]
        return True

    def _start(self, batches, end):
        process = subprocess.Popen(
            self.command, cwd=HERE, text=True, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE)
        runtime = self.arguments.runtime
        try:
            json.dump(dict(batches=batches, seconds=end - time.monotonic(),
                           runtime=os.path.abspath(runtime) if runtime else ""),
                      process.stdin)
            process.stdin.close()
        except BrokenPipeError:
            pass  # its status says more
        lines = queue.Queue()

        def read():
            for line in process.stdout:
                lines.put(line)
            lines.put(None)

        threading.Thread(target=read, daemon=True).start()
        return process, lines

    def _run_process(self, batches, results, end):
        """How many batches are done, names not to run again, and whether time
        ran out."""
        process, lines = self._start(batches, end)
        place, last, problem = -1, {}, ""
        while True:
            try:
                line = lines.get(timeout=PATIENCE)
            except queue.Empty:
                problem = "no answer for %g s" % PATIENCE
                break
            if line is None:
                break
            event = json.loads(line)
            kind = event.pop("event")
            if kind == "machine":
                self.machine = event
            elif kind == "batch":
                place = event["batch"]
            elif kind == "wrong":
                results[event["name"]].bad = "%s: %s" % (event["cell"],
                                                         event["why"])
            elif kind == "times":
                self._file(event, results)
            elif kind == "error":
                problem = event["why"]
            if kind in ("late", "done"):
                process.wait()
                return len(batches), set(), kind == "late"
            if kind != "error":
                last = dict(event, kind=kind)
        process.kill()
        status = process.wait()
        if place < 0:
            sys.exit("error: the process that times ends with status %d before "
                     "its first batch" % status)
        return (*self._blame(batches[place]["kernels"], place, last, results,
                             problem or "the process ended with status %d"
                             % status), False)

    def _blame(self, kernels, place, last, results, problem):
        self.deaths += 1
        if last["kind"] == "times":
            return place + 1, set()
        if last["kind"] in ("check", "wrong"):
            blamed = {last["name"]}
        elif last["kind"] == "time":  # any of those that ran together
            blamed = set(kernels) - {CURRENT}
        else:
            sys.exit("error: " + problem)
        if CURRENT in blamed:
            sys.exit("error: the current plan: " + problem)
        for name in blamed:
            results[name].bad = problem
        return place, blamed

    def _file(self, event, results):
        self.raw.append(event)
        current = event["times"].get(CURRENT)
        if not current:
            sys.exit("error: the current plan: " + (results[CURRENT].bad or
                                                    "not timed"))
        for name, times in event["times"].items():
            if name != CURRENT:
                results[name].rounds[event["cell"]] = (times, current)


class Tuner:
    """The steps of one class of head dims."""

    def __init__(self, arguments, kernels, worker, head_dim, end):
        self.arguments, self.kernels, self.worker = arguments, kernels, worker
        self.head_dim, self.end = head_dim, end
        self.judged = {}

    def cells(self, lengths):
        return [(self.head_dim, length, causal, self.arguments.dtype)
                for causal in (False, True) for length in lengths]

    def compile(self, rows):
        """The rows that are worth a run."""
        self.kernels.compile_all(self.head_dim, [None, *rows])
        for row in rows:
            if row not in self.judged:
                self.judged[row] = self.kernels.judge(self.head_dim, row)
        return [row for row in rows if not self.judged[row].bad]

    def batches(self, rows, cells, size, rounds):
        found = []
        for first in range(0, len(rows), size):
            for cell in cells:
                mask = "causal" if cell[2] else "full"
                part = {CURRENT: None,
                        **{str(x): x for x in rows[first:first + size]}}
                files = {name: self.kernels.files(self.head_dim, row, mask)
                         for name, row in part.items()}
                files = {name: x for name, x in files.items() if x}
                if CURRENT not in files:
                    sys.exit("error: the current plan does not compile: %s" %
                             self.kernels.compiled[self.head_dim, None, mask])
                if len(files) > 1:
                    found.append(dict(cell=cell, kernels=files, rounds=rounds))
        return found

    def time(self, rows, lengths, size, rounds, share):
        """Row to Measured; `share` of the time that is left may pass."""
        results = {row: ranking.Measured(skipped=self.judged[row].skipped)
                   for row in rows}
        named = {str(row): x for row, x in results.items()}
        named[CURRENT] = ranking.Measured()
        now = time.monotonic()
        if not self.worker.run(
                self.batches(rows, self.cells(lengths), size, rounds), named,
                now + share * (self.end - now)):
            print("D%d: out of time, not all of %d candidates were timed"
                  % (self.head_dim, len(rows)))
        for row, x in results.items():
            if x.bad:
                self.judged[row].bad = x.bad
        return results

    def shapes(self):
        return list(dict.fromkeys(
            self.present() + hopper_table.shape_candidates(self.head_dim)))

    def screen(self):
        """Rows for the last step."""
        lengths = self.arguments.lengths
        lengths = [sorted(lengths)[len(lengths) // 2]]
        cells = [grid.make_cell(*x).name for x in self.cells(lengths)]
        rows = self.compile(self.shapes())
        results = self.time(rows, lengths, BATCH, SCREEN_ROUNDS, 0.4)
        best = ranking.choose_finalists(results, cells, len(results))
        shapes = list(dict.fromkeys(x.shape() for x in best))[:BEST_SHAPES]
        more = [row for row in self.compile(
            hopper_table.schedule_candidates(shapes)) if row not in results]
        results.update(self.time(more, lengths, BATCH, SCREEN_ROUNDS, 0.5))
        now = [row for row in self.present()
               if row in results and not results[row].bad]
        best = ranking.choose_finalists(results, cells,
                                        self.arguments.finalists)
        return list(dict.fromkeys(best + now))

    def present(self):
        """The rows of the table: they may still be the best for a mask."""
        return [row for row in self.arguments.rows
                if row.head_dim == self.head_dim]

    def given(self):
        return self.compile([hopper_table.parse_row(self.head_dim, x)
                             for x in self.arguments.candidate])

    def run(self):
        """The new rows; none if those of the table stay."""
        rows = (self.given() + self.compile(self.present())
                if self.arguments.candidate else self.screen())
        rows = list(dict.fromkeys(rows))
        print_dropped(self.head_dim, self.judged)
        if not rows:
            print("D%d: no candidate is left" % self.head_dim)
            return []
        results = self.time(rows, self.arguments.lengths, len(rows),
                            self.arguments.rounds, 1.0)
        cells = [grid.make_cell(*x).name
                 for x in self.cells(self.arguments.lengths)]
        return report(self.head_dim, results, cells)


def print_dropped(head_dim, judged):
    """What flash-opt, ptxas or the device said, with numbers left out."""
    reasons = collections.Counter(
        re.sub(r"\d+(\.\d+)?", "N", x.bad) for x in judged.values() if x.bad)
    for reason, count in reasons.most_common():
        print("D%d: %d dropped: %s" % (head_dim, count, reason))


def report(head_dim, results, cells):
    """Prints the table of a class; returns rows that are faster."""
    timed = [cell for cell in cells
             if any(cell in x.rounds for x in results.values())]
    groups = {"all": timed}
    for mask in ("full", "causal"):
        groups[mask] = [x for x in timed if ranking.mask_of(x) == mask]
    ranked = sorted(results, key=lambda row: min(
        ranking.relative_time(results[row], x) for x in groups.values()))
    print("D%d: time over that of the current plan, %d of %d cells\n%-44s%s" % (
        head_dim, len(timed), len(cells), "",
        "".join("%-22s" % name for name in groups)))
    for row in ranked:
        line = "%-44s" % str(row)
        for group in groups.values():
            text = "-"
            if group and all(x in results[row].rounds for x in group):
                text = "%.3f [%.3f, %.3f]" % ranking.interval(
                    [results[row].rounds[x] for x in group])
            line += "%-22s" % text
        print((line + (" DROPPED: " + results[row].bad
                       if results[row].bad else "")).rstrip())
    if not groups["full"] or not groups["causal"]:
        print("D%d: not every mask was timed: the table stays" % head_dim)
        return []
    best, rounds = ranking.choose_rows(results, timed)
    if not best:
        print("D%d: no rows for all cells: the table stays" % head_dim)
        return []
    mean, low, high = ranking.interval(rounds)
    print("D%d: best: %s: %.3f [%.3f, %.3f]: %s" % (
        head_dim, ", then ".join(map(str, best)), mean, low, high,
        "faster" if high < 1 else "not faster, the table stays"), flush=True)
    return best if high < 1 else []


def print_list(arguments, kernels):
    for head_dim in arguments.dims:
        tuner = Tuner(arguments, kernels, None, head_dim, 0)
        rows = (tuner.given() if arguments.candidate else
                tuner.compile(tuner.shapes()))
        for row in rows:
            masks = [mask for mask in ("full", "causal")
                     if mask not in tuner.judged[row].skipped]
            print("%s: %s" % (row, ", ".join(masks)))
        print_dropped(head_dim, tuner.judged)
        print("D%d: %d of %d candidates compile" % (head_dim, len(rows),
                                                    len(tuner.judged)))


def tune(arguments, kernels, worker):
    """The table's rows with those that are faster."""
    rows, end = arguments.rows, time.monotonic() + arguments.time_limit
    for place, head_dim in enumerate(arguments.dims):
        now = time.monotonic()
        share = (end - now) / (len(arguments.dims) - place)
        best = Tuner(arguments, kernels, worker, head_dim, now + share).run()
        if best:
            rows = hopper_table.replace_class(rows, best)
        # What is there outlives a time limit from outside.
        if arguments.json:
            pathlib.Path(arguments.json).write_text(json.dumps(dict(
                machine=worker.machine, arguments=vars(arguments), rows=rows,
                cells=worker.raw)))
        if arguments.write:
            pathlib.Path(arguments.write).write_text(
                hopper_table.format_table(arguments.comment, rows))
    return rows


def main():
    arguments = parse_arguments()
    if compiling.from_arguments(arguments).image != "cubin":
        print("note: without ptxas nobody sees what spills")
    with tempfile.TemporaryDirectory() as folder:
        kernels = Kernels(arguments, folder)
        if arguments.list:
            print_list(arguments, kernels)
            return 0
        worker = Worker(arguments)
        tune(arguments, kernels, worker)
    print(", ".join("%s %s" % x for x in worker.machine.items()))
    return 0 if worker.raw else 1


if __name__ == "__main__":
    sys.exit(main())
