// bart-eager: made by export_models.py; do not edit.
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
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.17677669529663689 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %266 = arith.index_cast %in : i64 to index
      %267 = linalg.index 2 : index
      %268 = arith.cmpi slt, %266, %c256 : index
      cf.assert %268, "index must be smaller than dim size"
      %269 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %269, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%266, %267] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<32xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %266 = linalg.index 0 : index
      %267 = arith.index_cast %266 : index to i64
      linalg.yield %267 : i64
    } -> tensor<32xi64>
    %4 = tensor.empty() : tensor<1x32xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<32xi64>) outs(%4 : tensor<1x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x32xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x32xi64>) outs(%4 : tensor<1x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %266 = arith.addi %in, %c2_i64 : i64
      linalg.yield %266 : i64
    } -> tensor<1x32xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %266 = arith.index_cast %in : i64 to index
      %267 = linalg.index 2 : index
      %268 = arith.cmpi slt, %266, %c66 : index
      cf.assert %268, "index must be smaller than dim size"
      %269 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %269, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%266, %267] : tensor<66x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %7 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %9 = tensor.empty() : tensor<1x32x64xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %266 = arith.extf %in : f32 to f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %11 = tensor.empty() : tensor<1x32x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.subf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.mulf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %19 = tensor.empty() : tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %266 = arith.truncf %in : f64 to f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_10 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_8 : f64 to f32
      %267 = arith.addf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.rsqrt %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg21 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg22 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %30 = tensor.empty() : tensor<1x32xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<1x32xi64>) outs(%30 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %266 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %266 : i1
    } -> tensor<1x32xi1>
    %32 = tensor.empty() : tensor<1xi64>
    %33 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%32 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %34 = tensor.empty() : tensor<1x1x32x1xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x32x1xi64>) outs(%34 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %266 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %266 : i1
    } -> tensor<1x1x32x1xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %35 : tensor<i1>, tensor<1x1x32x1xi1>) outs(%34 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %266 = arith.andi %in, %in_91 : i1
      linalg.yield %266 : i1
    } -> tensor<1x1x32x1xi1>
    %37 = tensor.empty() : tensor<1x1x1x32xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x1x1x1xi64>, tensor<1x1x1x32xi64>) outs(%37 : tensor<1x1x1x32xi1>) {
    ^bb0(%in: i64, %in_91: i64, %out: i1):
      %266 = arith.cmpi slt, %in, %c0_i64 : i64
      %267 = arith.addi %in, %c1_i64 : i64
      %268 = arith.select %266, %267, %in : i64
      %269 = arith.index_cast %268 : i64 to index
      %270 = arith.cmpi slt, %in_91, %c0_i64 : i64
      %271 = arith.addi %in_91, %c32_i64 : i64
      %272 = arith.select %270, %271, %in_91 : i64
      %273 = arith.index_cast %272 : i64 to index
      %extracted = tensor.extract %31[%269, %273] : tensor<1x32xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x32xi1>
    %39 = tensor.empty() : tensor<1x1x32x32xi1>
    %40 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) outs(%39 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %266 = arith.andi %in, %in_91 : i1
      linalg.yield %266 : i1
    } -> tensor<1x1x32x32xi1>
    %41 = tensor.empty() : tensor<1x1x32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_5, %cst_4 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%41 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_91: f32, %in_92: f32, %out: f32):
      %266 = arith.select %in, %in_91, %in_92 : f32
      linalg.yield %266 : f32
    } -> tensor<1x1x32x32xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %43 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<32x64xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%46, %arg10 : tensor<32x64xf32>, tensor<64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<32x64xf32>
    %expanded_14 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %48 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x32x2x32xf32>) outs(%48 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%49, %arg6 : tensor<32x64xf32>, tensor<64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<32x64xf32>
    %transposed_17 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%51, %arg8 : tensor<32x64xf32>, tensor<64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<32x64xf32>
    %expanded_18 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %expanded_19 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x32x2x32xf32>) outs(%48 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%expanded_18 : tensor<1x32x2x32xf32>) outs(%48 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_22 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %53 = tensor.empty() : tensor<2x32x32xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %55 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%54 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_24 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x2x32x32xf32>) outs(%48 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_7 : f64 to f32
      %267 = arith.mulf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x2x32x32xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %42 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%48 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x32x32xf32>
    %58 = tensor.empty() : tensor<1x2x32xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %60 = tensor.empty() : tensor<1x2x32xf32>
    %61 = linalg.fill ins(%cst_1 : f32) outs(%60 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %62:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x2x32x32xf32>) outs(%61, %59 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_91: i64):
      %266 = linalg.index 3 : index
      %267 = arith.index_cast %266 : index to i64
      %268 = arith.maximumf %in, %out : f32
      %269 = arith.cmpf ogt, %in, %out : f32
      %270 = arith.select %269, %267, %out_91 : i64
      linalg.yield %268, %270 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_25 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_25 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%48 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x32x32xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x32x32xf32>) outs(%48 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.exp %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x32x32xf32>
    %65 = tensor.empty() : tensor<1x2x32x1xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x2x32x32xf32>) outs(%66 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x32x1xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%48 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.divf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_26 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %69 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%54 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_28 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %70 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x2x32x32xf32>) outs(%70 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_31 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %71 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%71, %arg12 : tensor<32x64xf32>, tensor<64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<32x64xf32>
    %expanded_32 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %expanded_32 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %266 = arith.extf %in : f32 to f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %76 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.subf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %77 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.mulf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %266 = arith.truncf %in : f64 to f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_10 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_8 : f64 to f32
      %267 = arith.addf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x32x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.rsqrt %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %83 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %85 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg13 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg14 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_33 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %90 = tensor.empty() : tensor<64x128xf32>
    %transposed_34 = linalg.transpose ins(%arg15 : tensor<128x64xf32>) outs(%90 : tensor<64x128xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<32x128xf32>
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %93 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%92 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %arg16 : tensor<32x128xf32>, tensor<128xf32>) outs(%91 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<32x128xf32>
    %expanded_35 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %95 = tensor.empty() : tensor<1x32x128xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x32x128xf32>) outs(%95 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_11 : f32
      %267 = math.erf %266 : f32
      %268 = arith.addf %267, %cst_2 : f32
      %269 = arith.mulf %268, %cst_3 : f32
      %270 = arith.mulf %in, %269 : f32
      linalg.yield %270 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_36 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %97 = tensor.empty() : tensor<128x64xf32>
    %transposed_37 = linalg.transpose ins(%arg17 : tensor<64x128xf32>) outs(%97 : tensor<128x64xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%98, %arg18 : tensor<32x64xf32>, tensor<64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<32x64xf32>
    %expanded_38 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %expanded_38 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x32x64xf32>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %266 = arith.extf %in : f32 to f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %103 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.subf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %104 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%9 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.mulf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x32x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %266 = arith.truncf %in : f64 to f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_10 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_8 : f64 to f32
      %267 = arith.addf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x32x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.rsqrt %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %110 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg19 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x32x64xf32>
    %117 = tensor.empty() : tensor<1x16x64xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x16xi64>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %266 = arith.index_cast %in : i64 to index
      %267 = linalg.index 2 : index
      %268 = arith.cmpi slt, %266, %c256 : index
      cf.assert %268, "index must be smaller than dim size"
      %269 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %269, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%266, %267] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %119 = tensor.empty() : tensor<16xi64>
    %120 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%119 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %266 = linalg.index 0 : index
      %267 = arith.index_cast %266 : index to i64
      linalg.yield %267 : i64
    } -> tensor<16xi64>
    %expanded_39 = tensor.expand_shape %120 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_40 = tensor.expand_shape %120 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %121 = tensor.empty() : tensor<1x1x16x16xi1>
    %122 = linalg.generic {indexing_maps = [#map12, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40, %expanded_39 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%121 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i64, %in_91: i64, %out: i1):
      %266 = arith.cmpi sle, %in, %in_91 : i64
      linalg.yield %266 : i1
    } -> tensor<1x1x16x16xi1>
    %123 = tensor.empty() : tensor<1x1x16x16xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %cst_5, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%123 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_91: f32, %in_92: f32, %out: f32):
      %266 = arith.select %in, %in_91, %in_92 : f32
      linalg.yield %266 : f32
    } -> tensor<1x1x16x16xf32>
    %125 = tensor.empty() : tensor<1x1x16x1xi1>
    %126 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x1x16x1xi64>) outs(%125 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %266 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %266 : i1
    } -> tensor<1x1x16x1xi1>
    %127 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %126 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%125 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %266 = arith.andi %in, %in_91 : i1
      linalg.yield %266 : i1
    } -> tensor<1x1x16x1xi1>
    %128 = tensor.empty() : tensor<1x1x16x32xi1>
    %129 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %38 : tensor<1x1x16x1xi1>, tensor<1x1x1x32xi1>) outs(%128 : tensor<1x1x16x32xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %266 = arith.andi %in, %in_91 : i1
      linalg.yield %266 : i1
    } -> tensor<1x1x16x32xi1>
    %130 = tensor.empty() : tensor<1x1x16x32xf32>
    %131 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %cst_5, %cst_4 : tensor<1x1x16x32xi1>, tensor<f32>, tensor<f32>) outs(%130 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: i1, %in_91: f32, %in_92: f32, %out: f32):
      %266 = arith.select %in, %in_91, %in_92 : f32
      linalg.yield %266 : f32
    } -> tensor<1x1x16x32xf32>
    %expanded_41 = tensor.expand_shape %120 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %132 = tensor.empty() : tensor<1x16xi64>
    %133 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_41 : tensor<1x16xi64>) outs(%132 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %266 = arith.addi %in, %c2_i64 : i64
      linalg.yield %266 : i64
    } -> tensor<1x16xi64>
    %134 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x16xi64>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %266 = arith.index_cast %in : i64 to index
      %267 = linalg.index 2 : index
      %268 = arith.cmpi slt, %266, %c66 : index
      cf.assert %268, "index must be smaller than dim size"
      %269 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %269, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg23[%266, %267] : tensor<66x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %134 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %136 = tensor.empty() : tensor<1x16x64xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x16x64xf32>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %266 = arith.extf %in : f32 to f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %138 = tensor.empty() : tensor<1x16x1xf64>
    %139 = linalg.fill ins(%cst : f64) outs(%138 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<1x16x64xf64>) outs(%139 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x16x1xf64>) outs(%138 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %141 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.subf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.mulf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<1x16x64xf64>) outs(%139 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x16x1xf64>) outs(%138 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %146 = tensor.empty() : tensor<1x16x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %266 = arith.truncf %in : f64 to f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %148 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x16x64xf32>) outs(%148 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_10 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_8 : f64 to f32
      %267 = arith.addf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x16x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.rsqrt %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %150 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %152 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg50 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg51 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_42 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_43 = linalg.transpose ins(%arg28 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %157 = tensor.empty() : tensor<16x64xf32>
    %158 = linalg.fill ins(%cst_0 : f32) outs(%157 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %159 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%158 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %160 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%159, %arg29 : tensor<16x64xf32>, tensor<64xf32>) outs(%157 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<16x64xf32>
    %expanded_44 = tensor.expand_shape %160 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %161 = tensor.empty() : tensor<1x2x16x32xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x16x2x32xf32>) outs(%161 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_46 = linalg.transpose ins(%arg24 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %162 = linalg.matmul ins(%collapsed_42, %transposed_46 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%158 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %163 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%162, %arg25 : tensor<16x64xf32>, tensor<64xf32>) outs(%157 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<16x64xf32>
    %transposed_47 = linalg.transpose ins(%arg26 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %164 = linalg.matmul ins(%collapsed_42, %transposed_47 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%158 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%164, %arg27 : tensor<16x64xf32>, tensor<64xf32>) outs(%157 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<16x64xf32>
    %expanded_48 = tensor.expand_shape %163 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %expanded_49 = tensor.expand_shape %165 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x16x2x32xf32>) outs(%161 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %166 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_51 = linalg.transpose ins(%expanded_48 : tensor<1x16x2x32xf32>) outs(%166 : tensor<1x2x32x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_52 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %167 = tensor.empty() : tensor<2x16x16xf32>
    %168 = linalg.fill ins(%cst_0 : f32) outs(%167 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %169 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<2x16x32xf32>, tensor<2x32x16xf32>) outs(%168 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_54 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %170 = tensor.empty() : tensor<1x2x16x16xf32>
    %171 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<1x2x16x16xf32>) outs(%170 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_7 : f64 to f32
      %267 = arith.mulf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x2x16x16xf32>
    %172 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %124 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%170 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x16xf32>
    %173 = tensor.empty() : tensor<1x2x16xi64>
    %174 = linalg.fill ins(%c0_i64 : i64) outs(%173 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %175 = tensor.empty() : tensor<1x2x16xf32>
    %176 = linalg.fill ins(%cst_1 : f32) outs(%175 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %177:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<1x2x16x16xf32>) outs(%176, %174 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_91: i64):
      %266 = linalg.index 3 : index
      %267 = arith.index_cast %266 : index to i64
      %268 = arith.maximumf %in, %out : f32
      %269 = arith.cmpf ogt, %in, %out : f32
      %270 = arith.select %269, %267, %out_91 : i64
      linalg.yield %268, %270 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_55 = tensor.expand_shape %177#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %178 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %expanded_55 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%170 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x16xf32>
    %179 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<1x2x16x16xf32>) outs(%170 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.exp %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x16xf32>
    %180 = tensor.empty() : tensor<1x2x16x1xf32>
    %181 = linalg.fill ins(%cst_0 : f32) outs(%180 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %182 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%179 : tensor<1x2x16x16xf32>) outs(%181 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x1xf32>
    %183 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %182 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%170 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.divf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_56 = tensor.collapse_shape %183 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %184 = tensor.empty() : tensor<2x16x32xf32>
    %185 = linalg.fill ins(%cst_0 : f32) outs(%184 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %186 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<2x16x16xf32>, tensor<2x16x32xf32>) outs(%185 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_58 = tensor.expand_shape %186 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %187 = tensor.empty() : tensor<1x16x2x32xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<1x2x16x32xf32>) outs(%187 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_61 = linalg.transpose ins(%arg30 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%158 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %189 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%188, %arg31 : tensor<16x64xf32>, tensor<64xf32>) outs(%157 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<16x64xf32>
    %expanded_62 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %expanded_62 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x16x64xf32>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %266 = arith.extf %in : f32 to f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<1x16x64xf64>) outs(%139 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x16x1xf64>) outs(%138 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %193 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.subf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %194 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.mulf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<1x16x64xf64>) outs(%139 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x16x1xf64>) outs(%138 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %266 = arith.truncf %in : f64 to f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<1x16x64xf32>) outs(%148 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_10 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_8 : f64 to f32
      %267 = arith.addf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x16x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.rsqrt %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %200 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %202 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %arg32 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %arg33 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_63 = tensor.collapse_shape %206 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_64 = linalg.transpose ins(%arg38 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %207 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%158 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %208 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%207, %arg39 : tensor<16x64xf32>, tensor<64xf32>) outs(%157 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<16x64xf32>
    %expanded_65 = tensor.expand_shape %208 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x16x2x32xf32>) outs(%161 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_67 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %transposed_68 = linalg.transpose ins(%arg34 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %209 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%209, %arg35 : tensor<32x64xf32>, tensor<64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<32x64xf32>
    %transposed_69 = linalg.transpose ins(%arg36 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %211 = linalg.matmul ins(%collapsed_67, %transposed_69 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %212 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%211, %arg37 : tensor<32x64xf32>, tensor<64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<32x64xf32>
    %expanded_70 = tensor.expand_shape %210 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %expanded_71 = tensor.expand_shape %212 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<1x32x2x32xf32>) outs(%48 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%expanded_70 : tensor<1x32x2x32xf32>) outs(%48 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_74 = tensor.collapse_shape %transposed_66 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_75 = tensor.collapse_shape %transposed_73 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %213 = linalg.batch_matmul ins(%collapsed_74, %collapsed_75 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%185 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_76 = tensor.expand_shape %213 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %214 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x2x16x32xf32>) outs(%161 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_7 : f64 to f32
      %267 = arith.mulf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x2x16x32xf32>
    %215 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %131 : tensor<1x2x16x32xf32>, tensor<1x1x16x32xf32>) outs(%161 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x32xf32>
    %216:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%215 : tensor<1x2x16x32xf32>) outs(%176, %174 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_91: i64):
      %266 = linalg.index 3 : index
      %267 = arith.index_cast %266 : index to i64
      %268 = arith.maximumf %in, %out : f32
      %269 = arith.cmpf ogt, %in, %out : f32
      %270 = arith.select %269, %267, %out_91 : i64
      linalg.yield %268, %270 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_77 = tensor.expand_shape %216#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %217 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %expanded_77 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%161 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x32xf32>
    %218 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217 : tensor<1x2x16x32xf32>) outs(%161 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.exp %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x32xf32>
    %219 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%218 : tensor<1x2x16x32xf32>) outs(%181 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x1xf32>
    %220 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218, %219 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%161 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.divf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x2x16x32xf32>
    %collapsed_78 = tensor.collapse_shape %220 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_79 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %221 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%185 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_80 = tensor.expand_shape %221 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<1x2x16x32xf32>) outs(%187 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_82 = tensor.collapse_shape %transposed_81 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %transposed_83 = linalg.transpose ins(%arg40 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %222 = linalg.matmul ins(%collapsed_82, %transposed_83 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%158 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %223 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%222, %arg41 : tensor<16x64xf32>, tensor<64xf32>) outs(%157 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<16x64xf32>
    %expanded_84 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %expanded_84 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x16x64xf32>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %266 = arith.extf %in : f32 to f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %226 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<1x16x64xf64>) outs(%139 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x16x1xf64>) outs(%138 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %227 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.subf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %228 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.mulf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<1x16x64xf64>) outs(%139 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x16x1xf64>) outs(%138 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %266 = arith.truncf %in : f64 to f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<1x16x64xf32>) outs(%148 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_10 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_8 : f64 to f32
      %267 = arith.addf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x16x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.rsqrt %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %234 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %236 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %arg42 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %arg43 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_85 = tensor.collapse_shape %240 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_86 = linalg.transpose ins(%arg44 : tensor<128x64xf32>) outs(%90 : tensor<64x128xf32>) permutation = [1, 0] 
    %241 = tensor.empty() : tensor<16x128xf32>
    %242 = linalg.fill ins(%cst_0 : f32) outs(%241 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %243 = linalg.matmul ins(%collapsed_85, %transposed_86 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%242 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %244 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%243, %arg45 : tensor<16x128xf32>, tensor<128xf32>) outs(%241 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<16x128xf32>
    %expanded_87 = tensor.expand_shape %244 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %245 = tensor.empty() : tensor<1x16x128xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87 : tensor<1x16x128xf32>) outs(%245 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_11 : f32
      %267 = math.erf %266 : f32
      %268 = arith.addf %267, %cst_2 : f32
      %269 = arith.mulf %268, %cst_3 : f32
      %270 = arith.mulf %in, %269 : f32
      linalg.yield %270 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_88 = tensor.collapse_shape %246 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %transposed_89 = linalg.transpose ins(%arg46 : tensor<64x128xf32>) outs(%97 : tensor<128x64xf32>) permutation = [1, 0] 
    %247 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%158 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %248 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%247, %arg47 : tensor<16x64xf32>, tensor<64xf32>) outs(%157 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<16x64xf32>
    %expanded_90 = tensor.expand_shape %248 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %expanded_90 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x16x64xf32>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %266 = arith.extf %in : f32 to f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %251 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%250 : tensor<1x16x64xf64>) outs(%139 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x16x1xf64>) outs(%138 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %253 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %252 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.subf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %254 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %253 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%136 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_91: f64, %out: f64):
      %266 = arith.mulf %in, %in_91 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x64xf64>
    %255 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<1x16x64xf64>) outs(%139 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.addf %in, %out : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x16x1xf64>) outs(%138 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %266 = arith.divf %in, %cst_9 : f64
      linalg.yield %266 : f64
    } -> tensor<1x16x1xf64>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x16x1xf64>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %266 = arith.truncf %in : f64 to f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<1x16x64xf32>) outs(%148 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.addf %in, %out : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.divf %in, %cst_10 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = arith.truncf %cst_8 : f64 to f32
      %267 = arith.addf %in, %266 : f32
      linalg.yield %267 : f32
    } -> tensor<1x16x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x16x1xf32>) outs(%146 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %266 = math.rsqrt %in : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %259 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.subf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %261 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %arg48 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.mulf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %arg49 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%117 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %266 = arith.addf %in, %in_91 : f32
      linalg.yield %266 : f32
    } -> tensor<1x16x64xf32>
    return %265 : tensor<1x16x64xf32>
  }
}
