// gemma2-eager: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 embed_tokens.weight
//   2 layers.0.self_attn.q_proj.weight
//   3 layers.0.self_attn.k_proj.weight
//   4 layers.0.self_attn.v_proj.weight
//   5 layers.0.self_attn.o_proj.weight
//   6 layers.0.mlp.gate_proj.weight
//   7 layers.0.mlp.up_proj.weight
//   8 layers.0.mlp.down_proj.weight
//   9 layers.0.input_layernorm.weight
//   10 layers.0.post_attention_layernorm.weight
//   11 layers.0.pre_feedforward_layernorm.weight
//   12 layers.0.post_feedforward_layernorm.weight
//   13 layers.1.self_attn.q_proj.weight
//   14 layers.1.self_attn.k_proj.weight
//   15 layers.1.self_attn.v_proj.weight
//   16 layers.1.self_attn.o_proj.weight
//   17 layers.1.mlp.gate_proj.weight
//   18 layers.1.mlp.up_proj.weight
//   19 layers.1.mlp.down_proj.weight
//   20 layers.1.input_layernorm.weight
//   21 layers.1.post_attention_layernorm.weight
//   22 layers.1.pre_feedforward_layernorm.weight
//   23 layers.1.post_feedforward_layernorm.weight
//   24 norm.weight
//   25 embed_tokens.embed_scale
//   26 rotary_emb.inv_freq
//   27 rotary_emb.original_inv_freq
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<128x64xf32>, %arg7: tensor<128x64xf32>, %arg8: tensor<64x128xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<128x64xf32>, %arg18: tensor<128x64xf32>, %arg19: tensor<64x128xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<f32>, %arg26: tensor<8xf32>, %arg27: tensor<8xf32>) -> tensor<1x32x64xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0.20412414523193151 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 5.000000e+01 : f32
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %191 = arith.index_cast %in : i64 to index
      %192 = linalg.index 2 : index
      %193 = arith.cmpi slt, %191, %c256 : index
      cf.assert %193, "index must be smaller than dim size"
      %194 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %194, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%191, %192] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg25 : tensor<1x32x64xf32>, tensor<f32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %3 = tensor.empty() : tensor<32xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %191 = linalg.index 0 : index
      %192 = arith.index_cast %191 : index to i64
      linalg.yield %192 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %5 = tensor.empty() : tensor<1x1x32x32xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%5 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_87: i64, %out: i1):
      %191 = arith.cmpi sle, %in, %in_87 : i64
      linalg.yield %191 : i1
    } -> tensor<1x1x32x32xi1>
    %7 = tensor.empty() : tensor<1x1x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_7, %cst_6 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%7 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %191 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %191 : f32
    } -> tensor<1x1x32x32xf32>
    %9 = tensor.empty() : tensor<1x1x32x1xi64>
    %10 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x32x1xi64>) outs(%9 : tensor<1x1x32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %191 = arith.subi %in, %c8_i64 : i64
      linalg.yield %191 : i64
    } -> tensor<1x1x32x1xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %10 : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%5 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_87: i64, %out: i1):
      %191 = arith.cmpi sgt, %in, %in_87 : i64
      linalg.yield %191 : i1
    } -> tensor<1x1x32x32xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %11 : tensor<i1>, tensor<1x1x32x32xi1>) outs(%5 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %191 = arith.andi %in, %in_87 : i1
      linalg.yield %191 : i1
    } -> tensor<1x1x32x32xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %6 : tensor<1x1x32x32xi1>, tensor<1x1x32x32xi1>) outs(%5 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %191 = arith.andi %in, %in_87 : i1
      linalg.yield %191 : i1
    } -> tensor<1x1x32x32xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_7, %cst_6 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%7 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %191 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %191 : f32
    } -> tensor<1x1x32x32xf32>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 32, 1] : tensor<32xi64> into tensor<1x32x1xi64>
    %15 = tensor.empty() : tensor<1x32x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x32x1xi64>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %191 = arith.sitofp %in : i64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %17 = tensor.empty() : tensor<1x32x8xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg26 : tensor<1x32x1xf32>, tensor<8xf32>) outs(%17 : tensor<1x32x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x8xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %19 = tensor.empty() : tensor<1x32x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%19 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.cos %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%19 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.sin %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %27 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %29 = tensor.empty() : tensor<64xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %32 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %33 = tensor.empty() : tensor<32x64xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_14 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %36 = tensor.empty() : tensor<1x4x32x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x32x4x16xf32>) outs(%36 : tensor<1x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<64x32xf32>
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<32x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_17 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf32> into tensor<1x32x2x16xf32>
    %41 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x32x2x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_20 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf32> into tensor<1x32x2x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x32x2x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %expanded_23 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>) outs(%36 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %44 = tensor.empty() : tensor<1x4x32x8xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x4x32x8xf32>) outs(%44 : tensor<1x4x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x8xf32>
    %concat_25 = tensor.concat dim(3) %45, %extracted_slice : (tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) -> tensor<1x4x32x16xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>) outs(%36 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x16xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) outs(%36 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x16xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x2x32x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf32> to tensor<1x2x32x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf32> to tensor<1x2x32x8xf32>
    %49 = tensor.empty() : tensor<1x2x32x8xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x2x32x8xf32>) outs(%49 : tensor<1x2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x2x32x8xf32>
    %concat_28 = tensor.concat dim(3) %50, %extracted_slice_26 : (tensor<1x2x32x8xf32>, tensor<1x2x32x8xf32>) -> tensor<1x2x32x16xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x2x32x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x2x32x16xf32>
    %53 = tensor.empty() : tensor<1x2x2x32x16xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x32x16xf32>) outs(%53 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %collapsed_29 = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<1x4x32x16xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<1x2x32x16xf32>) outs(%53 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %56 = tensor.empty() : tensor<1x4x16x32xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<1x4x32x16xf32>) outs(%56 : tensor<1x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x4x32x16xf32> into tensor<4x32x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %57 = tensor.empty() : tensor<4x32x32xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %59 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x32x16xf32>, tensor<4x16x32xf32>) outs(%58 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %expanded_33 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xf32> into tensor<1x4x32x32xf32>
    %60 = tensor.empty() : tensor<1x4x32x32xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_8 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x4x32x32xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.tanh %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.mulf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %14 : tensor<1x4x32x32xf32>, tensor<1x1x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %66 = tensor.empty() : tensor<1x4x32xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<1x4x32xi64>) -> tensor<1x4x32xi64>
    %68 = tensor.empty() : tensor<1x4x32xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %70:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x4x32x32xf32>) outs(%69, %67 : tensor<1x4x32xf32>, tensor<1x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_87 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<1x4x32xf32>, tensor<1x4x32xi64>)
    %expanded_34 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [1, 4, 32, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_34 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.subf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %73 = tensor.empty() : tensor<1x4x32x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x4x32x32xf32>) outs(%74 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.divf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %collapsed_35 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %collapsed_36 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<4x32x16xf32>
    %77 = tensor.empty() : tensor<4x32x16xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %79 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x32x32xf32>, tensor<4x32x16xf32>) outs(%78 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %expanded_37 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 32, 16] : tensor<4x32x16xf32> into tensor<1x4x32x16xf32>
    %80 = tensor.empty() : tensor<1x32x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x4x32x16xf32>) outs(%80 : tensor<1x32x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<1x32x4x16xf32> into tensor<32x64xf32>
    %81 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_41 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %86 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %89 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %95 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %97 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %99 = tensor.empty() : tensor<64x128xf32>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<128x64xf32>) outs(%99 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %100 = tensor.empty() : tensor<32x128xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %102 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%101 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_44 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %103 = tensor.empty() : tensor<1x32x128xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x32x128xf32>) outs(%103 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c3_i64 : f32, i64
      %192 = arith.mulf %191, %cst_1 : f32
      %193 = arith.addf %in, %192 : f32
      %194 = arith.mulf %193, %cst_2 : f32
      %195 = math.tanh %194 : f32
      %196 = arith.addf %195, %cst_3 : f32
      %197 = arith.mulf %196, %cst_4 : f32
      %198 = arith.mulf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x32x128xf32>
    %transposed_45 = linalg.transpose ins(%arg7 : tensor<128x64xf32>) outs(%99 : tensor<64x128xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%101 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_46 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %expanded_46 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%103 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x128xf32>
    %107 = tensor.empty() : tensor<128x64xf32>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<64x128xf32>) outs(%107 : tensor<128x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %108 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_49 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %113 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %115 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %116 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %124 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %transposed_50 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %126 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_52 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<1x32x4x16xf32>) outs(%36 : tensor<1x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_54 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_51, %transposed_54 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_55 = tensor.expand_shape %127 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf32> into tensor<1x32x2x16xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x32x2x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_57 = linalg.transpose ins(%arg15 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_51, %transposed_57 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_58 = tensor.expand_shape %128 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf32> into tensor<1x32x2x16xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<1x32x2x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) permutation = [0, 2, 1, 3] 
    %129 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53, %expanded_22 : tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>) outs(%36 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x16xf32>
    %extracted_slice_60 = tensor.extract_slice %transposed_53[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_53[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61 : tensor<1x4x32x8xf32>) outs(%44 : tensor<1x4x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x8xf32>
    %concat_62 = tensor.concat dim(3) %130, %extracted_slice_60 : (tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) -> tensor<1x4x32x16xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_62, %expanded_23 : tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>) outs(%36 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x16xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) outs(%36 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x16xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56, %expanded_22 : tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x2x32x16xf32>
    %extracted_slice_63 = tensor.extract_slice %transposed_56[0, 0, 0, 0] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf32> to tensor<1x2x32x8xf32>
    %extracted_slice_64 = tensor.extract_slice %transposed_56[0, 0, 0, 8] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf32> to tensor<1x2x32x8xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_64 : tensor<1x2x32x8xf32>) outs(%49 : tensor<1x2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x2x32x8xf32>
    %concat_65 = tensor.concat dim(3) %134, %extracted_slice_63 : (tensor<1x2x32x8xf32>, tensor<1x2x32x8xf32>) -> tensor<1x2x32x16xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65, %expanded_23 : tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x2x32x16xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %135 : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%41 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x2x32x16xf32>
    %137 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x2x32x16xf32>) outs(%53 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %collapsed_66 = tensor.collapse_shape %137 [[0], [1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<1x4x32x16xf32>
    %138 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<1x2x32x16xf32>) outs(%53 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %transposed_67 = linalg.transpose ins(%collapsed_66 : tensor<1x4x32x16xf32>) outs(%56 : tensor<1x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_68 = tensor.collapse_shape %132 [[0, 1], [2], [3]] : tensor<1x4x32x16xf32> into tensor<4x32x16xf32>
    %collapsed_69 = tensor.collapse_shape %transposed_67 [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %139 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<4x32x16xf32>, tensor<4x16x32xf32>) outs(%58 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %expanded_70 = tensor.expand_shape %139 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xf32> into tensor<1x4x32x32xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_8 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x4x32x32xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.tanh %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.mulf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %8 : tensor<1x4x32x32xf32>, tensor<1x1x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %145:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%144 : tensor<1x4x32x32xf32>) outs(%69, %67 : tensor<1x4x32xf32>, tensor<1x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_87 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<1x4x32xf32>, tensor<1x4x32xi64>)
    %expanded_71 = tensor.expand_shape %145#0 [[0], [1], [2, 3]] output_shape [1, 4, 32, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %expanded_71 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.subf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<1x4x32x32xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<1x4x32x32xf32>) outs(%74 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x1xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %148 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%60 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.divf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x32x32xf32>
    %collapsed_72 = tensor.collapse_shape %149 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %collapsed_73 = tensor.collapse_shape %138 [[0, 1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<4x32x16xf32>
    %150 = linalg.batch_matmul ins(%collapsed_72, %collapsed_73 : tensor<4x32x32xf32>, tensor<4x32x16xf32>) outs(%78 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %expanded_74 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [1, 4, 32, 16] : tensor<4x32x16xf32> into tensor<1x4x32x16xf32>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<1x4x32x16xf32>) outs(%80 : tensor<1x32x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_76 = linalg.transpose ins(%arg16 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %transposed_75 [[0, 1], [2, 3]] : tensor<1x32x4x16xf32> into tensor<32x64xf32>
    %151 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_78 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %156 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %158 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %159 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %165 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %167 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %transposed_79 = linalg.transpose ins(%arg17 : tensor<128x64xf32>) outs(%99 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %169 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%101 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_81 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<1x32x128xf32>) outs(%103 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c3_i64 : f32, i64
      %192 = arith.mulf %191, %cst_1 : f32
      %193 = arith.addf %in, %192 : f32
      %194 = arith.mulf %193, %cst_2 : f32
      %195 = math.tanh %194 : f32
      %196 = arith.addf %195, %cst_3 : f32
      %197 = arith.mulf %196, %cst_4 : f32
      %198 = arith.mulf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x32x128xf32>
    %transposed_82 = linalg.transpose ins(%arg18 : tensor<128x64xf32>) outs(%99 : tensor<64x128xf32>) permutation = [1, 0] 
    %171 = linalg.matmul ins(%collapsed_80, %transposed_82 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%101 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_83 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %expanded_83 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%103 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x128xf32>
    %transposed_84 = linalg.transpose ins(%arg19 : tensor<64x128xf32>) outs(%107 : tensor<128x64xf32>) permutation = [1, 0] 
    %collapsed_85 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %173 = linalg.matmul ins(%collapsed_85, %transposed_84 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_86 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %178 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %180 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %181 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.addf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_10 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x32x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %187 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_3 : f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %189 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %191 = arith.mulf %in, %in_87 : f32
      linalg.yield %191 : f32
    } -> tensor<1x32x64xf32>
    return %190 : tensor<1x32x64xf32>
  }
}
