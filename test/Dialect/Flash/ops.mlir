// RUN: flash-opt %s | flash-opt | FileCheck %s
// RUN: flash-opt %s --mlir-print-op-generic | flash-opt | FileCheck %s

// The plain form: no maps, no attributes.
// CHECK-LABEL: @plain
// CHECK: %[[O:.*]], %[[L:.*]] = flash.attention %{{.*}}, %{{.*}}, %{{.*}} : (tensor<2x8x128x64xf16>, tensor<2x2x256x64xf16>, tensor<2x2x256x64xf16>) -> tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
func.func @plain(%q: tensor<2x8x128x64xf16>, %k: tensor<2x2x256x64xf16>, %v: tensor<2x2x256x64xf16>) -> (tensor<2x8x128x64xf16>, tensor<2x8x128xf32>) {
  %o, %lse = flash.attention %q, %k, %v : (tensor<2x8x128x64xf16>, tensor<2x2x256x64xf16>, tensor<2x2x256x64xf16>) -> tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
  return %o, %lse : tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
}

// O alone; dynamic shapes; zero-size batch; no batch dim.
// CHECK-LABEL: @shapes
// CHECK: %{{.*}} = flash.attention %{{.*}} : (tensor<?x?x?x?xbf16>, tensor<?x?x?x?xbf16>, tensor<?x?x?x?xbf16>) -> tensor<?x?x?x?xbf16>
// CHECK: %{{.*}} = flash.attention %{{.*}} : (tensor<0x4x0x8xf32>, tensor<0x4x0x8xf32>, tensor<0x4x0x8xf32>) -> tensor<0x4x0x8xf32>
// CHECK: %{{.*}} = flash.attention %{{.*}} : (tensor<4x3x8xf32>, tensor<4x5x8xf32>, tensor<4x5x2xf32>) -> tensor<4x3x2xf32>
func.func @shapes(%d: tensor<?x?x?x?xbf16>, %e: tensor<0x4x0x8xf32>, %q: tensor<4x3x8xf32>, %k: tensor<4x5x8xf32>, %v: tensor<4x5x2xf32>) {
  %0 = flash.attention %d, %d, %d : (tensor<?x?x?x?xbf16>, tensor<?x?x?x?xbf16>, tensor<?x?x?x?xbf16>) -> tensor<?x?x?x?xbf16>
  %1 = flash.attention %e, %e, %e : (tensor<0x4x0x8xf32>, tensor<0x4x0x8xf32>, tensor<0x4x0x8xf32>) -> tensor<0x4x0x8xf32>
  %2 = flash.attention %q, %k, %v : (tensor<4x3x8xf32>, tensor<4x5x8xf32>, tensor<4x5x2xf32>) -> tensor<4x3x2xf32>
  return
}

// Scale, biases, captures and the score region.
// CHECK-LABEL: @score
// CHECK: flash.attention %{{.*}}, %{{.*}}, %{{.*}} scale %{{.*}} bias(%{{.*}}, %{{.*}}) captures(%{{.*}}) score {
// CHECK-NEXT: ^bb0(%[[S:.*]]: f32, %[[B:.*]]: index, %[[H:.*]]: index, %[[M:.*]]: index, %[[N:.*]]: index, %[[C:.*]]: tensor<2xf32>):
// CHECK-NEXT: %[[E:.*]] = tensor.extract %[[C]][%[[H]]] : tensor<2xf32>
// CHECK-NEXT: %[[R:.*]] = arith.mulf %[[S]], %[[E]] : f32
// CHECK-NEXT: flash.yield %[[R]] : f32
// CHECK-NEXT: } : (tensor<1x2x3x4xf32>, tensor<1x2x5x4xf32>, tensor<1x2x5x4xf32>, f16, tensor<1x2x3x5xf32>, tensor<1x2x3x5xbf16>, tensor<2xf32>) -> tensor<1x2x3x4xf32>
func.func @score(%q: tensor<1x2x3x4xf32>, %k: tensor<1x2x5x4xf32>, %s: f16, %b: tensor<1x2x3x5xf32>, %b2: tensor<1x2x3x5xbf16>, %c: tensor<2xf32>) {
  %o = flash.attention %q, %k, %k scale %s bias(%b, %b2) captures(%c) score {
    ^bb0(%x: f32, %b0: index, %h: index, %m: index, %n: index, %cc: tensor<2xf32>):
      %e = tensor.extract %cc[%h] : tensor<2xf32>
      %y = arith.mulf %x, %e : f32
      flash.yield %y : f32
    } : (tensor<1x2x3x4xf32>, tensor<1x2x5x4xf32>, tensor<1x2x5x4xf32>, f16, tensor<1x2x3x5xf32>, tensor<1x2x3x5xbf16>, tensor<2xf32>) -> tensor<1x2x3x4xf32>
  return
}

