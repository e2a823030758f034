// RUN: flash-opt %s --flash-raise 2>/dev/null | FileCheck %s
// RUN: flash-run %s --entry=fused_bias --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=fused_value --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=weighted_products --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=fused_rounding --backend=cpu --verify | FileCheck %s --check-prefix=EXEC

// EXEC: verify: PASS

// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[LAST:.*]] = affine_map<(d0, d1) -> (d1)>

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#k = affine_map<(m, n, k) -> (k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// Additions that were fused into Q·Kᵀ are done once, before: each on the loops
// that it needs. The contraction is gone.
// CHECK-LABEL: @fused_bias(
// CHECK: %[[Q:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[LAST]], #[[ID]]], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg3 :
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.addf
// CHECK: %[[K:.*]] = linalg.generic {{.*}} ins(%arg1, %arg4 :
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.addf
// CHECK-NOT: reduction
// CHECK: flash.attention %[[Q]], %[[K]], %arg2
// CHECK-NOT: linalg.
// CHECK: return
func.func @fused_bias(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>, %bq: tensor<8xf32>, %bk: tensor<8xf32>) -> tensor<6x4xf32> {
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %s = linalg.generic {indexing_maps = [#mk, #k, #nk, #k, #mn], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %bq, %k, %bk : tensor<6x8xf32>, tensor<8xf32>, tensor<10x8xf32>, tensor<8xf32>) outs(%sz : tensor<6x10xf32>) {
  ^bb0(%a: f32, %x: f32, %b: f32, %y: f32, %acc: f32):
    %l = arith.addf %a, %x : f32
    %r = arith.addf %b, %y : f32
    %p = arith.mulf %l, %r : f32
    %t = arith.addf %acc, %p : f32
    linalg.yield %t : f32
  } -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// The same for V, with an index in its computation. K has a scale only, which
// becomes the scale of the attention.
// CHECK-LABEL: @fused_value(
// CHECK: %[[V:.*]] = linalg.generic
// CHECK-NEXT: ^bb0
// CHECK-NEXT: linalg.index 0
// CHECK-NOT: reduction
// CHECK: %[[S:.*]] = arith.constant 2.500000e-01
// CHECK: flash.attention %arg0, %arg1, %[[V]] scale %[[S]]
// CHECK-NOT: linalg.
// CHECK: return
func.func @fused_value(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %c = arith.constant 0.25 : f32
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %s = linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<6x8xf32>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %r = arith.mulf %b, %c : f32
    %p = arith.mulf %a, %r : f32
    %t = arith.addf %acc, %p : f32
    linalg.yield %t : f32
  } -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(m, d, n) -> (m, n)>, affine_map<(m, d, n) -> (n, d)>, affine_map<(m, d, n) -> (m, d)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %i = linalg.index 2 : index
    %j = arith.index_cast %i : index to i32
    %f = arith.sitofp %j : i32 to f32
    %r = arith.addf %b, %f : f32
    %x = arith.mulf %a, %r : f32
    %t = arith.addf %acc, %x : f32
    linalg.yield %t : f32
  } -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// Without a match nothing is split.
// CHECK-LABEL: @no_match(
// CHECK: linalg.generic {{.*}}"reduction"]} ins(%arg0, %arg2, %arg1 :
// CHECK-NOT: linalg.generic
// CHECK: linalg.softmax
// CHECK: return
func.func @no_match(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %bq: tensor<8xf32>) -> tensor<6x10xf32> {
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %s = linalg.generic {indexing_maps = [#mk, #k, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %bq, %k : tensor<6x8xf32>, tensor<8xf32>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) {
  ^bb0(%a: f32, %x: f32, %b: f32, %acc: f32):
    %l = arith.addf %a, %x : f32
    %p = arith.mulf %l, %b : f32
    %t = arith.addf %acc, %p : f32
    linalg.yield %t : f32
  } -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %p : tensor<6x10xf32>
}



// Σ q·w·k with a weight for each column: one of Q and K takes the weights.
// CHECK-LABEL: @weighted_products(
// CHECK: %[[W:.*]] = linalg.generic {{.*}}%arg3
// CHECK: flash.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @weighted_products(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>, %w: tensor<4xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k, %w : tensor<2x5x4xf32>, tensor<2x7x4xf32>, tensor<4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %x2: f32, %acc: f32):
    %a = arith.mulf %x0, %x2 : f32
    %pr = arith.mulf %a, %x1 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Keys that are gathered inside of Q·Kᵀ are gathered before.
// CHECK-LABEL: @gathered_keys(
// CHECK: %[[G:.*]] = linalg.generic
// CHECK: tensor.extract %arg1
// CHECK: flash.attention %arg0, %[[G]], %arg2
// CHECK: return
func.func @gathered_keys(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>, %ids: tensor<2x7xi64>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %ids : tensor<2x5x4xf32>, tensor<2x7xi64>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: i64, %acc: f32):
    %b0 = linalg.index 0 : index
    %k0 = linalg.index 3 : index
    %n0 = arith.index_cast %x1 : i64 to index
    %e = tensor.extract %k[%b0, %n0, %k0] : tensor<2x7x4xf32>
    %pr = arith.mulf %x0, %e : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// A rounding of K and of V that was fused into the contractions is one of what
// they read, and stays: they have the narrower type.
// CHECK-LABEL: @fused_rounding(
// CHECK: %[[K:.*]] = linalg.generic {{.*}} ins(%arg1 :
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.truncf {{.*}} : f32 to f16
// CHECK: %[[V:.*]] = linalg.generic {{.*}} ins(%arg2 :
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.truncf {{.*}} : f32 to f16
// CHECK-NOT: reduction
// CHECK: flash.attention %arg0, %[[K]], %[[V]]
// CHECK-NOT: linalg.
// CHECK: return
func.func @fused_rounding(%q: tensor<6x8xf16>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %s = linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<6x8xf16>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) {
  ^bb0(%a: f16, %b: f32, %acc: f32):
    %l = arith.extf %a : f16 to f32
    %h = arith.truncf %b : f32 to f16
    %r = arith.extf %h : f16 to f32
    %p = arith.mulf %l, %r : f32
    %t = arith.addf %acc, %p : f32
    linalg.yield %t : f32
  } -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(m, d, n) -> (m, n)>, affine_map<(m, d, n) -> (n, d)>, affine_map<(m, d, n) -> (m, d)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %h = arith.truncf %b : f32 to f16
    %r = arith.extf %h : f16 to f32
    %x = arith.mulf %a, %r : f32
    %t = arith.addf %acc, %x : f32
    linalg.yield %t : f32
  } -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}
