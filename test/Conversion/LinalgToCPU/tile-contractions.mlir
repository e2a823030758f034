// RUN: flash-opt %s --split-input-file \
// RUN:   --pass-pipeline='builtin.module(func.func(flash-cpu-tile-contractions,canonicalize))' \
// RUN:   | FileCheck %s

// Sizes that are multiples of the tile: panels are packed, a register tile of 6
// rows runs along k, nothing is masked and no scalar loop is left (96 rows = 16
// register tiles).
// CHECK-LABEL: func @static
// CHECK:         tensor.empty() : tensor<2x2x64x64xf32>
// CHECK:         scf.forall {{.*}} in (2, 2)
// CHECK:           vector.transfer_read {{.*}} {in_bounds = [true]} : tensor<2x64x128xf32>, vector<64xf32>
// CHECK:         scf.forall (%{{.*}}) in (2)
// CHECK:           scf.for {{.*}} to %c96 step %c6
// CHECK:             scf.for {{.*}} to %c64 step %c1 iter_args
// CHECK-NOT:           scf.for
// CHECK-COUNT-6:       vector.fma {{.*}} : vector<64xf32>
// CHECK-NOT:           vector.fma
// CHECK:               scf.yield
// CHECK:             vector.transfer_write {{.*}} {in_bounds = [true, true]} : vector<6x64xf32>
// CHECK-NOT:         vector.fma
// CHECK-NOT:     linalg.batch_matmul
func.func @static(%a: tensor<2x96x64xf32>, %b: tensor<2x64x128xf32>) -> tensor<2x96x128xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x96x128xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x96x128xf32>) -> tensor<2x96x128xf32>
  %r = linalg.batch_matmul ins(%a, %b : tensor<2x96x64xf32>, tensor<2x64x128xf32>) outs(%f : tensor<2x96x128xf32>) -> tensor<2x96x128xf32>
  return %r : tensor<2x96x128xf32>
}

// -----

// Odd sizes: the rest of the rows runs one by one, stores are bounded.
// CHECK-LABEL: func @odd
// CHECK:         scf.for {{.*}} step %c6
// CHECK-COUNT-6:   vector.fma
// CHECK:           vector.transfer_write {{.*}} {in_bounds = [true, false]} : vector<6x64xf32>, tensor<67x70xf32>
// CHECK:         scf.for {{.*}} step %c1
// CHECK:           vector.fma
// CHECK-NOT:       vector.fma
// CHECK:           vector.transfer_write {{.*}} {in_bounds = [true, false]} : vector<1x64xf32>
func.func @odd(%a: tensor<67x33xf32>, %b: tensor<33x70xf32>, %c: tensor<67x70xf32>) -> tensor<67x70xf32> {
  %r = linalg.matmul ins(%a, %b : tensor<67x33xf32>, tensor<33x70xf32>) outs(%c : tensor<67x70xf32>) -> tensor<67x70xf32>
  return %r : tensor<67x70xf32>
}

// -----

// A transposed right operand is transposed in registers while it is packed;
// f16 operands are widened and accumulated in f32.
// CHECK-LABEL: func @transposed
// CHECK-NOT:     linalg.transpose
// CHECK:         vector.transfer_read {{.*}} : tensor<?x64xf16>, vector<16x16xf16>
// CHECK:         arith.extf {{.*}} : vector<16x16xf16> to vector<16x16xf32>
// CHECK-COUNT-64: vector.shuffle
// CHECK-NOT:     vector.shuffle
// CHECK:         vector.fma {{.*}} : vector<64xf32>
// CHECK:         arith.truncf {{.*}} : vector<6x64xf32> to vector<6x64xf16>
func.func @transposed(%a: tensor<?x64xf16>, %b: tensor<?x64xf16>, %c: tensor<?x?xf16>, %e: tensor<64x?xf16>) -> tensor<?x?xf16> {
  %t = linalg.transpose ins(%b : tensor<?x64xf16>) outs(%e : tensor<64x?xf16>) permutation = [1, 0]
  %r = linalg.matmul ins(%a, %t : tensor<?x64xf16>, tensor<64x?xf16>) outs(%c : tensor<?x?xf16>) -> tensor<?x?xf16>
  return %r : tensor<?x?xf16>
}

// -----

// NEGATIVE: two rows do not repay packing, and ops in scf.forall belong to
// somebody else.
// CHECK-LABEL: func @few_rows
// CHECK:         linalg.matmul
// CHECK:         scf.forall
// CHECK:           linalg.matmul
func.func @few_rows(%a: tensor<2x64xf32>, %b: tensor<64x64xf32>, %c: tensor<2x64xf32>, %d: tensor<2x64x64xf32>) -> (tensor<2x64xf32>, tensor<2x64x64xf32>) {
  %r = linalg.matmul ins(%a, %b : tensor<2x64xf32>, tensor<64x64xf32>) outs(%c : tensor<2x64xf32>) -> tensor<2x64xf32>
  %s = scf.forall (%i) in (2) shared_outs(%o = %d) -> (tensor<2x64x64xf32>) {
    %t = tensor.extract_slice %o[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<2x64x64xf32> to tensor<64x64xf32>
    %m = linalg.matmul ins(%b, %b : tensor<64x64xf32>, tensor<64x64xf32>) outs(%t : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %m into %o[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<64x64xf32> into tensor<2x64x64xf32>
    }
  }
  return %r, %s : tensor<2x64xf32>, tensor<2x64x64xf32>
}

// Products with a vector, and of two vectors, have nothing to tile: they stay.
// CHECK-LABEL: func.func @vectors
// CHECK:         linalg.matvec
// CHECK:         linalg.vecmat
// CHECK:         linalg.dot
func.func @vectors(%a: tensor<10x16xf32>, %x: tensor<16xf32>,
                   %y: tensor<10xf32>, %z: tensor<f32>)
    -> (tensor<10xf32>, tensor<16xf32>, tensor<f32>) {
  %0 = linalg.matvec ins(%a, %x : tensor<10x16xf32>, tensor<16xf32>)
      outs(%y : tensor<10xf32>) -> tensor<10xf32>
  %1 = linalg.vecmat ins(%y, %a : tensor<10xf32>, tensor<10x16xf32>)
      outs(%x : tensor<16xf32>) -> tensor<16xf32>
  %2 = linalg.dot ins(%x, %x : tensor<16xf32>, tensor<16xf32>)
      outs(%z : tensor<f32>) -> tensor<f32>
  return %0, %1, %2 : tensor<10xf32>, tensor<16xf32>, tensor<f32>
}
