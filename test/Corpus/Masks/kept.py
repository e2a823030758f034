# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What must stay in the score region, or a bias."""

from program import (DOMAIN, LOWEST, NINF, add_in, form, numbers, table, tensor, tril,
                     truths)


@form("kept", "score", arguments={"keep": tensor([2, 12], "i1")})
def finite_beside_data(p):
    """A finite fill by position or padding: a row may see no key at all, and
    then all of them count."""
    return p.generic([(p.scores, p.s, DOMAIN), ("%keep", tensor([2, 12], "i1"), "b, n")], f"""
        %low = arith.constant {LOWEST["f32"]} : f32
        %l = arith.cmpi sle, %j, %i : index
        %c = arith.andi %x1, %l : i1
        %y = arith.select %c, %x0, %low : f32""")


@form("kept", "score", arguments={"lengths": tensor([2], "i32")})
def finite_over_inf(p):
    """Causal with -inf, and a finite fill over it: past the length, later keys
    are not hidden any more."""
    causal = p.by_position("%c = arith.cmpi sle, %j, %i : index")
    return p.generic([(causal, p.s, DOMAIN), ("%lengths", tensor([2], "i32"), "b")], f"""
        %low = arith.constant {LOWEST["f32"]} : f32
        %b = arith.index_cast %j : index to i32
        %c = arith.cmpi sge, %b, %x1 : i32
        %y = arith.select %c, %low, %x0 : f32""")


@form("kept", "score")
def billion(p):
    """-1e9 in f32: scores may be as low."""
    return p.by_position("%c = arith.cmpi sle, %j, %i : index", "-1.0e9")


@form("kept", "score", kind="f16")
def ten_thousand_f16(p):
    """-1e4 in f16: scores may be as low."""
    return p.elementwise([p.scores], add_in("f16", "-1.0e4"))


@form("kept", "score")
def f16_lowest_in_f32(p):
    """-65504 added to scores in f32, which may be as low."""
    return p.elementwise([p.scores], add_in("f32", LOWEST["f16"]))


@form("kept", "score")
def strictly_later(p):
    """A finite fill that leaves the first row no key: it gets the mean."""
    return p.by_position("%c = arith.cmpi slt, %j, %i : index", LOWEST["f32"])


@form("kept", "score")
def almost_triangle(p):
    """A triangle with one element wrong."""
    rows = table(tril)
    rows[9][4] = False
    mask, t = p.constant(truths(rows), [12, 12], "i1")
    return p.where(mask, t, "m, n")


@form("kept", "bias")
def third_value(p):
    """0, -inf, and a -1 in between: a bias."""
    rows = table(tril, yes="0.0", no=NINF["f32"])
    rows[5][2] = "-1.0"
    mask, t = p.constant(numbers(rows), [12, 12], "f32")
    return p.plus(mask, t, "m, n")


@form("kept", "score")
def per_head(p):
    """Causal in the first head only."""
    both = "dense<[" + truths(table(tril))[6:-1] + ", " + truths(
        table(lambda m, n: n <= m + 1))[6:-1] + "]>"
    mask, t = p.constant(both, [2, 12, 12], "i1")
    return p.where(mask, t, "h, m, n")


@form("kept", "score")
def other_slope(p):
    """n <= 2·m: no diagonal."""
    return p.by_position("""
        %two = arith.constant 2 : index
        %d = arith.muli %i, %two : index
        %c = arith.cmpi sle, %j, %d : index""")


@form("kept", "score")
def blocks(p):
    """Block-diagonal: documents of 4, no interval of m."""
    return p.by_position("""
        %four = arith.constant 4 : index
        %a = arith.divui %i, %four : index
        %b = arith.divui %j, %four : index
        %c = arith.cmpi eq, %a, %b : index""")


