#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Draws what bench.py measured: TFLOP/s over sequence length, and features.

usage: plot.py RESULTS.json [MORE.json...] --output SPEED.svg
               [--features FEATURES.svg] [--contenders fa2,cudnn,flash-opt]

The input is what `bench.py --json` writes. --output has a panel for each mask
and head dim of the grid, --features a group of bars for each of the other
cells. Points and bars are medians of the rounds, lines on them go from the
slowest to the fastest round. The same input gives the same bytes with the same
matplotlib, which is needed (on PyPI).
"""

import argparse
import io
import json
import pathlib
import re
import statistics
import sys

try:
    import matplotlib
except ImportError:
    sys.exit("error: no matplotlib: install it, for example with "
             "'pip install matplotlib'")

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402

NAMES = {"fa2": "FlashAttention-2", "cudnn": "cuDNN", "flex": "FlexAttention",
         "efficient": "memory-efficient"}
# Colours that the colour-blind tell apart (Okabe and Ito), with markers. A peer
# looks the same in each figure; variants of ours take the others in turn.
PEERS = {"fa2": ("#0072b2", "o"), "cudnn": ("#d55e00", "s"),
         "flex": ("#cc79a7", "^"), "efficient": ("#999999", "P")}
OURS = (("#009e73", "D"), ("#e69f00", "v"), ("#56b4e9", "X"), ("#000000", "*"))
GRID_CELL = re.compile(r"D(\d+) (full|causal) S(\d+)")
STYLE = {
    "svg.hashsalt": "flash-opt",  # identifiers inside of the file
    "svg.fonttype": "path",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "grid.color": "#dddddd",
    "axes.axisbelow": True,
}


def read_results(paths):
    """Machine of the first file, and the cells of all that have times."""
    machine, cells = None, []
    for path in paths:
        try:
            report = json.loads(pathlib.Path(path).read_text())
            machine = machine or report["machine"]
            cells += [dict(cell=x["cell"], flops=x["flops"],
                           milliseconds=x["milliseconds"])
                      for x in report["cells"] if x["milliseconds"]]
        except (OSError, ValueError, KeyError, TypeError) as error:
            sys.exit("error: '%s' is not what bench.py writes: %s"
                     % (path, error or type(error).__name__))
    return machine, cells


def speeds(row, name):
    """Median, least and most TFLOP/s of the rounds."""
    times = row["milliseconds"][name]
    return [row["flops"] / time / 1e9
            for time in (statistics.median(times), max(times), min(times))]


def whiskers(points):
    return [[x[0] - x[1] for x in points], [x[2] - x[0] for x in points]]


def choose_contenders(arguments, cells):
    found = list(dict.fromkeys(x for row in cells for x in row["milliseconds"]))
    if not arguments.contenders:
        return found
    wanted = arguments.contenders.split(",")
    for name in wanted:
        if name not in found:
            sys.exit("error: no contender '%s', expected some of %s"
                     % (name, ", ".join(found)))
    return wanted


def looks(contenders):
    """Name to colour and marker."""
    ours = [x for x in contenders if x not in PEERS]
    return {**PEERS, **{name: OURS[i % len(OURS)]
                        for i, name in enumerate(ours)}}


def describe(machine):
    words = [str(machine[x]) for x in ("gpu", "date") if x in machine]
    if machine.get("commit"):
        words.append("commit " + machine["commit"][:12])
    return ", ".join(words)


def grid_of(cells):
    """(head dim, mask) to length to row."""
    panels = {}
    for row in cells:
        found = GRID_CELL.fullmatch(row["cell"])
        if found:
            dim, mask, length = found.groups()
            panels.setdefault((int(dim), mask), {})[int(length)] = row
    return panels


def length_name(length):
    return "%dk" % (length // 1024) if length % 1024 == 0 else str(length)


def draw_panel(axes, rows, contenders):
    for name in contenders:
        colour, marker = looks(contenders)[name]
        lengths = [x for x in sorted(rows) if name in rows[x]["milliseconds"]]
        points = [speeds(rows[x], name) for x in lengths]
        if points:
            axes.errorbar(lengths, [x[0] for x in points],
                          yerr=whiskers(points), color=colour, marker=marker,
                          markersize=4, linewidth=1.4, elinewidth=1,
                          label=NAMES.get(name, name))
    axes.set_xscale("log", base=2)
    axes.set_xticks(sorted(rows), [length_name(x) for x in sorted(rows)])
    axes.minorticks_off()


def draw_grid(machine, panels, contenders):
    dims = sorted({dim for dim, _ in panels})
    masks = [x for x in ("full", "causal") if any(m == x for _, m in panels)]
    figure, grid = plt.subplots(
        len(masks), len(dims), sharey=True, squeeze=False,
        figsize=(1.2 + 2.8 * len(dims), 1.2 + 2.3 * len(masks)),
        layout="constrained")
    labels = {}
    for i, mask in enumerate(masks):
        for j, dim in enumerate(dims):
            axes = grid[i][j]
            axes.set_title("D = %d, %s" % (
                dim, "causal" if mask == "causal" else "no mask"), fontsize=9)
            draw_panel(axes, panels.get((dim, mask), {}), contenders)
            for handle, label in zip(*axes.get_legend_handles_labels()):
                labels.setdefault(label, handle)
        grid[i][0].set_ylabel("TFLOP/s, forward")
    for axes in grid[-1]:
        axes.set_xlabel("sequence length")
    # They share the axis: the limit holds for all, once all are drawn.
    grid[0][0].set_ylim(bottom=0)
    return finish(figure, machine, labels)


def draw_features(machine, rows, contenders):
    contenders = [x for x in contenders
                  if any(x in row["milliseconds"] for row in rows)]
    figure, axes = plt.subplots(
        figsize=(1.5 + 1.5 * len(rows), 3.5), layout="constrained")
    look = looks(contenders)
    width, labels = 0.8 / len(contenders), {}
    for i, name in enumerate(contenders):
        there = [x for x, row in enumerate(rows) if name in row["milliseconds"]]
        points = [speeds(rows[x], name) for x in there]
        bars = axes.bar(
            [x + (i - (len(contenders) - 1) / 2) * width for x in there],
            [x[0] for x in points], width, yerr=whiskers(points),
            color=look[name][0], error_kw={"elinewidth": 1})
        axes.bar_label(bars, fmt="%.0f", fontsize=7, padding=2)
        labels[NAMES.get(name, name)] = bars
    axes.set_xticks(range(len(rows)), [x["cell"] for x in rows])
    axes.set_ylabel("TFLOP/s, forward")
    return finish(figure, machine, labels)


def finish(figure, machine, labels):
    figure.suptitle(describe(machine), fontsize=9)
    figure.legend(labels.values(), labels.keys(), loc="outside lower center",
                  ncols=len(labels), frameon=False)
    return figure


def save(figure, path):
    # A date would make each run another file.
    text = io.StringIO()
    figure.savefig(text, format="svg", metadata={"Date": None})
    plt.close(figure)
    # matplotlib ends the lines of a path with a space.
    with open(path, "w") as file:
        file.writelines(line.rstrip() + "\n"
                        for line in text.getvalue().splitlines())
    print("wrote " + path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("results", nargs="+", help="of bench.py --json")
    parser.add_argument("--output", default="", help="SVG of the grid")
    parser.add_argument("--features", default="", help="SVG of the other cells")
    parser.add_argument("--contenders", default="",
                        help="in this order (default: all that were timed)")
    arguments = parser.parse_args()
    if not arguments.output and not arguments.features:
        parser.error("expected --output, --features, or both")
    machine, cells = read_results(arguments.results)
    contenders = choose_contenders(arguments, cells)
    panels = grid_of(cells)
    others = [x for x in cells if not GRID_CELL.fullmatch(x["cell"])]
    with plt.rc_context(STYLE):
        for path, found, draw in ((arguments.output, panels, draw_grid),
                                  (arguments.features, others, draw_features)):
            if path and not found:
                sys.exit("error: no cell for '%s' in %s" % (
                    path, ", ".join(arguments.results)))
            if path:
                save(draw(machine, found, contenders), path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
