// t5-eager: made by export_models.py; do not edit.
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
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x16x32xf32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 2.0794415416798357 : f64
    %cst_6 = arith.constant 2.7725887222397811 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant 1.600000e+01 : f32
    %cst_11 = arith.constant dense<31> : tensor<16x16xi64>
    %cst_12 = arith.constant dense<0> : tensor<16x16xi64>
    %cst_13 = arith.constant dense<15> : tensor<32x32xi64>
    %0 = tensor.empty() : tensor<1x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %211 = arith.index_cast %in : i64 to index
      %212 = linalg.index 2 : index
      %213 = arith.cmpi slt, %211, %c256 : index
      cf.assert %213, "index must be smaller than dim size"
      %214 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %214, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%211, %212] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<1x32xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<1x32xi64>) outs(%2 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %211 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %211 : i1
    } -> tensor<1x32xi1>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<32xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %211 = linalg.index 0 : index
      %212 = arith.index_cast %211 : index to i64
      linalg.yield %212 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_15 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %8 = tensor.empty() : tensor<1x1x32x1xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x32x1xi64>) outs(%8 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %211 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %211 : i1
    } -> tensor<1x1x32x1xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x32x1xi1>) outs(%8 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %211 = arith.andi %in, %in_100 : i1
      linalg.yield %211 : i1
    } -> tensor<1x1x32x1xi1>
    %11 = tensor.empty() : tensor<1x1x1x32xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x1x1x1xi64>, tensor<1x1x1x32xi64>) outs(%11 : tensor<1x1x1x32xi1>) {
    ^bb0(%in: i64, %in_100: i64, %out: i1):
      %211 = arith.cmpi slt, %in, %c0_i64 : i64
      %212 = arith.addi %in, %c1_i64 : i64
      %213 = arith.select %211, %212, %in : i64
      %214 = arith.index_cast %213 : i64 to index
      %215 = arith.cmpi slt, %in_100, %c0_i64 : i64
      %216 = arith.addi %in_100, %c32_i64 : i64
      %217 = arith.select %215, %216, %in_100 : i64
      %218 = arith.index_cast %217 : i64 to index
      %extracted = tensor.extract %3[%214, %218] : tensor<1x32xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x32xi1>
    %13 = tensor.empty() : tensor<1x1x32x32xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) outs(%13 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %211 = arith.andi %in, %in_100 : i1
      linalg.yield %211 : i1
    } -> tensor<1x1x32x32xi1>
    %15 = tensor.empty() : tensor<1x1x32x32xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %211 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %211 : f32
    } -> tensor<1x1x32x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %18 = tensor.empty() : tensor<1x32x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<1x32x64xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_8 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_7 : f64 to f32
      %212 = arith.addf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.rsqrt %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %24 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %26 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %27 = tensor.empty() : tensor<32x64xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %29 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_16 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %30 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x32x2x32xf32>) outs(%30 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_19 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_20 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_21 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x32x2x32xf32>) outs(%30 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %7 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_24 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 32] : tensor<32xi64> into tensor<1x32xi64>
    %33 = tensor.empty() : tensor<32x32xi64>
    %34 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_24, %expanded_23 : tensor<1x32xi64>, tensor<32x1xi64>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %211 = arith.subi %in, %in_100 : i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %35 = tensor.empty() : tensor<32x32xi1>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<32x32xi64>) outs(%35 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %211 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %211 : i1
    } -> tensor<32x32xi1>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<32x32xi1>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i1, %out: i64):
      %211 = arith.extui %in : i1 to i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<32x32xi64>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %211 = arith.muli %in, %c16_i64 : i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<32x32xi64>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %211 = math.absi %in : i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<32x32xi64>) outs(%35 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %211 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %211 : i1
    } -> tensor<32x32xi1>
    %41 = tensor.empty() : tensor<32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<32x32xi64>) outs(%41 : tensor<32x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %211 = arith.sitofp %in : i64 to f32
      linalg.yield %211 : f32
    } -> tensor<32x32xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_9 : f32
      linalg.yield %211 : f32
    } -> tensor<32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.log %in : f32
      linalg.yield %211 : f32
    } -> tensor<32x32xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_6 : f64 to f32
      %212 = arith.divf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<32x32xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<32x32xf32>) outs(%41 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.mulf %in, %cst_9 : f32
      linalg.yield %211 : f32
    } -> tensor<32x32xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<32x32xf32>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: f32, %out: i64):
      %211 = arith.fptosi %in : f32 to i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<32x32xi64>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %211 = arith.addi %in, %c8_i64 : i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48, %cst_13 : tensor<32x32xi64>, tensor<32x32xi64>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %211 = arith.minsi %in, %in_100 : i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %50 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%40, %39, %49 : tensor<32x32xi1>, tensor<32x32xi64>, tensor<32x32xi64>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i1, %in_100: i64, %in_101: i64, %out: i64):
      %211 = arith.select %in, %in_100, %in_101 : i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %50 : tensor<32x32xi64>, tensor<32x32xi64>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %211 = arith.addi %in, %in_100 : i64
      linalg.yield %211 : i64
    } -> tensor<32x32xi64>
    %52 = tensor.empty() : tensor<32x32x2xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<32x32xi64>) outs(%52 : tensor<32x32x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %211 = arith.index_cast %in : i64 to index
      %212 = linalg.index 2 : index
      %213 = arith.cmpi slt, %211, %c32 : index
      cf.assert %213, "index must be smaller than dim size"
      %214 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %214, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg8[%211, %212] : tensor<32x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<32x32x2xf32>
    %54 = tensor.empty() : tensor<2x32x32xf32>
    %transposed_25 = linalg.transpose ins(%53 : tensor<32x32x2xf32>) outs(%54 : tensor<2x32x32xf32>) permutation = [2, 0, 1] 
    %expanded_26 = tensor.expand_shape %transposed_25 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %transposed_27 = linalg.transpose ins(%expanded_19 : tensor<1x32x2x32xf32>) outs(%30 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_28 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %56 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%55 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_30 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %expanded_26 : tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%30 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x32x32xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %16 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%30 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x32x32xf32>
    %59 = tensor.empty() : tensor<1x2x32xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %61 = tensor.empty() : tensor<1x2x32xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %63:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x2x32x32xf32>) outs(%62, %60 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %211 = linalg.index 3 : index
      %212 = arith.index_cast %211 : index to i64
      %213 = arith.maximumf %in, %out : f32
      %214 = arith.cmpf ogt, %in, %out : f32
      %215 = arith.select %214, %212, %out_100 : i64
      linalg.yield %213, %215 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_31 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_31 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%30 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.subf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x32x32xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x32x32xf32>) outs(%30 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.exp %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x32x32xf32>
    %66 = tensor.empty() : tensor<1x2x32x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x32x32xf32>) outs(%67 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x32x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%30 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.divf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_32 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %70 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%55 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_34 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %71 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x2x32x32xf32>) outs(%71 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %72 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_38 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_38 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x32x64xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_8 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_7 : f64 to f32
      %212 = arith.addf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<1x32x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.rsqrt %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %80 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %79 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %81 = tensor.empty() : tensor<64x128xf32>
    %transposed_39 = linalg.transpose ins(%arg10 : tensor<128x64xf32>) outs(%81 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %82 = tensor.empty() : tensor<32x128xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %84 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%83 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %expanded_41 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %85 = tensor.empty() : tensor<1x32x128xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x32x128xf32>) outs(%85 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.cmpf ugt, %in, %cst : f32
      %212 = arith.select %211, %in, %cst : f32
      linalg.yield %212 : f32
    } -> tensor<1x32x128xf32>
    %87 = tensor.empty() : tensor<128x64xf32>
    %transposed_42 = linalg.transpose ins(%arg11 : tensor<64x128xf32>) outs(%87 : tensor<128x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %88 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%28 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_44 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %expanded_44 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<1x32x64xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_8 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_7 : f64 to f32
      %212 = arith.addf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<1x32x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x32x1xf32>) outs(%18 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.rsqrt %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %95 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x32x64xf32>
    %97 = tensor.empty() : tensor<1x16x64xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x16xi64>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %211 = arith.index_cast %in : i64 to index
      %212 = linalg.index 2 : index
      %213 = arith.cmpi slt, %211, %c256 : index
      cf.assert %213, "index must be smaller than dim size"
      %214 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %214, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%211, %212] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %99 = tensor.empty() : tensor<16xi64>
    %100 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%99 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %211 = linalg.index 0 : index
      %212 = arith.index_cast %211 : index to i64
      linalg.yield %212 : i64
    } -> tensor<16xi64>
    %expanded_45 = tensor.expand_shape %100 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_46 = tensor.expand_shape %100 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %101 = tensor.empty() : tensor<1x1x16x16xi1>
    %102 = linalg.generic {indexing_maps = [#map9, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_45 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%101 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i64, %in_100: i64, %out: i1):
      %211 = arith.cmpi sle, %in, %in_100 : i64
      linalg.yield %211 : i1
    } -> tensor<1x1x16x16xi1>
    %103 = tensor.empty() : tensor<1x1x16x16xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %cst_3, %cst_2 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%103 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %211 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %211 : f32
    } -> tensor<1x1x16x16xf32>
    %105 = tensor.empty() : tensor<1x1x16x1xi1>
    %106 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x1x16x1xi64>) outs(%105 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %211 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %211 : i1
    } -> tensor<1x1x16x1xi1>
    %107 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %106 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%105 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %211 = arith.andi %in, %in_100 : i1
      linalg.yield %211 : i1
    } -> tensor<1x1x16x1xi1>
    %108 = tensor.empty() : tensor<1x1x16x32xi1>
    %109 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %12 : tensor<1x1x16x1xi1>, tensor<1x1x1x32xi1>) outs(%108 : tensor<1x1x16x32xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %211 = arith.andi %in, %in_100 : i1
      linalg.yield %211 : i1
    } -> tensor<1x1x16x32xi1>
    %110 = tensor.empty() : tensor<1x1x16x32xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %cst_3, %cst_2 : tensor<1x1x16x32xi1>, tensor<f32>, tensor<f32>) outs(%110 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %211 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %211 : f32
    } -> tensor<1x1x16x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %113 = tensor.empty() : tensor<1x16x1xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_8 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_7 : f64 to f32
      %212 = arith.addf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<1x16x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.rsqrt %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %118 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %119 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %transposed_47 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %121 = tensor.empty() : tensor<16x64xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %123 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_49 = tensor.expand_shape %123 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %124 = tensor.empty() : tensor<1x2x16x32xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x16x2x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_48, %transposed_51 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_52 = tensor.expand_shape %125 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_53 = linalg.transpose ins(%arg16 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_48, %transposed_53 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_54 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x16x2x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_56 = tensor.expand_shape %100 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %expanded_57 = tensor.expand_shape %100 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %127 = tensor.empty() : tensor<16x16xi64>
    %128 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_57, %expanded_56 : tensor<1x16xi64>, tensor<16x1xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %211 = arith.subi %in, %in_100 : i64
      linalg.yield %211 : i64
    } -> tensor<16x16xi64>
    %129 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%128, %cst_12 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %211 = arith.minsi %in, %in_100 : i64
      linalg.yield %211 : i64
    } -> tensor<16x16xi64>
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %211 = arith.sitofp %in : i64 to f32
      %212 = arith.negf %211 : f32
      %213 = arith.fptosi %212 : f32 to i64
      linalg.yield %213 : i64
    } -> tensor<16x16xi64>
    %131 = tensor.empty() : tensor<16x16xi1>
    %132 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<16x16xi64>) outs(%131 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %211 = arith.cmpi slt, %in, %c16_i64 : i64
      linalg.yield %211 : i1
    } -> tensor<16x16xi1>
    %133 = tensor.empty() : tensor<16x16xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<16x16xi64>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %211 = arith.sitofp %in : i64 to f32
      linalg.yield %211 : f32
    } -> tensor<16x16xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<16x16xf32>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_10 : f32
      linalg.yield %211 : f32
    } -> tensor<16x16xf32>
    %136 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<16x16xf32>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.log %in : f32
      linalg.yield %211 : f32
    } -> tensor<16x16xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<16x16xf32>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_5 : f64 to f32
      %212 = arith.divf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<16x16xf32>
    %138 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<16x16xf32>) outs(%133 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.mulf %in, %cst_10 : f32
      linalg.yield %211 : f32
    } -> tensor<16x16xf32>
    %139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<16x16xf32>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: f32, %out: i64):
      %211 = arith.fptosi %in : f32 to i64
      linalg.yield %211 : i64
    } -> tensor<16x16xi64>
    %140 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %211 = arith.addi %in, %c16_i64 : i64
      linalg.yield %211 : i64
    } -> tensor<16x16xi64>
    %141 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%140, %cst_11 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %211 = arith.minsi %in, %in_100 : i64
      linalg.yield %211 : i64
    } -> tensor<16x16xi64>
    %142 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%132, %130, %141 : tensor<16x16xi1>, tensor<16x16xi64>, tensor<16x16xi64>) outs(%127 : tensor<16x16xi64>) {
    ^bb0(%in: i1, %in_100: i64, %in_101: i64, %out: i64):
      %211 = arith.select %in, %in_100, %in_101 : i64
      linalg.yield %211 : i64
    } -> tensor<16x16xi64>
    %143 = tensor.empty() : tensor<16x16x2xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<16x16xi64>) outs(%143 : tensor<16x16x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %211 = arith.index_cast %in : i64 to index
      %212 = linalg.index 2 : index
      %213 = arith.cmpi slt, %211, %c32 : index
      cf.assert %213, "index must be smaller than dim size"
      %214 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %214, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg18[%211, %212] : tensor<32x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x16x2xf32>
    %145 = tensor.empty() : tensor<2x16x16xf32>
    %transposed_58 = linalg.transpose ins(%144 : tensor<16x16x2xf32>) outs(%145 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_59 = tensor.expand_shape %transposed_58 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %146 = tensor.empty() : tensor<1x2x32x16xf32>
    %transposed_60 = linalg.transpose ins(%expanded_52 : tensor<1x16x2x32xf32>) outs(%146 : tensor<1x2x32x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_61 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_62 = tensor.collapse_shape %transposed_60 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%145 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %148 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<2x16x32xf32>, tensor<2x32x16xf32>) outs(%147 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_63 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %149 = tensor.empty() : tensor<1x2x16x16xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63, %expanded_59 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%149 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x16xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %104 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%149 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x16xf32>
    %152 = tensor.empty() : tensor<1x2x16xi64>
    %153 = linalg.fill ins(%c0_i64 : i64) outs(%152 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %154 = tensor.empty() : tensor<1x2x16xf32>
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %156:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<1x2x16x16xf32>) outs(%155, %153 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %211 = linalg.index 3 : index
      %212 = arith.index_cast %211 : index to i64
      %213 = arith.maximumf %in, %out : f32
      %214 = arith.cmpf ogt, %in, %out : f32
      %215 = arith.select %214, %212, %out_100 : i64
      linalg.yield %213, %215 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_64 = tensor.expand_shape %156#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_64 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%149 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.subf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x16xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<1x2x16x16xf32>) outs(%149 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.exp %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x16xf32>
    %159 = tensor.empty() : tensor<1x2x16x1xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<1x2x16x16xf32>) outs(%160 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x1xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %161 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%149 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.divf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_65 = tensor.collapse_shape %162 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_66 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %163 = tensor.empty() : tensor<2x16x32xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %165 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<2x16x16xf32>, tensor<2x16x32xf32>) outs(%164 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_67 = tensor.expand_shape %165 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %166 = tensor.empty() : tensor<1x16x2x32xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<1x2x16x32xf32>) outs(%166 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_69 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %167 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_71 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_71 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_8 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_7 : f64 to f32
      %212 = arith.addf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<1x16x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.rsqrt %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %173 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %175 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %174 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %transposed_72 = linalg.transpose ins(%arg20 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %176 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_74 = tensor.expand_shape %176 [[0, 1], [2, 3]] output_shape [1, 16, 2, 32] : tensor<16x64xf32> into tensor<1x16x2x32xf32>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<1x16x2x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_76 = linalg.transpose ins(%arg21 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %177 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_78 = tensor.expand_shape %177 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_79 = linalg.transpose ins(%arg22 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_77, %transposed_79 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_80 = tensor.expand_shape %178 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<1x32x2x32xf32>) outs(%30 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%expanded_78 : tensor<1x32x2x32xf32>) outs(%30 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_83 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_84 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %179 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%164 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_85 = tensor.expand_shape %179 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85, %cst_1 : tensor<1x2x16x32xf32>, tensor<1x2x16x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x32xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %111 : tensor<1x2x16x32xf32>, tensor<1x1x16x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x32xf32>
    %182:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<1x2x16x32xf32>) outs(%155, %153 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %211 = linalg.index 3 : index
      %212 = arith.index_cast %211 : index to i64
      %213 = arith.maximumf %in, %out : f32
      %214 = arith.cmpf ogt, %in, %out : f32
      %215 = arith.select %214, %212, %out_100 : i64
      linalg.yield %213, %215 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_86 = tensor.expand_shape %182#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %183 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %expanded_86 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.subf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x32xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<1x2x16x32xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.exp %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x32xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%184 : tensor<1x2x16x32xf32>) outs(%160 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x1xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %185 : tensor<1x2x16x32xf32>, tensor<1x2x16x1xf32>) outs(%124 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.divf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x2x16x32xf32>
    %collapsed_87 = tensor.collapse_shape %186 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %collapsed_88 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %187 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<2x16x32xf32>, tensor<2x32x32xf32>) outs(%164 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %expanded_89 = tensor.expand_shape %187 [[0, 1], [2], [3]] output_shape [1, 2, 16, 32] : tensor<2x16x32xf32> into tensor<1x2x16x32xf32>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<1x2x16x32xf32>) outs(%166 : tensor<1x16x2x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_91 = linalg.transpose ins(%arg23 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_92 = tensor.collapse_shape %transposed_90 [[0, 1], [2, 3]] : tensor<1x16x2x32xf32> into tensor<16x64xf32>
    %188 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_93 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %expanded_93 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_8 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_7 : f64 to f32
      %212 = arith.addf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<1x16x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.rsqrt %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %194 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %196 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %195 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %transposed_94 = linalg.transpose ins(%arg25 : tensor<128x64xf32>) outs(%81 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_95 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %197 = tensor.empty() : tensor<16x128xf32>
    %198 = linalg.fill ins(%cst : f32) outs(%197 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %199 = linalg.matmul ins(%collapsed_95, %transposed_94 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%198 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %expanded_96 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %200 = tensor.empty() : tensor<1x16x128xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<1x16x128xf32>) outs(%200 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.cmpf ugt, %in, %cst : f32
      %212 = arith.select %211, %in, %cst : f32
      linalg.yield %212 : f32
    } -> tensor<1x16x128xf32>
    %transposed_97 = linalg.transpose ins(%arg26 : tensor<64x128xf32>) outs(%87 : tensor<128x64xf32>) permutation = [1, 0] 
    %collapsed_98 = tensor.collapse_shape %201 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %202 = linalg.matmul ins(%collapsed_98, %transposed_97 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%122 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_99 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %expanded_99 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.addf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%204 : tensor<1x16x64xf32>) outs(%114 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.addf %in, %out : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.divf %in, %cst_8 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = arith.truncf %cst_7 : f64 to f32
      %212 = arith.addf %in, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<1x16x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x16x1xf32>) outs(%113 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %211 = math.rsqrt %in : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %208 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    %210 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %209 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%97 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %211 = arith.mulf %in, %in_100 : f32
      linalg.yield %211 : f32
    } -> tensor<1x16x64xf32>
    return %210 : tensor<1x16x64xf32>
  }
}
