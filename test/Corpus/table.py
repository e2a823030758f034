#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which forms of attention are recognized: counts, tables, checks.

Every function of the corpus goes through `flash-opt --flash-explain=json`. Each
of them has attention, so a function without a decision counts as missed, too.

  table.py --check FILE.test...   fail if less is matched than the lines `CORPUS: `
                                  of the tests say, or a softmax lost its remark;
                                  CORPUS-SECTION names a folder or passes
  table.py --update FILE.test...  rewrite these lines
  table.py --write FILE.md        write the table; --verify runs each match on the
                                  CPU beside what it replaces, --verify-new only
                                  files with rows that changed

flash-opt and mlir-opt are taken from the PATH.
"""

import argparse
import dataclasses
import difflib
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
    "ONNX": "graphs of ONNX operators through torch-mlir",
    "IREE": "IREE's attention op after IREE's own decomposition",
    "Softmax": "linalg.softmax and upstream's decomposition of it",
    "Spellings": "what no front end emits, written by hand",
    "Masks": "masks by hand, in the spellings of many front ends",
}
# Files of the above after passes of upstream: (what they do, files, pipeline).
PASSES = {
    "lowered": (
        "TOSA after upstream's lowering to linalg",
        ["TOSA/*"],
        "func.func(tosa-infer-shapes,tosa-make-broadcastable,tosa-to-linalg-named,"
        "tosa-layerwise-constant-fold),"
        "func.func(tosa-to-linalg,tosa-to-arith,tosa-to-tensor),canonicalize,cse",
    ),
    "fused": (
        "after upstream's fusion of elementwise operations",
        ["Exports/*-eager", "Exports/*-sdpa", "Exports/mistral*", "Exports/vit*",
         "Inductor/inference-f32", "StableHLO/by-hand", "StableHLO/flax", "Softmax/*"],
        "canonicalize,cse,func.func(linalg-fuse-elementwise-ops),canonicalize,cse",
    ),
    "generic": (
        "as generic operations without unit dims, fused",
        ["Exports/*-eager", "Exports/*-sdpa", "Exports/mistral*", "Exports/vit*",
         "Inductor/inference-f32", "StableHLO/by-hand", "StableHLO/flax", "Softmax/*"],
        "func.func(linalg-generalize-named-ops,linalg-fold-unit-extent-dims,"
        "linalg-fuse-elementwise-ops),canonicalize,cse",
    ),
    "category": (
        "named operations by category (linalg.elementwise, linalg.contract)",
        ["Exports/*-eager", "Exports/*-sdpa", "Inductor/inference-f32",
         "StableHLO/*-primitive"],
        "func.func(linalg-morph-ops{named-to-category})",
    ),
}
SILENT = "no-remark"


@dataclasses.dataclass
class Function:
    """What became of one function."""

    name: str
    matched: list = dataclasses.field(default_factory=list)
    gradients: int = 0
    missed: list = dataclasses.field(default_factory=list)
    verified: str = ""

    @property
    def total(self):
        return len(self.matched) + len(self.missed)

    def ids(self):
        return sorted({miss["id"] for miss in self.missed})


@dataclasses.dataclass(frozen=True)
class Source:
    """A file, perhaps after passes."""

    path: pathlib.Path
    pipeline: str = ""

    def text(self):
        if not self.pipeline:
            return self.path.read_text()
        pipeline = f"--pass-pipeline=builtin.module({self.pipeline})"
        status, out, err = run(["mlir-opt", self.path, pipeline])
        if status:
            sys.exit(f"{self.path}: mlir-opt failed\n{err}")
        return out


def run(command, text=None):
    done = subprocess.run([str(c) for c in command], input=text, text=True,
                          capture_output=True)
    return done.returncode, done.stdout, done.stderr


def sources(section):
    """The files of a folder, or of an entry of PASSES."""
    if section in FOLDERS:
        return [Source(p) for p in sorted((CORPUS / section).glob("*.mlir"))]
    _, patterns, pipeline = PASSES[section]
    paths = [p for g in patterns for p in sorted(CORPUS.glob(g + ".mlir"))]
    return [Source(p, pipeline) for p in paths]


def explain(source):
    """The functions of a file, in order."""
    text = source.text()
    status, out, err = run(["flash-opt", "-", "--flash-explain=json"], text)
    if status:
        sys.exit(f"{source.path}: flash-opt failed\n{err}")
    found = re.finditer(r"^  func\.func (private )?@([\w.]+)", text, re.M)
    private = {m.group(2) for m in found if m.group(1)}
    names = re.findall(r"^  func\.func (?:public )?@([\w.]+)\(", text, re.M)
    functions = {n: Function(n) for n in names if n not in private}
    for item in json.loads(out)["items"]:
        function = functions.setdefault(item["function"], Function(item["function"]))
        if item["kind"] == "attention_backward":
            function.gradients += 1
        else:
            missed = item["kind"] == "miss"
            (function.missed if missed else function.matched).append(item)
    for function in functions.values():
        if not function.total:
            function.missed.append({"id": SILENT})
    return list(functions.values())


def count_lines(source):
    """The expected lines of a file: counts, then who misses what."""
    functions = explain(source)
    matched = sum(len(f.matched) for f in functions)
    total = sum(f.total for f in functions)
    yield f"{source.path.stem} {matched}/{total}"
    by_id = {}
    for function in functions:
        for reason in function.ids():
            by_id.setdefault(reason, []).append(function.name)
    for reason, names in sorted(by_id.items()):
        listed = "" if names == ["main"] else ": " + " ".join(names)
        # All functions of a file need no list.
        listed = ": all" if len(names) == len(functions) > 1 else listed
        yield f"  {reason}{listed}"


def counts(lines):
    """{file: matched} and {(file, function)} that no remark is about."""
    matched, silent, file = {}, set(), ""
    for line in lines:
        words = line.removeprefix("CORPUS: ").split()
        if line.startswith("CORPUS:  "):
            if words[0].rstrip(":") == SILENT:
                silent |= {(file, name) for name in words[1:] or ["main"]}
        else:
            file = words[0]
            matched[file] = int(words[1].split("/")[0])
    return matched, silent


def check(test, update):
    """Compares the test's lines with what is now; returns whether it is worse.

    Better is printed and no failure: others improve recognition than those who
    write down the counts.
    """
    lines = test.read_text().split("\n")
    given = [l for l in lines if l.startswith("CORPUS: ")]
    head = [l for l in lines if not l.startswith("CORPUS: ")]
    section = re.search(r"^CORPUS-SECTION: (\w+)", test.read_text(), re.M).group(1)
    now = [f"CORPUS: {l}" for s in sources(section) for l in count_lines(s)]
    if update:
        test.write_text("\n".join(head).rstrip("\n") + "\n" + "\n".join(now) + "\n")
        return False
    for line in difflib.unified_diff(given, now, "written down", "now", "", "", 0, ""):
        print(line)
    old, new = counts(given), counts(now)
    less = any(new[0].get(file, -1) < matched for file, matched in old[0].items())
    return less or set(old[0]) != set(new[0]) or not new[1] <= old[1]


LINE = re.compile(r"^(ok|WRONG|not verified) @([\w.]+) \S+:\d+:\d+:?(.*)")
ERROR = re.compile(r"(\w+): rel ([\d.e+-]+|nan|inf)")


def verify(source):
    """{function: [(verdict, {type: largest relative error})]} of a file's matches."""
    _, out, err = run(["flash-opt", "-", "--flash-verify-match"], source.text())
    verdicts = {}
    for line in (out + err).split("\n"):
        if found := LINE.match(line):
            errors = {t: float(e) for t, e in ERROR.findall(found.group(3))}
            verdicts.setdefault(found.group(2), []).append((found.group(1), errors))
    return verdicts


