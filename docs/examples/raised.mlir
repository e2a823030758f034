// The attention of attention.mlir after --flash-raise.
func.func @attention(%q: tensor<8x512x64xf32>, %k: tensor<8x512x64xf32>,
                     %v: tensor<8x512x64xf32>) -> tensor<8x512x64xf32> {
  %scale = arith.constant 0.125 : f32
  %o = flash.attention %q, %k, %v scale %scale
      mask(#flash.mask<causal = top_left>)
      : (tensor<8x512x64xf32>, tensor<8x512x64xf32>, tensor<8x512x64xf32>, f32)
      -> tensor<8x512x64xf32>
  return %o : tensor<8x512x64xf32>
}
