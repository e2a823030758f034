// qwen2-eager: made by export_models.py; do not edit.
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<128x64xf32>, %arg10: tensor<128x64xf32>, %arg11: tensor<64x128xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>) -> tensor<1x32x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 6.400000e+01 : f32
    %cst_6 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %100 = arith.index_cast %in : i64 to index
      %101 = linalg.index 2 : index
      %102 = arith.cmpi slt, %100, %c256 : index
      cf.assert %102, "index must be smaller than dim size"
      %103 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %103, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%100, %101] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<32xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %100 = linalg.index 0 : index
      %101 = arith.index_cast %100 : index to i64
      linalg.yield %101 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_7 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %4 = tensor.empty() : tensor<1x1x32x32xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%4 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %100 = arith.cmpi sle, %in, %in_45 : i64
      linalg.yield %100 : i1
    } -> tensor<1x1x32x32xi1>
    %6 = tensor.empty() : tensor<1x1x32x32xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %100 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %100 : f32
    } -> tensor<1x1x32x32xf32>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 32, 1] : tensor<32xi64> into tensor<1x32x1xi64>
    %8 = tensor.empty() : tensor<1x32x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x32x1xi64>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %100 = arith.sitofp %in : i64 to f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %10 = tensor.empty() : tensor<1x32x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg15 : tensor<1x32x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x32x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x8xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %12 = tensor.empty() : tensor<1x32x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%12 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.cos %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%12 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.sin %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_5 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_4 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %21 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %23 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%23 : tensor<64x64xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<32x64xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%26, %arg3 : tensor<32x64xf32>, tensor<64xf32>) outs(%24 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.addf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<32x64xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %28 = tensor.empty() : tensor<1x4x32x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x32x4x16xf32>) outs(%28 : tensor<1x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<64x32xf32>
    %transposed_11 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%29 : tensor<64x32xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<32x32xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%31 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%32, %arg5 : tensor<32x32xf32>, tensor<32xf32>) outs(%30 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.addf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<32x32xf32>
    %expanded_12 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf32> into tensor<1x32x2x16xf32>
    %34 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x32x2x16xf32>) outs(%34 : tensor<1x2x32x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%29 : tensor<64x32xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%31 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%35, %arg7 : tensor<32x32xf32>, tensor<32xf32>) outs(%30 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.addf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<32x32xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf32> into tensor<1x32x2x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x32x2x16xf32>) outs(%34 : tensor<1x2x32x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %expanded_18 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %expanded_17 : tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>) outs(%28 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_10[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_10[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %38 = tensor.empty() : tensor<1x4x32x8xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<1x4x32x8xf32>) outs(%38 : tensor<1x4x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.negf %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x8xf32>
    %concat_20 = tensor.concat dim(3) %39, %extracted_slice : (tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) -> tensor<1x4x32x16xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %expanded_18 : tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>) outs(%28 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) outs(%28 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.addf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_17 : tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>) outs(%34 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x32x16xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf32> to tensor<1x2x32x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf32> to tensor<1x2x32x8xf32>
    %43 = tensor.empty() : tensor<1x2x32x8xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x2x32x8xf32>) outs(%43 : tensor<1x2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.negf %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x32x8xf32>
    %concat_23 = tensor.concat dim(3) %44, %extracted_slice_21 : (tensor<1x2x32x8xf32>, tensor<1x2x32x8xf32>) -> tensor<1x2x32x16xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_18 : tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>) outs(%34 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x32x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%34 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.addf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x32x16xf32>
    %47 = tensor.empty() : tensor<1x2x2x32x16xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x2x32x16xf32>) outs(%47 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %collapsed_24 = tensor.collapse_shape %48 [[0], [1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<1x4x32x16xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x2x32x16xf32>) outs(%47 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %50 = tensor.empty() : tensor<1x4x16x32xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<1x4x32x16xf32>) outs(%50 : tensor<1x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<1x4x32x16xf32> into tensor<4x32x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %51 = tensor.empty() : tensor<4x32x32xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %53 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x32x16xf32>, tensor<4x16x32xf32>) outs(%52 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %expanded_28 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xf32> into tensor<1x4x32x32xf32>
    %54 = tensor.empty() : tensor<1x4x32x32xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x4x32x32xf32>) outs(%54 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.mulf %in, %cst_6 : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x32xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %7 : tensor<1x4x32x32xf32>, tensor<1x1x32x32xf32>) outs(%54 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.addf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x32xf32>
    %57 = tensor.empty() : tensor<1x4x32xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<1x4x32xi64>) -> tensor<1x4x32xi64>
    %59 = tensor.empty() : tensor<1x4x32xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %61:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x4x32x32xf32>) outs(%60, %58 : tensor<1x4x32xf32>, tensor<1x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %100 = linalg.index 3 : index
      %101 = arith.index_cast %100 : index to i64
      %102 = arith.maximumf %in, %out : f32
      %103 = arith.cmpf ogt, %in, %out : f32
      %104 = arith.select %103, %101, %out_45 : i64
      linalg.yield %102, %104 : f32, i64
    } -> (tensor<1x4x32xf32>, tensor<1x4x32xi64>)
    %expanded_29 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [1, 4, 32, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_29 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%54 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.subf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x32xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x4x32x32xf32>) outs(%54 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.exp %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x32xf32>
    %64 = tensor.empty() : tensor<1x4x32x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x4x32x32xf32>) outs(%65 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%54 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.divf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x4x32x32xf32>
    %collapsed_30 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %collapsed_31 = tensor.collapse_shape %49 [[0, 1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<4x32x16xf32>
    %68 = tensor.empty() : tensor<4x32x16xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %70 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<4x32x32xf32>, tensor<4x32x16xf32>) outs(%69 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %expanded_32 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 4, 32, 16] : tensor<4x32x16xf32> into tensor<1x4x32x16xf32>
    %71 = tensor.empty() : tensor<1x32x4x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x4x32x16xf32>) outs(%71 : tensor<1x32x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%23 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<1x32x4x16xf32> into tensor<32x64xf32>
    %72 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_36 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_36 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.addf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_5 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_4 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<1x32x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %79 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %81 = tensor.empty() : tensor<64x128xf32>
    %transposed_37 = linalg.transpose ins(%arg9 : tensor<128x64xf32>) outs(%81 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %82 = tensor.empty() : tensor<32x128xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %84 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%83 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_39 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %85 = tensor.empty() : tensor<1x32x128xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x32x128xf32>) outs(%85 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.negf %in : f32
      %101 = math.exp %100 : f32
      %102 = arith.addf %101, %cst_1 : f32
      %103 = arith.divf %cst_1, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<1x32x128xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %86 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%85 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x128xf32>
    %transposed_40 = linalg.transpose ins(%arg10 : tensor<128x64xf32>) outs(%81 : tensor<64x128xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_38, %transposed_40 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%83 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_41 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %expanded_41 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%85 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x128xf32>
    %90 = tensor.empty() : tensor<128x64xf32>
    %transposed_42 = linalg.transpose ins(%arg11 : tensor<64x128xf32>) outs(%90 : tensor<128x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %91 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%25 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_44 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %expanded_44 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.addf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x32x64xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_5 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_4 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<1x32x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    %99 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %98 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %100 = arith.mulf %in, %in_45 : f32
      linalg.yield %100 : f32
    } -> tensor<1x32x64xf32>
    return %99 : tensor<1x32x64xf32>
  }
}
