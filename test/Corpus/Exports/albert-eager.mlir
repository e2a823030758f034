// albert-eager: made by export_models.py; do not edit.
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
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 0.17677669529663689 : f64
    %cst_8 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 5.000000e-01 : f32
    %cst_14 = arith.constant 1.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg27[0, 0] [1, 32] [1, 1] : tensor<1x64xi64> to tensor<1x32xi64>
    %0 = tensor.empty() : tensor<1x32xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x32xi64>) -> tensor<1x32xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x32xi64>) outs(%1 : tensor<1x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %130 = arith.index_cast %in : i64 to index
      %131 = arith.cmpi slt, %130, %c64 : index
      cf.assert %131, "index must be smaller than dim size"
      %132 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %132, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg28[%c0, %130] : tensor<1x64xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x32xi64>
    %3 = tensor.empty() : tensor<1x32x32xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c256 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%130, %131] : tensor<256x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x32xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x32xi64>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c2 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%130, %131] : tensor<2x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x32xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x32x32xf32>, tensor<1x32x32xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x32xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x32xi64>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c64 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%130, %131] : tensor<64x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x32x32xf32>, tensor<1x32x32xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x32xf32>
    %9 = tensor.empty() : tensor<1x32x32xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x32xf32>) outs(%9 : tensor<1x32x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<1x32x32xf64>
    %11 = tensor.empty() : tensor<1x32x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x32x1xf64>) -> tensor<1x32x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x32x32xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_9 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x32x32xf64>, tensor<1x32x1xf64>) outs(%9 : tensor<1x32x32xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %130 = arith.subf %in, %in_44 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x32xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x32x32xf64>, tensor<1x32x32xf64>) outs(%9 : tensor<1x32x32xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %130 = arith.mulf %in, %in_44 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x32xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x32x32xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_9 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %19 = tensor.empty() : tensor<1x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x32x32xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_10 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_8 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x32x32xf32>, tensor<1x32x1xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.subf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x32xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x32x32xf32>, tensor<1x32x1xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.mulf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg5 : tensor<1x32x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.mulf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x32xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg6 : tensor<1x32x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x32xf32>
    %30 = tensor.empty() : tensor<1x32xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x32xi64>) outs(%30 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<1x32xi1>
    %32 = tensor.empty() : tensor<1xi64>
    %33 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%32 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %34 = tensor.empty() : tensor<32xi64>
    %35 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%34 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_16 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %36 = tensor.empty() : tensor<1x1x32x1xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x32x1xi64>) outs(%36 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<1x1x32x1xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %37 : tensor<i1>, tensor<1x1x32x1xi1>) outs(%36 : tensor<1x1x32x1xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %130 = arith.andi %in, %in_44 : i1
      linalg.yield %130 : i1
    } -> tensor<1x1x32x1xi1>
    %39 = tensor.empty() : tensor<1x1x1x32xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<1x1x1x1xi64>, tensor<1x1x1x32xi64>) outs(%39 : tensor<1x1x1x32xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %130 = arith.cmpi slt, %in, %c0_i64 : i64
      %131 = arith.addi %in, %c1_i64 : i64
      %132 = arith.select %130, %131, %in : i64
      %133 = arith.index_cast %132 : i64 to index
      %134 = arith.cmpi slt, %in_44, %c0_i64 : i64
      %135 = arith.addi %in_44, %c32_i64 : i64
      %136 = arith.select %134, %135, %in_44 : i64
      %137 = arith.index_cast %136 : i64 to index
      %extracted = tensor.extract %31[%133, %137] : tensor<1x32xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x32xi1>
    %41 = tensor.empty() : tensor<1x1x32x32xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) outs(%41 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %130 = arith.andi %in, %in_44 : i1
      linalg.yield %130 : i1
    } -> tensor<1x1x32x32xi1>
    %43 = tensor.empty() : tensor<1x1x32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_3, %cst_2 : tensor<1x1x32x32xi1>, tensor<f32>, tensor<f32>) outs(%43 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_44: f32, %in_45: f32, %out: f32):
      %130 = arith.select %in, %in_44, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x32x32xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x32x32xf32> into tensor<32x32xf32>
    %45 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x32xf32>) outs(%45 : tensor<32x64xf32>) permutation = [1, 0] 
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<32x32xf32>, tensor<32x64xf32>) outs(%46 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %arg8 : tensor<32x64xf32>, tensor<64xf32>) outs(%45 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<32x64xf32>
    %expanded_17 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %49 = tensor.empty() : tensor<64x64xf32>
    %transposed_18 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%49 : tensor<64x64xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%48, %transposed_18 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %arg12 : tensor<32x64xf32>, tensor<64xf32>) outs(%45 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<32x64xf32>
    %expanded_19 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %52 = tensor.empty() : tensor<1x2x32x32xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x32x2x32xf32>) outs(%52 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%49 : tensor<64x64xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%48, %transposed_21 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %arg14 : tensor<32x64xf32>, tensor<64xf32>) outs(%45 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<32x64xf32>
    %expanded_22 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_23 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%49 : tensor<64x64xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%48, %transposed_23 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %arg16 : tensor<32x64xf32>, tensor<64xf32>) outs(%45 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<32x64xf32>
    %expanded_24 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [1, 32, 2, 32] : tensor<32x64xf32> into tensor<1x32x2x32xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<1x32x2x32xf32>) outs(%52 : tensor<1x2x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%expanded_22 : tensor<1x32x2x32xf32>) outs(%52 : tensor<1x2x32x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %57 = tensor.empty() : tensor<2x32x32xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %59 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%58 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_29 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x2x32x32xf32>) outs(%52 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_7 : f64 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x2x32x32xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %44 : tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) outs(%52 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x2x32x32xf32>
    %62 = tensor.empty() : tensor<1x2x32xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x2x32xi64>) -> tensor<1x2x32xi64>
    %64 = tensor.empty() : tensor<1x2x32xf32>
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %66:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x2x32x32xf32>) outs(%65, %63 : tensor<1x2x32xf32>, tensor<1x2x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_44 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<1x2x32xf32>, tensor<1x2x32xi64>)
    %expanded_30 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 2, 32, 1] : tensor<1x2x32xf32> into tensor<1x2x32x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_30 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%52 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.subf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x2x32x32xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x2x32x32xf32>) outs(%52 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x2x32x32xf32>
    %69 = tensor.empty() : tensor<1x2x32x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x2x32x32xf32>) outs(%70 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x2x32x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%52 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.divf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_31 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %73 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%58 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %expanded_33 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [1, 2, 32, 32] : tensor<2x32x32xf32> into tensor<1x2x32x32xf32>
    %74 = tensor.empty() : tensor<1x32x2x32xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x2x32x32xf32>) outs(%74 : tensor<1x32x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<1x32x2x32xf32> into tensor<32x64xf32>
    %transposed_36 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%49 : tensor<64x64xf32>) permutation = [1, 0] 
    %75 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %arg18 : tensor<32x64xf32>, tensor<64xf32>) outs(%45 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<32x64xf32>
    %expanded_37 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %77 = tensor.empty() : tensor<1x32x64xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_37 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %79 = tensor.empty() : tensor<1x32x64xf64>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x32x64xf32>) outs(%79 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<1x32x64xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_11 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%79 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %130 = arith.subf %in, %in_44 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x64xf64>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%79 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %130 = arith.mulf %in, %in_44 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x64xf64>
    %85 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_11 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_12 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_8 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x32x1xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %89 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.subf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.mulf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg19 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.mulf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg20 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %collapsed_38 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %96 = tensor.empty() : tensor<64x128xf32>
    %transposed_39 = linalg.transpose ins(%arg21 : tensor<128x64xf32>) outs(%96 : tensor<64x128xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<32x128xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %99 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%98 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %arg22 : tensor<32x128xf32>, tensor<128xf32>) outs(%97 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<32x128xf32>
    %expanded_40 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf32> into tensor<1x32x128xf32>
    %101 = tensor.empty() : tensor<1x32x128xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x32x128xf32>) outs(%101 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.mulf %in, %cst_13 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x128xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x32x128xf32>) outs(%101 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x32x128xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x32x128xf32>) outs(%101 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_6 : f64 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x32x128xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %104 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%101 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x128xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x32x128xf32>) outs(%101 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x32x128xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x32x128xf32>) outs(%101 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.tanh %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x128xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x32x128xf32>) outs(%101 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %cst_14 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x128xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %108 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%101 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.mulf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x128xf32>
    %collapsed_41 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<1x32x128xf32> into tensor<32x128xf32>
    %110 = tensor.empty() : tensor<128x64xf32>
    %transposed_42 = linalg.transpose ins(%arg23 : tensor<64x128xf32>) outs(%110 : tensor<128x64xf32>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%46 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%111, %arg24 : tensor<32x64xf32>, tensor<64xf32>) outs(%45 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<32x64xf32>
    %expanded_43 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %95 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x32x64xf32>) outs(%79 : tensor<1x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<1x32x64xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_11 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<1x32x64xf64>, tensor<1x32x1xf64>) outs(%79 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %130 = arith.subf %in, %in_44 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x64xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<1x32x64xf64>, tensor<1x32x64xf64>) outs(%79 : tensor<1x32x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %130 = arith.mulf %in, %in_44 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x64xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<1x32x64xf64>) outs(%12 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x32x1xf64>) outs(%11 : tensor<1x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_11 : f64
      linalg.yield %130 : f64
    } -> tensor<1x32x1xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x32x1xf64>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<1x32x64xf32>) outs(%21 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_12 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_8 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x32x1xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x32x1xf32>) outs(%19 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x1xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %123 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.subf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %127 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %125 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.mulf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %128 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg9 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.mulf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg10 : tensor<1x32x64xf32>, tensor<64xf32>) outs(%77 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %130 = arith.addf %in, %in_44 : f32
      linalg.yield %130 : f32
    } -> tensor<1x32x64xf32>
    return %129 : tensor<1x32x64xf32>
  }
}
