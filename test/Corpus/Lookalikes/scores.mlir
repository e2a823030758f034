// Look-alikes: the scores are no product of Q and K.
//
// A softmax over the keys and P·V, but the scores are something else, or Q, K
// or V are read in a way that no indexing map can say. Nothing here may be
// raised.
//
// test/Dialect/Flash/raise-lookalikes.test runs this file.

// The scores are an input.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=no_product |
func.func @no_product(%s: tensor<2x5x7xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill1_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%fill0_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill2_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// The scores are made of one tensor: a sum, no product.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=one_tensor |
func.func @one_tensor(%t: tensor<2x5x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.reduce { arith.addf } ins(%t : tensor<2x5x7x4xf32>) outs(%fill0_bmn : tensor<2x5x7xf32>) dimensions = [3]
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Squared distances: one sum, but of no products of Q and K.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=distances |
func.func @distances(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %d = arith.subf %x0, %x1 : f32
    %pr = arith.mulf %d, %d : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Bahdanau: w·tanh(q + k). A sum of products, but tanh(q + k) is no tensor that
// K is read from.
// CHECK: remark: [Missed] missed-operand-access {{.*}}Function=additive_attention |
func.func @additive_attention(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>, %w: tensor<4xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k, %w : tensor<2x5x4xf32>, tensor<2x7x4xf32>, tensor<4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %x2: f32, %acc: f32):
    %a = arith.addf %x0, %x1 : f32
    %t = math.tanh %a : f32
    %pr = arith.mulf %t, %x2 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// The largest product counts, not the sum.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=largest_of_products |
func.func @largest_of_products(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%ninf : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.maximumf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Σ becomes Π.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=products_of_sums |
func.func @products_of_sums(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%one : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.addf %x0, %x1 : f32
    %y = arith.mulf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Every product is subtracted from what was before, and the sign is not a
// factor of a sum that starts at zero.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=difference_of_products |
func.func @difference_of_products(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.subf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// tanh is inside of the sum.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=tanh_of_products |
func.func @tanh_of_products(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %t = math.tanh %pr : f32
    %y = arith.addf %t, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// K is read at m + n: local attention.
// CHECK: remark: [Missed] missed-operand-access {{.*}}Function=relative_keys |
func.func @relative_keys(%q: tensor<2x5x4xf32>, %k: tensor<2x11x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, m + n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x11x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// K is read at 2·n.
// CHECK: remark: [Missed] missed-operand-access {{.*}}Function=every_other_key |
func.func @every_other_key(%q: tensor<2x5x4xf32>, %k: tensor<2x13x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n * 2, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x13x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// K is read from its end, V from its start.
// CHECK: remark: [Missed] missed-operand-access {{.*}}Function=reversed_keys |
func.func @reversed_keys(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, -n + 6, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Q is read one row further on.
// CHECK: remark: [Missed] missed-operand-access {{.*}}Function=shifted_query |
func.func @shifted_query(%q: tensor<2x6x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m + 1, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x6x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Q is read on its diagonal.
// CHECK: remark: [Missed] missed-operand-access {{.*}}Function=diagonal_query |
func.func @diagonal_query(%q: tensor<5x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (m, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<5x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Q and K are integers: the product is an integer sum.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=integer_scores |
func.func @integer_scores(%q: tensor<2x5x4xi8>, %k: tensor<2x7x4xi8>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %c0 = arith.constant 0 : i32
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %empty_bmn_i32 = tensor.empty() : tensor<2x5x7xi32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%c0 : i32) outs(%empty_bmn_i32 : tensor<2x5x7xi32>) -> tensor<2x5x7xi32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x5x4xi8>, tensor<2x7x4xi8>)
      outs(%fill0_bmn : tensor<2x5x7xi32>) {
  ^bb0(%x0: i8, %x1: i8, %acc: i32):
    %a = arith.extsi %x0 : i8 to i32
    %b = arith.extsi %x1 : i8 to i32
    %pr = arith.muli %a, %b : i32
    %y = arith.addi %pr, %acc : i32
    linalg.yield %y : i32
  } -> tensor<2x5x7xi32>
  %float = arith.sitofp %scores : tensor<2x5x7xi32> to tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%float : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%float, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// The scores of all heads are added before the softmax.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=heads_share_scores |
func.func @heads_share_scores(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<7x3xf32>)
    -> tensor<5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_mn = tensor.empty() : tensor<5x7xf32>
  %empty_m = tensor.empty() : tensor<5xf32>
  %empty_md = tensor.empty() : tensor<5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_mn = linalg.fill ins(%zero : f32) outs(%empty_mn : tensor<5x7xf32>) -> tensor<5x7xf32>
  %fill2_m = linalg.fill ins(%ninf : f32) outs(%empty_m : tensor<5xf32>) -> tensor<5xf32>
  %fill3_m = linalg.fill ins(%zero : f32) outs(%empty_m : tensor<5xf32>) -> tensor<5xf32>
  %fill4_md = linalg.fill ins(%zero : f32) outs(%empty_md : tensor<5x3xf32>) -> tensor<5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %all = linalg.reduce { arith.addf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_mn : tensor<5x7xf32>) dimensions = [0]
  %max = linalg.reduce { arith.maximumf } ins(%all : tensor<5x7xf32>) outs(%fill2_m : tensor<5xf32>) dimensions = [1]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(m, n) -> (m, n)>, affine_map<(m, n) -> (m)>, affine_map<(m, n) -> (m, n)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%all, %max : tensor<5x7xf32>, tensor<5xf32>)
      outs(%empty_mn : tensor<5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<5x7xf32>
  %exp = math.exp %shifted : tensor<5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<5x7xf32>) outs(%fill3_m : tensor<5xf32>) dimensions = [1]
  %wide = linalg.broadcast ins(%sum : tensor<5xf32>) outs(%empty_mn : tensor<5x7xf32>) dimensions = [1]
  %p = arith.divf %exp, %wide : tensor<5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(m, d, n) -> (m, n)>, affine_map<(m, d, n) -> (n, d)>, affine_map<(m, d, n) -> (m, d)>]
      ins(%p, %v : tensor<5x7xf32>, tensor<7x3xf32>)
      outs(%fill4_md : tensor<5x3xf32>) -> tensor<5x3xf32>
  return %o : tensor<5x3xf32>
}

// The scores move by one key, V does not.
// CHECK: remark: [Missed] missed-nonelementwise-score {{.*}}Function=rolled_scores |
func.func @rolled_scores(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %part = tensor.extract_slice %scores[0, 0, 1] [2, 5, 6] [1, 1, 1]
      : tensor<2x5x7xf32> to tensor<2x5x6xf32>
  %part1 = tensor.extract_slice %scores[0, 0, 0] [2, 5, 1] [1, 1, 1]
      : tensor<2x5x7xf32> to tensor<2x5x1xf32>
  %rolled = tensor.concat dim(2) %part, %part1
      : (tensor<2x5x6xf32>, tensor<2x5x1xf32>) -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%rolled : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%rolled, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// A column of zeros is appended to the scores: a key without a row of K.
// CHECK: remark: [Missed] missed-nonelementwise-score {{.*}}Function=padded_scores |
func.func @padded_scores(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x8x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmz = tensor.empty() : tensor<2x5x8xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %padded = tensor.pad %scores low[0, 0, 0] high[0, 0, 1] {
  ^bb0(%i: index, %j: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<2x5x7xf32> to tensor<2x5x8xf32>
  %max = linalg.reduce { arith.maximumf } ins(%padded : tensor<2x5x8xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, z) -> (b, m, z)>, affine_map<(b, m, z) -> (b, m)>, affine_map<(b, m, z) -> (b, m, z)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%padded, %max : tensor<2x5x8xf32>, tensor<2x5xf32>)
      outs(%empty_bmz : tensor<2x5x8xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x8xf32>
  %exp = math.exp %shifted : tensor<2x5x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x8xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmz : tensor<2x5x8xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x8xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, z) -> (b, m, z)>, affine_map<(b, m, d, z) -> (b, z, d)>, affine_map<(b, m, d, z) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x8xf32>, tensor<2x8x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}
