// clip-text-eager: made by export_models.py; do not edit.
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
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
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.702000e+00 : f64
    %cst_6 = arith.constant 0.17677669529663689 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %extracted_slice = tensor.extract_slice %arg21[0, 0] [1, 32] [1, 1] : tensor<1x64xi64> to tensor<1x32xi64>
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 2 : index
      %109 = arith.cmpi slt, %107, %c256 : index
      cf.assert %109, "index must be smaller than dim size"
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %110, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%107, %108] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 2 : index
      %109 = arith.cmpi slt, %107, %c64 : index
      cf.assert %109, "index must be smaller than dim size"
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %110, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%107, %108] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %4 = tensor.empty() : tensor<32xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %107 = linalg.index 0 : index
      %108 = arith.index_cast %107 : index to i64
      linalg.yield %108 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_10 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %6 = tensor.empty() : tensor<1x1x32x32xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%6 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_36: i64, %out: i1):
      %107 = arith.cmpi sle, %in, %in_36 : i64
      linalg.yield %107 : i1
    } -> tensor<1x1x32x32xi1>
    %8 = tensor.empty() : tensor<1x1x32x32xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_4, %cst_3 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_36: f32, %in_37: f32, %out: f32):
      %107 = arith.select %in, %in_36, %in_37 : f32
      linalg.yield %107 : f32
    } -> tensor<1x1x32x32xf32>
    %10 = tensor.empty() : tensor<1x32x64xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x32x64xf32>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %107 = arith.extf %in : f32 to f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %12 = tensor.empty() : tensor<1x32x1xf64>
    %13 = linalg.fill ins(%cst : f64) outs(%12 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x32x64xf64>) outs(%13 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.addf %in, %out : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x32x1xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.divf %in, %cst_8 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %15 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %107 = arith.subf %in, %in_36 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %16 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %107 = arith.mulf %in, %in_36 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<1x32x64xf64>) outs(%13 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.addf %in, %out : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x1xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.divf %in, %cst_8 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %20 = tensor.empty() : tensor<1x32x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x32x1xf64>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %107 = arith.truncf %in : f64 to f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x32x64xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_9 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_7 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %24 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.subf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %26 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg11 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg12 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %31 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<32x64xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%34, %arg8 : tensor<32x64xf32>, tensor<64xf32>) outs(%32 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<32x64xf32>
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%36, %arg4 : tensor<32x64xf32>, tensor<64xf32>) outs(%32 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<32x64xf32>
    %transposed_12 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%38, %arg6 : tensor<32x64xf32>, tensor<64xf32>) outs(%32 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<32x64xf32>
    %expanded_13 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %40 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x32x2x32xf32>) outs(%40 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %expanded_16 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x32x2x32xf32>) outs(%40 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%expanded_15 : tensor<1x32x2x32xf32>) outs(%40 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_19 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %41 = tensor.empty() : tensor<2x32x32xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %43 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%42 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_21 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x2x32x32xf32>) outs(%40 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_6 : f64 to f32
      %108 = arith.mulf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x2x32x32xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %9 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%40 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x32xf32>
    %46 = tensor.empty() : tensor<1x2x32xi64>
    %47 = linalg.fill ins(%c0_i64 : i64) outs(%46 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %48 = tensor.empty() : tensor<1x2x32xf32>
    %49 = linalg.fill ins(%cst_1 : f32) outs(%48 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %50:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x2x32x32xf32>) outs(%49, %47 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_36: i64):
      %107 = linalg.index 3 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = arith.maximumf %in, %out : f32
      %110 = arith.cmpf ogt, %in, %out : f32
      %111 = arith.select %110, %108, %out_36 : i64
      linalg.yield %109, %111 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_22 = tensor.expand_shape %50#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_22 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%40 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.subf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x32xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x2x32x32xf32>) outs(%40 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x32xf32>
    %53 = tensor.empty() : tensor<1x2x32x1xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<1x2x32x32xf32>) outs(%54 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%40 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.divf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_23 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %57 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%42 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_25 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %58 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<1x2x32x32xf32>) outs(%58 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_28 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %59 = linalg.matmul ins(%collapsed_27, %transposed_28 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%59, %arg10 : tensor<32x64xf32>, tensor<64xf32>) outs(%32 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<32x64xf32>
    %expanded_29 = tensor.expand_shape %60 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_29 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x32x64xf32>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %107 = arith.extf %in : f32 to f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<1x32x64xf64>) outs(%13 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.addf %in, %out : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x32x1xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.divf %in, %cst_8 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %107 = arith.subf %in, %in_36 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %107 = arith.mulf %in, %in_36 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x32x64xf64>) outs(%13 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.addf %in, %out : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x32x1xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.divf %in, %cst_8 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x32x1xf64>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %107 = arith.truncf %in : f64 to f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<1x32x64xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_9 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_7 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x32x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %71 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.subf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %73 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg17 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg18 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_30 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %78 = tensor.empty() : tensor<64x128xf32>
    %transposed_31 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%78 : tensor<64x128xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<32x128xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %81 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%80 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%81, %arg14 : tensor<32x128xf32>, tensor<128xf32>) outs(%79 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<32x128xf32>
    %expanded_32 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %83 = tensor.empty() : tensor<1x32x128xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1x32x128xf32>) outs(%83 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_5 : f64 to f32
      %108 = arith.mulf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x32x128xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x32x128xf32>) outs(%83 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      %108 = math.exp %107 : f32
      %109 = arith.addf %108, %cst_2 : f32
      %110 = arith.divf %cst_2, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x32x128xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %85 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%83 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_33 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %87 = tensor.empty() : tensor<128x64xf32>
    %transposed_34 = linalg.transpose ins(%arg15 : tensor<64x128xf32>) outs(%87 : tensor<128x64xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%33 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %89 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%88, %arg16 : tensor<32x64xf32>, tensor<64xf32>) outs(%32 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<32x64xf32>
    %expanded_35 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %expanded_35 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x32x64xf32>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %107 = arith.extf %in : f32 to f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x32x64xf64>) outs(%13 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.addf %in, %out : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x32x1xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.divf %in, %cst_8 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %93 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %107 = arith.subf %in, %in_36 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %94 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%10 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %107 = arith.mulf %in, %in_36 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x64xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<1x32x64xf64>) outs(%13 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.addf %in, %out : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x32x1xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %107 = arith.divf %in, %cst_8 : f64
      linalg.yield %107 : f64
    } -> tensor<1x32x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x32x1xf64>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %107 = arith.truncf %in : f64 to f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<1x32x64xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_9 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_7 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x32x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x32x1xf32>) outs(%20 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %100 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.subf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %102 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg19 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    return %106 : tensor<1x32x64xf32>
  }
}
