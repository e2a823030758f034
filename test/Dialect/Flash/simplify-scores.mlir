// RUN: flash-opt %s --flash-simplify-scores --canonicalize --split-input-file | FileCheck %s
// RUN: flash-opt %s --flash-simplify-scores --split-input-file -o %t.1
// RUN: flash-opt %s --flash-simplify-scores --split-input-file --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!t = tensor<2x128x64xf16>

// A soft cap: scale, division and the factor of the exponent are one factor
// (-0.125 · 2 log2 e / 16), the cap is one fma at the end.
// CHECK-LABEL: func.func @softcap(
// CHECK-NOT: scale
// CHECK: flash.attention %arg0, %arg0, %arg0 score
// CHECK: ^bb0(%[[S:[a-z0-9]+]]: f32,
// CHECK-DAG: %[[FACTOR:.*]] = arith.constant -0.0225421097 : f32
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-DAG: %[[TWICE:.*]] = arith.constant 3.200000e+01 : f32
// CHECK-DAG: %[[CAP:.*]] = arith.constant -1.600000e+01 : f32
// CHECK: %[[X:.*]] = arith.mulf %[[S]], %[[FACTOR]]
// CHECK-NEXT: %[[E:.*]] = math.exp2 %[[X]]
// CHECK-NEXT: %[[D:.*]] = arith.addf %[[E]], %[[ONE]]
// CHECK-NEXT: %[[R:.*]] = arith.divf %[[ONE]], %[[D]]
// CHECK-NEXT: %[[Y:.*]] = math.fma %[[R]], %[[TWICE]], %[[CAP]]
// CHECK-NEXT: flash.yield %[[Y]]
func.func @softcap(%q: !t) -> !t {
  %scale = arith.constant 0.125 : f32
  %o = flash.attention %q, %q, %q scale %scale score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 16.0 : f32
    %x = arith.divf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %c : f32
    flash.yield %y : f32
  } : (!t, !t, !t, f32) -> !t
  return %o : !t
}

// -----

!t = tensor<2x128x64xf16>

// ALiBi: the scale is the factor of an fma, the product with the slope stays a
// product of positions (flash-tile-to-nvvm computes it once a row).
// CHECK-LABEL: func.func @alibi(
// CHECK: ^bb0(%[[S:[a-z0-9]+]]: f32,
// CHECK: %[[F:.*]] = arith.sitofp
// CHECK: %[[B:.*]] = arith.mulf %{{.*}}, %[[F]]
// CHECK-NEXT: %[[Y:.*]] = math.fma %[[S]], %{{.*}}, %[[B]]
// CHECK-NEXT: flash.yield %[[Y]]
func.func @alibi(%q: !t, %slopes: tensor<2xf32>) -> !t {
  %scale = arith.constant 0.125 : f32
  %o = flash.attention %q, %q, %q scale %scale captures(%slopes) score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index, %c: tensor<2xf32>):
    %d = affine.apply affine_map<(m, n) -> (n - m)>(%m, %n)
    %i = arith.index_cast %d : index to i64
    %f = arith.sitofp %i : i64 to f32
    %slope = tensor.extract %c[%h] : tensor<2xf32>
    %b = arith.mulf %slope, %f : f32
    %y = arith.addf %s, %b : f32
    flash.yield %y : f32
  } : (!t, !t, !t, f32, tensor<2xf32>) -> !t
  return %o : !t
}

// -----

!t = tensor<2x128x64xf16>

