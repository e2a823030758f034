"""Looks for inputs that crash or hang recognition.

    fuzz_raise.py [--seconds N | --rounds N] [--seed S] [--keep DIR] FLASH-OPT
                  [FILE...]

Generated attention programs, and the functions of FILEs, in MLIR's generic
form (whose parser is not ours, and robust) are changed twice: in their meaning
(perturb.py), and as text (../fuzz.py). The exit status of --flash-raise and
--flash-explain must be 0 or 1 within 10 s. An input that breaks the driver
without any pass is upstream's, and only counted.
"""

import argparse
import os
import random
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))

import attention
import fuzz
import mlirtext
import mutate
import perturb

COMMANDS = [["--flash-raise"], ["--flash-explain"],
            ["--flash-raise", "--flash-explain=json"],
            ["--flash-raise", "--remarks-filter=.*"]]
BATCH = 40


def status(command, text, seconds):
    """None if all is well."""
    try:
        done = subprocess.run(command, input=text, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, timeout=seconds)
    except subprocess.TimeoutExpired:
        return "no end after {} s".format(seconds)
    return None if done.returncode in (0, 1) else done.returncode


class Fuzzer:
    def __init__(self, args):
        self.program, self.keep = args.compiler, args.keep
        self.rng = random.Random(args.seed)
        compiler = mutate.Compiler(args.compiler)
        self.sources = list(mutate.Campaign(compiler, args.keep).read(
            args.sources).values())
        written = []
        for i in range(150):
            rng = random.Random(args.seed * 1000 + i)
            written.append(attention.Attention(rng).write("s{}".format(i)))
        functions, _ = compiler.functions(mutate.SEPARATOR.join(written))
        self.sources += functions.values()
        texts = [mlirtext.print_function(f).encode() for f in self.sources]
        self.tokens = sorted({t for text in texts
                              for t in fuzz.TOKEN.findall(text)})
        self.upstream = self.inputs = self.failures = 0

    def make(self):
        function = mlirtext.copy_function(self.rng.choice(self.sources))
        for _ in range(self.rng.choice([0, 1, 2, 4])):
            try:
                self.rng.choice(perturb.EDITS)(function, self.rng)
            except (ValueError, IndexError, TypeError):
                pass  # What earlier edits left behind can be odd.
        text = mutate.WRAP.format(mlirtext.print_function(function)).encode()
        for _ in range(self.rng.choice([0, 1, 1, 2])):
            change = self.rng.choice(fuzz.MUTATIONS[1:])
            text = change(text, self.rng, self.tokens)
        return text

    def round(self):
        inputs = [self.make() for _ in range(BATCH)]
        self.inputs += BATCH
        options = self.rng.choice(COMMANDS)
        command = [self.program, "-", "--split-input-file"] + options
        if status(command, fuzz.SEPARATOR.join(inputs), 60) is None:
            return
        for text in inputs:
            why = status([self.program, "-"] + options, text, 10)
            if why is None:
                continue
            if status([self.program, "-"], text, 10) is not None:
                self.upstream += 1
                continue
            self.failures += 1
            os.makedirs(self.keep, exist_ok=True)
            path = os.path.join(self.keep, "{}.mlir".format(self.failures))
            with open(path, "wb") as file:
                file.write(text)
            print("{}: {}: {}".format(path, " ".join(options), why),
                  flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rounds", type=int, default=None)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", default="fuzz-failures")
    parser.add_argument("compiler")
    parser.add_argument("sources", nargs="*")
    args = parser.parse_args()
    print("seed {}".format(args.seed), flush=True)
    fuzzer = Fuzzer(args)
    end = time.monotonic() + args.seconds
    rounds = 0
    while (time.monotonic() < end if args.rounds is None
           else rounds < args.rounds):
        fuzzer.round()
        rounds += 1
    print("{} inputs, {} failures, {} that break the parser or the verifier of "
          "MLIR".format(fuzzer.inputs, fuzzer.failures, fuzzer.upstream))
    return 1 if fuzzer.failures else 0


if __name__ == "__main__":
    sys.exit(main())
