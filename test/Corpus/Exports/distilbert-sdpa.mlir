// distilbert-sdpa: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 attention_mask
//   2 embeddings.word_embeddings.weight
//   3 embeddings.position_embeddings.weight
//   4 embeddings.LayerNorm.weight
//   5 embeddings.LayerNorm.bias
//   6 transformer.layer.0.attention.q_lin.weight
//   7 transformer.layer.0.attention.q_lin.bias
//   8 transformer.layer.0.attention.k_lin.weight
//   9 transformer.layer.0.attention.k_lin.bias
//   10 transformer.layer.0.attention.v_lin.weight
//   11 transformer.layer.0.attention.v_lin.bias
//   12 transformer.layer.0.attention.out_lin.weight
//   13 transformer.layer.0.attention.out_lin.bias
//   14 transformer.layer.0.sa_layer_norm.weight
//   15 transformer.layer.0.sa_layer_norm.bias
//   16 transformer.layer.0.ffn.lin1.weight
//   17 transformer.layer.0.ffn.lin1.bias
//   18 transformer.layer.0.ffn.lin2.weight
//   19 transformer.layer.0.ffn.lin2.bias
//   20 transformer.layer.0.output_layer_norm.weight
//   21 transformer.layer.0.output_layer_norm.bias
//   22 embeddings.position_ids
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<1x32xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<128x64xf32>, %arg17: tensor<128xf32>, %arg18: tensor<64x128xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<1x64xi64>) -> tensor<1x32x64xf32> {
    %c32_i64 = arith.constant 32 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x2x32x32xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 0.42044820762685731 : f64
    %cst_9 = arith.constant 0xFFF0000000000000 : f64
    %cst_10 = arith.constant 9.9999999999999998E-13 : f64
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c256 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%121, %122] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %extracted_slice = tensor.extract_slice %arg22[0, 0] [1, 32] [1, 1] : tensor<1x64xi64> to tensor<1x32xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c64 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%121, %122] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %4 = tensor.empty() : tensor<1x32x64xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %6 = tensor.empty() : tensor<1x32x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_11 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.subf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.mulf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_11 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %14 = tensor.empty() : tensor<1x32x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_12 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_10 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.subf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg4 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg5 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %25 = tensor.empty() : tensor<1x32xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x32xi64>) outs(%25 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %121 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %121 : i1
    } -> tensor<1x32xi1>
    %27 = tensor.empty() : tensor<1xi64>
    %28 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%27 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %29 = tensor.empty() : tensor<32xi64>
    %30 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%29 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %30 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_15 = tensor.expand_shape %30 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %31 = tensor.empty() : tensor<1x1x32x1xi1>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x32x1xi64>) outs(%31 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %121 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %121 : i1
    } -> tensor<1x1x32x1xi1>
    %33 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %32 : tensor<i1>, tensor<1x1x32x1xi1>) outs(%31 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %121 = arith.andi %in, %in_41 : i1
      linalg.yield %121 : i1
    } -> tensor<1x1x32x1xi1>
    %34 = tensor.empty() : tensor<1x1x1x32xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x1x1x1xi64>, tensor<1x1x1x32xi64>) outs(%34 : tensor<1x1x1x32xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %121 = arith.cmpi slt, %in, %c0_i64 : i64
      %122 = arith.addi %in, %c1_i64 : i64
      %123 = arith.select %121, %122, %in : i64
      %124 = arith.index_cast %123 : i64 to index
      %125 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %126 = arith.addi %in_41, %c32_i64 : i64
      %127 = arith.select %125, %126, %in_41 : i64
      %128 = arith.index_cast %127 : i64 to index
      %extracted = tensor.extract %26[%124, %128] : tensor<1x32xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x32xi1>
    %36 = tensor.empty() : tensor<1x1x32x32xi1>
    %37 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) outs(%36 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %121 = arith.andi %in, %in_41 : i1
      linalg.yield %121 : i1
    } -> tensor<1x1x32x32xi1>
    %collapsed = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %38 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<32x64xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %41 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%41, %arg7 : tensor<32x64xf32>, tensor<64xf32>) outs(%39 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<32x64xf32>
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %43 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x32x2x32xf32>) outs(%43 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%44, %arg9 : tensor<32x64xf32>, tensor<64xf32>) outs(%39 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<32x64xf32>
    %expanded_19 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_20 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%46, %arg11 : tensor<32x64xf32>, tensor<64xf32>) outs(%39 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<32x64xf32>
    %expanded_21 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x32x2x32xf32>) outs(%43 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<1x1x32x32xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_5, %cst_6 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%48 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %121 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %121 : f32
    } -> tensor<1x1x32x32xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x2x32x32xf32>) outs(%43 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_8 : f64 to f32
      %122 = arith.mulf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<1x2x32x32xf32>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<1x32x2x32xf32>) outs(%43 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<1x2x32x32xf32>) outs(%43 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_8 : f64 to f32
      %122 = arith.mulf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_24 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_25 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %52 = tensor.empty() : tensor<2x32x32xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %54 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%53 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_26 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %49 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%43 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x2x32x32xf32>
    %56 = tensor.empty() : tensor<1x2x32xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %58 = tensor.empty() : tensor<1x2x32xf32>
    %59 = linalg.fill ins(%cst_1 : f32) outs(%58 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %60:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x2x32x32xf32>) outs(%59, %57 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_41 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_27 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_27 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%43 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.subf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x2x32x32xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x2x32x32xf32>) outs(%43 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<1x2x32x32xf32>
    %63 = tensor.empty() : tensor<1x2x32x1xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x2x32x32xf32>) outs(%64 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<1x2x32x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%43 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.divf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x2x32x32xf32>
    %67 = tensor.empty() : tensor<1x2x32x32xi1>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x2x32x32xf32>) outs(%67 : tensor<1x2x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %121 = arith.extf %in : f32 to f64
      %122 = arith.cmpf oeq, %121, %cst_9 : f64
      linalg.yield %122 : i1
    } -> tensor<1x2x32x32xi1>
    %69 = tensor.empty() : tensor<1x2x32x1xi1>
    %70 = linalg.fill ins(%true : i1) outs(%69 : tensor<1x2x32x1xi1>) -> tensor<1x2x32x1xi1>
    %71 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x2x32x32xi1>) outs(%70 : tensor<1x2x32x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %121 = arith.andi %in, %out : i1
      linalg.yield %121 : i1
    } -> tensor<1x2x32x1xi1>
    %72 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %cst_4, %66 : tensor<1x2x32x1xi1>, tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%43 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %121 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %121 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_28 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %73 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%53 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_30 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %74 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x2x32x32xf32>) outs(%74 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_33 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %75 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%75, %arg13 : tensor<32x64xf32>, tensor<64xf32>) outs(%39 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<32x64xf32>
    %expanded_34 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %24 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_11 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.subf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %81 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.mulf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_11 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_12 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_10 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<1x32x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %87 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.subf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %89 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg14 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg15 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_35 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %94 = tensor.empty() : tensor<64x128xf32>
    %transposed_36 = linalg.transpose ins(%arg16 : tensor<128x64xf32>) outs(%94 : tensor<64x128xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<32x128xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %97 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%96 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%97, %arg17 : tensor<32x128xf32>, tensor<128xf32>) outs(%95 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<32x128xf32>
    %expanded_37 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %99 = tensor.empty() : tensor<1x32x128xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x32x128xf32>) outs(%99 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_13 : f32
      %122 = math.erf %121 : f32
      %123 = arith.addf %122, %cst_2 : f32
      %124 = arith.mulf %123, %cst_3 : f32
      %125 = arith.mulf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_38 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %101 = tensor.empty() : tensor<128x64xf32>
    %transposed_39 = linalg.transpose ins(%arg18 : tensor<64x128xf32>) outs(%101 : tensor<128x64xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%40 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%102, %arg19 : tensor<32x64xf32>, tensor<64xf32>) outs(%39 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<32x64xf32>
    %expanded_40 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %93 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_11 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.subf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.mulf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_11 : f64
      linalg.yield %121 : f64
    } -> tensor<1x32x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_12 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_10 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<1x32x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %114 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.subf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg21 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x64xf32>
    return %120 : tensor<1x32x64xf32>
  }
}
