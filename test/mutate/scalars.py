"""The meaning of arith and math operations on numpy arrays.

Floats are computed in float64 whatever their type: two programs that differ by
rounding agree to many digits, two that differ in what they compute do not.
What is kept of a type is its range: a float that does not fit is infinite, an
integer wraps.
"""

import math
import re
import struct

import numpy as np

# Largest finite value, and half a unit in the last place above it.
LIMITS = {"f16": 65520.0, "bf16": 3.3961775292304e38,
          "f32": 3.4028235677973366e38}


def bits(type):
    return 64 if type == "index" else int(type[1:])


def is_int(type):
    return type == "index" or bool(re.fullmatch(r"i\d+", type))


def fit(value, type):
    """`value` in the range of `type`."""
    if type in LIMITS:
        limit = LIMITS[type]
        return np.where(np.abs(value) >= limit, np.copysign(np.inf, value),
                        value)
    if type.startswith("f8E4M3FN"):
        return quantize(value, 3, 448.0, np.nan)
    if type.startswith("f8E5M2"):
        return quantize(value, 2, 57344.0, np.inf)
    if type == "i1":
        return np.asarray(value).astype(bool)
    if is_int(type):
        value = np.asarray(value)
        if value.dtype == bool or bits(type) == 64:
            return value.astype(np.int64)
        half = 1 << (bits(type) - 1)
        return ((value.astype(np.int64) + half) & (2 * half - 1)) - half
    return value


def quantize(value, mantissa, largest, beyond):
    """Eight-bit floats lose enough to matter: they are rounded."""
    value = np.asarray(value, np.float64)
    exponent = np.floor(np.log2(np.maximum(np.abs(value), 2.0 ** -6)))
    step = 2.0 ** (exponent - mantissa)
    with np.errstate(all="ignore"):
        rounded = np.round(value / step) * step
    return np.where(np.abs(rounded) > largest, np.copysign(beyond, value),
                    rounded)


def unsigned(value, type):
    value = np.asarray(value).astype(np.int64)
    if bits(type) == 64:
        return value.view(np.uint64) if value.ndim else np.uint64(
            int(value) & (2 ** 64 - 1))
    return value & ((1 << bits(type)) - 1)


def parse_number(text, type):
    if is_int(type):
        return fit(np.int64({"true": 1, "false": 0}.get(text) if text in
                            ("true", "false") else int(text, 0)), type)
    if text.startswith("0x"):
        raw = int(text, 16)
        if type == "f64":
            return np.float64(struct.unpack("<d", struct.pack("<Q", raw))[0])
        if type == "f32":
            return np.float64(struct.unpack("<f", struct.pack("<I", raw))[0])
        if type == "bf16":
            return np.float64(
                struct.unpack("<f", struct.pack("<I", raw << 16))[0])
        if type == "f16":
            return np.float64(struct.unpack("<e", struct.pack("<H", raw))[0])
        raise NotImplementedError("constant of " + type)
    return fit(np.float64(float(text)), type)


def parse_constant(text):
    """A scalar or dense attribute: the array it stands for."""
    if text in ("true", "false"):
        return parse_number(text, "i1")
    match = re.fullmatch(r"dense<(.*)> : (tensor<.*>)", text, re.S)
    if not match:
        number, _, type = text.partition(" : ")
        return parse_number(number, type)
    body, type = match.groups()
    sizes, element = re.fullmatch(r"tensor<((?:\d+x)*)(.*)>", type).groups()
    shape = [int(s) for s in sizes.split("x")[:-1]]
    if body.startswith('"'):
        raw = bytes.fromhex(body.strip('"')[2:])
        dtype = {"f32": "<f4", "f64": "<f8", "f16": "<f2", "i64": "<i8",
                 "i32": "<i4", "i8": "<i1"}.get(element)
        if element == "i1" and len(raw) > 1:
            bits = np.unpackbits(np.frombuffer(raw, np.uint8), bitorder="little")
            return bits[:int(np.prod(shape))].astype(bool).reshape(shape)
        if element == "bf16":
            wide = np.frombuffer(raw, "<u2").astype("<u4") << 16
            return wide.view("<f4").astype(np.float64).reshape(shape)
        if dtype is None:
            raise NotImplementedError("dense bytes of " + element)
        data = np.frombuffer(raw, dtype)
        data = data.astype(np.int64 if is_int(element) else np.float64)
    else:
        data = np.array([parse_number(t, element)
                         for t in re.findall(r"[^\s\[\],]+", body)])
    if data.size == 1:
        return np.broadcast_to(data.reshape(()), shape)
    return data.reshape(shape)


FLOAT_PREDICATES = {
    1: lambda a, b: a == b, 2: lambda a, b: a > b, 3: lambda a, b: a >= b,
    4: lambda a, b: a < b, 5: lambda a, b: a <= b,
    6: lambda a, b: (a < b) | (a > b), 7: lambda a, b: (a == a) & (b == b),
    8: lambda a, b: ~((a < b) | (a > b)), 9: lambda a, b: ~(a <= b),
    10: lambda a, b: ~(a < b), 11: lambda a, b: ~(a >= b),
    12: lambda a, b: ~(a > b), 13: lambda a, b: a != b,
    14: lambda a, b: (a != a) | (b != b)}
