// Errors of the input and of the data: exit status 1 and a diagnostic.
// RUN: %exit 1 flash-run %s --entry=absent 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: %exit 1 flash-run %s --entry=external 2>&1 | FileCheck %s --check-prefix=BODY
// RUN: %exit 1 flash-run %s --entry=unranked 2>&1 | FileCheck %s --check-prefix=UNRANKED
// RUN: %exit 1 flash-run %s --entry=complex_result 2>&1 | FileCheck %s --check-prefix=RESULT
// RUN: %exit 1 flash-run %s --entry=dynamic 2>&1 | FileCheck %s --check-prefix=SIZES
// RUN: %exit 1 flash-run %s --entry=dynamic --sizes=arg0=3x4 2>&1 | FileCheck %s --check-prefix=CONTRADICT
// RUN: %exit 1 flash-run %s --entry=dynamic --sizes=arg0=3 2>&1 | FileCheck %s --check-prefix=CONTRADICT
// RUN: %exit 1 flash-run %s --entry=dynamic --sizes=arg7=3 2>&1 | FileCheck %s --check-prefix=POSITION
// RUN: %exit 1 flash-run %s --entry=dynamic --sizes=arg0=999999999999x5 2>&1 | FileCheck %s --check-prefix=MEMORY
// RUN: %exit 1 flash-run %s --entry=dynamic --sizes=arg0=9223372036854775807x5 2>&1 | FileCheck %s --check-prefix=MEMORY
// RUN: %exit 1 flash-run %s --entry=dynamic --sizes=arg0=2x5 --verify 2>&1 | FileCheck %s --check-prefix=NOTHING
// RUN: %exit 1 flash-run %s --entry=vector --arg0=causal 2>&1 | FileCheck %s --check-prefix=MASK
// RUN: %exit 1 flash-run %s --entry=asserts --arg0=fill:5 2>&1 | FileCheck %s --check-prefix=ASSERT
// RUN: flash-run %s --entry=asserts --arg0=fill:2 | FileCheck %s --check-prefix=NOASSERT
// RUN: %exit 1 flash-run %t.absent.mlir --entry=f 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: echo "func.func @f() {" > %t.mlir
// RUN: %exit 1 flash-run %t.mlir --entry=f 2>&1 | FileCheck %s --check-prefix=PARSE

// ENTRY: error: no function 'absent' in this module
// ENTRY: errors.mlir:[[@LINE+4]]:{{.*}}: note: there is 'external'
// ENTRY: note: there is 'unranked'

// BODY: errors.mlir:[[@LINE+1]]:{{.*}}: error: function 'external' has no body
func.func private @external(tensor<4xf32>)

// UNRANKED: error: argument 0 of 'unranked' is of type 'tensor<*xf32>', which can't be passed: expected a scalar or a ranked tensor
func.func @unranked(%x: tensor<*xf32>) {
  return
}

// RESULT: error: result 0 of 'complex_result' is of type 'complex<f32>', which can't be returned
func.func @complex_result(%x: f32) -> complex<f32> {
  %c = complex.create %x, %x : complex<f32>
  return %c : complex<f32>
}

// SIZES: error: 'dynamic' has arguments of dynamic shape: replace each ? in --sizes=arg0=?x5
// SIZES: note: argument 0 is of type 'tensor<?x5xf32>'
// CONTRADICT: error: argument 0 of 'dynamic' is of type 'tensor<?x5xf32>', but --sizes gives it the shape 3
// POSITION: error: --sizes names argument 7, but 'dynamic' has 1 arguments
// MEMORY: error: arguments of 'dynamic' don't fit in memory: argument 0 is of shape {{[0-9]+}}x5xf32
// NOTHING: error: no attention was recognized in 'dynamic': the fused program is the unfused one, there is nothing to verify
func.func @dynamic(%x: tensor<?x5xf32>) -> tensor<?x5xf32> {
  return %x : tensor<?x5xf32>
}

// MASK: error: argument 0 is of type 4xf32, a mask needs two dimensions
func.func @vector(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// ASSERT: index 5 or more
// ASSERT: flash-run: error: the program ended with signal 6
// NOASSERT: result 0 i64: min 2, max 2, mean 2
func.func @asserts(%i: i64) -> i64 {
  %five = arith.constant 5 : i64
  %ok = arith.cmpi slt, %i, %five : i64
  cf.assert %ok, "index 5 or more"
  return %i : i64
}

// FILE: flash-run{{.*}}absent.mlir
// PARSE: error: expected
