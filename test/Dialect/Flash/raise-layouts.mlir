// RUN: flash-opt %s --flash-raise 2>/dev/null | FileCheck %s
// RUN: flash-run %s --entry=bshd --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sbhd --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=btns --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=bnth --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=chfirst --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=packed_5d --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=packed_flat --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sandwich --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sandwich_h1 --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sandwich_s1 --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sandwich_zero_n --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=swin --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=tensor_reshape --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=casts --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=slice_stride --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=insert --backend=cpu --verify | FileCheck %s --check-prefix=EXEC

// Layouts: transposes, reshapes and slices disappear into maps. Each function is
// also executed: fused and unfused agree.

// EXEC: verify: PASS

// Heads after the sequence, a contraction for each head.
// CHECK-LABEL: @bshd(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x6x3x8xf32>, tensor<2x10x3x8xf32>, tensor<2x10x3x8xf32>) -> tensor<2x6x3x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @bshd(%q: tensor<2x6x3x8xf32>, %k: tensor<2x10x3x8xf32>, %v: tensor<2x10x3x8xf32>) -> tensor<2x6x3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x3x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x3x6x10xf32>) -> tensor<2x3x6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,m,h,k)>, affine_map<(b,h,m,n,k)->(b,n,h,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x3x8xf32>, tensor<2x10x3x8xf32>) outs(%sz : tensor<2x3x6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x3x6x10xf32>
  %p_sme = tensor.empty() : tensor<2x3x6x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x3x6x10xf32>) outs(%p_sme : tensor<2x3x6x10xf32>) -> tensor<2x3x6x10xf32>
  %oze = tensor.empty() : tensor<2x6x3x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(b,n,h,d)>, affine_map<(b,h,m,d,n)->(b,m,h,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x3x6x10xf32>, tensor<2x10x3x8xf32>) outs(%oz : tensor<2x6x3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x8xf32>
  return %o : tensor<2x6x3x8xf32>
}

// The sequence first.
// CHECK-LABEL: @sbhd(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x2x3x8xf32>, tensor<10x2x3x8xf32>, tensor<10x2x3x8xf32>) -> tensor<6x2x3x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @sbhd(%q: tensor<6x2x3x8xf32>, %k: tensor<10x2x3x8xf32>, %v: tensor<10x2x3x8xf32>) -> tensor<6x2x3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x3x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x3x6x10xf32>) -> tensor<2x3x6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(m,b,h,k)>, affine_map<(b,h,m,n,k)->(n,b,h,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<6x2x3x8xf32>, tensor<10x2x3x8xf32>) outs(%sz : tensor<2x3x6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x3x6x10xf32>
  %p_sme = tensor.empty() : tensor<2x3x6x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x3x6x10xf32>) outs(%p_sme : tensor<2x3x6x10xf32>) -> tensor<2x3x6x10xf32>
  %oze = tensor.empty() : tensor<6x2x3x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x2x3x8xf32>) -> tensor<6x2x3x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(n,b,h,d)>, affine_map<(b,h,m,d,n)->(m,b,h,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x3x6x10xf32>, tensor<10x2x3x8xf32>) outs(%oz : tensor<6x2x3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<6x2x3x8xf32>
  return %o : tensor<6x2x3x8xf32>
}

// Scores with the head dim between rows and keys.
// CHECK-LABEL: @btns(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x6x3x8xf32>, tensor<2x10x3x8xf32>, tensor<2x10x3x8xf32>) -> tensor<2x6x3x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @btns(%q: tensor<2x6x3x8xf32>, %k: tensor<2x10x3x8xf32>, %v: tensor<2x10x3x8xf32>) -> tensor<2x6x3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x6x3x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x6x3x10xf32>) -> tensor<2x6x3x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,m,h,k)>, affine_map<(b,h,m,n,k)->(b,n,h,k)>, affine_map<(b,h,m,n,k)->(b,m,h,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x3x8xf32>, tensor<2x10x3x8xf32>) outs(%sz : tensor<2x6x3x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x10xf32>
  %p_sme = tensor.empty() : tensor<2x6x3x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x6x3x10xf32>) outs(%p_sme : tensor<2x6x3x10xf32>) -> tensor<2x6x3x10xf32>
  %oze = tensor.empty() : tensor<2x6x3x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,m,h,n)>, affine_map<(b,h,m,d,n)->(b,n,h,d)>, affine_map<(b,h,m,d,n)->(b,m,h,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x6x3x10xf32>, tensor<2x10x3x8xf32>) outs(%oz : tensor<2x6x3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x8xf32>
  return %o : tensor<2x6x3x8xf32>
}

