// vit-sdpa-nomask-static: made by export_models.py; do not edit.
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
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x12x197x197xf32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 7.680000e+02 : f64
    %cst_9 = arith.constant 7.680000e+02 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x768x14x14xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<768xf32>) outs(%0 : tensor<1x768x14x14xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<16> : vector<2xi64>} ins(%arg0, %arg3 : tensor<1x3x224x224xf32>, tensor<768x3x16x16xf32>) outs(%broadcasted : tensor<1x768x14x14xf32>) -> tensor<1x768x14x14xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x768x14x14xf32> into tensor<1x768x196xf32>
    %2 = tensor.empty() : tensor<1x196x768xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x768x196xf32>) outs(%2 : tensor<1x196x768xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(1) %arg1, %transposed : (tensor<1x1x768xf32>, tensor<1x196x768xf32>) -> tensor<1x197x768xf32>
    %3 = tensor.empty() : tensor<1x197x768xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %5 = tensor.empty() : tensor<1x197x768xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %169 = arith.extf %in : f32 to f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %7 = tensor.empty() : tensor<1x197x1xf64>
    %8 = linalg.fill ins(%cst_0 : f64) outs(%7 : tensor<1x197x1xf64>) -> tensor<1x197x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.subf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.mulf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %15 = tensor.empty() : tensor<1x197x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %169 = arith.truncf %in : f64 to f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_9 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_7 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x197x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %19 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.subf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg13 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg14 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_11 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %26 = tensor.empty() : tensor<768x768xf32>
    %transposed_12 = linalg.transpose ins(%arg5 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<197x768xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %29 = linalg.matmul ins(%collapsed_11, %transposed_12 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%29, %arg6 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %31 = tensor.empty() : tensor<1x12x197x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded : tensor<1x197x12x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg7 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%32, %arg8 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_16 = linalg.transpose ins(%arg9 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed_11, %transposed_16 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%34, %arg10 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_17 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x197x12x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<1x12x197x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_6 : f64 to f32
      %170 = arith.mulf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x12x197x64xf32>
    %37 = tensor.empty() : tensor<1x12x64x197xf32>
    %transposed_19 = linalg.transpose ins(%expanded_15 : tensor<1x197x12x64xf32>) outs(%37 : tensor<1x12x64x197xf32>) permutation = [0, 2, 3, 1] 
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x12x64x197xf32>) outs(%37 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_6 : f64 to f32
      %170 = arith.mulf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_20 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_21 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %39 = tensor.empty() : tensor<12x197x197xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %41 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%40 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_22 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %42 = tensor.empty() : tensor<1x12x197xi64>
    %43 = linalg.fill ins(%c0_i64 : i64) outs(%42 : tensor<1x12x197xi64>) -> tensor<1x12x197xi64>
    %44 = tensor.empty() : tensor<1x12x197xf32>
    %45 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<1x12x197xf32>) -> tensor<1x12x197xf32>
    %46:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_22 : tensor<1x12x197x197xf32>) outs(%45, %43 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %169 = linalg.index 3 : index
      %170 = arith.index_cast %169 : index to i64
      %171 = arith.maximumf %in, %out : f32
      %172 = arith.cmpf ogt, %in, %out : f32
      %173 = arith.select %172, %170, %out_64 : i64
      linalg.yield %171, %173 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_23 = tensor.expand_shape %46#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %47 = tensor.empty() : tensor<1x12x197x197xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%47 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.subf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x197xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x12x197x197xf32>) outs(%47 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.exp %in : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x197xf32>
    %50 = tensor.empty() : tensor<1x12x197x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<1x12x197x1xf32>) -> tensor<1x12x197x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x12x197x197xf32>) outs(%51 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%47 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.divf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x197xf32>
    %54 = tensor.empty() : tensor<1x12x197x197xi1>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x12x197x197xf32>) outs(%54 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %169 = arith.extf %in : f32 to f64
      %170 = arith.cmpf oeq, %169, %cst_5 : f64
      linalg.yield %170 : i1
    } -> tensor<1x12x197x197xi1>
    %56 = tensor.empty() : tensor<1x12x197x1xi1>
    %57 = linalg.fill ins(%true : i1) outs(%56 : tensor<1x12x197x1xi1>) -> tensor<1x12x197x1xi1>
    %58 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x12x197x197xi1>) outs(%57 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %169 = arith.andi %in, %out : i1
      linalg.yield %169 : i1
    } -> tensor<1x12x197x1xi1>
    %59 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_4, %53 : tensor<1x12x197x1xi1>, tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%47 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %169 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_24 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %60 = tensor.empty() : tensor<12x197x64xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %62 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%61 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_26 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %63 = tensor.empty() : tensor<1x197x12x64xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x12x197x64xf32>) outs(%63 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_29 = linalg.transpose ins(%arg11 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%64, %arg12 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_30 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %4 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %169 = arith.extf %in : f32 to f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.subf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.mulf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %169 = arith.truncf %in : f64 to f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_9 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_7 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x197x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %76 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.subf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %78 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg15 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg16 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_31 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %83 = tensor.empty() : tensor<768x3072xf32>
    %transposed_32 = linalg.transpose ins(%arg17 : tensor<3072x768xf32>) outs(%83 : tensor<768x3072xf32>) permutation = [1, 0] 
    %84 = tensor.empty() : tensor<197x3072xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %86 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%85 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%86, %arg18 : tensor<197x3072xf32>, tensor<3072xf32>) outs(%84 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x3072xf32>
    %expanded_33 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %88 = tensor.empty() : tensor<1x197x3072xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x197x3072xf32>) outs(%88 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_10 : f32
      %170 = math.erf %169 : f32
      %171 = arith.addf %170, %cst_2 : f32
      %172 = arith.mulf %171, %cst_3 : f32
      %173 = arith.mulf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_34 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %90 = tensor.empty() : tensor<3072x768xf32>
    %transposed_35 = linalg.transpose ins(%arg19 : tensor<768x3072xf32>) outs(%90 : tensor<3072x768xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%91, %arg20 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_36 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %66 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %169 = arith.extf %in : f32 to f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %97 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.subf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.mulf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %169 = arith.truncf %in : f64 to f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_9 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_7 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x197x1xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.subf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg29 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg30 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_37 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_38 = linalg.transpose ins(%arg21 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%110, %arg22 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_39 = tensor.expand_shape %111 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x197x12x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%arg23 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%collapsed_37, %transposed_41 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%112, %arg24 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_42 = tensor.expand_shape %113 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_43 = linalg.transpose ins(%arg25 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_37, %transposed_43 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%114, %arg26 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_44 = tensor.expand_shape %115 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x197x12x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %116 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<1x12x197x64xf32>) outs(%31 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_6 : f64 to f32
      %170 = arith.mulf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_46 = linalg.transpose ins(%expanded_42 : tensor<1x197x12x64xf32>) outs(%37 : tensor<1x12x64x197xf32>) permutation = [0, 2, 3, 1] 
    %117 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x12x64x197xf32>) outs(%37 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_6 : f64 to f32
      %170 = arith.mulf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_47 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_48 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %118 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%40 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_49 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %119:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_49 : tensor<1x12x197x197xf32>) outs(%45, %43 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %169 = linalg.index 3 : index
      %170 = arith.index_cast %169 : index to i64
      %171 = arith.maximumf %in, %out : f32
      %172 = arith.cmpf ogt, %in, %out : f32
      %173 = arith.select %172, %170, %out_64 : i64
      linalg.yield %171, %173 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_50 = tensor.expand_shape %119#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %expanded_50 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%47 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.subf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x197xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<1x12x197x197xf32>) outs(%47 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.exp %in : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x197xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<1x12x197x197xf32>) outs(%51 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x1xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%47 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.divf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x197xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x12x197x197xf32>) outs(%54 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %169 = arith.extf %in : f32 to f64
      %170 = arith.cmpf oeq, %169, %cst_5 : f64
      linalg.yield %170 : i1
    } -> tensor<1x12x197x197xi1>
    %125 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<1x12x197x197xi1>) outs(%57 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %169 = arith.andi %in, %out : i1
      linalg.yield %169 : i1
    } -> tensor<1x12x197x1xi1>
    %126 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %cst_4, %123 : tensor<1x12x197x1xi1>, tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%47 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %169 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %169 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_51 = tensor.collapse_shape %126 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %127 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%61 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_53 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x12x197x64xf32>) outs(%63 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_56 = linalg.transpose ins(%arg27 : tensor<768x768xf32>) outs(%26 : tensor<768x768xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%128, %arg28 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_57 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %93 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %169 = arith.extf %in : f32 to f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %132 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %134 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.subf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.mulf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %136 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %169 = arith.truncf %in : f64 to f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_9 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_7 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x197x1xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %140 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.subf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %142 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg31 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg32 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_58 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_59 = linalg.transpose ins(%arg33 : tensor<3072x768xf32>) outs(%83 : tensor<768x3072xf32>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%85 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%147, %arg34 : tensor<197x3072xf32>, tensor<3072xf32>) outs(%84 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x3072xf32>
    %expanded_60 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x197x3072xf32>) outs(%88 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_10 : f32
      %170 = math.erf %169 : f32
      %171 = arith.addf %170, %cst_2 : f32
      %172 = arith.mulf %171, %cst_3 : f32
      %173 = arith.mulf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_61 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_62 = linalg.transpose ins(%arg35 : tensor<768x3072xf32>) outs(%90 : tensor<3072x768xf32>) permutation = [1, 0] 
    %150 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%28 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%150, %arg36 : tensor<197x768xf32>, tensor<768xf32>) outs(%27 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<197x768xf32>
    %expanded_63 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %130 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x197x768xf32>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %169 = arith.extf %in : f32 to f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %154 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %156 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<1x197x768xf64>, tensor<1x197x1xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.subf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<1x197x768xf64>, tensor<1x197x768xf64>) outs(%5 : tensor<1x197x768xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %169 = arith.mulf %in, %in_64 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x768xf64>
    %158 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<1x197x768xf64>) outs(%8 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.addf %in, %out : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x197x1xf64>) outs(%7 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %169 = arith.divf %in, %cst_8 : f64
      linalg.yield %169 : f64
    } -> tensor<1x197x1xf64>
    %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x197x1xf64>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %169 = arith.truncf %in : f64 to f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x197x768xf32>) outs(%17 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_9 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_7 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<1x197x1xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x197x1xf32>) outs(%15 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x1xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %162 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.subf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg37 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.mulf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg38 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %169 = arith.addf %in, %in_64 : f32
      linalg.yield %169 : f32
    } -> tensor<1x197x768xf32>
    return %168 : tensor<1x197x768xf32>
  }
}
