# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Masks that are computed from positions."""

from program import CAUSAL, DOMAIN, LOWEST, NINF, form, tensor


@form("positions", CAUSAL)
def select_true_false(p):
    """OpenXLA: the comparison goes through a select of truth values."""
    return p.by_position("""
        %t = arith.constant true
        %u = arith.constant false
        %d = arith.cmpi sge, %i, %j : index
        %c = arith.select %d, %t, %u : i1""")


@form("positions", CAUSAL)
def swapped(p):
    """The other predicate, the other order, the other side."""
    return p.elementwise([p.scores], f"""
        %f = arith.constant {NINF["f32"]} : f32
        %c = arith.cmpi slt, %i, %j : index
        %y = arith.select %c, %f, %x0 : f32""")


@form("positions", CAUSAL)
def difference(p):
    """n - m < 1, in 32 bits."""
    return p.by_position("""
        %one = arith.constant 1 : i32
        %a = arith.index_cast %i : index to i32
        %b = arith.index_cast %j : index to i32
        %d = arith.subi %b, %a : i32
        %c = arith.cmpi slt, %d, %one : i32""")


@form("positions", CAUSAL)
def as_floats(p):
    """Positions are floats before they are compared."""
    return p.by_position("""
        %a = arith.index_cast %i : index to i32
        %b = arith.index_cast %j : index to i32
        %fa = arith.sitofp %a : i32 to f32
        %fb = arith.sitofp %b : i32 to f32
        %c = arith.cmpf ole, %fb, %fa : f32""")


@form("positions", CAUSAL)
def ones_and_zeros(p):
    """tril of ones as floats, compared with 0."""
    ones = p.generic([], """
        %one = arith.constant 1.0 : f32
        %zero = arith.constant 0.0 : f32
        %c = arith.cmpi sle, %j, %i : index
        %y = arith.select %c, %one, %zero : f32""", shape=[12, 12])
    return p.generic([(p.scores, p.s, DOMAIN), (ones, tensor([12, 12], "f32"), "m, n")], f"""
        %zero = arith.constant 0.0 : f32
        %f = arith.constant {NINF["f32"]} : f32
        %c = arith.cmpf oeq, %x1, %zero : f32
        %y = arith.select %c, %f, %x0 : f32""")


@form("positions", CAUSAL)
def truth_to_number(p):
    """(1 - causal) · lowest: truth as an unsigned integer."""
    return p.elementwise([p.scores], f"""
        %one = arith.constant 1.0 : f32
        %low = arith.constant {LOWEST["f32"]} : f32
        %c = arith.cmpi sge, %i, %j : index
        %u = arith.extui %c : i1 to i64
        %t = arith.sitofp %u : i64 to f32
        %r = arith.subf %one, %t : f32
        %a = arith.mulf %r, %low : f32
        %y = arith.addf %x0, %a : f32""")


@form("positions", CAUSAL)
def negated(p):
    """not (n > m), by exclusive or."""
    return p.by_position("""
        %t = arith.constant true
        %d = arith.cmpi sgt, %j, %i : index
        %c = arith.xori %d, %t : i1""")


@form("positions", "mask(<causal = top_left, window = [3, -1]>)")
def filled_twice(p):
    """masked_fill of masked_fill, each with the lowest float."""
    once = p.by_position("%c = arith.cmpi sle, %j, %i : index", LOWEST["f32"])
    return p.elementwise([once], f"""
        %f = arith.constant {LOWEST["f32"]} : f32
        %four = arith.constant 4 : index
        %d = arith.subi %i, %j : index
        %c = arith.cmpi sge, %d, %four : index
        %y = arith.select %c, %f, %x0 : f32""")


