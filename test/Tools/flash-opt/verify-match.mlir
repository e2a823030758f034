// --flash-verify-match runs what a match replaces and what replaces it on the
// same random inputs, and says how far they are apart.

// RUN: flash-opt %s --flash-verify-match | FileCheck %s
// With raising in the pipeline the raised module is the output.
// RUN: flash-opt %s --flash-raise --flash-verify-match=seed=7,rounds=4 2>%t.txt | FileCheck %s --check-prefix=IR
// RUN: FileCheck %s --check-prefix=REPORT <%t.txt
// A match that is wrong is an error where the softmax is.
// RUN: %exit 1 flash-opt %s --flash-verify-match=plant=scale 2>%t.txt | FileCheck %s --check-prefix=SCALE
// RUN: FileCheck %s --check-prefix=ERROR <%t.txt
// RUN: %exit 1 flash-opt %s --flash-verify-match=plant=mask 2>/dev/null | FileCheck %s --check-prefix=MASK
// RUN: %exit 2 flash-opt %s --flash-verify-match=seed=x 2>&1 | FileCheck %s --check-prefix=USAGE

// CHECK: ok @dynamic {{.*}}verify-match.mlir:[[#]]:[[#]] f64: rel {{[0-9.]+}}e-{{.*}} f32: rel {{.*}} inputs 5x7x16xf32,5x3x16xf32,5x3x16xf32,5x7x3xi1
// CHECK: ok @half {{.*}} f16: rel {{.*}} inputs 2x4x9x8xf16,2x4x12x8xf16,2x4x12x8xf16,2x12xf16
// CHECK: verified 2 matches: 2 ok, 0 wrong; 1 softmax not matched; seed 0, rounds 3
// IR-COUNT-2: flash.attention
// IR: linalg.softmax
// REPORT: ok @dynamic
// REPORT: verified 2 matches: 2 ok, 0 wrong; 1 softmax not matched; seed 7, rounds 4
// SCALE: WRONG @dynamic
// SCALE: WRONG @half
// SCALE: 0 ok, 2 wrong
// ERROR: verify-match.mlir:[[#]]:[[#]]: error: the match does not compute what it replaces: f64: rel
// MASK: WRONG @dynamic
// MASK: WRONG @half
// USAGE: error: --flash-verify-match: unknown 'seed=x', expected seed=N or rounds=N

#scores = affine_map<(b, m, n) -> (b, m, n)>