// Scores with the keys before the rows: the softmax is over dim 1.
// CHECK-LABEL: @bnth(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x6x3x8xf32>, tensor<2x10x3x8xf32>, tensor<2x10x3x8xf32>) -> tensor<2x6x3x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @bnth(%q: tensor<2x6x3x8xf32>, %k: tensor<2x10x3x8xf32>, %v: tensor<2x10x3x8xf32>) -> tensor<2x6x3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x10x3x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x10x3x6xf32>) -> tensor<2x10x3x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,m,h,k)>, affine_map<(b,h,m,n,k)->(b,n,h,k)>, affine_map<(b,h,m,n,k)->(b,n,h,m)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x3x8xf32>, tensor<2x10x3x8xf32>) outs(%sz : tensor<2x10x3x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x10x3x6xf32>
  %p_sme = tensor.empty() : tensor<2x10x3x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<2x10x3x6xf32>) outs(%p_sme : tensor<2x10x3x6xf32>) -> tensor<2x10x3x6xf32>
  %oze = tensor.empty() : tensor<2x6x3x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,n,h,m)>, affine_map<(b,h,m,d,n)->(b,n,h,d)>, affine_map<(b,h,m,d,n)->(b,m,h,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x10x3x6xf32>, tensor<2x10x3x8xf32>) outs(%oz : tensor<2x6x3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x8xf32>
  return %o : tensor<2x6x3x8xf32>
}

// Channels first: keys are the last dim of K and V, rows the last of O.
// CHECK-LABEL: @chfirst(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x3x6x8xf32>, tensor<2x3x8x10xf32>, tensor<2x3x8x10xf32>) -> tensor<2x3x8x6xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @chfirst(%q: tensor<2x3x6x8xf32>, %k: tensor<2x3x8x10xf32>, %v: tensor<2x3x8x10xf32>) -> tensor<2x3x8x6xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x3x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x3x6x10xf32>) -> tensor<2x3x6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,h,m,k)>, affine_map<(b,h,m,n,k)->(b,h,k,n)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x6x8xf32>, tensor<2x3x8x10xf32>) outs(%sz : tensor<2x3x6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x3x6x10xf32>
  %p_sme = tensor.empty() : tensor<2x3x6x10xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x3x6x10xf32>) outs(%p_sme : tensor<2x3x6x10xf32>) -> tensor<2x3x6x10xf32>
  %oze = tensor.empty() : tensor<2x3x8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x3x8x6xf32>) -> tensor<2x3x8x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(b,h,d,n)>, affine_map<(b,h,m,d,n)->(b,h,d,m)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x3x6x10xf32>, tensor<2x3x8x10xf32>) outs(%oz : tensor<2x3x8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x3x8x6xf32>
  return %o : tensor<2x3x8x6xf32>
}