def describe_errors(verdicts):
    """The largest errors of a function's matches, f64 first."""
    words = []
    for verdict in sorted({v for v, _ in verdicts} - {"ok"}):
        words.append(f"**{verdict}**")
    types = list(dict.fromkeys(t for _, errors in verdicts for t in errors))
    for kind in types:
        largest = max(errors[kind] for _, errors in verdicts if kind in errors)
        words.append(f"{largest:.0e} {kind}")
    return ", ".join(words)


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
        note = extracted(item)
        if note not in notes:
            notes.append(note)
    if function.gradients:
        notes.append("and its gradient")
    notes += [f"`{reason}`" for reason in function.ids()]
    return f"{len(function.matched)} of {function.total}", "; ".join(notes)


def row(source, f):
    """A row of the table, without its error."""
    form = source.path.stem + ("" if f.name == "main" else f" @{f.name}")
    counts, notes = describe(f)
    return f"| {form} | {counts} | {notes} |"


def table(section, title, verified, known):
    """The Markdown of one section.

    What is not verified keeps the error of the table before, if it is the same.
    """
    rows = [(s, f) for s in sources(section) for f in explain(s)]
    for source, f in rows:
        f.verified = known.get((section, row(source, f)), "")
    for source in dict.fromkeys(s for s, f in rows if f.matched):
        mine = [f for s, f in rows if s == source]
        new = any(f.matched and not f.verified for f in mine)
        if verified == "all" or (verified == "new" and new):
            verdicts = verify(source)
            for f in mine:
                f.verified = describe_errors(verdicts.get(f.name, []))
    matched = sum(len(f.matched) for _, f in rows)
    total = sum(f.total for _, f in rows)
    yield f"## {section}: {title}\n\n{matched} of {total} softmaxes.\n"
    yield "| form | matched | what was extracted, or why not | error |"
    yield "|---|---|---|---|"
    for source, f in rows:
        yield f"{row(source, f)} {f.verified} |"
    yield ""


