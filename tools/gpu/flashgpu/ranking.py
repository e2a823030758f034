# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which rows of the Hopper table are best, by interleaved times.

A `Measured` is what tune.py knows of a row: for each cell the rounds of the row
and those of the current plan, which ran between them.
"""

import dataclasses

from .intervals import geometric_mean, mean_ratio_interval, median


@dataclasses.dataclass
class Measured:
    rounds: dict = dataclasses.field(default_factory=dict)
    # Masks for which the planner says no: the next row of the table is taken.
    skipped: set = dataclasses.field(default_factory=set)
    # Why it can never be a row: wrong, or it spills.
    bad: str = ""


def mask_of(cell):
    return "causal" if " causal " in cell else "full"


def relative(measured, cell):
    """Time over that of the current plan."""
    ours, current = measured.rounds[cell]
    return median(ours) / median(current)


def relative_time(measured, cells):
    """Geometric mean; infinity if a cell is missing."""
    if not cells or any(cell not in measured.rounds for cell in cells):
        return float("inf")
    return geometric_mean([relative(measured, cell) for cell in cells])


def interval(pairs):
    """Relative time with its interval, of (ours, current) rounds a cell."""
    return mean_ratio_interval([(current, ours) for ours, current in pairs])


def is_complete(measured, cells):
    """Measured wherever the planner would take it."""
    if measured.bad or not any(cell in measured.rounds for cell in cells):
        return False
    return all(cell in measured.rounds or mask_of(cell) in measured.skipped
               for cell in cells)


def choose_rows(results, cells):
    """`results`: row to Measured. The one or two rows, in order, with the
    least geometric mean over `cells`: the first where the planner takes it, the
    second elsewhere. Also their rounds, cell by cell."""
    usable = {row: x for row, x in results.items() if is_complete(x, cells)}
    best, least = [], float("inf")
    for first, x in usable.items():
        mine = [cell for cell in cells if cell in x.rounds]
        rest = [cell for cell in cells if cell not in x.rounds]
        rows = [first]
        if rest:
            second = min(usable, default=None,
                         key=lambda row: relative_time(usable[row], rest))
            if relative_time(usable[second], rest) == float("inf"):
                continue
            rows.append(second)
        score = geometric_mean(
            [relative(x, cell) for cell in mine] +
            [relative(usable[rows[-1]], cell) for cell in rest])
        if (score, len(rows)) < (least, len(best)):
            best, least = rows, score
    taken = [next(usable[row].rounds[cell] for row in best
                  if cell in usable[row].rounds) for cell in cells if best]
    return best, taken


def choose_finalists(results, cells, count):
    """The fastest rows over all cells, and those of each mask."""
    found = []
    groups = [cells] + [[c for c in cells if mask_of(c) == mask]
                        for mask in ("full", "causal")]
    for group in groups:
        ranked = sorted((relative_time(x, group), row)
                        for row, x in results.items() if not x.bad)
        found.append([row for time, row in ranked if time < float("inf")])
    picked = []
    for place in range(max(map(len, found), default=0)):
        for ranked in found:
            if place < len(ranked) and ranked[place] not in picked:
                picked.append(ranked[place])
    return picked[:count]
