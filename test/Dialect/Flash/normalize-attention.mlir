// RUN: flash-opt %s --flash-normalize-attention --split-input-file | FileCheck %s
// RUN: flash-opt %s --flash-normalize-attention=assume-visible-rows=true --split-input-file | FileCheck %s --check-prefix=ASSUME

!q = tensor<1x2x64x16xf32>
!k = tensor<1x2x64x16xf32>

// Added -inf where n > m: causal; nothing is left of the region.
// CHECK-LABEL: @causal_added
// CHECK: flash.attention
// CHECK-SAME: mask(<causal = top_left>)
// CHECK-NOT: score
func.func @causal_added(%q: !q, %k: !k, %v: !k) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c = arith.cmpi sle, %n, %m : index
      %zero = arith.constant 0.0 : f32
      %inf = arith.constant 0xFF800000 : f32
      %x = arith.select %c, %zero, %inf : f32
      %y = arith.addf %s, %x : f32
      flash.yield %y : f32
    } : (!q, !k, !k) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x16x16xf32>
!k = tensor<1x2x64x16xf32>

// select with the fill on the true side, indices as i64 with the offset of a
// cache: aligned to the last query and key. The softcap stays.
// CHECK-LABEL: @bottom_right_selected
// CHECK: mask(<causal = bottom_right>)
// CHECK-SAME: score
// CHECK-NEXT: ^bb0(%[[S:[a-z0-9]+]]: f32
// CHECK-NEXT: %[[T:.*]] = math.tanh %[[S]]
// CHECK-NEXT: flash.yield %[[T]]
func.func @bottom_right_selected(%q: !q, %k: !k, %v: !k) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %t = math.tanh %s : f32
      %mi = arith.index_cast %m : index to i64
      %ni = arith.index_cast %n : index to i64
      %c48 = arith.constant 48 : i64
      %p = arith.addi %mi, %c48 : i64
      %c = arith.cmpi sgt, %ni, %p : i64
      %inf = arith.constant 0xFF800000 : f32
      %y = arith.select %c, %inf, %t : f32
      flash.yield %y : f32
    } : (!q, !k, !k) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x?x16xf32>

