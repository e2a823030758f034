"""Good and bad results for the checks of the GPU suite."""

import sys

import numpy as np

sys.path.insert(0, sys.argv[1])
import profile_kernels  # noqa: E402
from flashgpu import check, diagnose  # noqa: E402
from flashgpu.intervals import ratio_interval  # noqa: E402

rng = np.random.default_rng(1)
reference = rng.standard_normal((4, 8))
reference[3] = np.nan
unfused = (reference * (1 + 1e-4)).astype(np.float16)
good = reference.astype(np.float16)


def output(title, result):
    print("%s: %s" % (title, check.check_output("f16", result, unfused,
                                                reference)[0]))


def changed(index, value):
    result = good.copy()
    result[index] = value
    return result


output("good", good)
output("rounding twice", (reference * (1 + 2e-4)).astype(np.float16))
output("wrong element", changed((1, 2), 0.5 + good[1, 2]))
output("small but everywhere", (reference * (1 + 1.2e-3)).astype(np.float16))
# One error among many elements, too small to show in a norm.
many = rng.standard_normal((100, 100))
nearly = many.astype(np.float16)
nearly[5, 6] += 0.02
print("one element off: %s" % check.check_output(
    "f16", nearly, many.astype(np.float16), many)[0])
output("NaN", changed((1, 2), np.nan))
output("no NaN", changed((3, 0), 0.0))
output("infinity", changed((1, 2), np.inf))
lse = np.array([-np.inf, 1.0, 2.0])
flipped = np.array([np.inf, 1.0, 2.0])
print("wrong sign of infinity: %s" % check.check_lse("f16", flipped, lse,
                                                     lse)[0])
output("shape", good[:, :7])
off = lse + np.array([0.0, 0.002, 0.0])
print("lse: %s" % check.check_lse("f16", off, lse, lse)[0])
print("lse of tf32: %s" % check.check_lse("f32-tf32", off, lse + 1e-3, lse)[0])
print("empty: %s" % check.check_output("f16", *[np.zeros((0, 8))] * 3)[0])

# A buffer of 24 words: 3 rows of 4 at a pitch of 5, from word 4 on.
covered = np.zeros(24, bool)
for row in range(3):
    covered[4 + 5 * row:8 + 5 * row] = True
for title, words in (("inside only", [4, 18 - 1]), ("outside", [4, 20]),
                     ("between rows", [8])):
    bits = np.full(24, 77, np.int16)
    bits[words] = 5
    print("%s: %s" % (title, check.check_memory("output", bits, 77, covered)))

poisons = (100, 200)
first = np.arange(12, dtype=np.int16).reshape(3, 4)
print("all written: %s" % check.check_written("output", first, first, poisons))
one, two = first.copy(), first.copy()
one[2], two[2] = poisons
print("unwritten row: %s" % check.check_written("output", one, two, poisons))
two = first.copy()
two[1, 1] += 1
print("moving: %s" % check.check_written("output", first, two, poisons))

print("faster: %.2f [%.2f, %.2f]" % ratio_interval([1.0] * 7, [2.0] * 7))
ratio, low, high = ratio_interval([1.0, 1.1, 0.9, 1.05, 0.95, 1.0, 1.02],
                                  [1.5, 1.4, 1.6, 1.7, 1.3, 1.5, 1.45])
print("interval holds the ratio: %s" % (1.2 < low < ratio < high < 1.8))

wrong = np.zeros((2, 3, 100, 64), bool)
wrong[1, :, 64:80, 8:64:16] = True
print("places: %s" % diagnose.describe(wrong, "bhmd"))

MEMCHECK = """ran 1 plain
========= COMPUTE-SANITIZER
========= Invalid __global__ read of size 2 bytes
=========     at attention_0+0x100
========= ERROR SUMMARY: 2 errors
"""
RACECHECK = """========= COMPUTE-SANITIZER
========= RACECHECK SUMMARY: 0 hazards displayed (0 errors, 0 warnings)
"""
for name, text in (("memcheck", MEMCHECK), ("racecheck", RACECHECK)):
    found, _, messages = profile_kernels.parse_sanitizer(text)
    print("%s: %d findings, %s" % (name, found, messages))
NCU = """launch fa2 | cell | 100
==PROF== Profiling "flash_fwd"
"ID","Kernel Name","Metric Name","Metric Unit","Metric Value"
"0","flash_fwd","sm__cycles_elapsed.max","cycle","1,234"
"0","flash_fwd","gpu__time_duration.sum","us","2"
"""
print("counters: %s %s" % profile_kernels.read_counters(NCU))
