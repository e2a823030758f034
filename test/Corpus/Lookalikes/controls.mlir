// The attentions that the look-alikes are made of.
//
// What the other files change one thing of, in the same spelling: these are
// raised, so that a look-alike is not missed for the way it is written.
//
// test/Dialect/Flash/raise-lookalikes.test runs this file.

// Q·K, softmax in parts, P·V.
// CHECK: remark: [Passed] attention-matched {{.*}}Function=plain |
func.func @plain(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
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
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// The named operation.
// CHECK: remark: [Passed] attention-matched {{.*}}Function=named |
func.func @named(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<2x5x7xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill1_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// A safe softmax.
// CHECK: remark: [Passed] attention-matched {{.*}}Function=safe |
func.func @safe(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>, %bias: tensor<2x5x7xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c3 = arith.constant true
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmn_i1 = tensor.empty() : tensor<2x5x7xi1>
  %empty_bm_i1 = tensor.empty() : tensor<2x5xi1>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bm = linalg.fill ins(%c3 : i1) outs(%empty_bm_i1 : tensor<2x5xi1>) -> tensor<2x5xi1>
  %fill4_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %scores = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x5x4xf32>, tensor<2x7x4xf32>)
      outs(%fill0_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %masked = arith.addf %scores, %bias : tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%masked : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%masked, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %exp = math.exp %shifted : tensor<2x5x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%empty_bmn : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %exp, %wide : tensor<2x5x7xf32>
  %hidden = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%masked : tensor<2x5x7xf32>)
      outs(%empty_bmn_i1 : tensor<2x5x7xi1>) {
  ^bb0(%x0: f32, %acc: i1):
    %y = arith.cmpf oeq, %x0, %ninf : f32
    linalg.yield %y : i1
  } -> tensor<2x5x7xi1>
  %row = linalg.reduce { arith.andi } ins(%hidden : tensor<2x5x7xi1>) outs(%fill3_bm : tensor<2x5xi1>) dimensions = [2]
  %weights = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %row : tensor<2x5x7xf32>, tensor<2x5xi1>)
      outs(%empty_bmn : tensor<2x5x7xf32>) {
  ^bb0(%x0: f32, %x1: i1, %acc: f32):
    %y = arith.select %x1, %zero, %x0 : f32
    linalg.yield %y : f32
  } -> tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%weights, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill4_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// Both products as generics.
// CHECK: remark: [Passed] attention-matched {{.*}}Function=spelled_out |
func.func @spelled_out(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
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
  %o = linalg.generic {
      indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) {
  ^bb0(%x0: f32, %x1: f32, %acc: f32):
    %pr = arith.mulf %x0, %x1 : f32
    %y = arith.addf %pr, %acc : f32
    linalg.yield %y : f32
  } -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}