// A window and causal in one conjunction, lowest finite fill, dynamic lengths:
// every row of it sees its own key... but with a left bound that is only
// proved for static lengths, so the region stays.
// CHECK-LABEL: @finite_window_dynamic
// CHECK-NOT: mask(
// CHECK: arith.select
func.func @finite_window_dynamic(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c0 = arith.cmpi sle, %n, %m : index
      %d = affine.apply affine_map<(m, n) -> (m - n)>(%m, %n)
      %c8 = arith.constant 8 : index
      %c1 = arith.cmpi slt, %d, %c8 : index
      %c = arith.andi %c0, %c1 : i1
      %low = arith.constant -3.40282347E+38 : f32
      %y = arith.select %c, %s, %low : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// The same with static lengths.
// CHECK-LABEL: @finite_window
// CHECK: mask(<causal = top_left, window = [7, -1]>)
// CHECK-NOT: score
func.func @finite_window(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c0 = arith.cmpi sle, %n, %m : index
      %d = affine.apply affine_map<(m, n) -> (m - n)>(%m, %n)
      %c8 = arith.constant 8 : index
      %c1 = arith.cmpi slt, %d, %c8 : index
      %c = arith.andi %c0, %c1 : i1
      %low = arith.constant -3.40282347E+38 : f32
      %y = arith.select %c, %s, %low : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// Causal and a padding mask with -inf: the causal part is a mask, the padding
// stays in the region.
// CHECK-LABEL: @causal_and_padding
// CHECK: mask(<causal = top_left>)
// CHECK: %[[KEEP:.*]] = tensor.extract
// CHECK-NOT: arith.cmpi
// CHECK: arith.select %[[KEEP]]
func.func @causal_and_padding(%q: !q, %k: !q, %v: !q, %keep: tensor<1x64xi1>) -> !q {
  %o = flash.attention %q, %k, %v captures(%keep) score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %kp: tensor<1x64xi1>):
      %e = tensor.extract %kp[%b, %n] : tensor<1x64xi1>
      %c0 = arith.cmpi sle, %n, %m : index
      %c = arith.andi %c0, %e : i1
      %zero = arith.constant 0.0 : f16
      %inf = arith.constant 0xFC00 : f16
      %x = arith.select %c, %zero, %inf : f16
      %w = arith.extf %x : f16 to f32
      %y = arith.addf %s, %w : f32
      flash.yield %y : f32
    } : (!q, !q, !q, tensor<1x64xi1>) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// Prefix or causal, and a comparison that always holds.
// CHECK-LABEL: @prefix
// CHECK: mask(<causal = top_left, prefix = 10>)
// CHECK-NOT: score
func.func @prefix(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c10 = arith.constant 10 : index
      %c0 = arith.constant 0 : index
      %c1 = arith.cmpi sge, %m, %n : index
      %c2 = arith.cmpi sgt, %c10, %n : index
      %c3 = arith.ori %c1, %c2 : i1
      %c4 = arith.cmpi sge, %m, %c0 : index
      %c = arith.andi %c3, %c4 : i1
      %inf = arith.constant 0xFF800000 : f32
      %y = arith.select %c, %s, %inf : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// Not masks: a fill that is no mask value (1e9 is reached by real scores), a
// comparison with the head, hiding one diagonal only, a mask under a product.
// CHECK-LABEL: @not_masks
// CHECK-NOT: mask(
// CHECK: return
func.func @not_masks(%q: !q, %k: !q, %v: !q) -> (!q, !q, !q, !q) {
  %o0 = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c = arith.cmpi sle, %n, %m : index
      %low = arith.constant -1.0e+09 : f32
      %y = arith.select %c, %s, %low : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  %o1 = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c = arith.cmpi sle, %n, %h : index
      %inf = arith.constant 0xFF800000 : f32
      %y = arith.select %c, %s, %inf : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  %o2 = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c = arith.cmpi ne, %n, %m : index
      %inf = arith.constant 0xFF800000 : f32
      %y = arith.select %c, %s, %inf : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  %o3 = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c = arith.cmpi sle, %n, %m : index
      %zero = arith.constant 0.0 : f32
      %inf = arith.constant 0xFF800000 : f32
      %x = arith.select %c, %zero, %inf : f32
      %y = arith.addf %s, %x : f32
      %z = arith.mulf %y, %s : f32
      flash.yield %z : f32
    } : (!q, !q, !q) -> !q
  return %o0, %o1, %o2, %o3 : !q, !q, !q, !q
}

// -----

!q = tensor<1x2x64x16xf16>

// Eager f16: the lowest f16, added in f16. Nothing modifies the scores any more,
// so their rounding goes with the mask.
// CHECK-LABEL: @f16_lowest
// CHECK: mask(<causal = top_left>)
// CHECK-NOT: score
func.func @f16_lowest(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %t = arith.truncf %s : f32 to f16
      %c = arith.cmpi sle, %n, %m : index
      %zero = arith.constant 0.0 : f16
      %low = arith.constant -6.550400e+04 : f16
      %x = arith.select %c, %zero, %low : f16
      %y = arith.addf %t, %x : f16
      %z = arith.extf %y : f16 to f32
      flash.yield %z : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf16>

// The same number added in f32, where scores may be as low: kept.
// CHECK-LABEL: @f16_lowest_in_f32
// CHECK-NOT: mask(
// CHECK: arith.select
func.func @f16_lowest_in_f32(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %c = arith.cmpi sle, %n, %m : index
      %zero = arith.constant 0.0 : f16
      %low = arith.constant -6.550400e+04 : f16
      %x = arith.select %c, %zero, %low : f16
      %w = arith.extf %x : f16 to f32
      %y = arith.addf %s, %w : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// Under a softcap of 30 scores are at most 60 apart: -1e4 hides.
// CHECK-LABEL: @softcap
// CHECK: mask(<causal = top_left>)
// CHECK: math.tanh
// CHECK-NOT: arith.select
func.func @softcap(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %t = math.tanh %s : f32
      %cap = arith.constant 30.0 : f32
      %u = arith.mulf %t, %cap : f32
      %c = arith.cmpi sle, %n, %m : index
      %low = arith.constant -1.0e4 : f32
      %y = arith.select %c, %u, %low : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// -500 does not, by far: exp(-440) is no zero in f64.
// CHECK-LABEL: @softcap_high
// CHECK-NOT: mask(
// CHECK: arith.select
func.func @softcap_high(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %t = math.tanh %s : f32
      %cap = arith.constant 30.0 : f32
      %u = arith.mulf %t, %cap : f32
      %c = arith.cmpi sle, %n, %m : index
      %low = arith.constant -5.0e2 : f32
      %y = arith.select %c, %u, %low : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// A finite fill where both position and data hide keys: a row that sees none has
// all of them. Only who promises that there is no such row gets the mask.
// CHECK-LABEL: @finite_beside_data
// CHECK-NOT: mask(
// CHECK: arith.andi
// ASSUME-LABEL: @finite_beside_data
// ASSUME: mask(<causal = top_left>)
// ASSUME: %[[KEEP:.*]] = tensor.extract
// ASSUME-NOT: arith.andi
// ASSUME: arith.select %[[KEEP]]
func.func @finite_beside_data(%q: !q, %k: !q, %v: !q, %keep: tensor<1x64xi1>) -> !q {
  %o = flash.attention %q, %k, %v captures(%keep) score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %kp: tensor<1x64xi1>):
      %e = tensor.extract %kp[%b, %n] : tensor<1x64xi1>
      %c0 = arith.cmpi sle, %n, %m : index
      %c = arith.andi %c0, %e : i1
      %low = arith.constant -3.40282347E+38 : f32
      %y = arith.select %c, %s, %low : f32
      flash.yield %y : f32
    } : (!q, !q, !q, tensor<1x64xi1>) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x?x16xf32>

// The diagonal through the last query and key, from sizes that the region
// captures: they are operands no more.
// CHECK-LABEL: @dynamic_corner
// CHECK-SAME: (%[[Q:.*]]: tensor<1x2x?x16xf32>, %[[K:.*]]: tensor<1x2x?x16xf32>, %[[V:.*]]: tensor<1x2x?x16xf32>)
// CHECK-NEXT: flash.attention %[[Q]], %[[K]], %[[V]] mask(<causal = bottom_right>) :
func.func @dynamic_corner(%q: !q, %k: !q, %v: !q) -> !q {
  %two = arith.constant 2 : index
  %rows = tensor.dim %q, %two : !q
  %keys = tensor.dim %k, %two : !q
  %past = arith.subi %keys, %rows : index
  %size = tensor.from_elements %past : tensor<index>
  %o = flash.attention %q, %k, %v captures(%size) score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %p: tensor<index>):
      %e = tensor.extract %p[] : tensor<index>
      %at = arith.addi %m, %e : index
      %c = arith.cmpi sle, %n, %at : index
      %inf = arith.constant 0xFF800000 : f32
      %y = arith.select %c, %s, %inf : f32
      flash.yield %y : f32
    } : (!q, !q, !q, tensor<index>) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x?x16xf32>

// The same with the lowest float: there may be fewer keys than queries, and then
// the first rows see none.
// CHECK-LABEL: @dynamic_corner_finite
// CHECK-NOT: mask(
// CHECK: arith.select
func.func @dynamic_corner_finite(%q: !q, %k: !q, %v: !q) -> !q {
  %two = arith.constant 2 : index
  %rows = tensor.dim %q, %two : !q
  %keys = tensor.dim %k, %two : !q
  %past = arith.subi %keys, %rows : index
  %size = tensor.from_elements %past : tensor<index>
  %o = flash.attention %q, %k, %v captures(%size) score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %p: tensor<index>):
      %e = tensor.extract %p[] : tensor<index>
      %at = arith.addi %m, %e : index
      %c = arith.cmpi sle, %n, %at : index
      %inf = arith.constant -3.40282347E+38 : f32
      %y = arith.select %c, %s, %inf : f32
      flash.yield %y : f32
    } : (!q, !q, !q, tensor<index>) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// Padding inside, causal outside, both with -inf: the order does not matter.
// CHECK-LABEL: @inner_padding
// CHECK: mask(<causal = top_left>)
// CHECK: arith.select
// CHECK-NOT: arith.cmpi
func.func @inner_padding(%q: !q, %k: !q, %v: !q, %keep: tensor<1x64xi1>) -> !q {
  %o = flash.attention %q, %k, %v captures(%keep) score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %kp: tensor<1x64xi1>):
      %e = tensor.extract %kp[%b, %n] : tensor<1x64xi1>
      %inf = arith.constant 0xFF800000 : f32
      %x = arith.select %e, %s, %inf : f32
      %c0 = arith.cmpi sle, %n, %m : index
      %y = arith.select %c0, %x, %inf : f32
      flash.yield %y : f32
    } : (!q, !q, !q, tensor<1x64xi1>) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// A finite fill over -inf: where data says so, later keys are not hidden by
// position any more, and a row may have nothing but these.
// CHECK-LABEL: @finite_over_inf
// CHECK-NOT: mask(
// CHECK: arith.cmpi
func.func @finite_over_inf(%q: !q, %k: !q, %v: !q, %keep: tensor<1x64xi1>) -> !q {
  %o = flash.attention %q, %k, %v captures(%keep) score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %kp: tensor<1x64xi1>):
      %c0 = arith.cmpi sle, %n, %m : index
      %inf = arith.constant 0xFF800000 : f32
      %x = arith.select %c0, %s, %inf : f32
      %e = tensor.extract %kp[%b, %n] : tensor<1x64xi1>
      %low = arith.constant -3.40282347E+38 : f32
      %y = arith.select %e, %x, %low : f32
      flash.yield %y : f32
    } : (!q, !q, !q, tensor<1x64xi1>) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// The logarithm of a score may be NaN, and stays that when -inf is added.