// Q, K and V are slices of one tensor.
// CHECK-LABEL: @packed_5d(
// CHECK-NOT: linalg.
// CHECK: flash.attention %{{.*}}, %{{.*}}, %{{.*}}{{.*}} : (tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @packed_5d(%qkv: tensor<2x6x3x3x8xf32>) -> tensor<2x6x3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %q = tensor.extract_slice %qkv[0,0,0,0,0][2,6,1,3,8][1,1,1,1,1] : tensor<2x6x3x3x8xf32> to tensor<2x6x3x8xf32>
  %k = tensor.extract_slice %qkv[0,0,1,0,0][2,6,1,3,8][1,1,1,1,1] : tensor<2x6x3x3x8xf32> to tensor<2x6x3x8xf32>
  %v = tensor.extract_slice %qkv[0,0,2,0,0][2,6,1,3,8][1,1,1,1,1] : tensor<2x6x3x3x8xf32> to tensor<2x6x3x8xf32>
  %sze = tensor.empty() : tensor<2x3x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x3x6x6xf32>) -> tensor<2x3x6x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,m,h,k)>, affine_map<(b,h,m,n,k)->(b,n,h,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%sz : tensor<2x3x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x3x6x6xf32>
  %p_sme = tensor.empty() : tensor<2x3x6x6xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x3x6x6xf32>) outs(%p_sme : tensor<2x3x6x6xf32>) -> tensor<2x3x6x6xf32>
  %oze = tensor.empty() : tensor<2x6x3x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(b,n,h,d)>, affine_map<(b,h,m,d,n)->(b,m,h,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x3x6x6xf32>, tensor<2x6x3x8xf32>) outs(%oz : tensor<2x6x3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x8xf32>
  return %o : tensor<2x6x3x8xf32>
}

// Slices of the last dim, then split into heads.
// CHECK-LABEL: @packed_flat(
// CHECK-NOT: linalg.
// CHECK: flash.attention %{{.*}}, %{{.*}}, %{{.*}}{{.*}} : (tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @packed_flat(%qkv: tensor<2x6x72xf32>) -> tensor<2x6x3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %q0 = tensor.extract_slice %qkv[0,0,0][2,6,24][1,1,1] : tensor<2x6x72xf32> to tensor<2x6x24xf32>
  %q = tensor.expand_shape %q0 [[0],[1],[2,3]] output_shape [2,6,3,8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
  %k0 = tensor.extract_slice %qkv[0,0,24][2,6,24][1,1,1] : tensor<2x6x72xf32> to tensor<2x6x24xf32>
  %k = tensor.expand_shape %k0 [[0],[1],[2,3]] output_shape [2,6,3,8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
  %v0 = tensor.extract_slice %qkv[0,0,48][2,6,24][1,1,1] : tensor<2x6x72xf32> to tensor<2x6x24xf32>
  %v = tensor.expand_shape %v0 [[0],[1],[2,3]] output_shape [2,6,3,8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
  %sze = tensor.empty() : tensor<2x3x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x3x6x6xf32>) -> tensor<2x3x6x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,h,m,n,k)->(b,m,h,k)>, affine_map<(b,h,m,n,k)->(b,n,h,k)>, affine_map<(b,h,m,n,k)->(b,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%sz : tensor<2x3x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x3x6x6xf32>
  %p_sme = tensor.empty() : tensor<2x3x6x6xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x3x6x6xf32>) outs(%p_sme : tensor<2x3x6x6xf32>) -> tensor<2x3x6x6xf32>
  %oze = tensor.empty() : tensor<2x6x3x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,h,m,d,n)->(b,h,m,n)>, affine_map<(b,h,m,d,n)->(b,n,h,d)>, affine_map<(b,h,m,d,n)->(b,m,h,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x3x6x6xf32>, tensor<2x6x3x8xf32>) outs(%oz : tensor<2x6x3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x8xf32>
  return %o : tensor<2x6x3x8xf32>
}

