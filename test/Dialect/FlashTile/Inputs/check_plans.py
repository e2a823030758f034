"""Every head dim, element type and f32 mode gets a plan that fits, on every
chip: the rules of GPUPlan.h, computed here from the printed entries."""

import re
import subprocess
import sys

# SRAM that a CTA can have, from the vendor's table.
KB = 1024
SRAM = {"sm_80": 163, "sm_86": 99, "sm_87": 163, "sm_89": 99, "sm_90": 227,
        "sm_100a": 227, "sm_103a": 227, "sm_110a": 227,
        "sm_120a": 99, "sm_121a": 99}
CASES = [(element, mode, dim) for element, mode in
         (("f16", ""), ("bf16", ""), ("f32", ""), ("f32", "tf32"),
          ("f32", "bf16x3")) for dim in range(8, 257, 8)]


def text():
    for i, (element, mode, dim) in enumerate(CASES):
        # The head dim of V differs in every other case.
        q = "tensor<2x8x?x%dx%s>" % (dim, element)
        v = "tensor<2x8x?x%dx%s>" % (dim if i % 2 else 264 - dim, element)
        numerics = "numerics(#flash.numerics<f32 = %s>)" % mode if mode else ""
        yield ("func.func @f%d(%%q: %s, %%v: %s) -> %s {\n"
               "%%o = flash.attention %%q, %%q, %%v %s : (%s, %s, %s) -> %s\n"
               "return %%o : %s\n}\n" % (i, q, v, v, numerics, q, q, v, v, v))


def check(entries, case, value_dim, limit):
    element, mode, dim = case
    number = {k: int(v) for k, v in re.findall(r"(\w+) = (\d+) : i64", entries)}
    m, n, k, d, warps, stages = (
        number[x] for x in ("tile_m", "tile_n", "tile_k", "tile_d", "warps", "stages"))
    size = 4 if element == "f32" else 2
    expected = "m16n8k16" if size == 2 else mode or "fma"
    assert 'instruction = "%s"' % expected in entries
    assert k == -(-dim // 16) * 16 and d == -(-value_dim // 16) * 16
    assert m % (16 * warps) == 0 and n % 16 == 0 and stages >= 1
    sram = m * (k * size + 16) + stages * n * ((k + d) * size + 32)
    if expected == "fma":
        sram += m * (n * size + 16)
    assert sram <= limit * KB, sram
    groups = m // (16 * warps)
    registers = groups * d // 2 + groups * n // 2 * (3 if size == 2 else 4) // 2
    most = 224  # nothing happens to these scores but the scale
    if expected in ("tf32", "bf16x3"):
        most = 144 if warps <= 4 else 112
    assert registers <= most, registers


def main():
    module = "".join(text())
    for chip, limit in SRAM.items():
        done = subprocess.run(
            ["flash-opt", "-", "--flash-plan-attention=chip=" + chip],
            input=module, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        plans = re.findall(r"plan (\{.*?\})", done.stdout)
        assert len(plans) == len(CASES), (chip, len(plans))
        for i, (entries, case) in enumerate(zip(plans, CASES)):
            value_dim = case[2] if i % 2 else 264 - case[2]
            try:
                check(entries, case, value_dim, limit)
            except AssertionError as error:
                sys.exit("%s %s: %s %s" % (chip, case, entries, error))


main()
