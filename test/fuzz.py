"""Feeds mutated inputs to a command and reports the ones that break it.

    fuzz.py [--seconds N] [--seed S] [--keep DIR] FILE... -- COMMAND...

COMMAND must understand --split-input-file: inputs go to it in batches, and one
by one when a batch fails.

Each round takes one of the files, changes it in a few places (bytes, numbers,
tokens of other files, lines doubled, dropped or swapped) and runs COMMAND with
the result on standard input. Exit statuses 0, 1 and 2 are fine; anything else,
and more than 20 s, is a failure, and the input is kept. The seed is printed; a
run with the same seed makes the same inputs.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import time

NUMBERS = [b"0", b"1", b"-1", b"2", b"7", b"4096", b"2147483647",
           b"4294967296", b"9223372036854775807", b"9223372036854775808",
           b"-9223372036854775808", b"?", b"1.0e400", b"0xFFFFFFFFFFFFFFFF"]
BATCH = 50
SEPARATOR = b"\n// -----\n"
TOKEN = re.compile(rb"[%@#!^]?[A-Za-z_][A-Za-z0-9_.$]*|[0-9]+|[^\sA-Za-z0-9_]")


def mutate_bytes(data, rng, tokens):
    at = rng.randrange(len(data) + 1)
    span = rng.choice([0, 1, 1, 2, 16])
    new = bytes(rng.randrange(256) for _ in range(rng.choice([0, 1, 1, 3])))
    return data[:at] + new + data[at + span:]


def replace_match(data, rng, pattern, new):
    found = list(re.finditer(pattern, data))
    if not found:
        return data
    match = rng.choice(found)
    return data[:match.start()] + new + data[match.end():]


def mutate_number(data, rng, tokens):
    return replace_match(data, rng, rb"\d+", rng.choice(NUMBERS))


def mutate_token(data, rng, tokens):
    return replace_match(data, rng, TOKEN, rng.choice(tokens))


def mutate_type(data, rng, tokens):
    types = [b"f16", b"bf16", b"f32", b"f64", b"i1", b"i8", b"i32", b"i64",
             b"index", b"f8E4M3FN", b"complex<f32>", b"tf32", b"i257"]
    return replace_match(data, rng, rb"\b(f16|bf16|f32|f64|i1|i32|i64|index)\b",
                         rng.choice(types))


def mutate_lines(data, rng, tokens):
    lines = data.split(b"\n")
    i, j = rng.randrange(len(lines)), rng.randrange(len(lines))
    kind = rng.randrange(4)
    if kind == 0:
        del lines[i]
    elif kind == 1:
        lines.insert(i, lines[j])
    elif kind == 2:
        lines[i], lines[j] = lines[j], lines[i]
    else:
        lines = lines[:i]
    return b"\n".join(lines)


MUTATIONS = [mutate_bytes, mutate_number, mutate_token, mutate_token,
             mutate_type, mutate_lines]


def mutate(rng, inputs, tokens):
    data = rng.choice(inputs)
    for _ in range(rng.choice([1, 1, 2, 4])):
        data = rng.choice(MUTATIONS)(data, rng, tokens)
    return data


def run(command, data):
    try:
        done = subprocess.run(command, input=data, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, timeout=20)
    except subprocess.TimeoutExpired:
        return "timeout"
    return None if done.returncode in (0, 1, 2) else done.returncode


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", default="fuzz-failures")
    parser.add_argument("files", nargs="+")
    args = parser.parse_args(sys.argv[1:split])
    command = sys.argv[split + 1:]
    seed = random.randrange(1 << 32) if args.seed is None else args.seed
    print("seed {}".format(seed), flush=True)
    rng = random.Random(seed)
    inputs = []
    for path in sorted(args.files):
        with open(path, "rb") as file:
            inputs.append(file.read())
    tokens = sorted({t for data in inputs for t in TOKEN.findall(data)})
    rounds = failures = 0
    end = time.monotonic() + args.seconds
    while time.monotonic() < end:
        batch = [mutate(rng, inputs, tokens) for _ in range(BATCH)]
        rounds += BATCH
        if run(command + ["--split-input-file"], SEPARATOR.join(batch)) is None:
            continue
        broken = [data for data in batch if run(command, data) is not None]
        # Some failures need several inputs.
        for data in broken or [SEPARATOR.join(batch)]:
            failures += 1
            os.makedirs(args.keep, exist_ok=True)
            name = os.path.join(args.keep,
                                "seed-{}-{}.mlir".format(seed, failures))
            with open(name, "wb") as file:
                file.write(data)
            print("{}: {}".format(name, run(command, data)), flush=True)
    print("{} inputs, {} failures".format(rounds, failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