// Batch and heads are one dim of the contractions and two of the softmax.
// CHECK-LABEL: @sandwich(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x3x6x8xf32>, tensor<2x3x10x8xf32>, tensor<2x3x10x8xf32>) -> tensor<2x3x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @sandwich(%q: tensor<2x3x6x8xf32>, %k: tensor<2x3x10x8xf32>, %v: tensor<2x3x10x8xf32>) -> tensor<2x3x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %qc = tensor.collapse_shape %q [[0,1],[2],[3]] : tensor<2x3x6x8xf32> into tensor<6x6x8xf32>
  %kc = tensor.collapse_shape %k [[0,1],[2],[3]] : tensor<2x3x10x8xf32> into tensor<6x10x8xf32>
  %vc = tensor.collapse_shape %v [[0,1],[2],[3]] : tensor<2x3x10x8xf32> into tensor<6x10x8xf32>
  %kte = tensor.empty() : tensor<6x8x10xf32>
  %kt = linalg.transpose ins(%kc : tensor<6x10x8xf32>) outs(%kte : tensor<6x8x10xf32>) permutation = [0,2,1]
  %sze = tensor.empty() : tensor<6x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x6x10xf32>) -> tensor<6x6x10xf32>
  %s = linalg.batch_matmul ins(%qc, %kt : tensor<6x6x8xf32>, tensor<6x8x10xf32>) outs(%sz : tensor<6x6x10xf32>) -> tensor<6x6x10xf32>
  %s4 = tensor.expand_shape %s [[0,1],[2],[3]] output_shape [2,3,6,10] : tensor<6x6x10xf32> into tensor<2x3x6x10xf32>
  %p4_sme = tensor.empty() : tensor<2x3x6x10xf32>
  %p4 = linalg.softmax dimension(3) ins(%s4 : tensor<2x3x6x10xf32>) outs(%p4_sme : tensor<2x3x6x10xf32>) -> tensor<2x3x6x10xf32>
  %p = tensor.collapse_shape %p4 [[0,1],[2],[3]] : tensor<2x3x6x10xf32> into tensor<6x6x10xf32>
  %oze = tensor.empty() : tensor<6x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x6x8xf32>) -> tensor<6x6x8xf32>
  %o = linalg.batch_matmul ins(%p, %vc : tensor<6x6x10xf32>, tensor<6x10x8xf32>) outs(%oz : tensor<6x6x8xf32>) -> tensor<6x6x8xf32>
  %o4 = tensor.expand_shape %o [[0,1],[2],[3]] output_shape [2,3,6,8] : tensor<6x6x8xf32> into tensor<2x3x6x8xf32>
  return %o4 : tensor<2x3x6x8xf32>
}

