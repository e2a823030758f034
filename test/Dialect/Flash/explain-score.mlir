// RUN: flash-opt %s --flash-explain | FileCheck %s
// RUN: flash-opt %s --flash-explain=json | FileCheck %s --check-prefix=JSON
// RUN: flash-opt %s --flash-explain | %python -c "import sys; long = [l for l in sys.stdin if len(l) > 101 and '/' not in l]; assert not long, long"

// Score regions as formulas.

// Softcap: constants come first in products, quotients keep their order.
func.func @softcap(%q: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  // CHECK: @softcap
  // CHECK: score region 30 * tanh(s / 30)
  // JSON: "score": "30 * tanh(s / 30)",
  // JSON-NEXT: "score_ops": [
  // JSON-NEXT: "arith.constant",
  // JSON-NEXT: "arith.divf",
  %o = flash.attention %q, %q, %q score {
    ^bb0(%s: f32, %h: index, %m: index, %n: index):
      %c = arith.constant 30.0 : f32
      %d = arith.divf %s, %c : f32
      %t = math.tanh %d : f32
      %r = arith.mulf %t, %c : f32
      flash.yield %r : f32
  } : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// Captures are read at positions, casts that lose nothing are not shown, and
// the largest f16 is not rounded to three digits.
func.func @captured(%q: tensor<3x2x8x16xf16>, %c: tensor<3x?xi64>) -> tensor<3x2x8x16xf16> {
  // CHECK: @captured
  // CHECK: c0 tensor<3x?xi64>
  // CHECK: score region f16(s) + where(c0[b, n] != 0, 0, -65504)
  // Of a dynamic axis as much is read as there are positions: 3 * 8 keys of
  // 8 bytes, beside 4 * 3*2*8*16*2 bytes.
  // CHECK: HBM bytes {{.*}} 6.34 kB
  %o = flash.attention %q, %q, %q captures(%c) score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %t: tensor<3x?xi64>):
      %zero = arith.constant 0 : i64
      %off = arith.constant 0.0 : f16
      %low = arith.constant -65504.0 : f16
      %x = tensor.extract %t[%b, %n] : tensor<3x?xi64>
      %p = arith.cmpi ne, %x, %zero : i64
      %y = arith.select %p, %off, %low : f16
      %z = arith.truncf %s : f32 to f16
      %w = arith.addf %z, %y : f16
      %r = arith.extf %w : f16 to f32
      flash.yield %r : f32
  } : (tensor<3x2x8x16xf16>, tensor<3x2x8x16xf16>, tensor<3x2x8x16xf16>, tensor<3x?xi64>) -> tensor<3x2x8x16xf16>
  return %o : tensor<3x2x8x16xf16>
}

// What is used twice has a name; parentheses only where they change something;
// positions through affine maps; predicates without a sign by their names.
func.func @operators(%q: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  // CHECK: @operators
  // CHECK: score region t0 = 2 * (s + 1); t1 = max(t0 - (s - 1), -inf); where(m - n >= 0 and (uge(h, 1) or
  // CHECK-NEXT: ult(t1, t0)), t1 / t0 - s ^ 2, -(t1 * t0))
  %o = flash.attention %q, %q, %q score {
    ^bb0(%s: f32, %h: index, %m: index, %n: index):
      %one = arith.constant 1.0 : f32
      %two = arith.constant 2.0 : f32
      %inf = arith.constant 0xFF800000 : f32
      %i1 = arith.constant 1 : index
      %i0 = arith.constant 0 : index
      %a = arith.addf %s, %one : f32
      %t0 = arith.mulf %two, %a : f32
      %b = arith.subf %s, %one : f32
      %c = arith.subf %t0, %b : f32
      %t1 = arith.maximumf %c, %inf : f32
      %d = affine.apply affine_map<(d0, d1) -> (d0 - d1)>(%m, %n)
      %p = arith.cmpi sge, %d, %i0 : index
      %x = arith.cmpi uge, %h, %i1 : index
      %y = arith.cmpf ult, %t1, %t0 : f32
      %z = arith.ori %x, %y : i1
      %w = arith.andi %p, %z : i1
      %e = arith.divf %t1, %t0 : f32
      %f = math.powf %s, %two : f32
      %g = arith.subf %e, %f : f32
      %k = arith.mulf %t1, %t0 : f32
      %l = arith.negf %k : f32
      %r = arith.select %w, %g, %l : f32
      flash.yield %r : f32
  } : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}
