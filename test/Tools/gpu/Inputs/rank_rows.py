"""Ranks canned times and rewrites the table, without a GPU or a compiler."""

import sys

sys.path.insert(0, sys.argv[1])
import tune  # noqa: E402
from flashgpu import hopper_table, ranking  # noqa: E402
from flashgpu.compile import Compiled  # noqa: E402

NO_PLAN = "error: 'flash.attention' op no plan: too many scores"
CELLS = ["D64 full S1024", "D64 full S4096", "D64 causal S1024",
         "D64 causal S4096"]
OLD = """// What tune.py must keep.
// It has two lines.

{64, 3, 128, 2, 0, 128},
{64, 2, 128, 2, 32, 64},
{64, 1, 96, 2, 16, 16},
{128, 2, 128, 2, 32, 48},
{128, 2, 96, 2, 32, 48},
"""


def row(text):
    return hopper_table.parse_row(64, text)


def measured(full, causal):
    """Relative times of the two masks; None where the planner says no."""
    found = ranking.Measured()
    for cell in CELLS:
        mask = ranking.mask_of(cell)
        time = full if mask == "full" else causal
        if time is None:
            found.skipped.add(mask)
        else:
            found.rounds[cell] = ([time * x for x in (1.0, 1.01, 0.99)],
                                  [1.0, 1.01, 0.99])
    return found


def choose(title, results):
    best, rounds = ranking.choose_rows(results, CELLS)
    text = "%.3f [%.3f, %.3f]" % ranking.interval(rounds) if best else ""
    print("%s: %s %s" % (title, [",".join(map(str, x[1:])) for x in best],
                         text))
    return best


def check_choice():
    a, b, c = row("3,128,2,0,128"), row("2,160,2,32,48"), row("2,128,3,0,0")
    both = {a: measured(0.8, None), b: measured(0.9, 0.7), c: measured(0.7, 1)}
    choose("one row", {b: both[b], c: both[c]})
    choose("one row for a mask, another for the other", both)
    choose("slower without mask", {**both, a: measured(0.95, None)})
    choose("none for causal", {a: both[a]})
    # The planner would still take them.
    both[c].bad = "spills"
    choose("bad", {b: both[b], c: both[c]})
    del both[b].rounds[CELLS[0]]
    choose("not all cells", {b: both[b]})
    print("finalists:", [x[1:3] for x in ranking.choose_finalists(
        {a: measured(0.8, None), b: measured(0.9, 0.7), c: measured(1, 1)},
        CELLS, 2)])


def check_judge():
    class Arguments:
        pass

    kernels = tune.Kernels(Arguments(), "")
    for refused in (("", ""), ("", NO_PLAN), (NO_PLAN, NO_PLAN),
                    ("", "error: kernel 'attention_0' spills registers")):
        for mask, text in zip(("full", "causal"), refused):
            kernels.compiled[64, None, mask] = Compiled(refused=text)
        judged = kernels.judge(64, None)
        print("judged:", sorted(judged.skipped), judged.bad)


def check_table():
    comment, rows = hopper_table.parse_table(OLD)
    print("same:", hopper_table.format_table(comment, rows) == OLD)
    new = hopper_table.replace_class(rows, [row("3,96,2,0,96"),
                                            row("2,112,3,32,48")])
    print(hopper_table.format_table(comment, new))
    try:
        hopper_table.parse_table(OLD + "{64, 3, 128},\n")
    except ValueError as error:
        print("error:", error)


check_choice()
check_judge()
check_table()
