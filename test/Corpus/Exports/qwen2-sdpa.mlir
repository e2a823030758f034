// qwen2-sdpa: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 embed_tokens.weight
//   2 layers.0.self_attn.q_proj.weight
//   3 layers.0.self_attn.q_proj.bias
//   4 layers.0.self_attn.k_proj.weight
//   5 layers.0.self_attn.k_proj.bias
//   6 layers.0.self_attn.v_proj.weight
//   7 layers.0.self_attn.v_proj.bias
//   8 layers.0.self_attn.o_proj.weight
//   9 layers.0.mlp.gate_proj.weight
//   10 layers.0.mlp.up_proj.weight
//   11 layers.0.mlp.down_proj.weight
//   12 layers.0.input_layernorm.weight
//   13 layers.0.post_attention_layernorm.weight
//   14 norm.weight
//   15 rotary_emb.inv_freq
//   16 rotary_emb.original_inv_freq
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
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<128x64xf32>, %arg10: tensor<128x64xf32>, %arg11: tensor<64x128xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>) -> tensor<1x32x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x32x32xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
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
    %2 = tensor.empty() : tensor<32xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %107 = linalg.index 0 : index
      %108 = arith.index_cast %107 : index to i64
      linalg.yield %108 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %4 = tensor.empty() : tensor<1x1x32x32xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%4 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %107 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %107 : i1
    } -> tensor<1x1x32x32xi1>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 32, 1] : tensor<32xi64> into tensor<1x32x1xi64>
    %6 = tensor.empty() : tensor<1x32x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x32x1xi64>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.sitofp %in : i64 to f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %8 = tensor.empty() : tensor<1x32x8xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %arg15 : tensor<1x32x1xf32>, tensor<8xf32>) outs(%8 : tensor<1x32x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x8xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %10 = tensor.empty() : tensor<1x32x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%10 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.cos %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%10 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.sin %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x32x64xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_6 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x32x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %19 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %collapsed = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %21 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<32x64xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %24 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%23 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%24, %arg3 : tensor<32x64xf32>, tensor<64xf32>) outs(%22 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<32x64xf32>
    %expanded_11 = tensor.expand_shape %25 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %26 = tensor.empty() : tensor<1x4x32x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x32x4x16xf32>) outs(%26 : tensor<1x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %27 = tensor.empty() : tensor<64x32xf32>
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%27 : tensor<64x32xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<32x32xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %30 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%29 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%30, %arg5 : tensor<32x32xf32>, tensor<32xf32>) outs(%28 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<32x32xf32>
    %expanded_14 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf32> into tensor<1x32x2x16xf32>
    %32 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x32x2x16xf32>) outs(%32 : tensor<1x2x32x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%27 : tensor<64x32xf32>) permutation = [1, 0] 
    %33 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%29 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%33, %arg7 : tensor<32x32xf32>, tensor<32xf32>) outs(%28 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<32x32xf32>
    %expanded_17 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf32> into tensor<1x32x2x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x32x2x16xf32>) outs(%32 : tensor<1x2x32x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %expanded_20 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>) outs(%26 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %36 = tensor.empty() : tensor<1x4x32x8xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x4x32x8xf32>) outs(%36 : tensor<1x4x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x8xf32>
    %concat_22 = tensor.concat dim(3) %37, %extracted_slice : (tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) -> tensor<1x4x32x16xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>) outs(%26 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) outs(%26 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x16xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>) outs(%32 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf32> to tensor<1x2x32x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf32> to tensor<1x2x32x8xf32>
    %41 = tensor.empty() : tensor<1x2x32x8xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x2x32x8xf32>) outs(%41 : tensor<1x2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x8xf32>
    %concat_25 = tensor.concat dim(3) %42, %extracted_slice_23 : (tensor<1x2x32x8xf32>, tensor<1x2x32x8xf32>) -> tensor<1x2x32x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>) outs(%32 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%32 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x32x16xf32>
    %45 = tensor.empty() : tensor<1x2x2x32x16xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x32x16xf32>) outs(%45 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %collapsed_26 = tensor.collapse_shape %46 [[0], [1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<1x4x32x16xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x32x16xf32>) outs(%45 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %48 = tensor.empty() : tensor<1x1x32x32xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map13, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_4 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%48 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %107 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %107 : f32
    } -> tensor<1x1x32x32xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x32x16xf32>) outs(%26 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %cst_8 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x16xf32>
    %51 = tensor.empty() : tensor<1x4x16x32xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<1x4x32x16xf32>) outs(%51 : tensor<1x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<1x4x16x32xf32>) outs(%51 : tensor<1x4x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %cst_8 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x16x32xf32>
    %collapsed_28 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x32x16xf32> into tensor<4x32x16xf32>
    %collapsed_29 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %53 = tensor.empty() : tensor<4x32x32xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %55 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x32x16xf32>, tensor<4x16x32xf32>) outs(%54 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %expanded_30 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xf32> into tensor<1x4x32x32xf32>
    %56 = tensor.empty() : tensor<1x4x32x32xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %49 : tensor<1x4x32x32xf32>, tensor<1x1x32x32xf32>) outs(%56 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x32xf32>
    %58 = tensor.empty() : tensor<1x4x32xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<1x4x32xi64>) -> tensor<1x4x32xi64>
    %60 = tensor.empty() : tensor<1x4x32xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %62:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x4x32x32xf32>) outs(%61, %59 : tensor<1x4x32xf32>, tensor<1x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %107 = linalg.index 3 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = arith.maximumf %in, %out : f32
      %110 = arith.cmpf ogt, %in, %out : f32
      %111 = arith.select %110, %108, %out_47 : i64
      linalg.yield %109, %111 : f32, i64
    } -> (tensor<1x4x32xf32>, tensor<1x4x32xi64>)
    %expanded_31 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [1, 4, 32, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_31 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%56 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.subf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x32xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x4x32x32xf32>) outs(%56 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x32xf32>
    %65 = tensor.empty() : tensor<1x4x32x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x4x32x32xf32>) outs(%66 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%56 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.divf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x32xf32>
    %69 = tensor.empty() : tensor<1x4x32x32xi1>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x32x32xf32>) outs(%69 : tensor<1x4x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %107 = arith.extf %in : f32 to f64
      %108 = arith.cmpf oeq, %107, %cst_5 : f64
      linalg.yield %108 : i1
    } -> tensor<1x4x32x32xi1>
    %71 = tensor.empty() : tensor<1x4x32x1xi1>
    %72 = linalg.fill ins(%true : i1) outs(%71 : tensor<1x4x32x1xi1>) -> tensor<1x4x32x1xi1>
    %73 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x4x32x32xi1>) outs(%72 : tensor<1x4x32x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %107 = arith.andi %in, %out : i1
      linalg.yield %107 : i1
    } -> tensor<1x4x32x1xi1>
    %74 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %cst_2, %68 : tensor<1x4x32x1xi1>, tensor<1x4x32x32xf32>, tensor<1x4x32x32xf32>) outs(%56 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %107 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x32x32xf32>
    %collapsed_32 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %collapsed_33 = tensor.collapse_shape %47 [[0, 1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<4x32x16xf32>
    %75 = tensor.empty() : tensor<4x32x16xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x32x32xf32>, tensor<4x32x16xf32>) outs(%76 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %expanded_34 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [1, 4, 32, 16] : tensor<4x32x16xf32> into tensor<1x4x32x16xf32>
    %78 = tensor.empty() : tensor<1x32x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x4x32x16xf32>) outs(%78 : tensor<1x32x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<1x32x4x16xf32> into tensor<32x64xf32>
    %79 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%23 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_38 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_38 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x32x64xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_6 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x32x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %85 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %87 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %86 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %88 = tensor.empty() : tensor<64x128xf32>
    %transposed_39 = linalg.transpose ins(%arg9 : tensor<128x64xf32>) outs(%88 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %89 = tensor.empty() : tensor<32x128xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %91 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%90 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_41 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %92 = tensor.empty() : tensor<1x32x128xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x32x128xf32>) outs(%92 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      %108 = math.exp %107 : f32
      %109 = arith.addf %108, %cst_1 : f32
      %110 = arith.divf %cst_1, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x32x128xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %93 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%92 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x128xf32>
    %transposed_42 = linalg.transpose ins(%arg10 : tensor<128x64xf32>) outs(%88 : tensor<64x128xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_40, %transposed_42 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%90 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_43 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_43 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%92 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x128xf32>
    %97 = tensor.empty() : tensor<128x64xf32>
    %transposed_44 = linalg.transpose ins(%arg11 : tensor<64x128xf32>) outs(%97 : tensor<128x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %98 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%23 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_46 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_46 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x32x64xf32>) outs(%14 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_6 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x32x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %105 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x32x64xf32>
    return %106 : tensor<1x32x64xf32>
  }
}
