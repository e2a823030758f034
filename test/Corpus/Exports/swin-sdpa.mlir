// swin-sdpa: made by export_models.py; do not edit.
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
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<-1.000000e+02> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<4x2x16x16xf32>
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x32x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<32xf32>) outs(%0 : tensor<1x32x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x3x32x32xf32>, tensor<32x3x4x4xf32>) outs(%broadcasted : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x32x8x8xf32> into tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<1x64x32xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x32x64xf32>) outs(%2 : tensor<1x64x32xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<1x64x32xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %5 = tensor.empty() : tensor<1x64x1xf64>
    %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<1x64x1xf64>) -> tensor<1x64x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.subf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.mulf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %13 = tensor.empty() : tensor<1x64x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x64x1xf32>) -> tensor<1x64x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_10 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x64x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %17 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg3 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg4 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.subf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.mulf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_10 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x64x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %33 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg14 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg15 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %expanded = tensor.expand_shape %39 [[0], [1, 2, 3, 4], [5]] output_shape [1, 2, 4, 2, 4, 32] : tensor<1x64x32xf32> into tensor<1x2x4x2x4x32xf32>
    %40 = tensor.empty() : tensor<1x2x2x4x4x32xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<1x2x4x2x4x32xf32>) outs(%40 : tensor<1x2x2x4x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1, 2, 3, 4], [5]] : tensor<1x2x2x4x4x32xf32> into tensor<64x32xf32>
    %41 = tensor.empty() : tensor<32x32xf32>
    %transposed_14 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<64x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %44 = linalg.matmul ins(%collapsed_13, %transposed_14 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%44, %arg6 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_15 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %46 = tensor.empty() : tensor<4x2x16x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed_13, %transposed_17 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%47, %arg8 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_18 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_19 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed_13, %transposed_19 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %arg10 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_20 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<256x2xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg41 : tensor<256xi64>) outs(%51 : tensor<256x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.cmpi slt, %in, %c0_i64 : i64
      %211 = arith.addi %in, %c49_i64 : i64
      %212 = arith.select %210, %211, %in : i64
      %213 = arith.index_cast %212 : i64 to index
      %214 = linalg.index 1 : index
      %extracted = tensor.extract %arg13[%213, %214] : tensor<49x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x2xf32>
    %expanded_22 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [16, 16, 2] : tensor<256x2xf32> into tensor<16x16x2xf32>
    %53 = tensor.empty() : tensor<2x16x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<16x16x2xf32>) outs(%53 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_24 = tensor.expand_shape %transposed_23 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.mulf %in, %cst_3 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_18 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 3, 1] 
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.mulf %in, %cst_3 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_26 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_27 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %56 = tensor.empty() : tensor<8x16x16xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %58 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%57 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_28 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_24 : tensor<4x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %60 = tensor.empty() : tensor<4x2x16xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<4x2x16xi64>) -> tensor<4x2x16xi64>
    %62 = tensor.empty() : tensor<4x2x16xf32>
    %63 = linalg.fill ins(%cst_1 : f32) outs(%62 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %64:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<4x2x16x16xf32>) outs(%63, %61 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_106: i64):
      %210 = linalg.index 3 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_106 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_29 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_29 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %67 = tensor.empty() : tensor<4x2x16x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<4x2x16x1xf32>) -> tensor<4x2x16x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<4x2x16x16xf32>) outs(%68 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.divf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %71 = tensor.empty() : tensor<4x2x16x16xi1>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<4x2x16x16xf32>) outs(%71 : tensor<4x2x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.cmpf oeq, %210, %cst_7 : f64
      linalg.yield %211 : i1
    } -> tensor<4x2x16x16xi1>
    %73 = tensor.empty() : tensor<4x2x16x1xi1>
    %74 = linalg.fill ins(%true : i1) outs(%73 : tensor<4x2x16x1xi1>) -> tensor<4x2x16x1xi1>
    %75 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<4x2x16x16xi1>) outs(%74 : tensor<4x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.andi %in, %out : i1
      linalg.yield %210 : i1
    } -> tensor<4x2x16x1xi1>
    %76 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %cst_6, %70 : tensor<4x2x16x1xi1>, tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: i1, %in_106: f32, %in_107: f32, %out: f32):
      %210 = arith.select %in, %in_106, %in_107 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_30 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%57 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_32 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %78 = tensor.empty() : tensor<4x16x2x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<4x2x16x16xf32>) outs(%78 : tensor<4x16x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<4x16x2x16xf32> into tensor<64x32xf32>
    %transposed_35 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %79 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%79, %arg12 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_36 = tensor.expand_shape %80 [[0, 1, 2, 3, 4], [5]] output_shape [1, 2, 2, 4, 4, 32] : tensor<64x32xf32> into tensor<1x2x2x4x4x32xf32>
    %81 = tensor.empty() : tensor<1x2x4x2x4x32xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x2x2x4x4x32xf32>) outs(%81 : tensor<1x2x4x2x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1, 2, 3, 4], [5]] : tensor<1x2x4x2x4x32xf32> into tensor<1x64x32xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %collapsed_38 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %84 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %86 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.subf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %86 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.mulf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_10 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x64x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %92 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %94 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg16 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg17 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %collapsed_39 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x64x32xf32> into tensor<64x32xf32>
    %99 = tensor.empty() : tensor<32x128xf32>
    %transposed_40 = linalg.transpose ins(%arg18 : tensor<128x32xf32>) outs(%99 : tensor<32x128xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<64x128xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %102 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<64x32xf32>, tensor<32x128xf32>) outs(%101 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %103 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%102, %arg19 : tensor<64x128xf32>, tensor<128xf32>) outs(%100 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x128xf32>
    %expanded_41 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 64, 128] : tensor<64x128xf32> into tensor<1x64x128xf32>
    %104 = tensor.empty() : tensor<1x64x128xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x64x128xf32>) outs(%104 : tensor<1x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_11 : f32
      %211 = math.erf %210 : f32
      %212 = arith.addf %211, %cst_2 : f32
      %213 = arith.mulf %212, %cst_3 : f32
      %214 = arith.mulf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<1x64x128xf32>
    %collapsed_42 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<1x64x128xf32> into tensor<64x128xf32>
    %106 = tensor.empty() : tensor<128x32xf32>
    %transposed_43 = linalg.transpose ins(%arg20 : tensor<32x128xf32>) outs(%106 : tensor<128x32xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<64x128xf32>, tensor<128x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%107, %arg21 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_44 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 64, 32] : tensor<64x32xf32> into tensor<1x64x32xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %82 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %113 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.subf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.mulf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_10 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x64x1xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg31 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg32 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %expanded_45 = tensor.expand_shape %125 [[0], [1, 2], [3]] output_shape [1, 8, 8, 32] : tensor<1x64x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice = tensor.extract_slice %expanded_45[0, 2, 0, 0] [1, 6, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x6x8x32xf32>
    %cast = tensor.cast %extracted_slice : tensor<1x6x8x32xf32> to tensor<1x?x8x32xf32>
    %extracted_slice_46 = tensor.extract_slice %expanded_45[0, 0, 0, 0] [1, 2, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x2x8x32xf32>
    %cast_47 = tensor.cast %extracted_slice_46 : tensor<1x2x8x32xf32> to tensor<1x?x8x32xf32>
    %concat = tensor.concat dim(1) %cast, %cast_47 : (tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>) -> tensor<1x8x8x32xf32>
    %extracted_slice_48 = tensor.extract_slice %concat[0, 0, 2, 0] [1, 8, 6, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x6x32xf32>
    %cast_49 = tensor.cast %extracted_slice_48 : tensor<1x8x6x32xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_50 = tensor.extract_slice %concat[0, 0, 0, 0] [1, 8, 2, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x2x32xf32>
    %cast_51 = tensor.cast %extracted_slice_50 : tensor<1x8x2x32xf32> to tensor<1x8x?x32xf32>
    %concat_52 = tensor.concat dim(2) %cast_49, %cast_51 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x8x32xf32>
    %expanded_53 = tensor.expand_shape %concat_52 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 32] : tensor<1x8x8x32xf32> into tensor<1x2x4x2x4x32xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x2x4x2x4x32xf32>) outs(%40 : tensor<1x2x2x4x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %126 = tensor.empty() : tensor<8xi64>
    %127 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel"]} outs(%126 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<8xi64>
    %128 = tensor.empty() : tensor<8xi1>
    %129 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%127 : tensor<8xi64>) outs(%128 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %210 = arith.cmpi sge, %in, %c4_i64 : i64
      linalg.yield %210 : i1
    } -> tensor<8xi1>
    %130 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%129 : tensor<8xi1>) outs(%126 : tensor<8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %210 = arith.extui %in : i1 to i64
      linalg.yield %210 : i64
    } -> tensor<8xi64>
    %131 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%127 : tensor<8xi64>) outs(%128 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %210 = arith.cmpi sge, %in, %c6_i64 : i64
      linalg.yield %210 : i1
    } -> tensor<8xi1>
    %132 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%131 : tensor<8xi1>) outs(%126 : tensor<8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %210 = arith.extui %in : i1 to i64
      linalg.yield %210 : i64
    } -> tensor<8xi64>
    %133 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel"]} ins(%130, %132 : tensor<8xi64>, tensor<8xi64>) outs(%126 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_106: i64, %out: i64):
      %210 = arith.addi %in, %in_106 : i64
      linalg.yield %210 : i64
    } -> tensor<8xi64>
    %expanded_55 = tensor.expand_shape %133 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xi64> into tensor<1x8x1x1xi64>
    %134 = tensor.empty() : tensor<1x8x1x1xi64>
    %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<1x8x1x1xi64>) outs(%134 : tensor<1x8x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %210 = arith.muli %in, %c3_i64 : i64
      linalg.yield %210 : i64
    } -> tensor<1x8x1x1xi64>
    %expanded_56 = tensor.expand_shape %133 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %136 = tensor.empty() : tensor<1x8x8x1xi64>
    %137 = linalg.generic {indexing_maps = [#map11, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %expanded_56 : tensor<1x8x1x1xi64>, tensor<1x1x8x1xi64>) outs(%136 : tensor<1x8x8x1xi64>) {
    ^bb0(%in: i64, %in_106: i64, %out: i64):
      %210 = arith.addi %in, %in_106 : i64
      linalg.yield %210 : i64
    } -> tensor<1x8x8x1xi64>
    %138 = tensor.empty() : tensor<1x8x8x1xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<1x8x8x1xi64>) outs(%138 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.sitofp %in : i64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x8x8x1xf32>
    %expanded_57 = tensor.expand_shape %139 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 1] : tensor<1x8x8x1xf32> into tensor<1x2x4x2x4x1xf32>
    %140 = tensor.empty() : tensor<1x2x2x4x4x1xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x2x4x2x4x1xf32>) outs(%140 : tensor<1x2x2x4x4x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0, 1, 2], [3, 4, 5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16xf32>
    %expanded_60 = tensor.expand_shape %collapsed_59 [[0], [1, 2]] output_shape [4, 1, 16] : tensor<4x16xf32> into tensor<4x1x16xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_58 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16x1xf32>
    %141 = tensor.empty() : tensor<4x16x16xf32>
    %142 = linalg.generic {indexing_maps = [#map13, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %collapsed_61 : tensor<4x1x16xf32>, tensor<4x16x1xf32>) outs(%141 : tensor<4x16x16xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<4x16x16xf32>
    %143 = tensor.empty() : tensor<4x16x16xi1>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<4x16x16xf32>) outs(%143 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.cmpf une, %in, %cst : f32
      linalg.yield %210 : i1
    } -> tensor<4x16x16xi1>
    %145 = linalg.generic {indexing_maps = [#map, #map14, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %cst_5, %142 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%141 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_106: f32, %in_107: f32, %out: f32):
      %210 = arith.select %in, %in_106, %in_107 : f32
      linalg.yield %210 : f32
    } -> tensor<4x16x16xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<4x16x16xf32>) outs(%143 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %210 : i1
    } -> tensor<4x16x16xi1>
    %147 = linalg.generic {indexing_maps = [#map, #map14, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %cst_4, %145 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%141 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_106: f32, %in_107: f32, %out: f32):
      %210 = arith.select %in, %in_106, %in_107 : f32
      linalg.yield %210 : f32
    } -> tensor<4x16x16xf32>
    %collapsed_62 = tensor.collapse_shape %transposed_54 [[0, 1, 2, 3, 4], [5]] : tensor<1x2x2x4x4x32xf32> into tensor<64x32xf32>
    %transposed_63 = linalg.transpose ins(%arg22 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %148 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%148, %arg23 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_64 = tensor.expand_shape %149 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_66 = linalg.transpose ins(%arg24 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %150 = linalg.matmul ins(%collapsed_62, %transposed_66 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%150, %arg25 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_67 = tensor.expand_shape %151 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_68 = linalg.transpose ins(%arg26 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %152 = linalg.matmul ins(%collapsed_62, %transposed_68 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%152, %arg27 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_69 = tensor.expand_shape %153 [[0, 1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<64x32xf32> into tensor<4x16x2x16xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %154 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<256xi64>) outs(%51 : tensor<256x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.cmpi slt, %in, %c0_i64 : i64
      %211 = arith.addi %in, %c49_i64 : i64
      %212 = arith.select %210, %211, %in : i64
      %213 = arith.index_cast %212 : i64 to index
      %214 = linalg.index 1 : index
      %extracted = tensor.extract %arg30[%213, %214] : tensor<49x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x2xf32>
    %expanded_71 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [16, 16, 2] : tensor<256x2xf32> into tensor<16x16x2xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<16x16x2xf32>) outs(%53 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_73 = tensor.expand_shape %transposed_72 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %expanded_74 = tensor.expand_shape %147 [[0], [1, 2], [3]] output_shape [4, 1, 16, 16] : tensor<4x16x16xf32> into tensor<4x1x16x16xf32>
    %155 = linalg.generic {indexing_maps = [#map7, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73, %expanded_74 : tensor<1x2x16x16xf32>, tensor<4x1x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.mulf %in, %cst_3 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %transposed_75 = linalg.transpose ins(%expanded_67 : tensor<4x16x2x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) permutation = [0, 2, 3, 1] 
    %157 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.mulf %in, %cst_3 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_76 = tensor.collapse_shape %156 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_77 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %158 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%57 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_78 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_78, %155 : tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %160:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<4x2x16x16xf32>) outs(%63, %61 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_106: i64):
      %210 = linalg.index 3 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_106 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_79 = tensor.expand_shape %160#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %161 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %expanded_79 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %162 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<4x2x16x16xf32>) outs(%68 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x1xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %163 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.divf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<4x2x16x16xf32>) outs(%71 : tensor<4x2x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.cmpf oeq, %210, %cst_7 : f64
      linalg.yield %211 : i1
    } -> tensor<4x2x16x16xi1>
    %166 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<4x2x16x16xi1>) outs(%74 : tensor<4x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.andi %in, %out : i1
      linalg.yield %210 : i1
    } -> tensor<4x2x16x1xi1>
    %167 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %cst_6, %164 : tensor<4x2x16x1xi1>, tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%46 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: i1, %in_106: f32, %in_107: f32, %out: f32):
      %210 = arith.select %in, %in_106, %in_107 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_80 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_81 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %168 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%57 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_82 = tensor.expand_shape %168 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<4x2x16x16xf32>) outs(%78 : tensor<4x16x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_84 = tensor.collapse_shape %transposed_83 [[0, 1], [2, 3]] : tensor<4x16x2x16xf32> into tensor<64x32xf32>
    %transposed_85 = linalg.transpose ins(%arg28 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) permutation = [1, 0] 
    %169 = linalg.matmul ins(%collapsed_84, %transposed_85 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%169, %arg29 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_86 = tensor.expand_shape %170 [[0, 1, 2, 3, 4], [5]] output_shape [1, 2, 2, 4, 4, 32] : tensor<64x32xf32> into tensor<1x2x2x4x4x32xf32>
    %transposed_87 = linalg.transpose ins(%expanded_86 : tensor<1x2x2x4x4x32xf32>) outs(%81 : tensor<1x2x4x2x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_88 = tensor.collapse_shape %transposed_87 [[0], [1, 2], [3, 4], [5]] : tensor<1x2x4x2x4x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice_89 = tensor.extract_slice %collapsed_88[0, 6, 0, 0] [1, 2, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x2x8x32xf32>
    %cast_90 = tensor.cast %extracted_slice_89 : tensor<1x2x8x32xf32> to tensor<1x?x8x32xf32>
    %extracted_slice_91 = tensor.extract_slice %collapsed_88[0, 0, 0, 0] [1, 6, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x6x8x32xf32>
    %cast_92 = tensor.cast %extracted_slice_91 : tensor<1x6x8x32xf32> to tensor<1x?x8x32xf32>
    %concat_93 = tensor.concat dim(1) %cast_90, %cast_92 : (tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>) -> tensor<1x8x8x32xf32>
    %extracted_slice_94 = tensor.extract_slice %concat_93[0, 0, 6, 0] [1, 8, 2, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x2x32xf32>
    %cast_95 = tensor.cast %extracted_slice_94 : tensor<1x8x2x32xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_96 = tensor.extract_slice %concat_93[0, 0, 0, 0] [1, 8, 6, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x6x32xf32>
    %cast_97 = tensor.cast %extracted_slice_96 : tensor<1x8x6x32xf32> to tensor<1x8x?x32xf32>
    %concat_98 = tensor.concat dim(2) %cast_95, %cast_97 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x8x32xf32>
    %collapsed_99 = tensor.collapse_shape %concat_98 [[0], [1, 2], [3]] : tensor<1x8x8x32xf32> into tensor<1x64x32xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %collapsed_99 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %173 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %174 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %175 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %174 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.subf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %176 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %175 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.mulf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %177 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %178 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %179 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_10 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x64x1xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %181 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %185 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %183 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %arg33 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg34 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %collapsed_100 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x64x32xf32> into tensor<64x32xf32>
    %transposed_101 = linalg.transpose ins(%arg35 : tensor<128x32xf32>) outs(%99 : tensor<32x128xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<64x32xf32>, tensor<32x128xf32>) outs(%101 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%188, %arg36 : tensor<64x128xf32>, tensor<128xf32>) outs(%100 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x128xf32>
    %expanded_102 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, 64, 128] : tensor<64x128xf32> into tensor<1x64x128xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102 : tensor<1x64x128xf32>) outs(%104 : tensor<1x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_11 : f32
      %211 = math.erf %210 : f32
      %212 = arith.addf %211, %cst_2 : f32
      %213 = arith.mulf %212, %cst_3 : f32
      %214 = arith.mulf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<1x64x128xf32>
    %collapsed_103 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<1x64x128xf32> into tensor<64x128xf32>
    %transposed_104 = linalg.transpose ins(%arg37 : tensor<32x128xf32>) outs(%106 : tensor<128x32xf32>) permutation = [1, 0] 
    %191 = linalg.matmul ins(%collapsed_103, %transposed_104 : tensor<64x128xf32>, tensor<128x32xf32>) outs(%43 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%191, %arg38 : tensor<64x32xf32>, tensor<32xf32>) outs(%42 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<64x32xf32>
    %expanded_105 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, 64, 32] : tensor<64x32xf32> into tensor<1x64x32xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105, %171 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %195 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %196 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %197 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %196 : tensor<1x64x32xf64>, tensor<1x64x1xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.subf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %198 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %197 : tensor<1x64x32xf64>, tensor<1x64x32xf64>) outs(%3 : tensor<1x64x32xf64>) {
    ^bb0(%in: f64, %in_106: f64, %out: f64):
      %210 = arith.mulf %in, %in_106 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x32xf64>
    %199 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<1x64x32xf64>) outs(%6 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %200 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x64x1xf64>) outs(%5 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_9 : f64
      linalg.yield %210 : f64
    } -> tensor<1x64x1xf64>
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x64x1xf64>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<1x64x32xf32>) outs(%15 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_10 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %204 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x64x1xf32>
    %205 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x64x1xf32>) outs(%13 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x1xf32>
    %206 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %203 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.subf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %207 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %205 : tensor<1x64x32xf32>, tensor<1x64x1xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %208 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %arg39 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.mulf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    %209 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %arg40 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_106: f32, %out: f32):
      %210 = arith.addf %in, %in_106 : f32
      linalg.yield %210 : f32
    } -> tensor<1x64x32xf32>
    return %209 : tensor<1x64x32xf32>
  }
}
