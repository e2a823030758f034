// One head of attention, its queries projected from x.
func.func @layer(%x: tensor<128x32xf32>, %w: tensor<32x64xf32>,
                 %k: tensor<1x1x128x64xf32>, %v: tensor<1x1x128x64xf32>)
    -> tensor<1x1x128x64xf32> {
  %scale = arith.constant 0.125 : f32
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<128x64xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<128x64xf32>)
      -> tensor<128x64xf32>
  %projected = linalg.matmul
      ins(%x, %w : tensor<128x32xf32>, tensor<32x64xf32>)
      outs(%init : tensor<128x64xf32>) -> tensor<128x64xf32>
  %q = tensor.expand_shape %projected [[0, 1, 2], [3]]
      output_shape [1, 1, 128, 64]
      : tensor<128x64xf32> into tensor<1x1x128x64xf32>
  %o = flash.attention %q, %k, %v scale %scale
      mask(#flash.mask<causal = top_left>)
      : (tensor<1x1x128x64xf32>, tensor<1x1x128x64xf32>,
         tensor<1x1x128x64xf32>, f32) -> tensor<1x1x128x64xf32>
  return %o : tensor<1x1x128x64xf32>
}