// Unit heads.
// CHECK-LABEL: @sandwich_h1(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x1x6x8xf32>, tensor<2x1x10x8xf32>, tensor<2x1x10x8xf32>) -> tensor<2x1x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @sandwich_h1(%q: tensor<2x1x6x8xf32>, %k: tensor<2x1x10x8xf32>, %v: tensor<2x1x10x8xf32>) -> tensor<2x1x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %qc = tensor.collapse_shape %q [[0,1],[2],[3]] : tensor<2x1x6x8xf32> into tensor<2x6x8xf32>
  %kc = tensor.collapse_shape %k [[0,1],[2],[3]] : tensor<2x1x10x8xf32> into tensor<2x10x8xf32>
  %vc = tensor.collapse_shape %v [[0,1],[2],[3]] : tensor<2x1x10x8xf32> into tensor<2x10x8xf32>
  %kte = tensor.empty() : tensor<2x8x10xf32>
  %kt = linalg.transpose ins(%kc : tensor<2x10x8xf32>) outs(%kte : tensor<2x8x10xf32>) permutation = [0,2,1]
  %sze = tensor.empty() : tensor<2x6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x6x10xf32>) -> tensor<2x6x10xf32>
  %s = linalg.batch_matmul ins(%qc, %kt : tensor<2x6x8xf32>, tensor<2x8x10xf32>) outs(%sz : tensor<2x6x10xf32>) -> tensor<2x6x10xf32>
  %s4 = tensor.expand_shape %s [[0,1],[2],[3]] output_shape [2,1,6,10] : tensor<2x6x10xf32> into tensor<2x1x6x10xf32>
  %p4_sme = tensor.empty() : tensor<2x1x6x10xf32>
  %p4 = linalg.softmax dimension(3) ins(%s4 : tensor<2x1x6x10xf32>) outs(%p4_sme : tensor<2x1x6x10xf32>) -> tensor<2x1x6x10xf32>
  %p = tensor.collapse_shape %p4 [[0,1],[2],[3]] : tensor<2x1x6x10xf32> into tensor<2x6x10xf32>
  %oze = tensor.empty() : tensor<2x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %o = linalg.batch_matmul ins(%p, %vc : tensor<2x6x10xf32>, tensor<2x10x8xf32>) outs(%oz : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %o4 = tensor.expand_shape %o [[0,1],[2],[3]] output_shape [2,1,6,8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  return %o4 : tensor<2x1x6x8xf32>
}

// One row: decoding.
// CHECK-LABEL: @sandwich_s1(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<2x3x1x8xf32>, tensor<2x3x10x8xf32>, tensor<2x3x10x8xf32>) -> tensor<2x3x1x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @sandwich_s1(%q: tensor<2x3x1x8xf32>, %k: tensor<2x3x10x8xf32>, %v: tensor<2x3x10x8xf32>) -> tensor<2x3x1x8xf32> {
  %zero = arith.constant 0.0 : f32
  %qc = tensor.collapse_shape %q [[0,1],[2],[3]] : tensor<2x3x1x8xf32> into tensor<6x1x8xf32>
  %kc = tensor.collapse_shape %k [[0,1],[2],[3]] : tensor<2x3x10x8xf32> into tensor<6x10x8xf32>
  %vc = tensor.collapse_shape %v [[0,1],[2],[3]] : tensor<2x3x10x8xf32> into tensor<6x10x8xf32>
  %kte = tensor.empty() : tensor<6x8x10xf32>
  %kt = linalg.transpose ins(%kc : tensor<6x10x8xf32>) outs(%kte : tensor<6x8x10xf32>) permutation = [0,2,1]
  %sze = tensor.empty() : tensor<6x1x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x1x10xf32>) -> tensor<6x1x10xf32>
  %s = linalg.batch_matmul ins(%qc, %kt : tensor<6x1x8xf32>, tensor<6x8x10xf32>) outs(%sz : tensor<6x1x10xf32>) -> tensor<6x1x10xf32>
  %s4 = tensor.expand_shape %s [[0,1],[2],[3]] output_shape [2,3,1,10] : tensor<6x1x10xf32> into tensor<2x3x1x10xf32>
  %p4_sme = tensor.empty() : tensor<2x3x1x10xf32>
  %p4 = linalg.softmax dimension(3) ins(%s4 : tensor<2x3x1x10xf32>) outs(%p4_sme : tensor<2x3x1x10xf32>) -> tensor<2x3x1x10xf32>
  %p = tensor.collapse_shape %p4 [[0,1],[2],[3]] : tensor<2x3x1x10xf32> into tensor<6x1x10xf32>
  %oze = tensor.empty() : tensor<6x1x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x1x8xf32>) -> tensor<6x1x8xf32>
  %o = linalg.batch_matmul ins(%p, %vc : tensor<6x1x10xf32>, tensor<6x10x8xf32>) outs(%oz : tensor<6x1x8xf32>) -> tensor<6x1x8xf32>
  %o4 = tensor.expand_shape %o [[0,1],[2],[3]] output_shape [2,3,1,8] : tensor<6x1x8xf32> into tensor<2x3x1x8xf32>
  return %o4 : tensor<2x3x1x8xf32>
}

