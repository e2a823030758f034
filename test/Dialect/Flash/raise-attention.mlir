// RUN: flash-opt %s --flash-raise-attention | FileCheck %s

// CHECK-DAG: #[[B:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3)>
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2)>

#bhmk = affine_map<(b, h, m, n, k) -> (b, h, m, k)>
#bhnk = affine_map<(b, h, m, n, k) -> (b, h, n, k)>
#bhmn5 = affine_map<(b, h, m, n, k) -> (b, h, m, n)>
#pv_p = affine_map<(b, h, m, d, n) -> (b, h, m, n)>
#pv_v = affine_map<(b, h, m, d, n) -> (b, h, n, d)>
#pv_o = affine_map<(b, h, m, d, n) -> (b, h, m, d)>
#id = affine_map<(b, h, m, n) -> (b, h, m, n)>
#row = affine_map<(b, h, m, n) -> (b, h, m)>
#keep = affine_map<(b, h, m, n) -> (b, h, m, 0)>

// Scale on the scores by division: exactly 1/2, not 1/sqrt(8). Default layout:
// no maps. Rows hidden from all keys give NaN, the default.
// CHECK-LABEL: @plain
// CHECK: %[[S:.*]] = arith.constant 5.000000e-01 : f32
// CHECK-NEXT: %[[O:.*]] = flash.attention %arg0, %arg1, %arg2 scale %[[S]] : (
// CHECK-NEXT: return %[[O]]
func.func @plain(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> tensor<2x4x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c8 = arith.constant 2.0 : f32
  %se = tensor.empty() : tensor<2x4x16x24xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %s = linalg.generic {indexing_maps = [#bhmk, #bhnk, #bhmn5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%sz : tensor<2x4x16x24xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %acc, %p : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x4x16x24xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %y = arith.divf %x0, %c8 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %d = arith.subf %x0, %x1 : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %res = tensor.empty() : tensor<2x4x16xf32>
  %ris = linalg.fill ins(%zero : f32) outs(%res : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%e : tensor<2x4x16x24xf32>) outs(%ris : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.addf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %prob = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %sum : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.divf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%prob, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// The division comes after the product with V, and nothing is subtracted before
// the exponential.
// CHECK-LABEL: @late_division
// CHECK-NOT: linalg
// CHECK: flash.attention %arg0, %arg1, %arg2 : (
// CHECK-NOT: linalg
func.func @late_division(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> tensor<2x4x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c8 = arith.constant 2.0 : f32
  %se = tensor.empty() : tensor<2x4x16x24xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %s = linalg.generic {indexing_maps = [#bhmk, #bhnk, #bhmn5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%sz : tensor<2x4x16x24xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %acc, %p : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x4x16x24xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %y = math.exp %x0 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %res = tensor.empty() : tensor<2x4x16xf32>
  %ris = linalg.fill ins(%zero : f32) outs(%res : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%e : tensor<2x4x16x24xf32>) outs(%ris : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.addf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %u = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%e, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%u, %sum : tensor<2x4x16x8xf32>, tensor<2x4x16xf32>) outs(%oe : tensor<2x4x16x8xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.divf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// An additive mask that is broadcast over h and m stays a tensor of its size.
// CHECK-LABEL: @bias
// CHECK: flash.attention %arg0, %arg1, %arg2 bias(%arg3) maps [{{.*}}, {{.*}}, {{.*}}, #[[B]], {{.*}}, {{.*}}] : (
func.func @bias(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %bias: tensor<2x24xf32>) -> tensor<2x4x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c8 = arith.constant 2.0 : f32
  %se = tensor.empty() : tensor<2x4x16x24xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %s = linalg.generic {indexing_maps = [#bhmk, #bhnk, #bhmn5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%sz : tensor<2x4x16x24xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %acc, %p : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %x = linalg.generic {indexing_maps = [#id, affine_map<(b, h, m, n) -> (b, n)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<2x4x16x24xf32>, tensor<2x24xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x1, %x0 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %d = arith.subf %x0, %x1 : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %res = tensor.empty() : tensor<2x4x16xf32>
  %ris = linalg.fill ins(%zero : f32) outs(%res : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%e : tensor<2x4x16x24xf32>) outs(%ris : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.addf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %prob = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %sum : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.divf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%prob, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// Other elementwise operations go to the score region; the scale in front of
// them is the scale.
// CHECK-LABEL: @softcap
// CHECK: %[[S:.*]] = arith.constant 2.500000e-01 : f32
// CHECK: flash.attention %arg0, %arg1, %arg2 scale %[[S]] score {
// CHECK-NEXT: ^bb0(%[[X:.*]]: f32,
// CHECK-NEXT: %[[T:.*]] = math.tanh %[[X]]
// CHECK: %[[M:.*]] = arith.mulf %[[T]]
// CHECK-NEXT: flash.yield %[[M]]
func.func @softcap(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> tensor<2x4x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c8 = arith.constant 2.0 : f32
  %se = tensor.empty() : tensor<2x4x16x24xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %s = linalg.generic {indexing_maps = [#bhmk, #bhnk, #bhmn5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%sz : tensor<2x4x16x24xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %acc, %p : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x4x16x24xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %u = arith.divf %x0, %c8 : f32
    %w = arith.divf %u, %c8 : f32
    %t = math.tanh %w : f32
    %y = arith.mulf %t, %c8 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %d = arith.subf %x0, %x1 : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %res = tensor.empty() : tensor<2x4x16xf32>
  %ris = linalg.fill ins(%zero : f32) outs(%res : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%e : tensor<2x4x16x24xf32>) outs(%ris : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.addf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %prob = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %sum : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.divf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%prob, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// Scores times a tensor are not masked: the product stays.
// CHECK-LABEL: @multiplied
// CHECK: flash.attention %arg0, %arg1, %arg2 captures(%arg3) score {
// CHECK: tensor.extract
// CHECK: arith.mulf
func.func @multiplied(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xf32>) -> tensor<2x4x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c8 = arith.constant 2.0 : f32
  %se = tensor.empty() : tensor<2x4x16x24xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %s = linalg.generic {indexing_maps = [#bhmk, #bhnk, #bhmn5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%sz : tensor<2x4x16x24xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %acc, %p : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %x = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.mulf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %d = arith.subf %x0, %x1 : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %res = tensor.empty() : tensor<2x4x16xf32>
  %ris = linalg.fill ins(%zero : f32) outs(%res : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%e : tensor<2x4x16x24xf32>) outs(%ris : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.addf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %prob = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %sum : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.divf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%prob, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// A scale that is only known at run time.
// CHECK-LABEL: @dynamic_scale
// CHECK: flash.attention %arg0, %arg1, %arg2 scale %arg3 : (
func.func @dynamic_scale(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %f: f32) -> tensor<2x4x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c8 = arith.constant 2.0 : f32
  %se = tensor.empty() : tensor<2x4x16x24xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %s = linalg.generic {indexing_maps = [#bhmk, #bhnk, #bhmn5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%sz : tensor<2x4x16x24xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %acc, %p : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x4x16x24xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %y = arith.mulf %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %d = arith.subf %x0, %x1 : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %res = tensor.empty() : tensor<2x4x16xf32>
  %ris = linalg.fill ins(%zero : f32) outs(%res : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%e : tensor<2x4x16x24xf32>) outs(%ris : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.addf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %prob = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %sum : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.divf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%prob, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// The named operation, a collapsed batch, K stored transposed.
// CHECK-LABEL: @named
// CHECK: flash.attention %arg0, %arg1, %arg2 maps [{{.*}}, #[[K]], {{.*}}] :
// CHECK-NOT: linalg
func.func @named(%q: tensor<6x16x8xf16>, %k: tensor<6x8x24xf16>, %v: tensor<6x24x8xf16>) -> tensor<6x16x8xf16> {
  %zero = arith.constant 0.0 : f16
  %se = tensor.empty() : tensor<6x16x24xf16>
  %sz = linalg.fill ins(%zero : f16) outs(%se : tensor<6x16x24xf16>) -> tensor<6x16x24xf16>
  %s = linalg.batch_matmul ins(%q, %k : tensor<6x16x8xf16>, tensor<6x8x24xf16>) outs(%sz : tensor<6x16x24xf16>) -> tensor<6x16x24xf16>
  %p = linalg.softmax dimension(2) ins(%s : tensor<6x16x24xf16>) outs(%se : tensor<6x16x24xf16>) -> tensor<6x16x24xf16>
  %oe = tensor.empty() : tensor<6x16x8xf16>
  %oz = linalg.fill ins(%zero : f16) outs(%oe : tensor<6x16x8xf16>) -> tensor<6x16x8xf16>
  %o = linalg.batch_matmul ins(%p, %v : tensor<6x16x24xf16>, tensor<6x24x8xf16>) outs(%oz : tensor<6x16x8xf16>) -> tensor<6x16x8xf16>
  return %o : tensor<6x16x8xf16>
}

// No head dim at all: only O is reshaped, to have one.
// CHECK-LABEL: @two_dims
// CHECK-NEXT: %[[O:.*]] = flash.attention %arg0, %arg1, %arg2 maps [{{.*}}] : ({{.*}}) -> tensor<1x16x8xf32>
// CHECK-NEXT: tensor.collapse_shape %[[O]] {{\[\[}}0, 1], [2]]
// CHECK-NOT: linalg
func.func @two_dims(%q: tensor<16x8xf32>, %k: tensor<8x24xf32>, %v: tensor<24x8xf32>) -> tensor<16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<16x24xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<16x24xf32>) -> tensor<16x24xf32>
  %s = linalg.matmul ins(%q, %k : tensor<16x8xf32>, tensor<8x24xf32>) outs(%sz : tensor<16x24xf32>) -> tensor<16x24xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<16x24xf32>) outs(%se : tensor<16x24xf32>) -> tensor<16x24xf32>
  %oe = tensor.empty() : tensor<16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<16x8xf32>) -> tensor<16x8xf32>
  %o = linalg.matmul ins(%p, %v : tensor<16x24xf32>, tensor<24x8xf32>) outs(%oz : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %o : tensor<16x8xf32>
}

// Scores that are quantized to 8 bits: that is no rounding step to be dropped.
// CHECK-LABEL: func @quantized_scores
// CHECK:         flash.attention
// CHECK:         ^bb0(%[[S:[a-z0-9]+]]: f32
// CHECK:           %[[T:.*]] = arith.truncf %[[S]] : f32 to f8E4M3FN
// CHECK:           %[[E:.*]] = arith.extf %[[T]] : f8E4M3FN to f32
// CHECK:           flash.yield %[[E]]
func.func @quantized_scores(%q: tensor<5x4xf32>, %k: tensor<4x7xf32>, %v: tensor<7x3xf32>) -> tensor<5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<5x7xf32>
  %oe = tensor.empty() : tensor<5x3xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<5x7xf32>) -> tensor<5x7xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %s = linalg.matmul ins(%q, %k : tensor<5x4xf32>, tensor<4x7xf32>) outs(%sz : tensor<5x7xf32>) -> tensor<5x7xf32>
  %t = arith.truncf %s : tensor<5x7xf32> to tensor<5x7xf8E4M3FN>
  %u = arith.extf %t : tensor<5x7xf8E4M3FN> to tensor<5x7xf32>
  %p = linalg.softmax dimension(1) ins(%u : tensor<5x7xf32>) outs(%se : tensor<5x7xf32>) -> tensor<5x7xf32>
  %o = linalg.matmul ins(%p, %v : tensor<5x7xf32>, tensor<7x3xf32>) outs(%oz : tensor<5x3xf32>) -> tensor<5x3xf32>
  return %o : tensor<5x3xf32>
}
