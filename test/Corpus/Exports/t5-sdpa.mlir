// t5-sdpa: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 decoder_input_ids
//   2 attention_mask
//   3 shared.weight
//   4 encoder.block.0.layer.0.SelfAttention.q.weight
//   5 encoder.block.0.layer.0.SelfAttention.k.weight
//   6 encoder.block.0.layer.0.SelfAttention.v.weight
//   7 encoder.block.0.layer.0.SelfAttention.o.weight
//   8 encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight
//   9 encoder.block.0.layer.0.layer_norm.weight
//   10 encoder.block.0.layer.1.DenseReluDense.wi.weight
//   11 encoder.block.0.layer.1.DenseReluDense.wo.weight
//   12 encoder.block.0.layer.1.layer_norm.weight
//   13 encoder.final_layer_norm.weight
//   14 decoder.block.0.layer.0.SelfAttention.q.weight
//   15 decoder.block.0.layer.0.SelfAttention.k.weight
//   16 decoder.block.0.layer.0.SelfAttention.v.weight
//   17 decoder.block.0.layer.0.SelfAttention.o.weight
//   18 decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight
//   19 decoder.block.0.layer.0.layer_norm.weight
//   20 decoder.block.0.layer.1.EncDecAttention.q.weight
//   21 decoder.block.0.layer.1.EncDecAttention.k.weight
//   22 decoder.block.0.layer.1.EncDecAttention.v.weight
//   23 decoder.block.0.layer.1.EncDecAttention.o.weight
//   24 decoder.block.0.layer.1.layer_norm.weight
//   25 decoder.block.0.layer.2.DenseReluDense.wi.weight
//   26 decoder.block.0.layer.2.DenseReluDense.wo.weight
//   27 decoder.block.0.layer.2.layer_norm.weight
//   28 decoder.final_layer_norm.weight
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<1x16xi64>, %arg2: tensor<1x32xi64>, %arg3: tensor<256x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<32x2xf32>, %arg9: tensor<64xf32>, %arg10: tensor<128x64xf32>, %arg11: tensor<64x128xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<32x2xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64x64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<128x64xf32>, %arg26: tensor<64x128xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>) -> tensor<1x16x64xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c32_i64 = arith.constant 32 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x16x32xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x16x16xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x2x32x32xf32>
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 2.0794415416798357 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 2.7725887222397811 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 8.000000e+00 : f32
    %cst_12 = arith.constant 1.600000e+01 : f32
    %cst_13 = arith.constant dense<31> : tensor<16x16xi64>
    %cst_14 = arith.constant dense<0> : tensor<16x16xi64>
    %cst_15 = arith.constant dense<15> : tensor<32x32xi64>
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %221 = arith.index_cast %in : i64 to index
      %222 = linalg.index 2 : index
      %223 = arith.cmpi slt, %221, %c256 : index
      cf.assert %223, "index must be smaller than dim size"
      %224 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %224, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%221, %222] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<1x32xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<1x32xi64>) outs(%2 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %221 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %221 : i1
    } -> tensor<1x32xi1>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<32xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      linalg.yield %222 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_17 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %8 = tensor.empty() : tensor<1x1x32x1xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x32x1xi64>) outs(%8 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %221 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %221 : i1
    } -> tensor<1x1x32x1xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %9 : tensor<i1>, tensor<1x1x32x1xi1>) outs(%8 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i1, %in_102: i1, %out: i1):
      %221 = arith.andi %in, %in_102 : i1
      linalg.yield %221 : i1
    } -> tensor<1x1x32x1xi1>
    %11 = tensor.empty() : tensor<1x1x1x32xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<1x1x1x1xi64>, tensor<1x1x1x32xi64>) outs(%11 : tensor<1x1x1x32xi1>) {
    ^bb0(%in: i64, %in_102: i64, %out: i1):
      %221 = arith.cmpi slt, %in, %c0_i64 : i64
      %222 = arith.addi %in, %c1_i64 : i64
      %223 = arith.select %221, %222, %in : i64
      %224 = arith.index_cast %223 : i64 to index
      %225 = arith.cmpi slt, %in_102, %c0_i64 : i64
      %226 = arith.addi %in_102, %c32_i64 : i64
      %227 = arith.select %225, %226, %in_102 : i64
      %228 = arith.index_cast %227 : i64 to index
      %extracted = tensor.extract %3[%224, %228] : tensor<1x32xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x32xi1>
    %13 = tensor.empty() : tensor<1x1x32x32xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) outs(%13 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_102: i1, %out: i1):
      %221 = arith.andi %in, %in_102 : i1
      linalg.yield %221 : i1
    } -> tensor<1x1x32x32xi1>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %16 = tensor.empty() : tensor<1x32x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x32x64xf32>) outs(%17 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_10 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_9 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %22 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %24 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %25 = tensor.empty() : tensor<32x64xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %27 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_18 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %28 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x32x2x32xf32>) outs(%28 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_21 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_22 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %30 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_23 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x32x2x32xf32>) outs(%28 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %7 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_26 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 32] : tensor<32xi64> into tensor<1x32xi64>
    %31 = tensor.empty() : tensor<32x32xi64>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_26, %expanded_25 : tensor<1x32xi64>, tensor<32x1xi64>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_102: i64, %out: i64):
      %221 = arith.subi %in, %in_102 : i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %33 = tensor.empty() : tensor<32x32xi1>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<32x32xi64>) outs(%33 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %221 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %221 : i1
    } -> tensor<32x32xi1>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<32x32xi1>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: i1, %out: i64):
      %221 = arith.extui %in : i1 to i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<32x32xi64>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %221 = arith.muli %in, %c16_i64 : i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<32x32xi64>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %221 = math.absi %in : i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<32x32xi64>) outs(%33 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %221 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %221 : i1
    } -> tensor<32x32xi1>
    %39 = tensor.empty() : tensor<32x32xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<32x32xi64>) outs(%39 : tensor<32x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %221 = arith.sitofp %in : i64 to f32
      linalg.yield %221 : f32
    } -> tensor<32x32xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<32x32xf32>) outs(%39 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_11 : f32
      linalg.yield %221 : f32
    } -> tensor<32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<32x32xf32>) outs(%39 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.log %in : f32
      linalg.yield %221 : f32
    } -> tensor<32x32xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<32x32xf32>) outs(%39 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_8 : f64 to f32
      %222 = arith.divf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<32x32xf32>) outs(%39 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.mulf %in, %cst_11 : f32
      linalg.yield %221 : f32
    } -> tensor<32x32xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<32x32xf32>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: f32, %out: i64):
      %221 = arith.fptosi %in : f32 to i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<32x32xi64>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %221 = arith.addi %in, %c8_i64 : i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %47 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46, %cst_15 : tensor<32x32xi64>, tensor<32x32xi64>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_102: i64, %out: i64):
      %221 = arith.minsi %in, %in_102 : i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %37, %47 : tensor<32x32xi1>, tensor<32x32xi64>, tensor<32x32xi64>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: i1, %in_102: i64, %in_103: i64, %out: i64):
      %221 = arith.select %in, %in_102, %in_103 : i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36, %48 : tensor<32x32xi64>, tensor<32x32xi64>) outs(%31 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_102: i64, %out: i64):
      %221 = arith.addi %in, %in_102 : i64
      linalg.yield %221 : i64
    } -> tensor<32x32xi64>
    %50 = tensor.empty() : tensor<32x32x2xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<32x32xi64>) outs(%50 : tensor<32x32x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %221 = arith.index_cast %in : i64 to index
      %222 = linalg.index 2 : index
      %223 = arith.cmpi slt, %221, %c32 : index
      cf.assert %223, "index must be smaller than dim size"
      %224 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %224, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg8[%221, %222] : tensor<32x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<32x32x2xf32>
    %52 = tensor.empty() : tensor<2x32x32xf32>
    %transposed_27 = linalg.transpose ins(%51 : tensor<32x32x2xf32>) outs(%52 : tensor<2x32x32xf32>) permutation = [2, 0, 1] 
    %expanded_28 = tensor.expand_shape %transposed_27 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %53 = linalg.generic {indexing_maps = [#map14, #map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_28, %cst_4 : tensor<1x1x32x32xi1>, tensor<1x2x32x32xf32>, tensor<f32>) outs(%28 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %221 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x32x32xf32>
    %transposed_29 = linalg.transpose ins(%expanded_21 : tensor<1x32x2x32xf32>) outs(%28 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_30 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%52 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %55 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%54 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_32 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %53 : tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%28 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.addf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x32x32xf32>
    %57 = tensor.empty() : tensor<1x2x32xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %59 = tensor.empty() : tensor<1x2x32xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %61:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x2x32x32xf32>) outs(%60, %58 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_102: i64):
      %221 = linalg.index 3 : index
      %222 = arith.index_cast %221 : index to i64
      %223 = arith.maximumf %in, %out : f32
      %224 = arith.cmpf ogt, %in, %out : f32
      %225 = arith.select %224, %222, %out_102 : i64
      linalg.yield %223, %225 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_33 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_33 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%28 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.subf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x32x32xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x32x32xf32>) outs(%28 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.exp %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x32x32xf32>
    %64 = tensor.empty() : tensor<1x2x32x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x2x32x32xf32>) outs(%65 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x32x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%28 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.divf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x32x32xf32>
    %68 = tensor.empty() : tensor<1x2x32x32xi1>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x2x32x32xf32>) outs(%68 : tensor<1x2x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %221 = arith.extf %in : f32 to f64
      %222 = arith.cmpf oeq, %221, %cst_7 : f64
      linalg.yield %222 : i1
    } -> tensor<1x2x32x32xi1>
    %70 = tensor.empty() : tensor<1x2x32x1xi1>
    %71 = linalg.fill ins(%true : i1) outs(%70 : tensor<1x2x32x1xi1>) -> tensor<1x2x32x1xi1>
    %72 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x2x32x32xi1>) outs(%71 : tensor<1x2x32x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %221 = arith.andi %in, %out : i1
      linalg.yield %221 : i1
    } -> tensor<1x2x32x1xi1>
    %73 = linalg.generic {indexing_maps = [#map8, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %cst_3, %67 : tensor<1x2x32x1xi1>, tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%28 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %221 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_34 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %74 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%54 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_36 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %75 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x2x32x32xf32>) outs(%75 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %76 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_40 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.addf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x32x64xf32>) outs(%17 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_10 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_9 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x32x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %82 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %84 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %83 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %85 = tensor.empty() : tensor<64x128xf32>
    %transposed_41 = linalg.transpose ins(%arg10 : tensor<128x64xf32>) outs(%85 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %86 = tensor.empty() : tensor<32x128xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %88 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%87 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_43 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %89 = tensor.empty() : tensor<1x32x128xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x32x128xf32>) outs(%89 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.cmpf ugt, %in, %cst : f32
      %222 = arith.select %221, %in, %cst : f32
      linalg.yield %222 : f32
    } -> tensor<1x32x128xf32>
    %91 = tensor.empty() : tensor<128x64xf32>
    %transposed_44 = linalg.transpose ins(%arg11 : tensor<64x128xf32>) outs(%91 : tensor<128x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %92 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%26 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_46 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %expanded_46 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.addf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x32x64xf32>) outs(%17 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_10 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_9 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x32x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x32x1xf32>) outs(%16 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %100 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %99 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x32x64xf32>
    %101 = tensor.empty() : tensor<1x16x64xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x16xi64>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %221 = arith.index_cast %in : i64 to index
      %222 = linalg.index 2 : index
      %223 = arith.cmpi slt, %221, %c256 : index
      cf.assert %223, "index must be smaller than dim size"
      %224 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %224, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%221, %222] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %103 = tensor.empty() : tensor<16xi64>
    %104 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%103 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      linalg.yield %222 : i64
    } -> tensor<16xi64>
    %expanded_47 = tensor.expand_shape %104 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_48 = tensor.expand_shape %104 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %105 = tensor.empty() : tensor<1x1x16x16xi1>
    %106 = linalg.generic {indexing_maps = [#map9, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%105 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i64, %in_102: i64, %out: i1):
      %221 = arith.cmpi sle, %in, %in_102 : i64
      linalg.yield %221 : i1
    } -> tensor<1x1x16x16xi1>
    %107 = tensor.empty() : tensor<1x1x16x1xi1>
    %108 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<1x1x16x1xi64>) outs(%107 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %221 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %221 : i1
    } -> tensor<1x1x16x1xi1>
    %109 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %108 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%107 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_102: i1, %out: i1):
      %221 = arith.andi %in, %in_102 : i1
      linalg.yield %221 : i1
    } -> tensor<1x1x16x1xi1>
    %110 = tensor.empty() : tensor<1x1x16x32xi1>
    %111 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %12 : tensor<1x1x16x1xi1>, tensor<1x1x1x32xi1>) outs(%110 : tensor<1x1x16x32xi1>) {
    ^bb0(%in: i1, %in_102: i1, %out: i1):
      %221 = arith.andi %in, %in_102 : i1
      linalg.yield %221 : i1
    } -> tensor<1x1x16x32xi1>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %113 = tensor.empty() : tensor<1x16x1xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_10 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_9 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x16x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %118 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %119 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %transposed_49 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %121 = tensor.empty() : tensor<16x64xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %123 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_51 = tensor.expand_shape %123 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %124 = tensor.empty() : tensor<1x2x16x32xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x16x2x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_53 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_50, %transposed_53 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_54 = tensor.expand_shape %125 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_55 = linalg.transpose ins(%arg16 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_50, %transposed_55 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_56 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x16x2x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_58 = tensor.expand_shape %104 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %expanded_59 = tensor.expand_shape %104 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %127 = tensor.empty() : tensor<16x16xi64>
    %128 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_59, %expanded_58 : tensor<1x16xi64>, tensor<16x1xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_102: i64, %out: i64):
      %221 = arith.subi %in, %in_102 : i64
      linalg.yield %221 : i64
    } -> tensor<16x16xi64>
    %129 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%128, %cst_14 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_102: i64, %out: i64):
      %221 = arith.minsi %in, %in_102 : i64
      linalg.yield %221 : i64
    } -> tensor<16x16xi64>
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %221 = arith.sitofp %in : i64 to f32
      %222 = arith.negf %221 : f32
      %223 = arith.fptosi %222 : f32 to i64
      linalg.yield %223 : i64
    } -> tensor<16x16xi64>
    %131 = tensor.empty() : tensor<16x16xi1>
    %132 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<16x16xi64>) outs(%131 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %221 = arith.cmpi slt, %in, %c16_i64 : i64
      linalg.yield %221 : i1
    } -> tensor<16x16xi1>
    %133 = tensor.empty() : tensor<16x16xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<16x16xi64>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %221 = arith.sitofp %in : i64 to f32
      linalg.yield %221 : f32
    } -> tensor<16x16xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<16x16xf32>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_12 : f32
      linalg.yield %221 : f32
    } -> tensor<16x16xf32>
    %136 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<16x16xf32>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.log %in : f32
      linalg.yield %221 : f32
    } -> tensor<16x16xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<16x16xf32>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_6 : f64 to f32
      %222 = arith.divf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<16x16xf32>
    %138 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<16x16xf32>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.mulf %in, %cst_12 : f32
      linalg.yield %221 : f32
    } -> tensor<16x16xf32>
    %139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<16x16xf32>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: f32, %out: i64):
      %221 = arith.fptosi %in : f32 to i64
      linalg.yield %221 : i64
    } -> tensor<16x16xi64>
    %140 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %221 = arith.addi %in, %c16_i64 : i64
      linalg.yield %221 : i64
    } -> tensor<16x16xi64>
    %141 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%140, %cst_13 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_102: i64, %out: i64):
      %221 = arith.minsi %in, %in_102 : i64
      linalg.yield %221 : i64
    } -> tensor<16x16xi64>
    %142 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%132, %130, %141 : tensor<16x16xi1>, tensor<16x16xi64>, tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i1, %in_102: i64, %in_103: i64, %out: i64):
      %221 = arith.select %in, %in_102, %in_103 : i64
      linalg.yield %221 : i64
    } -> tensor<16x16xi64>
    %143 = tensor.empty() : tensor<16x16x2xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<16x16xi64>) outs(%143 : tensor<16x16x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %221 = arith.index_cast %in : i64 to index
      %222 = linalg.index 2 : index
      %223 = arith.cmpi slt, %221, %c32 : index
      cf.assert %223, "index must be smaller than dim size"
      %224 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %224, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg18[%221, %222] : tensor<32x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x16x2xf32>
    %145 = tensor.empty() : tensor<2x16x16xf32>
    %transposed_60 = linalg.transpose ins(%144 : tensor<16x16x2xf32>) outs(%145 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_61 = tensor.expand_shape %transposed_60 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %146 = tensor.empty() : tensor<1x2x16x16xf32>
    %147 = linalg.generic {indexing_maps = [#map14, #map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_61, %cst_4 : tensor<1x1x16x16xi1>, tensor<1x2x16x16xf32>, tensor<f32>) outs(%146 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %221 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x16xf32>
    %148 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_62 = linalg.transpose ins(%expanded_54 : tensor<1x16x2x32xf32>) outs(%148 : tensor<1x2x32x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_63 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_64 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%145 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %150 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<2x16x32xf32>, tensor<2x32x16xf32>) outs(%149 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_65 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65, %147 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%146 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.addf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x16xf32>
    %152 = tensor.empty() : tensor<1x2x16xi64>
    %153 = linalg.fill ins(%c0_i64 : i64) outs(%152 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %154 = tensor.empty() : tensor<1x2x16xf32>
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %156:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<1x2x16x16xf32>) outs(%155, %153 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_102: i64):
      %221 = linalg.index 3 : index
      %222 = arith.index_cast %221 : index to i64
      %223 = arith.maximumf %in, %out : f32
      %224 = arith.cmpf ogt, %in, %out : f32
      %225 = arith.select %224, %222, %out_102 : i64
      linalg.yield %223, %225 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_66 = tensor.expand_shape %156#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_66 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%146 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.subf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x16xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<1x2x16x16xf32>) outs(%146 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.exp %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x16xf32>
    %159 = tensor.empty() : tensor<1x2x16x1xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<1x2x16x16xf32>) outs(%160 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x1xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %161 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%146 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.divf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x16xf32>
    %163 = tensor.empty() : tensor<1x2x16x16xi1>
    %164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<1x2x16x16xf32>) outs(%163 : tensor<1x2x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %221 = arith.extf %in : f32 to f64
      %222 = arith.cmpf oeq, %221, %cst_7 : f64
      linalg.yield %222 : i1
    } -> tensor<1x2x16x16xi1>
    %165 = tensor.empty() : tensor<1x2x16x1xi1>
    %166 = linalg.fill ins(%true : i1) outs(%165 : tensor<1x2x16x1xi1>) -> tensor<1x2x16x1xi1>
    %167 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%164 : tensor<1x2x16x16xi1>) outs(%166 : tensor<1x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %221 = arith.andi %in, %out : i1
      linalg.yield %221 : i1
    } -> tensor<1x2x16x1xi1>
    %168 = linalg.generic {indexing_maps = [#map8, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %cst_2, %162 : tensor<1x2x16x1xi1>, tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%146 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %221 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_67 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_68 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %169 = tensor.empty() : tensor<2x16x32xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %171 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<2x16x16xf32>, tensor<2x16x32xf32>) outs(%170 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_69 = tensor.expand_shape %171 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %172 = tensor.empty() : tensor<1x16x2x32xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x2x16x32xf32>) outs(%172 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_71 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %transposed_70 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %173 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_73 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_73 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.addf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_10 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_9 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x16x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %179 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %181 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %180 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %transposed_74 = linalg.transpose ins(%arg20 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %182 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_76 = tensor.expand_shape %182 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<1x16x2x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%arg21 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_79 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %183 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_80 = tensor.expand_shape %183 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_81 = linalg.transpose ins(%arg22 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %184 = linalg.matmul ins(%collapsed_79, %transposed_81 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_82 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x32x2x32xf32>) outs(%28 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %185 = linalg.generic {indexing_maps = [#map14, #map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %cst_1, %cst_4 : tensor<1x1x16x32xi1>, tensor<1x2x16x32xf32>, tensor<f32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %221 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x32xf32>
    %transposed_84 = linalg.transpose ins(%expanded_80 : tensor<1x32x2x32xf32>) outs(%28 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_85 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_86 = tensor.collapse_shape %transposed_84 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %186 = linalg.batch_matmul ins(%collapsed_85, %collapsed_86 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%170 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_87 = tensor.expand_shape %186 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_87, %185 : tensor<1x2x16x32xf32>, tensor<1x2x16x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.addf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x32xf32>
    %188:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%187 : tensor<1x2x16x32xf32>) outs(%155, %153 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_102: i64):
      %221 = linalg.index 3 : index
      %222 = arith.index_cast %221 : index to i64
      %223 = arith.maximumf %in, %out : f32
      %224 = arith.cmpf ogt, %in, %out : f32
      %225 = arith.select %224, %222, %out_102 : i64
      linalg.yield %223, %225 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_88 = tensor.expand_shape %188#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %189 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %expanded_88 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.subf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x32xf32>
    %190 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x2x16x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.exp %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x32xf32>
    %191 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%190 : tensor<1x2x16x32xf32>) outs(%160 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x1xf32>
    %192 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %191 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.divf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x32xf32>
    %193 = tensor.empty() : tensor<1x2x16x32xi1>
    %194 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x2x16x32xf32>) outs(%193 : tensor<1x2x16x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %221 = arith.extf %in : f32 to f64
      %222 = arith.cmpf oeq, %221, %cst_7 : f64
      linalg.yield %222 : i1
    } -> tensor<1x2x16x32xi1>
    %195 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<1x2x16x32xi1>) outs(%166 : tensor<1x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %221 = arith.andi %in, %out : i1
      linalg.yield %221 : i1
    } -> tensor<1x2x16x1xi1>
    %196 = linalg.generic {indexing_maps = [#map8, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %cst_1, %192 : tensor<1x2x16x1xi1>, tensor<1x2x16x32xf32>, tensor<1x2x16x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %221 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %221 : f32
    } -> tensor<1x2x16x32xf32>
    %collapsed_89 = tensor.collapse_shape %196 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_90 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %197 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%170 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_91 = tensor.expand_shape %197 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x2x16x32xf32>) outs(%172 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_93 = linalg.transpose ins(%arg23 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_94 = tensor.collapse_shape %transposed_92 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %198 = linalg.matmul ins(%collapsed_94, %transposed_93 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_95 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %expanded_95 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.addf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_10 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_9 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x16x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %204 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %206 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %205 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %transposed_96 = linalg.transpose ins(%arg25 : tensor<128x64xf32>) outs(%85 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_97 = tensor.collapse_shape %206 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %207 = tensor.empty() : tensor<16x128xf32>
    %208 = linalg.fill ins(%cst : f32) outs(%207 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %209 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%208 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %expanded_98 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %210 = tensor.empty() : tensor<1x16x128xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<1x16x128xf32>) outs(%210 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.cmpf ugt, %in, %cst : f32
      %222 = arith.select %221, %in, %cst : f32
      linalg.yield %222 : f32
    } -> tensor<1x16x128xf32>
    %transposed_99 = linalg.transpose ins(%arg26 : tensor<64x128xf32>) outs(%91 : tensor<128x64xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %212 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_101 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %expanded_101 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.addf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_10 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_9 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x16x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %218 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    %220 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %219 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%101 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %221 = arith.mulf %in, %in_102 : f32
      linalg.yield %221 : f32
    } -> tensor<1x16x64xf32>
    return %220 : tensor<1x16x64xf32>
  }
}
