// RUN: flash-opt %s --flash-raise 2>/dev/null | FileCheck %s
// RUN: flash-opt %s --flash-raise --remarks-filter=.* --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: flash-run %s --entry=tosa --backend=cpu --verify | FileCheck %s --check-prefix=EXEC

// EXEC: verify: PASS

// TOSA is converted where it is attention: scale, mask, reshapes and the
// constants that only they read. The rest stays as it is, in TOSA.
// CHECK-LABEL: @tosa(
// CHECK-NEXT: %[[SHIFT:.*]] = "tosa.const"() <{values = dense<0> : tensor<1xi8>}>
// CHECK-NEXT: %[[X:.*]] = tosa.exp %arg4
// CHECK-NEXT: %[[S:.*]] = arith.constant 5.000000e-01 : f32
// CHECK-NEXT: %[[O:.*]] = flash.attention %arg0, %arg1, %arg2 scale %[[S]] bias(%arg3)
// CHECK-NEXT: %[[Y:.*]] = tosa.mul %[[X]], %[[X]], %[[SHIFT]]
// CHECK-NEXT: return %[[O]], %[[Y]]
// REMARK: raise-tosa.mlir:[[#@LINE+22]]:9: remark: [Passed] attention-matched {{.*}} b=1 h=2 m=6 n=10 k=8 d=8 scale=0.5 biases=1
func.func @tosa(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x10x8xf32>, %v: tensor<1x2x10x8xf32>, %mask: tensor<1x1x6x10xf32>, %x: tensor<4x4xf32>) -> (tensor<1x2x6x8xf32>, tensor<4x4xf32>) {
  %s3 = tosa.const_shape {values = dense<[2, 6, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = tosa.const_shape {values = dense<[2, 8, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %v3 = tosa.const_shape {values = dense<[2, 10, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %p3 = tosa.const_shape {values = dense<[2, 6, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %s4 = tosa.const_shape {values = dense<[1, 2, 6, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %o4 = tosa.const_shape {values = dense<[1, 2, 6, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %xx = tosa.exp %x : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %q3 = tosa.reshape %q, %s3 : (tensor<1x2x6x8xf32>, !tosa.shape<3>) -> tensor<2x6x8xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<1x2x10x8xf32>) -> tensor<1x2x8x10xf32>
  %kr = tosa.reshape %kt, %k3 : (tensor<1x2x8x10xf32>, !tosa.shape<3>) -> tensor<2x8x10xf32>
  %s0 = tosa.matmul %q3, %kr, %zp, %zp : (tensor<2x6x8xf32>, tensor<2x8x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x6x10xf32>
  %s1 = tosa.reshape %s0, %s4 : (tensor<2x6x10xf32>, !tosa.shape<4>) -> tensor<1x2x6x10xf32>
  %s2 = tosa.mul %s1, %half, %shift : (tensor<1x2x6x10xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x2x6x10xf32>
  %sm = tosa.add %s2, %mask : (tensor<1x2x6x10xf32>, tensor<1x1x6x10xf32>) -> tensor<1x2x6x10xf32>
  %m = tosa.reduce_max %sm {axis = 3 : i32} : (tensor<1x2x6x10xf32>) -> tensor<1x2x6x1xf32>
  %d = tosa.sub %sm, %m : (tensor<1x2x6x10xf32>, tensor<1x2x6x1xf32>) -> tensor<1x2x6x10xf32>
  %e = tosa.exp %d : (tensor<1x2x6x10xf32>) -> tensor<1x2x6x10xf32>
  %su = tosa.reduce_sum %e {axis = 3 : i32} : (tensor<1x2x6x10xf32>) -> tensor<1x2x6x1xf32>
  %r = tosa.reciprocal %su : (tensor<1x2x6x1xf32>) -> tensor<1x2x6x1xf32>
  %p = tosa.mul %e, %r, %shift : (tensor<1x2x6x10xf32>, tensor<1x2x6x1xf32>, tensor<1xi8>) -> tensor<1x2x6x10xf32>
  %pr = tosa.reshape %p, %p3 : (tensor<1x2x6x10xf32>, !tosa.shape<3>) -> tensor<2x6x10xf32>
  %vr = tosa.reshape %v, %v3 : (tensor<1x2x10x8xf32>, !tosa.shape<3>) -> tensor<2x10x8xf32>
  %o0 = tosa.matmul %pr, %vr, %zp, %zp : (tensor<2x6x10xf32>, tensor<2x10x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x6x8xf32>
  %o = tosa.reshape %o0, %o4 : (tensor<2x6x8xf32>, !tosa.shape<4>) -> tensor<1x2x6x8xf32>
  %y = tosa.mul %xx, %xx, %shift : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1xi8>) -> tensor<4x4xf32>
  return %o, %y : tensor<1x2x6x8xf32>, tensor<4x4xf32>
}

// A softmax that is no attention stays TOSA; the remark names its sum.
// CHECK-LABEL: @alone(
// CHECK: tosa.reduce_sum
// CHECK-NEXT: tosa.reciprocal
// CHECK-NEXT: tosa.mul
// REMARK: raise-tosa.mlir:[[#@LINE+4]]:9: remark: [Missed] missed-no-value-contraction
func.func @alone(%x: tensor<4x10xf32>) -> tensor<4x10xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %e = tosa.exp %x : (tensor<4x10xf32>) -> tensor<4x10xf32>
  %su = tosa.reduce_sum %e {axis = 1 : i32} : (tensor<4x10xf32>) -> tensor<4x1xf32>
  %r = tosa.reciprocal %su : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %p = tosa.mul %e, %r, %shift : (tensor<4x10xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x10xf32>
  return %p : tensor<4x10xf32>
}

// A constant that others read stays for them.
// CHECK-LABEL: @shared(
// CHECK: %[[HALF:.*]] = "tosa.const"() <{values = dense<5.000000e-01>
// CHECK: flash.attention
// CHECK: tosa.mul %arg3, %[[HALF]]
func.func @shared(%q: tensor<2x6x8xf32>, %k: tensor<2x8x10xf32>, %v: tensor<2x10x8xf32>, %x: tensor<4x4x4xf32>) -> (tensor<2x6x8xf32>, tensor<4x4x4xf32>) {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s = tosa.matmul %q, %k, %zp, %zp : (tensor<2x6x8xf32>, tensor<2x8x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x6x10xf32>
  %t = tosa.mul %s, %half, %shift : (tensor<2x6x10xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x6x10xf32>
  %e = tosa.exp %t : (tensor<2x6x10xf32>) -> tensor<2x6x10xf32>
  %sum = tosa.reduce_sum %e {axis = 2 : i32} : (tensor<2x6x10xf32>) -> tensor<2x6x1xf32>
  %r = tosa.reciprocal %sum : (tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
  %p = tosa.mul %e, %r, %shift : (tensor<2x6x10xf32>, tensor<2x6x1xf32>, tensor<1xi8>) -> tensor<2x6x10xf32>
  %o = tosa.matmul %p, %v, %zp, %zp : (tensor<2x6x10xf32>, tensor<2x10x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x6x8xf32>
  %y = tosa.mul %x, %half, %shift : (tensor<4x4x4xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<4x4x4xf32>
  return %o, %y : tensor<2x6x8xf32>, tensor<4x4x4xf32>
}
