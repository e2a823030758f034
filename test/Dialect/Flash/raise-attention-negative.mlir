// RUN: flash-opt %s --flash-raise-attention --remarks-filter=".*" 2>&1 >%t \
// RUN:   | FileCheck %s --implicit-check-not=attention-matched
// RUN: not grep flash.attention %t

// Things that look like attention and are not, or that flash.attention can't
// express: none may be touched. One remark each.

#bhmk = affine_map<(b, h, m, n, k) -> (b, h, m, k)>
#bhnk = affine_map<(b, h, m, n, k) -> (b, h, n, k)>
#bhmn5 = affine_map<(b, h, m, n, k) -> (b, h, m, n)>
#pv_p = affine_map<(b, h, m, d, n) -> (b, h, m, n)>
#pv_v = affine_map<(b, h, m, d, n) -> (b, h, n, d)>
#pv_o = affine_map<(b, h, m, d, n) -> (b, h, m, d)>
#id = affine_map<(b, h, m, n) -> (b, h, m, n)>
#row = affine_map<(b, h, m, n) -> (b, h, m)>
#keep = affine_map<(b, h, m, n) -> (b, h, m, 0)>

// Probabilities are hidden after they were normalized.
// CHECK: [Missed] missed-dropout-form {{.*}}Function=mask_after_softmax
func.func @mask_after_softmax(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %keep: tensor<2x4x16x24xi1>) -> tensor<2x4x16x8xf32> {
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
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
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
  %w = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%prob, %keep : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: i1, %out: f32):
    %y = arith.select %x1, %x0, %zero : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// P times a tensor: dropout, or anything else.
