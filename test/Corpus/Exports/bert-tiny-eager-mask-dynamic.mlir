// bert-tiny-eager-mask-dynamic: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 attention_mask
//   2 embeddings.word_embeddings.weight
//   3 embeddings.position_embeddings.weight
//   4 embeddings.token_type_embeddings.weight
//   5 embeddings.LayerNorm.weight
//   6 embeddings.LayerNorm.bias
//   7 encoder.layer.0.attention.self.query.weight
//   8 encoder.layer.0.attention.self.query.bias
//   9 encoder.layer.0.attention.self.key.weight
//   10 encoder.layer.0.attention.self.key.bias
//   11 encoder.layer.0.attention.self.value.weight
//   12 encoder.layer.0.attention.self.value.bias
//   13 encoder.layer.0.attention.output.dense.weight
//   14 encoder.layer.0.attention.output.dense.bias
//   15 encoder.layer.0.attention.output.LayerNorm.weight
//   16 encoder.layer.0.attention.output.LayerNorm.bias
//   17 encoder.layer.0.intermediate.dense.weight
//   18 encoder.layer.0.intermediate.dense.bias
//   19 encoder.layer.0.output.dense.weight
//   20 encoder.layer.0.output.dense.bias
//   21 encoder.layer.0.output.LayerNorm.weight
//   22 encoder.layer.0.output.LayerNorm.bias
//   23 encoder.layer.1.attention.self.query.weight
//   24 encoder.layer.1.attention.self.query.bias
//   25 encoder.layer.1.attention.self.key.weight
//   26 encoder.layer.1.attention.self.key.bias
//   27 encoder.layer.1.attention.self.value.weight
//   28 encoder.layer.1.attention.self.value.bias
//   29 encoder.layer.1.attention.output.dense.weight
//   30 encoder.layer.1.attention.output.dense.bias
//   31 encoder.layer.1.attention.output.LayerNorm.weight
//   32 encoder.layer.1.attention.output.LayerNorm.bias
//   33 encoder.layer.1.intermediate.dense.weight
//   34 encoder.layer.1.intermediate.dense.bias
//   35 encoder.layer.1.output.dense.weight
//   36 encoder.layer.1.output.dense.bias
//   37 encoder.layer.1.output.LayerNorm.weight
//   38 encoder.layer.1.output.LayerNorm.bias
//   39 embeddings.position_ids
//   40 embeddings.token_type_ids
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<()[s0] -> (s0 * 2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>, %arg2: tensor<30522x128xf32>, %arg3: tensor<512x128xf32>, %arg4: tensor<2x128xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<128x128xf32>, %arg8: tensor<128xf32>, %arg9: tensor<128x128xf32>, %arg10: tensor<128xf32>, %arg11: tensor<128x128xf32>, %arg12: tensor<128xf32>, %arg13: tensor<128x128xf32>, %arg14: tensor<128xf32>, %arg15: tensor<128xf32>, %arg16: tensor<128xf32>, %arg17: tensor<512x128xf32>, %arg18: tensor<512xf32>, %arg19: tensor<128x512xf32>, %arg20: tensor<128xf32>, %arg21: tensor<128xf32>, %arg22: tensor<128xf32>, %arg23: tensor<128x128xf32>, %arg24: tensor<128xf32>, %arg25: tensor<128x128xf32>, %arg26: tensor<128xf32>, %arg27: tensor<128x128xf32>, %arg28: tensor<128xf32>, %arg29: tensor<128x128xf32>, %arg30: tensor<128xf32>, %arg31: tensor<128xf32>, %arg32: tensor<128xf32>, %arg33: tensor<512x128xf32>, %arg34: tensor<512xf32>, %arg35: tensor<128x512xf32>, %arg36: tensor<128xf32>, %arg37: tensor<128xf32>, %arg38: tensor<128xf32>, %arg39: tensor<1x512xi64>, %arg40: tensor<1x512xi64>) -> tensor<2x?x128xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c-1 = arith.constant -1 : index
    %c512 = arith.constant 512 : index
    %c2 = arith.constant 2 : index
    %c30522 = arith.constant 30522 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c3 = arith.constant 3 : index
    %c64_i64 = arith.constant 64 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 1.280000e+02 : f64
    %cst_9 = arith.constant 1.280000e+02 : f32
    %c256_i64 = arith.constant 256 : i64
    %cst_10 = arith.constant 1.250000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %dim, %c0 : index
    %2 = arith.addi %dim, %c512 : index
    %3 = arith.select %1, %2, %dim : index
    %4 = arith.cmpi slt, %3, %c0 : index
    %5 = arith.select %4, %c-1, %3 : index
    %6 = arith.minsi %5, %c512 : index
    %7 = arith.maxsi %6, %c0 : index
    %extracted_slice = tensor.extract_slice %arg39[0, 0] [1, %7] [1, 1] : tensor<1x512xi64> to tensor<1x?xi64>
    %8 = tensor.empty(%7) : tensor<1x?xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%9 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %299 = arith.index_cast %in : i64 to index
      %300 = arith.cmpi slt, %299, %c512 : index
      cf.assert %300, "index must be smaller than dim size"
      %301 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %301, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg40[%c0, %299] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<2x?xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<2x?xi64>) {
    ^bb0(%out: i64):
      %299 = linalg.index 1 : index
      %300 = arith.cmpi eq, %7, %c1 : index
      %301 = arith.select %300, %c0, %299 : index
      %extracted = tensor.extract %10[%c0, %301] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x?xi64>
    %14 = tensor.empty(%dim) : tensor<2x?x128xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%14 : tensor<2x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %299 = arith.index_cast %in : i64 to index
      %300 = linalg.index 2 : index
      %301 = arith.cmpi slt, %299, %c30522 : index
      cf.assert %301, "index must be smaller than dim size"
      %302 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %302, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%299, %300] : tensor<30522x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x128xf32>
    %16 = tensor.empty(%dim) : tensor<2x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x?xi64>) outs(%16 : tensor<2x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %299 = arith.index_cast %in : i64 to index
      %300 = linalg.index 2 : index
      %301 = arith.cmpi slt, %299, %c2 : index
      cf.assert %301, "index must be smaller than dim size"
      %302 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %302, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%299, %300] : tensor<2x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%14 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %19 = tensor.empty(%7) : tensor<1x?x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%19 : tensor<1x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %299 = arith.index_cast %in : i64 to index
      %300 = linalg.index 2 : index
      %301 = arith.cmpi slt, %299, %c512 : index
      cf.assert %301, "index must be smaller than dim size"
      %302 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %302, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%299, %300] : tensor<512x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    %21 = arith.cmpi eq, %dim, %7 : index
    cf.assert %21, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<2x?x128xf32>, tensor<1x?x128xf32>) outs(%14 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %23 = tensor.empty(%dim) : tensor<2x?x128xf64>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x?x128xf32>) outs(%23 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %299 = arith.extf %in : f32 to f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %25 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %26 = linalg.fill ins(%cst : f64) outs(%25 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %27 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x?x128xf64>) outs(%26 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x?x1xf64>) outs(%25 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%23 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.subf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%23 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.mulf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x?x128xf64>) outs(%26 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x?x1xf64>) outs(%25 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %33 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x?x1xf64>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %299 = arith.truncf %in : f64 to f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x?x128xf32>) outs(%35 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.addf %in, %out : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.divf %in, %cst_9 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.truncf %cst_7 : f64 to f32
      %300 = arith.addf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<2x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = math.rsqrt %in : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %37 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%14 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.subf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%14 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg5 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%14 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg6 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%14 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %dim_12 = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %44 = tensor.empty(%dim_12) : tensor<2x?xi1>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x?xi64>) outs(%44 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %299 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %299 : i1
    } -> tensor<2x?xi1>
    %46 = tensor.empty() : tensor<2xi64>
    %47 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%46 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %299 = linalg.index 0 : index
      %300 = arith.index_cast %299 : index to i64
      linalg.yield %300 : i64
    } -> tensor<2xi64>
    %48 = tensor.empty(%dim) : tensor<?xi64>
    %49 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%48 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %299 = linalg.index 0 : index
      %300 = arith.index_cast %299 : index to i64
      linalg.yield %300 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %47 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %49 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_14 = tensor.expand_shape %49 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %50 = tensor.empty(%dim) : tensor<1x1x?x1xi1>
    %51 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x?x1xi64>) outs(%50 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %299 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %299 : i1
    } -> tensor<1x1x?x1xi1>
    %52 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %51 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%50 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %299 = arith.andi %in, %in_79 : i1
      linalg.yield %299 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_15 = tensor.dim %expanded_14, %c3 : tensor<1x1x1x?xi64>
    %53 = tensor.empty(%dim_15) : tensor<2x1x1x?xi1>
    %54 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%53 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %299 = arith.cmpi slt, %in, %c0_i64 : i64
      %300 = arith.addi %in, %c2_i64 : i64
      %301 = arith.select %299, %300, %in : i64
      %302 = arith.index_cast %301 : i64 to index
      %303 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %304 = arith.index_cast %dim_12 : index to i64
      %305 = arith.addi %in_79, %304 : i64
      %306 = arith.select %303, %305, %in_79 : i64
      %307 = arith.index_cast %306 : i64 to index
      %extracted = tensor.extract %45[%302, %307] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %55 = tensor.empty(%dim, %dim_15) : tensor<2x1x?x?xi1>
    %56 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<1x1x?x1xi1>, tensor<2x1x1x?xi1>) outs(%55 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %299 = arith.andi %in, %in_79 : i1
      linalg.yield %299 : i1
    } -> tensor<2x1x?x?xi1>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %58 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%57 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %299 = linalg.index 0 : index
      %300 = linalg.index 2 : index
      %301 = linalg.index 3 : index
      %302 = arith.cmpi eq, %dim, %c1 : index
      %303 = arith.select %302, %c0, %300 : index
      %304 = arith.cmpi eq, %dim_15, %c1 : index
      %305 = arith.select %304, %c0, %301 : index
      %extracted = tensor.extract %56[%299, %c0, %303, %305] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %59 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_5, %cst_4 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%59 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %299 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %299 : f32
    } -> tensor<2x1x?x?xf32>
    %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %61 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%61 : tensor<128x128xf32>) permutation = [1, 0] 
    %62 = affine.apply #map13()[%dim]
    %63 = tensor.empty(%62) : tensor<?x128xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %65 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x128xf32>) outs(%64 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %arg8 : tensor<?x128xf32>, tensor<128xf32>) outs(%63 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %67 = arith.divsi %62, %c2 : index
    %expanded_16 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [2, %67, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %68 = arith.muli %0, %c2_i64 : i64
    %69 = arith.cmpi slt, %0, %c0_i64 : i64
    %70 = arith.select %69, %c2_i64, %68 : i64
    %71 = arith.extui %69 : i1 to i64
    %72 = arith.addi %71, %c1_i64 : i64
    %73 = arith.muli %70, %c64_i64 : i64
    %74 = arith.cmpi sle, %72, %c1_i64 : i64
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %75 = arith.index_cast %67 : index to i64
    %76 = arith.muli %75, %c256_i64 : i64
    %77 = arith.divsi %76, %73 : i64
    %78 = arith.select %69, %77, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %78, %77, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_16(%from_elements) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %79 = arith.index_cast %78 : i64 to index
    %80 = tensor.empty(%79) : tensor<2x2x?x64xf32>
    %transposed_17 = linalg.transpose ins(%reshape : tensor<2x?x2x64xf32>) outs(%80 : tensor<2x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg9 : tensor<128x128xf32>) outs(%61 : tensor<128x128xf32>) permutation = [1, 0] 
    %81 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%64 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %arg10 : tensor<?x128xf32>, tensor<128xf32>) outs(%63 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %expanded_19 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, %67, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %expanded_19(%from_elements) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_21 = linalg.transpose ins(%arg11 : tensor<128x128xf32>) outs(%61 : tensor<128x128xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%64 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %arg12 : tensor<?x128xf32>, tensor<128xf32>) outs(%63 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %expanded_22 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, %67, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %expanded_22(%from_elements) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<2x?x2x64xf32>) outs(%80 : tensor<2x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %85 = tensor.empty(%79) : tensor<2x2x64x?xf32>
    %transposed_25 = linalg.transpose ins(%reshape_20 : tensor<2x?x2x64xf32>) outs(%85 : tensor<2x2x64x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %86 = tensor.empty(%dim) : tensor<2x2x?x64xf32>
    %87 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<2x2x?x64xf32>) {
    ^bb0(%out: f32):
      %299 = linalg.index 0 : index
      %300 = linalg.index 1 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %79, %c1 : index
      %304 = arith.select %303, %c0, %301 : index
      %extracted = tensor.extract %transposed_17[%299, %300, %304, %302] : tensor<2x2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x?x64xf32>
    %collapsed_26 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<2x2x?x64xf32> into tensor<4x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %88 = tensor.empty(%dim) : tensor<2x2x64x?xf32>
    %89 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<2x2x64x?xf32>) {
    ^bb0(%out: f32):
      %299 = linalg.index 0 : index
      %300 = linalg.index 1 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %79, %c1 : index
      %304 = arith.select %303, %c0, %302 : index
      %extracted = tensor.extract %transposed_25[%299, %300, %301, %304] : tensor<2x2x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x64x?xf32>
    %collapsed_27 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x2x64x?xf32> into tensor<4x64x?xf32>
    %90 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %92 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x?x64xf32>, tensor<4x64x?xf32>) outs(%91 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %93 = arith.muli %0, %c4_i64 : i64
    %94 = arith.select %69, %c4_i64, %93 : i64
    %95 = arith.muli %94, %0 : i64
    %96 = arith.select %69, %c4_i64, %95 : i64
    %97 = arith.select %69, %72, %71 : i64
    %98 = arith.cmpi sle, %97, %c1_i64 : i64
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %99 = arith.muli %93, %0 : i64
    %100 = arith.divsi %99, %96 : i64
    %101 = arith.select %69, %100, %0 : i64
    %from_elements_28 = tensor.from_elements %c2_i64, %c2_i64, %101, %101 : tensor<4xi64>
    %reshape_29 = tensor.reshape %92(%from_elements_28) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<2x2x?x?xf32>
    %102 = arith.index_cast %101 : i64 to index
    %103 = tensor.empty(%102, %102) : tensor<2x2x?x?xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_29 : tensor<2x2x?x?xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.mulf %in, %cst_10 : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    %105 = arith.cmpi eq, %102, %dim : index
    cf.assert %105, "mismatched size for broadcast"
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %60 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    %107 = tensor.empty(%102) : tensor<2x2x?xi64>
    %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %109 = tensor.empty(%102) : tensor<2x2x?xf32>
    %110 = linalg.fill ins(%cst_1 : f32) outs(%109 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %111:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x2x?x?xf32>) outs(%110, %108 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %299 = linalg.index 3 : index
      %300 = arith.index_cast %299 : index to i64
      %301 = arith.maximumf %in, %out : f32
      %302 = arith.cmpf ogt, %in, %out : f32
      %303 = arith.select %302, %300, %out_79 : i64
      linalg.yield %301, %303 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_30 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [2, 2, %102, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_30 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.subf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x2x?x?xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = math.exp %in : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    %114 = tensor.empty(%102) : tensor<2x2x?x1xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x2x?x?xf32>) outs(%115 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.addf %in, %out : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x1xf32>
    %117 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.divf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %119 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<2x2x?x?xf32>) {
    ^bb0(%out: f32):
      %299 = linalg.index 0 : index
      %300 = linalg.index 1 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %102, %c1 : index
      %304 = arith.select %303, %c0, %301 : index
      %305 = arith.select %303, %c0, %302 : index
      %extracted = tensor.extract %117[%299, %300, %304, %305] : tensor<2x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x?x?xf32>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %from_elements_31 = tensor.from_elements %c4_i64, %101, %101 : tensor<3xi64>
    %reshape_32 = tensor.reshape %119(%from_elements_31) : (tensor<2x2x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<2x2x?x64xf32>) {
    ^bb0(%out: f32):
      %299 = linalg.index 0 : index
      %300 = linalg.index 1 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %79, %c1 : index
      %304 = arith.select %303, %c0, %301 : index
      %extracted = tensor.extract %transposed_24[%299, %300, %304, %302] : tensor<2x2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x?x64xf32>
    %collapsed_33 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<2x2x?x64xf32> into tensor<4x?x64xf32>
    %121 = arith.cmpi eq, %101, %0 : i64
    cf.assert %121, "mismatching contracting dimension"
    %122 = tensor.empty(%102) : tensor<4x?x64xf32>
    %123 = linalg.fill ins(%cst_0 : f32) outs(%122 : tensor<4x?x64xf32>) -> tensor<4x?x64xf32>
    %124 = linalg.batch_matmul ins(%reshape_32, %collapsed_33 : tensor<4x?x?xf32>, tensor<4x?x64xf32>) outs(%123 : tensor<4x?x64xf32>) -> tensor<4x?x64xf32>
    %expanded_34 = tensor.expand_shape %124 [[0, 1], [2], [3]] output_shape [2, 2, %102, 64] : tensor<4x?x64xf32> into tensor<2x2x?x64xf32>
    %125 = tensor.empty(%102) : tensor<2x?x2x64xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x2x?x64xf32>) outs(%125 : tensor<2x?x2x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %126 = arith.muli %101, %c256_i64 : i64
    %127 = arith.divsi %126, %70 : i64
    %128 = arith.select %69, %127, %0 : i64
    %from_elements_36 = tensor.from_elements %c2_i64, %128, %127 : tensor<3xi64>
    %reshape_37 = tensor.reshape %transposed_35(%from_elements_36) : (tensor<2x?x2x64xf32>, tensor<3xi64>) -> tensor<2x?x128xf32>
    %collapsed_38 = tensor.collapse_shape %reshape_37 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_39 = linalg.transpose ins(%arg13 : tensor<128x128xf32>) outs(%61 : tensor<128x128xf32>) permutation = [1, 0] 
    %129 = arith.index_cast %128 : i64 to index
    %130 = affine.apply #map13()[%129]
    %131 = tensor.empty(%130) : tensor<?x128xf32>
    %132 = linalg.fill ins(%cst_0 : f32) outs(%131 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %133 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%132 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%133, %arg14 : tensor<?x128xf32>, tensor<128xf32>) outs(%131 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %135 = arith.divsi %130, %c2 : index
    %expanded_40 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, %135, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %136 = arith.cmpi eq, %135, %dim : index
    cf.assert %136, "mismatched size for broadcast"
    %137 = tensor.empty(%135) : tensor<2x?x128xf32>
    %138 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %43 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%137 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %139 = tensor.empty(%135) : tensor<2x?x128xf64>
    %140 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x?x128xf32>) outs(%139 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %299 = arith.extf %in : f32 to f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %141 = tensor.empty(%135) : tensor<2x?x1xf64>
    %142 = linalg.fill ins(%cst : f64) outs(%141 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %143 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x?x128xf64>) outs(%142 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %144 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x?x1xf64>) outs(%141 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %145 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %144 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%139 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.subf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%139 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.mulf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x?x128xf64>) outs(%142 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x?x1xf64>) outs(%141 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %149 = tensor.empty(%135) : tensor<2x?x1xf32>
    %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x?x1xf64>) outs(%149 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %299 = arith.truncf %in : f64 to f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %151 = linalg.fill ins(%cst_0 : f32) outs(%149 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x?x128xf32>) outs(%151 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.addf %in, %out : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x?x1xf32>) outs(%149 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.divf %in, %cst_9 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x?x1xf32>) outs(%149 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.truncf %cst_7 : f64 to f32
      %300 = arith.addf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<2x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x?x1xf32>) outs(%149 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = math.rsqrt %in : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %153 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%137 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.subf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %157 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %155 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%137 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %arg15 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%137 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %arg16 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%137 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_41 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %160 = tensor.empty() : tensor<128x512xf32>
    %transposed_42 = linalg.transpose ins(%arg17 : tensor<512x128xf32>) outs(%160 : tensor<128x512xf32>) permutation = [1, 0] 
    %161 = affine.apply #map13()[%135]
    %162 = tensor.empty(%161) : tensor<?x512xf32>
    %163 = linalg.fill ins(%cst_0 : f32) outs(%162 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %164 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%163 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %arg18 : tensor<?x512xf32>, tensor<512xf32>) outs(%162 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x512xf32>
    %166 = arith.divsi %161, %c2 : index
    %expanded_43 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [2, %166, 512] : tensor<?x512xf32> into tensor<2x?x512xf32>
    %167 = tensor.empty(%166) : tensor<2x?x512xf32>
    %168 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x?x512xf32>) outs(%167 : tensor<2x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.divf %in, %cst_11 : f32
      %300 = math.erf %299 : f32
      %301 = arith.addf %300, %cst_2 : f32
      %302 = arith.mulf %301, %cst_3 : f32
      %303 = arith.mulf %in, %302 : f32
      linalg.yield %303 : f32
    } -> tensor<2x?x512xf32>
    %collapsed_44 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<2x?x512xf32> into tensor<?x512xf32>
    %169 = tensor.empty() : tensor<512x128xf32>
    %transposed_45 = linalg.transpose ins(%arg19 : tensor<128x512xf32>) outs(%169 : tensor<512x128xf32>) permutation = [1, 0] 
    %170 = affine.apply #map13()[%166]
    %171 = tensor.empty(%170) : tensor<?x128xf32>
    %172 = linalg.fill ins(%cst_0 : f32) outs(%171 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %173 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%172 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%173, %arg20 : tensor<?x128xf32>, tensor<128xf32>) outs(%171 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %175 = arith.divsi %170, %c2 : index
    %expanded_46 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [2, %175, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %176 = arith.cmpi eq, %175, %135 : index
    cf.assert %176, "mismatched size for broadcast"
    %177 = tensor.empty(%175) : tensor<2x?x128xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %159 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %179 = tensor.empty(%175) : tensor<2x?x128xf64>
    %180 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x128xf32>) outs(%179 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %299 = arith.extf %in : f32 to f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %181 = tensor.empty(%175) : tensor<2x?x1xf64>
    %182 = linalg.fill ins(%cst : f64) outs(%181 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %183 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<2x?x128xf64>) outs(%182 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %184 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x?x1xf64>) outs(%181 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %185 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %184 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%179 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.subf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %186 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%179 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.mulf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %187 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<2x?x128xf64>) outs(%182 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %188 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x?x1xf64>) outs(%181 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %189 = tensor.empty(%175) : tensor<2x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x?x1xf64>) outs(%189 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %299 = arith.truncf %in : f64 to f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %191 = linalg.fill ins(%cst_0 : f32) outs(%189 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<2x?x128xf32>) outs(%191 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.addf %in, %out : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x?x1xf32>) outs(%189 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.divf %in, %cst_9 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x?x1xf32>) outs(%189 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.truncf %cst_7 : f64 to f32
      %300 = arith.addf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<2x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x?x1xf32>) outs(%189 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = math.rsqrt %in : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %193 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.subf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %195 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %198 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %arg21 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %arg22 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_47 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_48 = linalg.transpose ins(%arg23 : tensor<128x128xf32>) outs(%61 : tensor<128x128xf32>) permutation = [1, 0] 
    %200 = affine.apply #map13()[%175]
    %201 = tensor.empty(%200) : tensor<?x128xf32>
    %202 = linalg.fill ins(%cst_0 : f32) outs(%201 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %203 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%202 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %204 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%203, %arg24 : tensor<?x128xf32>, tensor<128xf32>) outs(%201 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %205 = arith.divsi %200, %c2 : index
    %expanded_49 = tensor.expand_shape %204 [[0, 1], [2]] output_shape [2, %205, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %206 = arith.index_cast %205 : index to i64
    %207 = arith.muli %206, %c256_i64 : i64
    %208 = arith.divsi %207, %73 : i64
    %209 = arith.select %69, %208, %0 : i64
    %from_elements_50 = tensor.from_elements %c2_i64, %209, %208, %c64_i64 : tensor<4xi64>
    %reshape_51 = tensor.reshape %expanded_49(%from_elements_50) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %210 = arith.index_cast %209 : i64 to index
    %211 = tensor.empty(%210) : tensor<2x2x?x64xf32>
    %transposed_52 = linalg.transpose ins(%reshape_51 : tensor<2x?x2x64xf32>) outs(%211 : tensor<2x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_53 = linalg.transpose ins(%arg25 : tensor<128x128xf32>) outs(%61 : tensor<128x128xf32>) permutation = [1, 0] 
    %212 = linalg.matmul ins(%collapsed_47, %transposed_53 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%202 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%212, %arg26 : tensor<?x128xf32>, tensor<128xf32>) outs(%201 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %expanded_54 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [2, %205, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_55 = tensor.reshape %expanded_54(%from_elements_50) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_56 = linalg.transpose ins(%arg27 : tensor<128x128xf32>) outs(%61 : tensor<128x128xf32>) permutation = [1, 0] 
    %214 = linalg.matmul ins(%collapsed_47, %transposed_56 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%202 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%214, %arg28 : tensor<?x128xf32>, tensor<128xf32>) outs(%201 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %expanded_57 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [2, %205, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_58 = tensor.reshape %expanded_57(%from_elements_50) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_59 = linalg.transpose ins(%reshape_58 : tensor<2x?x2x64xf32>) outs(%211 : tensor<2x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %216 = tensor.empty(%210) : tensor<2x2x64x?xf32>
    %transposed_60 = linalg.transpose ins(%reshape_55 : tensor<2x?x2x64xf32>) outs(%216 : tensor<2x2x64x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %217 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<2x2x?x64xf32>) {
    ^bb0(%out: f32):
      %299 = linalg.index 0 : index
      %300 = linalg.index 1 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %210, %c1 : index
      %304 = arith.select %303, %c0, %301 : index
      %extracted = tensor.extract %transposed_52[%299, %300, %304, %302] : tensor<2x2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x?x64xf32>
    %collapsed_61 = tensor.collapse_shape %217 [[0, 1], [2], [3]] : tensor<2x2x?x64xf32> into tensor<4x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %218 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<2x2x64x?xf32>) {
    ^bb0(%out: f32):
      %299 = linalg.index 0 : index
      %300 = linalg.index 1 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %210, %c1 : index
      %304 = arith.select %303, %c0, %302 : index
      %extracted = tensor.extract %transposed_60[%299, %300, %301, %304] : tensor<2x2x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x64x?xf32>
    %collapsed_62 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<2x2x64x?xf32> into tensor<4x64x?xf32>
    %219 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<4x?x64xf32>, tensor<4x64x?xf32>) outs(%91 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %reshape_63 = tensor.reshape %219(%from_elements_28) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<2x2x?x?xf32>
    %220 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_63 : tensor<2x2x?x?xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.mulf %in, %cst_10 : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    cf.assert %105, "mismatched size for broadcast"
    cf.assert %105, "mismatched size for broadcast"
    %221 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %60 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    %222:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%221 : tensor<2x2x?x?xf32>) outs(%110, %108 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %299 = linalg.index 3 : index
      %300 = arith.index_cast %299 : index to i64
      %301 = arith.maximumf %in, %out : f32
      %302 = arith.cmpf ogt, %in, %out : f32
      %303 = arith.select %302, %300, %out_79 : i64
      linalg.yield %301, %303 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_64 = tensor.expand_shape %222#0 [[0], [1], [2, 3]] output_shape [2, 2, %102, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %223 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %expanded_64 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.subf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    %224 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<2x2x?x?xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = math.exp %in : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    %225 = linalg.generic {indexing_maps = [#map7, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%224 : tensor<2x2x?x?xf32>) outs(%115 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.addf %in, %out : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x1xf32>
    %226 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %225 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.divf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x2x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %227 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<2x2x?x?xf32>) {
    ^bb0(%out: f32):
      %299 = linalg.index 0 : index
      %300 = linalg.index 1 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %102, %c1 : index
      %304 = arith.select %303, %c0, %301 : index
      %305 = arith.select %303, %c0, %302 : index
      %extracted = tensor.extract %226[%299, %300, %304, %305] : tensor<2x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x?x?xf32>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %reshape_65 = tensor.reshape %227(%from_elements_31) : (tensor<2x2x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %228 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<2x2x?x64xf32>) {
    ^bb0(%out: f32):
      %299 = linalg.index 0 : index
      %300 = linalg.index 1 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %210, %c1 : index
      %304 = arith.select %303, %c0, %301 : index
      %extracted = tensor.extract %transposed_59[%299, %300, %304, %302] : tensor<2x2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x?x64xf32>
    %collapsed_66 = tensor.collapse_shape %228 [[0, 1], [2], [3]] : tensor<2x2x?x64xf32> into tensor<4x?x64xf32>
    cf.assert %121, "mismatching contracting dimension"
    %229 = linalg.batch_matmul ins(%reshape_65, %collapsed_66 : tensor<4x?x?xf32>, tensor<4x?x64xf32>) outs(%123 : tensor<4x?x64xf32>) -> tensor<4x?x64xf32>
    %expanded_67 = tensor.expand_shape %229 [[0, 1], [2], [3]] output_shape [2, 2, %102, 64] : tensor<4x?x64xf32> into tensor<2x2x?x64xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<2x2x?x64xf32>) outs(%125 : tensor<2x?x2x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %transposed_68(%from_elements_36) : (tensor<2x?x2x64xf32>, tensor<3xi64>) -> tensor<2x?x128xf32>
    %collapsed_70 = tensor.collapse_shape %reshape_69 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_71 = linalg.transpose ins(%arg29 : tensor<128x128xf32>) outs(%61 : tensor<128x128xf32>) permutation = [1, 0] 
    %230 = arith.index_cast %128 : i64 to index
    %231 = affine.apply #map13()[%230]
    %232 = tensor.empty(%231) : tensor<?x128xf32>
    %233 = linalg.fill ins(%cst_0 : f32) outs(%232 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %234 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%233 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %235 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%234, %arg30 : tensor<?x128xf32>, tensor<128xf32>) outs(%232 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %236 = arith.divsi %231, %c2 : index
    %expanded_72 = tensor.expand_shape %235 [[0, 1], [2]] output_shape [2, %236, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %237 = arith.cmpi eq, %236, %175 : index
    cf.assert %237, "mismatched size for broadcast"
    %238 = tensor.empty(%236) : tensor<2x?x128xf32>
    %239 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %199 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%238 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %240 = tensor.empty(%236) : tensor<2x?x128xf64>
    %241 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<2x?x128xf32>) outs(%240 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %299 = arith.extf %in : f32 to f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %242 = tensor.empty(%236) : tensor<2x?x1xf64>
    %243 = linalg.fill ins(%cst : f64) outs(%242 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %244 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<2x?x128xf64>) outs(%243 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %245 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<2x?x1xf64>) outs(%242 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %246 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %245 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%240 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.subf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %247 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %246 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%240 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.mulf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %248 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%247 : tensor<2x?x128xf64>) outs(%243 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %249 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x?x1xf64>) outs(%242 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %250 = tensor.empty(%236) : tensor<2x?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<2x?x1xf64>) outs(%250 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %299 = arith.truncf %in : f64 to f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %252 = linalg.fill ins(%cst_0 : f32) outs(%250 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<2x?x128xf32>) outs(%252 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.addf %in, %out : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<2x?x1xf32>) outs(%250 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.divf %in, %cst_9 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<2x?x1xf32>) outs(%250 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.truncf %cst_7 : f64 to f32
      %300 = arith.addf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<2x?x1xf32>
    %256 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x?x1xf32>) outs(%250 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = math.rsqrt %in : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %254 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%238 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.subf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %256 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%238 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %259 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %arg31 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%238 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %260 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %arg32 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%238 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_73 = tensor.collapse_shape %260 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_74 = linalg.transpose ins(%arg33 : tensor<512x128xf32>) outs(%160 : tensor<128x512xf32>) permutation = [1, 0] 
    %261 = affine.apply #map13()[%236]
    %262 = tensor.empty(%261) : tensor<?x512xf32>
    %263 = linalg.fill ins(%cst_0 : f32) outs(%262 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %264 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%263 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %265 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%264, %arg34 : tensor<?x512xf32>, tensor<512xf32>) outs(%262 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x512xf32>
    %266 = arith.divsi %261, %c2 : index
    %expanded_75 = tensor.expand_shape %265 [[0, 1], [2]] output_shape [2, %266, 512] : tensor<?x512xf32> into tensor<2x?x512xf32>
    %267 = tensor.empty(%266) : tensor<2x?x512xf32>
    %268 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x?x512xf32>) outs(%267 : tensor<2x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.divf %in, %cst_11 : f32
      %300 = math.erf %299 : f32
      %301 = arith.addf %300, %cst_2 : f32
      %302 = arith.mulf %301, %cst_3 : f32
      %303 = arith.mulf %in, %302 : f32
      linalg.yield %303 : f32
    } -> tensor<2x?x512xf32>
    %collapsed_76 = tensor.collapse_shape %268 [[0, 1], [2]] : tensor<2x?x512xf32> into tensor<?x512xf32>
    %transposed_77 = linalg.transpose ins(%arg35 : tensor<128x512xf32>) outs(%169 : tensor<512x128xf32>) permutation = [1, 0] 
    %269 = affine.apply #map13()[%266]
    %270 = tensor.empty(%269) : tensor<?x128xf32>
    %271 = linalg.fill ins(%cst_0 : f32) outs(%270 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %272 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%271 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel"]} ins(%272, %arg36 : tensor<?x128xf32>, tensor<128xf32>) outs(%270 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<?x128xf32>
    %274 = arith.divsi %269, %c2 : index
    %expanded_78 = tensor.expand_shape %273 [[0, 1], [2]] output_shape [2, %274, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %275 = arith.cmpi eq, %274, %236 : index
    cf.assert %275, "mismatched size for broadcast"
    %276 = tensor.empty(%274) : tensor<2x?x128xf32>
    %277 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %260 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%276 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %278 = tensor.empty(%274) : tensor<2x?x128xf64>
    %279 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<2x?x128xf32>) outs(%278 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %299 = arith.extf %in : f32 to f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %280 = tensor.empty(%274) : tensor<2x?x1xf64>
    %281 = linalg.fill ins(%cst : f64) outs(%280 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %282 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%279 : tensor<2x?x128xf64>) outs(%281 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %283 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<2x?x1xf64>) outs(%280 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %284 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %283 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%278 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.subf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %285 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %284 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%278 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %299 = arith.mulf %in, %in_79 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x128xf64>
    %286 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<2x?x128xf64>) outs(%281 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.addf %in, %out : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %287 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<2x?x1xf64>) outs(%280 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %299 = arith.divf %in, %cst_8 : f64
      linalg.yield %299 : f64
    } -> tensor<2x?x1xf64>
    %288 = tensor.empty(%274) : tensor<2x?x1xf32>
    %289 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<2x?x1xf64>) outs(%288 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %299 = arith.truncf %in : f64 to f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %290 = linalg.fill ins(%cst_0 : f32) outs(%288 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %291 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%277 : tensor<2x?x128xf32>) outs(%290 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.addf %in, %out : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %292 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<2x?x1xf32>) outs(%288 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.divf %in, %cst_9 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<2x?x1xf32>) outs(%288 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = arith.truncf %cst_7 : f64 to f32
      %300 = arith.addf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<2x?x1xf32>
    %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<2x?x1xf32>) outs(%288 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %299 = math.rsqrt %in : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x1xf32>
    %295 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %292 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%276 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.subf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %296 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %294 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%276 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %297 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %arg37 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%276 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.mulf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    %298 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %arg38 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%276 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %299 = arith.addf %in, %in_79 : f32
      linalg.yield %299 : f32
    } -> tensor<2x?x128xf32>
    return %298 : tensor<2x?x128xf32>
  }
}