// Dynamic batch, rows and keys; a mask of booleans.
func.func @dynamic(%q: tensor<?x?x16xf32>, %k: tensor<?x?x16xf32>,
    %v: tensor<?x?x16xf32>, %visible: tensor<?x?x?xi1>) -> tensor<?x?x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %hidden = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.25 : f32
  %b = tensor.dim %q, %c0 : tensor<?x?x16xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x16xf32>
  %n = tensor.dim %k, %c1 : tensor<?x?x16xf32>
  %e = tensor.empty(%b, %m, %n) : tensor<?x?x?xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %s = linalg.generic {
    indexing_maps = [affine_map<(b, m, n, d) -> (b, m, d)>,
                     affine_map<(b, m, n, d) -> (b, n, d)>,
                     affine_map<(b, m, n, d) -> (b, m, n)>],
    iterator_types = ["parallel", "parallel", "parallel", "reduction"]
  } ins(%q, %k : tensor<?x?x16xf32>, tensor<?x?x16xf32>)
    outs(%f : tensor<?x?x?xf32>) {
  ^bb0(%x: f32, %y: f32, %sum: f32):
    %p = arith.mulf %x, %y : f32
    %r = arith.addf %sum, %p : f32
    linalg.yield %r : f32
  } -> tensor<?x?x?xf32>
  %masked = linalg.generic {
    indexing_maps = [#scores, #scores, #scores],
    iterator_types = ["parallel", "parallel", "parallel"]
  } ins(%s, %visible : tensor<?x?x?xf32>, tensor<?x?x?xi1>)
    outs(%e : tensor<?x?x?xf32>) {
  ^bb0(%x: f32, %see: i1, %out: f32):
    %scaled = arith.mulf %x, %scale : f32
    %r = arith.select %see, %scaled, %hidden : f32
    linalg.yield %r : f32
  } -> tensor<?x?x?xf32>
  %p = linalg.softmax dimension(2) ins(%masked : tensor<?x?x?xf32>)
       outs(%e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %oe = tensor.empty(%b, %m) : tensor<?x?x16xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x16xf32>)
       outs(%of : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
  return %o : tensor<?x?x16xf32>
}

// f16, a mask that is added.
func.func @half(%q: tensor<2x4x9x8xf16>, %k: tensor<2x4x12x8xf16>,
    %v: tensor<2x4x12x8xf16>, %bias: tensor<2x12xf16>) -> tensor<2x4x9x8xf16> {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 0.353553391 : f32
  %e = tensor.empty() : tensor<2x4x9x12xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4x9x12xf32>) -> tensor<2x4x9x12xf32>
  %s = linalg.generic {
    indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, d)>,
                     affine_map<(b, h, m, n, d) -> (b, h, n, d)>,
                     affine_map<(b, h, m, n, d) -> (b, h, m, n)>],
    iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]
  } ins(%q, %k : tensor<2x4x9x8xf16>, tensor<2x4x12x8xf16>)
    outs(%f : tensor<2x4x9x12xf32>) {
  ^bb0(%x: f16, %y: f16, %sum: f32):
    %a = arith.extf %x : f16 to f32
    %c = arith.extf %y : f16 to f32
    %p = arith.mulf %a, %c : f32
    %r = arith.addf %sum, %p : f32
    linalg.yield %r : f32
  } -> tensor<2x4x9x12xf32>
  %biased = linalg.generic {
    indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>,
                     affine_map<(b, h, m, n) -> (b, n)>,
                     affine_map<(b, h, m, n) -> (b, h, m, n)>],
    iterator_types = ["parallel", "parallel", "parallel", "parallel"]
  } ins(%s, %bias : tensor<2x4x9x12xf32>, tensor<2x12xf16>)
    outs(%e : tensor<2x4x9x12xf32>) {
  ^bb0(%x: f32, %y: f16, %out: f32):
    %scaled = arith.mulf %x, %scale : f32
    %wide = arith.extf %y : f16 to f32
    %r = arith.addf %scaled, %wide : f32
    linalg.yield %r : f32
  } -> tensor<2x4x9x12xf32>
  %p = linalg.softmax dimension(3) ins(%biased : tensor<2x4x9x12xf32>)
       outs(%e : tensor<2x4x9x12xf32>) -> tensor<2x4x9x12xf32>
  %oe = tensor.empty() : tensor<2x4x9x8xf16>
  %ofe = tensor.empty() : tensor<2x4x9x8xf32>
  %of = linalg.fill ins(%zero : f32) outs(%ofe : tensor<2x4x9x8xf32>) -> tensor<2x4x9x8xf32>
  %wide = linalg.generic {
    indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, n)>,
                     affine_map<(b, h, m, n, d) -> (b, h, n, d)>,
                     affine_map<(b, h, m, n, d) -> (b, h, m, d)>],
    iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]
  } ins(%p, %v : tensor<2x4x9x12xf32>, tensor<2x4x12x8xf16>)
    outs(%of : tensor<2x4x9x8xf32>) {
  ^bb0(%x: f32, %y: f16, %sum: f32):
    %narrow = arith.truncf %x : f32 to f16
    %a = arith.extf %narrow : f16 to f32
    %c = arith.extf %y : f16 to f32
    %t = arith.mulf %a, %c : f32
    %r = arith.addf %sum, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x9x8xf32>
  %o = linalg.generic {
    indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>,
                     affine_map<(b, h, m, d) -> (b, h, m, d)>],
    iterator_types = ["parallel", "parallel", "parallel", "parallel"]
  } ins(%wide : tensor<2x4x9x8xf32>) outs(%oe : tensor<2x4x9x8xf16>) {
  ^bb0(%x: f32, %out: f16):
    %r = arith.truncf %x : f32 to f16
    linalg.yield %r : f16
  } -> tensor<2x4x9x8xf16>
  return %o : tensor<2x4x9x8xf16>
}

// Not an attention: it is counted.
func.func @softmax_alone(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>)
       outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %p : tensor<4x8xf32>
}
