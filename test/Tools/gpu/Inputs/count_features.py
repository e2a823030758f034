"""Which features the first random cases lack."""

import sys

sys.path.insert(0, sys.argv[1])
from flashgpu import cases  # noqa: E402

WANTED = """
f16 bf16 f32-exact f32-tf32 f32-bf16x3 D<=64 D<=128 D<=256 D-V-differ
causal-top_left causal-bottom_right window prefix bias-1 bias-2 bias-holes
bias-rows score-softcap score-alibi score-relative score-distance score-gate
grouped sinks key-lengths lse m!=n odd-lengths empty bshd mem-contiguous
mem-transposed mem-packed mem-padded mem-odd unaligned rows-zero rows-nan
rows-uniform scale-operand scale-constant scale-absent scale-negative in-normal in-large
in-ramp in-onehot in-masked exact-max static dynamic
""".split()

COUNT = 150
found = {f for seed in range(1, COUNT + 1) for f in cases.draw(seed).features()}
print("%d cases, missing: %s" % (COUNT, [f for f in WANTED if f not in found]))
