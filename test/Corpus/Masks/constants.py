# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Masks and positions that are buffers of constants."""

from program import CAUSAL, DOMAIN, LOWEST, NINF, form, numbers, table, tensor, tril, truths


@form("constants", CAUSAL)
def tril_select(p):
    """The lower triangle of a buffer: masked_fill of its complement."""
    mask, t = p.constant(truths(table(tril)), [12, 12], "i1")
    return p.where(mask, t, "m, n")


@form("constants", CAUSAL)
def triu_select(p):
    """torch.triu(ones, 1): true is hidden."""
    rows = "dense<[[" + truths(table(lambda m, n: n > m))[6:-1] + "]]>"
    mask, t = p.constant(rows, [1, 1, 12, 12], "i1")
    return p.where(mask, t, "0, 0, m, n", negated=True)


@form("constants", CAUSAL)
def added_inf(p):
    """generate_square_subsequent_mask: 0 and -inf, added."""
    mask, t = p.constant(numbers(table(tril, yes="0.0", no=NINF["f32"])), [12, 12], "f32")
    return p.plus(mask, t, "m, n")


@form("constants", CAUSAL)
def added_lowest(p):
    """The lowest float instead, some zeros negative."""
    rows = table(tril, yes="0.0", no=LOWEST["f32"])
    rows[3][1] = rows[7][7] = "-0.0"
    mask, t = p.constant(numbers(rows), [12, 12], "f32")
    return p.plus(mask, t, "m, n")


@form("constants", CAUSAL)
def shared_by_heads(p):
    """A copy of the triangle for each head."""
    rows = table(tril)
    literal = "dense<[" + ", ".join([truths(rows)[6:-1]] * 2) + "]>"
    mask, t = p.constant(literal, [2, 12, 12], "i1")
    return p.where(mask, t, "h, m, n")


@form("constants", "mask(<window = [3, 2]>)")
def band(p):
    """A band of the matrix."""
    mask, t = p.constant(truths(table(lambda m, n: m - 3 <= n <= m + 2)), [12, 12], "i1")
    return p.where(mask, t, "m, n")


@form("constants", "mask(<causal = top_left, window = [4, -1]>)")
def causal_band(p):
    """Sliding window, as 0 and -inf."""
    rows = table(lambda m, n: m - 4 <= n <= m, yes="0.0", no=NINF["f32"])
    mask, t = p.constant(numbers(rows), [12, 12], "f32")
    return p.plus(mask, t, "m, n")


@form("constants", "mask(<causal = top_left, prefix = 5>)")
def prefix_table(p):
    """Prefix LM: everybody sees the first keys."""
    mask, t = p.constant(truths(table(lambda m, n: n <= m or n < 5)), [12, 12], "i1")
    return p.where(mask, t, "m, n")


@form("constants", "mask(<prefix = 9>)")
def padded_keys(p):
    """Keys that pad the sequence to a multiple of 4, for all rows."""
    mask, t = p.constant(numbers([["0.0"] * 9 + [NINF["f32"]] * 3]), [1, 12], "f32")
    return p.plus(mask, t, "0, n")


@form("constants", "mask(<causal = bottom_right>)", queries=8)
def buffer_slice(p):
    """GPT-2: the last rows of a larger buffer."""
    rows = "dense<[[" + truths(table(tril, 16, 16))[6:-1] + "]]>"
    mask, t = p.constant(rows, [1, 1, 16, 16], "i1")
    slice_type = tensor([1, 1, 8, 12], "i1")
    part = p.add(f"tensor.extract_slice {mask}[0, 0, 4, 0] [1, 1, 8, 12] [1, 1, 1, 1] : "
                 f"{t} to {slice_type}")
    return p.where(part, slice_type, "0, 0, m, n", LOWEST["f32"])


@form("constants", CAUSAL)
def one_minus_buffer(p):
    """(1 - buffer) · lowest, as the first GPT-2 in TensorFlow."""
    mask, t = p.constant(numbers(table(tril, yes="1.0", no="0.0")), [12, 12], "f32")
    return p.generic([(p.scores, p.s, DOMAIN), (mask, t, "m, n")], f"""
        %one = arith.constant 1.0 : f32
        %low = arith.constant {LOWEST["f32"]} : f32
        %r = arith.subf %one, %x1 : f32
        %a = arith.mulf %r, %low : f32
        %y = arith.addf %x0, %a : f32""")


@form("constants", CAUSAL)
def integer_buffer(p):
    """An int8 triangle, compared with 0."""
    mask, t = p.constant(numbers(table(tril, yes=1, no=0)), [12, 12], "i8")
    return p.generic([(p.scores, p.s, DOMAIN), (mask, t, "m, n")], f"""
        %zero = arith.constant 0 : i8
        %f = arith.constant {NINF["f32"]} : f32
        %c = arith.cmpi eq, %x1, %zero : i8
        %y = arith.select %c, %f, %x0 : f32""")


@form("constants", CAUSAL)
def ranges(p):
    """Positions as constants: arange, broadcast either way."""
    numbers_ = "dense<[" + ", ".join(map(str, range(12))) + "]>"
    mask, t = p.constant(numbers_, [12], "i32")
    return p.generic([(p.scores, p.s, DOMAIN), (mask, t, "m"), (mask, t, "n")], f"""
        %f = arith.constant {NINF["f32"]} : f32
        %c = arith.cmpi sge, %x1, %x2 : i32
        %y = arith.select %c, %x0, %f : f32""")


@form("constants", "mask(<window = [2, 2]>)")
def relative_positions(p):
    """A matrix of distances."""
    rows = [[n - m for n in range(12)] for m in range(12)]
    mask, t = p.constant(numbers(rows), [12, 12], "i64")
    return p.generic([(p.scores, p.s, DOMAIN), (mask, t, "m, n")], f"""
        %two = arith.constant 2 : i64
        %f = arith.constant {NINF["f32"]} : f32
        %a = math.absi %x1 : i64
        %c = arith.cmpi sle, %a, %two : i64
        %y = arith.select %c, %x0, %f : f32""")


@form("constants", CAUSAL)
def resource(p):
    """The buffer of 0 and -inf as a resource of the file."""
    t = tensor([12, 12], "f32")
    mask = p.add(f"arith.constant dense_resource<triangle> : {t}")
    return p.plus(mask, t, "m, n")


@form("constants", CAUSAL)
def two_buffers(p):
    """A triangle and a constant padding that hides nothing."""
    mask, t = p.constant(truths(table(tril)), [12, 12], "i1")
    pad, pt = p.constant("dense<true>", [2, 12], "i1")
    return p.generic([(p.scores, p.s, DOMAIN), (mask, t, "m, n"), (pad, pt, "b, n")], f"""
        %f = arith.constant {LOWEST["f32"]} : f32
        %c = arith.andi %x1, %x2 : i1
        %y = arith.select %c, %x0, %f : f32""")
