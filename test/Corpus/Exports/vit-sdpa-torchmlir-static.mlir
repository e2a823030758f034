// vit-sdpa-torchmlir-static: made by export_models.py; do not edit.
// Arguments:
//   0 pixel_values
//   1 embeddings.cls_token
//   2 embeddings.position_embeddings
//   3 embeddings.patch_embeddings.projection.weight
//   4 embeddings.patch_embeddings.projection.bias
//   5 layers.0.attention.q_proj.weight
//   6 layers.0.attention.q_proj.bias
//   7 layers.0.attention.k_proj.weight
//   8 layers.0.attention.k_proj.bias
//   9 layers.0.attention.v_proj.weight
//   10 layers.0.attention.v_proj.bias
//   11 layers.0.attention.o_proj.weight
//   12 layers.0.attention.o_proj.bias
//   13 layers.0.layernorm_before.weight
//   14 layers.0.layernorm_before.bias
//   15 layers.0.layernorm_after.weight
//   16 layers.0.layernorm_after.bias
//   17 layers.0.mlp.fc1.weight
//   18 layers.0.mlp.fc1.bias
//   19 layers.0.mlp.fc2.weight
//   20 layers.0.mlp.fc2.bias
//   21 layers.1.attention.q_proj.weight
//   22 layers.1.attention.q_proj.bias
//   23 layers.1.attention.k_proj.weight
//   24 layers.1.attention.k_proj.bias
//   25 layers.1.attention.v_proj.weight
//   26 layers.1.attention.v_proj.bias
//   27 layers.1.attention.o_proj.weight
//   28 layers.1.attention.o_proj.bias
//   29 layers.1.layernorm_before.weight
//   30 layers.1.layernorm_before.bias
//   31 layers.1.layernorm_after.weight
//   32 layers.1.layernorm_after.bias
//   33 layers.1.mlp.fc1.weight
//   34 layers.1.mlp.fc1.bias
//   35 layers.1.mlp.fc2.weight
//   36 layers.1.mlp.fc2.bias
//   37 layernorm.weight
//   38 layernorm.bias
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x3x224x224xf32>, %arg1: tensor<1x1x768xf32>, %arg2: tensor<1x197x768xf32>, %arg3: tensor<768x3x16x16xf32>, %arg4: tensor<768xf32>, %arg5: tensor<768x768xf32>, %arg6: tensor<768xf32>, %arg7: tensor<768x768xf32>, %arg8: tensor<768xf32>, %arg9: tensor<768x768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768x768xf32>, %arg12: tensor<768xf32>, %arg13: tensor<768xf32>, %arg14: tensor<768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<3072x768xf32>, %arg18: tensor<3072xf32>, %arg19: tensor<768x3072xf32>, %arg20: tensor<768xf32>, %arg21: tensor<768x768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768x768xf32>, %arg24: tensor<768xf32>, %arg25: tensor<768x768xf32>, %arg26: tensor<768xf32>, %arg27: tensor<768x768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768xf32>, %arg30: tensor<768xf32>, %arg31: tensor<768xf32>, %arg32: tensor<768xf32>, %arg33: tensor<3072x768xf32>, %arg34: tensor<3072xf32>, %arg35: tensor<768x3072xf32>, %arg36: tensor<768xf32>, %arg37: tensor<768xf32>, %arg38: tensor<768xf32>) -> tensor<1x197x768xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 9.9999999999999998E-13 : f64
    %cst_5 = arith.constant 7.680000e+02 : f64
    %cst_6 = arith.constant 7.680000e+02 : f32
    %cst_7 = arith.constant 1.250000e-01 : f32
    %cst_8 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x768x14x14xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<768xf32>) outs(%0 : tensor<1x768x14x14xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<16> : vector<2xi64>} ins(%arg0, %arg3 : tensor<1x3x224x224xf32>, tensor<768x3x16x16xf32>) outs(%broadcasted : tensor<1x768x14x14xf32>) -> tensor<1x768x14x14xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x768x14x14xf32> into tensor<1x768x196xf32>
    %2 = tensor.empty() : tensor<1x196x768xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x768x196xf32>) outs(%2 : tensor<1x196x768xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(1) %arg1, %transposed : (tensor<1x1x768xf32>, tensor<1x196x768xf32>) -> tensor<1x197x768xf32>
    %3 = tensor.empty() : tensor<1x197x768xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %5 = tensor.empty() : tensor<1x197x768xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %7 = tensor.empty() : tensor<1x197x1xf64>
    %8 = linalg.fill ins(%cst_0 : f64) outs(%7 : tensor<1x197x1xf64>) -> tensor<1x197x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.subf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.mulf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %15 = tensor.empty() : tensor<1x197x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_6 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_4 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x197x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %19 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.subf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg13 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg14 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_9 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %26 = tensor.empty() : tensor<768x768xf32>
    %transposed_10 = linalg.transpose ins(%arg5 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<197x768xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %29 = linalg.matmul ins(%collapsed_9, %transposed_10 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%29, %arg6 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %31 = tensor.empty() : tensor<1x12x197x64xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<1x197x12x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_12 = linalg.transpose ins(%arg7 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%collapsed_9, %transposed_12 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%32, %arg8 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_13 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_14 = linalg.transpose ins(%arg9 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed_9, %transposed_14 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%34, %arg10 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_15 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x197x12x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<1x12x64x197xf32>
    %transposed_17 = linalg.transpose ins(%expanded_13 : tensor<1x197x12x64xf32>) outs(%36 : tensor<1x12x64x197xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_18 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %37 = tensor.empty() : tensor<12x197x197xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %39 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%38 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_20 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %40 = tensor.empty() : tensor<1x12x197x197xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x12x197x197xf32>) outs(%40 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_7 : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x197xf32>
    %42 = tensor.empty() : tensor<1x12x197xi64>
    %43 = linalg.fill ins(%c0_i64 : i64) outs(%42 : tensor<1x12x197xi64>) -> tensor<1x12x197xi64>
    %44 = tensor.empty() : tensor<1x12x197xf32>
    %45 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<1x12x197xf32>) -> tensor<1x12x197xf32>
    %46:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x12x197x197xf32>) outs(%45, %43 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %158 = linalg.index 3 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_62 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_21 = tensor.expand_shape %46#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_21 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%40 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.subf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x197xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x12x197x197xf32>) outs(%40 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x197xf32>
    %49 = tensor.empty() : tensor<1x12x197x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x12x197x1xf32>) -> tensor<1x12x197x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<1x12x197x197xf32>) outs(%50 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%40 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.divf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_22 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %53 = tensor.empty() : tensor<12x197x64xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %55 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%54 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_24 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %56 = tensor.empty() : tensor<1x197x12x64xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<1x12x197x64xf32>) outs(%56 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_27 = linalg.transpose ins(%arg11 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_26, %transposed_27 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%57, %arg12 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_28 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %4 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %62 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.subf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %63 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.mulf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_6 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_4 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x197x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %69 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.subf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %71 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg15 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg16 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_29 = tensor.collapse_shape %75 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %76 = tensor.empty() : tensor<768x3072xf32>
    %transposed_30 = linalg.transpose ins(%arg17 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %77 = tensor.empty() : tensor<197x3072xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %79 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%79, %arg18 : tensor<197x3072xf32>, tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x3072xf32>
    %expanded_31 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %81 = tensor.empty() : tensor<1x197x3072xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x197x3072xf32>) outs(%81 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_8 : f32
      %159 = math.erf %158 : f32
      %160 = arith.addf %159, %cst_2 : f32
      %161 = arith.mulf %160, %cst_3 : f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_32 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %83 = tensor.empty() : tensor<3072x768xf32>
    %transposed_33 = linalg.transpose ins(%arg19 : tensor<768x3072xf32>) outs(%83 : tensor<3072x768xf32>) permutation = [1, 0] 
    %84 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%84, %arg20 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_34 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %59 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %90 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.subf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.mulf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_6 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_4 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x197x1xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %96 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.subf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg29 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg30 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_35 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_36 = linalg.transpose ins(%arg21 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%103, %arg22 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_37 = tensor.expand_shape %104 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x197x12x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg23 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_35, %transposed_39 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%105, %arg24 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_40 = tensor.expand_shape %106 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_41 = linalg.transpose ins(%arg25 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_35, %transposed_41 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%107, %arg26 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_42 = tensor.expand_shape %108 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x197x12x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%expanded_40 : tensor<1x197x12x64xf32>) outs(%36 : tensor<1x12x64x197xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_45 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %109 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%38 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_47 = tensor.expand_shape %109 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<1x12x197x197xf32>) outs(%40 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_7 : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x197xf32>
    %111:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x12x197x197xf32>) outs(%45, %43 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %158 = linalg.index 3 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_62 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_48 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_48 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%40 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.subf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x197xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x12x197x197xf32>) outs(%40 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x197xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<1x12x197x197xf32>) outs(%50 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x1xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%40 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.divf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_49 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %116 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%54 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_51 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x12x197x64xf32>) outs(%56 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_54 = linalg.transpose ins(%arg27 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %117 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%117, %arg28 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_55 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %86 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %123 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.subf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %123 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.mulf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %125 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_6 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_4 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x197x1xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %129 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.subf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg31 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg32 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_56 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_57 = linalg.transpose ins(%arg33 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %136 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%136, %arg34 : tensor<197x3072xf32>, tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x3072xf32>
    %expanded_58 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<1x197x3072xf32>) outs(%81 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_8 : f32
      %159 = math.erf %158 : f32
      %160 = arith.addf %159, %cst_2 : f32
      %161 = arith.mulf %160, %cst_3 : f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_59 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_60 = linalg.transpose ins(%arg35 : tensor<768x3072xf32>) outs(%83 : tensor<3072x768xf32>) permutation = [1, 0] 
    %139 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %140 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%139, %arg36 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<197x768xf32>
    %expanded_61 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %119 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %143 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %145 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %144 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.subf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %146 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %158 = arith.mulf %in, %in_62 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x768xf64>
    %147 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %148 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_5 : f64
      linalg.yield %158 : f64
    } -> tensor<1x197x1xf64>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_6 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_4 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x197x1xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x1xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %151 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.subf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg37 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.mulf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %arg38 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %158 = arith.addf %in, %in_62 : f32
      linalg.yield %158 : f32
    } -> tensor<1x197x768xf32>
    return %157 : tensor<1x197x768xf32>
  }
}
