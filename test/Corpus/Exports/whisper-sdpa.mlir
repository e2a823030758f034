// whisper-sdpa: made by export_models.py; do not edit.
// Arguments:
//   0 input_features
//   1 decoder_input_ids
//   2 encoder.conv1.weight
//   3 encoder.conv1.bias
//   4 encoder.conv2.weight
//   5 encoder.conv2.bias
//   6 encoder.embed_positions.weight
//   7 encoder.layers.0.self_attn.k_proj.weight
//   8 encoder.layers.0.self_attn.v_proj.weight
//   9 encoder.layers.0.self_attn.v_proj.bias
//   10 encoder.layers.0.self_attn.q_proj.weight
//   11 encoder.layers.0.self_attn.q_proj.bias
//   12 encoder.layers.0.self_attn.out_proj.weight
//   13 encoder.layers.0.self_attn.out_proj.bias
//   14 encoder.layers.0.self_attn_layer_norm.weight
//   15 encoder.layers.0.self_attn_layer_norm.bias
//   16 encoder.layers.0.fc1.weight
//   17 encoder.layers.0.fc1.bias
//   18 encoder.layers.0.fc2.weight
//   19 encoder.layers.0.fc2.bias
//   20 encoder.layers.0.final_layer_norm.weight
//   21 encoder.layers.0.final_layer_norm.bias
//   22 encoder.layer_norm.weight
//   23 encoder.layer_norm.bias
//   24 decoder.embed_tokens.weight
//   25 decoder.embed_positions.weight
//   26 decoder.layers.0.self_attn.k_proj.weight
//   27 decoder.layers.0.self_attn.v_proj.weight
//   28 decoder.layers.0.self_attn.v_proj.bias
//   29 decoder.layers.0.self_attn.q_proj.weight
//   30 decoder.layers.0.self_attn.q_proj.bias
//   31 decoder.layers.0.self_attn.out_proj.weight
//   32 decoder.layers.0.self_attn.out_proj.bias
//   33 decoder.layers.0.self_attn_layer_norm.weight
//   34 decoder.layers.0.self_attn_layer_norm.bias
//   35 decoder.layers.0.encoder_attn.k_proj.weight
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
//   50 decoder.layer_norm.weight
//   51 decoder.layer_norm.bias
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2) -> (0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x16x64xf32>, %arg1: tensor<1x16xi64>, %arg2: tensor<64x16x3xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64x3xf32>, %arg5: tensor<64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<128x64xf32>, %arg17: tensor<128xf32>, %arg18: tensor<64x128xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<256x64xf32>, %arg25: tensor<32x64xf32>, %arg26: tensor<64x64xf32>, %arg27: tensor<64x64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64x64xf32>, %arg30: tensor<64xf32>, %arg31: tensor<64x64xf32>, %arg32: tensor<64xf32>, %arg33: tensor<64xf32>, %arg34: tensor<64xf32>, %arg35: tensor<64x64xf32>, %arg36: tensor<64x64xf32>, %arg37: tensor<64xf32>, %arg38: tensor<64x64xf32>, %arg39: tensor<64xf32>, %arg40: tensor<64x64xf32>, %arg41: tensor<64xf32>, %arg42: tensor<64xf32>, %arg43: tensor<64xf32>, %arg44: tensor<128x64xf32>, %arg45: tensor<128xf32>, %arg46: tensor<64x128xf32>, %arg47: tensor<64xf32>, %arg48: tensor<64xf32>, %arg49: tensor<64xf32>, %arg50: tensor<64xf32>, %arg51: tensor<64xf32>) -> tensor<1x16x64xf32> {
    %c32_i64 = arith.constant 32 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %c32 = arith.constant 32 : index
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c256 = arith.constant 256 : index
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x2x16x32xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x2x16x16xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<1x2x32x32xf32>
    %cst_9 = arith.constant 0xFFF0000000000000 : f64
    %cst_10 = arith.constant 0.17677669529663689 : f64
    %cst_11 = arith.constant 1.000000e-05 : f64
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant 6.400000e+01 : f64
    %cst_14 = arith.constant 6.400000e+01 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index):
      tensor.yield %cst : f32
    } : tensor<1x16x64xf32> to tensor<1x16x66xf32>
    %0 = tensor.empty() : tensor<1x64x64xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<64xf32>) outs(%0 : tensor<1x64x64xf32>) dimensions = [0, 2] 
    %1 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %arg2 : tensor<1x16x66xf32>, tensor<64x16x3xf32>) outs(%broadcasted : tensor<1x64x64xf32>) -> tensor<1x64x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x64xf32>) outs(%0 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_12 : f32
      %258 = math.erf %257 : f32
      %259 = arith.addf %258, %cst_0 : f32
      %260 = arith.mulf %259, %cst_1 : f32
      %261 = arith.mulf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<1x64x64xf32>
    %padded_15 = tensor.pad %2 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index):
      tensor.yield %cst : f32
    } : tensor<1x64x64xf32> to tensor<1x64x66xf32>
    %3 = tensor.empty() : tensor<1x64x32xf32>
    %broadcasted_16 = linalg.broadcast ins(%arg5 : tensor<64xf32>) outs(%3 : tensor<1x64x32xf32>) dimensions = [0, 2] 
    %4 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<2> : vector<1xi64>} ins(%padded_15, %arg4 : tensor<1x64x66xf32>, tensor<64x64x3xf32>) outs(%broadcasted_16 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_12 : f32
      %258 = math.erf %257 : f32
      %259 = arith.addf %258, %cst_0 : f32
      %260 = arith.mulf %259, %cst_1 : f32
      %261 = arith.mulf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<1x64x32xf32>
    %6 = tensor.empty() : tensor<1x32x64xf32>
    %transposed = linalg.transpose ins(%5 : tensor<1x64x32xf32>) outs(%6 : tensor<1x32x64xf32>) permutation = [0, 2, 1] 
    %7 = tensor.empty() : tensor<32xi64>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%7 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %257 = linalg.index 0 : index
      %258 = arith.index_cast %257 : index to i64
      linalg.yield %258 : i64
    } -> tensor<32xi64>
    %9 = tensor.empty() : tensor<32x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<32xi64>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %257 = arith.index_cast %in : i64 to index
      %258 = linalg.index 1 : index
      %259 = arith.cmpi slt, %257, %c32 : index
      cf.assert %259, "index must be smaller than dim size"
      %260 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %260, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%257, %258] : tensor<32x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<32x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %10 : tensor<1x32x64xf32>, tensor<32x64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %12 = tensor.empty() : tensor<1x32x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x32x64xf32>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %14 = tensor.empty() : tensor<1x32x1xf64>
    %15 = linalg.fill ins(%cst_2 : f64) outs(%14 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.subf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.mulf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %20 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %22 = tensor.empty() : tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x32x1xf64>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x32x64xf32>) outs(%24 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_14 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x32x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg14 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg15 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = linalg.fill ins(%cst : f32) outs(%9 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%35, %arg11 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<32x64xf32>
    %expanded = tensor.expand_shape %36 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x32x64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_10 : f64 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x32x64xf32>
    %expanded_18 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<1x32x64xf32> into tensor<1x32x2x32xf32>
    %38 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_21 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_22 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%40, %arg9 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<32x64xf32>
    %expanded_23 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_21 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %42 = tensor.empty() : tensor<2x32x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %44 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%43 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_28 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %45 = tensor.empty() : tensor<1x2x32xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %47 = tensor.empty() : tensor<1x2x32xf32>
    %48 = linalg.fill ins(%cst_3 : f32) outs(%47 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %49:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_28 : tensor<1x2x32x32xf32>) outs(%48, %46 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_97: i64):
      %257 = linalg.index 3 : index
      %258 = arith.index_cast %257 : index to i64
      %259 = arith.maximumf %in, %out : f32
      %260 = arith.cmpf ogt, %in, %out : f32
      %261 = arith.select %260, %258, %out_97 : i64
      linalg.yield %259, %261 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_29 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_29 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x32x32xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x32x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.exp %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x32x32xf32>
    %52 = tensor.empty() : tensor<1x2x32x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x2x32x32xf32>) outs(%53 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x32x1xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.divf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x32x32xf32>
    %56 = tensor.empty() : tensor<1x2x32x32xi1>
    %57 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x2x32x32xf32>) outs(%56 : tensor<1x2x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %257 = arith.extf %in : f32 to f64
      %258 = arith.cmpf oeq, %257, %cst_9 : f64
      linalg.yield %258 : i1
    } -> tensor<1x2x32x32xi1>
    %58 = tensor.empty() : tensor<1x2x32x1xi1>
    %59 = linalg.fill ins(%true : i1) outs(%58 : tensor<1x2x32x1xi1>) -> tensor<1x2x32x1xi1>
    %60 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x2x32x32xi1>) outs(%59 : tensor<1x2x32x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %257 = arith.andi %in, %out : i1
      linalg.yield %257 : i1
    } -> tensor<1x2x32x1xi1>
    %61 = linalg.generic {indexing_maps = [#map10, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %cst_8, %55 : tensor<1x2x32x1xi1>, tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: i1, %in_97: f32, %in_98: f32, %out: f32):
      %257 = arith.select %in, %in_97, %in_98 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_30 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %62 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%43 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_32 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %63 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x2x32x32xf32>) outs(%63 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_35 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%64, %arg13 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<32x64xf32>
    %expanded_36 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_36 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x32x64xf32>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.subf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.mulf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x32x1xf64>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x32x64xf32>) outs(%24 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_14 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x32x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %76 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %78 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg21 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_37 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %83 = tensor.empty() : tensor<64x128xf32>
    %transposed_38 = linalg.transpose ins(%arg16 : tensor<128x64xf32>) outs(%83 : tensor<64x128xf32>) permutation = [1, 0] 
    %84 = tensor.empty() : tensor<32x128xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %86 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%85 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%86, %arg17 : tensor<32x128xf32>, tensor<128xf32>) outs(%84 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<32x128xf32>
    %expanded_39 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %88 = tensor.empty() : tensor<1x32x128xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x32x128xf32>) outs(%88 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_12 : f32
      %258 = math.erf %257 : f32
      %259 = arith.addf %258, %cst_0 : f32
      %260 = arith.mulf %259, %cst_1 : f32
      %261 = arith.mulf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_40 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %90 = tensor.empty() : tensor<128x64xf32>
    %transposed_41 = linalg.transpose ins(%arg18 : tensor<64x128xf32>) outs(%90 : tensor<128x64xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%91, %arg19 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<32x64xf32>
    %expanded_42 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %expanded_42 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x32x64xf32>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %97 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.subf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.mulf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x64xf64>
    %99 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x32x1xf64>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x32x1xf64>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x32x64xf32>) outs(%24 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_14 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x32x1xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x1xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg22 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg23 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x64xf32>
    %110 = tensor.empty() : tensor<1x16x64xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x16xi64>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %257 = arith.index_cast %in : i64 to index
      %258 = linalg.index 2 : index
      %259 = arith.cmpi slt, %257, %c256 : index
      cf.assert %259, "index must be smaller than dim size"
      %260 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %260, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg24[%257, %258] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %112 = tensor.empty() : tensor<16xi64>
    %113 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%112 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %257 = linalg.index 0 : index
      %258 = arith.index_cast %257 : index to i64
      linalg.yield %258 : i64
    } -> tensor<16xi64>
    %expanded_43 = tensor.expand_shape %113 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %114 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x16xi64>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %257 = arith.cmpi slt, %in, %c0_i64 : i64
      %258 = arith.addi %in, %c32_i64 : i64
      %259 = arith.select %257, %258, %in : i64
      %260 = arith.index_cast %259 : i64 to index
      %261 = linalg.index 2 : index
      %extracted = tensor.extract %arg25[%260, %261] : tensor<32x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %114 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %expanded_44 = tensor.expand_shape %113 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_45 = tensor.expand_shape %113 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %116 = tensor.empty() : tensor<1x1x16x16xi1>
    %117 = linalg.generic {indexing_maps = [#map13, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %expanded_44 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%116 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i64, %in_97: i64, %out: i1):
      %257 = arith.cmpi sle, %in, %in_97 : i64
      linalg.yield %257 : i1
    } -> tensor<1x1x16x16xi1>
    %118 = tensor.empty() : tensor<1x16x64xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x64xf32>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %120 = tensor.empty() : tensor<1x16x1xf64>
    %121 = linalg.fill ins(%cst_2 : f64) outs(%120 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %122 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x16x64xf64>) outs(%121 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x1xf64>) outs(%120 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %124 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %123 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.subf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.mulf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %126 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<1x16x64xf64>) outs(%121 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x16x1xf64>) outs(%120 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %128 = tensor.empty() : tensor<1x16x1xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x1xf64>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%128 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x16x64xf32>) outs(%130 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_14 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x16x1xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %132 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %134 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg33 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg34 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_46 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_47 = linalg.transpose ins(%arg29 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %139 = tensor.empty() : tensor<16x64xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %141 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%140 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%141, %arg30 : tensor<16x64xf32>, tensor<64xf32>) outs(%139 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<16x64xf32>
    %expanded_48 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<1x16x64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_10 : f64 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x16x64xf32>
    %expanded_49 = tensor.expand_shape %143 [[0], [1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<1x16x64xf32> into tensor<1x16x2x32xf32>
    %144 = tensor.empty() : tensor<1x2x16x32xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x16x2x32xf32>) outs(%144 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%arg26 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %145 = linalg.matmul ins(%collapsed_46, %transposed_51 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%140 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_52 = tensor.expand_shape %145 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_53 = linalg.transpose ins(%arg27 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %146 = linalg.matmul ins(%collapsed_46, %transposed_53 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%140 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%146, %arg28 : tensor<16x64xf32>, tensor<64xf32>) outs(%139 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<16x64xf32>
    %expanded_54 = tensor.expand_shape %147 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x16x2x32xf32>) outs(%144 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %148 = tensor.empty() : tensor<1x1x16x16xf32>
    %149 = linalg.generic {indexing_maps = [#map8, #map14, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %cst_6, %cst_7 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%148 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_97: f32, %in_98: f32, %out: f32):
      %257 = arith.select %in, %in_97, %in_98 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x16x16xf32>
    %150 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_56 = linalg.transpose ins(%expanded_52 : tensor<1x16x2x32xf32>) outs(%150 : tensor<1x2x32x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_57 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_58 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %151 = tensor.empty() : tensor<2x16x16xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %153 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<2x16x32xf32>, tensor<2x32x16xf32>) outs(%152 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_59 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %154 = tensor.empty() : tensor<1x2x16x16xf32>
    %155 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %149 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%154 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x16xf32>
    %156 = tensor.empty() : tensor<1x2x16xi64>
    %157 = linalg.fill ins(%c0_i64 : i64) outs(%156 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %158 = tensor.empty() : tensor<1x2x16xf32>
    %159 = linalg.fill ins(%cst_3 : f32) outs(%158 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %160:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<1x2x16x16xf32>) outs(%159, %157 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_97: i64):
      %257 = linalg.index 3 : index
      %258 = arith.index_cast %257 : index to i64
      %259 = arith.maximumf %in, %out : f32
      %260 = arith.cmpf ogt, %in, %out : f32
      %261 = arith.select %260, %258, %out_97 : i64
      linalg.yield %259, %261 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_60 = tensor.expand_shape %160#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %161 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %expanded_60 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%154 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x16xf32>
    %162 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x2x16x16xf32>) outs(%154 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.exp %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x16xf32>
    %163 = tensor.empty() : tensor<1x2x16x1xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<1x2x16x16xf32>) outs(%164 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x1xf32>
    %166 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %165 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%154 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.divf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x16xf32>
    %167 = tensor.empty() : tensor<1x2x16x16xi1>
    %168 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<1x2x16x16xf32>) outs(%167 : tensor<1x2x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %257 = arith.extf %in : f32 to f64
      %258 = arith.cmpf oeq, %257, %cst_9 : f64
      linalg.yield %258 : i1
    } -> tensor<1x2x16x16xi1>
    %169 = tensor.empty() : tensor<1x2x16x1xi1>
    %170 = linalg.fill ins(%true : i1) outs(%169 : tensor<1x2x16x1xi1>) -> tensor<1x2x16x1xi1>
    %171 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<1x2x16x16xi1>) outs(%170 : tensor<1x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %257 = arith.andi %in, %out : i1
      linalg.yield %257 : i1
    } -> tensor<1x2x16x1xi1>
    %172 = linalg.generic {indexing_maps = [#map10, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %cst_5, %166 : tensor<1x2x16x1xi1>, tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%154 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: i1, %in_97: f32, %in_98: f32, %out: f32):
      %257 = arith.select %in, %in_97, %in_98 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_61 = tensor.collapse_shape %172 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_62 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %173 = tensor.empty() : tensor<2x16x32xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %175 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<2x16x16xf32>, tensor<2x16x32xf32>) outs(%174 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_63 = tensor.expand_shape %175 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %176 = tensor.empty() : tensor<1x16x2x32xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<1x2x16x32xf32>) outs(%176 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_65 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_66 = linalg.transpose ins(%arg31 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %177 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%140 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%177, %arg32 : tensor<16x64xf32>, tensor<64xf32>) outs(%139 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<16x64xf32>
    %expanded_67 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %expanded_67 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x16x64xf32>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %181 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x16x64xf64>) outs(%121 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x16x1xf64>) outs(%120 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %183 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %182 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.subf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %184 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %183 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.mulf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %185 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x16x64xf64>) outs(%121 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x16x1xf64>) outs(%120 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %187 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x16x1xf64>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x16x64xf32>) outs(%130 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_14 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x16x1xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %189 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %191 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %arg42 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %arg43 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_68 = tensor.collapse_shape %195 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_69 = linalg.transpose ins(%arg38 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %196 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%140 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%196, %arg39 : tensor<16x64xf32>, tensor<64xf32>) outs(%139 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<16x64xf32>
    %expanded_70 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x16x64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_10 : f64 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x16x64xf32>
    %expanded_71 = tensor.expand_shape %198 [[0], [1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<1x16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<1x16x2x32xf32>) outs(%144 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%arg35 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %199 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_75 = tensor.expand_shape %199 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_76 = linalg.transpose ins(%arg36 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %200 = linalg.matmul ins(%collapsed_74, %transposed_76 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%200, %arg37 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<32x64xf32>
    %expanded_77 = tensor.expand_shape %201 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_79 = linalg.transpose ins(%expanded_75 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_80 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_81 = tensor.collapse_shape %transposed_79 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %202 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%174 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_82 = tensor.expand_shape %202 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %203:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_82 : tensor<1x2x16x32xf32>) outs(%159, %157 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_97: i64):
      %257 = linalg.index 3 : index
      %258 = arith.index_cast %257 : index to i64
      %259 = arith.maximumf %in, %out : f32
      %260 = arith.cmpf ogt, %in, %out : f32
      %261 = arith.select %260, %258, %out_97 : i64
      linalg.yield %259, %261 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_83 = tensor.expand_shape %203#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %204 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_82, %expanded_83 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%144 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x32xf32>
    %205 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x2x16x32xf32>) outs(%144 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.exp %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x32xf32>
    %206 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%205 : tensor<1x2x16x32xf32>) outs(%164 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x1xf32>
    %207 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %206 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%144 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.divf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x32xf32>
    %208 = tensor.empty() : tensor<1x2x16x32xi1>
    %209 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x2x16x32xf32>) outs(%208 : tensor<1x2x16x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %257 = arith.extf %in : f32 to f64
      %258 = arith.cmpf oeq, %257, %cst_9 : f64
      linalg.yield %258 : i1
    } -> tensor<1x2x16x32xi1>
    %210 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%209 : tensor<1x2x16x32xi1>) outs(%170 : tensor<1x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %257 = arith.andi %in, %out : i1
      linalg.yield %257 : i1
    } -> tensor<1x2x16x1xi1>
    %211 = linalg.generic {indexing_maps = [#map10, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %cst_4, %207 : tensor<1x2x16x1xi1>, tensor<1x2x16x32xf32>, tensor<1x2x16x32xf32>) outs(%144 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: i1, %in_97: f32, %in_98: f32, %out: f32):
      %257 = arith.select %in, %in_97, %in_98 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x16x32xf32>
    %collapsed_84 = tensor.collapse_shape %211 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_85 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %212 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%174 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_86 = tensor.expand_shape %212 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %transposed_87 = linalg.transpose ins(%expanded_86 : tensor<1x2x16x32xf32>) outs(%176 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_88 = tensor.collapse_shape %transposed_87 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_89 = linalg.transpose ins(%arg40 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %213 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%140 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%213, %arg41 : tensor<16x64xf32>, tensor<64xf32>) outs(%139 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<16x64xf32>
    %expanded_90 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_90 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %216 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x16x64xf32>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %217 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<1x16x64xf64>) outs(%121 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x16x1xf64>) outs(%120 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %219 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %218 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.subf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %220 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %219 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.mulf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %221 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<1x16x64xf64>) outs(%121 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %222 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x16x1xf64>) outs(%120 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %223 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x16x1xf64>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %224 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<1x16x64xf32>) outs(%130 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %225 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_14 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %226 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x16x1xf32>
    %227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %225 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %227 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %230 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %arg48 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %arg49 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_91 = tensor.collapse_shape %231 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_92 = linalg.transpose ins(%arg44 : tensor<128x64xf32>) outs(%83 : tensor<64x128xf32>) permutation = [1, 0] 
    %232 = tensor.empty() : tensor<16x128xf32>
    %233 = linalg.fill ins(%cst : f32) outs(%232 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %234 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%233 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%234, %arg45 : tensor<16x128xf32>, tensor<128xf32>) outs(%232 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<16x128xf32>
    %expanded_93 = tensor.expand_shape %235 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %236 = tensor.empty() : tensor<1x16x128xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<1x16x128xf32>) outs(%236 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_12 : f32
      %258 = math.erf %257 : f32
      %259 = arith.addf %258, %cst_0 : f32
      %260 = arith.mulf %259, %cst_1 : f32
      %261 = arith.mulf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_94 = tensor.collapse_shape %237 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %transposed_95 = linalg.transpose ins(%arg46 : tensor<64x128xf32>) outs(%90 : tensor<128x64xf32>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%collapsed_94, %transposed_95 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%140 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %239 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%238, %arg47 : tensor<16x64xf32>, tensor<64xf32>) outs(%139 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<16x64xf32>
    %expanded_96 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %expanded_96 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %241 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x16x64xf32>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %242 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<1x16x64xf64>) outs(%121 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %243 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x16x1xf64>) outs(%120 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %244 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %243 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.subf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %245 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %244 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%118 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %257 = arith.mulf %in, %in_97 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x64xf64>
    %246 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245 : tensor<1x16x64xf64>) outs(%121 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %247 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x16x1xf64>) outs(%120 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_13 : f64
      linalg.yield %257 : f64
    } -> tensor<1x16x1xf64>
    %248 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x16x1xf64>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<1x16x64xf32>) outs(%130 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %250 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_14 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x16x1xf32>
    %252 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x16x1xf32>) outs(%128 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x1xf32>
    %253 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %250 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.subf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %254 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %252 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %arg50 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.mulf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    %256 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %arg51 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%110 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_97: f32, %out: f32):
      %257 = arith.addf %in, %in_97 : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x64xf32>
    return %256 : tensor<1x16x64xf32>
  }
}