// CHECK-LABEL: @added_to_no_number
// CHECK-NOT: mask(
// CHECK: arith.addf
func.func @added_to_no_number(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %l = math.log %s : f32
      %c = arith.cmpi sle, %n, %m : index
      %zero = arith.constant 0.0 : f32
      %inf = arith.constant 0xFF800000 : f32
      %x = arith.select %c, %zero, %inf : f32
      %y = arith.addf %l, %x : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// What the finite fill leaves a row, -inf hides: only the filled keys count.
// CHECK-LABEL: @finite_around_inf
// CHECK-NOT: mask(
// CHECK: arith.select
// CHECK: arith.select
func.func @finite_around_inf(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %inf = arith.constant 0xFF800000 : f32
      %low = arith.constant -3.40282347E+38 : f32
      %c0 = arith.cmpi sgt, %n, %m : index
      %x = arith.select %c0, %s, %inf : f32
      %c1 = arith.cmpi sle, %n, %m : index
      %y = arith.select %c1, %x, %low : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// -inf is added where the row should see keys.
// CHECK-LABEL: @inf_or_lowest
// CHECK-NOT: mask(
// CHECK: arith.select
func.func @inf_or_lowest(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %inf = arith.constant 0xFF800000 : f32
      %low = arith.constant -3.40282347E+38 : f32
      %c = arith.cmpi sle, %n, %m : index
      %x = arith.select %c, %inf, %low : f32
      %y = arith.addf %s, %x : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}

// -----

!q = tensor<1x2x64x16xf32>

// Two finite fills, one inside the other: together they leave every row a key.
// CHECK-LABEL: @finite_twice
// CHECK: mask(<causal = top_left, window = [7, -1]>)
// CHECK-NOT: score
func.func @finite_twice(%q: !q, %k: !q, %v: !q) -> !q {
  %o = flash.attention %q, %k, %v score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
      %low = arith.constant -3.40282347E+38 : f32
      %lower = arith.constant -3.0E+38 : f32
      %c0 = arith.cmpi sle, %n, %m : index
      %x = arith.select %c0, %s, %low : f32
      %c7 = arith.constant 7 : index
      %d = arith.subi %m, %n : index
      %c1 = arith.cmpi sle, %d, %c7 : index
      %y = arith.select %c1, %x, %lower : f32
      flash.yield %y : f32
    } : (!q, !q, !q) -> !q
  return %o : !q
}
