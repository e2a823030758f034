// RUN: flash-opt %s --flash-raise --remarks-filter=".*" -o %t 2>%t.remarks
// RUN: FileCheck %s --input-file=%t
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: flash-opt %s --flash-verify-match=seed=3 | FileCheck %s --check-prefix=VERIFY --implicit-check-not=WRONG

// Steps of online softmax: a maximum, a sum and an accumulator that start at a
// state and are corrected by exp(old maximum - new maximum). The first step
// starts from nothing.

// VERIFY-COUNT-4: {{^}}ok

!q = tensor<2x8x4xf32>
!k = tensor<2x12x4xf32>
!s = tensor<2x8x12xf32>
!r = tensor<2x8xf32>
#q = affine_map<(b, m, n, k) -> (b, m, k)>
#k = affine_map<(b, m, n, k) -> (b, n, k)>
#s = affine_map<(b, m, n, k) -> (b, m, n)>
#p = affine_map<(b, m, d, n) -> (b, m, n)>
#v = affine_map<(b, m, d, n) -> (b, n, d)>
#o = affine_map<(b, m, d, n) -> (b, m, d)>
#id3 = affine_map<(b, m, n) -> (b, m, n)>
#row3 = affine_map<(b, m, n) -> (b, m)>
#id2 = affine_map<(b, m) -> (b, m)>

// The correction scales zeros: it is no NaN, since the maximum is at least what
// it starts at.
// REMARK: attention-matched {{.*}}Function=first_step {{.*}}masked-rows=nan
// CHECK-LABEL: @first_step(
// CHECK: %[[O:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK-NOT: linalg
// CHECK: return %[[O]]
func.func @first_step(%q: !q, %k: !k, %v: !k) -> !q {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%low : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : !q, !k) outs(%zs : !s) -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !r) dimensions = [2]
  %c = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%m : !r) outs(%m0 : !r) {
  ^bb0(%new: f32, %old: f32):
    %d = arith.subf %old, %new : f32
    %e = math.exp %d : f32
    linalg.yield %e : f32
  } -> !r
  %p = linalg.generic {indexing_maps = [#row3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%m : !r) outs(%s : !s) {
  ^bb0(%max: f32, %x: f32):
    %d = arith.subf %x, %max : f32
    %e = math.exp %d : f32
    linalg.yield %e : f32
  } -> !s
  %l1 = arith.mulf %c, %l0 : !r
  %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%l1 : !r) dimensions = [2]
  %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
  %a1 = arith.mulf %cw, %a0 : !q
  %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : !s, !k) outs(%a1 : !q) -> !q
  %lw = linalg.broadcast ins(%l : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %a, %lw : !q
  return %o : !q
}

// From -inf exp(-inf - max) is zero wherever a key is seen.
// REMARK: attention-matched {{.*}}Function=from_infinity {{.*}}masked-rows=nan
// CHECK-LABEL: @from_infinity(
// CHECK: flash.attention %arg0, %arg1, %arg2
func.func @from_infinity(%q: !q, %k: !k, %v: !k, %bias: !s) -> !q {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %m0 = linalg.fill ins(%low : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : !q, !k) outs(%bias : !s) -> !s
  %mt = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !r) dimensions = [2]
  %m = arith.maximumf %m0, %mt : !r
  %d0 = arith.subf %m0, %m : !r
  %c = math.exp %d0 : !r
  %es = tensor.empty() : !s
  %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
  %d = arith.subf %s, %mw : !s
  %p = math.exp %d : !s
  %l1 = arith.mulf %c, %l0 : !r
  %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%l1 : !r) dimensions = [2]
  %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
  %a1 = arith.mulf %a0, %cw : !q
  %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : !s, !k) outs(%a1 : !q) -> !q
  %lw = linalg.broadcast ins(%l : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %a, %lw : !q
  return %o : !q
}