@form("positions", "mask(<causal = top_left, window = [3, -1]>)")
def product_of_masks(p):
    """A window times a triangle, both of ones and zeros."""
    body = """
        %one = arith.constant 1.0 : f32
        %zero = arith.constant 0.0 : f32
        {c}
        %y = arith.select %c, %one, %zero : f32"""
    causal = p.generic([], body.format(c="%c = arith.cmpi sle, %j, %i : index"), shape=[12, 12])
    window = p.generic([], body.format(c="""%l = arith.constant 3 : index
        %a = arith.addi %j, %l : index
        %c = arith.cmpi sge, %a, %i : index"""), shape=[12, 12])
    t = tensor([12, 12], "f32")
    return p.generic([(p.scores, p.s, DOMAIN), (causal, t, "m, n"), (window, t, "m, n")], f"""
        %half = arith.constant 0.5 : f32
        %f = arith.constant {NINF["f32"]} : f32
        %m = arith.mulf %x1, %x2 : f32
        %c = arith.cmpf ogt, %m, %half : f32
        %y = arith.select %c, %x0, %f : f32""")


@form("positions", "mask(<window = [3, 5]>)")
def sum_of_masks(p):
    """Two added masks, summed before they meet the scores."""
    half = """
        %zero = arith.constant 0.0 : f32
        %f = arith.constant 0xFF800000 : f32
        %l = arith.constant {n} : index
        %a = arith.addi {x}, %l : index
        %c = arith.cmpi sle, {y}, %a : index
        %y = arith.select %c, %zero, %f : f32"""
    t = tensor([12, 12], "f32")
    right = p.generic([], half.format(n=5, x="%i", y="%j"), shape=[12, 12])
    left = p.generic([], half.format(n=3, x="%j", y="%i"), shape=[12, 12])
    both = p.add(f"arith.addf {right}, {left} : {t}")
    return p.plus(both, t, "m, n")


@form("positions", "mask(<window = [4, 4]>)")
def distance(p):
    """|m - n| < 5."""
    return p.by_position("""
        %five = arith.constant 5 : i64
        %a = arith.index_cast %i : index to i64
        %b = arith.index_cast %j : index to i64
        %d = arith.subi %a, %b : i64
        %e = math.absi %d : i64
        %c = arith.cmpi slt, %e, %five : i64""")


@form("positions", CAUSAL)
def bytes_(p):
    """Truth as int8, and back by truncation."""
    return p.by_position("""
        %d = arith.cmpi sge, %i, %j : index
        %w = arith.extui %d : i1 to i8
        %c = arith.trunci %w : i8 to i1""")


@form("positions", CAUSAL)
def generated(p):
    """tensor.generate."""
    t = tensor([12, 12], "i1")
    mask = p.add("tensor.generate {")
    p.lines += ["  ^bb0(%i: index, %j: index):", "    %c = arith.cmpi sge, %i, %j : index",
                "    tensor.yield %c : i1", f"  }} : {t}"]
    return p.where(mask, t, "m, n")


@form("positions", "mask(<causal = bottom_right>)", queries=8)
def larger_slice(p):
    """A slice of a larger triangle that is computed."""
    whole = p.generic([], "%y = arith.cmpi sge, %i, %j : index", "i1", [20, 20])
    part = p.add(f"tensor.extract_slice {whole}[4, 0] [8, 12] [1, 1] : "
                 f"{tensor([20, 20], 'i1')} to {tensor([8, 12], 'i1')}")
    return p.where(part, tensor([8, 12], "i1"), "m, n")


@form("positions", CAUSAL)
def inserted(p):
    """A triangle inserted into a larger buffer of false, and cut out again."""
    mask = p.generic([], "%y = arith.cmpi sge, %i, %j : index", "i1", [12, 12])
    large = tensor([16, 16], "i1")
    small = tensor([12, 12], "i1")
    buffer, _ = p.constant("dense<false>", [16, 16], "i1")
    whole = p.add(f"tensor.insert_slice {mask} into {buffer}[2, 2] [12, 12] [1, 1] : "
                  f"{small} into {large}")
    part = p.add(f"tensor.extract_slice {whole}[2, 2] [12, 12] [1, 1] : {large} to {small}")
    return p.where(part, small, "m, n")


