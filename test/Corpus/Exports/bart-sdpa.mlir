// bart-sdpa: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 decoder_input_ids
//   2 attention_mask
//   3 shared.weight
//   4 encoder.embed_positions.weight
//   5 encoder.layers.0.self_attn.k_proj.weight
//   6 encoder.layers.0.self_attn.k_proj.bias
//   7 encoder.layers.0.self_attn.v_proj.weight
//   8 encoder.layers.0.self_attn.v_proj.bias
//   9 encoder.layers.0.self_attn.q_proj.weight
//   10 encoder.layers.0.self_attn.q_proj.bias
//   11 encoder.layers.0.self_attn.out_proj.weight
//   12 encoder.layers.0.self_attn.out_proj.bias
//   13 encoder.layers.0.self_attn_layer_norm.weight
//   14 encoder.layers.0.self_attn_layer_norm.bias
//   15 encoder.layers.0.fc1.weight
//   16 encoder.layers.0.fc1.bias
//   17 encoder.layers.0.fc2.weight
//   18 encoder.layers.0.fc2.bias
//   19 encoder.layers.0.final_layer_norm.weight
//   20 encoder.layers.0.final_layer_norm.bias
//   21 encoder.layernorm_embedding.weight
//   22 encoder.layernorm_embedding.bias
//   23 decoder.embed_positions.weight
//   24 decoder.layers.0.self_attn.k_proj.weight
//   25 decoder.layers.0.self_attn.k_proj.bias
//   26 decoder.layers.0.self_attn.v_proj.weight
//   27 decoder.layers.0.self_attn.v_proj.bias
//   28 decoder.layers.0.self_attn.q_proj.weight
//   29 decoder.layers.0.self_attn.q_proj.bias
//   30 decoder.layers.0.self_attn.out_proj.weight
//   31 decoder.layers.0.self_attn.out_proj.bias
//   32 decoder.layers.0.self_attn_layer_norm.weight
//   33 decoder.layers.0.self_attn_layer_norm.bias
//   34 decoder.layers.0.encoder_attn.k_proj.weight
//   35 decoder.layers.0.encoder_attn.k_proj.bias
//   36 decoder.layers.0.encoder_attn.v_proj.weight
//   37 decoder.layers.0.encoder_attn.v_proj.bias
//   38 decoder.layers.0.encoder_attn.q_proj.weight
//   39 decoder.layers.0.encoder_attn.q_proj.bias
//   40 decoder.layers.0.encoder_attn.out_proj.weight
//   41 decoder.layers.0.encoder_attn.out_proj.bias
//   42 decoder.layers.0.encoder_attn_layer_norm.weight
//   43 decoder.layers.0.encoder_attn_layer_norm.bias
//   44 decoder.layers.0.fc1.weight
//   45 decoder.layers.0.fc1.bias
//   46 decoder.layers.0.fc2.weight
//   47 decoder.layers.0.fc2.bias
//   48 decoder.layers.0.final_layer_norm.weight
//   49 decoder.layers.0.final_layer_norm.bias
//   50 decoder.layernorm_embedding.weight
//   51 decoder.layernorm_embedding.bias
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<1x16xi64>, %arg2: tensor<1x32xi64>, %arg3: tensor<256x64xf32>, %arg4: tensor<66x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<128x64xf32>, %arg16: tensor<128xf32>, %arg17: tensor<64x128xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<66x64xf32>, %arg24: tensor<64x64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64x64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64x64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64x64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64xf32>, %arg33: tensor<64xf32>, %arg34: tensor<64x64xf32>, %arg35: tensor<64xf32>, %arg36: tensor<64x64xf32>, %arg37: tensor<64xf32>, %arg38: tensor<64x64xf32>, %arg39: tensor<64xf32>, %arg40: tensor<64x64xf32>, %arg41: tensor<64xf32>, %arg42: tensor<64xf32>, %arg43: tensor<64xf32>, %arg44: tensor<128x64xf32>, %arg45: tensor<128xf32>, %arg46: tensor<64x128xf32>, %arg47: tensor<64xf32>, %arg48: tensor<64xf32>, %arg49: tensor<64xf32>, %arg50: tensor<64xf32>, %arg51: tensor<64xf32>) -> tensor<1x16x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c32_i64 = arith.constant 32 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c256 = arith.constant 256 : index
    %c66 = arith.constant 66 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x2x16x32xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x2x16x16xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1x2x32x32xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_9 = arith.constant dense<true> : tensor<i1>
    %cst_10 = arith.constant 0.42044820762685731 : f64
    %cst_11 = arith.constant 0xFFF0000000000000 : f64
    %cst_12 = arith.constant 1.000000e-05 : f64
    %cst_13 = arith.constant 6.400000e+01 : f64
    %cst_14 = arith.constant 6.400000e+01 : f32
    %cst_15 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c256 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%285, %286] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<32xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %285 = linalg.index 0 : index
      %286 = arith.index_cast %285 : index to i64
      linalg.yield %286 : i64
    } -> tensor<32xi64>
    %4 = tensor.empty() : tensor<1x32xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<32xi64>) outs(%4 : tensor<1x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x32xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x32xi64>) outs(%4 : tensor<1x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %285 = arith.addi %in, %c2_i64 : i64
      linalg.yield %285 : i64
    } -> tensor<1x32xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c66 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%285, %286] : tensor<66x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %7 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %9 = tensor.empty() : tensor<1x32x64xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %11 = tensor.empty() : tensor<1x32x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.subf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.mulf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %19 = tensor.empty() : tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_14 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_12 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg21 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg22 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %30 = tensor.empty() : tensor<1x32xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<1x32xi64>) outs(%30 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x32xi1>
    %32 = tensor.empty() : tensor<1xi64>
    %33 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%32 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %34 = tensor.empty() : tensor<1x1x32x1xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x32x1xi64>) outs(%34 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x1x32x1xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9, %35 : tensor<i1>, tensor<1x1x32x1xi1>) outs(%34 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %285 = arith.andi %in, %in_95 : i1
      linalg.yield %285 : i1
    } -> tensor<1x1x32x1xi1>
    %37 = tensor.empty() : tensor<1x1x1x32xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<1x1x1x1xi64>, tensor<1x1x1x32xi64>) outs(%37 : tensor<1x1x1x32xi1>) {
    ^bb0(%in: i64, %in_95: i64, %out: i1):
      %285 = arith.cmpi slt, %in, %c0_i64 : i64
      %286 = arith.addi %in, %c1_i64 : i64
      %287 = arith.select %285, %286, %in : i64
      %288 = arith.index_cast %287 : i64 to index
      %289 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %290 = arith.addi %in_95, %c32_i64 : i64
      %291 = arith.select %289, %290, %in_95 : i64
      %292 = arith.index_cast %291 : i64 to index
      %extracted = tensor.extract %31[%288, %292] : tensor<1x32xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x32xi1>
    %39 = tensor.empty() : tensor<1x1x32x32xi1>
    %40 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) outs(%39 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %285 = arith.andi %in, %in_95 : i1
      linalg.yield %285 : i1
    } -> tensor<1x1x32x32xi1>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %41 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<32x64xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%44, %arg10 : tensor<32x64xf32>, tensor<64xf32>) outs(%42 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<32x64xf32>
    %expanded_18 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %46 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x32x2x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%47, %arg6 : tensor<32x64xf32>, tensor<64xf32>) outs(%42 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<32x64xf32>
    %transposed_21 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%49, %arg8 : tensor<32x64xf32>, tensor<64xf32>) outs(%42 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<32x64xf32>
    %expanded_22 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %expanded_23 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x32x2x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<1x1x32x32xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_7, %cst_8 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%51 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %285 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %285 : f32
    } -> tensor<1x1x32x32xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x2x32x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_10 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x32x32xf32>
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<1x32x2x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %54 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<1x2x32x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_10 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_26 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_27 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %55 = tensor.empty() : tensor<2x32x32xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %57 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%56 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_28 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %52 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x32x32xf32>
    %59 = tensor.empty() : tensor<1x2x32xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %61 = tensor.empty() : tensor<1x2x32xf32>
    %62 = linalg.fill ins(%cst_1 : f32) outs(%61 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %63:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x2x32x32xf32>) outs(%62, %60 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_95: i64):
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %285 : index to i64
      %287 = arith.maximumf %in, %out : f32
      %288 = arith.cmpf ogt, %in, %out : f32
      %289 = arith.select %288, %286, %out_95 : i64
      linalg.yield %287, %289 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_29 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_29 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%46 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x32x32xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x32x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.exp %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x32x32xf32>
    %66 = tensor.empty() : tensor<1x2x32x1xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x32x32xf32>) outs(%67 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x32x1xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%46 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.divf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x32x32xf32>
    %70 = tensor.empty() : tensor<1x2x32x32xi1>
    %71 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x2x32x32xf32>) outs(%70 : tensor<1x2x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %285 = arith.extf %in : f32 to f64
      %286 = arith.cmpf oeq, %285, %cst_11 : f64
      linalg.yield %286 : i1
    } -> tensor<1x2x32x32xi1>
    %72 = tensor.empty() : tensor<1x2x32x1xi1>
    %73 = linalg.fill ins(%true : i1) outs(%72 : tensor<1x2x32x1xi1>) -> tensor<1x2x32x1xi1>
    %74 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<1x2x32x32xi1>) outs(%73 : tensor<1x2x32x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %285 = arith.andi %in, %out : i1
      linalg.yield %285 : i1
    } -> tensor<1x2x32x1xi1>
    %75 = linalg.generic {indexing_maps = [#map11, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %cst_6, %69 : tensor<1x2x32x1xi1>, tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %285 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_30 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %76 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%56 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_32 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %77 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x2x32x32xf32>) outs(%77 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_35 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %78 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%78, %arg12 : tensor<32x64xf32>, tensor<64xf32>) outs(%42 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<32x64xf32>
    %expanded_36 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %expanded_36 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.subf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %84 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.mulf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_14 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_12 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x32x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %90 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %92 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg13 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg14 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_37 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %97 = tensor.empty() : tensor<64x128xf32>
    %transposed_38 = linalg.transpose ins(%arg15 : tensor<128x64xf32>) outs(%97 : tensor<64x128xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<32x128xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %100 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%99 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%100, %arg16 : tensor<32x128xf32>, tensor<128xf32>) outs(%98 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<32x128xf32>
    %expanded_39 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %102 = tensor.empty() : tensor<1x32x128xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x32x128xf32>) outs(%102 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_15 : f32
      %286 = math.erf %285 : f32
      %287 = arith.addf %286, %cst_2 : f32
      %288 = arith.mulf %287, %cst_3 : f32
      %289 = arith.mulf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_40 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %104 = tensor.empty() : tensor<128x64xf32>
    %transposed_41 = linalg.transpose ins(%arg17 : tensor<64x128xf32>) outs(%104 : tensor<128x64xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%105, %arg18 : tensor<32x64xf32>, tensor<64xf32>) outs(%42 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<32x64xf32>
    %expanded_42 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_42 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %110 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.subf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %111 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.mulf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x64xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x32x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_14 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_12 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x32x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %117 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %119 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg19 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x32x64xf32>
    %124 = tensor.empty() : tensor<1x16x64xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x16xi64>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c256 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%285, %286] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %126 = tensor.empty() : tensor<16xi64>
    %127 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%126 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %285 = linalg.index 0 : index
      %286 = arith.index_cast %285 : index to i64
      linalg.yield %286 : i64
    } -> tensor<16xi64>
    %expanded_43 = tensor.expand_shape %127 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_44 = tensor.expand_shape %127 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %128 = tensor.empty() : tensor<1x1x16x16xi1>
    %129 = linalg.generic {indexing_maps = [#map12, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_43 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%128 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i64, %in_95: i64, %out: i1):
      %285 = arith.cmpi sle, %in, %in_95 : i64
      linalg.yield %285 : i1
    } -> tensor<1x1x16x16xi1>
    %130 = tensor.empty() : tensor<1x1x16x1xi1>
    %131 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x1x16x1xi64>) outs(%130 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x1x16x1xi1>
    %132 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9, %131 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%130 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %285 = arith.andi %in, %in_95 : i1
      linalg.yield %285 : i1
    } -> tensor<1x1x16x1xi1>
    %133 = tensor.empty() : tensor<1x1x16x32xi1>
    %134 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %38 : tensor<1x1x16x1xi1>, tensor<1x1x1x32xi1>) outs(%133 : tensor<1x1x16x32xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %285 = arith.andi %in, %in_95 : i1
      linalg.yield %285 : i1
    } -> tensor<1x1x16x32xi1>
    %expanded_45 = tensor.expand_shape %127 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %135 = tensor.empty() : tensor<1x16xi64>
    %136 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_45 : tensor<1x16xi64>) outs(%135 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %285 = arith.addi %in, %c2_i64 : i64
      linalg.yield %285 : i64
    } -> tensor<1x16xi64>
    %137 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x16xi64>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c66 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg23[%285, %286] : tensor<66x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %137 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %139 = tensor.empty() : tensor<1x16x64xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x16x64xf32>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %141 = tensor.empty() : tensor<1x16x1xf64>
    %142 = linalg.fill ins(%cst : f64) outs(%141 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x16x64xf64>) outs(%142 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x16x1xf64>) outs(%141 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %144 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.subf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.mulf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x16x64xf64>) outs(%142 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x16x1xf64>) outs(%141 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %149 = tensor.empty() : tensor<1x16x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x16x1xf64>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %151 = linalg.fill ins(%cst_0 : f32) outs(%149 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<1x16x64xf32>) outs(%151 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_14 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_12 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x16x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %153 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %155 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %arg50 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %arg51 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_46 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_47 = linalg.transpose ins(%arg28 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %160 = tensor.empty() : tensor<16x64xf32>
    %161 = linalg.fill ins(%cst_0 : f32) outs(%160 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %162 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %163 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%162, %arg29 : tensor<16x64xf32>, tensor<64xf32>) outs(%160 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<16x64xf32>
    %expanded_48 = tensor.expand_shape %163 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %164 = tensor.empty() : tensor<1x2x16x32xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x16x2x32xf32>) outs(%164 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%arg24 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %165 = linalg.matmul ins(%collapsed_46, %transposed_50 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%165, %arg25 : tensor<16x64xf32>, tensor<64xf32>) outs(%160 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<16x64xf32>
    %transposed_51 = linalg.transpose ins(%arg26 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %167 = linalg.matmul ins(%collapsed_46, %transposed_51 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%167, %arg27 : tensor<16x64xf32>, tensor<64xf32>) outs(%160 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<16x64xf32>
    %expanded_52 = tensor.expand_shape %166 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %expanded_53 = tensor.expand_shape %168 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x16x2x32xf32>) outs(%164 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %169 = tensor.empty() : tensor<1x1x16x16xf32>
    %170 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %cst_7, %cst_8 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%169 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %285 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %285 : f32
    } -> tensor<1x1x16x16xf32>
    %171 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<1x2x16x32xf32>) outs(%164 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_10 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x16x32xf32>
    %172 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_55 = linalg.transpose ins(%expanded_52 : tensor<1x16x2x32xf32>) outs(%172 : tensor<1x2x32x16xf32>) permutation = [0, 2, 3, 1] 
    %173 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<1x2x32x16xf32>) outs(%172 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_10 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x32x16xf32>
    %collapsed_56 = tensor.collapse_shape %171 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_57 = tensor.collapse_shape %173 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %174 = tensor.empty() : tensor<2x16x16xf32>
    %175 = linalg.fill ins(%cst_0 : f32) outs(%174 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %176 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<2x16x32xf32>, tensor<2x32x16xf32>) outs(%175 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_58 = tensor.expand_shape %176 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %177 = tensor.empty() : tensor<1x2x16x16xf32>
    %178 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58, %170 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%177 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x16xf32>
    %179 = tensor.empty() : tensor<1x2x16xi64>
    %180 = linalg.fill ins(%c0_i64 : i64) outs(%179 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %181 = tensor.empty() : tensor<1x2x16xf32>
    %182 = linalg.fill ins(%cst_1 : f32) outs(%181 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %183:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<1x2x16x16xf32>) outs(%182, %180 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_95: i64):
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %285 : index to i64
      %287 = arith.maximumf %in, %out : f32
      %288 = arith.cmpf ogt, %in, %out : f32
      %289 = arith.select %288, %286, %out_95 : i64
      linalg.yield %287, %289 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_59 = tensor.expand_shape %183#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %184 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %expanded_59 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%177 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x16xf32>
    %185 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<1x2x16x16xf32>) outs(%177 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.exp %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x16xf32>
    %186 = tensor.empty() : tensor<1x2x16x1xf32>
    %187 = linalg.fill ins(%cst_0 : f32) outs(%186 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %188 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%185 : tensor<1x2x16x16xf32>) outs(%187 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x1xf32>
    %189 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %188 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%177 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.divf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x16xf32>
    %190 = tensor.empty() : tensor<1x2x16x16xi1>
    %191 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<1x2x16x16xf32>) outs(%190 : tensor<1x2x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %285 = arith.extf %in : f32 to f64
      %286 = arith.cmpf oeq, %285, %cst_11 : f64
      linalg.yield %286 : i1
    } -> tensor<1x2x16x16xi1>
    %192 = tensor.empty() : tensor<1x2x16x1xi1>
    %193 = linalg.fill ins(%true : i1) outs(%192 : tensor<1x2x16x1xi1>) -> tensor<1x2x16x1xi1>
    %194 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%191 : tensor<1x2x16x16xi1>) outs(%193 : tensor<1x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %285 = arith.andi %in, %out : i1
      linalg.yield %285 : i1
    } -> tensor<1x2x16x1xi1>
    %195 = linalg.generic {indexing_maps = [#map11, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %cst_5, %189 : tensor<1x2x16x1xi1>, tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%177 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %285 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_60 = tensor.collapse_shape %195 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %196 = tensor.empty() : tensor<2x16x32xf32>
    %197 = linalg.fill ins(%cst_0 : f32) outs(%196 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %198 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<2x16x16xf32>, tensor<2x16x32xf32>) outs(%197 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_62 = tensor.expand_shape %198 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %199 = tensor.empty() : tensor<1x16x2x32xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<1x2x16x32xf32>) outs(%199 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_65 = linalg.transpose ins(%arg30 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %200 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%200, %arg31 : tensor<16x64xf32>, tensor<64xf32>) outs(%160 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<16x64xf32>
    %expanded_66 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %expanded_66 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x16x64xf32>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<1x16x64xf64>) outs(%142 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x16x1xf64>) outs(%141 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %206 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %205 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.subf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %206 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.mulf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<1x16x64xf64>) outs(%142 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x16x1xf64>) outs(%141 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x16x1xf64>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<1x16x64xf32>) outs(%151 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_14 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_12 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x16x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %212 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %214 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %arg32 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %arg33 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_67 = tensor.collapse_shape %218 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_68 = linalg.transpose ins(%arg38 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %219 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %220 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%219, %arg39 : tensor<16x64xf32>, tensor<64xf32>) outs(%160 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<16x64xf32>
    %expanded_69 = tensor.expand_shape %220 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x16x2x32xf32>) outs(%164 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_71 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %transposed_72 = linalg.transpose ins(%arg34 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %221 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%221, %arg35 : tensor<32x64xf32>, tensor<64xf32>) outs(%42 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<32x64xf32>
    %transposed_73 = linalg.transpose ins(%arg36 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %223 = linalg.matmul ins(%collapsed_71, %transposed_73 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %224 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%223, %arg37 : tensor<32x64xf32>, tensor<64xf32>) outs(%42 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<32x64xf32>
    %expanded_74 = tensor.expand_shape %222 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %expanded_75 = tensor.expand_shape %224 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<1x32x2x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %225 = tensor.empty() : tensor<1x1x16x32xf32>
    %226 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %cst_7, %cst_8 : tensor<1x1x16x32xi1>, tensor<f32>, tensor<f32>) outs(%225 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %285 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %285 : f32
    } -> tensor<1x1x16x32xf32>
    %227 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<1x2x16x32xf32>) outs(%164 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_10 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x16x32xf32>
    %transposed_77 = linalg.transpose ins(%expanded_74 : tensor<1x32x2x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %228 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_77 : tensor<1x2x32x32xf32>) outs(%46 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_10 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_78 = tensor.collapse_shape %227 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_79 = tensor.collapse_shape %228 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %229 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%197 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_80 = tensor.expand_shape %229 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %230 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_80, %226 : tensor<1x2x16x32xf32>, tensor<1x1x16x32xf32>) outs(%164 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x32xf32>
    %231:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%230 : tensor<1x2x16x32xf32>) outs(%182, %180 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_95: i64):
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %285 : index to i64
      %287 = arith.maximumf %in, %out : f32
      %288 = arith.cmpf ogt, %in, %out : f32
      %289 = arith.select %288, %286, %out_95 : i64
      linalg.yield %287, %289 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_81 = tensor.expand_shape %231#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %232 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %expanded_81 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%164 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x32xf32>
    %233 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<1x2x16x32xf32>) outs(%164 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.exp %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x32xf32>
    %234 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%233 : tensor<1x2x16x32xf32>) outs(%187 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x1xf32>
    %235 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %234 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%164 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.divf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x32xf32>
    %236 = tensor.empty() : tensor<1x2x16x32xi1>
    %237 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<1x2x16x32xf32>) outs(%236 : tensor<1x2x16x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %285 = arith.extf %in : f32 to f64
      %286 = arith.cmpf oeq, %285, %cst_11 : f64
      linalg.yield %286 : i1
    } -> tensor<1x2x16x32xi1>
    %238 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237 : tensor<1x2x16x32xi1>) outs(%193 : tensor<1x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %285 = arith.andi %in, %out : i1
      linalg.yield %285 : i1
    } -> tensor<1x2x16x1xi1>
    %239 = linalg.generic {indexing_maps = [#map11, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %cst_4, %235 : tensor<1x2x16x1xi1>, tensor<1x2x16x32xf32>, tensor<1x2x16x32xf32>) outs(%164 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %285 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x16x32xf32>
    %collapsed_82 = tensor.collapse_shape %239 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_83 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %240 = linalg.batch_matmul ins(%collapsed_82, %collapsed_83 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%197 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_84 = tensor.expand_shape %240 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x2x16x32xf32>) outs(%199 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_86 = tensor.collapse_shape %transposed_85 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_87 = linalg.transpose ins(%arg40 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %241 = linalg.matmul ins(%collapsed_86, %transposed_87 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %242 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%241, %arg41 : tensor<16x64xf32>, tensor<64xf32>) outs(%160 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<16x64xf32>
    %expanded_88 = tensor.expand_shape %242 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %expanded_88 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x16x64xf32>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %245 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<1x16x64xf64>) outs(%142 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x16x1xf64>) outs(%141 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %247 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %246 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.subf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %247 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.mulf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %249 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<1x16x64xf64>) outs(%142 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x16x1xf64>) outs(%141 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x16x1xf64>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%243 : tensor<1x16x64xf32>) outs(%151 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_14 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_12 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x16x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %253 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %255 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %arg42 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %arg43 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_89 = tensor.collapse_shape %259 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_90 = linalg.transpose ins(%arg44 : tensor<128x64xf32>) outs(%97 : tensor<64x128xf32>) permutation = [1, 0] 
    %260 = tensor.empty() : tensor<16x128xf32>
    %261 = linalg.fill ins(%cst_0 : f32) outs(%260 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %262 = linalg.matmul ins(%collapsed_89, %transposed_90 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%261 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %263 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%262, %arg45 : tensor<16x128xf32>, tensor<128xf32>) outs(%260 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<16x128xf32>
    %expanded_91 = tensor.expand_shape %263 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %264 = tensor.empty() : tensor<1x16x128xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<1x16x128xf32>) outs(%264 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_15 : f32
      %286 = math.erf %285 : f32
      %287 = arith.addf %286, %cst_2 : f32
      %288 = arith.mulf %287, %cst_3 : f32
      %289 = arith.mulf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_92 = tensor.collapse_shape %265 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %transposed_93 = linalg.transpose ins(%arg46 : tensor<64x128xf32>) outs(%104 : tensor<128x64xf32>) permutation = [1, 0] 
    %266 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%161 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %267 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%266, %arg47 : tensor<16x64xf32>, tensor<64xf32>) outs(%160 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<16x64xf32>
    %expanded_94 = tensor.expand_shape %267 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %expanded_94 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x16x64xf32>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %270 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<1x16x64xf64>) outs(%142 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x16x1xf64>) outs(%141 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %272 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %271 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.subf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %273 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %272 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%139 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_95: f64, %out: f64):
      %285 = arith.mulf %in, %in_95 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x64xf64>
    %274 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%273 : tensor<1x16x64xf64>) outs(%142 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<1x16x1xf64>) outs(%141 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_13 : f64
      linalg.yield %285 : f64
    } -> tensor<1x16x1xf64>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x16x1xf64>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<1x16x64xf32>) outs(%151 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_14 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_12 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x16x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<1x16x1xf32>) outs(%149 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %278 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.subf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %280 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %arg48 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.mulf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %arg49 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%124 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %285 = arith.addf %in, %in_95 : f32
      linalg.yield %285 : f32
    } -> tensor<1x16x64xf32>
    return %284 : tensor<1x16x64xf32>
  }
}
