// RUN: flash-opt %s --flash-raise 2>/dev/null | FileCheck %s
// RUN: flash-run %s --entry=gqa_floor --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=gqa_tile --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=jax5 --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=mqa --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=gqa_v_only --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=shared_kv --backend=cpu --verify | FileCheck %s --check-prefix=EXEC

// Grouped heads: K and V are never repeated. Each function is also executed.

// EXEC: verify: PASS

// Head h reads group h / 2: the map has a floordiv.
// CHECK-LABEL: @gqa_floor(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x6x6x8xf32>, tensor<2x3x10x8xf32>, tensor<2x3x10x8xf32>) -> tensor<2x6x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @gqa_floor(%q: tensor<2x6x6x8xf32>, %k: tensor<2x3x10x8xf32>, %v: tensor<2x3x10x8xf32>) -> tensor<2x6x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %kbe = tensor.empty() : tensor<2x3x2x10x8xf32>
  %kb = linalg.broadcast ins(%k : tensor<2x3x10x8xf32>) outs(%kbe : tensor<2x3x2x10x8xf32>) dimensions = [2]
  %kr = tensor.collapse_shape %kb [[0],[1,2],[3],[4]] : tensor<2x3x2x10x8xf32> into tensor<2x6x10x8xf32>
  %vbe = tensor.empty() : tensor<2x3x2x10x8xf32>
  %vb = linalg.broadcast ins(%v : tensor<2x3x10x8xf32>) outs(%vbe : tensor<2x3x2x10x8xf32>) dimensions = [2]
  %vr = tensor.collapse_shape %vb [[0],[1,2],[3],[4]] : tensor<2x3x2x10x8xf32> into tensor<2x6x10x8xf32>
  %sze = tensor.empty() : tensor<2x6x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,h,m,k)>, affine_map<(b,h,m,n,k)->(b,h,n,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %kr : tensor<2x6x6x8xf32>, tensor<2x6x10x8xf32>) outs(%sz : tensor<2x6x6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x10xf32>
  %p_sme = tensor.empty() : tensor<2x6x6x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x6x6x10xf32>) outs(%p_sme : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %oze = tensor.empty() : tensor<2x6x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(b,h,n,d)>, affine_map<(b,h,m,d,n)->(b,h,m,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %vr : tensor<2x6x6x10xf32>, tensor<2x6x10x8xf32>) outs(%oz : tensor<2x6x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x8xf32>
  return %o : tensor<2x6x6x8xf32>
}

// Head h reads group h mod 3: the heads of Q are two dims.
// CHECK-LABEL: @gqa_tile(
// CHECK-NOT: linalg.
// CHECK: flash.attention %{{.*}}, %arg1, %arg2{{.*}} : (tensor<2x2x3x6x8xf32>, tensor<2x3x10x8xf32>, tensor<2x3x10x8xf32>) -> tensor<2x2x3x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @gqa_tile(%q: tensor<2x6x6x8xf32>, %k: tensor<2x3x10x8xf32>, %v: tensor<2x3x10x8xf32>) -> tensor<2x6x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %kbe = tensor.empty() : tensor<2x2x3x10x8xf32>
  %kb = linalg.broadcast ins(%k : tensor<2x3x10x8xf32>) outs(%kbe : tensor<2x2x3x10x8xf32>) dimensions = [1]
  %kr = tensor.collapse_shape %kb [[0],[1,2],[3],[4]] : tensor<2x2x3x10x8xf32> into tensor<2x6x10x8xf32>
  %vbe = tensor.empty() : tensor<2x2x3x10x8xf32>
  %vb = linalg.broadcast ins(%v : tensor<2x3x10x8xf32>) outs(%vbe : tensor<2x2x3x10x8xf32>) dimensions = [1]
  %vr = tensor.collapse_shape %vb [[0],[1,2],[3],[4]] : tensor<2x2x3x10x8xf32> into tensor<2x6x10x8xf32>
  %sze = tensor.empty() : tensor<2x6x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,h,m,k)>, affine_map<(b,h,m,n,k)->(b,h,n,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %kr : tensor<2x6x6x8xf32>, tensor<2x6x10x8xf32>) outs(%sz : tensor<2x6x6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x10xf32>
  %p_sme = tensor.empty() : tensor<2x6x6x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x6x6x10xf32>) outs(%p_sme : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %oze = tensor.empty() : tensor<2x6x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(b,h,n,d)>, affine_map<(b,h,m,d,n)->(b,h,m,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %vr : tensor<2x6x6x10xf32>, tensor<2x6x10x8xf32>) outs(%oz : tensor<2x6x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x8xf32>
  return %o : tensor<2x6x6x8xf32>
}

// Q with a dim for groups and one for the heads of a group. The rows are the
// larger of the dims that K does not have.
// CHECK-LABEL: @jax5(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x6x3x2x8xf32>, tensor<2x10x3x8xf32>, tensor<2x10x3x8xf32>) -> tensor<2x6x3x2x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @jax5(%q: tensor<2x6x3x2x8xf32>, %k: tensor<2x10x3x8xf32>, %v: tensor<2x10x3x8xf32>) -> tensor<2x6x3x2x8xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x6x3x2x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x6x3x2x10xf32>) -> tensor<2x6x3x2x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,t,s,kk,g,h)->(b,t,kk,g,h)>, affine_map<(b,t,s,kk,g,h)->(b,s,kk,h)>, affine_map<(b,t,s,kk,g,h)->(b,t,kk,g,s)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x3x2x8xf32>, tensor<2x10x3x8xf32>) outs(%sz : tensor<2x6x3x2x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x2x10xf32>
  %p_sme = tensor.empty() : tensor<2x6x3x2x10xf32>
  %p = linalg.softmax dimension(4) ins(%s : tensor<2x6x3x2x10xf32>) outs(%p_sme : tensor<2x6x3x2x10xf32>) -> tensor<2x6x3x2x10xf32>
  %oze = tensor.empty() : tensor<2x6x3x2x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x3x2x8xf32>) -> tensor<2x6x3x2x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,t,s,kk,g,h)->(b,t,kk,g,s)>, affine_map<(b,t,s,kk,g,h)->(b,s,kk,h)>, affine_map<(b,t,s,kk,g,h)->(b,t,kk,g,h)>], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%p, %v : tensor<2x6x3x2x10xf32>, tensor<2x10x3x8xf32>) outs(%oz : tensor<2x6x3x2x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x2x8xf32>
  return %o : tensor<2x6x3x2x8xf32>
}

