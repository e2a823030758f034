# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Medians, and the interval of a ratio of medians over interleaved rounds."""

import random
import statistics

RESAMPLES = 4000


def median(values):
    return statistics.median(values)


def ratio_interval(ours, theirs, seed=0):
    """How many times faster `ours` is, by times of the same rounds: ratio of
    medians with its 95 % bootstrap interval. Rounds are drawn as pairs, since
    clocks move for both."""
    rng = random.Random(seed)
    pairs = list(zip(ours, theirs))
    ratios = []
    for _ in range(RESAMPLES):
        drawn = [rng.choice(pairs) for _ in pairs]
        ratios.append(median(t for _, t in drawn) / median(o for o, _ in drawn))
    ratios.sort()
    low = ratios[int(0.025 * RESAMPLES)]
    high = ratios[int(0.975 * RESAMPLES) - 1]
    return median(theirs) / median(ours), low, high


def geometric_mean(values):
    return statistics.geometric_mean(values) if values else float("nan")
