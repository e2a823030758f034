# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The numerics contract: is a result as good as the unfused program's?

Works on numpy arrays and on torch tensors alike. The reference and the unfused
result come from reference.py; errors are those against the reference.
"""

import dataclasses

import numpy as np

# ‖O − reference‖ / ‖reference‖. f16 and bf16 are the contract's. f32: `exact`
# is flash-run's; tf32 rounds Q and K, so its error grows with the logits: with
# a standard deviation of 8 it is that of bf16's P; bf16x3 keeps 16 bits, 64
# times better than tf32 with room for the dropped product.
RELATIVE_LIMIT = {"bf16": 1e-2, "f16": 2e-3, "f32-exact": 1e-4,
                  "f32-tf32": 1e-2, "f32-bf16x3": 5e-4}
LSE_LIMIT = 1e-3
# Distance from 1 to the next number, of what rounds the products.
EPSILON = {"bf16": 2.0 ** -7, "f16": 2.0 ** -10, "f32-exact": 2.0 ** -23,
           "f32-tf32": 2.0 ** -10, "f32-bf16x3": 2.0 ** -16}
RELATIVE_FACTOR, ABSOLUTE_FACTOR = 2.0, 3.0
# Of a term in f32 that exponentials and differences went into.
TERM_ROUNDING = 2.0 ** -18


def precision(case):
    return case.dtype if case.dtype != "f32" else "f32-" + case.f32_mode


def floors(kind, largest, logit=16.0):
    """What the unfused errors count as where they are smaller, by luck: rows
    that see one key are exact, for instance. Relative: rounding O to nearest
    alone costs up to ε/2, ε/8 is below its mean. Absolute: one rounding of the
    largest value, ε/2. In exact f32 the exponent decides: s and then s·log2 e
    are rounded at the size of the logits, which is |s|·ε/2 and |s|·0.7ε in P,
    and one-hot rows have one error in all of P. 16ε is about that for a logit
    of 16; a backward, which has P from the LSE, knows how large they are."""
    if kind == "f32-exact":
        rounding = max(16.0, logit) * EPSILON[kind]
        return rounding, rounding * largest
    return EPSILON[kind] / 8, EPSILON[kind] / 2 * largest


@dataclasses.dataclass
class Errors:
    relative: float
    largest: float


def _namespace(x):
    if isinstance(x, np.ndarray):
        return np
    import torch
    return torch


def _to_double(x):
    return x.astype(np.float64) if isinstance(x, np.ndarray) else x.double()


def _finite_errors(got, reference, where):
    """Errors over the elements that are finite in both."""
    xp = _namespace(got)
    zero = xp.zeros_like(got)
    error = xp.where(where, got, zero) - xp.where(where, reference, zero)
    expected = xp.where(where, reference, zero)
    norm = float((expected * expected).sum()) ** 0.5
    distance = float((error * error).sum()) ** 0.5
    return Errors(distance / norm if norm else distance,
                  float(abs(error).max()))


def _first(where):
    """Index of the first true element, for messages."""
    flat = where.reshape(-1)
    at = int(flat.argmax() if isinstance(flat, np.ndarray)
             else flat.to(dtype=_namespace(flat).uint8).argmax())
    return tuple(int(x) for x in np.unravel_index(at, tuple(where.shape)))


def check_special(what, got, reference):
    """NaN and infinities must be exactly where the reference has them."""
    xp = _namespace(got)
    messages = []
    differ = xp.isnan(got) != xp.isnan(reference)
    if bool(differ.any()):
        at = _first(differ)
        messages.append("%s: NaN differs in %d elements, first %s: got %s, "
                        "expected %s" % (what, int(differ.sum()), at,
                                         float(got[at]), float(reference[at])))
    infinite = xp.isinf(got) | xp.isinf(reference)
    nans = xp.isnan(got) | xp.isnan(reference)
    wrong = infinite & ~nans & (got != reference)
    if bool(wrong.any()):
        at = _first(wrong)
        messages.append("%s: infinity differs in %d elements, first %s: got "
                        "%s, expected %s" % (what, int(wrong.sum()), at,
                                             float(got[at]),
                                             float(reference[at])))
    return messages


def check_output(kind, got, unfused, reference, what="O", magnitude=None,
                 logit=16.0):
    """Messages of what breaks the contract, and the errors as numbers.

    `magnitude`: for a sum whose terms may cancel, the sum of their absolute
    values. What the rounding of single terms leaves is no error, and where the
    unfused program is off by more than the limit, only that is compared."""
    got, unfused, reference = (_to_double(x)
                               for x in (got, unfused, reference))
    if tuple(got.shape) != tuple(reference.shape):
        return ["%s: shape %s, expected %s" % (what, tuple(got.shape),
                                               tuple(reference.shape))], {}
    if 0 in got.shape:
        return [], {}
    xp = _namespace(got)
    messages = check_special(what, got, reference)
    both = xp.isfinite(got) & xp.isfinite(reference)
    ours = _finite_errors(got, reference, both)
    theirs = _finite_errors(unfused, reference,
                            both & xp.isfinite(unfused))
    largest = xp.where(both, abs(reference), xp.zeros_like(reference)).max()
    relative_floor, absolute_floor = floors(kind, float(largest),
                                             logit)
    limit = RELATIVE_LIMIT[kind]
    if magnitude is not None:
        norm = float((reference[both] ** 2).sum()) ** 0.5
        terms = float((magnitude[both] ** 2).sum()) ** 0.5
        relative_floor = max(relative_floor,
                             TERM_ROUNDING * terms / (norm or 1.0))
        absolute_floor = max(absolute_floor,
                             TERM_ROUNDING * float(magnitude.max()))
        limit = max(limit, RELATIVE_FACTOR * max(theirs.relative,
                                                 relative_floor))
    limits = [
        ("relative", ours.relative, limit, "the limit"),
        ("relative", ours.relative,
         RELATIVE_FACTOR * max(theirs.relative, relative_floor),
         "%gx unfused" % RELATIVE_FACTOR),
        ("largest", ours.largest,
         ABSOLUTE_FACTOR * max(theirs.largest, absolute_floor),
         "%gx unfused" % ABSOLUTE_FACTOR),
    ]
    for name, value, limit, reason in limits:
        if not value <= limit:
            messages.append("%s: %s error %.2e, %s is %.2e" % (
                what, name, value, reason, limit))
    return messages, dict(relative=ours.relative, largest=ours.largest,
                          unfused_relative=theirs.relative,
                          unfused_largest=theirs.largest)


def check_lse(kind, got, unfused, reference):
    """tf32 and bf16x3 lose digits of S before any softmax: there three times
    the unfused error is allowed where that is more."""
    got, unfused, reference = (_to_double(x)
                               for x in (got, unfused, reference))
    if tuple(got.shape) != tuple(reference.shape):
        return ["LSE: shape %s, expected %s" % (tuple(got.shape),
                                                tuple(reference.shape))], {}
    if 0 in got.shape:
        return [], {}
    xp = _namespace(got)
    messages = check_special("LSE", got, reference)
    both = xp.isfinite(got) & xp.isfinite(reference)
    ours = _finite_errors(got, reference, both)
    limit = LSE_LIMIT
    if kind in ("f32-tf32", "f32-bf16x3"):
        theirs = _finite_errors(unfused, reference,
                                both & xp.isfinite(unfused))
        limit = max(limit, ABSOLUTE_FACTOR * theirs.largest)
    if not ours.largest <= limit:
        messages.append("LSE: largest error %.2e, limit %.2e" % (ours.largest,
                                                                 limit))
    return messages, dict(lse=ours.largest)


def check_memory(what, bits, before, covered):
    """`bits`: the words of a buffer after the run; `before`: the poison that
    was in it; `covered`: which words belong to the tensor. Nothing else may
    have changed."""
    touched = (bits != before) & ~covered
    if bool(touched.any()):
        return ["%s: %d words outside of the tensor written, first at word %d "
                "of the buffer" % (what, int(touched.sum()),
                                   _first(touched)[0])]
    return []


def check_written(what, first, second, poisons, may_move=False):
    """`first`, `second`: the words of two runs over different poisons. An
    element that kept both was not written; one that differs otherwise is not
    deterministic, which only what `may_move` need not be."""
    unwritten = (first == poisons[0]) & (second == poisons[1])
    messages = []
    if bool(unwritten.any()):
        messages.append("%s: %d elements not written, first %s" % (
            what, int(unwritten.sum()), _first(unwritten)))
    differ = (first != second) & ~unwritten
    if bool(differ.any()) and not may_move:
        messages.append("%s: two runs differ in %d elements, first %s" % (
            what, int(differ.sum()), _first(differ)))
    return messages
