// RUN: flash-opt %s --flash-raise 2>/dev/null | FileCheck %s
// RUN: flash-run %s --entry=matmul --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=matmul_tb --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=contract --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=batch_reduce_pv --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=mul_reduce --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=primitive --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=mixed --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=fma --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=dense_init --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=neg_zero_init --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=k_first_v_first --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=two_k_dims --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=two_k_dims_split --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=two_d_dims --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=two_n_dims --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=rope_concat --backend=cpu --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=openxla_bodies --backend=cpu --verify | FileCheck %s --check-prefix=EXEC

// Every spelling of the two contractions is the same attention. Each function is
// also executed: fused and unfused agree.

// EXEC: verify: PASS

// Named matmuls; K is stored transposed.
// CHECK-LABEL: @matmul(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @matmul(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// A matmul whose maps transpose the second operand.
// CHECK-LABEL: @matmul_tb(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @matmul_tb(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
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

// linalg.contract with loops in two orders.
// CHECK-LABEL: @contract(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @contract(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.contract indexing_maps = [affine_map<(m,n,k)->(m,k)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,n)>] ins(%q, %k : tensor<6x8xf32>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.contract indexing_maps = [affine_map<(n,m,d)->(m,n)>, affine_map<(n,m,d)->(n,d)>, affine_map<(n,m,d)->(m,d)>] ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// The keys are contracted over two loops: they are one dim.
// CHECK-LABEL: @batch_reduce_pv(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %{{.*}}{{.*}} : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @batch_reduce_pv(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<2x5x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %pe = tensor.expand_shape %p [[0],[1,2]] output_shape [6,2,5] : tensor<6x10xf32> into tensor<6x2x5xf32>
  %pte = tensor.empty() : tensor<2x6x5xf32>
  %pt = linalg.transpose ins(%pe : tensor<6x2x5xf32>) outs(%pte : tensor<2x6x5xf32>) permutation = [1,0,2]
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.batch_reduce_matmul ins(%pt, %v : tensor<2x6x5xf32>, tensor<2x5x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// A product of all elements and a sum over one dim of it.
// CHECK-LABEL: @mul_reduce(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @mul_reduce(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %me = tensor.empty() : tensor<6x10x8xf32>
  %mu = linalg.generic {indexing_maps = [affine_map<(m,n,k)->(m,k)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,n,k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q, %k : tensor<6x8xf32>, tensor<10x8xf32>) outs(%me : tensor<6x10x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<6x10x8xf32>
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.reduce { arith.addf } ins(%mu : tensor<6x10x8xf32>) outs(%sz : tensor<6x10xf32>) dimensions = [2]
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// Primitive operations only: the dims that an operand is broadcast along are not
// its own.
// CHECK-LABEL: @primitive(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @primitive(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %b1e = tensor.empty() : tensor<6x10x8xf32>
  %b1 = linalg.broadcast ins(%q : tensor<6x8xf32>) outs(%b1e : tensor<6x10x8xf32>) dimensions = [1]
  %b2 = linalg.broadcast ins(%k : tensor<10x8xf32>) outs(%b1e : tensor<6x10x8xf32>) dimensions = [0]
  %mu = linalg.mul ins(%b1, %b2 : tensor<6x10x8xf32>, tensor<6x10x8xf32>) outs(%b1e : tensor<6x10x8xf32>) -> tensor<6x10x8xf32>
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.reduce { arith.addf } ins(%mu : tensor<6x10x8xf32>) outs(%sz : tensor<6x10xf32>) dimensions = [2]
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %b3e = tensor.empty() : tensor<6x4x10xf32>
  %b3 = linalg.broadcast ins(%p : tensor<6x10xf32>) outs(%b3e : tensor<6x4x10xf32>) dimensions = [1]
  %b4x = tensor.empty() : tensor<4x10xf32>
  %b4t = linalg.transpose ins(%v : tensor<10x4xf32>) outs(%b4x : tensor<4x10xf32>) permutation = [1,0]
  %b4 = linalg.broadcast ins(%b4t : tensor<4x10xf32>) outs(%b3e : tensor<6x4x10xf32>) dimensions = [0]
  %pm = linalg.map { arith.mulf } ins(%b3, %b4 : tensor<6x4x10xf32>, tensor<6x4x10xf32>) outs(%b3e : tensor<6x4x10xf32>)
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.reduce { arith.addf } ins(%pm : tensor<6x4x10xf32>) outs(%oz : tensor<6x4xf32>) dimensions = [2]
  return %o : tensor<6x4xf32>
}

// Operands are extended inside of the contraction.
// CHECK-LABEL: @mixed(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2 maps [#map, #map1, #map2, #map3, #map4] numerics(<p = f32>){{.*}} : (tensor<6x8xf16>, tensor<8x10xf16>, tensor<10x4xf16>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @mixed(%q: tensor<6x8xf16>, %k: tensor<8x10xf16>, %v: tensor<10x4xf16>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf16>, tensor<8x10xf16>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf16>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// Bodies of one fused multiply-add.
// CHECK-LABEL: @fma(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @fma(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(m,n,k)->(m,k)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,n)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<6x8xf32>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %r = math.fma %a, %b, %c : f32
    linalg.yield %r : f32
  } -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(m,n,k)->(m,n)>, affine_map<(m,n,k)->(n,k)>, affine_map<(m,n,k)->(m,k)>], iterator_types = ["parallel", "reduction", "parallel"]} ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %r = math.fma %a, %b, %c : f32
    linalg.yield %r : f32
  } -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// The contractions start at constants.
