# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Masks in half precision, and of dynamic sizes."""

from program import BOTTOM_RIGHT, CAUSAL, LOWEST, NINF, add_in, bits, form, numbers, table, tensor, tril


@form("halves", CAUSAL, kind="f16")
def f16_lowest(p):
    """Llama in f16: -65504 is added in f16."""
    return p.elementwise([p.scores], add_in("f16", LOWEST["f16"]))


@form("halves", CAUSAL, kind="bf16")
def bf16_lowest(p):
    """The same in bf16."""
    return p.elementwise([p.scores], add_in("bf16", LOWEST["bf16"]))


@form("halves", CAUSAL, kind="f16")
def f16_filled(p):
    """masked_fill with the lowest f16."""
    return p.by_position("%c = arith.cmpi sle, %j, %i : index", LOWEST["f16"])


@form("halves", CAUSAL, kind="f16")
def f16_buffer(p):
    """A buffer of f16."""
    mask, t = p.constant(numbers(table(tril, yes="0.0", no=LOWEST["f16"])), [12, 12], "f16")
    return p.plus(mask, t, "m, n")


@form("halves", CAUSAL, kind="bf16")
def bf16_buffer(p):
    """A buffer of bf16, with -inf."""
    mask, t = p.constant(numbers(table(tril, yes="0.0", no=NINF["bf16"])), [12, 12], "bf16")
    return p.plus(mask, t, "m, n")


@form("halves", CAUSAL, kind="f16")
def lowest_f32_to_f16(p):
    """The lowest f32 becomes -inf when it is cast to f16."""
    mask = p.generic([], f"""
        %zero = arith.constant 0.0 : f32
        %low = arith.constant {LOWEST["f32"]} : f32
        %c = arith.cmpi sle, %j, %i : index
        %m = arith.select %c, %zero, %low : f32
        %y = arith.truncf %m : f32 to f16""", "f16", [12, 12])
    return p.plus(mask, tensor([12, 12], "f16"), "m, n")


@form("halves", "mask(<causal = top_left, window = [5, -1]>)", kind="bf16")
def bf16_softcap_window(p):
    """Gemma-2 in bf16: softcap, then a window with the lowest bf16."""
    capped = p.elementwise([p.scores], """
        %cap = arith.constant 50.0 : bf16
        %d = arith.divf %x0, %cap : bf16
        %t = math.tanh %d : bf16
        %y = arith.mulf %t, %cap : bf16""")
    return p.elementwise([capped], f"""
        %zero = arith.constant 0.0 : bf16
        %low = arith.constant {LOWEST["bf16"]} : bf16
        %six = arith.constant 6 : index
        %d = arith.subi %i, %six : index
        %a = arith.cmpi sle, %j, %i : index
        %b = arith.cmpi sgt, %j, %d : index
        %c = arith.andi %a, %b : i1
        %m = arith.select %c, %zero, %low : bf16
        %y = arith.addf %x0, %m : bf16""")


@form("dynamic", BOTTOM_RIGHT, queries="?", keys="?")
def last_row_sees_all(p):
    """tril with diagonal = N - M."""
    m, n = p.sizes
    return p.by_position(f"""
        %o = arith.subi {n}, {m} : index
        %at = arith.addi %i, %o : index
        %c = arith.cmpi sle, %j, %at : index""")


@form("dynamic", BOTTOM_RIGHT, queries="?", keys="?")
def moved_to_the_end(p):
    """M - 1 - m >= ... counted from the last query and the last key."""
    m, n = p.sizes
    return p.by_position(f"""
        %a = arith.index_cast %i : index to i64
        %b = arith.index_cast %j : index to i64
        %ml = arith.index_cast {m} : index to i64
        %nl = arith.index_cast {n} : index to i64
        %fromm = arith.subi %ml, %a : i64
        %fromn = arith.subi %nl, %b : i64
        %c = arith.cmpi sge, %fromn, %fromm : i64""")


@form("dynamic", "mask(<causal = bottom_right, window = [6, -1]>)", queries="?", keys="?")
def window_at_the_end(p):
    """The same with a window of 6 to the left."""
    m, n = p.sizes
    return p.by_position(f"""
        %six = arith.constant 6 : index
        %o = arith.subi {n}, {m} : index
        %at = arith.addi %i, %o : index
        %a = arith.cmpi sle, %j, %at : index
        %d = arith.subi %at, %j : index
        %b = arith.cmpi sle, %d, %six : index
        %c = arith.andi %a, %b : i1""")


@form("dynamic", BOTTOM_RIGHT, queries="?", keys="?", cached=True)
def dynamic_buffer(p):
    """GPT-2's buffer with a cache: rows N - M to N, columns to N."""
    m, n = p.sizes
    mask, t = p.constant(bits(tril, 64), [64, 64], "i1")
    slice_type = tensor(["?", "?"], "i1")
    start = p.add(f"arith.subi {n}, {m} : index")
    part = p.add(f"tensor.extract_slice {mask}[{start}, 0] [{m}, {n}] [1, 1] : "
                 f"{t} to {slice_type}")
    return p.where(part, slice_type, "m, n")


@form("dynamic", BOTTOM_RIGHT, queries="?", keys="?", cached=True)
def cache_position(p):
    """Queries are at past + m, where past is the length of the cache. With the
    lowest float: each row sees the key on its diagonal."""
    return p.by_position(f"""
        %a = arith.index_cast %i : index to i64
        %b = arith.index_cast %j : index to i64
        %past = arith.index_cast {p.past} : index to i64
        %at = arith.addi %a, %past : i64
        %c = arith.cmpi sle, %b, %at : i64""", LOWEST["f32"])


@form("dynamic", CAUSAL, queries="?", keys="?")
def dynamic_lowest(p):
    """Top-left, with a finite fill: row m sees key 0."""
    return p.by_position("%c = arith.cmpi sle, %j, %i : index", LOWEST["f32"])


@form("dynamic", "mask(<causal = top_left, window = [6, -1]>)", queries="?", keys="?",
      cached="no")
def window_of_itself(p):
    """As many keys as queries: with the lowest float, too, each row sees its own."""
    return p.by_position("""
        %six = arith.constant 6 : index
        %a = arith.cmpi sle, %j, %i : index
        %d = arith.subi %i, %j : index
        %b = arith.cmpi sle, %d, %six : index
        %c = arith.andi %a, %b : i1""", LOWEST["f32"])


@form("dynamic", BOTTOM_RIGHT, queries="?", keys="?", cached=True)
def last_triangle(p):
    """A finite fill by distance from the last key: 0 <= M - 1 - m <= N - 1 - n."""
    m, n = p.sizes
    return p.by_position(f"""
        %one = arith.constant 1 : index
        %ml = arith.subi {m}, %one : index
        %nl = arith.subi {n}, %one : index
        %a = arith.subi %ml, %i : index
        %b = arith.subi %nl, %j : index
        %c = arith.cmpi sle, %a, %b : index""", LOWEST["f32"])
