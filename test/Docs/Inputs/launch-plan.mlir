// Stands in for the plan of docs/examples/launch/attention.mlir.
module attributes {flash.launch_plan = {
  version = 1, name = "attention_0", chip = "sm_80",
  operands = [
    {name = "query", type = "f16", dims = ["H", "M", 64], alignment = 16},
    {name = "key", type = "f16", dims = ["H", "N", 64], alignment = 16},
    {name = "value", type = "f16", dims = ["H", "N", 64], alignment = 16},
    {name = "output", type = "f16", dims = ["H", "M", 64], output = true,
     alignment = 16}],
  sizes = [
    {name = "H", operand = "query", dim = 0},
    {name = "M", operand = "query", dim = 1},
    {name = "N", operand = "key", dim = 1}],
  kernels = [{
    entry = "attention_0", grid = ["ceildiv(M, 128) * H", 1, 1],
    block = [128, 1, 1], sram_bytes = 65536,
    arguments = [
      {pointer = "query"}, {pointer = "key"}, {pointer = "value"},
      {pointer = "output"}, {integer = "H"}, {integer = "M"},
      {integer = "N"}]}]}} {}
