#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which forms of attention are recognized: counts, tables, checks.

Every function of the corpus goes through `flash-opt --flash-explain=json`. Each
of them has attention, so a function without a decision counts as missed, too.

  table.py --check FILE.test...   compare with the lines `CORPUS: ` of the tests,
                                  which name each file, what is matched and missed
  table.py --update FILE.test...  rewrite these lines
  table.py --write FILE.md        write the table; --verify runs each match on the
                                  CPU against the unfused program in f64

flash-opt and flash-run are taken from the PATH.
"""

import argparse
import concurrent.futures
import dataclasses
import json
import pathlib
import re
import subprocess
import sys

CORPUS = pathlib.Path(__file__).resolve().parent
FOLDERS = {
    "Exports": "models through torch-mlir",
    "Inductor": "the patterns of PyTorch's compiler through torch-mlir",
    "StableHLO": "JAX through StableHLO",
    "TOSA": "models and functions in TOSA through torch-mlir",
}
SILENT = "no-remark"


@dataclasses.dataclass
class Function:
    """What became of one function."""

    name: str
    matched: list = dataclasses.field(default_factory=list)
    missed: list = dataclasses.field(default_factory=list)
    verified: str = ""

    @property
    def total(self):
        return len(self.matched) + len(self.missed)

    def ids(self):
        return sorted({miss["id"] for miss in self.missed})


def run(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def explain(path):
    """The functions of a file, in order."""
    status, out, err = run("flash-opt", path, "--flash-explain=json")
    if status:
        sys.exit(f"{path}: flash-opt failed\n{err}")
    found = re.finditer(r"^  func\.func (private )?@([\w.]+)", path.read_text(), re.M)
    private = {m.group(2) for m in found if m.group(1)}
    names = re.findall(r"^  func\.func (?:public )?@([\w.]+)\(", path.read_text(), re.M)
    functions = {n: Function(n) for n in names if n not in private}
    for item in json.loads(out)["items"]:
        function = functions.setdefault(item["function"], Function(item["function"]))
        missed = item["kind"] == "miss"
        (function.missed if missed else function.matched).append(item)
    for function in functions.values():
        if not function.total:
            function.missed.append({"id": SILENT})
    return list(functions.values())


def files(folder):
    return sorted((CORPUS / folder).glob("*.mlir"))


def count_lines(path):
    """The expected lines of a file: counts, then who misses what."""
    functions = explain(path)
    matched = sum(len(f.matched) for f in functions)
    total = sum(f.total for f in functions)
    yield f"{path.stem} {matched}/{total}"
    by_id = {}
    for function in functions:
        for reason in function.ids():
            by_id.setdefault(reason, []).append(function.name)
    for reason, names in sorted(by_id.items()):
        listed = "" if names == ["main"] else ": " + " ".join(names)
        # All functions of a file need no list.
        listed = ": all" if len(names) == len(functions) > 1 else listed
        yield f"  {reason}{listed}"


def check(test, update):
    """Compares the test's lines with what is now; returns whether they differ."""
    lines = test.read_text().split("\n")
    given = [l for l in lines if l.startswith("CORPUS: ")]
    head = [l for l in lines if not l.startswith("CORPUS: ")]
    folder = re.search(r"^CORPUS-FOLDER: (\w+)", test.read_text(), re.M).group(1)
    now = [f"CORPUS: {l}" for p in files(folder) for l in count_lines(p)]
    if update:
        test.write_text("\n".join(head).rstrip("\n") + "\n" + "\n".join(now) + "\n")
        return False
    for line in sorted(set(given) - set(now), key=given.index):
        print(f"-{line}")
    for line in sorted(set(now) - set(given), key=now.index):
        print(f"+{line}")
    return given != now


def argument_sizes(path, name):
    """--sizes for the dynamic dims of a function: all 24."""
    text = path.read_text()
    start = text.index(f"@{name}(")
    signature = text[start:text.index(") ->", start)]
    sizes = []
    for number, shape in re.findall(r"%arg(\d+): tensor<([\dx?]+)x[a-z]", signature):
        if "?" in shape:
            sizes.append(f"arg{number}={shape.replace('?', '24')}")
    return [f"--sizes={','.join(sizes)}"] if sizes else []


