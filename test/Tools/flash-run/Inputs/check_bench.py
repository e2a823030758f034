"""Checks what flash-run measured for a causal attention of 1024 x 64, f32."""

import json
import sys

report = json.load(open(sys.argv[1]))
size, dim = 1024, 64
assert report["flops"] == 4 * dim * (size * (size + 1) // 2), report["flops"]
for name in ("unfused", "fused"):
    time = report["bench"][name]
    assert 0 < time["min_s"] <= time["median_s"], time
    assert time["low_s"] <= time["median_s"] <= time["high_s"], time
    memory = report["memory"][name]
    assert memory["input_bytes"] == 3 * size * dim * 4, memory
    assert memory["output_bytes"] == size * dim * 4, memory
# S in f32 takes 4 MiB: the unfused program has it, the fused one has not.
scores = size * size * 4
assert report["memory"]["unfused"]["temporary_bytes"] >= scores, report
assert report["memory"]["fused"]["temporary_bytes"] < scores, report
