# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Medians, and the interval of a ratio of medians over interleaved rounds."""

import random
import statistics

RESAMPLES = 4000
MEAN_RESAMPLES = 1000


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


def mean_ratio_interval(cells, seed=0):
    """The same for the geometric mean over cells; `cells` are (ours, theirs).
    Cells ran one after the other: their rounds are drawn apart."""
    rng = random.Random(seed)
    cells = [list(zip(ours, theirs)) for ours, theirs in cells]

    def mean(sampled):
        return geometric_mean([median(t for _, t in pairs) /
                               median(o for o, _ in pairs)
                               for pairs in sampled])

    means = sorted(mean([[rng.choice(pairs) for _ in pairs] for pairs in cells])
                   for _ in range(MEAN_RESAMPLES))
    return (mean(cells), means[int(0.025 * MEAN_RESAMPLES)],
            means[int(0.975 * MEAN_RESAMPLES) - 1])


def geometric_mean(values):
    return statistics.geometric_mean(values) if values else float("nan")
