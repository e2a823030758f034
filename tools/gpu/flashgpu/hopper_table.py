# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The table of the Hopper planner, lib/Analysis/HopperTable.inc, and the rows
that may go into it."""

import re
from typing import NamedTuple

HEAD_DIMS = (64, 128, 192, 256)
# Shapes that are tried; flash-opt refuses those that do not fit.
WARPGROUPS = (2, 1, 3)
TILE_N = tuple(range(32, 193, 16))
STAGES = (2, 3, 4)
# Columns of a block whose exponentials come before the vote on the kept
# maximum, and before the wait for P·V; at most those of the block.
ALL_COLUMNS = 256
AHEAD = (0, 16, 32, 48, 64)
WAIT_AFTER = (0, 16, 32, 48, 64, 96, ALL_COLUMNS)
# By which shapes are compared.
FIRST_SCHEDULES = ((32, 48), (0, ALL_COLUMNS))


class Row(NamedTuple):
    head_dim: int  # the largest one for which it is meant
    warpgroups: int
    tile_n: int
    stages: int
    ahead: int
    wait_after: int

    def plan(self):
        """An attention's plan attribute. The instruction is there so that
        what does not fit is refused, and not left to the other schedule."""
        return ('{tile_m = %d, tile_n = %d, stages = %d, ahead = %d, '
                'wait_after = %d, instruction = "wgmma"}' % (
                    64 * self.warpgroups, *self[2:]))

    def shape(self):
        return self[:4]

    def scores(self):
        """Of a block: what a fall-back has less of."""
        return self.warpgroups * self.tile_n

    def __str__(self):
        return "D%d %dx%d stages %d ahead %d wait_after %d" % self


ROW = re.compile(r"^ *\{" + r", *".join([r"(\d+)"] * 6) + r"\},$")


def parse_row(head_dim, text):
    """WARPGROUPS,TILE_N,STAGES,AHEAD,WAIT_AFTER"""
    numbers = text.split(",")
    if len(numbers) != 5 or not all(x.strip().isdigit() for x in numbers):
        raise ValueError("candidate '%s', expected "
                         "WARPGROUPS,TILE_N,STAGES,AHEAD,WAIT_AFTER" % text)
    return Row(head_dim, *map(int, numbers))


def parse_table(text):
    """Comment lines at the top, and rows."""
    comment, rows = [], []
    for number, line in enumerate(text.splitlines(), 1):
        found = ROW.match(line)
        if found:
            rows.append(Row(*map(int, found.groups())))
        elif line.startswith("//") and not rows:
            comment.append(line)
        elif line.strip():
            raise ValueError("line %d of the table, '%s', is no row"
                             % (number, line))
    return comment, rows


def format_table(comment, rows):
    # A row is looked up in order: smaller classes first.
    rows = sorted(rows, key=lambda row: row.head_dim)
    return "\n".join([*comment, "", *("{%s}," % ", ".join(map(str, row))
                                      for row in rows)]) + "\n"


def replace_class(rows, best):
    """`rows` with the ones of a head dim class replaced by `best`, which are
    in order. Behind them stay the rows with smaller blocks: attentions with
    more operands need them."""
    head_dim, limit = best[0].head_dim, min(row.scores() for row in best)
    others = [row for row in rows if row.head_dim != head_dim]
    fallbacks = [row for row in rows if row.head_dim == head_dim
                 and row.scores() < limit]
    return others + list(best) + fallbacks


def clamp(head_dim, warpgroups, tile_n, stages, ahead, wait_after):
    return Row(head_dim, warpgroups, tile_n, stages, min(ahead, tile_n),
               min(wait_after, tile_n))


def shape_candidates(head_dim):
    """Every shape, with two schedules."""
    rows = [clamp(head_dim, warpgroups, tile_n, stages, *schedule)
            for warpgroups in WARPGROUPS for tile_n in TILE_N
            for stages in STAGES for schedule in FIRST_SCHEDULES]
    return list(dict.fromkeys(rows))


def schedule_candidates(shapes):
    """Every schedule of the given shapes, those that were tried included."""
    rows = [clamp(*shape, ahead, wait_after) for shape in shapes
            for ahead in AHEAD for wait_after in WAIT_AFTER]
    return list(dict.fromkeys(rows))
