// gemma2-bf16-eager: made by export_models.py; do not edit.
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
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xbf16>, %arg2: tensor<64x64xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x64xbf16>, %arg6: tensor<128x64xbf16>, %arg7: tensor<128x64xbf16>, %arg8: tensor<64x128xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64x64xbf16>, %arg14: tensor<32x64xbf16>, %arg15: tensor<32x64xbf16>, %arg16: tensor<64x64xbf16>, %arg17: tensor<128x64xbf16>, %arg18: tensor<128x64xbf16>, %arg19: tensor<64x128xbf16>, %arg20: tensor<64xbf16>, %arg21: tensor<64xbf16>, %arg22: tensor<64xbf16>, %arg23: tensor<64xbf16>, %arg24: tensor<64xbf16>, %arg25: tensor<bf16>, %arg26: tensor<8xbf16>, %arg27: tensor<8xbf16>) -> tensor<1x32x64xbf16> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.467770e-02 : bf16
    %cst_2 = arith.constant 7.968750e-01 : bf16
    %cst_3 = arith.constant 1.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_8 = arith.constant 0.20412414523193151 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %cst_12 = arith.constant 5.000000e+01 : bf16
    %0 = tensor.empty() : tensor<1x32x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %252 = arith.index_cast %in : i64 to index
      %253 = linalg.index 2 : index
      %254 = arith.cmpi slt, %252, %c256 : index
      cf.assert %254, "index must be smaller than dim size"
      %255 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %255, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%252, %253] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x32x64xbf16>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg25 : tensor<1x32x64xbf16>, tensor<bf16>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %3 = tensor.empty() : tensor<32xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %252 = linalg.index 0 : index
      %253 = arith.index_cast %252 : index to i64
      linalg.yield %253 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %5 = tensor.empty() : tensor<1x1x32x32xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%5 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_88: i64, %out: i1):
      %252 = arith.cmpi sle, %in, %in_88 : i64
      linalg.yield %252 : i1
    } -> tensor<1x1x32x32xi1>
    %7 = tensor.empty() : tensor<1x1x32x32xbf16>
    %8 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_7, %cst_6 : tensor<1x1x32x32xi1>, tensor<bf16>, tensor<bf16>) outs(%7 : tensor<1x1x32x32xbf16>) {
    ^bb0(%in: i1, %in_88: bf16, %in_89: bf16, %out: bf16):
      %252 = arith.select %in, %in_88, %in_89 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x1x32x32xbf16>
    %9 = tensor.empty() : tensor<1x1x32x1xi64>
    %10 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x32x1xi64>) outs(%9 : tensor<1x1x32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %252 = arith.subi %in, %c8_i64 : i64
      linalg.yield %252 : i64
    } -> tensor<1x1x32x1xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %10 : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%5 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_88: i64, %out: i1):
      %252 = arith.cmpi sgt, %in, %in_88 : i64
      linalg.yield %252 : i1
    } -> tensor<1x1x32x32xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %11 : tensor<i1>, tensor<1x1x32x32xi1>) outs(%5 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_88: i1, %out: i1):
      %252 = arith.andi %in, %in_88 : i1
      linalg.yield %252 : i1
    } -> tensor<1x1x32x32xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %6 : tensor<1x1x32x32xi1>, tensor<1x1x32x32xi1>) outs(%5 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_88: i1, %out: i1):
      %252 = arith.andi %in, %in_88 : i1
      linalg.yield %252 : i1
    } -> tensor<1x1x32x32xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_7, %cst_6 : tensor<1x1x32x32xi1>, tensor<bf16>, tensor<bf16>) outs(%7 : tensor<1x1x32x32xbf16>) {
    ^bb0(%in: i1, %in_88: bf16, %in_89: bf16, %out: bf16):
      %252 = arith.select %in, %in_88, %in_89 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x1x32x32xbf16>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 32, 1] : tensor<32xi64> into tensor<1x32x1xi64>
    %15 = tensor.empty() : tensor<1x32x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x32x1xi64>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %252 = arith.sitofp %in : i64 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %17 = tensor.empty() : tensor<8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<8xbf16>) outs(%17 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<8xf32>
    %19 = tensor.empty() : tensor<1x32x8xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<1x32x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x32x8xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %21 = tensor.empty() : tensor<1x32x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%21 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.cos %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%21 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.sin %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x16xf32>
    %24 = tensor.empty() : tensor<1x32x16xbf16>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x32x16xf32>) outs(%24 : tensor<1x32x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x16xbf16>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x32x16xf32>) outs(%24 : tensor<1x32x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x16xbf16>
    %27 = tensor.empty() : tensor<1x32x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %34 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %36 = tensor.empty() : tensor<64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%37 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %41 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xbf16>) outs(%41 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<1x32x64xbf16> into tensor<32x64xbf16>
    %42 = tensor.empty() : tensor<32x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xbf16>, tensor<64x64xbf16>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %45 = tensor.empty() : tensor<32x64xbf16>
    %46 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<32x64xf32>) outs(%45 : tensor<32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x64xbf16>
    %expanded_15 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xbf16> into tensor<1x32x4x16xbf16>
    %47 = tensor.empty() : tensor<1x4x32x16xbf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x32x4x16xbf16>) outs(%47 : tensor<1x4x32x16xbf16>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<64x32xbf16>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<32x64xbf16>) outs(%48 : tensor<64x32xbf16>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<32x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<32x64xbf16>, tensor<64x32xbf16>) outs(%50 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %52 = tensor.empty() : tensor<32x32xbf16>
    %53 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<32x32xf32>) outs(%52 : tensor<32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x32xbf16>
    %expanded_18 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xbf16> into tensor<1x32x2x16xbf16>
    %54 = tensor.empty() : tensor<1x2x32x16xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x32x2x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%48 : tensor<64x32xbf16>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<32x64xbf16>, tensor<64x32xbf16>) outs(%50 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %56 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<32x32xf32>) outs(%52 : tensor<32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x32xbf16>
    %expanded_21 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xbf16> into tensor<1x32x2x16xbf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x32x2x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xbf16> into tensor<1x1x32x16xbf16>
    %expanded_24 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xbf16> into tensor<1x1x32x16xbf16>
    %57 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<1x4x32x16xbf16>, tensor<1x1x32x16xbf16>) outs(%47 : tensor<1x4x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x16xbf16>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xbf16> to tensor<1x4x32x8xbf16>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xbf16> to tensor<1x4x32x8xbf16>
    %58 = tensor.empty() : tensor<1x4x32x8xbf16>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x32x8xbf16>) outs(%58 : tensor<1x4x32x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.negf %in : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x8xbf16>
    %concat_26 = tensor.concat dim(3) %59, %extracted_slice : (tensor<1x4x32x8xbf16>, tensor<1x4x32x8xbf16>) -> tensor<1x4x32x16xbf16>
    %60 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<1x4x32x16xbf16>, tensor<1x1x32x16xbf16>) outs(%47 : tensor<1x4x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x16xbf16>
    %61 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x4x32x16xbf16>, tensor<1x4x32x16xbf16>) outs(%47 : tensor<1x4x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x16xbf16>
    %62 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<1x2x32x16xbf16>, tensor<1x1x32x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x2x32x16xbf16>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xbf16> to tensor<1x2x32x8xbf16>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xbf16> to tensor<1x2x32x8xbf16>
    %63 = tensor.empty() : tensor<1x2x32x8xbf16>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x2x32x8xbf16>) outs(%63 : tensor<1x2x32x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.negf %in : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x2x32x8xbf16>
    %concat_29 = tensor.concat dim(3) %64, %extracted_slice_27 : (tensor<1x2x32x8xbf16>, tensor<1x2x32x8xbf16>) -> tensor<1x2x32x16xbf16>
    %65 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<1x2x32x16xbf16>, tensor<1x1x32x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x2x32x16xbf16>
    %66 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x2x32x16xbf16>, tensor<1x2x32x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x2x32x16xbf16>
    %67 = tensor.empty() : tensor<1x2x2x32x16xbf16>
    %68 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x2x32x16xbf16>) outs(%67 : tensor<1x2x2x32x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x32x16xbf16>
    %collapsed_30 = tensor.collapse_shape %68 [[0], [1, 2], [3], [4]] : tensor<1x2x2x32x16xbf16> into tensor<1x4x32x16xbf16>
    %69 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<1x2x32x16xbf16>) outs(%67 : tensor<1x2x2x32x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x32x16xbf16>
    %70 = tensor.empty() : tensor<1x4x16x32xbf16>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<1x4x32x16xbf16>) outs(%70 : tensor<1x4x16x32xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x4x32x16xbf16> into tensor<4x32x16xbf16>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<1x4x16x32xbf16> into tensor<4x16x32xbf16>
    %71 = tensor.empty() : tensor<4x32x32xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %73 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x32x16xbf16>, tensor<4x16x32xbf16>) outs(%72 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %74 = tensor.empty() : tensor<4x32x32xbf16>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<4x32x32xf32>) outs(%74 : tensor<4x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<4x32x32xbf16>
    %expanded_34 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xbf16> into tensor<1x4x32x32xbf16>
    %76 = tensor.empty() : tensor<1x4x32x32xbf16>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x4x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.truncf %cst_8 : f64 to bf16
      %253 = arith.mulf %in, %252 : bf16
      linalg.yield %253 : bf16
    } -> tensor<1x4x32x32xbf16>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x4x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.divf %in, %cst_12 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x4x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = math.tanh %in : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x4x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.mulf %in, %cst_12 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %81 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %14 : tensor<1x4x32x32xbf16>, tensor<1x1x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %82 = tensor.empty() : tensor<1x4x32x32xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x4x32x32xbf16>) outs(%82 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x32xf32>
    %84 = tensor.empty() : tensor<1x4x32xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<1x4x32xi64>) -> tensor<1x4x32xi64>
    %86 = tensor.empty() : tensor<1x4x32xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %88:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<1x4x32x32xf32>) outs(%87, %85 : tensor<1x4x32xf32>, tensor<1x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_88: i64):
      %252 = linalg.index 3 : index
      %253 = arith.index_cast %252 : index to i64
      %254 = arith.maximumf %in, %out : f32
      %255 = arith.cmpf ogt, %in, %out : f32
      %256 = arith.select %255, %253, %out_88 : i64
      linalg.yield %254, %256 : f32, i64
    } -> (tensor<1x4x32xf32>, tensor<1x4x32xi64>)
    %expanded_35 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [1, 4, 32, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_35 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%82 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.subf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x32xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x4x32x32xf32>) outs(%82 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.exp %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x32xf32>
    %91 = tensor.empty() : tensor<1x4x32x1xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<1x4x32x32xf32>) outs(%92 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x1xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%82 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.divf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x32xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<1x4x32x32xf32>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %collapsed_36 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<1x4x32x32xbf16> into tensor<4x32x32xbf16>
    %collapsed_37 = tensor.collapse_shape %69 [[0, 1, 2], [3], [4]] : tensor<1x2x2x32x16xbf16> into tensor<4x32x16xbf16>
    %96 = tensor.empty() : tensor<4x32x16xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %98 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x32x32xbf16>, tensor<4x32x16xbf16>) outs(%97 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %99 = tensor.empty() : tensor<4x32x16xbf16>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<4x32x16xf32>) outs(%99 : tensor<4x32x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<4x32x16xbf16>
    %expanded_38 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [1, 4, 32, 16] : tensor<4x32x16xbf16> into tensor<1x4x32x16xbf16>
    %101 = tensor.empty() : tensor<1x32x4x16xbf16>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x4x32x16xbf16>) outs(%101 : tensor<1x32x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<64x64xbf16>) outs(%41 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<1x32x4x16xbf16> into tensor<32x64xbf16>
    %102 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<32x64xbf16>, tensor<64x64xbf16>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %103 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<32x64xf32>) outs(%45 : tensor<32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x64xbf16>
    %expanded_42 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xbf16> into tensor<1x32x64xbf16>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%111 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %114 : tensor<1x32x64xbf16>, tensor<1x32x64xbf16>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%123 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %124 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %127 = tensor.empty() : tensor<64x128xbf16>
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<128x64xbf16>) outs(%127 : tensor<64x128xbf16>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %126 [[0, 1], [2]] : tensor<1x32x64xbf16> into tensor<32x64xbf16>
    %128 = tensor.empty() : tensor<32x128xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %130 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<32x64xbf16>, tensor<64x128xbf16>) outs(%129 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %131 = tensor.empty() : tensor<32x128xbf16>
    %132 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<32x128xf32>) outs(%131 : tensor<32x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x128xbf16>
    %expanded_45 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xbf16> into tensor<1x32x128xbf16>
    %133 = tensor.empty() : tensor<1x32x128xbf16>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x32x128xbf16>) outs(%133 : tensor<1x32x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = math.fpowi %in, %c3_i64 : bf16, i64
      %253 = arith.mulf %252, %cst_1 : bf16
      %254 = arith.addf %in, %253 : bf16
      %255 = arith.mulf %254, %cst_2 : bf16
      %256 = math.tanh %255 : bf16
      %257 = arith.addf %256, %cst_3 : bf16
      %258 = arith.mulf %257, %cst_4 : bf16
      %259 = arith.mulf %in, %258 : bf16
      linalg.yield %259 : bf16
    } -> tensor<1x32x128xbf16>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<128x64xbf16>) outs(%127 : tensor<64x128xbf16>) permutation = [1, 0] 
    %135 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<32x64xbf16>, tensor<64x128xbf16>) outs(%129 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %136 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<32x128xf32>) outs(%131 : tensor<32x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x128xbf16>
    %expanded_47 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xbf16> into tensor<1x32x128xbf16>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %expanded_47 : tensor<1x32x128xbf16>, tensor<1x32x128xbf16>) outs(%133 : tensor<1x32x128xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x128xbf16>
    %138 = tensor.empty() : tensor<128x64xbf16>
    %transposed_48 = linalg.transpose ins(%arg8 : tensor<64x128xbf16>) outs(%138 : tensor<128x64xbf16>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %137 [[0, 1], [2]] : tensor<1x32x128xbf16> into tensor<32x128xbf16>
    %139 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<32x128xbf16>, tensor<128x64xbf16>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %140 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<32x64xf32>) outs(%45 : tensor<32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x64xbf16>
    %expanded_50 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xbf16> into tensor<1x32x64xbf16>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %146 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%148 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %151 : tensor<1x32x64xbf16>, tensor<1x32x64xbf16>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %158 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%160 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %transposed_51 = linalg.transpose ins(%arg13 : tensor<64x64xbf16>) outs(%41 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<1x32x64xbf16> into tensor<32x64xbf16>
    %164 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<32x64xbf16>, tensor<64x64xbf16>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %165 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%164 : tensor<32x64xf32>) outs(%45 : tensor<32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x64xbf16>
    %expanded_53 = tensor.expand_shape %165 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xbf16> into tensor<1x32x4x16xbf16>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x32x4x16xbf16>) outs(%47 : tensor<1x4x32x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg14 : tensor<32x64xbf16>) outs(%48 : tensor<64x32xbf16>) permutation = [1, 0] 
    %166 = linalg.matmul ins(%collapsed_52, %transposed_55 : tensor<32x64xbf16>, tensor<64x32xbf16>) outs(%50 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %167 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<32x32xf32>) outs(%52 : tensor<32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x32xbf16>
    %expanded_56 = tensor.expand_shape %167 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xbf16> into tensor<1x32x2x16xbf16>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x32x2x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_58 = linalg.transpose ins(%arg15 : tensor<32x64xbf16>) outs(%48 : tensor<64x32xbf16>) permutation = [1, 0] 
    %168 = linalg.matmul ins(%collapsed_52, %transposed_58 : tensor<32x64xbf16>, tensor<64x32xbf16>) outs(%50 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %169 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<32x32xf32>) outs(%52 : tensor<32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x32xbf16>
    %expanded_59 = tensor.expand_shape %169 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xbf16> into tensor<1x32x2x16xbf16>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x32x2x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) permutation = [0, 2, 1, 3] 
    %170 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_23 : tensor<1x4x32x16xbf16>, tensor<1x1x32x16xbf16>) outs(%47 : tensor<1x4x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x16xbf16>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xbf16> to tensor<1x4x32x8xbf16>
    %extracted_slice_62 = tensor.extract_slice %transposed_54[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xbf16> to tensor<1x4x32x8xbf16>
    %171 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<1x4x32x8xbf16>) outs(%58 : tensor<1x4x32x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.negf %in : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x8xbf16>
    %concat_63 = tensor.concat dim(3) %171, %extracted_slice_61 : (tensor<1x4x32x8xbf16>, tensor<1x4x32x8xbf16>) -> tensor<1x4x32x16xbf16>
    %172 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_24 : tensor<1x4x32x16xbf16>, tensor<1x1x32x16xbf16>) outs(%47 : tensor<1x4x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x16xbf16>
    %173 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %172 : tensor<1x4x32x16xbf16>, tensor<1x4x32x16xbf16>) outs(%47 : tensor<1x4x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x16xbf16>
    %174 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57, %expanded_23 : tensor<1x2x32x16xbf16>, tensor<1x1x32x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x2x32x16xbf16>
    %extracted_slice_64 = tensor.extract_slice %transposed_57[0, 0, 0, 0] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xbf16> to tensor<1x2x32x8xbf16>
    %extracted_slice_65 = tensor.extract_slice %transposed_57[0, 0, 0, 8] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xbf16> to tensor<1x2x32x8xbf16>
    %175 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_65 : tensor<1x2x32x8xbf16>) outs(%63 : tensor<1x2x32x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.negf %in : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x2x32x8xbf16>
    %concat_66 = tensor.concat dim(3) %175, %extracted_slice_64 : (tensor<1x2x32x8xbf16>, tensor<1x2x32x8xbf16>) -> tensor<1x2x32x16xbf16>
    %176 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_66, %expanded_24 : tensor<1x2x32x16xbf16>, tensor<1x1x32x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x2x32x16xbf16>
    %177 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %176 : tensor<1x2x32x16xbf16>, tensor<1x2x32x16xbf16>) outs(%54 : tensor<1x2x32x16xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x2x32x16xbf16>
    %178 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<1x2x32x16xbf16>) outs(%67 : tensor<1x2x2x32x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x32x16xbf16>
    %collapsed_67 = tensor.collapse_shape %178 [[0], [1, 2], [3], [4]] : tensor<1x2x2x32x16xbf16> into tensor<1x4x32x16xbf16>
    %179 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<1x2x32x16xbf16>) outs(%67 : tensor<1x2x2x32x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x32x16xbf16>
    %transposed_68 = linalg.transpose ins(%collapsed_67 : tensor<1x4x32x16xbf16>) outs(%70 : tensor<1x4x16x32xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_69 = tensor.collapse_shape %173 [[0, 1], [2], [3]] : tensor<1x4x32x16xbf16> into tensor<4x32x16xbf16>
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2], [3]] : tensor<1x4x16x32xbf16> into tensor<4x16x32xbf16>
    %180 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<4x32x16xbf16>, tensor<4x16x32xbf16>) outs(%72 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<4x32x32xf32>) outs(%74 : tensor<4x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<4x32x32xbf16>
    %expanded_71 = tensor.expand_shape %181 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xbf16> into tensor<1x4x32x32xbf16>
    %182 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x4x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.truncf %cst_8 : f64 to bf16
      %253 = arith.mulf %in, %252 : bf16
      linalg.yield %253 : bf16
    } -> tensor<1x4x32x32xbf16>
    %183 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<1x4x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.divf %in, %cst_12 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %184 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<1x4x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = math.tanh %in : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %185 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<1x4x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = arith.mulf %in, %cst_12 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %186 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %8 : tensor<1x4x32x32xbf16>, tensor<1x1x32x32xbf16>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %187 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<1x4x32x32xbf16>) outs(%82 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x32xf32>
    %188:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%187 : tensor<1x4x32x32xf32>) outs(%87, %85 : tensor<1x4x32xf32>, tensor<1x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_88: i64):
      %252 = linalg.index 3 : index
      %253 = arith.index_cast %252 : index to i64
      %254 = arith.maximumf %in, %out : f32
      %255 = arith.cmpf ogt, %in, %out : f32
      %256 = arith.select %255, %253, %out_88 : i64
      linalg.yield %254, %256 : f32, i64
    } -> (tensor<1x4x32xf32>, tensor<1x4x32xi64>)
    %expanded_72 = tensor.expand_shape %188#0 [[0], [1], [2, 3]] output_shape [1, 4, 32, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1xf32>
    %189 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %expanded_72 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%82 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.subf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x32xf32>
    %190 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x4x32x32xf32>) outs(%82 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.exp %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x32xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%190 : tensor<1x4x32x32xf32>) outs(%92 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x1xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %191 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%82 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.divf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x4x32x32xf32>
    %193 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<1x4x32x32xf32>) outs(%76 : tensor<1x4x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x4x32x32xbf16>
    %collapsed_73 = tensor.collapse_shape %193 [[0, 1], [2], [3]] : tensor<1x4x32x32xbf16> into tensor<4x32x32xbf16>
    %collapsed_74 = tensor.collapse_shape %179 [[0, 1, 2], [3], [4]] : tensor<1x2x2x32x16xbf16> into tensor<4x32x16xbf16>
    %194 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<4x32x32xbf16>, tensor<4x32x16xbf16>) outs(%97 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<4x32x16xf32>) outs(%99 : tensor<4x32x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<4x32x16xbf16>
    %expanded_75 = tensor.expand_shape %195 [[0, 1], [2], [3]] output_shape [1, 4, 32, 16] : tensor<4x32x16xbf16> into tensor<1x4x32x16xbf16>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<1x4x32x16xbf16>) outs(%101 : tensor<1x32x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_77 = linalg.transpose ins(%arg16 : tensor<64x64xbf16>) outs(%41 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %transposed_76 [[0, 1], [2, 3]] : tensor<1x32x4x16xbf16> into tensor<32x64xbf16>
    %196 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<32x64xbf16>, tensor<64x64xbf16>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %197 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%196 : tensor<32x64xf32>) outs(%45 : tensor<32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x64xbf16>
    %expanded_79 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xbf16> into tensor<1x32x64xbf16>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %203 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%205 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %206 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %208 : tensor<1x32x64xbf16>, tensor<1x32x64xbf16>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%217 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %218 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %transposed_80 = linalg.transpose ins(%arg17 : tensor<128x64xbf16>) outs(%127 : tensor<64x128xbf16>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %220 [[0, 1], [2]] : tensor<1x32x64xbf16> into tensor<32x64xbf16>
    %221 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<32x64xbf16>, tensor<64x128xbf16>) outs(%129 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %222 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%221 : tensor<32x128xf32>) outs(%131 : tensor<32x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x128xbf16>
    %expanded_82 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xbf16> into tensor<1x32x128xbf16>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x32x128xbf16>) outs(%133 : tensor<1x32x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %252 = math.fpowi %in, %c3_i64 : bf16, i64
      %253 = arith.mulf %252, %cst_1 : bf16
      %254 = arith.addf %in, %253 : bf16
      %255 = arith.mulf %254, %cst_2 : bf16
      %256 = math.tanh %255 : bf16
      %257 = arith.addf %256, %cst_3 : bf16
      %258 = arith.mulf %257, %cst_4 : bf16
      %259 = arith.mulf %in, %258 : bf16
      linalg.yield %259 : bf16
    } -> tensor<1x32x128xbf16>
    %transposed_83 = linalg.transpose ins(%arg18 : tensor<128x64xbf16>) outs(%127 : tensor<64x128xbf16>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_81, %transposed_83 : tensor<32x64xbf16>, tensor<64x128xbf16>) outs(%129 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %225 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<32x128xf32>) outs(%131 : tensor<32x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x128xbf16>
    %expanded_84 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xbf16> into tensor<1x32x128xbf16>
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %expanded_84 : tensor<1x32x128xbf16>, tensor<1x32x128xbf16>) outs(%133 : tensor<1x32x128xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.mulf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x128xbf16>
    %transposed_85 = linalg.transpose ins(%arg19 : tensor<64x128xbf16>) outs(%138 : tensor<128x64xbf16>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<1x32x128xbf16> into tensor<32x128xbf16>
    %227 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<32x128xbf16>, tensor<128x64xbf16>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %228 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<32x64xf32>) outs(%45 : tensor<32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<32x64xbf16>
    %expanded_87 = tensor.expand_shape %228 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xbf16> into tensor<1x32x64xbf16>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %234 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %237 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%236 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %237 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %239 : tensor<1x32x64xbf16>, tensor<1x32x64xbf16>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: bf16, %in_88: bf16, %out: bf16):
      %252 = arith.addf %in, %in_88 : bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x32x64xbf16>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<1x32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%242 : tensor<1x32x64xf32>) outs(%30 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_10 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_9 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<1x32x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x32x1xf32>) outs(%15 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %246 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %248 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xbf16>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %252 = arith.extf %in : bf16 to f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%248 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %cst_11 : f32
      linalg.yield %252 : f32
    } -> tensor<64xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %249 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %252 = arith.mulf %in, %in_88 : f32
      linalg.yield %252 : f32
    } -> tensor<1x32x64xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %252 = arith.truncf %in : f32 to bf16
      linalg.yield %252 : bf16
    } -> tensor<1x32x64xbf16>
    return %251 : tensor<1x32x64xbf16>
  }
}
