// bert-tiny-sdpa-mask-dynamic-strict: made by export_models.py; do not edit.
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
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<30522x128xf32>, %arg3: tensor<512x128xf32>, %arg4: tensor<2x128xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<128x128xf32>, %arg8: tensor<128xf32>, %arg9: tensor<128x128xf32>, %arg10: tensor<128xf32>, %arg11: tensor<128x128xf32>, %arg12: tensor<128xf32>, %arg13: tensor<128x128xf32>, %arg14: tensor<128xf32>, %arg15: tensor<128xf32>, %arg16: tensor<128xf32>, %arg17: tensor<512x128xf32>, %arg18: tensor<512xf32>, %arg19: tensor<128x512xf32>, %arg20: tensor<128xf32>, %arg21: tensor<128xf32>, %arg22: tensor<128xf32>, %arg23: tensor<128x128xf32>, %arg24: tensor<128xf32>, %arg25: tensor<128x128xf32>, %arg26: tensor<128xf32>, %arg27: tensor<128x128xf32>, %arg28: tensor<128xf32>, %arg29: tensor<128x128xf32>, %arg30: tensor<128xf32>, %arg31: tensor<128xf32>, %arg32: tensor<128xf32>, %arg33: tensor<512x128xf32>, %arg34: tensor<512xf32>, %arg35: tensor<128x512xf32>, %arg36: tensor<128xf32>, %arg37: tensor<128xf32>, %arg38: tensor<128xf32>, %arg39: tensor<1x512xi64>, %arg40: tensor<1x512xi64>) -> tensor<?x?x128xf32> {
    %c128_i64 = arith.constant 128 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c-1 = arith.constant -1 : index
    %c512 = arith.constant 512 : index
    %c512_i64 = arith.constant 512 : i64
    %c30522 = arith.constant 30522 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c3 = arith.constant 3 : index
    %c64_i64 = arith.constant 64 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 9.9999999999999998E-13 : f64
    %cst_10 = arith.constant 1.280000e+02 : f64
    %cst_11 = arith.constant 1.280000e+02 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_13 : index to i64
    %2 = arith.cmpi slt, %dim_13, %c0 : index
    %3 = arith.addi %dim_13, %c512 : index
    %4 = arith.select %2, %3, %dim_13 : index
    %5 = arith.cmpi slt, %4, %c0 : index
    %6 = arith.select %5, %c-1, %4 : index
    %7 = arith.minsi %6, %c512 : index
    %8 = arith.maxsi %7, %c0 : index
    %extracted_slice = tensor.extract_slice %arg39[0, 0] [1, %8] [1, 1] : tensor<1x512xi64> to tensor<1x?xi64>
    %9 = tensor.empty(%8) : tensor<1x?xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%10 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.index_cast %in : i64 to index
      %238 = arith.cmpi slt, %237, %c512 : index
      cf.assert %238, "index must be smaller than dim size"
      %239 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %239, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg40[%c0, %237] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %12 = arith.cmpi slt, %0, %c0_i64 : i64
    %13 = arith.select %12, %c1, %dim : index
    %14 = tensor.empty(%13, %dim_13) : tensor<?x?xi64>
    %collapsed = tensor.collapse_shape %11 [[0, 1]] : tensor<1x?xi64> into tensor<?xi64>
    %15 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?xi64>) outs(%14 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x?xi64>
    %16 = tensor.empty(%dim, %dim_13) : tensor<?x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%16 : tensor<?x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.index_cast %in : i64 to index
      %238 = linalg.index 2 : index
      %239 = arith.cmpi slt, %237, %c30522 : index
      cf.assert %239, "index must be smaller than dim size"
      %240 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %240, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%237, %238] : tensor<30522x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x128xf32>
    %18 = tensor.empty(%13, %dim_13) : tensor<?x?x128xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<?x?xi64>) outs(%18 : tensor<?x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.index_cast %in : i64 to index
      %238 = linalg.index 2 : index
      %239 = arith.cmpi slt, %237, %c2 : index
      cf.assert %239, "index must be smaller than dim size"
      %240 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %240, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%237, %238] : tensor<2x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x128xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<?x?x128xf32>, tensor<?x?x128xf32>) outs(%16 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x?x128xf32>
    %21 = tensor.empty(%8) : tensor<1x?x128xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%21 : tensor<1x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.index_cast %in : i64 to index
      %238 = linalg.index 2 : index
      %239 = arith.cmpi slt, %237, %c512 : index
      cf.assert %239, "index must be smaller than dim size"
      %240 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %240, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%237, %238] : tensor<512x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<?x?x128xf32>, tensor<1x?x128xf32>) outs(%16 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x?x128xf32>
    %24 = tensor.empty(%dim, %dim_13) : tensor<?x?x128xf64>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<?x?x128xf32>) outs(%24 : tensor<?x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %237 = arith.extf %in : f32 to f64
      linalg.yield %237 : f64
    } -> tensor<?x?x128xf64>
    %26 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %28 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<?x?x128xf64>) outs(%27 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x?x1xf64>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x?x1xf64>) outs(%26 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x?x1xf64>
    %30 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<?x?x128xf64>, tensor<?x?x1xf64>) outs(%24 : tensor<?x?x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.subf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x?x128xf64>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<?x?x128xf64>, tensor<?x?x128xf64>) outs(%24 : tensor<?x?x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.mulf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x?x128xf64>
    %32 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<?x?x128xf64>) outs(%27 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x?x1xf64>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x?x1xf64>) outs(%26 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x?x1xf64>
    %34 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x?x1xf64>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %237 = arith.truncf %in : f64 to f32
      linalg.yield %237 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<?x?x128xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<?x?x1xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<?x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_9 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x?x1xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %38 : tensor<?x?x128xf32>, tensor<?x?x1xf32>) outs(%16 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.subf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x?x128xf32>
    %42 = tensor.empty(%dim) : tensor<?x1x128xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<?x?x128xf32>, tensor<?x?x1xf32>) outs(%42 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg5 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%42 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg6 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%42 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %dim_14 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %46 = tensor.empty(%dim_14, %dim_15) : tensor<?x?xi1>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%46 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %237 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %237 : i1
    } -> tensor<?x?xi1>
    %48 = tensor.empty(%dim) : tensor<?xi64>
    %49 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%48 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<?xi64>
    %50 = tensor.empty(%dim_13) : tensor<?xi64>
    %51 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%50 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %49 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %51 [[0, 1, 2, 3]] output_shape [1, 1, %dim_13, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_17 = tensor.expand_shape %51 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_13] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %52 = tensor.empty(%dim_13) : tensor<1x1x?x1xi1>
    %53 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?x1xi64>) outs(%52 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %237 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %237 : i1
    } -> tensor<1x1x?x1xi1>
    %54 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %53 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%52 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %237 = arith.andi %in, %in_90 : i1
      linalg.yield %237 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_18 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_19 = tensor.dim %expanded_17, %c3 : tensor<1x1x1x?xi64>
    %55 = tensor.empty(%dim_18, %dim_19) : tensor<?x1x1x?xi1>
    %56 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%55 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_90: i64, %out: i1):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.index_cast %dim_14 : index to i64
      %239 = arith.addi %in, %238 : i64
      %240 = arith.select %237, %239, %in : i64
      %241 = arith.index_cast %240 : i64 to index
      %242 = arith.cmpi slt, %in_90, %c0_i64 : i64
      %243 = arith.index_cast %dim_15 : index to i64
      %244 = arith.addi %in_90, %243 : i64
      %245 = arith.select %242, %244, %in_90 : i64
      %246 = arith.index_cast %245 : i64 to index
      %extracted = tensor.extract %47[%241, %246] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %57 = tensor.empty(%dim_18, %dim_13, %dim_19) : tensor<?x1x?x?xi1>
    %58 = linalg.generic {indexing_maps = [#map12, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<1x1x?x1xi1>, tensor<?x1x1x?xi1>) outs(%57 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %237 = arith.andi %in, %in_90 : i1
      linalg.yield %237 : i1
    } -> tensor<?x1x?x?xi1>
    %collapsed_20 = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %59 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%59 : tensor<128x128xf32>) permutation = [1, 0] 
    %60 = tensor.empty(%dim) : tensor<?x128xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %62 = linalg.matmul ins(%collapsed_20, %transposed : tensor<?x128xf32>, tensor<128x128xf32>) outs(%61 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %arg8 : tensor<?x128xf32>, tensor<128xf32>) outs(%60 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %64 = arith.muli %0, %1 : i64
    %65 = arith.muli %64, %c64_i64 : i64
    %66 = arith.muli %64, %c128_i64 : i64
    %67 = arith.divui %66, %65 : i64
    %from_elements = tensor.from_elements %0, %1, %67, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %63(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %68 = tensor.empty(%dim, %dim_13) : tensor<?x2x?x64xf32>
    %transposed_21 = linalg.transpose ins(%reshape : tensor<?x?x2x64xf32>) outs(%68 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg9 : tensor<128x128xf32>) outs(%59 : tensor<128x128xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed_20, %transposed_22 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%61 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %arg10 : tensor<?x128xf32>, tensor<128xf32>) outs(%60 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %reshape_23 = tensor.reshape %70(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_24 = linalg.transpose ins(%arg11 : tensor<128x128xf32>) outs(%59 : tensor<128x128xf32>) permutation = [1, 0] 
    %71 = linalg.matmul ins(%collapsed_20, %transposed_24 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%61 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %arg12 : tensor<?x128xf32>, tensor<128xf32>) outs(%60 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %reshape_25 = tensor.reshape %72(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<?x?x2x64xf32>) outs(%68 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %73 = tensor.empty(%dim_18, %dim_13, %dim_19) : tensor<?x1x?x?xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_4, %cst_5 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%73 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %237 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x?x?xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<?x2x?x64xf32>) outs(%68 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_7 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x2x?x64xf32>
    %76 = tensor.empty(%dim, %dim_13) : tensor<?x2x64x?xf32>
    %transposed_27 = linalg.transpose ins(%reshape_23 : tensor<?x?x2x64xf32>) outs(%76 : tensor<?x2x64x?xf32>) permutation = [0, 2, 3, 1] 
    %77 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<?x2x64x?xf32>) outs(%76 : tensor<?x2x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_7 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x2x64x?xf32>
    %78 = arith.muli %0, %c2_i64 : i64
    %from_elements_28 = tensor.from_elements %78, %1, %c64_i64 : tensor<3xi64>
    %reshape_29 = tensor.reshape %75(%from_elements_28) : (tensor<?x2x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %from_elements_30 = tensor.from_elements %78, %c64_i64, %1 : tensor<3xi64>
    %reshape_31 = tensor.reshape %77(%from_elements_30) : (tensor<?x2x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %79 = arith.index_cast %78 : i64 to index
    %80 = tensor.empty(%79, %dim_13, %dim_13) : tensor<?x?x?xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %82 = linalg.batch_matmul ins(%reshape_29, %reshape_31 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%81 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %from_elements_32 = tensor.from_elements %0, %c2_i64, %1, %1 : tensor<4xi64>
    %reshape_33 = tensor.reshape %82(%from_elements_32) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x2x?x?xf32>
    %83 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x2x?x?xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_33, %74 : tensor<?x2x?x?xf32>, tensor<?x1x?x?xf32>) outs(%83 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %85 = tensor.empty(%dim, %dim_13) : tensor<?x2x?xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<?x2x?xi64>) -> tensor<?x2x?xi64>
    %87 = tensor.empty(%dim, %dim_13) : tensor<?x2x?xf32>
    %88 = linalg.fill ins(%cst_1 : f32) outs(%87 : tensor<?x2x?xf32>) -> tensor<?x2x?xf32>
    %89:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<?x2x?x?xf32>) outs(%88, %86 : tensor<?x2x?xf32>, tensor<?x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %237 = linalg.index 3 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_90 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<?x2x?xf32>, tensor<?x2x?xi64>)
    %expanded_34 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [%dim, 2, %dim_13, 1] : tensor<?x2x?xf32> into tensor<?x2x?x1xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_34 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%83 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.subf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<?x2x?x?xf32>) outs(%83 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %92 = tensor.empty(%dim, %dim_13) : tensor<?x2x?x1xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<?x2x?x1xf32>) -> tensor<?x2x?x1xf32>
    %94 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<?x2x?x?xf32>) outs(%93 : tensor<?x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x1xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%83 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.divf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %96 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x2x?x?xi1>
    %97 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<?x2x?x?xf32>) outs(%96 : tensor<?x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %237 = arith.extf %in : f32 to f64
      %238 = arith.cmpf oeq, %237, %cst_8 : f64
      linalg.yield %238 : i1
    } -> tensor<?x2x?x?xi1>
    %98 = tensor.empty(%dim, %dim_13) : tensor<?x2x?x1xi1>
    %99 = linalg.fill ins(%true : i1) outs(%98 : tensor<?x2x?x1xi1>) -> tensor<?x2x?x1xi1>
    %100 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<?x2x?x?xi1>) outs(%99 : tensor<?x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %237 = arith.andi %in, %out : i1
      linalg.yield %237 : i1
    } -> tensor<?x2x?x1xi1>
    %101 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x2x?x?xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%101 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x?x?xf32>
    %103 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x2x?x?xf32>
    %104 = linalg.generic {indexing_maps = [#map16, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %102, %95 : tensor<?x2x?x1xi1>, tensor<?x2x?x?xf32>, tensor<?x2x?x?xf32>) outs(%103 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %237 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %from_elements_35 = tensor.from_elements %78, %1, %1 : tensor<3xi64>
    %reshape_36 = tensor.reshape %104(%from_elements_35) : (tensor<?x2x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    %reshape_37 = tensor.reshape %transposed_26(%from_elements_28) : (tensor<?x2x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %105 = tensor.empty(%79, %dim_13) : tensor<?x?x64xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%105 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %107 = linalg.batch_matmul ins(%reshape_36, %reshape_37 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%106 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %108 = arith.muli %78, %1 : i64
    %109 = arith.muli %108, %c64_i64 : i64
    %110 = arith.divui %109, %65 : i64
    %from_elements_38 = tensor.from_elements %0, %110, %1, %c64_i64 : tensor<4xi64>
    %reshape_39 = tensor.reshape %107(%from_elements_38) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x2x?x64xf32>
    %111 = tensor.empty(%dim, %dim_13) : tensor<?x?x2x64xf32>
    %transposed_40 = linalg.transpose ins(%reshape_39 : tensor<?x2x?x64xf32>) outs(%111 : tensor<?x?x2x64xf32>) permutation = [0, 2, 1, 3] 
    %112 = arith.divui %66, %64 : i64
    %from_elements_41 = tensor.from_elements %0, %1, %112 : tensor<3xi64>
    %reshape_42 = tensor.reshape %transposed_40(%from_elements_41) : (tensor<?x?x2x64xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %cast = tensor.cast %reshape_42 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %collapsed_43 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %transposed_44 = linalg.transpose ins(%arg13 : tensor<128x128xf32>) outs(%59 : tensor<128x128xf32>) permutation = [1, 0] 
    %113 = tensor.empty(%dim) : tensor<?x128xf32>
    %114 = linalg.fill ins(%cst_0 : f32) outs(%113 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %115 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%114 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%115, %arg14 : tensor<?x128xf32>, tensor<128xf32>) outs(%113 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %from_elements_45 = tensor.from_elements %0, %1, %c128_i64 : tensor<3xi64>
    %reshape_46 = tensor.reshape %116(%from_elements_45) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %cast_47 = tensor.cast %reshape_46 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %117 = tensor.empty(%dim) : tensor<?x1x128xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_47, %45 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %119 = tensor.empty(%dim) : tensor<?x1x128xf64>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<?x1x128xf32>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %237 = arith.extf %in : f32 to f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %121 = tensor.empty(%dim) : tensor<?x1x1xf64>
    %122 = linalg.fill ins(%cst : f64) outs(%121 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %123 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<?x1x128xf64>) outs(%122 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<?x1x1xf64>) outs(%121 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %125 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %124 : tensor<?x1x128xf64>, tensor<?x1x1xf64>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.subf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<?x1x128xf64>, tensor<?x1x128xf64>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.mulf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %127 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<?x1x128xf64>) outs(%122 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<?x1x1xf64>) outs(%121 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %129 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<?x1x1xf64>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %237 = arith.truncf %in : f64 to f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %131 = linalg.fill ins(%cst_0 : f32) outs(%129 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<?x1x128xf32>) outs(%131 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_9 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x1x1xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %133 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.subf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %135 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg15 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg16 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %collapsed_48 = tensor.collapse_shape %139 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %140 = tensor.empty() : tensor<128x512xf32>
    %transposed_49 = linalg.transpose ins(%arg17 : tensor<512x128xf32>) outs(%140 : tensor<128x512xf32>) permutation = [1, 0] 
    %141 = tensor.empty(%dim) : tensor<?x512xf32>
    %142 = linalg.fill ins(%cst_0 : f32) outs(%141 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %143 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%142 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%143, %arg18 : tensor<?x512xf32>, tensor<512xf32>) outs(%141 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x512xf32>
    %from_elements_50 = tensor.from_elements %0, %1, %c512_i64 : tensor<3xi64>
    %reshape_51 = tensor.reshape %144(%from_elements_50) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %145 = tensor.empty(%dim) : tensor<?x1x512xf32>
    %cast_52 = tensor.cast %reshape_51 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_52 : tensor<?x1x512xf32>) outs(%145 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      %238 = math.erf %237 : f32
      %239 = arith.addf %238, %cst_2 : f32
      %240 = arith.mulf %239, %cst_3 : f32
      %241 = arith.mulf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<?x1x512xf32>
    %collapsed_53 = tensor.collapse_shape %146 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %147 = tensor.empty() : tensor<512x128xf32>
    %transposed_54 = linalg.transpose ins(%arg19 : tensor<128x512xf32>) outs(%147 : tensor<512x128xf32>) permutation = [1, 0] 
    %148 = tensor.empty(%dim) : tensor<?x128xf32>
    %149 = linalg.fill ins(%cst_0 : f32) outs(%148 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %150 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%149 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%150, %arg20 : tensor<?x128xf32>, tensor<128xf32>) outs(%148 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %reshape_55 = tensor.reshape %151(%from_elements_45) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %cast_56 = tensor.cast %reshape_55 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_56, %139 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<?x1x128xf32>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %237 = arith.extf %in : f32 to f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %154 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<?x1x128xf64>) outs(%122 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<?x1x1xf64>) outs(%121 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %156 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<?x1x128xf64>, tensor<?x1x1xf64>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.subf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %157 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<?x1x128xf64>, tensor<?x1x128xf64>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.mulf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %158 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<?x1x128xf64>) outs(%122 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<?x1x1xf64>) outs(%121 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<?x1x1xf64>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %237 = arith.truncf %in : f64 to f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<?x1x128xf32>) outs(%131 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_9 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x1x1xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %162 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.subf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg21 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg22 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %collapsed_57 = tensor.collapse_shape %168 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %transposed_58 = linalg.transpose ins(%arg23 : tensor<128x128xf32>) outs(%59 : tensor<128x128xf32>) permutation = [1, 0] 
    %169 = tensor.empty(%dim) : tensor<?x128xf32>
    %170 = linalg.fill ins(%cst_0 : f32) outs(%169 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %171 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%170 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%171, %arg24 : tensor<?x128xf32>, tensor<128xf32>) outs(%169 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %reshape_59 = tensor.reshape %172(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_60 = linalg.transpose ins(%reshape_59 : tensor<?x?x2x64xf32>) outs(%68 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_61 = linalg.transpose ins(%arg25 : tensor<128x128xf32>) outs(%59 : tensor<128x128xf32>) permutation = [1, 0] 
    %173 = linalg.matmul ins(%collapsed_57, %transposed_61 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%170 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%173, %arg26 : tensor<?x128xf32>, tensor<128xf32>) outs(%169 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %reshape_62 = tensor.reshape %174(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_63 = linalg.transpose ins(%arg27 : tensor<128x128xf32>) outs(%59 : tensor<128x128xf32>) permutation = [1, 0] 
    %175 = linalg.matmul ins(%collapsed_57, %transposed_63 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%170 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%175, %arg28 : tensor<?x128xf32>, tensor<128xf32>) outs(%169 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %reshape_64 = tensor.reshape %176(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_65 = linalg.transpose ins(%reshape_64 : tensor<?x?x2x64xf32>) outs(%68 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %177 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<?x2x?x64xf32>) outs(%68 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_7 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x2x?x64xf32>
    %transposed_66 = linalg.transpose ins(%reshape_62 : tensor<?x?x2x64xf32>) outs(%76 : tensor<?x2x64x?xf32>) permutation = [0, 2, 3, 1] 
    %178 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<?x2x64x?xf32>) outs(%76 : tensor<?x2x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_7 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x2x64x?xf32>
    %reshape_67 = tensor.reshape %177(%from_elements_28) : (tensor<?x2x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %reshape_68 = tensor.reshape %178(%from_elements_30) : (tensor<?x2x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %179 = linalg.batch_matmul ins(%reshape_67, %reshape_68 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%81 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %reshape_69 = tensor.reshape %179(%from_elements_32) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x2x?x?xf32>
    %180 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_69, %74 : tensor<?x2x?x?xf32>, tensor<?x1x?x?xf32>) outs(%83 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %181:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<?x2x?x?xf32>) outs(%88, %86 : tensor<?x2x?xf32>, tensor<?x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %237 = linalg.index 3 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_90 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<?x2x?xf32>, tensor<?x2x?xi64>)
    %expanded_70 = tensor.expand_shape %181#0 [[0], [1], [2, 3]] output_shape [%dim, 2, %dim_13, 1] : tensor<?x2x?xf32> into tensor<?x2x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %expanded_70 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%83 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.subf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %183 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<?x2x?x?xf32>) outs(%83 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %184 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%183 : tensor<?x2x?x?xf32>) outs(%93 : tensor<?x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %184 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%83 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.divf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %186 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<?x2x?x?xf32>) outs(%96 : tensor<?x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %237 = arith.extf %in : f32 to f64
      %238 = arith.cmpf oeq, %237, %cst_8 : f64
      linalg.yield %238 : i1
    } -> tensor<?x2x?x?xi1>
    %187 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%186 : tensor<?x2x?x?xi1>) outs(%99 : tensor<?x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %237 = arith.andi %in, %out : i1
      linalg.yield %237 : i1
    } -> tensor<?x2x?x1xi1>
    %188 = linalg.generic {indexing_maps = [#map16, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %102, %185 : tensor<?x2x?x1xi1>, tensor<?x2x?x?xf32>, tensor<?x2x?x?xf32>) outs(%103 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %237 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2x?x?xf32>
    %reshape_71 = tensor.reshape %188(%from_elements_35) : (tensor<?x2x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    %reshape_72 = tensor.reshape %transposed_65(%from_elements_28) : (tensor<?x2x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %189 = linalg.batch_matmul ins(%reshape_71, %reshape_72 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%106 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %reshape_73 = tensor.reshape %189(%from_elements_38) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x2x?x64xf32>
    %transposed_74 = linalg.transpose ins(%reshape_73 : tensor<?x2x?x64xf32>) outs(%111 : tensor<?x?x2x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_75 = tensor.reshape %transposed_74(%from_elements_41) : (tensor<?x?x2x64xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %cast_76 = tensor.cast %reshape_75 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %collapsed_77 = tensor.collapse_shape %cast_76 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %transposed_78 = linalg.transpose ins(%arg29 : tensor<128x128xf32>) outs(%59 : tensor<128x128xf32>) permutation = [1, 0] 
    %190 = tensor.empty(%dim) : tensor<?x128xf32>
    %191 = linalg.fill ins(%cst_0 : f32) outs(%190 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %192 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%191 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%192, %arg30 : tensor<?x128xf32>, tensor<128xf32>) outs(%190 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %reshape_79 = tensor.reshape %193(%from_elements_45) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %cast_80 = tensor.cast %reshape_79 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_80, %168 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<?x1x128xf32>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %237 = arith.extf %in : f32 to f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %196 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<?x1x128xf64>) outs(%122 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<?x1x1xf64>) outs(%121 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %198 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %197 : tensor<?x1x128xf64>, tensor<?x1x1xf64>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.subf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %199 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %198 : tensor<?x1x128xf64>, tensor<?x1x128xf64>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.mulf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %200 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<?x1x128xf64>) outs(%122 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %201 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<?x1x1xf64>) outs(%121 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<?x1x1xf64>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %237 = arith.truncf %in : f64 to f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<?x1x128xf32>) outs(%131 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_9 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x1x1xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %204 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.subf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %206 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %arg31 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %arg32 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %collapsed_81 = tensor.collapse_shape %210 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %transposed_82 = linalg.transpose ins(%arg33 : tensor<512x128xf32>) outs(%140 : tensor<128x512xf32>) permutation = [1, 0] 
    %211 = tensor.empty(%dim) : tensor<?x512xf32>
    %212 = linalg.fill ins(%cst_0 : f32) outs(%211 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %213 = linalg.matmul ins(%collapsed_81, %transposed_82 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%212 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%213, %arg34 : tensor<?x512xf32>, tensor<512xf32>) outs(%211 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x512xf32>
    %reshape_83 = tensor.reshape %214(%from_elements_50) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %cast_84 = tensor.cast %reshape_83 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_84 : tensor<?x1x512xf32>) outs(%145 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      %238 = math.erf %237 : f32
      %239 = arith.addf %238, %cst_2 : f32
      %240 = arith.mulf %239, %cst_3 : f32
      %241 = arith.mulf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<?x1x512xf32>
    %collapsed_85 = tensor.collapse_shape %215 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %transposed_86 = linalg.transpose ins(%arg35 : tensor<128x512xf32>) outs(%147 : tensor<512x128xf32>) permutation = [1, 0] 
    %216 = tensor.empty(%dim) : tensor<?x128xf32>
    %217 = linalg.fill ins(%cst_0 : f32) outs(%216 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %218 = linalg.matmul ins(%collapsed_85, %transposed_86 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%217 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %219 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%218, %arg36 : tensor<?x128xf32>, tensor<128xf32>) outs(%216 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x128xf32>
    %reshape_87 = tensor.reshape %219(%from_elements_45) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %cast_88 = tensor.cast %reshape_87 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_88, %210 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %221 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x1x128xf32>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %237 = arith.extf %in : f32 to f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %222 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<?x1x128xf64>) outs(%122 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %223 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x1x1xf64>) outs(%121 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %224 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %223 : tensor<?x1x128xf64>, tensor<?x1x1xf64>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.subf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %225 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %224 : tensor<?x1x128xf64>, tensor<?x1x128xf64>) outs(%119 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_90: f64, %out: f64):
      %237 = arith.mulf %in, %in_90 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x128xf64>
    %226 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<?x1x128xf64>) outs(%122 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %227 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x1x1xf64>) outs(%121 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_10 : f64
      linalg.yield %237 : f64
    } -> tensor<?x1x1xf64>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<?x1x1xf64>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %237 = arith.truncf %in : f64 to f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<?x1x128xf32>) outs(%131 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_9 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x1x1xf32>) outs(%129 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %230 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.subf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %arg37 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.mulf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %arg38 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%117 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %237 = arith.addf %in, %in_90 : f32
      linalg.yield %237 : f32
    } -> tensor<?x1x128xf32>
    %cast_89 = tensor.cast %236 : tensor<?x1x128xf32> to tensor<?x?x128xf32>
    return %cast_89 : tensor<?x?x128xf32>
  }
}