// Maps: layouts, grouped heads, a broadcast bias, blocks of a mask.
#q = affine_map<(b, h, m, n, k, d) -> (b, m, h, k)>
#k = affine_map<(b, h, m, n, k, d) -> (b, n, h floordiv 4, k)>
#v = affine_map<(b, h, m, n, k, d) -> (b, n, h floordiv 4, d)>
#o = affine_map<(b, h, m, n, k, d) -> (b, m, h, d)>
#l = affine_map<(b, h, m, n, k, d) -> (m, b, h)>
#bias = affine_map<(b, h, m, n, k, d) -> (0, h, n)>
#block = affine_map<(b, h, m, n, k, d) -> (h floordiv 2, m floordiv 2, n floordiv 3)>
// CHECK-LABEL: @maps
// CHECK: flash.attention %{{.*}} bias(%{{.*}}) block_mask(%{{.*}}) maps [#{{.*}}, #{{.*}}, #{{.*}}, #{{.*}}, #{{.*}}, #{{.*}}, #{{.*}}] : (tensor<2x3x8x4xf32>, tensor<2x5x2x4xf32>, tensor<2x5x2x6xf32>, tensor<1x8x5xf32>, tensor<4x2x2xi1>) -> tensor<2x3x8x6xf32>, tensor<3x2x8xf32>
func.func @maps(%q: tensor<2x3x8x4xf32>, %k: tensor<2x5x2x4xf32>, %v: tensor<2x5x2x6xf32>, %b: tensor<1x8x5xf32>, %m: tensor<4x2x2xi1>) {
  %o, %l = flash.attention %q, %k, %v bias(%b) block_mask(%m) maps [#q, #k, #v, #bias, #block, #o, #l] : (tensor<2x3x8x4xf32>, tensor<2x5x2x4xf32>, tensor<2x5x2x6xf32>, tensor<1x8x5xf32>, tensor<4x2x2xi1>) -> tensor<2x3x8x6xf32>, tensor<3x2x8xf32>
  return
}

// Lengths, documents, sinks, dropout by philox, descales.
// CHECK-LABEL: @operands
// CHECK: flash.attention %{{.*}} query_lengths(%{{.*}}) key_lengths(%{{.*}}) query_documents(%{{.*}}) key_documents(%{{.*}}) sinks(%{{.*}}) dropout_seed(%{{.*}}) dropout_offset(%{{.*}}) descale_query(%{{.*}}) descale_key(%{{.*}}) descale_value(%{{.*}}) dropout(<p = 1.250000e-01>) :
func.func @operands(%q: tensor<2x4x3x8xf8E4M3FN>, %k: tensor<2x2x5x8xf8E4M3FN>, %l: tensor<2xi32>, %l64: tensor<2xi64>, %qd: tensor<2x3xi32>, %kd: tensor<2x5xi32>, %s: tensor<4xf32>, %i: i64, %dq: tensor<2x4xf32>, %dk: tensor<2x2xf32>) {
  %o = flash.attention %q, %k, %k query_lengths(%l) key_lengths(%l64) query_documents(%qd) key_documents(%kd) sinks(%s) dropout_seed(%i) dropout_offset(%i) descale_query(%dq) descale_key(%dk) descale_value(%dk) dropout(#flash.dropout<p = 0.125>) : (tensor<2x4x3x8xf8E4M3FN>, tensor<2x2x5x8xf8E4M3FN>, tensor<2x2x5x8xf8E4M3FN>, tensor<2xi32>, tensor<2xi64>, tensor<2x3xi32>, tensor<2x5xi32>, tensor<4xf32>, i64, i64, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x4x3x8xf16>
  return
}

// Stored dropout; block mask of elements; a plan.
// CHECK-LABEL: @stored
// CHECK: flash.attention %{{.*}} block_mask(%{{.*}}) dropout_mask(%{{.*}}) dropout(<p = 5.000000e-01, kind = stored>) plan {block_m = 64 : i64} :
func.func @stored(%q: tensor<2x4x3x8xf32>, %m: tensor<2x4x3x3xi1>) {
  %o = flash.attention %q, %q, %q block_mask(%m) dropout_mask(%m) dropout(#flash.dropout<p = 0.5, kind = stored>) plan {block_m = 64} : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x3xi1>, tensor<2x4x3x3xi1>) -> tensor<2x4x3x8xf32>
  return
}

// Packed sequences: rows without a batch dim, everything else per sequence.
// CHECK-LABEL: @packed
// CHECK: flash.attention %{{.*}} bias(%{{.*}}) query_offsets(%{{.*}}) key_offsets(%{{.*}}) : (tensor<4x100x8xf32>, tensor<2x90x8xf32>, tensor<2x90x8xf32>, tensor<?x4x64x70xf32>, tensor<?xi32>, tensor<?xi64>) -> tensor<4x100x8xf32>, tensor<4x100xf32>
func.func @packed(%q: tensor<4x100x8xf32>, %k: tensor<2x90x8xf32>, %b: tensor<?x4x64x70xf32>, %qo: tensor<?xi32>, %ko: tensor<?xi64>) {
  %o, %l = flash.attention %q, %k, %k bias(%b) query_offsets(%qo) key_offsets(%ko) : (tensor<4x100x8xf32>, tensor<2x90x8xf32>, tensor<2x90x8xf32>, tensor<?x4x64x70xf32>, tensor<?xi32>, tensor<?xi64>) -> tensor<4x100x8xf32>, tensor<4x100xf32>
  return
}

// Pages of 16 keys.
#pq = affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>
#pk = affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h floordiv 4, n mod 16, k)>
#pv = affine_map<(b, h, m, n, k, d) -> (n floordiv 16, n mod 16, h floordiv 4, d)>
#pl = affine_map<(b, h, m, n, k, d) -> (b)>
#pt = affine_map<(b, h, m, n, k, d) -> (b, n floordiv 16)>
#po = affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>
#ps = affine_map<(b, h, m, n, k, d) -> (b, h, m)>
// CHECK-LABEL: @paged
// CHECK: flash.attention %{{.*}} key_lengths(%{{.*}}) page_table(%{{.*}}) maps [
func.func @paged(%q: tensor<2x8x1x64xf16>, %k: tensor<100x2x16x64xf16>, %v: tensor<100x16x2x64xf16>, %l: tensor<2xi32>, %t: tensor<2x32xi32>) {
  %o = flash.attention %q, %k, %v key_lengths(%l) page_table(%t) maps [#pq, #pk, #pv, #pl, #pt, #po, #ps] : (tensor<2x8x1x64xf16>, tensor<100x2x16x64xf16>, tensor<100x16x2x64xf16>, tensor<2xi32>, tensor<2x32xi32>) -> tensor<2x8x1x64xf16>
  return
}

// Every field of the attributes; defaults are not printed.
// CHECK-LABEL: @attributes
// CHECK: mask(<causal = bottom_right, window = [127, -1], prefix = 16>)
// CHECK: mask(<align = bottom_right, window = [-1, 0]>) numerics(<acc = f64, p = bf16, masked_rows = uniform, exp2 = false, kept_max = 4.000000e+00, f32 = bf16x3>)
// CHECK: mask(<>) numerics(<>)
// CHECK: mask(<prefix = 3>) numerics(<masked_rows = zero, f32 = tf32>)
// CHECK: mask(<causal = top_left>)
func.func @attributes(%q: tensor<2x4x3x8xf32>) {
  %0 = flash.attention %q, %q, %q mask(#flash.mask<causal = bottom_right, window = [127, -1], prefix = 16>) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  %1, %l = flash.attention %q, %q, %q mask(#flash.mask<align = bottom_right, window = [-1, 0]>) numerics(#flash.numerics<acc = f64, p = bf16, masked_rows = uniform, exp2 = false, kept_max = 4.0, f32 = bf16x3>) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>, tensor<2x4x3xf64>
  %2 = flash.attention %q, %q, %q mask(#flash.mask<align = top_left, window = [-1, -1], prefix = 0>) numerics(#flash.numerics<acc = f32, masked_rows = nan, exp2 = true, kept_max = 8.0, f32 = exact>) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  %3 = flash.attention %q, %q, %q mask(#flash.mask<prefix = 3>) numerics(#flash.numerics<masked_rows = zero, f32 = tf32>) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  %4 = flash.attention %q, %q, %q mask(#flash.mask<causal = top_left>) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// Backward: all gradients; only one; none of them.
// CHECK-LABEL: @backward
// CHECK: %d_query, %d_key, %d_value, %d_biases, %d_captures, %d_sinks = flash.attention_backward %{{.*}}, %{{.*}}, %{{.*}} output %{{.*}} lse %{{.*}} d_output %{{.*}} d_lse %{{.*}} bias(%{{.*}}, %{{.*}}) captures(%{{.*}}) sinks(%{{.*}}) bias_gradients [1] capture_gradients [0] score {
// CHECK: } : ({{.*}}) d_query tensor<1x2x3x4xf32> d_key tensor<1x2x3x4xf32> d_value tensor<1x2x3x4xf32> d_bias tensor<1x2x3x3xf16> d_captures tensor<2xf32> d_sinks tensor<2xf32>
// CHECK: flash.attention_backward %{{.*}} output %{{.*}} lse %{{.*}} d_output %{{.*}} : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_value tensor<1x2x3x4xf32>
// CHECK: flash.attention_backward {{.*}} renormalize nan_rows ["scores", "value"] : (
func.func @backward(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %b: tensor<1x2x3x3xf32>, %b2: tensor<1x2x3x3xf16>, %c: tensor<2xf32>) {
  %g:6 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q d_lse %l bias(%b, %b2) captures(%c) sinks(%c) bias_gradients [1] capture_gradients [0] score {
    ^bb0(%x: f32, %b0: index, %h: index, %m: index, %n: index, %cc: tensor<2xf32>):
      %e = tensor.extract %cc[%h] : tensor<2xf32>
      %y = arith.mulf %x, %e : f32
      flash.yield %y : f32
    } : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x3xf32>, tensor<1x2x3x3xf16>, tensor<2xf32>, tensor<2xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>) d_query tensor<1x2x3x4xf32> d_key tensor<1x2x3x4xf32> d_value tensor<1x2x3x4xf32> d_bias tensor<1x2x3x3xf16> d_captures tensor<2xf32> d_sinks tensor<2xf32>
  %v = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_value tensor<1x2x3x4xf32>
  %w = flash.attention_backward %q, %q, %q output %q lse %l d_output %q renormalize nan_rows ["scores", "value"] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_value tensor<1x2x3x4xf32>
  return
}

// CHECK-LABEL: @combine
// CHECK: flash.combine %{{.*}}, %{{.*}} lse %{{.*}}, %{{.*}} : tensor<8x128x64xf32>, tensor<8x128x64xf32>, tensor<8x128xf32>, tensor<8x128xf32> -> tensor<8x128x64xf16>, tensor<8x128xf32>
// CHECK: flash.combine %{{.*}} lse %{{.*}} map #{{.*}} : tensor<128x8x64xf16>, tensor<8x128xf64> -> tensor<128x8x64xf16>, tensor<8x128xf64>
func.func @combine(%o: tensor<8x128x64xf32>, %l: tensor<8x128xf32>, %p: tensor<128x8x64xf16>, %l64: tensor<8x128xf64>) {
  %0:2 = flash.combine %o, %o lse %l, %l : tensor<8x128x64xf32>, tensor<8x128x64xf32>, tensor<8x128xf32>, tensor<8x128xf32> -> tensor<8x128x64xf16>, tensor<8x128xf32>
  %1:2 = flash.combine %p lse %l64 map affine_map<(a, b, d) -> (b, a, d)> : tensor<128x8x64xf16>, tensor<8x128xf64> -> tensor<128x8x64xf16>, tensor<8x128xf64>
  return
}

// Probabilities: plain, then with maps, a bias, a mask and a score region.
// CHECK-LABEL: @probabilities
// CHECK: flash.probabilities %{{.*}}, %{{.*}} lse %{{.*}} : (tensor<2x8x16x4xf16>, tensor<2x2x24x4xf16>, tensor<2x8x16xf32>) -> tensor<2x8x16x24xf32>
// CHECK: flash.probabilities %{{.*}}, %{{.*}} lse %{{.*}} scale %{{.*}} bias(%{{.*}}) maps [{{.*}}] mask(<causal = top_left>) numerics(<masked_rows = zero>) score {
// CHECK: } : (tensor<2x8x16x4xf16>, tensor<2x2x24x4xf16>, f32, tensor<16x24xf32>, tensor<2x8x16xf32>) -> tensor<2x16x8x24xf16>
func.func @probabilities(%q: tensor<2x8x16x4xf16>, %k: tensor<2x2x24x4xf16>, %l: tensor<2x8x16xf32>, %s: f32, %b: tensor<16x24xf32>) {
  %0 = flash.probabilities %q, %k lse %l : (tensor<2x8x16x4xf16>, tensor<2x2x24x4xf16>, tensor<2x8x16xf32>) -> tensor<2x8x16x24xf32>
  %1 = flash.probabilities %q, %k lse %l scale %s bias(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 4, n, k)>, affine_map<(b, h, m, n, k, d) -> (m, n)>, affine_map<(b, h, m, n, k, d) -> (b, m, h, n)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] mask(#flash.mask<causal = top_left>) numerics(#flash.numerics<masked_rows = zero>) score {
    ^bb0(%x: f32, %b0: index, %h: index, %m: index, %n: index):
      %y = math.tanh %x : f32
      flash.yield %y : f32
    } : (tensor<2x8x16x4xf16>, tensor<2x2x24x4xf16>, f32, tensor<16x24xf32>, tensor<2x8x16xf32>) -> tensor<2x16x8x24xf16>
  return
}
