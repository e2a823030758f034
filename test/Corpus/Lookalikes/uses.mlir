// Look-alikes: the probabilities are needed elsewhere.
//
// The attention is right, but something else reads P, or what P is made of, so
// that it can not disappear. Nothing here may be raised.
//
// test/Dialect/Flash/raise-lookalikes.test runs this file.

func.func private @observe(tensor<2x5x7xf32>)
func.func private @change(tensor<2x5x7xf32>) -> tensor<2x5x7xf32>

// How much attention each key gets is a second result.
// CHECK: remark: [Missed] missed-probabilities-escape {{.*}}Function=attention_received |
func.func @attention_received(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> (tensor<2x5x3xf32>, tensor<2x7xf32>) {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %empty_bmn = tensor.empty() : tensor<2x5x7xf32>
  %empty_bm = tensor.empty() : tensor<2x5xf32>
  %empty_bmd = tensor.empty() : tensor<2x5x3xf32>
  %empty_bn = tensor.empty() : tensor<2x7xf32>
  %fill0_bmn = linalg.fill ins(%zero : f32) outs(%empty_bmn : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %fill1_bm = linalg.fill ins(%ninf : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill2_bm = linalg.fill ins(%zero : f32) outs(%empty_bm : tensor<2x5xf32>) -> tensor<2x5xf32>
  %fill3_bmd = linalg.fill ins(%zero : f32) outs(%empty_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %fill4_bn = linalg.fill ins(%zero : f32) outs(%empty_bn : tensor<2x7xf32>) -> tensor<2x7xf32>
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
  %received = linalg.reduce { arith.addf } ins(%p : tensor<2x5x7xf32>) outs(%fill4_bn : tensor<2x7xf32>) dimensions = [1]
  return %o, %received : tensor<2x5x3xf32>, tensor<2x7xf32>
}

// The largest probability of each row is returned.
// CHECK: remark: [Missed] missed-probabilities-escape {{.*}}Function=largest_probability |
func.func @largest_probability(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> (tensor<2x5x3xf32>, tensor<2x5xf32>) {
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
  %largest = linalg.reduce { arith.maximumf } ins(%p : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  return %o, %largest : tensor<2x5x3xf32>, tensor<2x5xf32>
}

// The entropy of each row is returned.
// CHECK: remark: [Missed] missed-probabilities-escape {{.*}}Function=entropy |
func.func @entropy(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> (tensor<2x5x3xf32>, tensor<2x5xf32>) {
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
  %log = math.log %p : tensor<2x5x7xf32>
  %plogp = arith.mulf %p, %log : tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %entropy = linalg.reduce { arith.addf } ins(%plogp : tensor<2x5x7xf32>) outs(%fill2_bm : tensor<2x5xf32>) dimensions = [2]
  return %o, %entropy : tensor<2x5x3xf32>, tensor<2x5xf32>
}

// P is written to memory.
// CHECK: remark: [Missed] missed-probabilities-escape {{.*}}Function=stored |
func.func @stored(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>, %buffer: memref<2x5x7xf32>)
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
  bufferization.materialize_in_destination %p in restrict writable %buffer : (tensor<2x5x7xf32>, memref<2x5x7xf32>) -> ()
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// A function that is not known gets P.
// CHECK: remark: [Missed] missed-probabilities-escape {{.*}}Function=observed |
func.func @observed(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
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
  func.call @observe(%p) : (tensor<2x5x7xf32>) -> ()
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// A function that is not known makes the weights from P.
// CHECK: remark: [Missed] missed-no-value-contraction {{.*}}Function=changed |
func.func @changed(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
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
  %seen = func.call @change(%p) : (tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%seen, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// A function that is not known makes the scores from Q·K.
// CHECK: remark: [Missed] missed-nonelementwise-score {{.*}}Function=changed_scores |
func.func @changed_scores(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
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
  %seen = func.call @change(%scores) : (tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%seen : tensor<2x5x7xf32>) outs(%fill1_bm : tensor<2x5xf32>) dimensions = [2]
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%seen, %max : tensor<2x5x7xf32>, tensor<2x5xf32>)
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

// The use of P is inside of a loop.
// CHECK: remark: [Missed] missed-probabilities-escape {{.*}}Function=used_in_a_loop |
func.func @used_in_a_loop(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c2 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 1 : index
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
  scf.for %i = %c2 to %c3 step %c4 {
    func.call @observe(%p) : (tensor<2x5x7xf32>) -> ()
  }
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// P or something else, as a flag says.
// CHECK: remark: [Missed] missed-no-value-contraction {{.*}}Function=chosen_at_run_time |
func.func @chosen_at_run_time(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>, %other: tensor<2x5x7xf32>, %flag: i1)
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
  %weights = scf.if %flag -> (tensor<2x5x7xf32>) {
    scf.yield %p : tensor<2x5x7xf32>
  } else {
    scf.yield %other : tensor<2x5x7xf32>
  }
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%weights, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}

// A loop changes the probabilities.
// CHECK: remark: [Missed] missed-no-value-contraction {{.*}}Function=changed_in_a_loop |
func.func @changed_in_a_loop(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>)
    -> tensor<2x5x3xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c2 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 1 : index
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
  %mixed = scf.for %i = %c2 to %c3 step %c4 iter_args(%w = %p) -> (tensor<2x5x7xf32>) {
    %twice = arith.addf %w, %w : tensor<2x5x7xf32>
    scf.yield %twice : tensor<2x5x7xf32>
  }
  %o = linalg.contract indexing_maps = [affine_map<(b, m, d, n) -> (b, m, n)>, affine_map<(b, m, d, n) -> (b, n, d)>, affine_map<(b, m, d, n) -> (b, m, d)>]
      ins(%mixed, %v : tensor<2x5x7xf32>, tensor<2x7x3xf32>)
      outs(%fill3_bmd : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %o : tensor<2x5x3xf32>
}