// CHECK-LABEL: @dense_init(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @dense_init(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// Minus zero is zero, too.
// CHECK-LABEL: @neg_zero_init(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @neg_zero_init(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sz = arith.constant dense<-0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<-0.0> : tensor<6x4xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// K is the first operand of one contraction, V of the other; the softmax is over
// the first dim.
// CHECK-LABEL: @k_first_v_first(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<4x10xf32>) -> tensor<1x4x6xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @k_first_v_first(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<4x10xf32>) -> tensor<4x6xf32> {
  %zero = arith.constant 0.0 : f32
  %tze = tensor.empty() : tensor<10x6xf32>
  %tz = linalg.fill ins(%zero : f32) outs(%tze : tensor<10x6xf32>) -> tensor<10x6xf32>
  %qte = tensor.empty() : tensor<8x6xf32>
  %qt = linalg.transpose ins(%q : tensor<6x8xf32>) outs(%qte : tensor<8x6xf32>) permutation = [1,0]
  %t = linalg.matmul ins(%k, %qt : tensor<10x8xf32>, tensor<8x6xf32>) outs(%tz : tensor<10x6xf32>) -> tensor<10x6xf32>
  %p_sme = tensor.empty() : tensor<10x6xf32>
  %p = linalg.softmax dimension(0) ins(%t : tensor<10x6xf32>) outs(%p_sme : tensor<10x6xf32>) -> tensor<10x6xf32>
  %oze = tensor.empty() : tensor<4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %o = linalg.matmul ins(%v, %p : tensor<4x10xf32>, tensor<10x6xf32>) outs(%oz : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %o : tensor<4x6xf32>
}

// Q and K have two dims in the place of k: they are read as one.
// CHECK-LABEL: @two_k_dims(
// CHECK-NOT: linalg.
// CHECK: flash.attention %{{.*}}, %{{.*}}, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @two_k_dims(%q: tensor<6x2x4xf32>, %k: tensor<10x2x4xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(m,n,k,l)->(m,k,l)>, affine_map<(m,n,k,l)->(n,k,l)>, affine_map<(m,n,k,l)->(m,n)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%q, %k : tensor<6x2x4xf32>, tensor<10x2x4xf32>) outs(%sz : tensor<6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// The same, split from one dim before: no reshape is left.
// CHECK-LABEL: @two_k_dims_split(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @two_k_dims_split(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %qe = tensor.expand_shape %q [[0],[1,2]] output_shape [6,2,4] : tensor<6x8xf32> into tensor<6x2x4xf32>
  %ke = tensor.expand_shape %k [[0],[1,2]] output_shape [10,2,4] : tensor<10x8xf32> into tensor<10x2x4xf32>
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(m,n,k,l)->(m,k,l)>, affine_map<(m,n,k,l)->(n,k,l)>, affine_map<(m,n,k,l)->(m,n)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%qe, %ke : tensor<6x2x4xf32>, tensor<10x2x4xf32>) outs(%sz : tensor<6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// V and O have two dims in the place of d.
// CHECK-LABEL: @two_d_dims(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %{{.*}}{{.*}} : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x6xf32>) -> tensor<1x6x6xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @two_d_dims(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x2x3xf32>) -> tensor<6x2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x2x3xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x2x3xf32>) -> tensor<6x2x3xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(m,n,k,l)->(m,n)>, affine_map<(m,n,k,l)->(n,k,l)>, affine_map<(m,n,k,l)->(m,k,l)>], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%p, %v : tensor<6x10xf32>, tensor<10x2x3xf32>) outs(%oz : tensor<6x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<6x2x3xf32>
  return %o : tensor<6x2x3xf32>
}

