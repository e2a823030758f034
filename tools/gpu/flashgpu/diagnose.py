# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where a result is wrong, in words: which part of each dim, and whether that
repeats, since tiles and MMA fragments repeat with powers of two."""

import numpy as np

PERIODS = (2, 4, 8, 16, 32, 64)


def format_set(values):
    """0-3,7 for [0, 1, 2, 3, 7]."""
    parts, values = [], sorted(values)
    while values:
        last = values[0]
        while last + 1 in values:
            last += 1
        parts.append("%d" % values[0] if last == values[0]
                     else "%d-%d" % (values[0], last))
        values = [x for x in values if x > last]
    return ",".join(parts[:8]) + (",..." if len(parts) > 8 else "")


def describe_dim(name, indices, size):
    """Indices along one dim that have a wrong element."""
    found = sorted(set(int(x) for x in indices))
    if len(found) == size:
        return "all %s" % name
    text = "%s %s" % (name, format_set(found))
    for period in PERIODS:
        remainders = {x % period for x in found}
        if size >= 2 * period and found == [
                x for x in range(size) if x % period in remainders]:
            text += " (mod %d: %s)" % (period, format_set(remainders))
            break
    return text


def describe(wrong, dims):
    """`wrong`: boolean numpy array over `dims`."""
    if not wrong.any():
        return "no element is far off"
    places = np.nonzero(wrong)
    parts = [describe_dim(name, indices, size) for name, indices, size
             in zip(dims, places, wrong.shape)]
    return "%d of %d elements: %s" % (int(wrong.sum()), wrong.size,
                                      "; ".join(parts))


def find_wrong(got, unfused, reference):
    """Elements far from what rounding explains: ten times the largest error of
    the unfused program, or a NaN that should not be."""
    got, unfused, reference = (np.asarray(x, np.float64)
                               for x in (got, unfused, reference))
    with np.errstate(invalid="ignore"):
        usual = np.nanmax(np.where(np.isfinite(unfused - reference),
                                   abs(unfused - reference), 0.0))
        far = abs(got - reference) > 10 * usual
    return far | (np.isnan(got) != np.isnan(reference))
