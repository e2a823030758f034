// RUN: flash-opt %s --flash-raise 2>/dev/null | FileCheck %s
// RUN: flash-opt %s --flash-raise --remarks-filter=.* --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// Attention in regions, blocks and modules is raised where it is; the rest of
// the control flow stays.

// In a branch.
// CHECK-LABEL: @in_if(
// CHECK: scf.if
// CHECK-NEXT: flash.attention %arg1, %arg2, %arg3
// CHECK: } else {
func.func @in_if(%c: i1, %q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %r = scf.if %c -> tensor<6x4xf32> {
    %sz = arith.constant dense<0.0> : tensor<6x10xf32>
    %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
    %e = tensor.empty() : tensor<6x10xf32>
    %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
    %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
    scf.yield %o : tensor<6x4xf32>
  } else {
    scf.yield %oz : tensor<6x4xf32>
  }
  return %r : tensor<6x4xf32>
}

// One head an iteration.
// CHECK-LABEL: @in_for(
// CHECK: scf.for
// CHECK-COUNT-3: tensor.extract_slice
// CHECK-NEXT: flash.attention
// CHECK-NOT: linalg.
func.func @in_for(%q: tensor<3x6x8xf32>, %k: tensor<3x8x10xf32>, %v: tensor<3x10x4xf32>) -> tensor<3x6x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %init = tensor.empty() : tensor<3x6x4xf32>
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %r = scf.for %h = %c0 to %c3 step %c1 iter_args(%acc = %init) -> tensor<3x6x4xf32> {
    %qh = tensor.extract_slice %q[%h,0,0][1,6,8][1,1,1] : tensor<3x6x8xf32> to tensor<6x8xf32>
    %kh = tensor.extract_slice %k[%h,0,0][1,8,10][1,1,1] : tensor<3x8x10xf32> to tensor<8x10xf32>
    %vh = tensor.extract_slice %v[%h,0,0][1,10,4][1,1,1] : tensor<3x10x4xf32> to tensor<10x4xf32>
    %s = linalg.matmul ins(%qh, %kh : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
    %e = tensor.empty() : tensor<6x10xf32>
    %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
    %o = linalg.matmul ins(%p, %vh : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
    %n = tensor.insert_slice %o into %acc[%h,0,0][1,6,4][1,1,1] : tensor<6x4xf32> into tensor<3x6x4xf32>
    scf.yield %n : tensor<3x6x4xf32>
  }
  return %r : tensor<3x6x4xf32>
}

// The same in parallel.
// CHECK-LABEL: @in_forall(
// CHECK: scf.forall
// CHECK: flash.attention
// CHECK-NOT: linalg.
// CHECK: tensor.parallel_insert_slice
func.func @in_forall(%q: tensor<3x6x8xf32>, %k: tensor<3x8x10xf32>, %v: tensor<3x10x4xf32>) -> tensor<3x6x4xf32> {
  %init = tensor.empty() : tensor<3x6x4xf32>
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %r = scf.forall (%h) in (3) shared_outs(%acc = %init) -> tensor<3x6x4xf32> {
    %qh = tensor.extract_slice %q[%h,0,0][1,6,8][1,1,1] : tensor<3x6x8xf32> to tensor<6x8xf32>
    %kh = tensor.extract_slice %k[%h,0,0][1,8,10][1,1,1] : tensor<3x8x10xf32> to tensor<8x10xf32>
    %vh = tensor.extract_slice %v[%h,0,0][1,10,4][1,1,1] : tensor<3x10x4xf32> to tensor<10x4xf32>
    %s = linalg.matmul ins(%qh, %kh : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
    %e = tensor.empty() : tensor<6x10xf32>
    %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
    %o = linalg.matmul ins(%p, %vh : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %o into %acc[%h,0,0][1,6,4][1,1,1] : tensor<6x4xf32> into tensor<3x6x4xf32>
    }
  }
  return %r : tensor<3x6x4xf32>
}

// In one of several blocks.
// CHECK-LABEL: @blocks(
// CHECK: cf.cond_br
// CHECK: flash.attention
// CHECK: cf.br
func.func @blocks(%c: i1, %q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  cf.cond_br %c, ^a, ^b(%oz : tensor<6x4xf32>)
^a:
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  cf.br ^b(%o : tensor<6x4xf32>)
^b(%r: tensor<6x4xf32>):
  return %r : tensor<6x4xf32>
}

// The product of Q and K is outside of the branch: it is not needed any more.
// CHECK-LABEL: @across(
// CHECK-NOT: linalg.matmul
// CHECK: scf.if
// CHECK-NEXT: flash.attention
func.func @across(%c: i1, %q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %r = scf.if %c -> tensor<6x4xf32> {
    %e = tensor.empty() : tensor<6x10xf32>
    %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
    %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
    scf.yield %o : tensor<6x4xf32>
  } else {
    scf.yield %oz : tensor<6x4xf32>
  }
  return %r : tensor<6x4xf32>
}

// The product with V is not where the softmax is: it may not be computed at all.
// CHECK-LABEL: @after(
// CHECK: linalg.softmax
// REMARK: [Missed] missed-no-value-contraction {{.*}}Function=after
func.func @after(%c: i1, %q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  %r = scf.if %c -> tensor<6x4xf32> {
    %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
    scf.yield %o : tensor<6x4xf32>
  } else {
    scf.yield %oz : tensor<6x4xf32>
  }
  return %r : tensor<6x4xf32>
}

// In a module of a module.
// CHECK-LABEL: @nested(
// CHECK: flash.attention
// REMARK: [Passed] attention-matched {{.*}}Function=nested
module @inner {
  func.func @nested(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
    %oz = arith.constant dense<0.0> : tensor<6x4xf32>
    %sz = arith.constant dense<0.0> : tensor<6x10xf32>
    %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
    %e = tensor.empty() : tensor<6x10xf32>
    %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
    %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
    return %o : tensor<6x4xf32>
  }
}

// After bufferization it is too late, and the remark says so.
// CHECK-LABEL: @buffers(
// CHECK: linalg.softmax
// REMARK: [Missed] missed-buffers {{.*}}Function=buffers
func.func @buffers(%q: memref<6x8xf32>, %k: memref<8x10xf32>, %v: memref<10x4xf32>, %s: memref<6x10xf32>, %p: memref<6x10xf32>, %o: memref<6x4xf32>) {
  linalg.matmul ins(%q, %k : memref<6x8xf32>, memref<8x10xf32>) outs(%s : memref<6x10xf32>)
  linalg.softmax dimension(1) ins(%s : memref<6x10xf32>) outs(%p : memref<6x10xf32>)
  linalg.matmul ins(%p, %v : memref<6x10xf32>, memref<10x4xf32>) outs(%o : memref<6x4xf32>)
  return
}

// CHECK-LABEL: @exponentials(
// REMARK: [Missed] missed-buffers {{.*}}Function=exponentials
func.func @exponentials(%s: memref<6x10xf32>, %p: memref<6x10xf32>, %sum: memref<6xf32>) {
  linalg.exp ins(%s : memref<6x10xf32>) outs(%p : memref<6x10xf32>)
  linalg.reduce { arith.addf } ins(%p : memref<6x10xf32>) outs(%sum : memref<6xf32>) dimensions = [1]
  return
}