def tables(verified, known):
    titles = dict(FOLDERS) | {s: entry[0] for s, entry in PASSES.items()}
    for section, title in titles.items():
        yield from table(section, title, verified.get(section, ""), known)


def known_errors(path):
    """{(section, row): error} of a table."""
    known, section = {}, ""
    for line in path.read_text().split("\n") if path.exists() else []:
        if line.startswith("## "):
            section = line[3:].split(":")[0]
        elif line.startswith("| ") and line.endswith(" |"):
            start, _, error = line[:-2].rpartition(" | ")
            known[section, start + " |"] = error.strip()
    return known


HEAD = """# Recognition, form by form

Written by `test/Corpus/table.py --verify --write docs/RecognitionTable.md`. Each
row is a function of [the corpus](../test/Corpus), as its front end emitted it.
Error: the largest difference between what a match computes and what it replaces
(`flash-opt --flash-verify-match`), relative, in f64 and in the program's types,
on random inputs. Ids of misses are explained in [Remarks.md](Remarks.md);
`no-remark` is a function in which no softmax was seen. An empty error: not run
for this table.

Gradients include rows that hide all of their keys: see `renormalize` and
`nan_rows` in [Recognition.md](Recognition.md).
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", nargs="+", type=pathlib.Path, default=[])
    parser.add_argument("--update", nargs="+", type=pathlib.Path, default=[])
    parser.add_argument("--write", type=pathlib.Path)
    parser.add_argument("--verify", nargs="*", metavar="SECTION",
                        help="of these sections, or of all (minutes)")
    parser.add_argument("--verify-new", action="store_true",
                        help="files with matches of which no error is known")
    args = parser.parse_args()
    for test in args.update:
        check(test, update=True)
    differ = [test for test in args.check if check(test, update=False)]
    if args.write:
        everything = [*FOLDERS, *PASSES]
        verified = dict.fromkeys(everything, "new") if args.verify_new else {}
        if args.verify is not None:
            verified |= dict.fromkeys(args.verify or everything, "all")
        known = known_errors(args.write)
        text = "\n".join(tables(verified, known)).rstrip("\n")
        text = f"{HEAD}\n{text}\n"
        args.write.write_text(text)
    if differ:
        print("less is recognized than before; if that is right: "
              "test/Corpus/table.py --update " + " ".join(t.name for t in differ))
        sys.exit(1)


if __name__ == "__main__":
    main()
