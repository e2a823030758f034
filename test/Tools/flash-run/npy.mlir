// Data of every element type goes through files unchanged, also what another
// writer made.
// RUN: rm -rf %t && mkdir -p %t/a %t/b %t/c
// RUN: flash-run %s --entry=identity --seed=3 --output-dir=%t/a > /dev/null
// RUN: %python %S/Inputs/check_npy.py %t/a | FileCheck %s
// RUN: flash-run %s --entry=identity --output-dir=%t/b > /dev/null \
// RUN:   --input=%t/a/0.npy,%t/a/1.npy,%t/a/2.npy,%t/a/3.npy,%t/a/4.npy,%t/a/5.npy,%t/a/6.npy,%t/a/7.npy,%t/a/8.npy
// RUN: diff -r %t/a %t/b
// The shape of a dynamic argument comes from the file.
// RUN: %python %S/Inputs/make_npy.py %t/c
// RUN: flash-run %s --entry=dynamic --input=%t/c/good.npy | FileCheck %s --check-prefix=DYNAMIC
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/truncated.npy 2>&1 | FileCheck %s --check-prefix=TRUNCATED
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/header.npy 2>&1 | FileCheck %s --check-prefix=HEADER
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/fortran.npy 2>&1 | FileCheck %s --check-prefix=FORTRAN
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/f8.npy 2>&1 | FileCheck %s --check-prefix=KIND
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/huge.npy 2>&1 | FileCheck %s --check-prefix=MALFORMED
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/shape.npy 2>&1 | FileCheck %s --check-prefix=SHAPE
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/text.npy 2>&1 | FileCheck %s --check-prefix=TEXT
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/absent.npy 2>&1 | FileCheck %s --check-prefix=ABSENT
// RUN: %exit 1 flash-run %s --entry=dynamic --arg0=%t/c/good.npy --output-dir=%t/absent 2>&1 | FileCheck %s --check-prefix=OUT

// CHECK: 0.npy <f2 (3, 5)
// CHECK-NEXT: 1.npy <u2 (2,)
// CHECK-NEXT: 2.npy <f4 (4,)
// CHECK-NEXT: 3.npy <f8 (4,)
// CHECK-NEXT: 4.npy |b1 (4,)
// CHECK-NEXT: 5.npy <i4 (4,)
// CHECK-NEXT: 6.npy <i8 (4,)
// CHECK-NEXT: 7.npy <f4 ()
// CHECK-NEXT: 8.npy <f4 (0, 7)
func.func @identity(%a: tensor<3x5xf16>, %b: tensor<2xbf16>, %c: tensor<4xf32>, %d: tensor<4xf64>, %e: tensor<4xi1>, %f: tensor<4xi32>, %g: tensor<4xi64>, %h: f32, %i: tensor<0x7xf32>)
    -> (tensor<3x5xf16>, tensor<2xbf16>, tensor<4xf32>, tensor<4xf64>, tensor<4xi1>, tensor<4xi32>, tensor<4xi64>, f32, tensor<0x7xf32>) {
  return %a, %b, %c, %d, %e, %f, %g, %h, %i : tensor<3x5xf16>, tensor<2xbf16>, tensor<4xf32>, tensor<4xf64>, tensor<4xi1>, tensor<4xi32>, tensor<4xi64>, f32, tensor<0x7xf32>
}

// DYNAMIC: result 0 2x3xf32: min 1, max 6, mean 3.5
// TRUNCATED: error: {{.*}}truncated.npy: holds 20 bytes of data, its shape needs 24
// HEADER: error: {{.*}}header.npy: truncated header
// FORTRAN: error: {{.*}}fortran.npy: is in Fortran order, expected C order
// KIND: error: {{.*}}f8.npy: holds elements of type '<f8', expected '<f4' for f32
// MALFORMED: error: {{.*}}huge.npy: malformed header
// SHAPE: error: argument 0 of 'dynamic' is of type 'tensor<?x3xf32>', but file {{.*}}shape.npy gives it the shape 3x2xf32
// TEXT: error: {{.*}}text.npy: not a .npy file
// ABSENT: error: {{.*}}absent.npy: No such file or directory
// OUT: error: {{.*}}absent
func.func @dynamic(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  return %x : tensor<?x3xf32>
}