// (x + 2^23) - 2^23 rounds on purpose: offsets are not added up.
// CHECK-LABEL: func.func @rounds(
// CHECK: %[[UP:.*]] = arith.addf
// CHECK-NEXT: %[[DOWN:.*]] = arith.subf %[[UP]], %{{.*}}
// CHECK-NEXT: flash.yield %[[DOWN]]
func.func @rounds(%q: !t) -> !t {
  %o = flash.attention %q, %q, %q score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 8388608.0 : f32
    %x = arith.addf %s, %c : f32
    %y = arith.subf %x, %c : f32
    flash.yield %y : f32
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<2x128x64xf16>

// Factors near the ends of f32 stay where they are: their product, or the
// reciprocal, might not be a number.
// CHECK-LABEL: func.func @extreme(
// CHECK: arith.divf
// CHECK: arith.mulf
// CHECK-NEXT: flash.yield
func.func @extreme(%q: !t) -> !t {
  %o = flash.attention %q, %q, %q score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %tiny = arith.constant 1.0e-30 : f32
    %x = arith.divf %s, %tiny : f32
    %y = arith.mulf %x, %tiny : f32
    flash.yield %y : f32
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<2x128x64xf16>

// Differences: the sign is part of the factor, or of the other operand.
// CHECK-LABEL: func.func @differences(
// CHECK: ^bb0(%[[S:[a-z0-9]+]]: f32,
// CHECK-DAG: %[[TWO:.*]] = arith.constant -2.000000e+00 : f32
// CHECK-DAG: %[[THREE:.*]] = arith.constant 3.000000e+00 : f32
// CHECK: %[[A:.*]] = math.absf %[[S]]
// CHECK: %[[X:.*]] = math.fma %[[S]], %[[TWO]], %[[A]]
// CHECK: %[[N:.*]] = arith.negf %[[A]]
// CHECK: %[[Y:.*]] = math.fma %[[X]], %[[THREE]], %[[N]]
// CHECK: flash.yield %[[Y]]
func.func @differences(%q: !t) -> !t {
  %o = flash.attention %q, %q, %q score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %two = arith.constant 2.0 : f32
    %three = arith.constant 3.0 : f32
    %a = math.absf %s : f32
    %p = arith.mulf %s, %two : f32
    %x = arith.subf %a, %p : f32
    %r = arith.mulf %x, %three : f32
    %y = arith.subf %r, %a : f32
    flash.yield %y : f32
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<2x128x64xf16>

// A value that is used twice is written once; a product that is, stays.
// CHECK-LABEL: func.func @twice(
// CHECK: %[[P:.*]] = arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK-NEXT: %[[A:.*]] = math.absf %[[P]]
// CHECK-NEXT: %[[B:.*]] = math.sin %[[P]]
// CHECK-NEXT: %[[M:.*]] = arith.mulf %[[A]], %[[B]]
// CHECK-NEXT: %[[X:.*]] = arith.addf %[[M]], %[[A]]
// CHECK-NEXT: %[[Y:.*]] = arith.maximumf %[[X]], %[[M]]
// CHECK-NEXT: flash.yield %[[Y]]
func.func @twice(%q: !t) -> !t {
  %o = flash.attention %q, %q, %q score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 3.0 : f32
    %p = arith.mulf %s, %c : f32
    %a = math.absf %p : f32
    %b = math.sin %p : f32
    %m2 = arith.mulf %a, %b : f32
    %x = arith.addf %m2, %a : f32
    %y = arith.maximumf %x, %m2 : f32
    flash.yield %y : f32
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<2x128x64xf16>

// exp2 = false: the program's own functions. A scale that is not constant stays
// outside.
// CHECK-LABEL: func.func @exact(
// CHECK: scale %arg1
// CHECK: math.tanh
// CHECK-LABEL: func.func @scaled(
// CHECK: scale %arg1
// CHECK: math.exp2
func.func @exact(%q: !t, %scale: f32) -> !t {
  %o = flash.attention %q, %q, %q scale %scale numerics(<exp2 = false>) score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %t = math.tanh %s : f32
    flash.yield %t : f32
  } : (!t, !t, !t, f32) -> !t
  return %o : !t
}
func.func @scaled(%q: !t, %scale: f32) -> !t {
  %o = flash.attention %q, %q, %q scale %scale score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %t = math.exp %s : f32
    flash.yield %t : f32
  } : (!t, !t, !t, f32) -> !t
  return %o : !t
}

// -----

!t = tensor<2x128x64xf16>
!l = tensor<2x128xf32>

// The region of a backward is differentiated: tanh stays, a division by a
// constant does not, unless its inverse is no normal number.
// CHECK-LABEL: func.func @backward(
// CHECK: %[[C:.*]] = arith.constant 2.500000e-01 : f32
// CHECK: %[[X:.*]] = arith.mulf %{{.*}}, %[[C]]
// CHECK: %[[T:.*]] = math.tanh %[[X]]
// CHECK: arith.divf %[[T]]
func.func @backward(%q: !t, %l: !l) -> !t {
  %o = flash.attention_backward %q, %q, %q output %q lse %l d_output %q score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 4.0 : f32
    %tiny = arith.constant 1.0e-39 : f32
    %x = arith.divf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.divf %t, %tiny : f32
    flash.yield %y : f32
  } : (!t, !t, !t, !t, !l, !t) d_query !t
  return %o : !t
}
