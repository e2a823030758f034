#!/usr/bin/env python3
"""What matters of a kernel's machine code, short enough to commit.

ptxas may move exponentials above a wait, spread fragments loads or unroll a
loop: the order of PTX says little about what runs. For each kernel of a cubin
this prints how often the instructions occur that schedules are about, and for
each loop their order:

    kernel attention_0: 1584 instructions
      HGMMA.64x128x16 32, MUFU.EX2 146, SYNCS 49, LDL 0, STL 0
      outside of loops
        BAR loop1 STG*2
      loop1: 612 instructions
        SYNCS HGMMA.64x128x16*8 WARPGROUP.DEPBAR MUFU.EX2*64 ...

Loops are found through dominators, because ptxas moves rare blocks to the end.
--check FILE compares with a digest that was saved, and fails with the
difference. The disassembler is cuobjdump: of --cuobjdump, PATH, CUDA_HOME or
the Python package triton.
"""

import argparse
import collections
import difflib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import textwrap

# Instructions by the name in the digest; the first match wins.
KINDS = [(re.compile(pattern), name) for pattern, name in [
    (r"HGMMA\.(\w+)", r"HGMMA.\1"), (r"[HIQ]MMA\.(\w+)", r"MMA.\1"),
    (r"UTC\w*MMA", "UTCMMA"), (r"MUFU\.EX2", "MUFU.EX2"),
    (r"WARPGROUP\.(\w+)", r"WARPGROUP.\1"), (r"WARPGROUP", "WARPGROUP"),
    (r"LDGSTS", "LDGSTS"), (r"LDGDEPBAR", "LDGDEPBAR"), (r"DEPBAR", "DEPBAR"),
    (r"UTMA(\w+)", r"UTMA\1"), (r"UBLKCP", "UBLKCP"), (r"SYNCS", "SYNCS"),
    (r"BAR\b", "BAR"), (r"LDSM", "LDSM"), (r"STSM", "STSM"), (r"LDS\b", "LDS"),
    (r"STS\b", "STS"), (r"LDG\b", "LDG"), (r"STG\b", "STG"),
    (r"(ATOM|RED)", "ATOM"), (r"SHFL", "SHFL"), (r"VOTE", "VOTE"),
    (r"LDL", "LDL"), (r"STL", "STL"),
]]
# Listed even if there are none: spills.
ALWAYS = ["LDL", "STL"]
# Instructions of a loop that is worth a line.
MIN_LOOP = 8

FUNCTION = re.compile(r"^\s+Function : (\S+)")
INSTRUCTION = re.compile(
    r"^\s+/\*([0-9a-f]+)\*/\s+(@!?U?P\w+ )?\s*([A-Z][\w.]*)\s*([^;]*);")

Instruction = collections.namedtuple("Instruction",
                                     "address guarded opcode operands")


def parse_listing(text):
    """Kernels by name, each a list of instructions."""
    kernels = {}
    body = None
    for line in text.splitlines():
        if match := FUNCTION.match(line):
            body = kernels.setdefault(match[1], [])
        elif (match := INSTRUCTION.match(line)) and body is not None:
            body.append(Instruction(int(match[1], 16), bool(match[2]),
                                    match[3], match[4]))
    return kernels


def classify(opcode):
    for pattern, name in KINDS:
        if match := pattern.match(opcode):
            return match.expand(name)
    return None


def branch_target(instruction):
    if not instruction.opcode.startswith("BRA"):
        return None
    match = re.search(r"0x([0-9a-f]+)\s*$", instruction.operands.strip())
    return int(match[1], 16) if match else None


class Graph:
    """Basic blocks, numbered in the order of their addresses."""

    def __init__(self, body):
        index = {ins.address: i for i, ins in enumerate(body)}
        starts = {0}
        for i, ins in enumerate(body):
            target = branch_target(ins)
            if target is not None and target in index:
                starts.add(index[target])
            if (target is not None or ins.opcode == "EXIT") and \
                    i + 1 < len(body):
                starts.add(i + 1)
        starts = sorted(starts)
        block_of = {start: b for b, start in enumerate(starts)}
        self.blocks = [body[a:b] for a, b in zip(starts,
                                                 starts[1:] + [len(body)])]
        self.successors = []
        for b, block in enumerate(self.blocks):
            last = block[-1]
            after = []
            target = branch_target(last)
            if target is not None and target in index:
                after.append(block_of[index[target]])
            ends = last.opcode == "EXIT" or target is not None
            if (last.guarded or not ends) and b + 1 < len(self.blocks):
                after.append(b + 1)
            self.successors.append(after)
        self.predecessors = [[] for _ in self.blocks]
        for b, after in enumerate(self.successors):
            for s in after:
                self.predecessors[s].append(b)

    def dominators(self):
        """For each block, the set of blocks on every way to it."""
        everything = set(range(len(self.blocks)))
        dom = [{0}] + [everything] * (len(self.blocks) - 1)
        changed = True
        while changed:
            changed = False
            for b in range(1, len(self.blocks)):
                above = [dom[p] for p in self.predecessors[b]]
                new = (set.intersection(*above) if above else set()) | {b}
                if new != dom[b]:
                    dom[b] = new
                    changed = True
        return dom

    def loops(self):
        """(header, blocks) of each natural loop, outer loops first."""
        dom = self.dominators()
        bodies = {}
        for b, after in enumerate(self.successors):
            for header in after:
                # A jump to itself, alone, ends every kernel.
                if header not in dom[b] or (
                        b == header and len(self.blocks[b]) == 1):
                    continue
                body = bodies.setdefault(header, {header})
                stack = [b]
                while stack:
                    block = stack.pop()
                    if block not in body:
                        body.add(block)
                        stack += self.predecessors[block]
        return sorted(bodies.items(), key=lambda loop: (-len(loop[1]), loop[0]))


