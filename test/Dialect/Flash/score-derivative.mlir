// RUN: flash-opt %s --flash-decompose --split-input-file --verify-diagnostics | FileCheck %s

!t = tensor<1x2x3x4xf32>
!l = tensor<1x2x3xf32>

// The derivative of tanh is 1 - tanh². Where dS is 0 so is the gradient.
// CHECK-LABEL: @tanh
// CHECK: %[[T:.*]] = math.tanh
// CHECK: %[[T2:.*]] = arith.mulf %[[T]], %[[T]]
// CHECK: arith.subf %{{.*}}, %[[T2]]
// CHECK: arith.cmpf oeq
// CHECK: arith.select
func.func @tanh(%q: !t, %l: !l) -> !t {
  %g = flash.attention_backward %q, %q, %q output %q lse %l d_output %q score {
    ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
      %y = math.tanh %x : f32
      flash.yield %y : f32
    } : (!t, !t, !t, !t, !l, !t) d_query !t
  return %g : !t
}

// -----

!t = tensor<1x2x3x4xf32>
!l = tensor<1x2x3xf32>

// Bits have no derivative: the op is named.
func.func @bits(%q: !t, %l: !l) -> !t {
  %g = flash.attention_backward %q, %q, %q output %q lse %l d_output %q score {
    ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
      // expected-error@+1 {{'arith.bitcast' in the score region has no derivative}}
      %i = arith.bitcast %x : f32 to i32
      %y = arith.bitcast %i : i32 to f32
      flash.yield %y : f32
    } : (!t, !t, !t, !t, !l, !t) d_query !t
  return %g : !t
}

// -----

!t = tensor<1x2x3x4xf32>
!l = tensor<1x2x3xf32>

// An op without a derivative on a capture matters only if the gradient of the
// capture is wanted.
// CHECK-LABEL: @unwanted
// CHECK: arith.bitcast
// CHECK-NOT: flash.
func.func @unwanted(%q: !t, %l: !l, %c: tensor<2xf32>) -> !t {
  %g = flash.attention_backward %q, %q, %q output %q lse %l d_output %q captures(%c) score {
    ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index, %cc: tensor<2xf32>):
      %e = tensor.extract %cc[%h] : tensor<2xf32>
      %i = arith.bitcast %e : f32 to i32
      %f = arith.sitofp %i : i32 to f32
      %y = arith.addf %x, %f : f32
      flash.yield %y : f32
    } : (!t, !t, !t, tensor<2xf32>, !t, !l, !t) d_query !t
  return %g : !t
}

// -----

!t = tensor<1x2x3x4xf32>
!l = tensor<1x2x3xf32>

// The forward runs what the backward refuses.
// CHECK-LABEL: @forward
// CHECK: arith.bitcast
func.func @forward(%q: !t) -> !t {
  %o = flash.attention %q, %q, %q score {
    ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
      %i = arith.bitcast %x : f32 to i32
      %y = arith.bitcast %i : i32 to f32
      flash.yield %y : f32
    } : (!t, !t, !t) -> !t
  return %o : !t
}
