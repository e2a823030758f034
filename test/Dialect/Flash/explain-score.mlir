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

// What keeps a mask in the score region: -1e9 may be above a score.
func.func @kept_mask(%q: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  // CHECK: @kept_mask
  // CHECK: mask none
  // CHECK-NEXT: in the score region: a fill of -1e+09 hides nothing for sure: scores may be as low
  // JSON: "mask_note": "a fill of -1e+09 hides nothing for sure: scores may be as low",
  %o = flash.attention %q, %q, %q score {
    ^bb0(%s: f32, %h: index, %m: index, %n: index):
      %zero = arith.constant 0.0 : f32
      %low = arith.constant -1.0e9 : f32
      %c = arith.cmpi sle, %n, %m : index
      %x = arith.select %c, %zero, %low : f32
      %y = arith.addf %s, %x : f32
      flash.yield %y : f32
  } : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// A finite fill by position and data.
func.func @kept_beside_data(%q: tensor<2x8x16xf32>, %c: tensor<8xi1>) -> tensor<2x8x16xf32> {
  // CHECK: @kept_beside_data
  // CHECK: in the score region: a finite fill hides by position where data may hide, too
  // CHECK: (assume-visible-rows
  %o = flash.attention %q, %q, %q captures(%c) score {
    ^bb0(%s: f32, %h: index, %m: index, %n: index, %t: tensor<8xi1>):
      %low = arith.constant -3.40282347E+38 : f32
      %e = tensor.extract %t[%n] : tensor<8xi1>
      %d = arith.cmpi sle, %n, %m : index
      %b = arith.andi %d, %e : i1
      %y = arith.select %b, %s, %low : f32
      flash.yield %y : f32
  } : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<8xi1>) -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// Lengths: data alone.
func.func @kept_lengths(%q: tensor<2x8x16xf32>, %l: tensor<i64>) -> tensor<2x8x16xf32> {
  // CHECK: @kept_lengths
  // CHECK: in the score region: what hides keys is data
  %o = flash.attention %q, %q, %q captures(%l) score {
    ^bb0(%s: f32, %h: index, %m: index, %n: index, %t: tensor<i64>):
      %inf = arith.constant 0xFF800000 : f32
      %e = tensor.extract %t[] : tensor<i64>
      %i = arith.index_cast %n : index to i64
      %b = arith.cmpi slt, %i, %e : i64
      %y = arith.select %b, %s, %inf : f32
      flash.yield %y : f32
  } : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<i64>) -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}