// K and V without a head dim.
// CHECK-LABEL: @mqa(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x6x6x8xf32>, tensor<2x10x8xf32>, tensor<2x10x8xf32>) -> tensor<2x6x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @mqa(%q: tensor<2x6x6x8xf32>, %k: tensor<2x10x8xf32>, %v: tensor<2x10x8xf32>) -> tensor<2x6x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x6x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,h,m,k)>, affine_map<(b,h,m,n,k)->(b,n,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x6x8xf32>, tensor<2x10x8xf32>) outs(%sz : tensor<2x6x6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x10xf32>
  %p_sme = tensor.empty() : tensor<2x6x6x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x6x6x10xf32>) outs(%p_sme : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %oze = tensor.empty() : tensor<2x6x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(b,n,d)>, affine_map<(b,h,m,d,n)->(b,h,m,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x6x6x10xf32>, tensor<2x10x8xf32>) outs(%oz : tensor<2x6x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x8xf32>
  return %o : tensor<2x6x6x8xf32>
}

// Only V is grouped.
// CHECK-LABEL: @gqa_v_only(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x6x6x8xf32>, tensor<2x6x10x8xf32>, tensor<2x3x10x8xf32>) -> tensor<2x6x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @gqa_v_only(%q: tensor<2x6x6x8xf32>, %k: tensor<2x6x10x8xf32>, %v: tensor<2x3x10x8xf32>) -> tensor<2x6x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %vbe = tensor.empty() : tensor<2x3x2x10x8xf32>
  %vb = linalg.broadcast ins(%v : tensor<2x3x10x8xf32>) outs(%vbe : tensor<2x3x2x10x8xf32>) dimensions = [2]
  %vr = tensor.collapse_shape %vb [[0],[1,2],[3],[4]] : tensor<2x3x2x10x8xf32> into tensor<2x6x10x8xf32>
  %sze = tensor.empty() : tensor<2x6x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,h,m,k)>, affine_map<(b,h,m,n,k)->(b,h,n,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x6x8xf32>, tensor<2x6x10x8xf32>) outs(%sz : tensor<2x6x6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x10xf32>
  %p_sme = tensor.empty() : tensor<2x6x6x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x6x6x10xf32>) outs(%p_sme : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %oze = tensor.empty() : tensor<2x6x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(b,h,n,d)>, affine_map<(b,h,m,d,n)->(b,h,m,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %vr : tensor<2x6x6x10xf32>, tensor<2x6x10x8xf32>) outs(%oz : tensor<2x6x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x8xf32>
  return %o : tensor<2x6x6x8xf32>
}

// K and V without batch and head dims.
// CHECK-LABEL: @shared_kv(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x6x6x8xf32>, tensor<10x8xf32>, tensor<10x8xf32>) -> tensor<2x6x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @shared_kv(%q: tensor<2x6x6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x8xf32>) -> tensor<2x6x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x6x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,h,m,k)>, affine_map<(b,h,m,n,k)->(n,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x6x8xf32>, tensor<10x8xf32>) outs(%sz : tensor<2x6x6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x10xf32>
  %p_sme = tensor.empty() : tensor<2x6x6x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x6x6x10xf32>) outs(%p_sme : tensor<2x6x6x10xf32>) -> tensor<2x6x6x10xf32>
  %oze = tensor.empty() : tensor<2x6x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(n,d)>, affine_map<(b,h,m,d,n)->(b,h,m,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x6x6x10xf32>, tensor<10x8xf32>) outs(%oz : tensor<2x6x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x6x8xf32>
  return %o : tensor<2x6x6x8xf32>
}
