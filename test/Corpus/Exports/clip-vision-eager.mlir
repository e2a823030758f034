// clip-vision-eager: made by export_models.py; do not edit.
// Arguments:
//   0 pixel_values
//   1 embeddings.class_embedding
//   2 embeddings.patch_embedding.weight
//   3 embeddings.position_embedding.weight
//   4 pre_layrnorm.weight
//   5 pre_layrnorm.bias
//   6 encoder.layers.0.self_attn.k_proj.weight
//   7 encoder.layers.0.self_attn.k_proj.bias
//   8 encoder.layers.0.self_attn.v_proj.weight
//   9 encoder.layers.0.self_attn.v_proj.bias
//   10 encoder.layers.0.self_attn.q_proj.weight
//   11 encoder.layers.0.self_attn.q_proj.bias
//   12 encoder.layers.0.self_attn.out_proj.weight
//   13 encoder.layers.0.self_attn.out_proj.bias
//   14 encoder.layers.0.layer_norm1.weight
//   15 encoder.layers.0.layer_norm1.bias
//   16 encoder.layers.0.mlp.fc1.weight
//   17 encoder.layers.0.mlp.fc1.bias
//   18 encoder.layers.0.mlp.fc2.weight
//   19 encoder.layers.0.mlp.fc2.bias
//   20 encoder.layers.0.layer_norm2.weight
//   21 encoder.layers.0.layer_norm2.bias
//   22 post_layernorm.weight
//   23 post_layernorm.bias
//   24 embeddings.position_ids
#map = affine_map<(d0, d1, d2) -> (d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x3x32x32xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64x3x8x8xf32>, %arg3: tensor<17x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<128x64xf32>, %arg17: tensor<128xf32>, %arg18: tensor<64x128xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<1x17xi64>) -> tensor<1x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c17 = arith.constant 17 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 1.702000e+00 : f64
    %cst_4 = arith.constant 0.17677669529663689 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<1x64x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg2 : tensor<1x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%1 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<1x64x4x4xf32> into tensor<1x64x16xf32>
    %3 = tensor.empty() : tensor<1x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x64x16xf32>) outs(%3 : tensor<1x16x64xf32>) permutation = [0, 2, 1] 
    %4 = tensor.empty() : tensor<1x1x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%4 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(1) %5, %transposed : (tensor<1x1x64xf32>, tensor<1x16x64xf32>) -> tensor<1x17x64xf32>
    %6 = tensor.empty() : tensor<1x17x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<1x17xi64>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.index_cast %in : i64 to index
      %110 = linalg.index 2 : index
      %111 = arith.cmpi slt, %109, %c17 : index
      cf.assert %111, "index must be smaller than dim size"
      %112 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %112, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%109, %110] : tensor<17x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x17x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %7 : tensor<1x17x64xf32>, tensor<1x17x64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %9 = tensor.empty() : tensor<1x17x64xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x17x64xf32>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %109 = arith.extf %in : f32 to f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %11 = tensor.empty() : tensor<1x17x1xf64>
    %12 = linalg.fill ins(%cst_0 : f64) outs(%11 : tensor<1x17x1xf64>) -> tensor<1x17x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x17x64xf64>) outs(%12 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.addf %in, %out : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x17x1xf64>) outs(%11 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.divf %in, %cst_6 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x17x64xf64>, tensor<1x17x1xf64>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %109 = arith.subf %in, %in_34 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x17x64xf64>, tensor<1x17x64xf64>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %109 = arith.mulf %in, %in_34 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x17x64xf64>) outs(%12 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.addf %in, %out : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x17x1xf64>) outs(%11 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.divf %in, %cst_6 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %19 = tensor.empty() : tensor<1x17x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x17x1xf64>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %109 = arith.truncf %in : f64 to f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x17x1xf32>) -> tensor<1x17x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x17x64xf32>) outs(%21 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x17x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x17x64xf32>, tensor<1x17x1xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.subf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x17x64xf32>, tensor<1x17x1xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.mulf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<1x17x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.mulf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg5 : tensor<1x17x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x17x64xf32>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %109 = arith.extf %in : f32 to f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<1x17x64xf64>) outs(%12 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.addf %in, %out : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x17x1xf64>) outs(%11 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.divf %in, %cst_6 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<1x17x64xf64>, tensor<1x17x1xf64>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %109 = arith.subf %in, %in_34 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<1x17x64xf64>, tensor<1x17x64xf64>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %109 = arith.mulf %in, %in_34 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<1x17x64xf64>) outs(%12 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.addf %in, %out : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x17x1xf64>) outs(%11 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.divf %in, %cst_6 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x17x1xf64>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %109 = arith.truncf %in : f64 to f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<1x17x64xf32>) outs(%21 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x17x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %39 : tensor<1x17x64xf32>, tensor<1x17x1xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.subf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %41 : tensor<1x17x64xf32>, tensor<1x17x1xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.mulf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg14 : tensor<1x17x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.mulf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg15 : tensor<1x17x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %collapsed_8 = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<1x17x64xf32> into tensor<17x64xf32>
    %46 = tensor.empty() : tensor<64x64xf32>
    %transposed_9 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<17x64xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<17x64xf32>) -> tensor<17x64xf32>
    %49 = linalg.matmul ins(%collapsed_8, %transposed_9 : tensor<17x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<17x64xf32>) -> tensor<17x64xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%49, %arg11 : tensor<17x64xf32>, tensor<64xf32>) outs(%47 : tensor<17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<17x64xf32>
    %transposed_10 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed_8, %transposed_10 : tensor<17x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<17x64xf32>) -> tensor<17x64xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%51, %arg7 : tensor<17x64xf32>, tensor<64xf32>) outs(%47 : tensor<17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<17x64xf32>
    %transposed_11 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed_8, %transposed_11 : tensor<17x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<17x64xf32>) -> tensor<17x64xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%53, %arg9 : tensor<17x64xf32>, tensor<64xf32>) outs(%47 : tensor<17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<17x64xf32>
    %expanded = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [1, 17, 2, 32] : tensor<17x64xf32> into tensor<1x17x2x32xf32>
    %55 = tensor.empty() : tensor<1x2x17x32xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<1x17x2x32xf32>) outs(%55 : tensor<1x2x17x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_13 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 17, 2, 32] : tensor<17x64xf32> into tensor<1x17x2x32xf32>
    %expanded_14 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, 17, 2, 32] : tensor<17x64xf32> into tensor<1x17x2x32xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x17x2x32xf32>) outs(%55 : tensor<1x2x17x32xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<1x2x32x17xf32>
    %transposed_16 = linalg.transpose ins(%expanded_13 : tensor<1x17x2x32xf32>) outs(%56 : tensor<1x2x32x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_17 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<1x2x17x32xf32> into tensor<2x17x32xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<1x2x32x17xf32> into tensor<2x32x17xf32>
    %57 = tensor.empty() : tensor<2x17x17xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x17x17xf32>) -> tensor<2x17x17xf32>
    %59 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<2x17x32xf32>, tensor<2x32x17xf32>) outs(%58 : tensor<2x17x17xf32>) -> tensor<2x17x17xf32>
    %expanded_19 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 2, 17, 17] : tensor<2x17x17xf32> into tensor<1x2x17x17xf32>
    %60 = tensor.empty() : tensor<1x2x17x17xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x2x17x17xf32>) outs(%60 : tensor<1x2x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.mulf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x2x17x17xf32>
    %62 = tensor.empty() : tensor<1x2x17xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x2x17xi64>) -> tensor<1x2x17xi64>
    %64 = tensor.empty() : tensor<1x2x17xf32>
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<1x2x17xf32>) -> tensor<1x2x17xf32>
    %66:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x2x17x17xf32>) outs(%65, %63 : tensor<1x2x17xf32>, tensor<1x2x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %109 = linalg.index 3 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.maximumf %in, %out : f32
      %112 = arith.cmpf ogt, %in, %out : f32
      %113 = arith.select %112, %110, %out_34 : i64
      linalg.yield %111, %113 : f32, i64
    } -> (tensor<1x2x17xf32>, tensor<1x2x17xi64>)
    %expanded_20 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 2, 17, 1] : tensor<1x2x17xf32> into tensor<1x2x17x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_20 : tensor<1x2x17x17xf32>, tensor<1x2x17x1xf32>) outs(%60 : tensor<1x2x17x17xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.subf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x17x17xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x2x17x17xf32>) outs(%60 : tensor<1x2x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.exp %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x17x17xf32>
    %69 = tensor.empty() : tensor<1x2x17x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<1x2x17x1xf32>) -> tensor<1x2x17x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x2x17x17xf32>) outs(%70 : tensor<1x2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x17x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x2x17x17xf32>, tensor<1x2x17x1xf32>) outs(%60 : tensor<1x2x17x17xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.divf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x17x17xf32>
    %collapsed_21 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x2x17x17xf32> into tensor<2x17x17xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x2x17x32xf32> into tensor<2x17x32xf32>
    %73 = tensor.empty() : tensor<2x17x32xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<2x17x32xf32>) -> tensor<2x17x32xf32>
    %75 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<2x17x17xf32>, tensor<2x17x32xf32>) outs(%74 : tensor<2x17x32xf32>) -> tensor<2x17x32xf32>
    %expanded_23 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [1, 2, 17, 32] : tensor<2x17x32xf32> into tensor<1x2x17x32xf32>
    %76 = tensor.empty() : tensor<1x17x2x32xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x2x17x32xf32>) outs(%76 : tensor<1x17x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0, 1], [2, 3]] : tensor<1x17x2x32xf32> into tensor<17x64xf32>
    %transposed_26 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_25, %transposed_26 : tensor<17x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<17x64xf32>) -> tensor<17x64xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%77, %arg13 : tensor<17x64xf32>, tensor<64xf32>) outs(%47 : tensor<17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<17x64xf32>
    %expanded_27 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, 17, 64] : tensor<17x64xf32> into tensor<1x17x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %expanded_27 : tensor<1x17x64xf32>, tensor<1x17x64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x17x64xf32>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %109 = arith.extf %in : f32 to f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x17x64xf64>) outs(%12 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.addf %in, %out : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x17x1xf64>) outs(%11 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.divf %in, %cst_6 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<1x17x64xf64>, tensor<1x17x1xf64>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %109 = arith.subf %in, %in_34 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<1x17x64xf64>, tensor<1x17x64xf64>) outs(%9 : tensor<1x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %109 = arith.mulf %in, %in_34 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x64xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x17x64xf64>) outs(%12 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.addf %in, %out : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x17x1xf64>) outs(%11 : tensor<1x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %109 = arith.divf %in, %cst_6 : f64
      linalg.yield %109 : f64
    } -> tensor<1x17x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x17x1xf64>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %109 = arith.truncf %in : f64 to f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x17x64xf32>) outs(%21 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x17x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x17x1xf32>) outs(%19 : tensor<1x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<1x17x64xf32>, tensor<1x17x1xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.subf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<1x17x64xf32>, tensor<1x17x1xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.mulf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg20 : tensor<1x17x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.mulf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg21 : tensor<1x17x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    %collapsed_28 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x17x64xf32> into tensor<17x64xf32>
    %96 = tensor.empty() : tensor<64x128xf32>
    %transposed_29 = linalg.transpose ins(%arg16 : tensor<128x64xf32>) outs(%96 : tensor<64x128xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<17x128xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<17x128xf32>) -> tensor<17x128xf32>
    %99 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<17x64xf32>, tensor<64x128xf32>) outs(%98 : tensor<17x128xf32>) -> tensor<17x128xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%99, %arg17 : tensor<17x128xf32>, tensor<128xf32>) outs(%97 : tensor<17x128xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<17x128xf32>
    %expanded_30 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 17, 128] : tensor<17x128xf32> into tensor<1x17x128xf32>
    %101 = tensor.empty() : tensor<1x17x128xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<1x17x128xf32>) outs(%101 : tensor<1x17x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_3 : f64 to f32
      %110 = arith.mulf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x17x128xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x17x128xf32>) outs(%101 : tensor<1x17x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      %110 = math.exp %109 : f32
      %111 = arith.addf %110, %cst_2 : f32
      %112 = arith.divf %cst_2, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<1x17x128xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %103 : tensor<1x17x128xf32>, tensor<1x17x128xf32>) outs(%101 : tensor<1x17x128xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.mulf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x128xf32>
    %collapsed_31 = tensor.collapse_shape %104 [[0, 1], [2]] : tensor<1x17x128xf32> into tensor<17x128xf32>
    %105 = tensor.empty() : tensor<128x64xf32>
    %transposed_32 = linalg.transpose ins(%arg18 : tensor<64x128xf32>) outs(%105 : tensor<128x64xf32>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<17x128xf32>, tensor<128x64xf32>) outs(%48 : tensor<17x64xf32>) -> tensor<17x64xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%106, %arg19 : tensor<17x64xf32>, tensor<64xf32>) outs(%47 : tensor<17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<17x64xf32>
    %expanded_33 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [1, 17, 64] : tensor<17x64xf32> into tensor<1x17x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %expanded_33 : tensor<1x17x64xf32>, tensor<1x17x64xf32>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %109 = arith.addf %in, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x17x64xf32>
    return %108 : tensor<1x17x64xf32>
  }
}
