"""Checks by execution that recognition matches nothing wrongly.

    mutate.py [--count N] [--correct N] [--seed S] [--keep DIR] [--cross]
              FLASH-OPT [FILE...]

Writes random attention programs, changes the meaning of most of them in one to
three places, and raises all. Where a flash op appears, the program before and
the program after are run by our own interpreter on random inputs, which must
give the same results. Prints the number of programs matched, missed (by
id) and matched wrongly; the last must be 0. A program that fails is written to
DIR with what was done to it.

With --cross, `flash-opt --flash-verify-match` has to agree about each match,
but for NaN: its inputs are others.
With FILEs, their functions are changed instead of generated ones.

Compared are finite inputs (standard normal, and large: std 8), boolean masks
and float masks with -inf, both with rows that are hidden entirely. Rounding is
not compared: floats are computed in float64, but keep the range of their type.
Where the program overflows on the way and attention would not (exp without a
maximum), the results may differ: counted as "range".
"""

import argparse
import collections
import os
import random
import re
import subprocess
import sys
import time

import numpy as np

import attention
import interp
import mlirtext
import perturb
import scalars

SEPARATOR = "// -----\n"
WRAP = '"builtin.module"() ({{\n{}}}) : () -> ()\n'


# What a pipeline may run before recognition, for a batch at a time.
PASSES = [[], [], [], ["--canonicalize", "--cse"],
          ["--linalg-generalize-named-ops", "--linalg-fuse-elementwise-ops"],
          ["--linalg-fuse-elementwise-ops", "--cse"],
          ["--linalg-fold-unit-extent-dims", "--canonicalize"]]


class Compiler:
    def __init__(self, command):
        self.command = command

    def run(self, text, *options):
        done = subprocess.run(
            [self.command, "-", "--split-input-file",
             "--mlir-print-op-generic", *options], input=text,
            capture_output=True, text=True, timeout=120)
        return done

    def functions(self, text, *options):
        """Functions of those parts that could be processed, and stderr."""
        done = self.run(text, *options)
        if done.returncode not in (0, 1):
            raise RuntimeError("exit status {}\n{}".format(
                done.returncode, done.stderr[-2000:]))
        return mlirtext.parse(done.stdout), done.stderr


def make_input(rng, kind, shape, element, flavor):
    """An argument. Flavors: normal, large, hidden (masks hide whole rows)."""
    if kind in ("keep", "drop"):
        # Of dropout. A row of NaN, all of which is dropped, is 0 with a select
        # and NaN in attention: at least one key stays, also where a mutation
        # swapped the sides of the select.
        keep = rng.random(shape) < 0.8
        if keep.ndim:
            keep[..., -1] = False
            keep[..., 0] = True
        return keep if kind == "keep" else ~keep
    if element == "i1":
        keep = rng.random(shape) < 0.6
        if flavor == "hidden" and keep.ndim:
            keep[tuple(rng.integers(0, s) for s in shape[:-1])] = False
        return keep
    if scalars.is_int(element):
        return rng.integers(0, 8 if kind == "lengths" else 3, shape)
    if kind == "scale":
        return np.float64(0.37)
    value = rng.standard_normal(shape)
    if kind == "bias" and flavor == "hidden":
        value = np.where(rng.random(shape) < 0.4, -np.inf, value)
        if value.ndim:
            value[tuple(rng.integers(0, s) for s in shape[:-1])] = -np.inf
        return value
    if kind == "bias" and flavor == "lowest":
        value = np.where(rng.random(shape) < 0.6, -3.4028234663852886e38, value)
        return value
    return value * (8.0 if flavor == "large" and kind in "qkv" else 1.0)


def make_inputs(seed, function, kinds, sizes, flavor):
    rng = np.random.default_rng(seed)
    values = []
    for argument, (kind, dims) in zip(function.regions[0].arguments, kinds):
        shape = []
        if argument.shape is not None:
            shape = [sizes.get(d, 1) if s is None else s
                     for d, s in zip(dims, argument.shape)]
        values.append(make_input(rng, kind, shape, argument.element, flavor))
    return values


