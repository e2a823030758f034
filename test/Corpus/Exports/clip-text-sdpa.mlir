// clip-text-sdpa: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 embeddings.token_embedding.weight
//   2 embeddings.position_embedding.weight
//   3 encoder.layers.0.self_attn.k_proj.weight
//   4 encoder.layers.0.self_attn.k_proj.bias
//   5 encoder.layers.0.self_attn.v_proj.weight
//   6 encoder.layers.0.self_attn.v_proj.bias
//   7 encoder.layers.0.self_attn.q_proj.weight
//   8 encoder.layers.0.self_attn.q_proj.bias
//   9 encoder.layers.0.self_attn.out_proj.weight
//   10 encoder.layers.0.self_attn.out_proj.bias
//   11 encoder.layers.0.layer_norm1.weight
//   12 encoder.layers.0.layer_norm1.bias
//   13 encoder.layers.0.mlp.fc1.weight
//   14 encoder.layers.0.mlp.fc1.bias
//   15 encoder.layers.0.mlp.fc2.weight
//   16 encoder.layers.0.mlp.fc2.bias
//   17 encoder.layers.0.layer_norm2.weight
//   18 encoder.layers.0.layer_norm2.bias
//   19 final_layer_norm.weight
//   20 final_layer_norm.bias
//   21 embeddings.position_ids
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<128xf32>, %arg15: tensor<64x128xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<1x64xi64>) -> tensor<1x32x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x2x32x32xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant 1.702000e+00 : f64
    %cst_7 = arith.constant 0.42044820762685731 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 6.400000e+01 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %extracted_slice = tensor.extract_slice %arg21[0, 0] [1, 32] [1, 1] : tensor<1x64xi64> to tensor<1x32xi64>
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.index_cast %in : i64 to index
      %115 = linalg.index 2 : index
      %116 = arith.cmpi slt, %114, %c256 : index
      cf.assert %116, "index must be smaller than dim size"
      %117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%114, %115] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.index_cast %in : i64 to index
      %115 = linalg.index 2 : index
      %116 = arith.cmpi slt, %114, %c64 : index
      cf.assert %116, "index must be smaller than dim size"
      %117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%114, %115] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %4 = tensor.empty() : tensor<32xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %114 = linalg.index 0 : index
      %115 = arith.index_cast %114 : index to i64
      linalg.yield %115 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %6 = tensor.empty() : tensor<1x1x32x32xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%6 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %114 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %114 : i1
    } -> tensor<1x1x32x32xi1>
    %8 = tensor.empty() : tensor<1x32x64xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x32x64xf32>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %114 = arith.extf %in : f32 to f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %10 = tensor.empty() : tensor<1x32x1xf64>
    %11 = linalg.fill ins(%cst : f64) outs(%10 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x32x64xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x32x1xf64>) outs(%10 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_10 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %114 = arith.subf %in, %in_38 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %114 = arith.mulf %in, %in_38 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x32x64xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x32x1xf64>) outs(%10 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_10 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %18 = tensor.empty() : tensor<1x32x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf64>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %114 = arith.truncf %in : f64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x32x64xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_11 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_9 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %22 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.subf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.mulf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg11 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.mulf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg12 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %29 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<32x64xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%31 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%32, %arg8 : tensor<32x64xf32>, tensor<64xf32>) outs(%30 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%31 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%34, %arg4 : tensor<32x64xf32>, tensor<64xf32>) outs(%30 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %transposed_14 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%31 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%36, %arg6 : tensor<32x64xf32>, tensor<64xf32>) outs(%30 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %38 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %expanded_18 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %39 = tensor.empty() : tensor<1x1x32x32xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map10, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_4, %cst_5 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%39 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %114 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x1x32x32xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x2x32x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_7 : f64 to f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x2x32x32xf32>
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x2x32x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_7 : f64 to f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_21 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_22 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %43 = tensor.empty() : tensor<2x32x32xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %45 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%44 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_23 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %40 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %47 = tensor.empty() : tensor<1x2x32xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %49 = tensor.empty() : tensor<1x2x32xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %51:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x2x32x32xf32>) outs(%50, %48 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %114 = linalg.index 3 : index
      %115 = arith.index_cast %114 : index to i64
      %116 = arith.maximumf %in, %out : f32
      %117 = arith.cmpf ogt, %in, %out : f32
      %118 = arith.select %117, %115, %out_38 : i64
      linalg.yield %116, %118 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_24 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_24 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.subf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x32x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.exp %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %54 = tensor.empty() : tensor<1x2x32x1xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<1x2x32x32xf32>) outs(%55 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.divf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %58 = tensor.empty() : tensor<1x2x32x32xi1>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x2x32x32xf32>) outs(%58 : tensor<1x2x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %114 = arith.extf %in : f32 to f64
      %115 = arith.cmpf oeq, %114, %cst_8 : f64
      linalg.yield %115 : i1
    } -> tensor<1x2x32x32xi1>
    %60 = tensor.empty() : tensor<1x2x32x1xi1>
    %61 = linalg.fill ins(%true : i1) outs(%60 : tensor<1x2x32x1xi1>) -> tensor<1x2x32x1xi1>
    %62 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x2x32x32xi1>) outs(%61 : tensor<1x2x32x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %114 = arith.andi %in, %out : i1
      linalg.yield %114 : i1
    } -> tensor<1x2x32x1xi1>
    %63 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %cst_3, %57 : tensor<1x2x32x1xi1>, tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %114 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_25 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %64 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%44 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_27 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %65 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x2x32x32xf32>) outs(%65 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_30 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %66 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%31 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%66, %arg10 : tensor<32x64xf32>, tensor<64xf32>) outs(%30 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %expanded_31 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_31 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x32x64xf32>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %114 = arith.extf %in : f32 to f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<1x32x64xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x32x1xf64>) outs(%10 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_10 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %71 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %114 = arith.subf %in, %in_38 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %72 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %114 = arith.mulf %in, %in_38 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<1x32x64xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x32x1xf64>) outs(%10 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_10 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x32x1xf64>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %114 = arith.truncf %in : f64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<1x32x64xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_11 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_9 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x32x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %78 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.subf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %80 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.mulf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg17 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.mulf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg18 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_32 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %85 = tensor.empty() : tensor<64x128xf32>
    %transposed_33 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%85 : tensor<64x128xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<32x128xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %88 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%87 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%88, %arg14 : tensor<32x128xf32>, tensor<128xf32>) outs(%86 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<32x128xf32>
    %expanded_34 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %90 = tensor.empty() : tensor<1x32x128xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x32x128xf32>) outs(%90 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_6 : f64 to f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x32x128xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x32x128xf32>) outs(%90 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      %115 = math.exp %114 : f32
      %116 = arith.addf %115, %cst_2 : f32
      %117 = arith.divf %cst_2, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x32x128xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %92 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%90 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.mulf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_35 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %94 = tensor.empty() : tensor<128x64xf32>
    %transposed_36 = linalg.transpose ins(%arg15 : tensor<64x128xf32>) outs(%94 : tensor<128x64xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%31 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%95, %arg16 : tensor<32x64xf32>, tensor<64xf32>) outs(%30 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<32x64xf32>
    %expanded_37 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %expanded_37 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x32x64xf32>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %114 = arith.extf %in : f32 to f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x32x64xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x32x1xf64>) outs(%10 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_10 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %100 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %114 = arith.subf %in, %in_38 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %101 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%8 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %114 = arith.mulf %in, %in_38 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x64xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x32x64xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.addf %in, %out : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x32x1xf64>) outs(%10 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %114 = arith.divf %in, %cst_10 : f64
      linalg.yield %114 : f64
    } -> tensor<1x32x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x32x1xf64>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %114 = arith.truncf %in : f64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<1x32x64xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_11 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_9 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x32x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %107 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.subf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %109 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.mulf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg19 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.mulf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %114 = arith.addf %in, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<1x32x64xf32>
    return %113 : tensor<1x32x64xf32>
  }
}
