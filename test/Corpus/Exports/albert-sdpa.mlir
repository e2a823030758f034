// albert-sdpa: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 attention_mask
//   2 embeddings.word_embeddings.weight
//   3 embeddings.position_embeddings.weight
//   4 embeddings.token_type_embeddings.weight
//   5 embeddings.LayerNorm.weight
//   6 embeddings.LayerNorm.bias
//   7 encoder.embedding_hidden_mapping_in.weight
//   8 encoder.embedding_hidden_mapping_in.bias
//   9 encoder.albert_layer_groups.0.albert_layers.0.full_layer_layer_norm.weight
//   10 encoder.albert_layer_groups.0.albert_layers.0.full_layer_layer_norm.bias
//   11 encoder.albert_layer_groups.0.albert_layers.0.attention.query.weight
//   12 encoder.albert_layer_groups.0.albert_layers.0.attention.query.bias
//   13 encoder.albert_layer_groups.0.albert_layers.0.attention.key.weight
//   14 encoder.albert_layer_groups.0.albert_layers.0.attention.key.bias
//   15 encoder.albert_layer_groups.0.albert_layers.0.attention.value.weight
//   16 encoder.albert_layer_groups.0.albert_layers.0.attention.value.bias
//   17 encoder.albert_layer_groups.0.albert_layers.0.attention.dense.weight
//   18 encoder.albert_layer_groups.0.albert_layers.0.attention.dense.bias
//   19 encoder.albert_layer_groups.0.albert_layers.0.attention.LayerNorm.weight
//   20 encoder.albert_layer_groups.0.albert_layers.0.attention.LayerNorm.bias
//   21 encoder.albert_layer_groups.0.albert_layers.0.ffn.weight
//   22 encoder.albert_layer_groups.0.albert_layers.0.ffn.bias
//   23 encoder.albert_layer_groups.0.albert_layers.0.ffn_output.weight
//   24 encoder.albert_layer_groups.0.albert_layers.0.ffn_output.bias
//   25 pooler.weight
//   26 pooler.bias
//   27 embeddings.position_ids
//   28 embeddings.token_type_ids
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<1x32xi64>, %arg2: tensor<256x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<2x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<128x64xf32>, %arg22: tensor<128xf32>, %arg23: tensor<64x128xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<1x64xi64>, %arg28: tensor<1x64xi64>) -> tensor<1x32x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32_i64 = arith.constant 32 : i64
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x32x32xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.79788456080286541 : f64
    %cst_7 = arith.constant 4.471500e-02 : f64
    %cst_8 = arith.constant 0.42044820762685731 : f64
    %cst_9 = arith.constant 0xFFF0000000000000 : f64
    %cst_10 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_11 = arith.constant 3.200000e+01 : f64
    %cst_12 = arith.constant 3.200000e+01 : f32
    %cst_13 = arith.constant 6.400000e+01 : f64
    %cst_14 = arith.constant 6.400000e+01 : f32
    %cst_15 = arith.constant 5.000000e-01 : f32
    %cst_16 = arith.constant 1.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg27[0, 0] [1, 32] [1, 1] : tensor<1x64xi64> to tensor<1x32xi64>
    %0 = tensor.empty() : tensor<1x32xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x32xi64>) -> tensor<1x32xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x32xi64>) outs(%1 : tensor<1x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %137 = arith.index_cast %in : i64 to index
      %138 = arith.cmpi slt, %137, %c64 : index
      cf.assert %138, "index must be smaller than dim size"
      %139 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %139, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg28[%c0, %137] : tensor<1x64xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x32xi64>
    %3 = tensor.empty() : tensor<1x32x32xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %137 = arith.index_cast %in : i64 to index
      %138 = linalg.index 2 : index
      %139 = arith.cmpi slt, %137, %c256 : index
      cf.assert %139, "index must be smaller than dim size"
      %140 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %140, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%137, %138] : tensor<256x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x32xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x32xi64>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %137 = arith.index_cast %in : i64 to index
      %138 = linalg.index 2 : index
      %139 = arith.cmpi slt, %137, %c2 : index
      cf.assert %139, "index must be smaller than dim size"
      %140 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %140, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%137, %138] : tensor<2x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x32xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x32x32xf32>, tensor<1x32x32xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x32xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x32xi64>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %137 = arith.index_cast %in : i64 to index
      %138 = linalg.index 2 : index
      %139 = arith.cmpi slt, %137, %c64 : index
      cf.assert %139, "index must be smaller than dim size"
      %140 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %140, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%137, %138] : tensor<64x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x32x32xf32>, tensor<1x32x32xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x32xf32>
    %9 = tensor.empty() : tensor<1x32x32xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x32xf32>) outs(%9 : tensor<1x32x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %137 = arith.extf %in : f32 to f64
      linalg.yield %137 : f64
    } -> tensor<1x32x32xf64>
    %11 = tensor.empty() : tensor<1x32x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x32x32xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.addf %in, %out : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.divf %in, %cst_11 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x32x32xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x32xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %137 = arith.subf %in, %in_46 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x32xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x32x32xf64>, tensor<1x32x32xf64>) outs(%9 : tensor<1x32x32xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %137 = arith.mulf %in, %in_46 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x32xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x32x32xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.addf %in, %out : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.divf %in, %cst_11 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %19 = tensor.empty() : tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %137 = arith.truncf %in : f64 to f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x32x32xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_12 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_10 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x32x32xf32>, tensor<1x32x1xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.subf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x32xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x32x32xf32>, tensor<1x32x1xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.mulf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg5 : tensor<1x32x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.mulf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x32xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg6 : tensor<1x32x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x32xf32>
    %30 = tensor.empty() : tensor<1x32xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x32xi64>) outs(%30 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %137 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %137 : i1
    } -> tensor<1x32xi1>
    %32 = tensor.empty() : tensor<1xi64>
    %33 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%32 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %34 = tensor.empty() : tensor<32xi64>
    %35 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%34 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %137 = linalg.index 0 : index
      %138 = arith.index_cast %137 : index to i64
      linalg.yield %138 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_18 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %36 = tensor.empty() : tensor<1x1x32x1xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x32x1xi64>) outs(%36 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %137 : i1
    } -> tensor<1x1x32x1xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %37 : tensor<i1>, tensor<1x1x32x1xi1>) outs(%36 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %137 = arith.andi %in, %in_46 : i1
      linalg.yield %137 : i1
    } -> tensor<1x1x32x1xi1>
    %39 = tensor.empty() : tensor<1x1x1x32xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_18 : tensor<1x1x1x1xi64>, tensor<1x1x1x32xi64>) outs(%39 : tensor<1x1x1x32xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %137 = arith.cmpi slt, %in, %c0_i64 : i64
      %138 = arith.addi %in, %c1_i64 : i64
      %139 = arith.select %137, %138, %in : i64
      %140 = arith.index_cast %139 : i64 to index
      %141 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %142 = arith.addi %in_46, %c32_i64 : i64
      %143 = arith.select %141, %142, %in_46 : i64
      %144 = arith.index_cast %143 : i64 to index
      %extracted = tensor.extract %31[%140, %144] : tensor<1x32xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x32xi1>
    %41 = tensor.empty() : tensor<1x1x32x32xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) outs(%41 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %137 = arith.andi %in, %in_46 : i1
      linalg.yield %137 : i1
    } -> tensor<1x1x32x32xi1>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x32x32xf32> into tensor<32x32xf32>
    %43 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x32xf32>) outs(%43 : tensor<32x64xf32>) permutation = [1, 0] 
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<32x32xf32>, tensor<32x64xf32>) outs(%44 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %arg8 : tensor<32x64xf32>, tensor<64xf32>) outs(%43 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<32x64xf32>
    %expanded_19 = tensor.expand_shape %46 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %47 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%46, %transposed_20 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %arg12 : tensor<32x64xf32>, tensor<64xf32>) outs(%43 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<32x64xf32>
    %expanded_21 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %50 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x32x2x32xf32>) outs(%50 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%46, %transposed_23 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %arg14 : tensor<32x64xf32>, tensor<64xf32>) outs(%43 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<32x64xf32>
    %expanded_24 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_25 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%46, %transposed_25 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %arg16 : tensor<32x64xf32>, tensor<64xf32>) outs(%43 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<32x64xf32>
    %expanded_26 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x32x2x32xf32>) outs(%50 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<1x1x32x32xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_3, %cst_4 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%55 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %137 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %137 : f32
    } -> tensor<1x1x32x32xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<1x2x32x32xf32>) outs(%50 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_8 : f64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x2x32x32xf32>
    %transposed_28 = linalg.transpose ins(%expanded_24 : tensor<1x32x2x32xf32>) outs(%50 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<1x2x32x32xf32>) outs(%50 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_8 : f64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_29 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_30 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %59 = tensor.empty() : tensor<2x32x32xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %61 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%60 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_31 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %56 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%50 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x32x32xf32>
    %63 = tensor.empty() : tensor<1x2x32xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %65 = tensor.empty() : tensor<1x2x32xf32>
    %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %67:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x2x32x32xf32>) outs(%66, %64 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_46: i64):
      %137 = linalg.index 3 : index
      %138 = arith.index_cast %137 : index to i64
      %139 = arith.maximumf %in, %out : f32
      %140 = arith.cmpf ogt, %in, %out : f32
      %141 = arith.select %140, %138, %out_46 : i64
      linalg.yield %139, %141 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_32 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_32 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%50 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.subf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x32x32xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x2x32x32xf32>) outs(%50 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.exp %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x32x32xf32>
    %70 = tensor.empty() : tensor<1x2x32x1xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x2x32x32xf32>) outs(%71 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x32x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%50 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.divf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x32x32xf32>
    %74 = tensor.empty() : tensor<1x2x32x32xi1>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x32x32xf32>) outs(%74 : tensor<1x2x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %137 = arith.extf %in : f32 to f64
      %138 = arith.cmpf oeq, %137, %cst_9 : f64
      linalg.yield %138 : i1
    } -> tensor<1x2x32x32xi1>
    %76 = tensor.empty() : tensor<1x2x32x1xi1>
    %77 = linalg.fill ins(%true : i1) outs(%76 : tensor<1x2x32x1xi1>) -> tensor<1x2x32x1xi1>
    %78 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x2x32x32xi1>) outs(%77 : tensor<1x2x32x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %137 = arith.andi %in, %out : i1
      linalg.yield %137 : i1
    } -> tensor<1x2x32x1xi1>
    %79 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %cst_2, %73 : tensor<1x2x32x1xi1>, tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%50 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %137 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_33 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %80 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%60 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_35 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %81 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x2x32x32xf32>) outs(%81 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_38 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %82 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %arg18 : tensor<32x64xf32>, tensor<64xf32>) outs(%43 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<32x64xf32>
    %expanded_39 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %84 = tensor.empty() : tensor<1x32x64xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_39 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %86 = tensor.empty() : tensor<1x32x64xf64>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x32x64xf32>) outs(%86 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %137 = arith.extf %in : f32 to f64
      linalg.yield %137 : f64
    } -> tensor<1x32x64xf64>
    %88 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.addf %in, %out : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.divf %in, %cst_13 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %90 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%86 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %137 = arith.subf %in, %in_46 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x64xf64>
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%86 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %137 = arith.mulf %in, %in_46 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x64xf64>
    %92 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.addf %in, %out : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.divf %in, %cst_13 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %137 = arith.truncf %in : f64 to f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_14 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_10 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x32x1xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %96 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.subf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.mulf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg19 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.mulf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_40 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %103 = tensor.empty() : tensor<64x128xf32>
    %transposed_41 = linalg.transpose ins(%arg21 : tensor<128x64xf32>) outs(%103 : tensor<64x128xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<32x128xf32>
    %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %106 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%105 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%106, %arg22 : tensor<32x128xf32>, tensor<128xf32>) outs(%104 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<32x128xf32>
    %expanded_42 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %108 = tensor.empty() : tensor<1x32x128xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x32x128xf32>) outs(%108 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.mulf %in, %cst_15 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x128xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x32x128xf32>) outs(%108 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %137 : f32
    } -> tensor<1x32x128xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x32x128xf32>) outs(%108 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_7 : f64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x32x128xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %111 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%108 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x128xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x32x128xf32>) outs(%108 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_6 : f64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x32x128xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x32x128xf32>) outs(%108 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.tanh %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x128xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x32x128xf32>) outs(%108 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %cst_16 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x128xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %115 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%108 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.mulf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_43 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %117 = tensor.empty() : tensor<128x64xf32>
    %transposed_44 = linalg.transpose ins(%arg23 : tensor<64x128xf32>) outs(%117 : tensor<128x64xf32>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%44 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %arg24 : tensor<32x64xf32>, tensor<64xf32>) outs(%43 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<32x64xf32>
    %expanded_45 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %102 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x32x64xf32>) outs(%86 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %137 = arith.extf %in : f32 to f64
      linalg.yield %137 : f64
    } -> tensor<1x32x64xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.addf %in, %out : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.divf %in, %cst_13 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %123 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%86 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %137 = arith.subf %in, %in_46 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x64xf64>
    %125 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%86 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %137 = arith.mulf %in, %in_46 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x64xf64>
    %126 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.addf %in, %out : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %137 = arith.divf %in, %cst_13 : f64
      linalg.yield %137 : f64
    } -> tensor<1x32x1xf64>
    %128 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %137 = arith.truncf %in : f64 to f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_14 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_10 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x32x1xf32>
    %132 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x1xf32>
    %133 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %130 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.subf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %132 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.mulf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg9 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.mulf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    %136 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %arg10 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%84 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %137 = arith.addf %in, %in_46 : f32
      linalg.yield %137 : f32
    } -> tensor<1x32x64xf32>
    return %136 : tensor<1x32x64xf32>
  }
}
