// whisper-eager: made by export_models.py; do not edit.
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
    %c256 = arith.constant 256 : index
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.17677669529663689 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 1.41421354 : f32
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index):
      tensor.yield %cst : f32
    } : tensor<1x16x64xf32> to tensor<1x16x66xf32>
    %0 = tensor.empty() : tensor<1x64x64xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<64xf32>) outs(%0 : tensor<1x64x64xf32>) dimensions = [0, 2] 
    %1 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %arg2 : tensor<1x16x66xf32>, tensor<64x16x3xf32>) outs(%broadcasted : tensor<1x64x64xf32>) -> tensor<1x64x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x64xf32>) outs(%0 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_8 : f32
      %242 = math.erf %241 : f32
      %243 = arith.addf %242, %cst_0 : f32
      %244 = arith.mulf %243, %cst_1 : f32
      %245 = arith.mulf %in, %244 : f32
      linalg.yield %245 : f32
    } -> tensor<1x64x64xf32>
    %padded_11 = tensor.pad %2 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index):
      tensor.yield %cst : f32
    } : tensor<1x64x64xf32> to tensor<1x64x66xf32>
    %3 = tensor.empty() : tensor<1x64x32xf32>
    %broadcasted_12 = linalg.broadcast ins(%arg5 : tensor<64xf32>) outs(%3 : tensor<1x64x32xf32>) dimensions = [0, 2] 
    %4 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<2> : vector<1xi64>} ins(%padded_11, %arg4 : tensor<1x64x66xf32>, tensor<64x64x3xf32>) outs(%broadcasted_12 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x64x32xf32>) outs(%3 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_8 : f32
      %242 = math.erf %241 : f32
      %243 = arith.addf %242, %cst_0 : f32
      %244 = arith.mulf %243, %cst_1 : f32
      %245 = arith.mulf %in, %244 : f32
      linalg.yield %245 : f32
    } -> tensor<1x64x32xf32>
    %6 = tensor.empty() : tensor<1x32x64xf32>
    %transposed = linalg.transpose ins(%5 : tensor<1x64x32xf32>) outs(%6 : tensor<1x32x64xf32>) permutation = [0, 2, 1] 
    %7 = tensor.empty() : tensor<32xi64>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%7 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %241 = linalg.index 0 : index
      %242 = arith.index_cast %241 : index to i64
      linalg.yield %242 : i64
    } -> tensor<32xi64>
    %9 = tensor.empty() : tensor<32x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<32xi64>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %241 = arith.index_cast %in : i64 to index
      %242 = linalg.index 1 : index
      %243 = arith.cmpi slt, %241, %c32 : index
      cf.assert %243, "index must be smaller than dim size"
      %244 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %244, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%241, %242] : tensor<32x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<32x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %10 : tensor<1x32x64xf32>, tensor<32x64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %12 = tensor.empty() : tensor<1x32x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x32x64xf32>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %241 = arith.extf %in : f32 to f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %14 = tensor.empty() : tensor<1x32x1xf64>
    %15 = linalg.fill ins(%cst_2 : f64) outs(%14 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.subf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.mulf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %20 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %22 = tensor.empty() : tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x32x1xf64>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %241 = arith.truncf %in : f64 to f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x32x64xf32>) outs(%24 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_10 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_7 : f64 to f32
      %242 = arith.addf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x32x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.rsqrt %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg14 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg15 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed_13 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = linalg.fill ins(%cst : f32) outs(%9 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%35, %arg11 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<32x64xf32>
    %expanded = tensor.expand_shape %36 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x32x64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_6 : f64 to f32
      %242 = arith.mulf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x32x64xf32>
    %expanded_14 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<1x32x64xf32> into tensor<1x32x2x32xf32>
    %38 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_18 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%40, %arg9 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<32x64xf32>
    %expanded_19 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%expanded_17 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_22 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %42 = tensor.empty() : tensor<2x32x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %44 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%43 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_24 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %45 = tensor.empty() : tensor<1x2x32xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %47 = tensor.empty() : tensor<1x2x32xf32>
    %48 = linalg.fill ins(%cst_3 : f32) outs(%47 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %49:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_24 : tensor<1x2x32x32xf32>) outs(%48, %46 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %241 = linalg.index 3 : index
      %242 = arith.index_cast %241 : index to i64
      %243 = arith.maximumf %in, %out : f32
      %244 = arith.cmpf ogt, %in, %out : f32
      %245 = arith.select %244, %242, %out_93 : i64
      linalg.yield %243, %245 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_25 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x32x32xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x32x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.exp %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x32x32xf32>
    %52 = tensor.empty() : tensor<1x2x32x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x2x32x32xf32>) outs(%53 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x32x1xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%38 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.divf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_26 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %56 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%43 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_28 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %57 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x2x32x32xf32>) outs(%57 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_31 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %58 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%58, %arg13 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<32x64xf32>
    %expanded_32 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_32 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x32x64xf32>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %241 = arith.extf %in : f32 to f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.subf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.mulf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x32x1xf64>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %241 = arith.truncf %in : f64 to f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<1x32x64xf32>) outs(%24 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_10 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_7 : f64 to f32
      %242 = arith.addf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x32x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.rsqrt %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %70 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg21 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_33 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %77 = tensor.empty() : tensor<64x128xf32>
    %transposed_34 = linalg.transpose ins(%arg16 : tensor<128x64xf32>) outs(%77 : tensor<64x128xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<32x128xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %80 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%79 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%80, %arg17 : tensor<32x128xf32>, tensor<128xf32>) outs(%78 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<32x128xf32>
    %expanded_35 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %82 = tensor.empty() : tensor<1x32x128xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x32x128xf32>) outs(%82 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_8 : f32
      %242 = math.erf %241 : f32
      %243 = arith.addf %242, %cst_0 : f32
      %244 = arith.mulf %243, %cst_1 : f32
      %245 = arith.mulf %in, %244 : f32
      linalg.yield %245 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_36 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %84 = tensor.empty() : tensor<128x64xf32>
    %transposed_37 = linalg.transpose ins(%arg18 : tensor<64x128xf32>) outs(%84 : tensor<128x64xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%85, %arg19 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<32x64xf32>
    %expanded_38 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %expanded_38 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x32x64xf32>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %241 = arith.extf %in : f32 to f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %89 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %91 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %90 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.subf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%12 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.mulf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x64xf64>
    %93 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<1x32x64xf64>) outs(%15 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x32x1xf64>) outs(%14 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x32x1xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x32x1xf64>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %241 = arith.truncf %in : f64 to f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x32x64xf32>) outs(%24 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_10 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_7 : f64 to f32
      %242 = arith.addf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x32x1xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x32x1xf32>) outs(%22 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.rsqrt %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x1xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %97 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %99 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg22 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg23 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x32x64xf32>
    %104 = tensor.empty() : tensor<1x16x64xf32>
    %105 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x16xi64>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %241 = arith.index_cast %in : i64 to index
      %242 = linalg.index 2 : index
      %243 = arith.cmpi slt, %241, %c256 : index
      cf.assert %243, "index must be smaller than dim size"
      %244 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %244, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg24[%241, %242] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %106 = tensor.empty() : tensor<16xi64>
    %107 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%106 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %241 = linalg.index 0 : index
      %242 = arith.index_cast %241 : index to i64
      linalg.yield %242 : i64
    } -> tensor<16xi64>
    %expanded_39 = tensor.expand_shape %107 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %108 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x16xi64>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %241 = arith.cmpi slt, %in, %c0_i64 : i64
      %242 = arith.addi %in, %c32_i64 : i64
      %243 = arith.select %241, %242, %in : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = linalg.index 2 : index
      %extracted = tensor.extract %arg25[%244, %245] : tensor<32x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %108 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %expanded_40 = tensor.expand_shape %107 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_41 = tensor.expand_shape %107 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %110 = tensor.empty() : tensor<1x1x16x16xi1>
    %111 = linalg.generic {indexing_maps = [#map13, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_40 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%110 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %241 = arith.cmpi sle, %in, %in_93 : i64
      linalg.yield %241 : i1
    } -> tensor<1x1x16x16xi1>
    %112 = tensor.empty() : tensor<1x1x16x16xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map14, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %cst_5, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%112 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %241 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %241 : f32
    } -> tensor<1x1x16x16xf32>
    %114 = tensor.empty() : tensor<1x16x64xf64>
    %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %241 = arith.extf %in : f32 to f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %116 = tensor.empty() : tensor<1x16x1xf64>
    %117 = linalg.fill ins(%cst_2 : f64) outs(%116 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %118 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x16x64xf64>) outs(%117 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x16x1xf64>) outs(%116 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %120 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %119 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.subf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.mulf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %122 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x16x64xf64>) outs(%117 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x1xf64>) outs(%116 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %124 = tensor.empty() : tensor<1x16x1xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x1xf64>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %241 = arith.truncf %in : f64 to f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%124 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x16x64xf32>) outs(%126 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_10 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_7 : f64 to f32
      %242 = arith.addf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x16x1xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.rsqrt %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %128 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %130 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg33 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg34 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_42 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_43 = linalg.transpose ins(%arg29 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %135 = tensor.empty() : tensor<16x64xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %137 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%136 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%137, %arg30 : tensor<16x64xf32>, tensor<64xf32>) outs(%135 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<16x64xf32>
    %expanded_44 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x16x64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_6 : f64 to f32
      %242 = arith.mulf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x16x64xf32>
    %expanded_45 = tensor.expand_shape %139 [[0], [1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<1x16x64xf32> into tensor<1x16x2x32xf32>
    %140 = tensor.empty() : tensor<1x2x16x32xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x16x2x32xf32>) outs(%140 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_47 = linalg.transpose ins(%arg26 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %141 = linalg.matmul ins(%collapsed_42, %transposed_47 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%136 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_48 = tensor.expand_shape %141 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_49 = linalg.transpose ins(%arg27 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_42, %transposed_49 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%136 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%142, %arg28 : tensor<16x64xf32>, tensor<64xf32>) outs(%135 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<16x64xf32>
    %expanded_50 = tensor.expand_shape %143 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x16x2x32xf32>) outs(%140 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %144 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_52 = linalg.transpose ins(%expanded_48 : tensor<1x16x2x32xf32>) outs(%144 : tensor<1x2x32x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_53 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %145 = tensor.empty() : tensor<2x16x16xf32>
    %146 = linalg.fill ins(%cst : f32) outs(%145 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %147 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<2x16x32xf32>, tensor<2x32x16xf32>) outs(%146 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_55 = tensor.expand_shape %147 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %148 = tensor.empty() : tensor<1x2x16x16xf32>
    %149 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %113 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%148 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x16xf32>
    %150 = tensor.empty() : tensor<1x2x16xi64>
    %151 = linalg.fill ins(%c0_i64 : i64) outs(%150 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %152 = tensor.empty() : tensor<1x2x16xf32>
    %153 = linalg.fill ins(%cst_3 : f32) outs(%152 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %154:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<1x2x16x16xf32>) outs(%153, %151 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %241 = linalg.index 3 : index
      %242 = arith.index_cast %241 : index to i64
      %243 = arith.maximumf %in, %out : f32
      %244 = arith.cmpf ogt, %in, %out : f32
      %245 = arith.select %244, %242, %out_93 : i64
      linalg.yield %243, %245 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_56 = tensor.expand_shape %154#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %155 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_56 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%148 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x16xf32>
    %156 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<1x2x16x16xf32>) outs(%148 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.exp %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x16xf32>
    %157 = tensor.empty() : tensor<1x2x16x1xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %159 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<1x2x16x16xf32>) outs(%158 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x1xf32>
    %160 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %159 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%148 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.divf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_57 = tensor.collapse_shape %160 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_58 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %161 = tensor.empty() : tensor<2x16x32xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %163 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<2x16x16xf32>, tensor<2x16x32xf32>) outs(%162 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_59 = tensor.expand_shape %163 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %164 = tensor.empty() : tensor<1x16x2x32xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x2x16x32xf32>) outs(%164 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_62 = linalg.transpose ins(%arg31 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %165 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%136 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%165, %arg32 : tensor<16x64xf32>, tensor<64xf32>) outs(%135 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<16x64xf32>
    %expanded_63 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_63 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %241 = arith.extf %in : f32 to f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %169 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<1x16x64xf64>) outs(%117 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %170 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x16x1xf64>) outs(%116 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %171 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.subf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %172 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %171 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.mulf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %173 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x16x64xf64>) outs(%117 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %174 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x16x1xf64>) outs(%116 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %175 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x16x1xf64>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %241 = arith.truncf %in : f64 to f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x16x64xf32>) outs(%126 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_10 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %178 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_7 : f64 to f32
      %242 = arith.addf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x16x1xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.rsqrt %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %177 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %179 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %arg42 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %arg43 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_64 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_65 = linalg.transpose ins(%arg38 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %184 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%136 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%184, %arg39 : tensor<16x64xf32>, tensor<64xf32>) outs(%135 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<16x64xf32>
    %expanded_66 = tensor.expand_shape %185 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x16x64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_6 : f64 to f32
      %242 = arith.mulf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x16x64xf32>
    %expanded_67 = tensor.expand_shape %186 [[0], [1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<1x16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<1x16x2x32xf32>) outs(%140 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_69 = linalg.transpose ins(%arg35 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %187 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_71 = tensor.expand_shape %187 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_72 = linalg.transpose ins(%arg36 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_70, %transposed_72 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%188, %arg37 : tensor<32x64xf32>, tensor<64xf32>) outs(%9 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<32x64xf32>
    %expanded_73 = tensor.expand_shape %189 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_75 = linalg.transpose ins(%expanded_71 : tensor<1x32x2x32xf32>) outs(%38 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_76 = tensor.collapse_shape %transposed_68 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_77 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %190 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%162 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_78 = tensor.expand_shape %190 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %191:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_78 : tensor<1x2x16x32xf32>) outs(%153, %151 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %241 = linalg.index 3 : index
      %242 = arith.index_cast %241 : index to i64
      %243 = arith.maximumf %in, %out : f32
      %244 = arith.cmpf ogt, %in, %out : f32
      %245 = arith.select %244, %242, %out_93 : i64
      linalg.yield %243, %245 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_79 = tensor.expand_shape %191#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %192 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_78, %expanded_79 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%140 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x32xf32>
    %193 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<1x2x16x32xf32>) outs(%140 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.exp %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x32xf32>
    %194 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%193 : tensor<1x2x16x32xf32>) outs(%158 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x1xf32>
    %195 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %194 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%140 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.divf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x2x16x32xf32>
    %collapsed_80 = tensor.collapse_shape %195 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_81 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %196 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%162 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_82 = tensor.expand_shape %196 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x2x16x32xf32>) outs(%164 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_84 = tensor.collapse_shape %transposed_83 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_85 = linalg.transpose ins(%arg40 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %197 = linalg.matmul ins(%collapsed_84, %transposed_85 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%136 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%197, %arg41 : tensor<16x64xf32>, tensor<64xf32>) outs(%135 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<16x64xf32>
    %expanded_86 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %expanded_86 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %241 = arith.extf %in : f32 to f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %201 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<1x16x64xf64>) outs(%117 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x16x1xf64>) outs(%116 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %203 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %202 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.subf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %204 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %203 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.mulf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %205 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%204 : tensor<1x16x64xf64>) outs(%117 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %206 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x16x1xf64>) outs(%116 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x16x1xf64>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %241 = arith.truncf %in : f64 to f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %208 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<1x16x64xf32>) outs(%126 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %209 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_10 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %210 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_7 : f64 to f32
      %242 = arith.addf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x16x1xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.rsqrt %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %212 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %209 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %211 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %arg48 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %arg49 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_87 = tensor.collapse_shape %215 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_88 = linalg.transpose ins(%arg44 : tensor<128x64xf32>) outs(%77 : tensor<64x128xf32>) permutation = [1, 0] 
    %216 = tensor.empty() : tensor<16x128xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%216 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %218 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%217 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%218, %arg45 : tensor<16x128xf32>, tensor<128xf32>) outs(%216 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<16x128xf32>
    %expanded_89 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %220 = tensor.empty() : tensor<1x16x128xf32>
    %221 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x16x128xf32>) outs(%220 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_8 : f32
      %242 = math.erf %241 : f32
      %243 = arith.addf %242, %cst_0 : f32
      %244 = arith.mulf %243, %cst_1 : f32
      %245 = arith.mulf %in, %244 : f32
      linalg.yield %245 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_90 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %transposed_91 = linalg.transpose ins(%arg46 : tensor<64x128xf32>) outs(%84 : tensor<128x64xf32>) permutation = [1, 0] 
    %222 = linalg.matmul ins(%collapsed_90, %transposed_91 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%136 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%222, %arg47 : tensor<16x64xf32>, tensor<64xf32>) outs(%135 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<16x64xf32>
    %expanded_92 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %224 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %expanded_92 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %225 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %241 = arith.extf %in : f32 to f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %226 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<1x16x64xf64>) outs(%117 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x16x1xf64>) outs(%116 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %228 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %227 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.subf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %229 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %228 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%114 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %241 = arith.mulf %in, %in_93 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x64xf64>
    %230 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<1x16x64xf64>) outs(%117 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.addf %in, %out : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %231 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x16x1xf64>) outs(%116 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %241 = arith.divf %in, %cst_9 : f64
      linalg.yield %241 : f64
    } -> tensor<1x16x1xf64>
    %232 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x16x1xf64>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %241 = arith.truncf %in : f64 to f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<1x16x64xf32>) outs(%126 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.addf %in, %out : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.divf %in, %cst_10 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %235 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = arith.truncf %cst_7 : f64 to f32
      %242 = arith.addf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x16x1xf32>
    %236 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x16x1xf32>) outs(%124 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %241 = math.rsqrt %in : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x1xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %234 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.subf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %238 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %236 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %arg50 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.mulf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %arg51 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %241 = arith.addf %in, %in_93 : f32
      linalg.yield %241 : f32
    } -> tensor<1x16x64xf32>
    return %240 : tensor<1x16x64xf32>
  }
}
