// The example program turns this attention into two contractions.
// CHECK-LABEL: @attention
// CHECK-NOT: flash.attention
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK: linalg.generic
func.func @attention(%q: tensor<2x8x128x64xf16>, %k: tensor<2x8x256x64xf16>,
                     %v: tensor<2x8x256x64xf16>) -> tensor<2x8x128x64xf16> {
  %o = flash.attention %q, %k, %v
    : (tensor<2x8x128x64xf16>, tensor<2x8x256x64xf16>, tensor<2x8x256x64xf16>)
    -> tensor<2x8x128x64xf16>
  return %o : tensor<2x8x128x64xf16>
}
