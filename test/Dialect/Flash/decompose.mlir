// RUN: flash-opt %s --flash-decompose --split-input-file | FileCheck %s

// The plain form: two contractions, row maximum and sum, one division. Grouped
// heads are read through the map; nothing is repeated.
// CHECK-DAG: #[[Q:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1 floordiv 4, d3, d4)>
// CHECK-DAG: #[[S:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
// CHECK-LABEL: @plain
// CHECK: linalg.generic {indexing_maps = [#[[Q]], #[[K]], #[[S]]], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
// CHECK: arith.extf %{{.*}} : f16 to f32
// CHECK: arith.maximumf
// A row of -inf must not give NaN here.
// CHECK: arith.cmpf oeq
// CHECK: arith.select
// CHECK: math.exp2
// CHECK: arith.divf
// CHECK: arith.truncf %{{.*}} : f32 to f16
// CHECK: linalg.generic {indexing_maps = [#[[S]], #[[K]], #[[Q]]], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]}
// CHECK: math.log
// CHECK-NOT: flash.
func.func @plain(%q: tensor<2x8x128x64xf16>, %k: tensor<2x2x256x64xf16>, %v: tensor<2x2x256x64xf16>) -> (tensor<2x8x128x64xf16>, tensor<2x8x128xf32>) {
  %o, %lse = flash.attention %q, %k, %v : (tensor<2x8x128x64xf16>, tensor<2x2x256x64xf16>, tensor<2x2x256x64xf16>) -> tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
  return %o, %lse : tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
}

// -----

// Scale, region, bias and mask are one elementwise generic; bottom_right takes
// the extents when there are no lengths.
// CHECK-LABEL: @fused_scores
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel", "parallel"]
// CHECK: %[[S:.*]] = arith.mulf
// CHECK-NEXT: %[[T:.*]] = math.tanh %[[S]] : f32
// CHECK-NEXT: %[[U:.*]] = arith.addf %[[T]]
// CHECK-DAG: linalg.index 2
// CHECK-DAG: linalg.index 3
// CHECK: arith.cmpi sle
// CHECK: arith.select %{{.*}}, %[[U]]
// CHECK-NOT: linalg.generic
// CHECK: linalg.yield
func.func @fused_scores(%q: tensor<1x2x3x4xf32>, %k: tensor<1x2x5x4xf32>, %s: f32, %b: tensor<1x2x3x5xf32>) -> tensor<1x2x3x4xf32> {
  %o = flash.attention %q, %k, %k scale %s bias(%b) mask(#flash.mask<causal = bottom_right>) score {
    ^bb0(%x: f32, %b0: index, %h: index, %m: index, %n: index):
      %y = math.tanh %x : f32
      flash.yield %y : f32
    } : (tensor<1x2x3x4xf32>, tensor<1x2x5x4xf32>, tensor<1x2x5x4xf32>, f32, tensor<1x2x3x5xf32>) -> tensor<1x2x3x4xf32>
  return %o : tensor<1x2x3x4xf32>
}

// -----

// P is rounded before P·V, once; O is rounded once, from f32.
// CHECK-LABEL: @rounding
// CHECK: arith.divf
// CHECK-NEXT: arith.truncf %{{.*}} : f32 to bf16
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: arith.truncf %{{.*}} : f32 to bf16
// CHECK-NOT: arith.truncf
func.func @rounding(%q: tensor<1x2x3x4xbf16>) -> tensor<1x2x3x4xbf16> {
  %o = flash.attention %q, %q, %q : (tensor<1x2x3x4xbf16>, tensor<1x2x3x4xbf16>, tensor<1x2x3x4xbf16>) -> tensor<1x2x3x4xbf16>
  return %o : tensor<1x2x3x4xbf16>
}

// -----

// Only the gradients that are asked for.
// CHECK-LABEL: @only_value
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]
// CHECK-NOT: flash.
func.func @only_value(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>) -> tensor<1x2x3x4xf32> {
  %g = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_value tensor<1x2x3x4xf32>
  return %g : tensor<1x2x3x4xf32>
}

// -----

// Packed sequences are copied to padded ones, O is copied back; pages are
// looked up only before the key length.
// CHECK-LABEL: @packed
// CHECK: scf.for
// CHECK: tensor.insert_slice
// CHECK: linalg.generic
// CHECK: scf.for
// CHECK: tensor.extract_slice
// CHECK: tensor.insert_slice
// CHECK-NOT: flash.
func.func @packed(%q: tensor<?x30x8xf32>, %k: tensor<?x40x8xf32>, %s: tensor<?xi32>) -> tensor<?x30x8xf32> {
  %o = flash.attention %q, %k, %k query_offsets(%s) key_offsets(%s) : (tensor<?x30x8xf32>, tensor<?x40x8xf32>, tensor<?x40x8xf32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x30x8xf32>
  return %o : tensor<?x30x8xf32>
}

// -----

// Probabilities: the scores, then one exponential; a row without a key is NaN.
// CHECK-LABEL: @probabilities
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]
// CHECK: arith.subf
// CHECK: math.exp2
// CHECK: arith.constant 0x7FC00000 : f32
// CHECK: arith.select
// CHECK: arith.truncf %{{.*}} : f32 to f16
// CHECK-NOT: flash.
func.func @probabilities(%q: tensor<1x4x3x8xf16>, %k: tensor<1x2x5x8xf16>, %l: tensor<1x4x3xf32>) -> tensor<1x4x3x5xf16> {
  %p = flash.probabilities %q, %k lse %l : (tensor<1x4x3x8xf16>, tensor<1x2x5x8xf16>, tensor<1x4x3xf32>) -> tensor<1x4x3x5xf16>
  return %p : tensor<1x4x3x5xf16>
}

// -----

// Under uniform it is one over the number of keys.
// CHECK-LABEL: @uniform_probabilities
// CHECK: arith.sitofp
// CHECK: arith.divf
// CHECK-NOT: flash.
func.func @uniform_probabilities(%q: tensor<1x4x3x8xf32>, %k: tensor<1x4x?x8xf32>, %l: tensor<1x4x3xf32>) -> tensor<1x4x3x?xf32> {
  %p = flash.probabilities %q, %k lse %l numerics(#flash.numerics<masked_rows = uniform>) : (tensor<1x4x3x8xf32>, tensor<1x4x?x8xf32>, tensor<1x4x3xf32>) -> tensor<1x4x3x?xf32>
  return %p : tensor<1x4x3x?xf32>
}
