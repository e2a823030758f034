// mbart-eager: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 decoder_input_ids
//   2 shared.weight
//   3 encoder.embed_positions.weight
//   4 encoder.layers.0.self_attn.k_proj.weight
//   5 encoder.layers.0.self_attn.k_proj.bias
//   6 encoder.layers.0.self_attn.v_proj.weight
//   7 encoder.layers.0.self_attn.v_proj.bias
//   8 encoder.layers.0.self_attn.q_proj.weight
//   9 encoder.layers.0.self_attn.q_proj.bias
//   10 encoder.layers.0.self_attn.out_proj.weight
//   11 encoder.layers.0.self_attn.out_proj.bias
//   12 encoder.layers.0.self_attn_layer_norm.weight
//   13 encoder.layers.0.self_attn_layer_norm.bias
//   14 encoder.layers.0.fc1.weight
//   15 encoder.layers.0.fc1.bias
//   16 encoder.layers.0.fc2.weight
//   17 encoder.layers.0.fc2.bias
//   18 encoder.layers.0.final_layer_norm.weight
//   19 encoder.layers.0.final_layer_norm.bias
//   20 encoder.layernorm_embedding.weight
//   21 encoder.layernorm_embedding.bias
//   22 encoder.layer_norm.weight
//   23 encoder.layer_norm.bias
//   24 decoder.embed_positions.weight
//   25 decoder.layers.0.self_attn.k_proj.weight
//   26 decoder.layers.0.self_attn.k_proj.bias
//   27 decoder.layers.0.self_attn.v_proj.weight
//   28 decoder.layers.0.self_attn.v_proj.bias
//   29 decoder.layers.0.self_attn.q_proj.weight
//   30 decoder.layers.0.self_attn.q_proj.bias
//   31 decoder.layers.0.self_attn.out_proj.weight
//   32 decoder.layers.0.self_attn.out_proj.bias
//   33 decoder.layers.0.self_attn_layer_norm.weight
//   34 decoder.layers.0.self_attn_layer_norm.bias
//   35 decoder.layers.0.encoder_attn.k_proj.weight
//   36 decoder.layers.0.encoder_attn.k_proj.bias
//   37 decoder.layers.0.encoder_attn.v_proj.weight
//   38 decoder.layers.0.encoder_attn.v_proj.bias
//   39 decoder.layers.0.encoder_attn.q_proj.weight
//   40 decoder.layers.0.encoder_attn.q_proj.bias
//   41 decoder.layers.0.encoder_attn.out_proj.weight
//   42 decoder.layers.0.encoder_attn.out_proj.bias
//   43 decoder.layers.0.encoder_attn_layer_norm.weight
//   44 decoder.layers.0.encoder_attn_layer_norm.bias
//   45 decoder.layers.0.fc1.weight
//   46 decoder.layers.0.fc1.bias
//   47 decoder.layers.0.fc2.weight
//   48 decoder.layers.0.fc2.bias
//   49 decoder.layers.0.final_layer_norm.weight
//   50 decoder.layers.0.final_layer_norm.bias
//   51 decoder.layernorm_embedding.weight
//   52 decoder.layernorm_embedding.bias
//   53 decoder.layer_norm.weight
//   54 decoder.layer_norm.bias
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<1x16xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<66x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<128xf32>, %arg16: tensor<64x128xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<66x64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64x64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64x64xf32>, %arg30: tensor<64xf32>, %arg31: tensor<64x64xf32>, %arg32: tensor<64xf32>, %arg33: tensor<64xf32>, %arg34: tensor<64xf32>, %arg35: tensor<64x64xf32>, %arg36: tensor<64xf32>, %arg37: tensor<64x64xf32>, %arg38: tensor<64xf32>, %arg39: tensor<64x64xf32>, %arg40: tensor<64xf32>, %arg41: tensor<64x64xf32>, %arg42: tensor<64xf32>, %arg43: tensor<64xf32>, %arg44: tensor<64xf32>, %arg45: tensor<128x64xf32>, %arg46: tensor<128xf32>, %arg47: tensor<64x128xf32>, %arg48: tensor<64xf32>, %arg49: tensor<64xf32>, %arg50: tensor<64xf32>, %arg51: tensor<64xf32>, %arg52: tensor<64xf32>, %arg53: tensor<64xf32>, %arg54: tensor<64xf32>) -> tensor<1x16x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c256 = arith.constant 256 : index
    %c66 = arith.constant 66 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.17677669529663689 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %290 = arith.index_cast %in : i64 to index
      %291 = linalg.index 2 : index
      %292 = arith.cmpi slt, %290, %c256 : index
      cf.assert %292, "index must be smaller than dim size"
      %293 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %293, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%290, %291] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<32xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %290 = linalg.index 0 : index
      %291 = arith.index_cast %290 : index to i64
      linalg.yield %291 : i64
    } -> tensor<32xi64>
    %4 = tensor.empty() : tensor<1x32xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<32xi64>) outs(%4 : tensor<1x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x32xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x32xi64>) outs(%4 : tensor<1x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %290 = arith.addi %in, %c2_i64 : i64
      linalg.yield %290 : i64
    } -> tensor<1x32xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %290 = arith.index_cast %in : i64 to index
      %291 = linalg.index 2 : index
      %292 = arith.cmpi slt, %290, %c66 : index
      cf.assert %292, "index must be smaller than dim size"
      %293 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %293, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%290, %291] : tensor<66x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %7 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %9 = tensor.empty() : tensor<1x32x64xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %11 = tensor.empty() : tensor<1x32x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %19 = tensor.empty() : tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg21 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %30 = tensor.empty() : tensor<1x1x32x1xi1>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x32x1xi64>) outs(%30 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %290 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %290 : i1
    } -> tensor<1x1x32x1xi1>
    %32 = tensor.empty() : tensor<1x1x32x32xi1>
    %collapsed = tensor.collapse_shape %31 [[0], [1], [2, 3]] : tensor<1x1x32x1xi1> into tensor<1x1x32xi1>
    %33 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x32xi1>) outs(%32 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x32x32xi1>
    %34 = tensor.empty() : tensor<1x1x32x32xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map9, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_5, %cst_4 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%34 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %290 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %290 : f32
    } -> tensor<1x1x32x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x32x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %45 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg12 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg13 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_11 = tensor.collapse_shape %51 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %52 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %53 = tensor.empty() : tensor<32x64xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %55 = linalg.matmul ins(%collapsed_11, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%55, %arg9 : tensor<32x64xf32>, tensor<64xf32>) outs(%53 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<32x64xf32>
    %expanded_12 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %57 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x32x2x32xf32>) outs(%57 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %58 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%58, %arg5 : tensor<32x64xf32>, tensor<64xf32>) outs(%53 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<32x64xf32>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %60 = linalg.matmul ins(%collapsed_11, %transposed_15 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%60, %arg7 : tensor<32x64xf32>, tensor<64xf32>) outs(%53 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<32x64xf32>
    %expanded_16 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %expanded_17 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x32x2x32xf32>) outs(%57 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<1x32x2x32xf32>) outs(%57 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %62 = tensor.empty() : tensor<2x32x32xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %64 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%63 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_22 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x2x32x32xf32>) outs(%57 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_6 : f64 to f32
      %291 = arith.mulf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x2x32x32xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %35 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%57 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x32x32xf32>
    %67 = tensor.empty() : tensor<1x2x32xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %69 = tensor.empty() : tensor<1x2x32xf32>
    %70 = linalg.fill ins(%cst_1 : f32) outs(%69 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %71:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x2x32x32xf32>) outs(%70, %68 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %290 = linalg.index 3 : index
      %291 = arith.index_cast %290 : index to i64
      %292 = arith.maximumf %in, %out : f32
      %293 = arith.cmpf ogt, %in, %out : f32
      %294 = arith.select %293, %291, %out_90 : i64
      linalg.yield %292, %294 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_23 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_23 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%57 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x32x32xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x2x32x32xf32>) outs(%57 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.exp %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x32x32xf32>
    %74 = tensor.empty() : tensor<1x2x32x1xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<1x2x32x32xf32>) outs(%75 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x32x1xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%57 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.divf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_24 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %78 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%63 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_26 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %79 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x2x32x32xf32>) outs(%79 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_29 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %80 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%80, %arg11 : tensor<32x64xf32>, tensor<64xf32>) outs(%53 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<32x64xf32>
    %expanded_30 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %expanded_30 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %86 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x32x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %92 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %94 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg18 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg19 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_31 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %99 = tensor.empty() : tensor<64x128xf32>
    %transposed_32 = linalg.transpose ins(%arg14 : tensor<128x64xf32>) outs(%99 : tensor<64x128xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<32x128xf32>
    %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %102 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%101 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%102, %arg15 : tensor<32x128xf32>, tensor<128xf32>) outs(%100 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<32x128xf32>
    %expanded_33 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %104 = tensor.empty() : tensor<1x32x128xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x32x128xf32>) outs(%104 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_10 : f32
      %291 = math.erf %290 : f32
      %292 = arith.addf %291, %cst_2 : f32
      %293 = arith.mulf %292, %cst_3 : f32
      %294 = arith.mulf %in, %293 : f32
      linalg.yield %294 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_34 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %106 = tensor.empty() : tensor<128x64xf32>
    %transposed_35 = linalg.transpose ins(%arg16 : tensor<64x128xf32>) outs(%106 : tensor<128x64xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%54 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %108 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%107, %arg17 : tensor<32x64xf32>, tensor<64xf32>) outs(%53 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<32x64xf32>
    %expanded_36 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_36 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x64xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x32x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x32x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg22 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg23 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x32x64xf32>
    %126 = tensor.empty() : tensor<1x16x64xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x16xi64>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %290 = arith.index_cast %in : i64 to index
      %291 = linalg.index 2 : index
      %292 = arith.cmpi slt, %290, %c256 : index
      cf.assert %292, "index must be smaller than dim size"
      %293 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %293, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%290, %291] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %128 = tensor.empty() : tensor<16xi64>
    %129 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%128 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %290 = linalg.index 0 : index
      %291 = arith.index_cast %290 : index to i64
      linalg.yield %291 : i64
    } -> tensor<16xi64>
    %expanded_37 = tensor.expand_shape %129 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_38 = tensor.expand_shape %129 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %130 = tensor.empty() : tensor<1x1x16x16xi1>
    %131 = linalg.generic {indexing_maps = [#map12, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_37 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%130 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i64, %in_90: i64, %out: i1):
      %290 = arith.cmpi sle, %in, %in_90 : i64
      linalg.yield %290 : i1
    } -> tensor<1x1x16x16xi1>
    %132 = tensor.empty() : tensor<1x1x16x16xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map9, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %cst_5, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%132 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %290 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %290 : f32
    } -> tensor<1x1x16x16xf32>
    %134 = tensor.empty() : tensor<1x1x16x1xi1>
    %135 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x1x16x1xi64>) outs(%134 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %290 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %290 : i1
    } -> tensor<1x1x16x1xi1>
    %136 = tensor.empty() : tensor<1x1x16x32xi1>
    %collapsed_39 = tensor.collapse_shape %135 [[0], [1], [2, 3]] : tensor<1x1x16x1xi1> into tensor<1x1x16xi1>
    %137 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x1x16xi1>) outs(%136 : tensor<1x1x16x32xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x16x32xi1>
    %138 = tensor.empty() : tensor<1x1x16x32xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map9, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %cst_5, %cst_4 : tensor<1x1x16x32xi1>, tensor<f32>, tensor<f32>) outs(%138 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %290 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %290 : f32
    } -> tensor<1x1x16x32xf32>
    %expanded_40 = tensor.expand_shape %129 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %140 = tensor.empty() : tensor<1x16xi64>
    %141 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_40 : tensor<1x16xi64>) outs(%140 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %290 = arith.addi %in, %c2_i64 : i64
      linalg.yield %290 : i64
    } -> tensor<1x16xi64>
    %142 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x16xi64>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %290 = arith.index_cast %in : i64 to index
      %291 = linalg.index 2 : index
      %292 = arith.cmpi slt, %290, %c66 : index
      cf.assert %292, "index must be smaller than dim size"
      %293 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %293, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg24[%290, %291] : tensor<66x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %142 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %144 = tensor.empty() : tensor<1x16x64xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x16x64xf32>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %146 = tensor.empty() : tensor<1x16x1xf64>
    %147 = linalg.fill ins(%cst : f64) outs(%146 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %149 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %150 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %154 = tensor.empty() : tensor<1x16x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x16x1xf64>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %156 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<1x16x64xf32>) outs(%156 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x16x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %158 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %160 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg51 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg52 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x16x64xf32>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %168 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x16x1xf64>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<1x16x64xf32>) outs(%156 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x16x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %174 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %176 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %arg33 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %arg34 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_41 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_42 = linalg.transpose ins(%arg29 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %181 = tensor.empty() : tensor<16x64xf32>
    %182 = linalg.fill ins(%cst_0 : f32) outs(%181 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %183 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%182 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%183, %arg30 : tensor<16x64xf32>, tensor<64xf32>) outs(%181 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<16x64xf32>
    %expanded_43 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %185 = tensor.empty() : tensor<1x2x16x32xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x16x2x32xf32>) outs(%185 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%arg25 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %186 = linalg.matmul ins(%collapsed_41, %transposed_45 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%182 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%186, %arg26 : tensor<16x64xf32>, tensor<64xf32>) outs(%181 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<16x64xf32>
    %transposed_46 = linalg.transpose ins(%arg27 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_41, %transposed_46 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%182 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %189 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%188, %arg28 : tensor<16x64xf32>, tensor<64xf32>) outs(%181 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<16x64xf32>
    %expanded_47 = tensor.expand_shape %187 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %expanded_48 = tensor.expand_shape %189 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x16x2x32xf32>) outs(%185 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %190 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_50 = linalg.transpose ins(%expanded_47 : tensor<1x16x2x32xf32>) outs(%190 : tensor<1x2x32x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_51 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %191 = tensor.empty() : tensor<2x16x16xf32>
    %192 = linalg.fill ins(%cst_0 : f32) outs(%191 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %193 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<2x16x32xf32>, tensor<2x32x16xf32>) outs(%192 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_53 = tensor.expand_shape %193 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %194 = tensor.empty() : tensor<1x2x16x16xf32>
    %195 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<1x2x16x16xf32>) outs(%194 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_6 : f64 to f32
      %291 = arith.mulf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x2x16x16xf32>
    %196 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %133 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%194 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x16xf32>
    %197 = tensor.empty() : tensor<1x2x16xi64>
    %198 = linalg.fill ins(%c0_i64 : i64) outs(%197 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %199 = tensor.empty() : tensor<1x2x16xf32>
    %200 = linalg.fill ins(%cst_1 : f32) outs(%199 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %201:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%196 : tensor<1x2x16x16xf32>) outs(%200, %198 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %290 = linalg.index 3 : index
      %291 = arith.index_cast %290 : index to i64
      %292 = arith.maximumf %in, %out : f32
      %293 = arith.cmpf ogt, %in, %out : f32
      %294 = arith.select %293, %291, %out_90 : i64
      linalg.yield %292, %294 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_54 = tensor.expand_shape %201#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %202 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %expanded_54 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%194 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x16xf32>
    %203 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<1x2x16x16xf32>) outs(%194 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.exp %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x16xf32>
    %204 = tensor.empty() : tensor<1x2x16x1xf32>
    %205 = linalg.fill ins(%cst_0 : f32) outs(%204 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %206 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<1x2x16x16xf32>) outs(%205 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x1xf32>
    %207 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %206 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%194 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.divf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_55 = tensor.collapse_shape %207 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_56 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %208 = tensor.empty() : tensor<2x16x32xf32>
    %209 = linalg.fill ins(%cst_0 : f32) outs(%208 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %210 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<2x16x16xf32>, tensor<2x16x32xf32>) outs(%209 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_57 = tensor.expand_shape %210 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %211 = tensor.empty() : tensor<1x16x2x32xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x2x16x32xf32>) outs(%211 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_60 = linalg.transpose ins(%arg31 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %212 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%182 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%212, %arg32 : tensor<16x64xf32>, tensor<64xf32>) outs(%181 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<16x64xf32>
    %expanded_61 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %expanded_61 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x16x64xf32>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %216 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %217 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %218 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x16x1xf64>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<1x16x64xf32>) outs(%156 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x16x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %224 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %226 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %arg43 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %arg44 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_62 = tensor.collapse_shape %230 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_63 = linalg.transpose ins(%arg39 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %231 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%182 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %232 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%231, %arg40 : tensor<16x64xf32>, tensor<64xf32>) outs(%181 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<16x64xf32>
    %expanded_64 = tensor.expand_shape %232 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<1x16x2x32xf32>) outs(%185 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_66 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %transposed_67 = linalg.transpose ins(%arg35 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %233 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %234 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%233, %arg36 : tensor<32x64xf32>, tensor<64xf32>) outs(%53 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<32x64xf32>
    %transposed_68 = linalg.transpose ins(%arg37 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%collapsed_66, %transposed_68 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %236 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%235, %arg38 : tensor<32x64xf32>, tensor<64xf32>) outs(%53 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<32x64xf32>
    %expanded_69 = tensor.expand_shape %234 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %expanded_70 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<1x32x2x32xf32>) outs(%57 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_72 = linalg.transpose ins(%expanded_69 : tensor<1x32x2x32xf32>) outs(%57 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_73 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %237 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%209 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_75 = tensor.expand_shape %237 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %238 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<1x2x16x32xf32>) outs(%185 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_6 : f64 to f32
      %291 = arith.mulf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x2x16x32xf32>
    %239 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %139 : tensor<1x2x16x32xf32>, tensor<1x1x16x32xf32>) outs(%185 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x32xf32>
    %240:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%239 : tensor<1x2x16x32xf32>) outs(%200, %198 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %290 = linalg.index 3 : index
      %291 = arith.index_cast %290 : index to i64
      %292 = arith.maximumf %in, %out : f32
      %293 = arith.cmpf ogt, %in, %out : f32
      %294 = arith.select %293, %291, %out_90 : i64
      linalg.yield %292, %294 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_76 = tensor.expand_shape %240#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %241 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %expanded_76 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%185 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x32xf32>
    %242 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241 : tensor<1x2x16x32xf32>) outs(%185 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.exp %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x32xf32>
    %243 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%242 : tensor<1x2x16x32xf32>) outs(%205 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x1xf32>
    %244 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %243 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%185 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.divf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x2x16x32xf32>
    %collapsed_77 = tensor.collapse_shape %244 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_78 = tensor.collapse_shape %transposed_71 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %245 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%209 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_79 = tensor.expand_shape %245 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<1x2x16x32xf32>) outs(%211 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_81 = tensor.collapse_shape %transposed_80 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_82 = linalg.transpose ins(%arg41 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %246 = linalg.matmul ins(%collapsed_81, %transposed_82 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%182 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %247 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%246, %arg42 : tensor<16x64xf32>, tensor<64xf32>) outs(%181 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<16x64xf32>
    %expanded_83 = tensor.expand_shape %247 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %expanded_83 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x16x64xf32>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %250 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %252 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %251 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %252 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %254 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x16x1xf64>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<1x16x64xf32>) outs(%156 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x16x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %258 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %260 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %arg49 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %arg50 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_84 = tensor.collapse_shape %264 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_85 = linalg.transpose ins(%arg45 : tensor<128x64xf32>) outs(%99 : tensor<64x128xf32>) permutation = [1, 0] 
    %265 = tensor.empty() : tensor<16x128xf32>
    %266 = linalg.fill ins(%cst_0 : f32) outs(%265 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %267 = linalg.matmul ins(%collapsed_84, %transposed_85 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%266 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %268 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%267, %arg46 : tensor<16x128xf32>, tensor<128xf32>) outs(%265 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<16x128xf32>
    %expanded_86 = tensor.expand_shape %268 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %269 = tensor.empty() : tensor<1x16x128xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<1x16x128xf32>) outs(%269 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_10 : f32
      %291 = math.erf %290 : f32
      %292 = arith.addf %291, %cst_2 : f32
      %293 = arith.mulf %292, %cst_3 : f32
      %294 = arith.mulf %in, %293 : f32
      linalg.yield %294 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_87 = tensor.collapse_shape %270 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %transposed_88 = linalg.transpose ins(%arg47 : tensor<64x128xf32>) outs(%106 : tensor<128x64xf32>) permutation = [1, 0] 
    %271 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%182 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %272 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%271, %arg48 : tensor<16x64xf32>, tensor<64xf32>) outs(%181 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<16x64xf32>
    %expanded_89 = tensor.expand_shape %272 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %expanded_89 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x16x64xf32>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %275 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %277 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %276 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.subf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %278 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %277 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%144 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %290 = arith.mulf %in, %in_90 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x64xf64>
    %279 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%278 : tensor<1x16x64xf64>) outs(%147 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<1x16x1xf64>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<1x16x1xf64>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%273 : tensor<1x16x64xf32>) outs(%156 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<1x16x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x16x1xf32>) outs(%154 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %283 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.subf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %285 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %arg53 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.mulf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %arg54 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%126 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %290 = arith.addf %in, %in_90 : f32
      linalg.yield %290 : f32
    } -> tensor<1x16x64xf32>
    return %289 : tensor<1x16x64xf32>
  }
}
