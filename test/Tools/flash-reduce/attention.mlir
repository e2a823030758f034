// RUN: flash-reduce %s -reduction-tree='traversal-mode=0 test=%S/Inputs/causal.sh' -o - | FileCheck %s --check-prefix=CAUSAL
// RUN: flash-reduce %s -reduction-tree='traversal-mode=0 test=%S/Inputs/second-bias.sh' -o - | FileCheck %s --check-prefix=BIAS

// Everything that the test does not ask for goes, one part at a time: a part
// that it does ask for does not keep the others. Indexing maps follow.

// CAUSAL: @all
// CAUSAL-NOT: arith.mulf
// CAUSAL: flash.attention
// CAUSAL-NOT: bias
// CAUSAL-NOT: captures
// CAUSAL-NOT: sinks
// CAUSAL-NOT: key_lengths
// CAUSAL-NOT: dropout
// CAUSAL-NOT: maps
// CAUSAL-SAME: mask(<causal = top_left>)
// CAUSAL-NOT: numerics
// CAUSAL-NOT: plan
// CAUSAL-NOT: score
// CAUSAL-SAME: -> tensor<2x8x16xf32>, tensor<2x8xf32>
// CAUSAL: @unused_lse
// CAUSAL: flash.attention
// CAUSAL-NOT: tensor<2x8xf32>
// CAUSAL: return

// BIAS: [[BIAS:#map[0-9]+]] = affine_map<(d0, d1, d2, d3, d4) -> (d2)>
// BIAS: flash.attention
// BIAS-SAME: bias(%{{[a-z0-9]+}})
// BIAS-NOT: captures
// BIAS-NOT: sinks
// BIAS-SAME: maps [#map, #map1, #map2, [[BIAS]],
// BIAS-NOT: mask(
// BIAS-NOT: plan
// BIAS-NOT: score
// BIAS-SAME: tensor<8xf32>) -> tensor<2x8x16xf32>, tensor<2x8xf32>

func.func @all(%q: tensor<2x8x16xf32>, %b: tensor<2x8x8xf32>, %c: tensor<8xf32>, %t: tensor<8xf32>, %l: tensor<i32>, %z: tensor<2xf32>, %seed: i64) -> (tensor<2x8x16xf32>, tensor<2x8xf32>) {
  %s = arith.constant 0.25 : f32
  %unused = arith.mulf %s, %s : f32
  %o, %lse = flash.attention %q, %q, %q scale %s bias(%b, %c) captures(%t) sinks(%z) dropout_seed(%seed) dropout_offset(%seed)
      maps [affine_map<(h, m, n, k, d) -> (h, m, k)>, affine_map<(h, m, n, k, d) -> (h, n, k)>, affine_map<(h, m, n, k, d) -> (h, n, d)>,
            affine_map<(h, m, n, k, d) -> (h, m, n)>, affine_map<(h, m, n, k, d) -> (n)>, affine_map<(h, m, n, k, d) -> (h)>,
            affine_map<(h, m, n, k, d) -> (h, m, d)>, affine_map<(h, m, n, k, d) -> (h, m)>]
      mask(#flash.mask<causal = top_left>) numerics(#flash.numerics<masked_rows = zero>) dropout(#flash.dropout<p = 0.25, kind = philox>)
      plan {tile_m = 8, tile_n = 8} score {
      ^bb0(%x: f32, %h: index, %m: index, %n: index, %a: tensor<8xf32>):
        %e = tensor.extract %a[%n] : tensor<8xf32>
        %r = arith.mulf %x, %e : f32
        flash.yield %r : f32
      } : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>, f32, tensor<2x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<2xf32>, i64, i64) -> tensor<2x8x16xf32>, tensor<2x8xf32>
  return %o, %lse : tensor<2x8x16xf32>, tensor<2x8xf32>
}

// An LSE without a use goes, too.
func.func @unused_lse(%q: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o, %lse = flash.attention %q, %q, %q mask(#flash.mask<causal = top_left>) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>, tensor<2x8xf32>
  return %o : tensor<2x8x16xf32>
}