def verify(path, function):
    """The fused program's error, relative to the unfused one in f64."""
    status, out, err = run(
        "timeout", "600", "flash-run", path, f"--entry={function.name}", "--verify",
        "--threads=1", "--int-range=0:2", *argument_sizes(path, function.name))
    errors = {}
    for program in ("unfused", "fused"):
        found = re.findall(rf"^\s+{program}\s+([\d.e+-]+)", out, re.M)
        errors[program] = max(map(float, found), default=None)
    if errors["fused"] is None:
        reason = (err.strip().split("\n") or ["?"])[-1]
        return f"not run: {reason[:80]}"
    both = f"{errors['fused']:.1e} (unfused {errors['unfused']:.1e})"
    # Whole layers in half precision are further from f64 than the limit of one
    # attention, with and without fusing.
    worse = status and errors["fused"] > 1.5 * errors["unfused"]
    return f"WRONG {both}" if worse else both


def extracted(item):
    """What a match took from the program, in a few words."""
    words = []
    scale = item["scale"]
    words.append(f"scale {scale['value']:.4g}" if scale.get("value") is not None
                 else "scale " + scale["kind"])
    if item["mask"] not in ("", "none"):
        words.append(item["mask"])
    if item["head_group"] > 1:
        words.append(f"{item['head_group']} heads share K and V")
    if item["biases"]:
        words.append(f"{len(item['biases'])} bias" + "es" * (len(item["biases"]) > 1))
    if item["score_ops"]:
        words.append("score region")
    if item.get("dropout"):
        words.append("dropout")
    if item.get("stores_lse"):
        words.append("LSE")
    return ", ".join(words)


def describe(function):
    """(count, what was extracted or why not) of a row."""
    notes = []
    for item in function.matched:
        note = extracted(item) if item["kind"] == "attention" else "backward"
        if note not in notes:
            notes.append(note)
    notes += [f"`{reason}`" for reason in function.ids()]
    return f"{len(function.matched)} of {function.total}", "; ".join(notes)


def tables(verified):
    """The Markdown of all folders."""
    work = [(p, f) for folder in FOLDERS for p in files(folder) for f in explain(p)]
    if verified:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            jobs = [(p, f) for p, f in work if f.matched]
            for (path, f), text in zip(jobs, pool.map(lambda j: verify(*j), jobs)):
                f.verified = text
                print(f"{path.name} @{f.name}: {text}", flush=True)
    for folder, title in FOLDERS.items():
        rows = [(p, f) for p, f in work if p.parent.name == folder]
        matched = sum(len(f.matched) for _, f in rows)
        total = sum(f.total for _, f in rows)
        yield f"## {folder}: {title}\n\n{matched} of {total} softmaxes.\n"
        yield "| form | matched | what was extracted, or why not | error |"
        yield "|---|---|---|---|"
        for path, f in rows:
            form = path.stem if f.name == "main" else f"{path.stem} @{f.name}"
            counts, notes = describe(f)
            yield f"| {form} | {counts} | {notes} | {f.verified} |"
        yield ""


HEAD = """# Recognition, form by form

Written by `test/Corpus/table.py --verify --write docs/RecognitionTable.md`. Each
row is a function of [the corpus](../test/Corpus), as its front end emitted it.
Error: the largest difference between the fused program and the unfused one in
f64, relative to the largest result, on random inputs; in parentheses that of
the unfused program in the function's own types. Ids of misses are explained in
[Remarks.md](Remarks.md); `no-remark` is a function in which no softmax was seen.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", nargs="+", type=pathlib.Path, default=[])
    parser.add_argument("--update", nargs="+", type=pathlib.Path, default=[])
    parser.add_argument("--write", type=pathlib.Path)
    parser.add_argument("--verify", action="store_true")
    args = parser.parse_args()
    for test in args.update:
        check(test, update=True)
    differ = [test for test in args.check if check(test, update=False)]
    if args.write:
        text = HEAD + "\n" + "\n".join(tables(args.verify)).rstrip("\n") + "\n"
        args.write.write_text(text)
    if differ:
        print("recognition of the corpus changed; if for the better: "
              "test/Corpus/table.py --update " + " ".join(t.name for t in differ))
        sys.exit(1)


if __name__ == "__main__":
    main()