@form("kept", "score")
def block_table(p):
    """The same as a constant: compared by position, the table is not read."""
    mask, t = p.constant(truths(table(lambda m, n: m // 4 == n // 4)), [12, 12], "i1")
    return p.where(mask, t, "m, n")


@form("kept", "score", queries="?", keys="?")
def half_way(p):
    """A diagonal at N - M + 1, behind one that is at 0."""
    m, n = p.sizes
    return p.by_position(f"""
        %o = arith.subi {n}, {m} : index
        %at = arith.addi %i, %o : index
        %a = arith.cmpi sle, %j, %at : index
        %b = arith.cmpi sge, %j, %i : index
        %c = arith.andi %a, %b : i1""")


@form("kept", "score", queries="?", keys="?")
def wrong_way(p):
    """M - N instead of N - M."""
    m, n = p.sizes
    return p.by_position(f"""
        %o = arith.subi {m}, {n} : index
        %at = arith.addi %i, %o : index
        %c = arith.cmpi sle, %j, %at : index""")


@form("kept", "score", arguments={"past": "tensor<i64>"})
def unknown_past(p):
    """The past is data: it may be anything."""
    return p.generic([(p.scores, p.s, DOMAIN), ("%past", "tensor<i64>", "")], f"""
        %f = arith.constant {NINF["f32"]} : f32
        %a = arith.index_cast %i : index to i64
        %b = arith.index_cast %j : index to i64
        %at = arith.addi %a, %x1 : i64
        %c = arith.cmpi sle, %b, %at : i64
        %y = arith.select %c, %x0, %f : f32""")


@form("kept", "score", arguments={"ids": tensor([2, 12], "i32")})
def documents(p):
    """Rows see keys of their own document, and none behind them."""
    t = tensor([2, 12], "i32")
    return p.generic([(p.scores, p.s, DOMAIN), ("%ids", t, "b, m"), ("%ids", t, "b, n")], f"""
        %f = arith.constant {LOWEST["f32"]} : f32
        %c = arith.cmpi eq, %x1, %x2 : i32
        %y = arith.select %c, %x0, %f : f32""")


@form("kept", "score", kind="bf16")
def multiplied(p):
    """The triangle is multiplied into the scores: a hidden one is 0, not -inf."""
    return p.elementwise([p.scores], """
        %one = arith.constant 1.0 : bf16
        %zero = arith.constant 0.0 : bf16
        %c = arith.cmpi sle, %j, %i : index
        %m = arith.select %c, %one, %zero : bf16
        %y = arith.mulf %x0, %m : bf16""")


@form("kept", "score", arguments={"keep": tensor([2, 12], "f32")})
def padding_numbers(p):
    """(1 - keep) · lowest beside a triangle: what keep holds is not known."""
    masked = p.generic([(p.scores, p.s, DOMAIN), ("%keep", tensor([2, 12], "f32"), "b, n")], f"""
        %one = arith.constant 1.0 : f32
        %low = arith.constant {LOWEST["f32"]} : f32
        %r = arith.subf %one, %x1 : f32
        %a = arith.mulf %r, %low : f32
        %y = arith.addf %x0, %a : f32""")
    return p.elementwise([masked], f"""
        %low = arith.constant {LOWEST["f32"]} : f32
        %c = arith.cmpi sle, %j, %i : index
        %y = arith.select %c, %x0, %low : f32""")


@form("kept", "score", arguments={"lengths": tensor([2], "i32")})
def finite_lengths(p):
    """A length of 0 leaves rows no key, and then all of them count."""
    return p.generic([(p.scores, p.s, DOMAIN), ("%lengths", tensor([2], "i32"), "b")], f"""
        %low = arith.constant {LOWEST["f32"]} : f32
        %b = arith.index_cast %j : index to i32
        %c = arith.cmpi slt, %b, %x1 : i32
        %y = arith.select %c, %x0, %low : f32""")


@form("kept", "score")
def above_and_below(p):
    """Hidden on the diagonal only: two intervals a row."""
    return p.by_position("%c = arith.cmpi ne, %i, %j : index")
