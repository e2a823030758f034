// RUN: flash-opt %s --canonicalize | FileCheck %s

!t = tensor<1x2x3x4xf32>

// A mask without bounds is no mask, in both ops.
// CHECK-LABEL: @trivial_mask
// CHECK-NOT: mask(
// CHECK: flash.attention_backward
// CHECK-NOT: mask(
// CHECK: return
func.func @trivial_mask(%q: !t, %l: tensor<1x2x3xf32>) -> (!t, !t) {
  %o = flash.attention %q, %q, %q mask(#flash.mask<align = bottom_right>) : (!t, !t, !t) -> !t
  %g = flash.attention_backward %q, %q, %q output %q lse %l d_output %q mask(#flash.mask<>) : (!t, !t, !t, !t, tensor<1x2x3xf32>, !t) d_query !t
  return %o, %g : !t, !t
}

// A mask that hides keys stays, also one whose window is wide: the extents are
// not looked at here.
// CHECK-LABEL: @real_mask
// CHECK: mask(<window = [100, 100]>)
func.func @real_mask(%q: !t) -> !t {
  %o = flash.attention %q, %q, %q mask(#flash.mask<window = [100, 100]>) : (!t, !t, !t) -> !t
  return %o : !t
}

// A scale of 1 goes; any other stays.
// CHECK-LABEL: @scale
// CHECK: flash.attention %{{.*}}, %{{.*}}, %{{.*}} : (
// CHECK: flash.attention %{{.*}}, %{{.*}}, %{{.*}} scale %{{.*}} : (
func.func @scale(%q: !t) -> (!t, !t) {
  %one = arith.constant 1.0 : f16
  %half = arith.constant 0.5 : f16
  %0 = flash.attention %q, %q, %q scale %one : (!t, !t, !t, f16) -> !t
  %1 = flash.attention %q, %q, %q scale %half : (!t, !t, !t, f16) -> !t
  return %0, %1 : !t, !t
}

// Philox that never drops goes with its operands. A stored mask says itself
// what it drops.
// CHECK-LABEL: @dropout
// CHECK: flash.attention %{{.*}}, %{{.*}}, %{{.*}} : (
// CHECK: dropout_seed(%{{.*}}) dropout_offset(%{{.*}}) dropout(<p = 2.500000e-01>)
// CHECK: dropout_mask(%{{.*}}) dropout(<p = 0.000000e+00, kind = stored>)
func.func @dropout(%q: !t, %s: i64, %m: tensor<1x2x3x3xi1>) -> (!t, !t, !t) {
  %0 = flash.attention %q, %q, %q dropout_seed(%s) dropout_offset(%s) dropout(#flash.dropout<p = 0.0>) : (!t, !t, !t, i64, i64) -> !t
  %1 = flash.attention %q, %q, %q dropout_seed(%s) dropout_offset(%s) dropout(#flash.dropout<p = 0.25>) : (!t, !t, !t, i64, i64) -> !t
  %2 = flash.attention %q, %q, %q dropout_mask(%m) dropout(#flash.dropout<p = 0.0, kind = stored>) : (!t, !t, !t, tensor<1x2x3x3xi1>) -> !t
  return %0, %1, %2 : !t, !t, !t
}

// A region that returns its score goes, and with it the captures.
// CHECK-LABEL: @identity
// CHECK-NOT: captures
// CHECK: flash.attention %{{.*}}, %{{.*}}, %{{.*}} : (
func.func @identity(%q: !t, %c: tensor<2xf32>) -> !t {
  %o = flash.attention %q, %q, %q captures(%c) score {
    ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index, %cc: tensor<2xf32>):
      flash.yield %x : f32
    } : (!t, !t, !t, tensor<2xf32>) -> !t
  return %o : !t
}

// Captures that the region does not read go; the others keep their order.
// CHECK-LABEL: @unused_captures
// CHECK-SAME: %{{.*}}: tensor<1x2x3x4xf32>, %[[A:.*]]: tensor<2xf32>, %[[B:.*]]: tensor<3xf32>, %[[C:.*]]: tensor<4xf32>
// CHECK: captures(%[[A]], %[[C]]) score {
// CHECK-NEXT: ^bb0(%{{.*}}: f32, %{{.*}}: index, %{{.*}}: index, %{{.*}}: index, %{{.*}}: index, %{{.*}}: tensor<2xf32>, %{{.*}}: tensor<4xf32>):
func.func @unused_captures(%q: !t, %a: tensor<2xf32>, %b: tensor<3xf32>, %c: tensor<4xf32>) -> !t {
  %o = flash.attention %q, %q, %q captures(%a, %b, %c) score {
    ^bb0(%x: f32, %b0: index, %h: index, %m: index, %n: index, %ca: tensor<2xf32>, %cb: tensor<3xf32>, %cc: tensor<4xf32>):
      %e = tensor.extract %ca[%h] : tensor<2xf32>
      %f = tensor.extract %cc[%n] : tensor<4xf32>
      %y = arith.mulf %e, %f : f32
      %z = arith.addf %x, %y : f32
      flash.yield %z : f32
    } : (!t, !t, !t, tensor<2xf32>, tensor<3xf32>, tensor<4xf32>) -> !t
  return %o : !t
}

// An LSE that nobody reads is no result. Attributes, maps and region stay.
// CHECK-LABEL: @unused_lse
// CHECK: %[[O:.*]] = flash.attention %{{.*}} scale %{{.*}} numerics(<masked_rows = zero>) plan {x = 1 : i64} score {
// CHECK: math.tanh
// CHECK: -> tensor<1x2x3x4xf32>
// CHECK-NEXT: return %[[O]]
func.func @unused_lse(%q: !t, %s: f32) -> !t {
  %o, %l = flash.attention %q, %q, %q scale %s numerics(#flash.numerics<masked_rows = zero>) plan {x = 1} score {
    ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
      %y = math.tanh %x : f32
      flash.yield %y : f32
    } : (!t, !t, !t, f32) -> !t, tensor<1x2x3xf32>
  return %o : !t
}

// One part is the whole if masked rows are zero in it, as combine makes them.
// CHECK-LABEL: @single_combine
// CHECK: %[[A:.*]], %[[LA:.*]] = flash.attention
// CHECK: %[[B:.*]], %[[LB:.*]] = flash.attention
// CHECK: %[[C:.*]], %[[LC:.*]] = flash.combine %[[B]] lse %[[LB]]
// CHECK: return %[[A]], %[[LA]], %[[C]], %[[LC]]
func.func @single_combine(%q: !t) -> (!t, tensor<1x2x3xf32>, !t, tensor<1x2x3xf32>) {
  %a, %la = flash.attention %q, %q, %q numerics(#flash.numerics<masked_rows = zero>) : (!t, !t, !t) -> !t, tensor<1x2x3xf32>
  %0:2 = flash.combine %a lse %la : !t, tensor<1x2x3xf32> -> !t, tensor<1x2x3xf32>
  %b, %lb = flash.attention %q, %q, %q : (!t, !t, !t) -> !t, tensor<1x2x3xf32>
  %1:2 = flash.combine %b lse %lb : !t, tensor<1x2x3xf32> -> !t, tensor<1x2x3xf32>
  return %0#0, %0#1, %1#0, %1#1 : !t, tensor<1x2x3xf32>, !t, tensor<1x2x3xf32>
}