// CHECK: [Missed] missed-dropout-form {{.*}}Function=scaled_probabilities
func.func @scaled_probabilities(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %f: tensor<2x4x16x24xf32>) -> tensor<2x4x16x8xf32> {
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
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
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
  %w = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%prob, %f : tensor<2x4x16x24xf32>, tensor<2x4x16x24xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.mulf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// P is returned too: S and P would be computed anyway.
// CHECK: [Missed] missed-probabilities-escape {{.*}}Function=escape
func.func @escape(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> (tensor<2x4x16x8xf32>, tensor<2x4x16x24xf32>) {
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
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
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
  return %o, %prob : tensor<2x4x16x8xf32>, tensor<2x4x16x24xf32>
}

// The sum is that of other exponentials.
// CHECK: [Missed] missed-not-a-softmax {{.*}}Function=sum_of_other
func.func @sum_of_other(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> tensor<2x4x16x8xf32> {
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
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
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
  %e2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x4x16x24xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %y = math.exp %x0 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %w = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e2, %sum : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.divf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %oe = tensor.empty() : tensor<2x4x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// The sum has a one in it (softmax-plus-one): not a softmax.
// CHECK: [Missed] missed-contraction-init {{.*}}Function=sum_starts_at_one
func.func @sum_starts_at_one(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> tensor<2x4x16x8xf32> {
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
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %d = arith.subf %x0, %x1 : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16x24xf32>
  %res = tensor.empty() : tensor<2x4x16xf32>
  %ris = linalg.fill ins(%one : f32) outs(%res : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
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

// P·V is added to something.
// CHECK: [Missed] missed-contraction-init {{.*}}Function=product_starts_at_one
func.func @product_starts_at_one(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> tensor<2x4x16x8xf32> {
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
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
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
  %oz = linalg.fill ins(%one : f32) outs(%oe : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %o = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%prob, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%oz : tensor<2x4x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %o : tensor<2x4x16x8xf32>
}

// Q·Kᵀ is added to something that is not zero.
// CHECK: [Missed] missed-contraction-init {{.*}}Function=scores_start_at_one
func.func @scores_start_at_one(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> tensor<2x4x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c8 = arith.constant 2.0 : f32
  %se = tensor.empty() : tensor<2x4x16x24xf32>
  %sz = linalg.fill ins(%one : f32) outs(%se : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %s = linalg.generic {indexing_maps = [#bhmk, #bhnk, #bhmn5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%sz : tensor<2x4x16x24xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %acc, %p : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
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

// A softmax whose result is returned.
// CHECK: [Missed] missed-no-value-contraction {{.*}}Function=no_value
func.func @no_value(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> tensor<2x4x16x24xf32> {
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
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
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
  return %prob : tensor<2x4x16x24xf32>
}

// A softmax of an argument.
// CHECK: [Missed] missed-no-score-contraction {{.*}}Function=no_scores
func.func @no_scores(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %s: tensor<2x4x16x24xf32>) -> tensor<2x4x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c8 = arith.constant 2.0 : f32
  %se = tensor.empty() : tensor<2x4x16x24xf32>
  %rem = tensor.empty() : tensor<2x4x16xf32>
  %rim = linalg.fill ins(%ninf : f32) outs(%rem : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x4x16x24xf32>) outs(%rim : tensor<2x4x16xf32>) {
  ^bb0(%x0: f32, %acc: f32):
    %y = arith.maximumf %x0, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x4x16xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<2x4x16x24xf32>, tensor<2x4x16xf32>) outs(%se : tensor<2x4x16x24xf32>) {
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

// Normalized over the rows, contracted over the keys.
// CHECK: [Missed] missed-softmax-axis {{.*}}Function=wrong_axis
func.func @wrong_axis(%q: tensor<6x16x8xf32>, %k: tensor<6x8x16xf32>, %v: tensor<6x16x8xf32>) -> tensor<6x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<6x16x16xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<6x16x16xf32>) -> tensor<6x16x16xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<6x16x8xf32>, tensor<6x8x16xf32>) outs(%sz : tensor<6x16x16xf32>) -> tensor<6x16x16xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x16x16xf32>) outs(%se : tensor<6x16x16xf32>) -> tensor<6x16x16xf32>
  %oe = tensor.empty() : tensor<6x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<6x16x8xf32>) -> tensor<6x16x8xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<6x16x16xf32>, tensor<6x16x8xf32>) outs(%oz : tensor<6x16x8xf32>) -> tensor<6x16x8xf32>
  return %o : tensor<6x16x8xf32>
}

// A maximum that starts far above all scores: every exponential is zero.
// CHECK: [Missed] missed-{{.*}}Function=huge_start
func.func @huge_start(%q: tensor<5x4xf32>, %k: tensor<4x7xf32>, %v: tensor<7x3xf32>) -> tensor<5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %huge = arith.constant 1.0e+30 : f32
  %se = tensor.empty() : tensor<5x7xf32>
  %re = tensor.empty() : tensor<5xf32>
  %oe = tensor.empty() : tensor<5x3xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<5x7xf32>) -> tensor<5x7xf32>
  %rh = linalg.fill ins(%huge : f32) outs(%re : tensor<5xf32>) -> tensor<5xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<5xf32>) -> tensor<5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %s = linalg.matmul ins(%q, %k : tensor<5x4xf32>, tensor<4x7xf32>) outs(%sz : tensor<5x7xf32>) -> tensor<5x7xf32>
  %max = linalg.reduce {arith.maximumf} ins(%s : tensor<5x7xf32>) outs(%rh : tensor<5xf32>) dimensions = [1]
  %mb = linalg.broadcast ins(%max : tensor<5xf32>) outs(%se : tensor<5x7xf32>) dimensions = [1]
  %d = arith.subf %s, %mb : tensor<5x7xf32>
  %e = math.exp %d : tensor<5x7xf32>
  %sum = linalg.reduce {arith.addf} ins(%e : tensor<5x7xf32>) outs(%rz : tensor<5xf32>) dimensions = [1]
  %sb = linalg.broadcast ins(%sum : tensor<5xf32>) outs(%se : tensor<5x7xf32>) dimensions = [1]
  %p = arith.divf %e, %sb : tensor<5x7xf32>
  %o = linalg.matmul ins(%p, %v : tensor<5x7xf32>, tensor<7x3xf32>) outs(%oz : tensor<5x3xf32>) -> tensor<5x3xf32>
  return %o : tensor<5x3xf32>
}

// An index is checked before a bias is gathered: the check has to stay.
// CHECK: [Missed] missed-nonelementwise-score {{.*}}Function=checked_gather {{.*}}'cf.assert' has an effect
func.func @checked_gather(%q: tensor<6x8xf32>, %k: tensor<10x8xf32>, %v: tensor<10x4xf32>, %id: tensor<10xi64>, %table: tensor<32xf32>) -> tensor<6x4xf32> {
  %c32 = arith.constant 32 : index
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %s = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] ins(%q, %k : tensor<6x8xf32>, tensor<10x8xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>, affine_map<(m, n) -> (n)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} ins(%s, %id : tensor<6x10xf32>, tensor<10xi64>) outs(%e : tensor<6x10xf32>) {
  ^bb0(%x: f32, %i: i64, %out: f32):
    %j = arith.index_cast %i : i64 to index
    %in = arith.cmpi ult, %j, %c32 : index
    cf.assert %in, "out of range"
    %y = tensor.extract %table[%j] : tensor<32xf32>
    %z = arith.addf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%b : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}