@form("positions", CAUSAL, scale=False)
def before_scale(p):
    """The mask comes before the scale."""
    return p.times(p.by_position("%c = arith.cmpi sge, %i, %j : index"), "0.25")


@form("positions", CAUSAL, scale=False)
def before_division(p):
    """An added lowest float before a division."""
    masked = p.elementwise([p.scores], f"""
        %zero = arith.constant 0.0 : f32
        %low = arith.constant {LOWEST["f32"]} : f32
        %c = arith.cmpi sge, %i, %j : index
        %m = arith.select %c, %zero, %low : f32
        %y = arith.addf %x0, %m : f32""")
    return p.elementwise([masked], """
        %d = arith.constant 4.0 : f32
        %y = arith.divf %x0, %d : f32""")


@form("positions", "mask(<causal = top_left, prefix = 4>)")
def prefix_or_causal(p):
    """or of two comparisons, by De Morgan."""
    return p.elementwise([p.scores], f"""
        %f = arith.constant {NINF["f32"]} : f32
        %four = arith.constant 4 : index
        %a = arith.cmpi sgt, %j, %i : index
        %b = arith.cmpi sge, %j, %four : index
        %c = arith.andi %a, %b : i1
        %y = arith.select %c, %f, %x0 : f32""")


@form("positions", "mask(<prefix = 7>)")
def first_keys(p):
    """Keys from 7 on are padding, in every batch entry."""
    return p.by_position("""
        %seven = arith.constant 7 : index
        %c = arith.cmpi ult, %j, %seven : index""", LOWEST["f32"])


@form("positions", "mask(<causal = bottom_right, window = [5, -1]>)", queries=8)
def shifted_window(p):
    """Queries start at position 4: a window of a cache."""
    return p.by_position("""
        %past = arith.constant 4 : index
        %five = arith.constant 5 : index
        %at = arith.addi %i, %past : index
        %a = arith.cmpi sle, %j, %at : index
        %d = arith.subi %at, %j : index
        %b = arith.cmpi sle, %d, %five : index
        %c = arith.andi %a, %b : i1""")


@form("positions", CAUSAL)
def under_softcap(p):
    """-1e4 is enough where a softcap keeps scores below 30."""
    capped = p.elementwise([p.scores], """
        %cap = arith.constant 30.0 : f32
        %d = arith.divf %x0, %cap : f32
        %t = math.tanh %d : f32
        %y = arith.mulf %t, %cap : f32""")
    return p.elementwise([capped], """
        %low = arith.constant -1.0e4 : f32
        %zero = arith.constant 0.0 : f32
        %c = arith.cmpi sge, %i, %j : index
        %m = arith.select %c, %zero, %low : f32
        %y = arith.addf %x0, %m : f32""")


@form("positions", CAUSAL, arguments={"keep": tensor([2, 12], "i1")})
def padding_first(p):
    """Padding is filled first, causal second: each is taken for itself."""
    once = p.where("%keep", tensor([2, 12], "i1"), "b, n")
    return p.elementwise([once], f"""
        %f = arith.constant {NINF["f32"]} : f32
        %c = arith.cmpi sge, %i, %j : index
        %y = arith.select %c, %x0, %f : f32""")


@form("positions", CAUSAL, arguments={"keep": tensor([2, 12], "i1")})
def hidden_by_either(p):
    """Hidden if padded or later: an or of what is hidden."""
    return p.generic([(p.scores, p.s, DOMAIN), ("%keep", tensor([2, 12], "i1"), "b, n")], f"""
        %f = arith.constant {NINF["f32"]} : f32
        %l = arith.cmpi sgt, %j, %i : index
        %c = arith.ori %x1, %l : i1
        %y = arith.select %c, %f, %x0 : f32""")
