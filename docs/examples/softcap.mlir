// Attention as Gemma has it: four query heads share a head of K and V, and the
// scores are capped at 50 before the causal mask.
func.func @gemma(%q: tensor<1x8x1024x128xf16>, %k: tensor<1x2x1024x128xf16>,
                 %v: tensor<1x2x1024x128xf16>) -> tensor<1x8x1024x128xf16> {
  %scale = arith.constant 0.0883883461 : f32
  %o = flash.attention %q, %k, %v scale %scale
      mask(#flash.mask<causal = top_left>) score {
      ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
        %cap = arith.constant 50.0 : f32
        %x = arith.divf %s, %cap : f32
        %t = math.tanh %x : f32
        %r = arith.mulf %t, %cap : f32
        flash.yield %r : f32
      } : (tensor<1x8x1024x128xf16>, tensor<1x2x1024x128xf16>,
           tensor<1x2x1024x128xf16>, f32) -> tensor<1x8x1024x128xf16>
  return %o : tensor<1x8x1024x128xf16>
}
