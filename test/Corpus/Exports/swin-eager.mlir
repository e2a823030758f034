// swin-eager: made by export_models.py; do not edit.
// Arguments:
//   0 pixel_values
//   1 embeddings.patch_embeddings.projection.weight
//   2 embeddings.patch_embeddings.projection.bias
//   3 embeddings.norm.weight
//   4 embeddings.norm.bias
//   5 encoder.layers.0.blocks.0.attention.q_proj.weight
//   6 encoder.layers.0.blocks.0.attention.q_proj.bias
//   7 encoder.layers.0.blocks.0.attention.k_proj.weight
//   8 encoder.layers.0.blocks.0.attention.k_proj.bias
//   9 encoder.layers.0.blocks.0.attention.v_proj.weight
//   10 encoder.layers.0.blocks.0.attention.v_proj.bias
//   11 encoder.layers.0.blocks.0.attention.o_proj.weight
//   12 encoder.layers.0.blocks.0.attention.o_proj.bias
//   13 encoder.layers.0.blocks.0.attention.relative_position_bias.relative_position_bias_table
//   14 encoder.layers.0.blocks.0.layernorm_before.weight
//   15 encoder.layers.0.blocks.0.layernorm_before.bias
//   16 encoder.layers.0.blocks.0.layernorm_after.weight
//   17 encoder.layers.0.blocks.0.layernorm_after.bias
//   18 encoder.layers.0.blocks.0.mlp.fc1.weight
//   19 encoder.layers.0.blocks.0.mlp.fc1.bias
//   20 encoder.layers.0.blocks.0.mlp.fc2.weight
//   21 encoder.layers.0.blocks.0.mlp.fc2.bias
//   22 encoder.layers.0.blocks.1.attention.q_proj.weight
//   23 encoder.layers.0.blocks.1.attention.q_proj.bias
//   24 encoder.layers.0.blocks.1.attention.k_proj.weight
//   25 encoder.layers.0.blocks.1.attention.k_proj.bias
//   26 encoder.layers.0.blocks.1.attention.v_proj.weight
//   27 encoder.layers.0.blocks.1.attention.v_proj.bias
//   28 encoder.layers.0.blocks.1.attention.o_proj.weight
//   29 encoder.layers.0.blocks.1.attention.o_proj.bias
//   30 encoder.layers.0.blocks.1.attention.relative_position_bias.relative_position_bias_table
//   31 encoder.layers.0.blocks.1.layernorm_before.weight
//   32 encoder.layers.0.blocks.1.layernorm_before.bias
//   33 encoder.layers.0.blocks.1.layernorm_after.weight
//   34 encoder.layers.0.blocks.1.layernorm_after.bias
//   35 encoder.layers.0.blocks.1.mlp.fc1.weight
//   36 encoder.layers.0.blocks.1.mlp.fc1.bias
//   37 encoder.layers.0.blocks.1.mlp.fc2.weight
//   38 encoder.layers.0.blocks.1.mlp.fc2.bias
//   39 layernorm.weight
//   40 layernorm.bias
//   41 encoder.layers.0.blocks.0.attention.relative_position_bias.relative_position_index
//   42 encoder.layers.0.blocks.1.attention.relative_position_bias.relative_position_index
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0) -> (d0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map14 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main(%arg0: tensor<1x3x32x32xf32>, %arg1: tensor<32x3x4x4xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<49x2xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<128x32xf32>, %arg19: tensor<128xf32>, %arg20: tensor<32x128xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32x32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32x32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<49x2xf32>, %arg31: tensor<32xf32>, %arg32: tensor<32xf32>, %arg33: tensor<32xf32>, %arg34: tensor<32xf32>, %arg35: tensor<128x32xf32>, %arg36: tensor<128xf32>, %arg37: tensor<32x128xf32>, %arg38: tensor<32xf32>, %arg39: tensor<32xf32>, %arg40: tensor<32xf32>, %arg41: tensor<256xi64>, %arg42: tensor<256xi64>) -> tensor<1x64x32xf32> {
    %c6_i64 = arith.constant 6 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %c49_i64 = arith.constant 49 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<-1.000000e+02> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 3.200000e+01 : f64
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x32x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<32xf32>) outs(%0 : tensor<1x32x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x3x32x32xf32>, tensor<32x3x4x4xf32>) outs(%broadcasted : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x32x8x8xf32> into tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<1x64x32xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x32x64xf32>) outs(%2 : tensor<1x64x32xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<1x64x32xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %199 = arith.extf %in : f32 to f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %5 = tensor.empty() : tensor<1x64x1xf64>
    %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<1x64x1xf64>) -> tensor<1x64x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.subf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.mulf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %13 = tensor.empty() : tensor<1x64x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %199 = arith.truncf %in : f64 to f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x64x1xf32>) -> tensor<1x64x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_8 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_6 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<1x64x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %17 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg3 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg4 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %199 = arith.extf %in : f32 to f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.subf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.mulf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %199 = arith.truncf %in : f64 to f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_8 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_6 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<1x64x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %33 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg14 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg15 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %expanded = tensor.expand_shape %39 [[0], [1, 2, 3, 4], [5]] output_shape [1, 2, 4, 2, 4, 32] : tensor<1x64x32xf32> into tensor<1x2x4x2x4x32xf32>
    %40 = tensor.empty() : tensor<1x2x2x4x4x32xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<1x2x4x2x4x32xf32>) outs(%40 : tensor<1x2x2x4x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1, 2, 3, 4], [5]] : tensor<1x2x2x4x4x32xf32> into tensor<64x32xf32>
    %41 = tensor.empty() : tensor<32x32xf32>
    %transposed_13 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<64x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %44 = linalg.matmul ins(%collapsed_12, %transposed_13 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%44, %arg6 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_14 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %46 = tensor.empty() : tensor<4x2x16x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed_12, %transposed_16 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%47, %arg8 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_17 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_18 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %arg10 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_19 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<256x2xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg41 : tensor<256xi64>) outs(%51 : tensor<256x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %199 = arith.cmpi slt, %in, %c0_i64 : i64
      %200 = arith.addi %in, %c49_i64 : i64
      %201 = arith.select %199, %200, %in : i64
      %202 = arith.index_cast %201 : i64 to index
      %203 = linalg.index 1 : index
      %extracted = tensor.extract %arg13[%202, %203] : tensor<49x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x2xf32>
    %expanded_21 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [16, 16, 2] : tensor<256x2xf32> into tensor<16x16x2xf32>
    %53 = tensor.empty() : tensor<2x16x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<16x16x2xf32>) outs(%53 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_23 = tensor.expand_shape %transposed_22 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_17 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_25 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %54 = tensor.empty() : tensor<8x16x16xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %56 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%55 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_27 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.mulf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_23 : tensor<4x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %59 = tensor.empty() : tensor<4x2x16xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<4x2x16xi64>) -> tensor<4x2x16xi64>
    %61 = tensor.empty() : tensor<4x2x16xf32>
    %62 = linalg.fill ins(%cst_1 : f32) outs(%61 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %63:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<4x2x16x16xf32>) outs(%62, %60 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_105: i64):
      %199 = linalg.index 3 : index
      %200 = arith.index_cast %199 : index to i64
      %201 = arith.maximumf %in, %out : f32
      %202 = arith.cmpf ogt, %in, %out : f32
      %203 = arith.select %202, %200, %out_105 : i64
      linalg.yield %201, %203 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_28 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_28 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.exp %in : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %66 = tensor.empty() : tensor<4x2x16x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<4x2x16x1xf32>) -> tensor<4x2x16x1xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<4x2x16x16xf32>) outs(%67 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.divf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_29 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %70 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%55 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_31 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %71 = tensor.empty() : tensor<4x16x2x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<4x2x16x16xf32>) outs(%71 : tensor<4x16x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<4x16x2x16xf32> into tensor<64x32xf32>
    %transposed_34 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %72 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%72, %arg12 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_35 = tensor.expand_shape %73 [[0, 1, 2, 3, 4], [5]] output_shape [1, 2, 2, 4, 4, 32] : tensor<64x32xf32> into tensor<1x2x2x4x4x32xf32>
    %74 = tensor.empty() : tensor<1x2x4x2x4x32xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x2x2x4x4x32xf32>) outs(%74 : tensor<1x2x4x2x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1, 2, 3, 4], [5]] : tensor<1x2x4x2x4x32xf32> into tensor<1x64x32xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %collapsed_37 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %199 = arith.extf %in : f32 to f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %77 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.subf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.mulf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %81 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %199 = arith.truncf %in : f64 to f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_8 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_6 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<1x64x1xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %85 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %87 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg16 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg17 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %collapsed_38 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<1x64x32xf32> into tensor<64x32xf32>
    %92 = tensor.empty() : tensor<32x128xf32>
    %transposed_39 = linalg.transpose ins(%arg18 : tensor<128x32xf32>) outs(%92 : tensor<32x128xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<64x128xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %95 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<64x32xf32>, tensor<32x128xf32>) outs(%94 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%95, %arg19 : tensor<64x128xf32>, tensor<128xf32>) outs(%93 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x128xf32>
    %expanded_40 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [1, 64, 128] : tensor<64x128xf32> into tensor<1x64x128xf32>
    %97 = tensor.empty() : tensor<1x64x128xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x64x128xf32>) outs(%97 : tensor<1x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_10 : f32
      %200 = math.erf %199 : f32
      %201 = arith.addf %200, %cst_2 : f32
      %202 = arith.mulf %201, %cst_3 : f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x64x128xf32>
    %collapsed_41 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x64x128xf32> into tensor<64x128xf32>
    %99 = tensor.empty() : tensor<128x32xf32>
    %transposed_42 = linalg.transpose ins(%arg20 : tensor<32x128xf32>) outs(%99 : tensor<128x32xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<64x128xf32>, tensor<128x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%100, %arg21 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_43 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, 64, 32] : tensor<64x32xf32> into tensor<1x64x32xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %75 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %199 = arith.extf %in : f32 to f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %104 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %106 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.subf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.mulf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %108 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %199 = arith.truncf %in : f64 to f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_8 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_6 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<1x64x1xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %112 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg31 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg32 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %expanded_44 = tensor.expand_shape %118 [[0], [1, 2], [3]] output_shape [1, 8, 8, 32] : tensor<1x64x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice = tensor.extract_slice %expanded_44[0, 2, 0, 0] [1, 6, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x6x8x32xf32>
    %cast = tensor.cast %extracted_slice : tensor<1x6x8x32xf32> to tensor<1x?x8x32xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_44[0, 0, 0, 0] [1, 2, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x2x8x32xf32>
    %cast_46 = tensor.cast %extracted_slice_45 : tensor<1x2x8x32xf32> to tensor<1x?x8x32xf32>
    %concat = tensor.concat dim(1) %cast, %cast_46 : (tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>) -> tensor<1x8x8x32xf32>
    %extracted_slice_47 = tensor.extract_slice %concat[0, 0, 2, 0] [1, 8, 6, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x6x32xf32>
    %cast_48 = tensor.cast %extracted_slice_47 : tensor<1x8x6x32xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_49 = tensor.extract_slice %concat[0, 0, 0, 0] [1, 8, 2, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x2x32xf32>
    %cast_50 = tensor.cast %extracted_slice_49 : tensor<1x8x2x32xf32> to tensor<1x8x?x32xf32>
    %concat_51 = tensor.concat dim(2) %cast_48, %cast_50 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x8x32xf32>
    %expanded_52 = tensor.expand_shape %concat_51 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 32] : tensor<1x8x8x32xf32> into tensor<1x2x4x2x4x32xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<1x2x4x2x4x32xf32>) outs(%40 : tensor<1x2x2x4x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %119 = tensor.empty() : tensor<8xi64>
    %120 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel"]} outs(%119 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %199 = linalg.index 0 : index
      %200 = arith.index_cast %199 : index to i64
      linalg.yield %200 : i64
    } -> tensor<8xi64>
    %121 = tensor.empty() : tensor<8xi1>
    %122 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%120 : tensor<8xi64>) outs(%121 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %199 = arith.cmpi sge, %in, %c4_i64 : i64
      linalg.yield %199 : i1
    } -> tensor<8xi1>
    %123 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%122 : tensor<8xi1>) outs(%119 : tensor<8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %199 = arith.extui %in : i1 to i64
      linalg.yield %199 : i64
    } -> tensor<8xi64>
    %124 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%120 : tensor<8xi64>) outs(%121 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %199 = arith.cmpi sge, %in, %c6_i64 : i64
      linalg.yield %199 : i1
    } -> tensor<8xi1>
    %125 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%124 : tensor<8xi1>) outs(%119 : tensor<8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %199 = arith.extui %in : i1 to i64
      linalg.yield %199 : i64
    } -> tensor<8xi64>
    %126 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel"]} ins(%123, %125 : tensor<8xi64>, tensor<8xi64>) outs(%119 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_105: i64, %out: i64):
      %199 = arith.addi %in, %in_105 : i64
      linalg.yield %199 : i64
    } -> tensor<8xi64>
    %expanded_54 = tensor.expand_shape %126 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xi64> into tensor<1x8x1x1xi64>
    %127 = tensor.empty() : tensor<1x8x1x1xi64>
    %128 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<1x8x1x1xi64>) outs(%127 : tensor<1x8x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %199 = arith.muli %in, %c3_i64 : i64
      linalg.yield %199 : i64
    } -> tensor<1x8x1x1xi64>
    %expanded_55 = tensor.expand_shape %126 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %129 = tensor.empty() : tensor<1x8x8x1xi64>
    %130 = linalg.generic {indexing_maps = [#map11, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_55 : tensor<1x8x1x1xi64>, tensor<1x1x8x1xi64>) outs(%129 : tensor<1x8x8x1xi64>) {
    ^bb0(%in: i64, %in_105: i64, %out: i64):
      %199 = arith.addi %in, %in_105 : i64
      linalg.yield %199 : i64
    } -> tensor<1x8x8x1xi64>
    %131 = tensor.empty() : tensor<1x8x8x1xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<1x8x8x1xi64>) outs(%131 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %199 = arith.sitofp %in : i64 to f32
      linalg.yield %199 : f32
    } -> tensor<1x8x8x1xf32>
    %expanded_56 = tensor.expand_shape %132 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 1] : tensor<1x8x8x1xf32> into tensor<1x2x4x2x4x1xf32>
    %133 = tensor.empty() : tensor<1x2x2x4x4x1xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x2x4x2x4x1xf32>) outs(%133 : tensor<1x2x2x4x4x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1, 2], [3, 4, 5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16xf32>
    %expanded_59 = tensor.expand_shape %collapsed_58 [[0], [1, 2]] output_shape [4, 1, 16] : tensor<4x16xf32> into tensor<4x1x16xf32>
    %collapsed_60 = tensor.collapse_shape %transposed_57 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16x1xf32>
    %134 = tensor.empty() : tensor<4x16x16xf32>
    %135 = linalg.generic {indexing_maps = [#map13, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %collapsed_60 : tensor<4x1x16xf32>, tensor<4x16x1xf32>) outs(%134 : tensor<4x16x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<4x16x16xf32>
    %136 = tensor.empty() : tensor<4x16x16xi1>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<4x16x16xf32>) outs(%136 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %199 = arith.cmpf une, %in, %cst : f32
      linalg.yield %199 : i1
    } -> tensor<4x16x16xi1>
    %138 = linalg.generic {indexing_maps = [#map, #map14, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %cst_5, %135 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%134 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_105: f32, %in_106: f32, %out: f32):
      %199 = arith.select %in, %in_105, %in_106 : f32
      linalg.yield %199 : f32
    } -> tensor<4x16x16xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<4x16x16xf32>) outs(%136 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %199 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %199 : i1
    } -> tensor<4x16x16xi1>
    %140 = linalg.generic {indexing_maps = [#map, #map14, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %cst_4, %138 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%134 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_105: f32, %in_106: f32, %out: f32):
      %199 = arith.select %in, %in_105, %in_106 : f32
      linalg.yield %199 : f32
    } -> tensor<4x16x16xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_53 [[0, 1, 2, 3, 4], [5]] : tensor<1x2x2x4x4x32xf32> into tensor<64x32xf32>
    %transposed_62 = linalg.transpose ins(%arg22 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %141 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%141, %arg23 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_63 = tensor.expand_shape %142 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_65 = linalg.transpose ins(%arg24 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %143 = linalg.matmul ins(%collapsed_61, %transposed_65 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%143, %arg25 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_66 = tensor.expand_shape %144 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_67 = linalg.transpose ins(%arg26 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %145 = linalg.matmul ins(%collapsed_61, %transposed_67 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%145, %arg27 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_68 = tensor.expand_shape %146 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %147 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<256xi64>) outs(%51 : tensor<256x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %199 = arith.cmpi slt, %in, %c0_i64 : i64
      %200 = arith.addi %in, %c49_i64 : i64
      %201 = arith.select %199, %200, %in : i64
      %202 = arith.index_cast %201 : i64 to index
      %203 = linalg.index 1 : index
      %extracted = tensor.extract %arg30[%202, %203] : tensor<49x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x2xf32>
    %expanded_70 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [16, 16, 2] : tensor<256x2xf32> into tensor<16x16x2xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<16x16x2xf32>) outs(%53 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_72 = tensor.expand_shape %transposed_71 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %expanded_73 = tensor.expand_shape %140 [[0], [1, 2], [3]] output_shape [4, 1, 16, 16] : tensor<4x16x16xf32> into tensor<4x1x16x16xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_72, %expanded_73 : tensor<1x2x16x16xf32>, tensor<4x1x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %transposed_74 = linalg.transpose ins(%expanded_66 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_75 = tensor.collapse_shape %transposed_64 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_76 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %149 = linalg.batch_matmul ins(%collapsed_75, %collapsed_76 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%55 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_77 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.mulf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %148 : tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %152:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<4x2x16x16xf32>) outs(%62, %60 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_105: i64):
      %199 = linalg.index 3 : index
      %200 = arith.index_cast %199 : index to i64
      %201 = arith.maximumf %in, %out : f32
      %202 = arith.cmpf ogt, %in, %out : f32
      %203 = arith.select %202, %200, %out_105 : i64
      linalg.yield %201, %203 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_78 = tensor.expand_shape %152#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_78 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.exp %in : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<4x2x16x16xf32>) outs(%67 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x1xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.divf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_79 = tensor.collapse_shape %156 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_80 = tensor.collapse_shape %transposed_69 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %157 = linalg.batch_matmul ins(%collapsed_79, %collapsed_80 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%55 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_81 = tensor.expand_shape %157 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<4x2x16x16xf32>) outs(%71 : tensor<4x16x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_83 = tensor.collapse_shape %transposed_82 [[0, 1], [2, 3]] : tensor<4x16x2x16xf32> into tensor<64x32xf32>
    %transposed_84 = linalg.transpose ins(%arg28 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %158 = linalg.matmul ins(%collapsed_83, %transposed_84 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%158, %arg29 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_85 = tensor.expand_shape %159 [[0, 1, 2, 3, 4], [5]] output_shape [1, 2, 2, 4, 4, 32] : tensor<64x32xf32> into tensor<1x2x2x4x4x32xf32>
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<1x2x2x4x4x32xf32>) outs(%74 : tensor<1x2x4x2x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_87 = tensor.collapse_shape %transposed_86 [[0], [1, 2], [3, 4], [5]] : tensor<1x2x4x2x4x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice_88 = tensor.extract_slice %collapsed_87[0, 6, 0, 0] [1, 2, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x2x8x32xf32>
    %cast_89 = tensor.cast %extracted_slice_88 : tensor<1x2x8x32xf32> to tensor<1x?x8x32xf32>
    %extracted_slice_90 = tensor.extract_slice %collapsed_87[0, 0, 0, 0] [1, 6, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x6x8x32xf32>
    %cast_91 = tensor.cast %extracted_slice_90 : tensor<1x6x8x32xf32> to tensor<1x?x8x32xf32>
    %concat_92 = tensor.concat dim(1) %cast_89, %cast_91 : (tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>) -> tensor<1x8x8x32xf32>
    %extracted_slice_93 = tensor.extract_slice %concat_92[0, 0, 6, 0] [1, 8, 2, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x2x32xf32>
    %cast_94 = tensor.cast %extracted_slice_93 : tensor<1x8x2x32xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_95 = tensor.extract_slice %concat_92[0, 0, 0, 0] [1, 8, 6, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x6x32xf32>
    %cast_96 = tensor.cast %extracted_slice_95 : tensor<1x8x6x32xf32> to tensor<1x8x?x32xf32>
    %concat_97 = tensor.concat dim(2) %cast_94, %cast_96 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x8x32xf32>
    %collapsed_98 = tensor.collapse_shape %concat_97 [[0], [1, 2], [3]] : tensor<1x8x8x32xf32> into tensor<1x64x32xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %collapsed_98 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %199 = arith.extf %in : f32 to f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %162 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %163 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %164 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %163 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.subf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %165 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %164 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.mulf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %166 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %167 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %199 = arith.truncf %in : f64 to f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_8 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_6 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<1x64x1xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %170 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %172 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %arg33 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %arg34 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %collapsed_99 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<1x64x32xf32> into tensor<64x32xf32>
    %transposed_100 = linalg.transpose ins(%arg35 : tensor<128x32xf32>) outs(%92 : tensor<32x128xf32>) permutation = [1, 0] 
    %177 = linalg.matmul ins(%collapsed_99, %transposed_100 : tensor<64x32xf32>, tensor<32x128xf32>) outs(%94 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%177, %arg36 : tensor<64x128xf32>, tensor<128xf32>) outs(%93 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x128xf32>
    %expanded_101 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, 64, 128] : tensor<64x128xf32> into tensor<1x64x128xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101 : tensor<1x64x128xf32>) outs(%97 : tensor<1x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_10 : f32
      %200 = math.erf %199 : f32
      %201 = arith.addf %200, %cst_2 : f32
      %202 = arith.mulf %201, %cst_3 : f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x64x128xf32>
    %collapsed_102 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<1x64x128xf32> into tensor<64x128xf32>
    %transposed_103 = linalg.transpose ins(%arg37 : tensor<32x128xf32>) outs(%99 : tensor<128x32xf32>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%collapsed_102, %transposed_103 : tensor<64x128xf32>, tensor<128x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%180, %arg38 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<64x32xf32>
    %expanded_104 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, 64, 32] : tensor<64x32xf32> into tensor<1x64x32xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_104, %160 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %199 = arith.extf %in : f32 to f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %184 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %185 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %186 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %185 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.subf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %187 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %186 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %199 = arith.mulf %in, %in_105 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x32xf64>
    %188 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.addf %in, %out : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %199 = arith.divf %in, %cst_7 : f64
      linalg.yield %199 : f64
    } -> tensor<1x64x1xf64>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %199 = arith.truncf %in : f64 to f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_8 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_6 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<1x64x1xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x1xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %192 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.subf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %194 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %197 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %arg39 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.mulf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %arg40 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %199 = arith.addf %in, %in_105 : f32
      linalg.yield %199 : f32
    } -> tensor<1x64x32xf32>
    return %198 : tensor<1x64x32xf32>
  }
}
