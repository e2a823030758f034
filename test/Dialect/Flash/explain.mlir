// RUN: flash-opt %s --flash-explain | FileCheck %s
// RUN: flash-opt %s --flash-explain=json | FileCheck %s --check-prefix=JSON
// RUN: flash-opt %s --flash-explain-attention=format=json -o /dev/null | FileCheck %s --check-prefix=JSON
// RUN: flash-opt %s --flash-explain -o %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR --input-file=%t
// RUN: flash-opt %s --flash-explain | %python -c "import sys; long = [l for l in sys.stdin if len(l) > 101 and '/' not in l]; assert not long, long"
// RUN: flash-opt %s --flash-explain=json | %python -c "import json, sys; json.load(sys.stdin)"

// The IR is only written with -o, and as it was.
// CHECK-NOT: func.func
// IR: func.func @grouped
// IR: flash.attention
// IR-SAME: plan {tile_m = 128 : i64, tile_n = 64 : i64}
// IR-NOT: plan
// JSON: "version": 2

// Grouped heads, bias, score region, causal with more keys than queries.
//
// Visible pairs of one head: rows m = 0..127 see m + 129 of 256 keys, so
// 128*129 + 127*128/2 = 24640 of 32768, 75.2 %.
// FLOPs: 2*8 heads * pairs * 2*(64 + 64): 134217728 in all, 100925440 useful.
// Bytes of Q and O: 2*8*128*64*2 = 262144 each; K and V: 2*2*256*64*2 = 131072
// each; bias 2*8*128*256*2 = 1048576; LSE 2*8*128*4 = 8192; fused: 1843200.
// S in f32 and P in f16, each written and read: 2*8*32768*2*(4 + 2) = 6291456
// more, 8134656. Their memory: half of that, 3145728.
// One tile of 128 queries: K and V for each of 16 heads: 16*256*128*2 = 1048576
// in place of 262144: 2629632.
func.func @grouped(%q: tensor<2x8x128x64xf16>, %k: tensor<2x2x256x64xf16>, %v: tensor<2x2x256x64xf16>, %b: tensor<2x8x128x256xf16>) -> (tensor<2x8x128x64xf16>, tensor<2x8x128xf32>) {
  // CHECK: [1] @grouped, {{.*}}explain.mlir:[[@LINE+21]]:14: flash.attention
  // CHECK-NEXT: shape         B = 2, H = 8, Hkv = 2, M = 128, N = 256, K = 64, D = 64
  // CHECK-NEXT: types         Q and K f16, S f32, P f16, V f16, O f16, LSE f32
  // CHECK-NEXT: Q             tensor<2x8x128x64xf16> read as [b, h, m, k]
  // CHECK-NEXT: K             tensor<2x2x256x64xf16> read as [b, h/4, n, k]
  // CHECK-NEXT: V             tensor<2x2x256x64xf16> read as [b, h/4, n, d]
  // CHECK-NEXT: O             tensor<2x8x128x64xf16> written as [b, h, m, d]
  // CHECK-NEXT: scale         0.125 = 1/sqrt(64), constant at line [[@LINE+13]]:8
  // CHECK-NEXT: mask          causal, aligned bottom-right
  // CHECK-NEXT: bias          tensor<2x8x128x256xf16> read as [b, h, m, n]
  // CHECK-NEXT: score region  tanh(s)
  // CHECK-NEXT: empty rows    none by the mask; where all scores are -inf, O = NaN, like a plain softmax, LSE =
  // CHECK-NEXT: -inf
  // CHECK-NEXT: plan          tile_m = 128, tile_n = 64
  // CHECK-NEXT: work          101 MFLOP useful of 134 MFLOP (75.2 %)
  // CHECK-NEXT: standard fused
  // CHECK-NEXT: HBM bytes 8.13 MB 1.84 MB 4.41x less
  // CHECK-NEXT: no cache 2.63 MB 3.09x less (K and V read per 128 queries)
  // CHECK-NEXT: extra memory 3.15 MB 0 B besides inputs and outputs
  // CHECK-NEXT: FLOP per byte 12.4 54.8
  %s = arith.constant 0.125 : f32
  %o, %lse = flash.attention %q, %k, %v scale %s bias(%b)
      mask(#flash.mask<causal = bottom_right>) plan {tile_m = 128, tile_n = 64}
      score {
      ^bb0(%x: f32, %b0: index, %h: index, %m: index, %n: index):
        %t = math.tanh %x : f32
        flash.yield %t : f32
      } : (tensor<2x8x128x64xf16>, tensor<2x2x256x64xf16>, tensor<2x2x256x64xf16>, f32, tensor<2x8x128x256xf16>) -> tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
  return %o, %lse : tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
}
// JSON-LABEL: "function": "grouped"
// JSON: "raised": false
// JSON: "head_group": 4
// JSON: "value": 0.125
// JSON: "total_flops": 134217728
// JSON: "useful_flops": 100925440
// JSON: "standard_hbm_bytes": 8134656
// JSON: "fused_hbm_bytes": 1843200
// JSON: "fused_hbm_bytes_without_cache": 2629632
// JSON: "query_tile": 128
// JSON: "standard_extra_bytes": 3145728
// JSON: "fused_extra_bytes": 0

// Dynamic batch and lengths: formulas.
//
// FLOPs: B*8*M*N*2*(64 + 64) = 2048*B*M*N. Q and O: 2048*B*M bytes each, K and
// V 2048*B*N each. S and P in f32, 4*4 bytes for each of 8*B*M*N pairs: 128.
// At B = 1, M = N = 4096: 2^11*2^24 = 34.4e9 FLOP, 4097/8192 of it causal;
// 128*2^24 + 8192*4096 = 2181038080 bytes and 33554432.
func.func @dynamic(%q: tensor<?x8x?x64xf32>, %k: tensor<?x8x?x64xf32>, %v: tensor<?x8x?x64xf32>) -> tensor<?x8x?x64xf32> {
  // CHECK: [2] @dynamic
  // CHECK-NEXT: shape B = ?, H = 8, M = ?, N = ?, K = 64, D = 64
  // CHECK: no LSE
  // CHECK: scale none (1)
  // CHECK: mask causal, aligned top-left
  // CHECK: work 2048*B*M*N FLOP before the mask, whose share depends on dynamic extents
  // CHECK-NEXT: HBM bytes standard 128*B*M*N + 4096*B*M + 4096*B*N B
  // CHECK-NEXT: fused 4096*B*M + 4096*B*N B
  // CHECK-NEXT: extra memory standard 64*B*M*N B, fused 0 B, besides inputs and outputs
  // CHECK-NEXT: for example B = 1, M = 4096, N = 4096: 17.2 GFLOP useful of 34.4 GFLOP, HBM bytes 2.18 GB
  // CHECK-NEXT: standard, 33.6 MB fused (65.0x less), extra memory 1.07 GB standard
  %o = flash.attention %q, %k, %v mask(#flash.mask<causal = top_left>) : (tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) -> tensor<?x8x?x64xf32>
  return %o : tensor<?x8x?x64xf32>
}
// JSON-LABEL: "function": "dynamic"
// JSON: "name": "M",
// JSON-NEXT: "size": null
// JSON: "total_flops": "2048*B*M*N"
// JSON: "useful_flops": null
// JSON: "standard_hbm_bytes": "128*B*M*N + 4096*B*M + 4096*B*N"

// A scale that is not the usual one, a window, a broadcast bias, lengths that
// are data, and rows without a key. 3 keys left of the diagonal and itself:
// 1 + 2 + 3 + 4*5 = 26 of 64 pairs.
func.func @modified(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x32xf32>, %b: tensor<8xf32>) -> tensor<4x8x32xf32> {
  // CHECK: [3] @modified
  // CHECK: shape H = 4, M = 8, N = 8, K = 16, D = 32
  // CHECK: scale 0.5 2.0000 times 1/sqrt(16)
  // CHECK: mask causal, 3 keys left, aligned top-left
  // CHECK: bias tensor<8xf32> read as [n], broadcast over h, m
  // CHECK: empty rows none by the mask; where all scores are -inf, O = zero, LSE = -inf
  // CHECK: plan tile_m = 16, tile_n = 16 (what flash-plan-attention chooses)
  // 4 heads * 26 * 2*(16 + 32) = 9984 of 24576
  // CHECK: work 9.98 kFLOP useful of 24.6 kFLOP (40.6 %)
  %s = arith.constant 0.5 : f32
  %o = flash.attention %q, %k, %v scale %s bias(%b) maps [
      affine_map<(h, m, n, k, d) -> (h, m, k)>, affine_map<(h, m, n, k, d) -> (h, n, k)>,
      affine_map<(h, m, n, k, d) -> (h, n, d)>, affine_map<(h, m, n, k, d) -> (n)>,
      affine_map<(h, m, n, k, d) -> (h, m, d)>, affine_map<(h, m, n, k, d) -> (h, m)>]
      mask(#flash.mask<causal = top_left, window = [3, -1]>) numerics(#flash.numerics<masked_rows = zero>)
      : (tensor<4x8x16xf32>, tensor<4x8x16xf32>, tensor<4x8x32xf32>, f32, tensor<8xf32>) -> tensor<4x8x32xf32>
  return %o : tensor<4x8x32xf32>
}

// Scales that are only known at run time, data-dependent masks, dropout.
func.func @runtime(%q: tensor<2x4x8x16xf32>, %s: f32, %l: tensor<2xi32>, %seed: i64) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
  // CHECK: [4] @runtime
  // CHECK: scale argument 1, known at run time only
  // CHECK: key_lengths tensor<2xi32> read as [b]
  // CHECK: dropout p = 0.25, Philox
  // CHECK: work 32.8 kFLOP; less where data masks keys
  // CHECK: [5] @runtime
  // CHECK: scale arith.mulf at line [[@LINE+3]]:8, known at run time only
  // CHECK: work 32.8 kFLOP{{$}}
  %o = flash.attention %q, %q, %q scale %s key_lengths(%l) dropout_seed(%seed) dropout_offset(%seed) dropout(#flash.dropout<p = 0.25, kind = philox>) : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, f32, tensor<2xi32>, i64, i64) -> tensor<2x4x8x16xf32>
  %t = arith.mulf %s, %s : f32
  %p = flash.attention %q, %q, %q scale %t : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, f32) -> tensor<2x4x8x16xf32>
  return %o, %p : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
}

// The backward: 2 heads of 32 x 64 pairs, 2*(3*16 + 2*16) FLOPs a pair.
// Q 2*32*16*2 = 2048, O and dO and dQ too; K, V, dK, dV 4096 each; LSE and the
// row sums (written and read) 256 each: 25344. Standard: 2 reads of P, 3 passes
// over dS (2 bytes), 2 over dP (4 bytes): 18 bytes a pair, without the row sums
// and the LSE: 24576 + 73728. It holds P, dP and dS: 8 bytes a pair.
func.func @backward(%q: tensor<2x32x16xf16>, %k: tensor<2x64x16xf16>, %v: tensor<2x64x16xf16>, %o: tensor<2x32x16xf16>, %lse: tensor<2x32xf32>, %do: tensor<2x32x16xf16>) -> (tensor<2x32x16xf16>, tensor<2x64x16xf16>, tensor<2x64x16xf16>) {
  // CHECK: [6] @backward, {{.*}}: flash.attention_backward
  // CHECK: work 655 kFLOP
  // CHECK-NEXT: standard fused
  // CHECK-NEXT: HBM bytes 98.3 kB 25.3 kB 3.88x less
  // CHECK-NEXT: extra memory 32.8 kB 256 B besides inputs and outputs
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do : (tensor<2x32x16xf16>, tensor<2x64x16xf16>, tensor<2x64x16xf16>, tensor<2x32x16xf16>, tensor<2x32xf32>, tensor<2x32x16xf16>) d_query tensor<2x32x16xf16> d_key tensor<2x64x16xf16> d_value tensor<2x64x16xf16>
  return %dq, %dk, %dv : tensor<2x32x16xf16>, tensor<2x64x16xf16>, tensor<2x64x16xf16>
}

// An empty attention costs nothing and divides by nothing.
func.func @empty(%q: tensor<0x8x16x64xf32>) -> tensor<0x8x16x64xf32> {
  // CHECK: [7] @empty
  // CHECK: work 0 FLOP
  // CHECK: HBM bytes 0 B 0 B
  %o = flash.attention %q, %q, %q : (tensor<0x8x16x64xf32>, tensor<0x8x16x64xf32>, tensor<0x8x16x64xf32>) -> tensor<0x8x16x64xf32>
  return %o : tensor<0x8x16x64xf32>
}

// CHECK: summary
// CHECK-NEXT: flash ops 7 in the input
// JSON: "summary": {
// JSON-NEXT: "attentions": 7
