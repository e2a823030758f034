module {
  // Three layouts, and no scale: it is in the weights.
  func.func @mixed_einsum(%q: tensor<2x8x3x4xf32>, %k: tensor<3x12x2x4xf32>, %v: tensor<12x2x3x4xf32>) -> tensor<8x2x4x3xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, m, h, k)>, affine_map<(b, h, m, n, k) -> (h, n, b, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x8x3x4xf32>, tensor<3x12x2x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x3x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x3x8x12xf32>) outs(%f7 : tensor<2x3x8xf32>) dimensions = [3]
    %e9 = tensor.empty() : tensor<2x3x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3x8xf32>) outs(%e9 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x12xf32>
    %x12 = math.exp %x11 : tensor<2x3x8x12xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<2x3x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<2x3x8x12xf32>) outs(%f15 : tensor<2x3x8xf32>) dimensions = [3]
    %e17 = tensor.empty() : tensor<2x3x8x12xf32>
    %w18 = linalg.broadcast ins(%r16 : tensor<2x3x8xf32>) outs(%e17 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x19 = arith.divf %x12, %w18 : tensor<2x3x8x12xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<8x2x4x3xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<8x2x4x3xf32>) -> tensor<8x2x4x3xf32>
    %s23 = linalg.contract indexing_maps = [affine_map<(m, b, d, h, n) -> (b, h, m, n)>, affine_map<(m, b, d, h, n) -> (n, b, h, d)>, affine_map<(m, b, d, h, n) -> (m, b, d, h)>] ins(%x19, %v : tensor<2x3x8x12xf32>, tensor<12x2x3x4xf32>) outs(%f22 : tensor<8x2x4x3xf32>) -> tensor<8x2x4x3xf32>
    return %s23 : tensor<8x2x4x3xf32>
  }

  // Scores with the keys as rows, normalized over the first dim but one.
  func.func @keys_first(%q: tensor<8x4xf32>, %k: tensor<12x4xf32>, %v: tensor<12x4xf32>) -> tensor<4x8xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<12x8xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(n, m, k) -> (n, k)>, affine_map<(n, m, k) -> (m, k)>, affine_map<(n, m, k) -> (n, m)>] ins(%k, %q : tensor<12x4xf32>, tensor<8x4xf32>) outs(%f3 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<8xf32>) -> tensor<8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<12x8xf32>) outs(%f7 : tensor<8xf32>) dimensions = [0]
    %e9 = tensor.empty() : tensor<12x8xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<8xf32>) outs(%e9 : tensor<12x8xf32>) dimensions = [0]
    %x11 = arith.subf %s4, %w10 : tensor<12x8xf32>
    %x12 = math.exp %x11 : tensor<12x8xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<8xf32>) -> tensor<8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<12x8xf32>) outs(%f15 : tensor<8xf32>) dimensions = [0]
    %e17 = tensor.empty() : tensor<12x8xf32>
    %w18 = linalg.broadcast ins(%r16 : tensor<8xf32>) outs(%e17 : tensor<12x8xf32>) dimensions = [0]
    %x19 = arith.divf %x12, %w18 : tensor<12x8xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<4x8xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %s23 = linalg.contract indexing_maps = [affine_map<(d, m, n) -> (n, d)>, affine_map<(d, m, n) -> (n, m)>, affine_map<(d, m, n) -> (d, m)>] ins(%v, %x19 : tensor<12x4xf32>, tensor<12x8xf32>) outs(%f22 : tensor<4x8xf32>) -> tensor<4x8xf32>
    return %s23 : tensor<4x8xf32>
  }

  // batch_matmul that reads K by a map, as the forms with _transpose_b did.
  func.func @transposed_b(%q: tensor<6x8x4xf32>, %k: tensor<6x12x4xf32>, %v: tensor<6x12x4xf32>) -> tensor<6x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<6x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<6x8x12xf32>) -> tensor<6x8x12xf32>
    %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : tensor<6x8x4xf32>, tensor<6x12x4xf32>) outs(%f3 : tensor<6x8x12xf32>) -> tensor<6x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<6x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<6x8x12xf32>) outs(%f7 : tensor<6x8xf32>) dimensions = [2]
    %e9 = tensor.empty() : tensor<6x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<6x8xf32>) outs(%e9 : tensor<6x8x12xf32>) dimensions = [2]
    %x11 = arith.subf %s4, %w10 : tensor<6x8x12xf32>
    %x12 = math.exp %x11 : tensor<6x8x12xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<6x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<6x8x12xf32>) outs(%f15 : tensor<6x8xf32>) dimensions = [2]
    %e17 = tensor.empty() : tensor<6x8x12xf32>
    %w18 = linalg.broadcast ins(%r16 : tensor<6x8xf32>) outs(%e17 : tensor<6x8x12xf32>) dimensions = [2]
    %x19 = arith.divf %x12, %w18 : tensor<6x8x12xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<6x8x4xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<6x8x4xf32>) -> tensor<6x8x4xf32>
    %s23 = linalg.batch_matmul ins(%x19, %v : tensor<6x8x12xf32>, tensor<6x12x4xf32>) outs(%f22 : tensor<6x8x4xf32>) -> tensor<6x8x4xf32>
    return %s23 : tensor<6x8x4xf32>
  }

  // The maximum drops NaN and starts from it.
  func.func @maximum_of_numbers(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 0x7FC00000 : f32
    %e6 = tensor.empty() : tensor<2x3x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r8 = linalg.reduce { arith.maxnumf } ins(%s4 : tensor<2x3x8x12xf32>) outs(%f7 : tensor<2x3x8xf32>) dimensions = [3]
    %e9 = tensor.empty() : tensor<2x3x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3x8xf32>) outs(%e9 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x12xf32>
    %x12 = math.exp %x11 : tensor<2x3x8x12xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<2x3x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<2x3x8x12xf32>) outs(%f15 : tensor<2x3x8xf32>) dimensions = [3]
    %e17 = tensor.empty() : tensor<2x3x8x12xf32>
    %w18 = linalg.broadcast ins(%r16 : tensor<2x3x8xf32>) outs(%e17 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x19 = arith.divf %x12, %w18 : tensor<2x3x8x12xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<2x3x8x4xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s23 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x19, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f22 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s23 : tensor<2x3x8x4xf32>
  }

  // Scale and log2 e are multiplied to Q, powers are of 2.
  func.func @query_in_base_2(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %k1 = arith.constant dense<0.72134752> : tensor<2x3x8x4xf32>
    %x2 = arith.mulf %q, %k1 : tensor<2x3x8x4xf32>
    %c3 = arith.constant 0.0 : f32
    %e4 = tensor.empty() : tensor<2x3x8x12xf32>
    %f5 = linalg.fill ins(%c3 : f32) outs(%e4 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s6 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%x2, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f5 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c7 = arith.constant 0xFF800000 : f32
    %e8 = tensor.empty() : tensor<2x3x8xf32>
    %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r10 = linalg.reduce { arith.maximumf } ins(%s6 : tensor<2x3x8x12xf32>) outs(%f9 : tensor<2x3x8xf32>) dimensions = [3]
    %e11 = tensor.empty() : tensor<2x3x8x12xf32>
    %w12 = linalg.broadcast ins(%r10 : tensor<2x3x8xf32>) outs(%e11 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x13 = arith.subf %s6, %w12 : tensor<2x3x8x12xf32>
    %x14 = math.exp2 %x13 : tensor<2x3x8x12xf32>
    %c15 = arith.constant 0.0 : f32
    %e16 = tensor.empty() : tensor<2x3x8xf32>
    %f17 = linalg.fill ins(%c15 : f32) outs(%e16 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r18 = linalg.reduce { arith.addf } ins(%x14 : tensor<2x3x8x12xf32>) outs(%f17 : tensor<2x3x8xf32>) dimensions = [3]
    %e19 = tensor.empty() : tensor<2x3x8x12xf32>
    %w20 = linalg.broadcast ins(%r18 : tensor<2x3x8xf32>) outs(%e19 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x21 = arith.divf %x14, %w20 : tensor<2x3x8x12xf32>
    %c22 = arith.constant 0.0 : f32
    %e23 = tensor.empty() : tensor<2x3x8x4xf32>
    %f24 = linalg.fill ins(%c22 : f32) outs(%e23 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s25 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x21, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f24 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s25 : tensor<2x3x8x4xf32>
  }

  // O is multiplied by the reciprocal of the sum, which was computed before.
  func.func @reciprocal_after(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x3x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x3x8x12xf32>) outs(%f7 : tensor<2x3x8xf32>) dimensions = [3]
    %e9 = tensor.empty() : tensor<2x3x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3x8xf32>) outs(%e9 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x12xf32>
    %x12 = math.exp %x11 : tensor<2x3x8x12xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<2x3x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<2x3x8x12xf32>) outs(%f15 : tensor<2x3x8xf32>) dimensions = [3]
    %k17 = arith.constant dense<1.0> : tensor<2x3x8xf32>
    %x18 = arith.divf %k17, %r16 : tensor<2x3x8xf32>
    %c19 = arith.constant 0.0 : f32
    %e20 = tensor.empty() : tensor<2x3x8x4xf32>
    %f21 = linalg.fill ins(%c19 : f32) outs(%e20 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s22 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x12, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f21 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %e23 = tensor.empty() : tensor<2x3x8x4xf32>
    %w24 = linalg.broadcast ins(%x18 : tensor<2x3x8xf32>) outs(%e23 : tensor<2x3x8x4xf32>) dimensions = [3]
    %x25 = arith.mulf %w24, %s22 : tensor<2x3x8x4xf32>
    return %x25 : tensor<2x3x8x4xf32>
  }

  // A softmax that shifts scores which were shifted before.
  func.func @shifted_twice(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x3x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x3x8x12xf32>) outs(%f7 : tensor<2x3x8xf32>) dimensions = [3]
    %e9 = tensor.empty() : tensor<2x3x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3x8xf32>) outs(%e9 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x12xf32>
    %c12 = arith.constant 0xFF800000 : f32
    %e13 = tensor.empty() : tensor<2x3x8xf32>
    %f14 = linalg.fill ins(%c12 : f32) outs(%e13 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r15 = linalg.reduce { arith.maximumf } ins(%x11 : tensor<2x3x8x12xf32>) outs(%f14 : tensor<2x3x8xf32>) dimensions = [3]
    %e16 = tensor.empty() : tensor<2x3x8x12xf32>
    %w17 = linalg.broadcast ins(%r15 : tensor<2x3x8xf32>) outs(%e16 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x18 = arith.subf %x11, %w17 : tensor<2x3x8x12xf32>
    %x19 = math.exp %x18 : tensor<2x3x8x12xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<2x3x8xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r23 = linalg.reduce { arith.addf } ins(%x19 : tensor<2x3x8x12xf32>) outs(%f22 : tensor<2x3x8xf32>) dimensions = [3]
    %e24 = tensor.empty() : tensor<2x3x8x12xf32>
    %w25 = linalg.broadcast ins(%r23 : tensor<2x3x8xf32>) outs(%e24 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x26 = arith.divf %x19, %w25 : tensor<2x3x8x12xf32>
    %c27 = arith.constant 0.0 : f32
    %e28 = tensor.empty() : tensor<2x3x8x4xf32>
    %f29 = linalg.fill ins(%c27 : f32) outs(%e28 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s30 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x26, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f29 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s30 : tensor<2x3x8x4xf32>
  }

  // The maximum of all scores of a head is subtracted: it is one value for each row, too.
  func.func @maximum_of_head(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x3xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3xf32>) -> tensor<2x3xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x3x8x12xf32>) outs(%f7 : tensor<2x3xf32>) dimensions = [2, 3]
    %e9 = tensor.empty() : tensor<2x3x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3xf32>) outs(%e9 : tensor<2x3x8x12xf32>) dimensions = [2, 3]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x12xf32>
    %x12 = math.exp %x11 : tensor<2x3x8x12xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<2x3x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<2x3x8x12xf32>) outs(%f15 : tensor<2x3x8xf32>) dimensions = [3]
    %e17 = tensor.empty() : tensor<2x3x8x12xf32>
    %w18 = linalg.broadcast ins(%r16 : tensor<2x3x8xf32>) outs(%e17 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x19 = arith.divf %x12, %w18 : tensor<2x3x8x12xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<2x3x8x4xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s23 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x19, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f22 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s23 : tensor<2x3x8x4xf32>
  }

  // f64 throughout.
  func.func @double(%q: tensor<2x3x8x4xf64>, %k: tensor<2x3x12x4xf64>, %v: tensor<2x3x12x4xf64>) -> tensor<2x3x8x4xf64> {
    %c1 = arith.constant 0.0 : f64
    %e2 = tensor.empty() : tensor<2x3x8x12xf64>
    %f3 = linalg.fill ins(%c1 : f64) outs(%e2 : tensor<2x3x8x12xf64>) -> tensor<2x3x8x12xf64>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf64>, tensor<2x3x12x4xf64>) outs(%f3 : tensor<2x3x8x12xf64>) -> tensor<2x3x8x12xf64>
    %k5 = arith.constant dense<0.5> : tensor<2x3x8x12xf64>
    %x6 = arith.mulf %s4, %k5 : tensor<2x3x8x12xf64>
    %c7 = arith.constant 0xFFF0000000000000 : f64
    %e8 = tensor.empty() : tensor<2x3x8xf64>
    %f9 = linalg.fill ins(%c7 : f64) outs(%e8 : tensor<2x3x8xf64>) -> tensor<2x3x8xf64>
    %r10 = linalg.reduce { arith.maximumf } ins(%x6 : tensor<2x3x8x12xf64>) outs(%f9 : tensor<2x3x8xf64>) dimensions = [3]
    %e11 = tensor.empty() : tensor<2x3x8x12xf64>
    %w12 = linalg.broadcast ins(%r10 : tensor<2x3x8xf64>) outs(%e11 : tensor<2x3x8x12xf64>) dimensions = [3]
    %x13 = arith.subf %x6, %w12 : tensor<2x3x8x12xf64>
    %x14 = math.exp %x13 : tensor<2x3x8x12xf64>
    %c15 = arith.constant 0.0 : f64
    %e16 = tensor.empty() : tensor<2x3x8xf64>
    %f17 = linalg.fill ins(%c15 : f64) outs(%e16 : tensor<2x3x8xf64>) -> tensor<2x3x8xf64>
    %r18 = linalg.reduce { arith.addf } ins(%x14 : tensor<2x3x8x12xf64>) outs(%f17 : tensor<2x3x8xf64>) dimensions = [3]
    %e19 = tensor.empty() : tensor<2x3x8x12xf64>
    %w20 = linalg.broadcast ins(%r18 : tensor<2x3x8xf64>) outs(%e19 : tensor<2x3x8x12xf64>) dimensions = [3]
    %x21 = arith.divf %x14, %w20 : tensor<2x3x8x12xf64>
    %c22 = arith.constant 0.0 : f64
    %e23 = tensor.empty() : tensor<2x3x8x4xf64>
    %f24 = linalg.fill ins(%c22 : f64) outs(%e23 : tensor<2x3x8x4xf64>) -> tensor<2x3x8x4xf64>
    %s25 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x21, %v : tensor<2x3x8x12xf64>, tensor<2x3x12x4xf64>) outs(%f24 : tensor<2x3x8x4xf64>) -> tensor<2x3x8x4xf64>
    return %s25 : tensor<2x3x8x4xf64>
  }

  // exp of a log-softmax: (s - max) - log(sum).
  func.func @log_softmax(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x3x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x3x8x12xf32>) outs(%f7 : tensor<2x3x8xf32>) dimensions = [3]
    %e9 = tensor.empty() : tensor<2x3x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3x8xf32>) outs(%e9 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x12xf32>
    %x12 = math.exp %x11 : tensor<2x3x8x12xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<2x3x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<2x3x8x12xf32>) outs(%f15 : tensor<2x3x8xf32>) dimensions = [3]
    %x17 = math.log %r16 : tensor<2x3x8xf32>
    %e18 = tensor.empty() : tensor<2x3x8x12xf32>
    %w19 = linalg.broadcast ins(%x17 : tensor<2x3x8xf32>) outs(%e18 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x20 = arith.subf %x11, %w19 : tensor<2x3x8x12xf32>
    %x21 = math.exp %x20 : tensor<2x3x8x12xf32>
    %c22 = arith.constant 0.0 : f32
    %e23 = tensor.empty() : tensor<2x3x8x4xf32>
    %f24 = linalg.fill ins(%c22 : f32) outs(%e23 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s25 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x21, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f24 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s25 : tensor<2x3x8x4xf32>
  }

  // The scale is computed in the program: rsqrt of the head dim.
  func.func @root_of_size(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 4.0 : f32
    %x2 = math.rsqrt %c1 : f32
    %w3 = tensor.splat %x2 : tensor<2x3x8x12xf32>
    %c4 = arith.constant 0.0 : f32
    %e5 = tensor.empty() : tensor<2x3x8x12xf32>
    %f6 = linalg.fill ins(%c4 : f32) outs(%e5 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s7 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f6 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %x8 = arith.mulf %s7, %w3 : tensor<2x3x8x12xf32>
    %c9 = arith.constant 0xFF800000 : f32
    %e10 = tensor.empty() : tensor<2x3x8xf32>
    %f11 = linalg.fill ins(%c9 : f32) outs(%e10 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r12 = linalg.reduce { arith.maximumf } ins(%x8 : tensor<2x3x8x12xf32>) outs(%f11 : tensor<2x3x8xf32>) dimensions = [3]
    %e13 = tensor.empty() : tensor<2x3x8x12xf32>
    %w14 = linalg.broadcast ins(%r12 : tensor<2x3x8xf32>) outs(%e13 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x15 = arith.subf %x8, %w14 : tensor<2x3x8x12xf32>
    %x16 = math.exp %x15 : tensor<2x3x8x12xf32>
    %c17 = arith.constant 0.0 : f32
    %e18 = tensor.empty() : tensor<2x3x8xf32>
    %f19 = linalg.fill ins(%c17 : f32) outs(%e18 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r20 = linalg.reduce { arith.addf } ins(%x16 : tensor<2x3x8x12xf32>) outs(%f19 : tensor<2x3x8xf32>) dimensions = [3]
    %e21 = tensor.empty() : tensor<2x3x8x12xf32>
    %w22 = linalg.broadcast ins(%r20 : tensor<2x3x8xf32>) outs(%e21 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x23 = arith.divf %x16, %w22 : tensor<2x3x8x12xf32>
    %c24 = arith.constant 0.0 : f32
    %e25 = tensor.empty() : tensor<2x3x8x4xf32>
    %f26 = linalg.fill ins(%c24 : f32) outs(%e25 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s27 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x23, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f26 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s27 : tensor<2x3x8x4xf32>
  }

  // The scale is a power: 4 ^ -0.5.
  func.func @power_of_size(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 4.0 : f32
    %c2 = arith.constant -0.5 : f32
    %x3 = math.powf %c1, %c2 : f32
    %w4 = tensor.splat %x3 : tensor<2x3x8x4xf32>
    %x5 = arith.mulf %q, %w4 : tensor<2x3x8x4xf32>
    %c6 = arith.constant 0.0 : f32
    %e7 = tensor.empty() : tensor<2x3x8x12xf32>
    %f8 = linalg.fill ins(%c6 : f32) outs(%e7 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s9 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%x5, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f8 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c10 = arith.constant 0xFF800000 : f32
    %e11 = tensor.empty() : tensor<2x3x8xf32>
    %f12 = linalg.fill ins(%c10 : f32) outs(%e11 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r13 = linalg.reduce { arith.maximumf } ins(%s9 : tensor<2x3x8x12xf32>) outs(%f12 : tensor<2x3x8xf32>) dimensions = [3]
    %e14 = tensor.empty() : tensor<2x3x8x12xf32>
    %w15 = linalg.broadcast ins(%r13 : tensor<2x3x8xf32>) outs(%e14 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x16 = arith.subf %s9, %w15 : tensor<2x3x8x12xf32>
    %x17 = math.exp %x16 : tensor<2x3x8x12xf32>
    %c18 = arith.constant 0.0 : f32
    %e19 = tensor.empty() : tensor<2x3x8xf32>
    %f20 = linalg.fill ins(%c18 : f32) outs(%e19 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r21 = linalg.reduce { arith.addf } ins(%x17 : tensor<2x3x8x12xf32>) outs(%f20 : tensor<2x3x8xf32>) dimensions = [3]
    %e22 = tensor.empty() : tensor<2x3x8x12xf32>
    %w23 = linalg.broadcast ins(%r21 : tensor<2x3x8xf32>) outs(%e22 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x24 = arith.divf %x17, %w23 : tensor<2x3x8x12xf32>
    %c25 = arith.constant 0.0 : f32
    %e26 = tensor.empty() : tensor<2x3x8x4xf32>
    %f27 = linalg.fill ins(%c25 : f32) outs(%e26 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s28 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x24, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f27 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s28 : tensor<2x3x8x4xf32>
  }

  // Padding as keep * s + (1 - keep) * -1e9.
  func.func @kept_by_product(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>, %keep: tensor<2x12xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 1.0 : f32
    %c6 = arith.constant -1.0e+09 : f32
    %e7 = tensor.empty() : tensor<2x3x8x12xf32>
    %g8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s4, %keep : tensor<2x3x8x12xf32>, tensor<2x12xf32>) outs(%e7 : tensor<2x3x8x12xf32>) {
    ^bb0(%in0: f32, %in1: f32, %out: f32):
      %a = arith.mulf %in1, %in0 : f32
      %b = arith.subf %c5, %in1 : f32
      %c = arith.mulf %b, %c6 : f32
      %d = arith.addf %a, %c : f32
      linalg.yield %d : f32
    } -> tensor<2x3x8x12xf32>
    %c9 = arith.constant 0xFF800000 : f32
    %e10 = tensor.empty() : tensor<2x3x8xf32>
    %f11 = linalg.fill ins(%c9 : f32) outs(%e10 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r12 = linalg.reduce { arith.maximumf } ins(%g8 : tensor<2x3x8x12xf32>) outs(%f11 : tensor<2x3x8xf32>) dimensions = [3]
    %e13 = tensor.empty() : tensor<2x3x8x12xf32>
    %w14 = linalg.broadcast ins(%r12 : tensor<2x3x8xf32>) outs(%e13 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x15 = arith.subf %g8, %w14 : tensor<2x3x8x12xf32>
    %x16 = math.exp %x15 : tensor<2x3x8x12xf32>
    %c17 = arith.constant 0.0 : f32
    %e18 = tensor.empty() : tensor<2x3x8xf32>
    %f19 = linalg.fill ins(%c17 : f32) outs(%e18 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r20 = linalg.reduce { arith.addf } ins(%x16 : tensor<2x3x8x12xf32>) outs(%f19 : tensor<2x3x8xf32>) dimensions = [3]
    %e21 = tensor.empty() : tensor<2x3x8x12xf32>
    %w22 = linalg.broadcast ins(%r20 : tensor<2x3x8xf32>) outs(%e21 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x23 = arith.divf %x16, %w22 : tensor<2x3x8x12xf32>
    %c24 = arith.constant 0.0 : f32
    %e25 = tensor.empty() : tensor<2x3x8x4xf32>
    %f26 = linalg.fill ins(%c24 : f32) outs(%e25 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s27 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x23, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f26 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s27 : tensor<2x3x8x4xf32>
  }

  // Heads share K and V by a division in the maps.
  func.func @grouped_by_map(%q: tensor<2x6x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x6x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x6x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x6x8x12xf32>) -> tensor<2x6x8x12xf32>
    %s4 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x6x8x12xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %x = arith.mulf %a, %b : f32
      %y = arith.addf %c, %x : f32
      linalg.yield %y : f32
    } -> tensor<2x6x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x6x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x6x8x12xf32>) outs(%f7 : tensor<2x6x8xf32>) dimensions = [3]
    %e9 = tensor.empty() : tensor<2x6x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x6x8xf32>) outs(%e9 : tensor<2x6x8x12xf32>) dimensions = [3]
    %x11 = arith.subf %s4, %w10 : tensor<2x6x8x12xf32>
    %x12 = math.exp %x11 : tensor<2x6x8x12xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<2x6x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<2x6x8x12xf32>) outs(%f15 : tensor<2x6x8xf32>) dimensions = [3]
    %e17 = tensor.empty() : tensor<2x6x8x12xf32>
    %w18 = linalg.broadcast ins(%r16 : tensor<2x6x8xf32>) outs(%e17 : tensor<2x6x8x12xf32>) dimensions = [3]
    %x19 = arith.divf %x12, %w18 : tensor<2x6x8x12xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<2x6x8x4xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<2x6x8x4xf32>) -> tensor<2x6x8x4xf32>
    %s23 = linalg.generic {indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%x19, %v : tensor<2x6x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f22 : tensor<2x6x8x4xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %x = arith.mulf %a, %b : f32
      %y = arith.addf %c, %x : f32
      linalg.yield %y : f32
    } -> tensor<2x6x8x4xf32>
    return %s23 : tensor<2x6x8x4xf32>
  }

  // One query of one head: matvec, and vecmat.
  func.func @vectors(%q: tensor<4xf32>, %k: tensor<12x4xf32>, %v: tensor<12x4xf32>) -> tensor<4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<12xf32>) -> tensor<12xf32>
    %s4 = linalg.matvec ins(%k, %q : tensor<12x4xf32>, tensor<4xf32>) outs(%f3 : tensor<12xf32>) -> tensor<12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<f32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<f32>) -> tensor<f32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<12xf32>) outs(%f7 : tensor<f32>) dimensions = [0]
    %e9 = tensor.empty() : tensor<12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<f32>) outs(%e9 : tensor<12xf32>) dimensions = [0]
    %x11 = arith.subf %s4, %w10 : tensor<12xf32>
    %x12 = math.exp %x11 : tensor<12xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<f32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<f32>) -> tensor<f32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<12xf32>) outs(%f15 : tensor<f32>) dimensions = [0]
    %e17 = tensor.empty() : tensor<12xf32>
    %w18 = linalg.broadcast ins(%r16 : tensor<f32>) outs(%e17 : tensor<12xf32>) dimensions = [0]
    %x19 = arith.divf %x12, %w18 : tensor<12xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<4xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<4xf32>) -> tensor<4xf32>
    %s23 = linalg.vecmat ins(%x19, %v : tensor<12xf32>, tensor<12x4xf32>) outs(%f22 : tensor<4xf32>) -> tensor<4xf32>
    return %s23 : tensor<4xf32>
  }

  // Heads that share one K are rows of one matmul.
  func.func @rows_of_heads(%q: tensor<3x8x4xf32>, %k: tensor<12x4xf32>, %v: tensor<12x4xf32>) -> tensor<3x8x4xf32> {
    %q1 = tensor.collapse_shape %q [[0, 1], [2]] : tensor<3x8x4xf32> into tensor<24x4xf32>
    %c2 = arith.constant 0.0 : f32
    %e3 = tensor.empty() : tensor<24x12xf32>
    %f4 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<24x12xf32>) -> tensor<24x12xf32>
    %s5 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] ins(%q1, %k : tensor<24x4xf32>, tensor<12x4xf32>) outs(%f4 : tensor<24x12xf32>) -> tensor<24x12xf32>
    %x6 = tensor.expand_shape %s5 [[0, 1], [2]] output_shape [3, 8, 12] : tensor<24x12xf32> into tensor<3x8x12xf32>
    %c7 = arith.constant 0xFF800000 : f32
    %e8 = tensor.empty() : tensor<3x8xf32>
    %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %r10 = linalg.reduce { arith.maximumf } ins(%x6 : tensor<3x8x12xf32>) outs(%f9 : tensor<3x8xf32>) dimensions = [2]
    %e11 = tensor.empty() : tensor<3x8x12xf32>
    %w12 = linalg.broadcast ins(%r10 : tensor<3x8xf32>) outs(%e11 : tensor<3x8x12xf32>) dimensions = [2]
    %x13 = arith.subf %x6, %w12 : tensor<3x8x12xf32>
    %x14 = math.exp %x13 : tensor<3x8x12xf32>
    %c15 = arith.constant 0.0 : f32
    %e16 = tensor.empty() : tensor<3x8xf32>
    %f17 = linalg.fill ins(%c15 : f32) outs(%e16 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %r18 = linalg.reduce { arith.addf } ins(%x14 : tensor<3x8x12xf32>) outs(%f17 : tensor<3x8xf32>) dimensions = [2]
    %e19 = tensor.empty() : tensor<3x8x12xf32>
    %w20 = linalg.broadcast ins(%r18 : tensor<3x8xf32>) outs(%e19 : tensor<3x8x12xf32>) dimensions = [2]
    %x21 = arith.divf %x14, %w20 : tensor<3x8x12xf32>
    %x22 = tensor.collapse_shape %x21 [[0, 1], [2]] : tensor<3x8x12xf32> into tensor<24x12xf32>
    %c23 = arith.constant 0.0 : f32
    %e24 = tensor.empty() : tensor<24x4xf32>
    %f25 = linalg.fill ins(%c23 : f32) outs(%e24 : tensor<24x4xf32>) -> tensor<24x4xf32>
    %s26 = linalg.matmul ins(%x22, %v : tensor<24x12xf32>, tensor<12x4xf32>) outs(%f25 : tensor<24x4xf32>) -> tensor<24x4xf32>
    %x27 = tensor.expand_shape %s26 [[0, 1], [2]] output_shape [3, 8, 4] : tensor<24x4xf32> into tensor<3x8x4xf32>
    return %x27 : tensor<3x8x4xf32>
  }

  // Keys have two dims, of an image.
  func.func @keys_on_a_grid(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x4x3x4xf32>, %v: tensor<2x3x4x3x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x4x3xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x4x3xf32>) -> tensor<2x3x8x4x3xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, x, y, k) -> (b, h, m, k)>, affine_map<(b, h, m, x, y, k) -> (b, h, x, y, k)>, affine_map<(b, h, m, x, y, k) -> (b, h, m, x, y)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x4x3x4xf32>) outs(%f3 : tensor<2x3x8x4x3xf32>) -> tensor<2x3x8x4x3xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x3x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x3x8x4x3xf32>) outs(%f7 : tensor<2x3x8xf32>) dimensions = [3, 4]
    %e9 = tensor.empty() : tensor<2x3x8x4x3xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3x8xf32>) outs(%e9 : tensor<2x3x8x4x3xf32>) dimensions = [3, 4]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x4x3xf32>
    %x12 = math.exp %x11 : tensor<2x3x8x4x3xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<2x3x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r16 = linalg.reduce { arith.addf } ins(%x12 : tensor<2x3x8x4x3xf32>) outs(%f15 : tensor<2x3x8xf32>) dimensions = [3, 4]
    %e17 = tensor.empty() : tensor<2x3x8x4x3xf32>
    %w18 = linalg.broadcast ins(%r16 : tensor<2x3x8xf32>) outs(%e17 : tensor<2x3x8x4x3xf32>) dimensions = [3, 4]
    %x19 = arith.divf %x12, %w18 : tensor<2x3x8x4x3xf32>
    %c20 = arith.constant 0.0 : f32
    %e21 = tensor.empty() : tensor<2x3x8x4xf32>
    %f22 = linalg.fill ins(%c20 : f32) outs(%e21 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s23 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, x, y) -> (b, h, m, x, y)>, affine_map<(b, h, m, d, x, y) -> (b, h, x, y, d)>, affine_map<(b, h, m, d, x, y) -> (b, h, m, d)>] ins(%x19, %v : tensor<2x3x8x4x3xf32>, tensor<2x3x4x3x4xf32>) outs(%f22 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s23 : tensor<2x3x8x4xf32>
  }

  // A softmin of negated scores: the minimum is the shift.
  func.func @soft_minimum(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %x5 = arith.negf %s4 : tensor<2x3x8x12xf32>
    %c6 = arith.constant 0x7F800000 : f32
    %e7 = tensor.empty() : tensor<2x3x8xf32>
    %f8 = linalg.fill ins(%c6 : f32) outs(%e7 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r9 = linalg.reduce { arith.minimumf } ins(%x5 : tensor<2x3x8x12xf32>) outs(%f8 : tensor<2x3x8xf32>) dimensions = [3]
    %e10 = tensor.empty() : tensor<2x3x8x12xf32>
    %w11 = linalg.broadcast ins(%r9 : tensor<2x3x8xf32>) outs(%e10 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x12 = arith.subf %w11, %x5 : tensor<2x3x8x12xf32>
    %x13 = math.exp %x12 : tensor<2x3x8x12xf32>
    %c14 = arith.constant 0.0 : f32
    %e15 = tensor.empty() : tensor<2x3x8xf32>
    %f16 = linalg.fill ins(%c14 : f32) outs(%e15 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r17 = linalg.reduce { arith.addf } ins(%x13 : tensor<2x3x8x12xf32>) outs(%f16 : tensor<2x3x8xf32>) dimensions = [3]
    %e18 = tensor.empty() : tensor<2x3x8x12xf32>
    %w19 = linalg.broadcast ins(%r17 : tensor<2x3x8xf32>) outs(%e18 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x20 = arith.divf %x13, %w19 : tensor<2x3x8x12xf32>
    %c21 = arith.constant 0.0 : f32
    %e22 = tensor.empty() : tensor<2x3x8x4xf32>
    %f23 = linalg.fill ins(%c21 : f32) outs(%e22 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s24 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x20, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f23 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s24 : tensor<2x3x8x4xf32>
  }

  // bf16 operands, f32 scores, exponentials that are summed in f64.
  func.func @sum_in_double(%q: tensor<2x3x8x4xbf16>, %k: tensor<2x3x12x4xbf16>, %v: tensor<2x3x12x4xbf16>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xbf16>, tensor<2x3x12x4xbf16>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x3x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x3x8x12xf32>) outs(%f7 : tensor<2x3x8xf32>) dimensions = [3]
    %e9 = tensor.empty() : tensor<2x3x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3x8xf32>) outs(%e9 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x12xf32>
    %x12 = math.exp %x11 : tensor<2x3x8x12xf32>
    %x13 = arith.extf %x12 : tensor<2x3x8x12xf32> to tensor<2x3x8x12xf64>
    %c14 = arith.constant 0.0 : f64
    %e15 = tensor.empty() : tensor<2x3x8xf64>
    %f16 = linalg.fill ins(%c14 : f64) outs(%e15 : tensor<2x3x8xf64>) -> tensor<2x3x8xf64>
    %r17 = linalg.reduce { arith.addf } ins(%x13 : tensor<2x3x8x12xf64>) outs(%f16 : tensor<2x3x8xf64>) dimensions = [3]
    %x18 = arith.truncf %r17 : tensor<2x3x8xf64> to tensor<2x3x8xf32>
    %e19 = tensor.empty() : tensor<2x3x8x12xf32>
    %w20 = linalg.broadcast ins(%x18 : tensor<2x3x8xf32>) outs(%e19 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x21 = arith.divf %x12, %w20 : tensor<2x3x8x12xf32>
    %x22 = arith.truncf %x21 : tensor<2x3x8x12xf32> to tensor<2x3x8x12xbf16>
    %c23 = arith.constant 0.0 : f32
    %e24 = tensor.empty() : tensor<2x3x8x4xf32>
    %f25 = linalg.fill ins(%c23 : f32) outs(%e24 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s26 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x22, %v : tensor<2x3x8x12xbf16>, tensor<2x3x12x4xbf16>) outs(%f25 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s26 : tensor<2x3x8x4xf32>
  }

  // A column of ones beside V: one product gives the sum, too.
  func.func @ones_beside_values(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %c5 = arith.constant 0xFF800000 : f32
    %e6 = tensor.empty() : tensor<2x3x8xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r8 = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x3x8x12xf32>) outs(%f7 : tensor<2x3x8xf32>) dimensions = [3]
    %e9 = tensor.empty() : tensor<2x3x8x12xf32>
    %w10 = linalg.broadcast ins(%r8 : tensor<2x3x8xf32>) outs(%e9 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x11 = arith.subf %s4, %w10 : tensor<2x3x8x12xf32>
    %x12 = math.exp %x11 : tensor<2x3x8x12xf32>
    %k13 = arith.constant dense<1.0> : tensor<2x3x12x1xf32>
    %v14 = tensor.concat dim(3) %v, %k13 : (tensor<2x3x12x4xf32>, tensor<2x3x12x1xf32>) -> tensor<2x3x12x5xf32>
    %c15 = arith.constant 0.0 : f32
    %e16 = tensor.empty() : tensor<2x3x8x5xf32>
    %f17 = linalg.fill ins(%c15 : f32) outs(%e16 : tensor<2x3x8x5xf32>) -> tensor<2x3x8x5xf32>
    %s18 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x12, %v14 : tensor<2x3x8x12xf32>, tensor<2x3x12x5xf32>) outs(%f17 : tensor<2x3x8x5xf32>) -> tensor<2x3x8x5xf32>
    %x19 = tensor.extract_slice %s18[0, 0, 0, 0] [2, 3, 8, 4] [1, 1, 1, 1] : tensor<2x3x8x5xf32> to tensor<2x3x8x4xf32>
    %x20 = tensor.extract_slice %s18[0, 0, 0, 4] [2, 3, 8, 1] [1, 1, 1, 1] : tensor<2x3x8x5xf32> to tensor<2x3x8xf32>
    %e21 = tensor.empty() : tensor<2x3x8x4xf32>
    %w22 = linalg.broadcast ins(%x20 : tensor<2x3x8xf32>) outs(%e21 : tensor<2x3x8x4xf32>) dimensions = [3]
    %x23 = arith.divf %x19, %w22 : tensor<2x3x8x4xf32>
    return %x23 : tensor<2x3x8x4xf32>
  }

  // Keys are hidden by a minimum with a mask of infinities, and a window of positions.
  func.func @hidden_by_minimum(%q: tensor<2x3x8x4xf32>, %k: tensor<2x3x12x4xf32>, %v: tensor<2x3x12x4xf32>, %mask: tensor<8x12xf32>) -> tensor<2x3x8x4xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x3x8x12xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x3x8x4xf32>, tensor<2x3x12x4xf32>) outs(%f3 : tensor<2x3x8x12xf32>) -> tensor<2x3x8x12xf32>
    %e5 = tensor.empty() : tensor<2x3x8x12xf32>
    %g6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s4, %mask : tensor<2x3x8x12xf32>, tensor<8x12xf32>) outs(%e5 : tensor<2x3x8x12xf32>) {
    ^bb0(%in0: f32, %in1: f32, %out: f32):
      %a = arith.minimumf %in0, %in1 : f32
      linalg.yield %a : f32
    } -> tensor<2x3x8x12xf32>
    %c7 = arith.constant 0xFF800000 : f32
    %e8 = tensor.empty() : tensor<2x3x8xf32>
    %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r10 = linalg.reduce { arith.maximumf } ins(%g6 : tensor<2x3x8x12xf32>) outs(%f9 : tensor<2x3x8xf32>) dimensions = [3]
    %e11 = tensor.empty() : tensor<2x3x8x12xf32>
    %w12 = linalg.broadcast ins(%r10 : tensor<2x3x8xf32>) outs(%e11 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x13 = arith.subf %g6, %w12 : tensor<2x3x8x12xf32>
    %x14 = math.exp %x13 : tensor<2x3x8x12xf32>
    %c15 = arith.constant 0.0 : f32
    %e16 = tensor.empty() : tensor<2x3x8xf32>
    %f17 = linalg.fill ins(%c15 : f32) outs(%e16 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %r18 = linalg.reduce { arith.addf } ins(%x14 : tensor<2x3x8x12xf32>) outs(%f17 : tensor<2x3x8xf32>) dimensions = [3]
    %e19 = tensor.empty() : tensor<2x3x8x12xf32>
    %w20 = linalg.broadcast ins(%r18 : tensor<2x3x8xf32>) outs(%e19 : tensor<2x3x8x12xf32>) dimensions = [3]
    %x21 = arith.divf %x14, %w20 : tensor<2x3x8x12xf32>
    %c22 = arith.constant 0.0 : f32
    %e23 = tensor.empty() : tensor<2x3x8x4xf32>
    %f24 = linalg.fill ins(%c22 : f32) outs(%e23 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    %s25 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%x21, %v : tensor<2x3x8x12xf32>, tensor<2x3x12x4xf32>) outs(%f24 : tensor<2x3x8x4xf32>) -> tensor<2x3x8x4xf32>
    return %s25 : tensor<2x3x8x4xf32>
  }

  // Heads are split by maps of a contraction over a packed dim, and joined by one more.
  func.func @heads_in_the_loop_order(%x: tensor<2x8x12xf32>, %wq: tensor<12x3x4xf32>, %wk: tensor<12x3x4xf32>, %wv: tensor<12x3x4xf32>, %wo: tensor<3x4x12xf32>) -> tensor<2x8x12xf32> {
    %c1 = arith.constant 0.0 : f32
    %e2 = tensor.empty() : tensor<2x8x3x4xf32>
    %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %s4 = linalg.contract indexing_maps = [affine_map<(b, m, h, k, c) -> (b, m, c)>, affine_map<(b, m, h, k, c) -> (c, h, k)>, affine_map<(b, m, h, k, c) -> (b, m, h, k)>] ins(%x, %wq : tensor<2x8x12xf32>, tensor<12x3x4xf32>) outs(%f3 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %c5 = arith.constant 0.0 : f32
    %e6 = tensor.empty() : tensor<2x8x3x4xf32>
    %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %s8 = linalg.contract indexing_maps = [affine_map<(b, m, h, k, c) -> (b, m, c)>, affine_map<(b, m, h, k, c) -> (c, h, k)>, affine_map<(b, m, h, k, c) -> (b, m, h, k)>] ins(%x, %wk : tensor<2x8x12xf32>, tensor<12x3x4xf32>) outs(%f7 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %c9 = arith.constant 0.0 : f32
    %e10 = tensor.empty() : tensor<2x8x3x4xf32>
    %f11 = linalg.fill ins(%c9 : f32) outs(%e10 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %s12 = linalg.contract indexing_maps = [affine_map<(b, m, h, k, c) -> (b, m, c)>, affine_map<(b, m, h, k, c) -> (c, h, k)>, affine_map<(b, m, h, k, c) -> (b, m, h, k)>] ins(%x, %wv : tensor<2x8x12xf32>, tensor<12x3x4xf32>) outs(%f11 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %c13 = arith.constant 0.0 : f32
    %e14 = tensor.empty() : tensor<2x8x3x8xf32>
    %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : tensor<2x8x3x8xf32>) -> tensor<2x8x3x8xf32>
    %s16 = linalg.contract indexing_maps = [affine_map<(b, m, h, n, k) -> (b, m, h, k)>, affine_map<(b, m, h, n, k) -> (b, n, h, k)>, affine_map<(b, m, h, n, k) -> (b, m, h, n)>] ins(%s4, %s8 : tensor<2x8x3x4xf32>, tensor<2x8x3x4xf32>) outs(%f15 : tensor<2x8x3x8xf32>) -> tensor<2x8x3x8xf32>
    %k17 = arith.constant dense<0.5> : tensor<2x8x3x8xf32>
    %x18 = arith.mulf %s16, %k17 : tensor<2x8x3x8xf32>
    %c19 = arith.constant 0xFF800000 : f32
    %e20 = tensor.empty() : tensor<2x8x3xf32>
    %f21 = linalg.fill ins(%c19 : f32) outs(%e20 : tensor<2x8x3xf32>) -> tensor<2x8x3xf32>
    %r22 = linalg.reduce { arith.maximumf } ins(%x18 : tensor<2x8x3x8xf32>) outs(%f21 : tensor<2x8x3xf32>) dimensions = [3]
    %e23 = tensor.empty() : tensor<2x8x3x8xf32>
    %w24 = linalg.broadcast ins(%r22 : tensor<2x8x3xf32>) outs(%e23 : tensor<2x8x3x8xf32>) dimensions = [3]
    %x25 = arith.subf %x18, %w24 : tensor<2x8x3x8xf32>
    %x26 = math.exp %x25 : tensor<2x8x3x8xf32>
    %c27 = arith.constant 0.0 : f32
    %e28 = tensor.empty() : tensor<2x8x3xf32>
    %f29 = linalg.fill ins(%c27 : f32) outs(%e28 : tensor<2x8x3xf32>) -> tensor<2x8x3xf32>
    %r30 = linalg.reduce { arith.addf } ins(%x26 : tensor<2x8x3x8xf32>) outs(%f29 : tensor<2x8x3xf32>) dimensions = [3]
    %e31 = tensor.empty() : tensor<2x8x3x8xf32>
    %w32 = linalg.broadcast ins(%r30 : tensor<2x8x3xf32>) outs(%e31 : tensor<2x8x3x8xf32>) dimensions = [3]
    %x33 = arith.divf %x26, %w32 : tensor<2x8x3x8xf32>
    %c34 = arith.constant 0.0 : f32
    %e35 = tensor.empty() : tensor<2x8x3x4xf32>
    %f36 = linalg.fill ins(%c34 : f32) outs(%e35 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %s37 = linalg.contract indexing_maps = [affine_map<(b, m, h, d, n) -> (b, m, h, n)>, affine_map<(b, m, h, d, n) -> (b, n, h, d)>, affine_map<(b, m, h, d, n) -> (b, m, h, d)>] ins(%x33, %s12 : tensor<2x8x3x8xf32>, tensor<2x8x3x4xf32>) outs(%f36 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %c38 = arith.constant 0.0 : f32
    %e39 = tensor.empty() : tensor<2x8x12xf32>
    %f40 = linalg.fill ins(%c38 : f32) outs(%e39 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %s41 = linalg.contract indexing_maps = [affine_map<(b, m, c, h, d) -> (b, m, h, d)>, affine_map<(b, m, c, h, d) -> (h, d, c)>, affine_map<(b, m, c, h, d) -> (b, m, c)>] ins(%s37, %wo : tensor<2x8x3x4xf32>, tensor<3x4x12xf32>) outs(%f40 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    return %s41 : tensor<2x8x12xf32>
  }
}