def differ(before, after, tolerance):
    """Why two results are not the same, or None."""
    if len(before) != len(after):
        return "another number of results"
    for i, (a, b) in enumerate(zip(before, after)):
        a, b = np.asarray(a), np.asarray(b)
        if a.shape != b.shape:
            return "result {}: shape {} and {}".format(i, a.shape, b.shape)
        if a.dtype != np.float64:
            if not np.array_equal(a, b):
                return "result {}: integers differ".format(i)
            continue
        if not np.array_equal(np.isnan(a), np.isnan(b)):
            return "result {}: {} NaN and {}".format(
                i, np.isnan(a).sum(), np.isnan(b).sum())
        finite = np.isfinite(a) & np.isfinite(b)
        same = finite | np.isnan(a) | (a == b)
        if not same.all():
            return "result {}: infinities differ".format(i)
        if not finite.any():
            continue
        error = np.max(np.abs(a[finite] - b[finite]))
        scale = max(1e-3, np.max(np.abs(a[finite])))
        if error > tolerance * scale:
            return "result {}: error {:.3g} of {:.3g}".format(i, error, scale)
    return None


FLAVORS = {"normal": 2e-5, "large": 2e-3, "hidden": 2e-5, "ones": 2e-5,
           "short": 2e-5}


def check(original, raised, kinds, known, seed):
    """Why the programs differ, or None; raises interp.Unsupported."""
    compared = 0
    for flavor, tolerance in FLAVORS.items():
        sizes = known
        if flavor in ("ones", "short"):
            # Dims that are dynamic may be 1 when it comes to it, and the keys
            # fewer than the queries.
            if not any(None in (v.shape or [])
                       for v in original.regions[0].arguments):
                continue
            sizes = dict.fromkeys(known, 1)
            if flavor == "short":
                sizes = dict(known, m=9, n=2, c=2 * known.get("h", 1), b=2)
        inputs = make_inputs(seed, original, kinds, sizes, flavor)
        interpreter = interp.Interpreter()
        try:
            before = interpreter.run(original, inputs)
        except (interp.Assertion, IndexError, ValueError):
            continue
        try:
            after = interp.Interpreter().run(raised, inputs)
        except interp.Assertion as error:
            return "{} inputs: {} only after".format(flavor, error)
        why = differ(before, after, tolerance)
        if why and interpreter.overflowed and (
                flavor == "large" or interpreter.exploded or not differ(
                before, [np.where(np.isfinite(a), b, a) if np.shape(a) ==
                         np.shape(b) else b for a, b in zip(before, after)],
                tolerance)):
            return "range"
        if why and differ(before, interp.Interpreter(garbage=0.3).run(
                original, inputs), tolerance):
            return "undefined"
        if why:
            return "{} inputs: {}".format(flavor, why)
        compared += 1
    return None if compared else "undefined"


class Unknown:
    """What is known of a program that we did not write: types."""

    def __init__(self, function):
        self.sizes = {}
        self.kinds = []
        for value in function.regions[0].arguments:
            rank = len(value.shape) if value.shape is not None else 0
            self.kinds.append(("q" if rank else "scale", "?" * rank))
        self.sizes["?"] = 5