INT_PREDICATES = [np.equal, np.not_equal, np.less, np.less_equal, np.greater,
                  np.greater_equal] + [np.less, np.less_equal, np.greater,
                                       np.greater_equal]


def floor_div(a, b):
    return np.floor_divide(a, np.where(b == 0, 1, b))


def trunc_div(a, b):
    b = np.where(b == 0, 1, b)
    quotient = np.abs(a) // np.abs(b)
    return np.where((a < 0) != (b < 0), -quotient, quotient)


erf = np.vectorize(math.erf, otypes=[np.float64])

FUNCTIONS = {
    "arith.addf": np.add, "arith.subf": np.subtract, "arith.mulf": np.multiply,
    "arith.divf": np.divide, "arith.negf": np.negative,
    "arith.remf": np.fmod,
    "arith.maximumf": np.maximum, "arith.minimumf": np.minimum,
    "arith.maxnumf": np.fmax, "arith.minnumf": np.fmin,
    "arith.select": lambda c, a, b: np.where(c, a, b),
    "arith.extf": lambda a: a, "arith.truncf": lambda a: a,
    "arith.sitofp": lambda a: np.where(a, -1.0, 0.0) if np.asarray(
        a).dtype == bool else np.asarray(a).astype(np.float64),
    "arith.fptosi": lambda a: np.trunc(np.nan_to_num(a)).astype(np.int64),
    "arith.fptoui": lambda a: np.trunc(np.nan_to_num(a)).astype(np.int64),
    "arith.addi": np.add, "arith.subi": np.subtract, "arith.muli": np.multiply,
    "arith.divsi": trunc_div, "arith.floordivsi": floor_div,
    "arith.ceildivsi": lambda a, b: -floor_div(-a, b),
    "arith.remsi": lambda a, b: a - trunc_div(a, b) * b,
    "arith.andi": np.bitwise_and, "arith.ori": np.bitwise_or,
    "arith.xori": np.bitwise_xor,
    "arith.shli": np.left_shift, "arith.shrsi": np.right_shift,
    "arith.minsi": np.minimum, "arith.maxsi": np.maximum,
    "arith.trunci": lambda a: a,
    "math.exp": np.exp, "math.exp2": np.exp2, "math.expm1": np.expm1,
    "math.log": np.log, "math.log2": np.log2, "math.log1p": np.log1p,
    "math.tanh": np.tanh, "math.sqrt": np.sqrt, "math.erf": erf,
    "math.rsqrt": lambda a: 1.0 / np.sqrt(a), "math.absf": np.abs,
    "math.sin": np.sin, "math.cos": np.cos, "math.powf": np.power,
    "math.fpowi": np.power, "math.floor": np.floor, "math.ceil": np.ceil,
    "math.fma": lambda a, b, c: a * b + c,
}


def apply(op, operands):
    """The result of an elementwise operation; None if it is not one."""
    name = op.name
    type = op.results[0].element if op.results else None
    if name == "arith.cmpf":
        predicate = int(op.attr("predicate").split(" ")[0])
        return FLOAT_PREDICATES[predicate](*map(np.asarray, operands))
    if name == "arith.cmpi":
        predicate = int(op.attr("predicate").split(" ")[0])
        if predicate >= 6:
            operands = [unsigned(a, op.operands[0].element) for a in operands]
        return INT_PREDICATES[predicate](*operands)
    if name in ("arith.uitofp", "arith.extui", "arith.index_castui"):
        value = unsigned(operands[0], op.operands[0].element)
        return (value.astype(np.float64) if name == "arith.uitofp"
                else fit(value, type))
    if name in ("arith.extsi", "arith.index_cast"):
        value = np.asarray(operands[0])
        value = -value.astype(np.int64) if value.dtype == bool else value
        return fit(value, type)
    if name in ("arith.divui", "arith.remui", "arith.minui", "arith.maxui",
                "arith.ceildivui", "arith.shrui"):
        a, b = (unsigned(x, type) for x in operands)
        if name == "arith.shrui":
            return fit(a >> b, type)
        safe = np.where(b == 0, np.ones_like(b), b)
        return fit({"arith.divui": lambda: a // safe,
                    "arith.ceildivui": lambda: a // safe + (a % safe != 0),
                    "arith.remui": lambda: a % safe,
                    "arith.minui": lambda: np.minimum(a, b),
                    "arith.maxui": lambda: np.maximum(a, b)}[name](), type)
    function = FUNCTIONS.get(name)
    if function is None:
        return None
    if name == "arith.trunci" and type == "i1":
        return (np.asarray(operands[0]) & 1).astype(bool)
    return fit(function(*operands), type)
