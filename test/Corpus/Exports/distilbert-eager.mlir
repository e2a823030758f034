// distilbert-eager: made by export_models.py; do not edit.
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
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.17677669529663689 : f64
    %cst_8 = arith.constant 9.9999999999999998E-13 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.index_cast %in : i64 to index
      %115 = linalg.index 2 : index
      %116 = arith.cmpi slt, %114, %c256 : index
      cf.assert %116, "index must be smaller than dim size"
      %117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%114, %115] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %extracted_slice = tensor.extract_slice %arg22[0, 0] [1, 32] [1, 1] : tensor<1x64xi64> to tensor<1x32xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.index_cast %in : i64 to index
      %115 = linalg.index 2 : index
      %116 = arith.cmpi slt, %114, %c64 : index
      cf.assert %116, "index must be smaller than dim size"
      %117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%114, %115] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %4 = tensor.empty() : tensor<1x32x64xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %114 = arith.extf %in : f32 to f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %6 = tensor.empty() : tensor<1x32x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_9 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %114 = arith.subf %in, %in_39 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %114 = arith.mulf %in, %in_39 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_9 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %14 = tensor.empty() : tensor<1x32x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %114 = arith.truncf %in : f64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_10 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_8 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.subf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.mulf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg4 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.mulf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg5 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %25 = tensor.empty() : tensor<1x32xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x32xi64>) outs(%25 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %114 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %114 : i1
    } -> tensor<1x32xi1>
    %27 = tensor.empty() : tensor<1xi64>
    %28 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%27 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %29 = tensor.empty() : tensor<32xi64>
    %30 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%29 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %114 = linalg.index 0 : index
      %115 = arith.index_cast %114 : index to i64
      linalg.yield %115 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %30 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_13 = tensor.expand_shape %30 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %31 = tensor.empty() : tensor<1x1x32x1xi1>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x32x1xi64>) outs(%31 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %114 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %114 : i1
    } -> tensor<1x1x32x1xi1>
    %33 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %32 : tensor<i1>, tensor<1x1x32x1xi1>) outs(%31 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i1, %in_39: i1, %out: i1):
      %114 = arith.andi %in, %in_39 : i1
      linalg.yield %114 : i1
    } -> tensor<1x1x32x1xi1>
    %34 = tensor.empty() : tensor<1x1x1x32xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x1x1x1xi64>, tensor<1x1x1x32xi64>) outs(%34 : tensor<1x1x1x32xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %114 = arith.cmpi slt, %in, %c0_i64 : i64
      %115 = arith.addi %in, %c1_i64 : i64
      %116 = arith.select %114, %115, %in : i64
      %117 = arith.index_cast %116 : i64 to index
      %118 = arith.cmpi slt, %in_39, %c0_i64 : i64
      %119 = arith.addi %in_39, %c32_i64 : i64
      %120 = arith.select %118, %119, %in_39 : i64
      %121 = arith.index_cast %120 : i64 to index
      %extracted = tensor.extract %26[%117, %121] : tensor<1x32xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x32xi1>
    %36 = tensor.empty() : tensor<1x1x32x32xi1>
    %37 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) outs(%36 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_39: i1, %out: i1):
      %114 = arith.andi %in, %in_39 : i1
      linalg.yield %114 : i1
    } -> tensor<1x1x32x32xi1>
    %38 = tensor.empty() : tensor<1x1x32x32xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_5, %cst_4 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%38 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %114 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %114 : f32
    } -> tensor<1x1x32x32xf32>
    %collapsed = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %40 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<32x64xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %43 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%43, %arg7 : tensor<32x64xf32>, tensor<64xf32>) outs(%41 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %expanded_14 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %45 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x32x2x32xf32>) outs(%45 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%46, %arg9 : tensor<32x64xf32>, tensor<64xf32>) outs(%41 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %expanded_17 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_18 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%48, %arg11 : tensor<32x64xf32>, tensor<64xf32>) outs(%41 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %expanded_19 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x32x2x32xf32>) outs(%45 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%expanded_17 : tensor<1x32x2x32xf32>) outs(%45 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_22 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %50 = tensor.empty() : tensor<2x32x32xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %52 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%51 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_24 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x2x32x32xf32>) outs(%45 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_7 : f64 to f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x2x32x32xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %39 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%45 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %55 = tensor.empty() : tensor<1x2x32xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %57 = tensor.empty() : tensor<1x2x32xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %59:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x2x32x32xf32>) outs(%58, %56 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %114 = linalg.index 3 : index
      %115 = arith.index_cast %114 : index to i64
      %116 = arith.maximumf %in, %out : f32
      %117 = arith.cmpf ogt, %in, %out : f32
      %118 = arith.select %117, %115, %out_39 : i64
      linalg.yield %116, %118 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_25 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_25 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%45 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.subf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x2x32x32xf32>) outs(%45 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.exp %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %62 = tensor.empty() : tensor<1x2x32x1xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x2x32x32xf32>) outs(%63 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%45 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.divf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_26 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %66 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%51 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_28 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %67 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x2x32x32xf32>) outs(%67 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_31 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %68 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%68, %arg13 : tensor<32x64xf32>, tensor<64xf32>) outs(%41 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %expanded_32 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %24 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %114 = arith.extf %in : f32 to f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_9 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %114 = arith.subf %in, %in_39 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %114 = arith.mulf %in, %in_39 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_9 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %114 = arith.truncf %in : f64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_10 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_8 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x32x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %80 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.subf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %82 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.mulf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg14 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.mulf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg15 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_33 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %87 = tensor.empty() : tensor<64x128xf32>
    %transposed_34 = linalg.transpose ins(%arg16 : tensor<128x64xf32>) outs(%87 : tensor<64x128xf32>) permutation = [1, 0] 
    %88 = tensor.empty() : tensor<32x128xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %90 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%89 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%90, %arg17 : tensor<32x128xf32>, tensor<128xf32>) outs(%88 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<32x128xf32>
    %expanded_35 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %92 = tensor.empty() : tensor<1x32x128xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x32x128xf32>) outs(%92 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_11 : f32
      %115 = math.erf %114 : f32
      %116 = arith.addf %115, %cst_2 : f32
      %117 = arith.mulf %116, %cst_3 : f32
      %118 = arith.mulf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_36 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %94 = tensor.empty() : tensor<128x64xf32>
    %transposed_37 = linalg.transpose ins(%arg18 : tensor<64x128xf32>) outs(%94 : tensor<128x64xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%42 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%95, %arg19 : tensor<32x64xf32>, tensor<64xf32>) outs(%41 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %expanded_38 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %86 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %114 = arith.extf %in : f32 to f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_9 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %100 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %114 = arith.subf %in, %in_39 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %101 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%4 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %114 = arith.mulf %in, %in_39 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x32x64xf64>) outs(%7 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x32x1xf64>) outs(%6 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_9 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %114 = arith.truncf %in : f64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_10 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_8 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x32x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x32x1xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %107 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.subf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %109 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.mulf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.mulf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg21 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %114 = arith.addf %in, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    return %113 : tensor<1x32x64xf32>
  }
}