// The division after P·V reads the accumulator in another shape.
// REMARK: attention-matched {{.*}}Function=divided_by_heads {{.*}}b=2 h=2
// CHECK-LABEL: @divided_by_heads(
// CHECK: flash.attention
func.func @divided_by_heads(%q: tensor<4x8x4xf32>, %k: tensor<4x12x4xf32>, %v: tensor<4x12x4xf32>) -> tensor<2x2x8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<4x8x12xf32>
  %eo = tensor.empty() : tensor<4x8x4xf32>
  %er = tensor.empty() : tensor<2x2x8xf32>
  %e4 = tensor.empty() : tensor<2x2x8x4xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<4x8x12xf32>) -> tensor<4x8x12xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%er : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x8x4xf32>, tensor<4x12x4xf32>) outs(%zs : tensor<4x8x12xf32>) -> tensor<4x8x12xf32>
  %p = math.exp %s : tensor<4x8x12xf32>
  %p4 = tensor.expand_shape %p [[0, 1], [2], [3]] output_shape [2, 2, 8, 12] : tensor<4x8x12xf32> into tensor<2x2x8x12xf32>
  %l = linalg.reduce { arith.addf } ins(%p4 : tensor<2x2x8x12xf32>) outs(%l0 : tensor<2x2x8xf32>) dimensions = [3]
  %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x8x12xf32>, tensor<4x12x4xf32>) outs(%a0 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
  %a4 = tensor.expand_shape %a [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
  %lw = linalg.broadcast ins(%l : tensor<2x2x8xf32>) outs(%e4 : tensor<2x2x8x4xf32>) dimensions = [3]
  %o = arith.divf %a4, %lw : tensor<2x2x8x4xf32>
  return %o : tensor<2x2x8x4xf32>
}

// P is computed from the LSE, whose sum is taken by its magnitude, and the LSE
// is returned: the value that P needs is the value that leaves.
// REMARK: attention-matched {{.*}}Function=returned_lse {{.*}} lse
// CHECK-LABEL: @returned_lse(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention
// CHECK: return %[[O]], %[[LSE]]
func.func @returned_lse(%q: !q, %k: !k, %v: !k) -> (!q, !r) {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%ninf : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : !q, !k) outs(%zs : !s) -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !r) dimensions = [2]
  %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
  %d = arith.subf %s, %mw : !s
  %e = math.exp %d : !s
  %sum = linalg.reduce { arith.addf } ins(%e : !s) outs(%l0 : !r) dimensions = [2]
  %abs = math.absf %sum : !r
  %log = math.log %abs : !r
  %lse = arith.addf %log, %m : !r
  %lw = linalg.broadcast ins(%lse : !r) outs(%es : !s) dimensions = [2]
  %x = arith.subf %s, %lw : !s
  %p = math.exp %x : !s
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : !s, !k) outs(%a0 : !q) -> !q
  return %o, %lse : !q, !r
}

// A later step starts from a state that is not nothing: of the sum, ...
// REMARK: missed-contraction-init {{.*}}Function=carried_sum
// CHECK-LABEL: @carried_sum(
// CHECK-NOT: flash.attention
func.func @carried_sum(%q: !q, %k: !k, %v: !k, %m0: !r, %l0: !r) -> !q {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %i = linalg.fill ins(%ninf : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : !q, !k) outs(%zs : !s) -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%i : !r) dimensions = [2]
  %d0 = arith.subf %m0, %m : !r
  %c = math.exp %d0 : !r
  %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
  %d = arith.subf %s, %mw : !s
  %p = math.exp %d : !s
  %l1 = arith.mulf %c, %l0 : !r
  %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%l1 : !r) dimensions = [2]
  %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : !s, !k) outs(%a0 : !q) -> !q
  %lw = linalg.broadcast ins(%l : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %a, %lw : !q
  return %o : !q
}

// ... of the accumulator, ...
// REMARK: missed-contraction-init {{.*}}Function=carried_accumulator
// CHECK-LABEL: @carried_accumulator(
// CHECK-NOT: flash.attention
func.func @carried_accumulator(%q: !q, %k: !k, %v: !k, %a0: !q) -> !q {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%ninf : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : !q, !k) outs(%zs : !s) -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !r) dimensions = [2]
  %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
  %d = arith.subf %s, %mw : !s
  %p = math.exp %d : !s
  %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%l0 : !r) dimensions = [2]
  %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : !s, !k) outs(%a0 : !q) -> !q
  %lw = linalg.broadcast ins(%l : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %a, %lw : !q
  return %o : !q
}

// ... or a correction of zeros that may overflow, so that it is NaN: the
// maximum has no bound from below by what the correction starts at.
// REMARK: missed-contraction-init {{.*}}Function=unbounded_correction
// CHECK-LABEL: @unbounded_correction(
// CHECK-NOT: flash.attention
func.func @unbounded_correction(%q: !q, %k: !k, %v: !k) -> !q {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%ninf : f32) outs(%er : !r) -> !r
  %z0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : !q, !k) outs(%zs : !s) -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !r) dimensions = [2]
  %d0 = arith.subf %z0, %m : !r
  %c = math.exp %d0 : !r
  %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
  %d = arith.subf %s, %mw : !s
  %p = math.exp %d : !s
  %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%z0 : !r) dimensions = [2]
  %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
  %a1 = arith.mulf %a0, %cw : !q
  %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : !s, !k) outs(%a1 : !q) -> !q
  %lw = linalg.broadcast ins(%l : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %a, %lw : !q
  return %o : !q
}