// Without keys O is zero.
// CHECK-LABEL: @sandwich_zero_n(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2 numerics(<masked_rows = zero>){{.*}} : (tensor<2x3x6x8xf32>, tensor<2x3x0x8xf32>, tensor<2x3x0x8xf32>) -> tensor<2x3x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @sandwich_zero_n(%q: tensor<2x3x6x8xf32>, %k: tensor<2x3x0x8xf32>, %v: tensor<2x3x0x8xf32>) -> tensor<2x3x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %qc = tensor.collapse_shape %q [[0,1],[2],[3]] : tensor<2x3x6x8xf32> into tensor<6x6x8xf32>
  %kc = tensor.collapse_shape %k [[0,1],[2],[3]] : tensor<2x3x0x8xf32> into tensor<6x0x8xf32>
  %vc = tensor.collapse_shape %v [[0,1],[2],[3]] : tensor<2x3x0x8xf32> into tensor<6x0x8xf32>
  %kte = tensor.empty() : tensor<6x8x0xf32>
  %kt = linalg.transpose ins(%kc : tensor<6x0x8xf32>) outs(%kte : tensor<6x8x0xf32>) permutation = [0,2,1]
  %sze = tensor.empty() : tensor<6x6x0xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x6x0xf32>) -> tensor<6x6x0xf32>
  %s = linalg.batch_matmul ins(%qc, %kt : tensor<6x6x8xf32>, tensor<6x8x0xf32>) outs(%sz : tensor<6x6x0xf32>) -> tensor<6x6x0xf32>
  %s4 = tensor.expand_shape %s [[0,1],[2],[3]] output_shape [2,3,6,0] : tensor<6x6x0xf32> into tensor<2x3x6x0xf32>
  %p4_sme = tensor.empty() : tensor<2x3x6x0xf32>
  %p4 = linalg.softmax dimension(3) ins(%s4 : tensor<2x3x6x0xf32>) outs(%p4_sme : tensor<2x3x6x0xf32>) -> tensor<2x3x6x0xf32>
  %p = tensor.collapse_shape %p4 [[0,1],[2],[3]] : tensor<2x3x6x0xf32> into tensor<6x6x0xf32>
  %oze = tensor.empty() : tensor<6x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x6x8xf32>) -> tensor<6x6x8xf32>
  %o = linalg.batch_matmul ins(%p, %vc : tensor<6x6x0xf32>, tensor<6x0x8xf32>) outs(%oz : tensor<6x6x8xf32>) -> tensor<6x6x8xf32>
  %o4 = tensor.expand_shape %o [[0,1],[2],[3]] output_shape [2,3,6,8] : tensor<6x6x8xf32> into tensor<2x3x6x8xf32>
  return %o4 : tensor<2x3x6x8xf32>
}