// Keys on a grid: the two dims are one.
// CHECK-LABEL: @two_n_dims(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %{{.*}}, %{{.*}}{{.*}} : (tensor<6x8xf32>, tensor<10x8xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @two_n_dims(%q: tensor<6x8xf32>, %k: tensor<2x5x8xf32>, %v: tensor<2x5x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x2x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x2x5xf32>) -> tensor<6x2x5xf32>
  %s5 = linalg.generic {indexing_maps = [affine_map<(m,n,o,k)->(m,k)>, affine_map<(m,n,o,k)->(n,o,k)>, affine_map<(m,n,o,k)->(m,n,o)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<6x8xf32>, tensor<2x5x8xf32>) outs(%sz : tensor<6x2x5xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<6x2x5xf32>
  %s = tensor.collapse_shape %s5 [[0],[1,2]] : tensor<6x2x5xf32> into tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %pe5 = tensor.expand_shape %p [[0],[1,2]] output_shape [6,2,5] : tensor<6x10xf32> into tensor<6x2x5xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(m,n,o,k)->(m,n,o)>, affine_map<(m,n,o,k)->(n,o,k)>, affine_map<(m,n,o,k)->(m,k)>], iterator_types = ["parallel", "reduction", "reduction", "parallel"]} ins(%pe5, %v : tensor<6x2x5xf32>, tensor<2x5x4xf32>) outs(%oz : tensor<6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %ml = arith.mulf %a, %b : f32
    %r = arith.addf %c, %ml : f32
    linalg.yield %r : f32
  } -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// Q is joined from two parts: it is read as it is.
// CHECK-LABEL: @rope_concat(
// CHECK-NOT: linalg.
// CHECK: flash.attention %{{.*}}, %arg2, %arg3{{.*}} : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @rope_concat(%q: tensor<6x5xf32>, %q2: tensor<6x3xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %qq = tensor.concat dim(1) %q, %q2 : (tensor<6x5xf32>, tensor<6x3xf32>) -> tensor<6x8xf32>
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul ins(%qq, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// Sums whose bodies go through tensors of one element.
// CHECK-LABEL: @openxla_bodies(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}} : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x4xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @openxla_bodies(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %sze = tensor.empty() : tensor<6x10xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%sze : tensor<6x10xf32>) -> tensor<6x10xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %e = math.exp %s : tensor<6x10xf32>
  %rze = tensor.empty() : tensor<6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%rze : tensor<6xf32>) -> tensor<6xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(m,n)->(m,n)>, affine_map<(m,n)->(m)>], iterator_types = ["parallel", "reduction"]} ins(%e : tensor<6x10xf32>) outs(%rz : tensor<6xf32>) {
  ^bb0(%a: f32, %c: f32):
    %ea = tensor.from_elements %a : tensor<f32>
    %eo = tensor.from_elements %c : tensor<f32>
    %xo = tensor.extract %eo[] : tensor<f32>
    %xa = tensor.extract %ea[] : tensor<f32>
    %x = arith.addf %xo, %xa : f32
    %ex = tensor.from_elements %x : tensor<f32>
    %r = tensor.extract %ex[] : tensor<f32>
    linalg.yield %r : f32
  } -> tensor<6xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(m,n)->(m,n)>, affine_map<(m,n)->(m)>, affine_map<(m,n)->(m,n)>], iterator_types = ["parallel", "parallel"]} ins(%e, %sum : tensor<6x10xf32>, tensor<6xf32>) outs(%sze : tensor<6x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<6x10xf32>
  %oze = tensor.empty() : tensor<6x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oze : tensor<6x4xf32>) -> tensor<6x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// Scores that start at a tensor: it is a bias. (Execution would overwrite the
// argument that both programs read.)
// CHECK-LABEL: @bias_init(
// CHECK-NOT: linalg.
// CHECK: flash.attention %arg0, %arg1, %arg2 bias(%arg3){{.*}} : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x4xf32>, tensor<6x10xf32>) -> tensor<1x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @bias_init(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>, %sz: tensor<6x10xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p_sme = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%p_sme : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}
