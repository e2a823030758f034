func.func @no_task(%q: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %c0 = arith.constant 0 : index
  %t = flash_tile.load %q[%c0, %c0] dims [0, 1] : tensor<16x16xf32> -> tensor<16x16xf32>
  return %t : tensor<16x16xf32>
}
