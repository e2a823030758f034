// Two kernels, every kind of argument, a cluster, more SRAM than devices give
// without asking.
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
    entry = "attention_0", grid = ["ceildiv(M, 128) * 2", "B", 1],
    block = [128, 1, 1], cluster = [2, 1, 1], sram_bytes = 65536,
    arguments = [
      {pointer = "query"}, {scalar = "scale"}, {integer = "M"},
      {integer = "stride(query, 1)"}, {workspace = 256},
      {tensor_map = {operand = "key", sizes = [64, "N", "B"],
                     strides = ["stride(key, 1)", "stride(key, 0)"],
                     box = [64, 128, 1],
                     swizzle_bytes = 128, promotion_bytes = 256}},
      {pointer = "output"}]}, {
    entry = "attention_0_combine", grid = ["B * M // 600", 1, 1],
    block = [64, 2, 1], sram_bytes = 0,
    arguments = [{pointer = "output"}, {integer = "M - 3 * N"}]}],
  workspace_bytes = "B * M * 4 + 256"}} {}