// Five dims: windows between batch and heads, a bias for each head and a mask
// for each window.
// CHECK-LABEL: @swin(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2 bias(%arg4, %arg3){{.*}} : (tensor<2x4x3x6x8xf32>, tensor<2x4x3x6x8xf32>, tensor<2x4x3x6x8xf32>, tensor<4x6x6xf32>, tensor<3x6x6xf32>) -> tensor<2x4x3x6x8xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @swin(%q: tensor<2x4x3x6x8xf32>, %k: tensor<2x4x3x6x8xf32>, %v: tensor<2x4x3x6x8xf32>, %bias: tensor<3x6x6xf32>, %mask: tensor<4x6x6xf32>) -> tensor<2x4x3x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<2x4x3x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<2x4x3x6x6xf32>) -> tensor<2x4x3x6x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,w,h,m,n,k)->(b,w,h,m,k)>, affine_map<(b,w,h,m,n,k)->(b,w,h,n,k)>, affine_map<(b,w,h,m,n,k)->(b,w,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x3x6x8xf32>, tensor<2x4x3x6x8xf32>) outs(%sz : tensor<2x4x3x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x4x3x6x6xf32>
  %s2 = linalg.generic {indexing_maps = [affine_map<(b,w,h,m,n)->(b,w,h,m,n)>, affine_map<(b,w,h,m,n)->(h,m,n)>, affine_map<(b,w,h,m,n)->(w,m,n)>, affine_map<(b,w,h,m,n)->(b,w,h,m,n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias, %mask : tensor<2x4x3x6x6xf32>, tensor<3x6x6xf32>, tensor<4x6x6xf32>) outs(%sz : tensor<2x4x3x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = arith.addf %a, %b : f32
    %y = arith.addf %x, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x4x3x6x6xf32>
  %p_sme = tensor.empty() : tensor<2x4x3x6x6xf32>
  %p = linalg.softmax dimension(4) ins(%s2 : tensor<2x4x3x6x6xf32>) outs(%p_sme : tensor<2x4x3x6x6xf32>) -> tensor<2x4x3x6x6xf32>
  %oze = tensor.empty() : tensor<2x4x3x6x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<2x4x3x6x8xf32>) -> tensor<2x4x3x6x8xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,w,h,m,d,n)->(b,w,h,m,n)>, affine_map<(b,w,h,m,d,n)->(b,w,h,n,d)>, affine_map<(b,w,h,m,d,n)->(b,w,h,m,d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x4x3x6x6xf32>, tensor<2x4x3x6x8xf32>) outs(%oz : tensor<2x4x3x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<2x4x3x6x8xf32>
  return %o : tensor<2x4x3x6x8xf32>
}

// A reshape by a constant shape.
// CHECK-LABEL: @tensor_reshape(
// CHECK-NOT: linalg.
// CHECK: flash.attention %{{.*}}, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @tensor_reshape(%q0: tensor<2x3x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<2x3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sh = arith.constant dense<[6,8]> : tensor<2xi64>
  %q = tensor.reshape %q0(%sh) : (tensor<2x3x8xf32>, tensor<2xi64>) -> tensor<6x8xf32>
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul indexing_maps = [affine_map<(m,n,k)->(m,k)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,n)>] ins(%q, %k : tensor<6x8xf32>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o2 = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  %sh2 = arith.constant dense<[2,3,4]> : tensor<3xi64>
  %o = tensor.reshape %o2(%sh2) : (tensor<6x4xf32>, tensor<3xi64>) -> tensor<2x3x4xf32>
  return %o : tensor<2x3x4xf32>
}

// Casts between static and dynamic shapes.
// CHECK-LABEL: @casts(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @casts(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %qd = tensor.cast %q : tensor<6x8xf32> to tensor<?x8xf32>
  %kd = tensor.cast %k : tensor<10x8xf32> to tensor<?x8xf32>
  %c0 = arith.constant 0 : index
  %m = tensor.dim %qd, %c0 : tensor<?x8xf32>
  %n = tensor.dim %kd, %c0 : tensor<?x8xf32>
  %sze = tensor.empty(%m,%n) : tensor<?x?xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<?x?xf32>) -> tensor<?x?xf32>
  %sd = linalg.matmul indexing_maps = [affine_map<(m,n,k)->(m,k)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,n)>] ins(%qd, %kd : tensor<?x8xf32>, tensor<?x8xf32>) outs(%sz : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = tensor.cast %sd : tensor<?x?xf32> to tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// Keys that are read with a stride: the slice is the operand.
// CHECK-LABEL: @slice_stride(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %{{.*}}, %{{.*}}{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @slice_stride(%q: tensor<6x8xf32>, %kk: tensor<20x8xf32>, %vv: tensor<20x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %k = tensor.extract_slice %kk[0,0][10,8][2,1] : tensor<20x8xf32> to tensor<10x8xf32>
  %v = tensor.extract_slice %vv[0,0][10,4][2,1] : tensor<20x4xf32> to tensor<10x4xf32>
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul indexing_maps = [affine_map<(m,n,k)->(m,k)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,n)>] ins(%q, %k : tensor<6x8xf32>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// O is inserted into a larger tensor.
// CHECK-LABEL: @insert(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @insert(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>, %dst: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul indexing_maps = [affine_map<(m,n,k)->(m,k)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,n)>] ins(%q, %k : tensor<6x8xf32>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o1 = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = tensor.insert_slice %o1 into %dst[1,0,0][1,6,4][1,1,1] : tensor<6x4xf32> into tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}
