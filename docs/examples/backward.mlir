// The gradients of eight heads of attention, of any length.
func.func @backward(%q: tensor<8x?x128xf16>, %k: tensor<8x?x128xf16>, %v: tensor<8x?x128xf16>,
                    %o: tensor<8x?x128xf16>, %lse: tensor<8x?xf32>, %do: tensor<8x?x128xf16>)
    -> (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) {
  %scale = arith.constant 0.0883883461 : f32
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v scale %scale
      output %o lse %lse d_output %do
      : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>, f32,
         tensor<8x?x128xf16>, tensor<8x?xf32>, tensor<8x?x128xf16>)
      d_query tensor<8x?x128xf16> d_key tensor<8x?x128xf16> d_value tensor<8x?x128xf16>
  return %dq, %dk, %dv : tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>
}