def describe_order(items):
    """Runs of the same name as name*count."""
    words = []
    for name in items:
        if words and words[-1][0] == name:
            words[-1][1] += 1
        else:
            words.append([name, 1])
    return [name if count == 1 else f"{name}*{count}" for name, count in words]


def wrap(words, separator, indent):
    # A name and its count stay on one line.
    text = separator.join(word.replace(" ", "\0") for word in words)
    lines = textwrap.wrap(text, 79, initial_indent=indent,
                          subsequent_indent=indent, break_long_words=False,
                          break_on_hyphens=False)
    return [line.replace("\0", " ") for line in lines]


def count_instructions(graph, blocks):
    # Padding after the last instruction says nothing.
    return sum(ins.opcode != "NOP" for b in blocks for ins in graph.blocks[b])


def list_items(graph, blocks, inner):
    """Kinds in the order of addresses, an inner loop as one item."""
    items, done = [], set()
    for block in sorted(blocks):
        for name, body in inner:
            # Of nested ones, the outermost comes first and stands for all.
            if block in body and block not in done:
                items.append(name)
                done |= body
        if block not in done:
            items += filter(None, (classify(ins.opcode)
                                   for ins in graph.blocks[block]))
    return items


def digest_kernel(name, body):
    counts = collections.Counter(
        filter(None, (classify(ins.opcode) for ins in body)))
    names = sorted(set(counts) - set(ALWAYS)) + ALWAYS
    graph = Graph(body)
    every = set(range(len(graph.blocks)))
    lines = [f"kernel {name}: {count_instructions(graph, every)} instructions"]
    lines += wrap([f"{n} {counts[n]}" for n in names], ", ", "  ")
    # Shorter ones poll a barrier.
    loops = [(f"loop{i}", blocks) for i, blocks in enumerate(
        (blocks for _, blocks in graph.loops()
         if count_instructions(graph, blocks) >= MIN_LOOP), 1)]
    lines.append("  outside of loops")
    lines += wrap(describe_order(list_items(graph, every, loops)), " ", "    ")
    for title, blocks in loops:
        inner = [(n, b) for n, b in loops if b < blocks]
        lines.append(f"  {title}: {count_instructions(graph, blocks)} "
                     "instructions")
        lines += wrap(describe_order(list_items(graph, blocks, inner)), " ",
                      "    ")
    return lines


def digest(listing):
    lines = []
    for name, body in sorted(parse_listing(listing).items()):
        lines += digest_kernel(name, body)
    return lines


def find_cuobjdump(path=None):
    """The path of the program, or None."""
    if path:
        return shutil.which(path)
    roots = [os.environ.get("CUDA_HOME"), os.environ.get("CUDA_PATH"),
             "/usr/local/cuda"]
    places = [os.path.join(root, "bin") for root in roots if root]
    spec = importlib.util.find_spec("triton")
    if spec and spec.origin:
        places.append(os.path.join(os.path.dirname(spec.origin), "backends",
                                   "nvidia", "bin"))
    return shutil.which("cuobjdump", path=os.pathsep.join(
        [os.environ.get("PATH", "")] + places))


def disassemble(cuobjdump, cubin):
    done = subprocess.run([cuobjdump, "-sass", cubin], capture_output=True,
                          text=True)
    if done.returncode or not done.stdout.strip():
        sys.exit(f"error: {cuobjdump} can't read '{cubin}': "
                 f"{(done.stderr or done.stdout).strip()}")
    return done.stdout


def main():
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n\n")[0],
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="a cubin, or with --listing the text "
                                      "that cuobjdump -sass prints")
    parser.add_argument("--listing", action="store_true")
    parser.add_argument("--cuobjdump", help="the disassembler to use")
    parser.add_argument("--check", metavar="FILE", help="compare with this "
                        "digest instead of printing")
    args = parser.parse_args()
    if args.listing:
        with open(args.input, encoding="utf-8") as file:
            listing = file.read()
    else:
        cuobjdump = find_cuobjdump(args.cuobjdump)
        if not cuobjdump:
            sys.exit("error: no cuobjdump found in PATH, CUDA_HOME or the "
                     "Python package triton")
        listing = disassemble(cuobjdump, args.input)
    lines = digest(listing)
    if not lines:
        sys.exit(f"error: no kernel in '{args.input}'")
    if not args.check:
        print("\n".join(lines))
        return
    with open(args.check, encoding="utf-8") as file:
        expected = file.read().splitlines()
    difference = list(difflib.unified_diff(expected, lines, args.check,
                                           args.input, lineterm=""))
    if difference:
        print("\n".join(difference))
        sys.exit(f"error: the code of '{args.input}' differs from its digest")


if __name__ == "__main__":
    main()
