// Look-alikes: another dim.
//
// Everything of an attention is there, but what is normalized is not what is
// contracted with V. Nothing here may be raised.
//
// test/Dialect/Flash/raise-lookalikes.test runs this file.

// Each key spreads over the queries: the columns of P sum to 1, not the rows.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=softmax_over_queries |
func.func @softmax_over_queries(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bn = tensor.empty() : tensor<2x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bn = linalg.fill ins(%ninf : f32) outs(%empty_bn : tensor<2x7xf32>) -> tensor<2x7xf32>
  %fill2_bn = linalg.fill ins(%zero : f32) outs(%empty_bn : tensor<2x7xf32>) -> tensor<2x7xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_bn : tensor<2x7xf32>) dimensions = [1]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, n)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2x7xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bn : tensor<2x7xf32>) dimensions = [1]
  %wide = linalg.broadcast ins(%sum : tensor<2x7xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [1]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// One sum for the whole matrix: rows are not normalized on their own.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=softmax_over_queries_and_keys |
func.func @softmax_over_queries_and_keys(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_b = tensor.empty() : tensor<2xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_b = linalg.fill ins(%ninf : f32) outs(%empty_b : tensor<2xf32>) -> tensor<2xf32>
  %fill2_b = linalg.fill ins(%zero : f32) outs(%empty_b : tensor<2xf32>) -> tensor<2xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_b : tensor<2xf32>) dimensions = [1, 2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<2xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_b : tensor<2xf32>) dimensions = [1, 2]
  %wide = linalg.broadcast ins(%sum : tensor<2xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [1, 2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// The entries of the batch compete for a pair of query and key.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=softmax_over_batch |
func.func @softmax_over_batch(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_mn = tensor.empty() : tensor<5x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_mn = linalg.fill ins(%ninf : f32) outs(%empty_mn : tensor<5x7xf32>) -> tensor<5x7xf32>
  %fill2_mn = linalg.fill ins(%zero : f32) outs(%empty_mn : tensor<5x7xf32>) -> tensor<5x7xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x5x7xf32>) outs(%fill1_mn : tensor<5x7xf32>) dimensions = [0]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (m, n)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x5x7xf32>, tensor<5x7xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_mn : tensor<5x7xf32>) dimensions = [0]
  %wide = linalg.broadcast ins(%sum : tensor<5x7xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [0]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// The same with the named operation: its dimension is the query.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=named_softmax_over_queries |
func.func @named_softmax_over_queries(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(1) ins(%scores : tensor<2x5x7xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill1_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// The maximum is that of the row, but the sum runs over the queries.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=sum_over_queries |
func.func @sum_over_queries(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bn = tensor.empty() : tensor<2x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bn = linalg.fill ins(%zero : f32) outs(%empty_bn : tensor<2x7xf32>) -> tensor<2x7xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
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
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bn : tensor<2x7xf32>) dimensions = [1]
  %wide = linalg.broadcast ins(%sum : tensor<2x7xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [1]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Linear attention: Q is normalized over its columns, and no row of scores ever
// is.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=softmax_of_queries |
func.func @softmax_of_queries(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmk = tensor.empty() : tensor<2x5x4xf32>
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill1_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %max = linalg.reduce { arith.maximumf } ins(%q : tensor<2x5x4xf32>) outs(%fill0_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, k) -> (b, m, k)>, affine_map<(b, m, k) -> (b, m)>, affine_map<(b, m, k) -> (b, m, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%q, %max : tensor<2x5x4xf32>, tensor<2x5xf32>)
      outs(%empty_bmk : tensor<2x5x4xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x4xf32>
  %exp = math.exp %shifted : tensor<2x5x4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x4xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmk : tensor<2x5x4xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x4xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%p, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill2_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%scores, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Softmax of Q over its columns and of K over the keys, and K·V first: two
// softmaxes, neither of scores.
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=linear_attention |
// CHECK: remark: [Missed] missed-no-score-contraction {{.*}}Function=linear_attention |
func.func @linear_attention(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %empty_bk = tensor.empty() : tensor<2x4xf32>
  %empty_bnk = tensor.empty() : tensor<2x7x4xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmk = tensor.empty() : tensor<2x5x4xf32>
  %empty_bkd = tensor.empty() : tensor<2x4x3xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bk = linalg.fill ins(%ninf : f32) outs(%empty_bk : tensor<2x4xf32>) -> tensor<2x4xf32>
  %fill1_bk = linalg.fill ins(%zero : f32) outs(%empty_bk : tensor<2x4xf32>) -> tensor<2x4xf32>
  %fill2_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill4_bkd = linalg.fill ins(%zero : f32) outs(%empty_bkd : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
  %fill5_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %max = linalg.reduce { arith.maximumf } ins(%k : tensor<2x7x4xf32>) outs(%fill0_bk : tensor<2x4xf32>) dimensions = [1]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, n, k) -> (b, n, k)>, affine_map<(b, n, k) -> (b, k)>, affine_map<(b, n, k) -> (b, n, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%k, %max : tensor<2x7x4xf32>, tensor<2x4xf32>)
      outs(%empty_bnk : tensor<2x7x4xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x7x4xf32>
  %exp = math.exp %shifted : tensor<2x7x4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x7x4xf32>) outs(%fill1_bk : tensor<2x4xf32>) dimensions = [1]
  %wide = linalg.broadcast ins(%sum : tensor<2x4xf32>) outs(%empty_bnk : tensor<2x7x4xf32>) dimensions = [1]
  %p = arith.divf %exp, %wide : tensor<2x7x4xf32>
  %max1 = linalg.reduce { arith.maximumf } ins(%q : tensor<2x5x4xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted1 = linalg.generic {
      indexing_maps = [affine_map<(b, m, k) -> (b, m, k)>, affine_map<(b, m, k) -> (b, m)>, affine_map<(b, m, k) -> (b, m, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%q, %max1 : tensor<2x5x4xf32>, tensor<2x5xf32>)
      outs(%empty_bmk : tensor<2x5x4xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x4xf32>
  %exp1 = math.exp %shifted1 : tensor<2x5x4xf32>
  %sum1 = linalg.reduce { arith.addf } ins(%exp1 : tensor<2x5x4xf32>) outs(%fill3_bm : tensor<2x5xf32>) dimensions = [2]
  %wide1 = linalg.broadcast ins(%sum1 : tensor<2x5xf32>) outs(%empty_bmk : tensor<2x5x4xf32>) dimensions = [2]
  %p1 = arith.divf %exp1, %wide1 : tensor<2x5x4xf32>
  %kv = linalg.contract indexing_maps = [affine_map<(b, k, d, n) -> (b, n, k)>, affine_map<(b, k, d, n) -> (b, n, d)>, affine_map<(b, k, d, n) -> (b, k, d)>]
      ins(%p, %v : tensor<2x7x4xf32>, tensor<2x7x3xf32>)
      outs(%fill4_bkd : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, k) -> (b, m, k)>, affine_map<(b, m, d, k) -> (b, k, d)>, affine_map<(b, m, d, k) -> (b, m, d)>]
      ins(%p1, %kv : tensor<2x5x4xf32>, tensor<2x4x3xf32>)
      outs(%fill5_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Pᵀ·V: the rows of V belong to the queries.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=contracted_over_queries |
func.func @contracted_over_queries(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x5x3xf32>)
    -> tensor<2x7x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bnd = tensor.empty() : tensor<2x7x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bnd = linalg.fill ins(%zero : f32) outs(%empty_bnd : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
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
  %o = linalg.contract indexing_maps = [affine_map<(b, n, d, m) -> (b, m, n)>, affine_map<(b, n, d, m) -> (b, m, d)>, affine_map<(b, n, d, m) -> (b, n, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x5x3xf32>)
      outs(%fill3_bnd : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  return %o : tensor<2x7x3xf32>
}

// As many queries as keys: P is transposed before P·V, and no shape tells.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=transposed_probabilities |
func.func @transposed_probabilities(%q: tensor<2x7x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x7x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x7x7xf32>
  %empty_bm = tensor.empty() : tensor<2x7xf32>
  %empty_bnm = tensor.empty() : tensor<2x7x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x7x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x7x7xf32>) -> tensor<2x7x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x7xf32>) -> tensor<2x7xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x7xf32>) -> tensor<2x7xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x7x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x7x7xf32>) -> tensor<2x7x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x7x7xf32>) outs(%fill1_bm : tensor<2x7xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x7x7xf32>, tensor<2x7xf32>)
      outs(%empty_bmn : tensor<2x7x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x7x7xf32>
  %exp = math.exp %shifted : tensor<2x7x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x7x7xf32>) outs(%fill2_bm : tensor<2x7xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x7xf32>) outs(%empty_bmn : tensor<2x7x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x7x7xf32>
  %turned = linalg.transpose ins(%p : tensor<2x7x7xf32>) outs(%empty_bnm : tensor<2x7x7xf32>) permutation = [0, 2, 1]
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%turned, %v : tensor<2x7x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  return %o : tensor<2x7x3xf32>
}

// P·V runs over the batch.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=contracted_over_batch |
func.func @contracted_over_batch(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x3xf32>)
    -> tensor<5x7x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_mnd = tensor.empty() : tensor<5x7x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_mnd = linalg.fill ins(%zero : f32) outs(%empty_mnd : tensor<5x7x3xf32>) -> tensor<5x7x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
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
  %o = linalg.contract indexing_maps = [affine_map<(m, n, d, b) -> (b, m, n)>, affine_map<(m, n, d, b) -> (b, d)>, affine_map<(m, n, d, b) -> (m, n, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x3xf32>)
      outs(%fill3_mnd : tensor<5x7x3xf32>) -> tensor<5x7x3xf32>
  return %o : tensor<5x7x3xf32>
}

// P·V adds up the batch, too.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=contracted_over_batch_and_keys |
func.func @contracted_over_batch_and_keys(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_md = tensor.empty() : tensor<5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_md = linalg.fill ins(%zero : f32) outs(%empty_md : tensor<5x3xf32>) -> tensor<5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
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
  %o = linalg.contract indexing_maps = [affine_map<(m, d, b, n) -> (b, m, n)>, affine_map<(m, d, b, n) -> (b, n, d)>, affine_map<(m, d, b, n) -> (m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_md : tensor<5x3xf32>) -> tensor<5x3xf32>
  return %o : tensor<5x3xf32>
}

// P·V adds up all queries: the output has no row.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=contracted_over_rows_and_keys |
func.func @contracted_over_rows_and_keys(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bd = tensor.empty() : tensor<2x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bd = linalg.fill ins(%zero : f32) outs(%empty_bd : tensor<2x3xf32>) -> tensor<2x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
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
  %o = linalg.generic {
      indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, d)>],
      iterator_types = ["parallel", "reduction", "parallel", "reduction"]}
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bd : tensor<2x3xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x3xf32>
  return %o : tensor<2x3xf32>
}

// The sum takes the first four keys, the product with V takes seven.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=part_of_the_keys_summed |
func.func @part_of_the_keys_summed(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
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
  %part = tensor.extract_slice %exp[0, 0, 0] [2, 5, 4] [1, 1, 1] : tensor<2x5x7xf32> to tensor<2x5x4xf32>
  %sum = linalg.reduce { arith.addf } ins(%part : tensor<2x5x4xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// All seven keys are normalized, the last is dropped before P·V. It takes its
// share of the softmax and is no constant sink.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=part_of_the_keys_contracted |
func.func @part_of_the_keys_contracted(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x6x3xf32>)
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
  %part = tensor.extract_slice %p[0, 0, 0] [2, 5, 6] [1, 1, 1] : tensor<2x5x7xf32> to tensor<2x5x6xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, z) -> (b, m, z)>, affine_map<(b, m, d, z) -> (b, z, d)>, affine_map<(b, m, d, z) -> (b, m, d)>]
      ins(%part, %v : tensor<2x5x6xf32>, tensor<2x6x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// The denominator of key n is the sum over the keys before the row index: the
// sum depends on what it divides.
// CHECK: remark: [Missed] missed-softmax-axis {{.*}}Function=running_sum |
func.func @running_sum(%q: tensor<2x7x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x7x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x7x7xf32>
  %empty_bm = tensor.empty() : tensor<2x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x7x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x7x7xf32>) -> tensor<2x7x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x7xf32>) -> tensor<2x7xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x7xf32>) -> tensor<2x7xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x7x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x7x7xf32>) -> tensor<2x7x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scores : tensor<2x7x7xf32>) outs(%fill1_bm : tensor<2x7xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x7x7xf32>, tensor<2x7xf32>)
      outs(%empty_bmn : tensor<2x7x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x7x7xf32>
  %exp = math.exp %shifted : tensor<2x7x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x7x7xf32>) outs(%fill2_bm : tensor<2x7xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x7xf32>) outs(%empty_bmn : tensor<2x7x7xf32>) dimensions = [1]
  %p = arith.divf %exp, %wide : tensor<2x7x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x7x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  return %o : tensor<2x7x3xf32>
}
