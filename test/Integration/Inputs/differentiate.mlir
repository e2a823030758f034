// What differentiate_test.py differentiates: functions of tensors of f64.

#q_rows = affine_map<(b, h, m, n, k, d) -> (m, h, k)>
#keys = affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>
#values = affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>
#bias = affine_map<(b, h, m, n, k, d) -> (m, n)>
#rows_out = affine_map<(b, h, m, n, k, d) -> (b, m, h, d)>
#lse = affine_map<(b, h, m, n, k, d) -> (b, h, m)>
#id2 = affine_map<(a, b) -> (a, b)>
#id3 = affine_map<(a, b, c) -> (a, b, c)>

// A layer: Q projected from x, grouped heads, a bias, causal, then a residual.
func.func @layer(%x: tensor<5x8xf64>, %w: tensor<8x12xf64>,
                 %k: tensor<1x1x7x3xf64>, %v: tensor<1x1x7x6xf64>,
                 %b: tensor<5x7xf64>) -> tensor<5x4x6xf64>
    attributes {llvm.emit_c_interface} {
  %zero = arith.constant 0.0 : f64
  %s = arith.constant 0.5 : f64
  %e = tensor.empty() : tensor<5x12xf64>
  %f = linalg.fill ins(%zero : f64) outs(%e : tensor<5x12xf64>) -> tensor<5x12xf64>
  %q0 = linalg.matmul ins(%x, %w : tensor<5x8xf64>, tensor<8x12xf64>)
      outs(%f : tensor<5x12xf64>) -> tensor<5x12xf64>
  %q = tensor.expand_shape %q0 [[0], [1, 2]] output_shape [5, 4, 3]
      : tensor<5x12xf64> into tensor<5x4x3xf64>
  %k4 = tensor.empty() : tensor<1x2x7x3xf64>
  %kk = tensor.concat dim(1) %k, %k
      : (tensor<1x1x7x3xf64>, tensor<1x1x7x3xf64>) -> tensor<1x2x7x3xf64>
  %v4 = tensor.empty() : tensor<1x2x7x6xf64>
  %v0 = tensor.insert_slice %v into %v4[0, 0, 0, 0] [1, 1, 7, 6] [1, 1, 1, 1]
      : tensor<1x1x7x6xf64> into tensor<1x2x7x6xf64>
  %vv = tensor.insert_slice %v into %v0[0, 1, 0, 0] [1, 1, 7, 6] [1, 1, 1, 1]
      : tensor<1x1x7x6xf64> into tensor<1x2x7x6xf64>
  %o = flash.attention %q, %kk, %vv scale %s bias(%b)
      maps [#q_rows, #keys, #values, #bias, #rows_out, #lse]
      mask(#flash.mask<causal = bottom_right>)
      numerics(#flash.numerics<acc = f64>)
      : (tensor<5x4x3xf64>, tensor<1x2x7x3xf64>, tensor<1x2x7x6xf64>, f64,
         tensor<5x7xf64>) -> tensor<1x5x4x6xf64>
  %r = tensor.collapse_shape %o [[0, 1], [2], [3]]
      : tensor<1x5x4x6xf64> into tensor<5x4x6xf64>
  %q1 = tensor.extract_slice %q[0, 0, 1] [5, 4, 1] [1, 1, 1]
      : tensor<5x4x3xf64> to tensor<5x4xf64>
  %er = tensor.empty() : tensor<5x4x6xf64>
  %y = linalg.generic {
      indexing_maps = [#id3, affine_map<(a, b, c) -> (a, b)>, #id3],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%r, %q1 : tensor<5x4x6xf64>, tensor<5x4xf64>)
      outs(%er : tensor<5x4x6xf64>) {
  ^bb0(%a: f64, %c: f64, %out: f64):
    %t = math.tanh %a : f64
    %p = arith.mulf %t, %c : f64
    %z = arith.addf %p, %c : f64
    linalg.yield %z : f64
  } -> tensor<5x4x6xf64>
  return %y : tensor<5x4x6xf64>
}

// Two attentions, the second over the first; the LSE is a result.
func.func @chain(%q: tensor<1x2x4x3xf64>, %k: tensor<1x2x6x3xf64>,
                 %v: tensor<1x2x6x3xf64>)
    -> (tensor<1x2x6x3xf64>, tensor<1x2x4xf64>)
    attributes {llvm.emit_c_interface} {
  %s = arith.constant 0.7 : f64
  %o, %l = flash.attention %q, %k, %v scale %s
      numerics(#flash.numerics<acc = f64>)
      : (tensor<1x2x4x3xf64>, tensor<1x2x6x3xf64>, tensor<1x2x6x3xf64>, f64)
      -> tensor<1x2x4x3xf64>, tensor<1x2x4xf64>
  %p = flash.attention %k, %o, %o scale %s numerics(#flash.numerics<acc = f64>)
      : (tensor<1x2x6x3xf64>, tensor<1x2x4x3xf64>, tensor<1x2x4x3xf64>, f64)
      -> tensor<1x2x6x3xf64>
  return %p, %l : tensor<1x2x6x3xf64>, tensor<1x2x4xf64>
}

// A score region with a capture, sinks; the LSE takes part in what follows.
func.func @region(%q: tensor<1x2x4x3xf64>, %k: tensor<1x2x6x3xf64>,
                  %v: tensor<1x2x6x5xf64>, %slopes: tensor<2xf64>,
                  %sinks: tensor<2xf64>) -> (tensor<1x2x4xf64>, tensor<5xf64>)
    attributes {llvm.emit_c_interface} {
  %zero = arith.constant 0.0 : f64
  %o, %l = flash.attention %q, %k, %v captures(%slopes) sinks(%sinks)
      maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>,
            affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>,
            affine_map<(b, h, m, n, k, d) -> (b, h, n, d)>,
            affine_map<(b, h, m, n, k, d) -> (h)>,
            affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>,
            affine_map<(b, h, m, n, k, d) -> (b, h, m)>]
      numerics(#flash.numerics<acc = f64>) score {
      ^bb0(%x: f64, %b: index, %h: index, %m: index, %n: index,
           %t: tensor<2xf64>):
        %slope = tensor.extract %t[%h] : tensor<2xf64>
        %y = math.tanh %x : f64
        %z = arith.mulf %y, %slope : f64
        flash.yield %z : f64
      } : (tensor<1x2x4x3xf64>, tensor<1x2x6x3xf64>, tensor<1x2x6x5xf64>,
           tensor<2xf64>, tensor<2xf64>)
      -> tensor<1x2x4x5xf64>, tensor<1x2x4xf64>
  %e5 = tensor.empty() : tensor<5xf64>
  %f5 = linalg.fill ins(%zero : f64) outs(%e5 : tensor<5xf64>) -> tensor<5xf64>
  %sum = linalg.generic {
      indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>,
                       affine_map<(b, h, m, d) -> (b, h, m)>,
                       affine_map<(b, h, m, d) -> (d)>],
      iterator_types = ["reduction", "reduction", "reduction", "parallel"]}
      ins(%o, %l : tensor<1x2x4x5xf64>, tensor<1x2x4xf64>)
      outs(%f5 : tensor<5xf64>) {
  ^bb0(%a: f64, %c: f64, %out: f64):
    %p = arith.mulf %a, %c : f64
    %y = arith.addf %out, %p : f64
    linalg.yield %y : f64
  } -> tensor<5xf64>
  return %l, %sum : tensor<1x2x4xf64>, tensor<5xf64>
}

// Dynamic sizes, a transpose, a broadcast, and an argument without influence.
func.func @dynamic(%x: tensor<1x?x?xf64>, %y: tensor<?x?xf64>,
                   %unused: tensor<?xf64>) -> tensor<1x?x?xf64>
    attributes {llvm.emit_c_interface} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d0 = tensor.dim %y, %c0 : tensor<?x?xf64>
  %d1 = tensor.dim %y, %c1 : tensor<?x?xf64>
  %e = tensor.empty(%d1, %d0) : tensor<?x?xf64>
  %t = linalg.transpose ins(%y : tensor<?x?xf64>) outs(%e : tensor<?x?xf64>)
      permutation = [1, 0]
  %o = flash.attention %x, %t, %y
      maps [affine_map<(h, m, n, k, d) -> (h, m, k)>,
            affine_map<(h, m, n, k, d) -> (k, n)>,
            affine_map<(h, m, n, k, d) -> (n, d)>,
            affine_map<(h, m, n, k, d) -> (h, m, d)>,
            affine_map<(h, m, n, k, d) -> (h, m)>]
      numerics(#flash.numerics<acc = f64>)
      : (tensor<1x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>)
      -> tensor<1x?x?xf64>
  return %o : tensor<1x?x?xf64>
}

// Keys and values looked up in a table; rows are read more than once.
func.func @lookup(%q: tensor<1x1x4x3xf64>, %table: tensor<5x3xf64>)
    -> tensor<1x1x4x3xf64> attributes {llvm.emit_c_interface} {
  %ids = arith.constant dense<[4, 0, 4, 2, 0, 4]> : tensor<6xi64>
  %e = tensor.empty() : tensor<1x1x6x3xf64>
  %k = linalg.generic {
      indexing_maps = [affine_map<(b, h, n, k) -> (n)>,
                       affine_map<(b, h, n, k) -> (b, h, n, k)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%ids : tensor<6xi64>) outs(%e : tensor<1x1x6x3xf64>) {
  ^bb0(%id: i64, %out: f64):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 3 : index
    %x = tensor.extract %table[%row, %column] : tensor<5x3xf64>
    %y = arith.mulf %x, %x : f64
    linalg.yield %y : f64
  } -> tensor<1x1x6x3xf64>
  %o = flash.attention %q, %k, %k numerics(#flash.numerics<acc = f64>)
      : (tensor<1x1x4x3xf64>, tensor<1x1x6x3xf64>, tensor<1x1x6x3xf64>)
      -> tensor<1x1x4x3xf64>
  return %o : tensor<1x1x4x3xf64>
}
