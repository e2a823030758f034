// Causal attention in f16 for any number of heads and any lengths.
func.func @attention(%q: tensor<?x?x64xf16>, %k: tensor<?x?x64xf16>,
                     %v: tensor<?x?x64xf16>) -> tensor<?x?x64xf16> {
  %scale = arith.constant 0.125 : f32
  %o = flash.attention %q, %k, %v scale %scale mask(<causal = top_left>)
      : (tensor<?x?x64xf16>, tensor<?x?x64xf16>, tensor<?x?x64xf16>, f32)
      -> tensor<?x?x64xf16>
  return %o : tensor<?x?x64xf16>
}
