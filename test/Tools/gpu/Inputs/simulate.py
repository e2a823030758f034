"""Runs cases through everything but a GPU: a stand-in for the kernels computes
the unfused result, and then does one thing wrong."""

import sys

sys.path.insert(0, sys.argv[1])
import torch  # noqa: E402
from flashgpu import cases, reference, verify  # noqa: E402


def write_past_the_end(output):
    last = sum((size - 1) * stride
               for size, stride in zip(output.shape, output.stride()))
    output.as_strided((1,), (1,), output.storage_offset() + last + 3).fill_(1)


def plant(fault, runs, operands):
    output, first = operands["output"], (0, 0, 0, 0)
    if fault == "wrong":
        output[first] += 0.5
    elif fault == "nan":
        output[first] = float("nan")
    elif fault == "moving":
        output[first] += runs * 0.125
    elif fault == "outside":
        write_past_the_end(output)
    elif fault == "input":
        operands["key"][first] += 1
    elif fault == "lse":
        operands["lse"] += 2e-3


class Kernels:
    def __init__(self, case, fault):
        self.case, self.fault, self.runs = case, fault, 0

    def prepare(self, operands, order):
        tensors = {n: x for n, x in operands.items() if n != "scale"}

        def run():
            self.runs += 1
            o, lse = reference.attention(self.case, tensors, unfused=True)
            rows = slice(None, -1 if self.fault == "unwritten" else None)
            operands["output"][:, :, rows] = o[:, :, rows]
            if self.case.lse:
                operands["lse"].copy_(lse)
            plant(self.fault, self.runs, operands)

        return run


def run(case, fault=""):
    return verify.verify(case, lambda: Kernels(case, fault), "cpu")


small = [c for c in cases.named_cases() + [cases.draw(i) for i in range(1, 21)]
         if c.batch * c.heads * c.m * c.n <= 1 << 17]
for case in small:
    outcome = run(case)
    if outcome.status != verify.PASS:
        print("bad: %s %d %s" % (case.name, case.seed, outcome.messages))
print("%d cases" % len(small))
for storage in ("contiguous", "transposed", "packed", "padded", "odd"):
    case = cases.find("one-tile")
    case.storage = storage
    for fault in ("", "wrong", "nan", "moving", "unwritten", "outside",
                  "input", "lse"):
        messages = run(case, fault).messages
        print(storage, fault or "good", messages[0] if messages else "")
