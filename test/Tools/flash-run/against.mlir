// RUN: flash-run %s --entry=fused --against=by_hand --verify | FileCheck %s --check-prefix=SAME
// RUN: %exit 1 flash-run %s --entry=fused --against=wrong_scale --verify | FileCheck %s --check-prefix=WRONG
// RUN: %exit 1 flash-run %s --entry=fused --against=wrong_mask --verify --json | FileCheck %s --check-prefix=JSON
// RUN: %exit 1 flash-run %s --entry=fused --against=nan --verify | FileCheck %s --check-prefix=NAN
// RUN: %exit 1 flash-run %s --entry=fused --against=other_type --verify 2>&1 | FileCheck %s --check-prefix=TYPE
// RUN: %exit 1 flash-run %s --entry=fused --against=other_shape --verify --sizes=arg3=5 2>&1 | FileCheck %s --check-prefix=TYPE

!t = tensor<1x1x20x8xf32>

func.func @fused(%q: !t, %k: !t, %v: !t) -> !t {
  %s = arith.constant 0.5 : f32
  %o = flash.attention %q, %k, %v scale %s : (!t, !t, !t, f32) -> !t
  return %o : !t
}

// The same with the scale on Q.
// SAME: attention: 1 recognized, 1 tiled
// SAME: result 0 1x1x20x8xf32: ok
// SAME: verify: PASS
func.func @by_hand(%q: !t, %k: !t, %v: !t) -> !t {
  %s = arith.constant dense<0.5> : !t
  %scaled = arith.mulf %q, %s : !t
  %o = flash.attention %scaled, %k, %v : (!t, !t, !t) -> !t
  return %o : !t
}

// A scale that is 2 % off: far from the limit of f32.
// WRONG: result 0 1x1x20x8xf32: WRONG
// WRONG: verify: FAIL
func.func @wrong_scale(%q: !t, %k: !t, %v: !t) -> !t {
  %s = arith.constant 0.51 : f32
  %o = flash.attention %q, %k, %v scale %s : (!t, !t, !t, f32) -> !t
  return %o : !t
}

// One hidden key of one query.
// JSON: "verify": {
// JSON: "passed": false
func.func @wrong_mask(%q: !t, %k: !t, %v: !t) -> !t {
  %s = arith.constant 0.5 : f32
  %o = flash.attention %q, %k, %v scale %s mask(#flash.mask<window = [18, -1]>) : (!t, !t, !t, f32) -> !t
  return %o : !t
}

// NaN where the fused program has a number.
// NAN: result 0 1x1x20x8xf32: WRONG
// NAN-NEXT: nan
// NAN-NEXT: unfused {{.*}} 0       0
// NAN-NEXT: fused {{.*}} 160       0
func.func @nan(%q: !t, %k: !t, %v: !t) -> !t {
  %x = arith.constant dense<0x7FC00000> : !t
  return %x : !t
}

// TYPE: error: 'other_{{type|shape}}' is of type {{.*}}, but 'fused' is of type
func.func @other_type(%q: !t, %k: !t, %v: !t) -> tensor<f32> {
  %x = arith.constant dense<0.0> : tensor<f32>
  return %x : tensor<f32>
}
func.func @other_shape(%q: !t, %k: !t, %v: !t, %x: tensor<?xf32>) -> !t {
  return %q : !t
}
