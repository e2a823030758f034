// The three forms of a launch plan hold the same: attribute, JSON, C header.
// RUN: launch-plan-test %s attr > %t.attr
// RUN: FileCheck %s --check-prefix=ATTR < %t.attr
// RUN: launch-plan-test %s json > %t.json
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// RUN: launch-plan-test %t.json attr | diff - %t.attr
// RUN: launch-plan-test %t.json json | diff - %t.json

// Formulas print with the fewest parentheses that keep their meaning, numbers
// are integers, what has its default value is left out.
// ATTR: chip = "sm_90a"
// ATTR-SAME: {arguments = [{pointer = "query"}, {scalar = "scale"}, {integer = "M"}, {integer = "stride(query, 1)"},
// ATTR-SAME: {integer = "M - (N - 1)"}, {integer = "(M + N) * 2 // 3"}, {integer = "M // (N * 2)"},
// ATTR-SAME: {workspace = 0 : i64},
// ATTR-SAME: {tensor_map = {box = [64, 128], operand = "key", promotion_bytes = 256 : i64, sizes = [64, "N"], strides = ["stride(key, 1)"], swizzle_bytes = 128 : i64}}],
// ATTR-SAME: block = [128, 1, 1], cluster = [2, 1, 1], entry = "attention_0", grid = ["ceildiv(M, 128) * B", "min(B, 4)", 1], sram_bytes = 65536 : i64}
// ATTR-SAME: name = "attention_0"
// ATTR-SAME: {alignment = 16 : i64, dims = ["B", "M", 64], name = "query", type = "f16"}
// ATTR-SAME: {name = "scale", scalar = true, type = "f32"}
// ATTR-SAME: {dims = ["B", "M", 64], name = "output", output = true, type = "f16"}
// ATTR-SAME: sizes = [{dim = 0 : i64, name = "B", operand = "query"},
// ATTR-SAME: workspace_bytes = "max(M * -4, 256)"

// JSON: {
// JSON-NEXT:   "version": 1,
// JSON-NEXT:   "name": "attention_0",
// JSON-NEXT:   "chip": "sm_90a",
// JSON-NEXT:   "operands": [
// JSON-NEXT:     {"name": "query", "type": "f16", "dims": ["B", "M", 64], "alignment": 16},
// JSON:            "scalar": true
// JSON:          "grid": ["ceildiv(M, 128) * B", "min(B, 4)", 1],
// JSON-NEXT:     "block": [128, 1, 1],

module attributes {flash.launch_plan = {
  version = 1, name = "attention_0", chip = "sm_90a",
  operands = [
    {name = "query", type = "f16", dims = ["B", "M", 64], alignment = 16},
    {name = "key", type = "f16", dims = ["B", "N", 64]},
    {name = "scale", type = "f32", scalar = true},
    {name = "output", type = "f16", dims = ["B", "M", 64], output = true}],
  sizes = [
    {name = "B", operand = "query", dim = 0},
    {name = "M", operand = "query", dim = 1},
    {name = "N", operand = "key", dim = 1}],
  kernels = [{
    entry = "attention_0", grid = ["(ceildiv((M), 128)) * B", "min(B, 4)", 1],
    block = [128, 1, 1], cluster = [2, 1, 1], sram_bytes = 65536,
    arguments = [
      {pointer = "query"}, {scalar = "scale"}, {integer = "M"},
      {integer = "stride(query, 1)"}, {integer = "M-(N-1)"},
      {integer = "((M + N) * 2) // 3"}, {integer = "M // (N * 2)"},
      {workspace = 0},
      {tensor_map = {operand = "key", sizes = [64, "N"],
                     strides = ["stride(key, 1)"], box = [64, 128],
                     swizzle_bytes = 128, promotion_bytes = 256}}]}],
  workspace_bytes = "max(M * -4, 256)"}} {}