class Campaign:
    def __init__(self, compiler, keep, cross=False):
        self.compiler, self.keep, self.cross = compiler, keep, cross
        self.outcomes = collections.Counter()
        self.wrong, self.ranged = [], set()
        self.executed = self.changed = 0

    def report(self, name, text, why, notes):
        self.wrong.append((name, why))
        os.makedirs(self.keep, exist_ok=True)
        path = os.path.join(self.keep, name + ".mlir")
        with open(path, "w") as file:
            file.write("// {}\n".format(why))
            for note in notes:
                file.write("// {}\n".format(note))
            file.write(text)
        print("WRONG {}: {} [{}]".format(path, why, "; ".join(notes)),
              flush=True)

    def batch(self, seeds, mutated):
        writers, text = {}, []
        for seed in seeds:
            rng = random.Random(seed)
            writer = attention.Attention(rng)
            name = "s{}".format(seed)
            text.append(writer.write(name))
            writers[name] = writer
        options = random.Random(seeds[0]).choice(PASSES)
        functions, stderr = self.compiler.functions(SEPARATOR.join(text),
                                                    *options)
        if len(functions) != len(text):
            raise RuntimeError("the generator wrote invalid programs\n" +
                               stderr[:2000])
        notes = {name: list(writers[name].features) for name in functions}
        if mutated:
            for name, function in functions.items():
                rng = random.Random(name)
                writers[name].unchanged = mlirtext.copy_function(function)
                notes[name] += perturb.perturb(function, rng)
        texts = {name: WRAP.format(mlirtext.print_function(function))
                 for name, function in functions.items()}
        self.raise_all(functions, texts, writers, notes)

    def read(self, paths):
        """The functions of files that are small enough to run."""
        functions = {}
        for path in paths:
            with open(path) as file:
                try:
                    found, _ = self.compiler.functions(file.read())
                except (RuntimeError, mlirtext.ParseError) as error:
                    print("{}: {}".format(path, error))
                    continue
            for name, function in found.items():
                ops = [op.name for op in function.walk()]
                if not function.regions or not function.regions[0].ops or \
                        "func.call" in ops or len(ops) > 600:
                    continue
                if any(np.prod([s or 1 for s in v.shape or []]) > 40000
                       for op in function.walk() for v in op.results):
                    continue
                functions["{}_{}".format(len(functions), name)] = function
        return functions

    def batch_from(self, sources, seeds, mutated, each=False):
        """Like batch(), from functions that were read: random ones, or each
        once."""
        functions, notes, writers = {}, {}, {}
        for place, seed in enumerate(seeds):
            rng = random.Random(seed)
            source = (list(sources)[place] if each
                      else rng.choice(list(sources)))
            function = mlirtext.copy_function(sources[source])
            name = "s{}".format(seed)
            function.props = dict(function.props,
                                  sym_name='"{}"'.format(name))
            notes[name] = [source]
            writers[name] = Unknown(function)
            if mutated:
                writers[name].unchanged = mlirtext.copy_function(function)
                notes[name] += perturb.perturb(function, rng)
            functions[name] = function
        texts = {name: WRAP.format(mlirtext.print_function(function))
                 for name, function in functions.items()}
        self.raise_all(functions, texts, writers, notes)

    def raise_all(self, functions, texts, writers, notes):
        options = ["--flash-raise", "--remarks-filter=.*"]
        try:
            raised, stderr = self.compiler.functions(
                SEPARATOR.join(texts.values()), *options)
        except (RuntimeError, subprocess.TimeoutExpired):
            for name, text in texts.items():
                try:
                    self.compiler.functions(text, *options)
                except (RuntimeError, subprocess.TimeoutExpired) as error:
                    self.report(name, text, "crash: " + str(error)[:200],
                                notes[name])
            return
        for name, id in re.findall(
                r"remark: \[\w+\] ([\w-]+) .*?Function=(\w+)", stderr):
            if name.startswith("missed"):
                self.outcomes[name] += 1
        matched = [name for name, function in raised.items()
                   if any(op.name.startswith("flash.")
                          for op in function.walk())]
        self.outcomes["invalid"] += len(texts) - len(raised)
        self.outcomes["valid"] += len(raised)
        self.outcomes["matched"] += len(matched)
        if not matched:
            return
        # What the compiler read: maps are simplified, for one.
        functions, _ = self.compiler.functions(
            SEPARATOR.join(texts[name] for name in matched))
        done, stderr = self.compiler.functions(
            SEPARATOR.join(texts[name] for name in matched), "--flash-raise",
            "--flash-decompose")
        for name in matched:
            self.compare(name, functions[name], raised[name], done.get(name),
                         texts[name], writers[name], notes[name])
        if self.cross:
            self.cross_check({name: texts[name] for name in matched})

    def means_something_else(self, function, writer, seed):
        """The edits changed what the program computes."""
        if not hasattr(writer, "unchanged"):
            return False
        try:
            return check(writer.unchanged, function, writer.kinds,
                         writer.sizes, seed) not in (None, "undefined")
        except (interp.Unsupported, IndexError, ValueError):
            return True

    def cross_check(self, texts):
        """What --flash-verify-match says about matches, by our own inputs."""
        done = self.compiler.run(SEPARATOR.join(texts.values()),
                                 "--flash-verify-match")
        for verdict, name, text in re.findall(r"^(\w+) @(\w+) (.*)",
                                              done.stdout, re.M):
            if name in self.ranged:
                continue
            if verdict == "WRONG" and " nan " in text and all(
                    float(e) < 1e-4 for e in re.findall(r"rel (\S+)", text)):
                # Its inputs leave the range where ours do not.
                self.outcomes["verify-match has other NaN"] += 1
                continue
            agrees = (verdict == "ok") == (
                name not in [n for n, _ in self.wrong])
            self.outcomes["verify-match " + (
                "agrees" if agrees else "disagrees: " + verdict)] += 1
            if not agrees:
                self.report(name, texts[name], "verify-match says " + verdict,
                            [])

    def compare(self, name, original, raised, decomposed, text, writer, notes):
        """Runs the flash ops by their definition, and their decomposition."""
        whys = []
        for what, program in (("by definition", raised),
                              ("decomposed", decomposed)):
            if program is None:
                self.report(name, text, "does not decompose", notes)
                return
            try:
                why = check(original, program, writer.kinds, writer.sizes,
                            int(name[1:]))
            except interp.Unsupported as error:
                self.outcomes["not executed {}: {}".format(what, error)] += 1
                continue
            if why not in (None, "undefined", "range"):
                why += ", " + what
            whys.append(why)
        if not whys:
            return
        self.executed += 1
        if self.means_something_else(original, writer, int(name[1:])):
            self.changed += 1
        why = max(whys, key=lambda w: len(w or ""))
        if why == "range":
            self.ranged.add(name)
        if why in ("undefined", "range"):
            self.outcomes[why] += 1
        elif why:
            self.report(name, text, why, notes)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--correct", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=50)
    parser.add_argument("--keep", default="mutate-failures")
    parser.add_argument("--cross", action="store_true")
    parser.add_argument("--each", action="store_true", help="run each function "
                        "of the files once, and change none")
    parser.add_argument("compiler")
    parser.add_argument("sources", nargs="*", help="change the functions of "
                        "these files instead of generated ones")
    args = parser.parse_args()
    start = time.monotonic()
    campaign = Campaign(Compiler(args.compiler), args.keep, args.cross)
    print("seed {}".format(args.seed), flush=True)
    sources = campaign.read(args.sources) if args.sources else None
    if sources:
        print("{} functions to change".format(len(sources)), flush=True)
    first = args.seed * 1000000
    if args.each:
        seeds = range(first, first + len(sources))
        campaign.batch_from(sources, seeds, False, each=True)
        print("{} programs, {} matched, {} of them executed, {} wrong".format(
            len(sources), campaign.outcomes["matched"], campaign.executed,
            len(campaign.wrong)))
        return 1 if campaign.wrong else 0
    for mutated, count in ((False, args.correct), (True, args.count)):
        campaign.outcomes.clear()
        campaign.executed = campaign.changed = 0
        while campaign.outcomes["valid"] < count:
            size = min(args.batch, count - campaign.outcomes["valid"])
            seeds = range(first, first + size)
            if sources:
                campaign.batch_from(sources, seeds, mutated)
            else:
                campaign.batch(seeds, mutated)
            first += size
        print("{}: {} programs, {} matched, {} of them executed{}".format(
            "mutated" if mutated else "correct", campaign.outcomes["valid"],
            campaign.outcomes["matched"], campaign.executed,
            ", {} with another meaning".format(campaign.changed)
            if mutated else ""))
        for name, number in sorted(campaign.outcomes.items()):
            if name not in ("valid", "matched"):
                print("  {:5} {}".format(number, name))
    print("{} wrong, {:.0f} s".format(len(campaign.wrong),
                                      time.monotonic() - start))
    return 1 if campaign.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
