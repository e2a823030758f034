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
#map14 = affine_map<()[s0] -> (s0 * 2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>, %arg2: tensor<30522x128xf32>, %arg3: tensor<512x128xf32>, %arg4: tensor<2x128xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<128x128xf32>, %arg8: tensor<128xf32>, %arg9: tensor<128x128xf32>, %arg10: tensor<128xf32>, %arg11: tensor<128x128xf32>, %arg12: tensor<128xf32>, %arg13: tensor<128x128xf32>, %arg14: tensor<128xf32>, %arg15: tensor<128xf32>, %arg16: tensor<128xf32>, %arg17: tensor<512x128xf32>, %arg18: tensor<512xf32>, %arg19: tensor<128x512xf32>, %arg20: tensor<128xf32>, %arg21: tensor<128xf32>, %arg22: tensor<128xf32>, %arg23: tensor<128x128xf32>, %arg24: tensor<128xf32>, %arg25: tensor<128x128xf32>, %arg26: tensor<128xf32>, %arg27: tensor<128x128xf32>, %arg28: tensor<128xf32>, %arg29: tensor<128x128xf32>, %arg30: tensor<128xf32>, %arg31: tensor<128xf32>, %arg32: tensor<128xf32>, %arg33: tensor<512x128xf32>, %arg34: tensor<512xf32>, %arg35: tensor<128x512xf32>, %arg36: tensor<128xf32>, %arg37: tensor<128xf32>, %arg38: tensor<128xf32>, %arg39: tensor<1x512xi64>, %arg40: tensor<1x512xi64>) -> tensor<2x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
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
    %c128_i64 = arith.constant 128 : i64
    %c256_i64 = arith.constant 256 : i64
    %cst_12 = arith.constant 1.41421354 : f32
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
      %277 = arith.index_cast %in : i64 to index
      %278 = arith.cmpi slt, %277, %c512 : index
      cf.assert %278, "index must be smaller than dim size"
      %279 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %279, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg40[%c0, %277] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %11 = tensor.empty(%dim) : tensor<2x?xi64>
    %collapsed = tensor.collapse_shape %10 [[0, 1]] : tensor<1x?xi64> into tensor<?xi64>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?xi64>) outs(%11 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x?xi64>
    %13 = tensor.empty(%dim) : tensor<2x?x128xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%13 : tensor<2x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %277 = arith.index_cast %in : i64 to index
      %278 = linalg.index 2 : index
      %279 = arith.cmpi slt, %277, %c30522 : index
      cf.assert %279, "index must be smaller than dim size"
      %280 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %280, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%277, %278] : tensor<30522x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x128xf32>
    %15 = tensor.empty(%dim) : tensor<2x?x128xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?xi64>) outs(%15 : tensor<2x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %277 = arith.index_cast %in : i64 to index
      %278 = linalg.index 2 : index
      %279 = arith.cmpi slt, %277, %c2 : index
      cf.assert %279, "index must be smaller than dim size"
      %280 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %280, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%277, %278] : tensor<2x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%13 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %18 = tensor.empty(%7) : tensor<1x?x128xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%18 : tensor<1x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %277 = arith.index_cast %in : i64 to index
      %278 = linalg.index 2 : index
      %279 = arith.cmpi slt, %277, %c512 : index
      cf.assert %279, "index must be smaller than dim size"
      %280 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %280, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%277, %278] : tensor<512x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x?x128xf32>, tensor<1x?x128xf32>) outs(%13 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %21 = tensor.empty(%dim) : tensor<2x?x128xf64>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x?x128xf32>) outs(%21 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %277 = arith.extf %in : f32 to f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %23 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %24 = linalg.fill ins(%cst : f64) outs(%23 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %25 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x?x128xf64>) outs(%24 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x?x1xf64>) outs(%23 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %27 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %26 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%21 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.subf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%21 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.mulf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %29 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x?x128xf64>) outs(%24 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x?x1xf64>) outs(%23 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %31 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x?x1xf64>) outs(%31 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %277 = arith.truncf %in : f64 to f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x?x128xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.addf %in, %out : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x?x1xf32>) outs(%31 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.divf %in, %cst_11 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x?x1xf32>) outs(%31 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_9 : f64 to f32
      %278 = arith.addf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x?x1xf32>) outs(%31 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = math.rsqrt %in : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %35 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%13 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.subf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%13 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg5 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%13 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg6 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%13 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %dim_13 = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %42 = tensor.empty(%dim_13) : tensor<2x?xi1>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x?xi64>) outs(%42 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %277 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %277 : i1
    } -> tensor<2x?xi1>
    %44 = tensor.empty() : tensor<2xi64>
    %45 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%44 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %277 = linalg.index 0 : index
      %278 = arith.index_cast %277 : index to i64
      linalg.yield %278 : i64
    } -> tensor<2xi64>
    %46 = tensor.empty(%dim) : tensor<?xi64>
    %47 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%46 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %277 = linalg.index 0 : index
      %278 = arith.index_cast %277 : index to i64
      linalg.yield %278 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %45 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %47 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %47 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %48 = tensor.empty(%dim) : tensor<1x1x?x1xi1>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x?x1xi64>) outs(%48 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %277 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %277 : i1
    } -> tensor<1x1x?x1xi1>
    %50 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %49 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%48 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %277 = arith.andi %in, %in_84 : i1
      linalg.yield %277 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_16 = tensor.dim %expanded_15, %c3 : tensor<1x1x1x?xi64>
    %51 = tensor.empty(%dim_16) : tensor<2x1x1x?xi1>
    %52 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%51 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %277 = arith.cmpi slt, %in, %c0_i64 : i64
      %278 = arith.addi %in, %c2_i64 : i64
      %279 = arith.select %277, %278, %in : i64
      %280 = arith.index_cast %279 : i64 to index
      %281 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %282 = arith.index_cast %dim_13 : index to i64
      %283 = arith.addi %in_84, %282 : i64
      %284 = arith.select %281, %283, %in_84 : i64
      %285 = arith.index_cast %284 : i64 to index
      %extracted = tensor.extract %43[%280, %285] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %53 = tensor.empty(%dim, %dim_16) : tensor<2x1x?x?xi1>
    %54 = linalg.generic {indexing_maps = [#map12, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<1x1x?x1xi1>, tensor<2x1x1x?xi1>) outs(%53 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %277 = arith.andi %in, %in_84 : i1
      linalg.yield %277 : i1
    } -> tensor<2x1x?x?xi1>
    %collapsed_17 = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %55 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%55 : tensor<128x128xf32>) permutation = [1, 0] 
    %56 = affine.apply #map14()[%dim]
    %57 = tensor.empty(%56) : tensor<?x128xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %59 = linalg.matmul ins(%collapsed_17, %transposed : tensor<?x128xf32>, tensor<128x128xf32>) outs(%58 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %arg8 : tensor<?x128xf32>, tensor<128xf32>) outs(%57 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %61 = arith.divsi %56, %c2 : index
    %expanded_18 = tensor.expand_shape %60 [[0, 1], [2]] output_shape [2, %61, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %62 = arith.muli %0, %c128_i64 : i64
    %63 = arith.index_cast %61 : index to i64
    %64 = arith.muli %63, %c256_i64 : i64
    %65 = arith.divui %64, %62 : i64
    %from_elements = tensor.from_elements %c2_i64, %0, %65, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_18(%from_elements) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %66 = tensor.empty(%dim) : tensor<2x2x?x64xf32>
    %transposed_19 = linalg.transpose ins(%reshape : tensor<2x?x2x64xf32>) outs(%66 : tensor<2x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<128x128xf32>) outs(%55 : tensor<128x128xf32>) permutation = [1, 0] 
    %67 = linalg.matmul ins(%collapsed_17, %transposed_20 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%58 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %arg10 : tensor<?x128xf32>, tensor<128xf32>) outs(%57 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %expanded_21 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [2, %61, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %reshape_22 = tensor.reshape %expanded_21(%from_elements) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_23 = linalg.transpose ins(%arg11 : tensor<128x128xf32>) outs(%55 : tensor<128x128xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed_17, %transposed_23 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%58 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %arg12 : tensor<?x128xf32>, tensor<128xf32>) outs(%57 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %expanded_24 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, %61, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %reshape_25 = tensor.reshape %expanded_24(%from_elements) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<2x?x2x64xf32>) outs(%66 : tensor<2x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %71 = tensor.empty(%dim, %dim_16) : tensor<2x1x?x?xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %cst_4, %cst_5 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%71 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %277 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %277 : f32
    } -> tensor<2x1x?x?xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x?x64xf32>) outs(%66 : tensor<2x2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_7 : f64 to f32
      %278 = arith.mulf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x2x?x64xf32>
    %74 = tensor.empty(%dim) : tensor<2x2x64x?xf32>
    %transposed_27 = linalg.transpose ins(%reshape_22 : tensor<2x?x2x64xf32>) outs(%74 : tensor<2x2x64x?xf32>) permutation = [0, 2, 3, 1] 
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<2x2x64x?xf32>) outs(%74 : tensor<2x2x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_7 : f64 to f32
      %278 = arith.mulf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x2x64x?xf32>
    %collapsed_28 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x2x?x64xf32> into tensor<4x?x64xf32>
    %collapsed_29 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<2x2x64x?xf32> into tensor<4x64x?xf32>
    %76 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %78 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x?x64xf32>, tensor<4x64x?xf32>) outs(%77 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %from_elements_30 = tensor.from_elements %c2_i64, %c2_i64, %0, %0 : tensor<4xi64>
    %reshape_31 = tensor.reshape %78(%from_elements_30) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<2x2x?x?xf32>
    %79 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_31, %72 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%79 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %81 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %83 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %84 = linalg.fill ins(%cst_1 : f32) outs(%83 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %85:2 = linalg.generic {indexing_maps = [#map8, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x2x?x?xf32>) outs(%84, %82 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %277 = linalg.index 3 : index
      %278 = arith.index_cast %277 : index to i64
      %279 = arith.maximumf %in, %out : f32
      %280 = arith.cmpf ogt, %in, %out : f32
      %281 = arith.select %280, %278, %out_84 : i64
      linalg.yield %279, %281 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_32 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_32 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%79 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.subf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x?x?xf32>) outs(%79 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = math.exp %in : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %88 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x2x?x?xf32>) outs(%89 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.addf %in, %out : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x1xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%79 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.divf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %92 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xi1>
    %93 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x2x?x?xf32>) outs(%92 : tensor<2x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %277 = arith.extf %in : f32 to f64
      %278 = arith.cmpf oeq, %277, %cst_8 : f64
      linalg.yield %278 : i1
    } -> tensor<2x2x?x?xi1>
    %94 = tensor.empty(%dim) : tensor<2x2x?x1xi1>
    %95 = linalg.fill ins(%true : i1) outs(%94 : tensor<2x2x?x1xi1>) -> tensor<2x2x?x1xi1>
    %96 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x2x?x?xi1>) outs(%95 : tensor<2x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %277 = arith.andi %in, %out : i1
      linalg.yield %277 : i1
    } -> tensor<2x2x?x1xi1>
    %97 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %98 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%97 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x?x?xf32>
    %99 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %100 = linalg.generic {indexing_maps = [#map17, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %98, %91 : tensor<2x2x?x1xi1>, tensor<2x2x?x?xf32>, tensor<2x2x?x?xf32>) outs(%99 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %277 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %from_elements_33 = tensor.from_elements %c4_i64, %0, %0 : tensor<3xi64>
    %reshape_34 = tensor.reshape %100(%from_elements_33) : (tensor<2x2x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x2x?x64xf32> into tensor<4x?x64xf32>
    %101 = tensor.empty(%dim) : tensor<4x?x64xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<4x?x64xf32>) -> tensor<4x?x64xf32>
    %103 = linalg.batch_matmul ins(%reshape_34, %collapsed_35 : tensor<4x?x?xf32>, tensor<4x?x64xf32>) outs(%102 : tensor<4x?x64xf32>) -> tensor<4x?x64xf32>
    %expanded_36 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 64] : tensor<4x?x64xf32> into tensor<2x2x?x64xf32>
    %104 = arith.muli %0, %c2_i64 : i64
    %105 = arith.cmpi slt, %0, %c0_i64 : i64
    %106 = arith.select %105, %c2_i64, %104 : i64
    %107 = arith.muli %106, %c64_i64 : i64
    %108 = arith.muli %0, %c256_i64 : i64
    %109 = arith.divsi %108, %107 : i64
    %110 = arith.select %105, %109, %0 : i64
    %from_elements_37 = tensor.from_elements %c2_i64, %109, %110, %c64_i64 : tensor<4xi64>
    %reshape_38 = tensor.reshape %expanded_36(%from_elements_37) : (tensor<2x2x?x64xf32>, tensor<4xi64>) -> tensor<2x2x?x64xf32>
    %111 = arith.index_cast %110 : i64 to index
    %112 = tensor.empty(%111) : tensor<2x?x2x64xf32>
    %transposed_39 = linalg.transpose ins(%reshape_38 : tensor<2x2x?x64xf32>) outs(%112 : tensor<2x?x2x64xf32>) permutation = [0, 2, 1, 3] 
    %113 = arith.muli %110, %c256_i64 : i64
    %114 = arith.divui %113, %104 : i64
    %from_elements_40 = tensor.from_elements %c2_i64, %0, %114 : tensor<3xi64>
    %reshape_41 = tensor.reshape %transposed_39(%from_elements_40) : (tensor<2x?x2x64xf32>, tensor<3xi64>) -> tensor<2x?x128xf32>
    %collapsed_42 = tensor.collapse_shape %reshape_41 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_43 = linalg.transpose ins(%arg13 : tensor<128x128xf32>) outs(%55 : tensor<128x128xf32>) permutation = [1, 0] 
    %115 = affine.apply #map14()[%dim]
    %116 = tensor.empty(%115) : tensor<?x128xf32>
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %118 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%117 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %arg14 : tensor<?x128xf32>, tensor<128xf32>) outs(%116 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %120 = arith.divsi %115, %c2 : index
    %expanded_44 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [2, %120, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %121 = tensor.empty(%120) : tensor<2x?x128xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %41 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%121 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %123 = tensor.empty(%120) : tensor<2x?x128xf64>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x?x128xf32>) outs(%123 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %277 = arith.extf %in : f32 to f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %125 = tensor.empty(%120) : tensor<2x?x1xf64>
    %126 = linalg.fill ins(%cst : f64) outs(%125 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %127 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x?x128xf64>) outs(%126 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x?x1xf64>) outs(%125 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %129 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %128 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%123 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.subf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %129 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%123 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.mulf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %131 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x?x128xf64>) outs(%126 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x?x1xf64>) outs(%125 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %133 = tensor.empty(%120) : tensor<2x?x1xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x?x1xf64>) outs(%133 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %277 = arith.truncf %in : f64 to f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %135 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x?x128xf32>) outs(%135 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.addf %in, %out : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x?x1xf32>) outs(%133 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.divf %in, %cst_11 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x?x1xf32>) outs(%133 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_9 : f64 to f32
      %278 = arith.addf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x?x1xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x?x1xf32>) outs(%133 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = math.rsqrt %in : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %137 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%121 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.subf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %139 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%121 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg15 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%121 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg16 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%121 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_45 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %144 = tensor.empty() : tensor<128x512xf32>
    %transposed_46 = linalg.transpose ins(%arg17 : tensor<512x128xf32>) outs(%144 : tensor<128x512xf32>) permutation = [1, 0] 
    %145 = affine.apply #map14()[%120]
    %146 = tensor.empty(%145) : tensor<?x512xf32>
    %147 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %148 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%147 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%148, %arg18 : tensor<?x512xf32>, tensor<512xf32>) outs(%146 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x512xf32>
    %150 = arith.divsi %145, %c2 : index
    %expanded_47 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [2, %150, 512] : tensor<?x512xf32> into tensor<2x?x512xf32>
    %151 = tensor.empty(%150) : tensor<2x?x512xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x?x512xf32>) outs(%151 : tensor<2x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.divf %in, %cst_12 : f32
      %278 = math.erf %277 : f32
      %279 = arith.addf %278, %cst_2 : f32
      %280 = arith.mulf %279, %cst_3 : f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x512xf32>
    %collapsed_48 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x?x512xf32> into tensor<?x512xf32>
    %153 = tensor.empty() : tensor<512x128xf32>
    %transposed_49 = linalg.transpose ins(%arg19 : tensor<128x512xf32>) outs(%153 : tensor<512x128xf32>) permutation = [1, 0] 
    %154 = affine.apply #map14()[%150]
    %155 = tensor.empty(%154) : tensor<?x128xf32>
    %156 = linalg.fill ins(%cst_0 : f32) outs(%155 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %157 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%156 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%157, %arg20 : tensor<?x128xf32>, tensor<128xf32>) outs(%155 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %159 = arith.divsi %154, %c2 : index
    %expanded_50 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, %159, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %160 = tensor.empty(%159) : tensor<2x?x128xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %143 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%160 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %162 = tensor.empty(%159) : tensor<2x?x128xf64>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x128xf32>) outs(%162 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %277 = arith.extf %in : f32 to f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %164 = tensor.empty(%159) : tensor<2x?x1xf64>
    %165 = linalg.fill ins(%cst : f64) outs(%164 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %166 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<2x?x128xf64>) outs(%165 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x?x1xf64>) outs(%164 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %168 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %167 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%162 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.subf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %168 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%162 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.mulf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %170 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<2x?x128xf64>) outs(%165 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x?x1xf64>) outs(%164 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %172 = tensor.empty(%159) : tensor<2x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x?x1xf64>) outs(%172 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %277 = arith.truncf %in : f64 to f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %174 = linalg.fill ins(%cst_0 : f32) outs(%172 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<2x?x128xf32>) outs(%174 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.addf %in, %out : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x?x1xf32>) outs(%172 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.divf %in, %cst_11 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x?x1xf32>) outs(%172 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_9 : f64 to f32
      %278 = arith.addf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x?x1xf32>) outs(%172 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = math.rsqrt %in : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %176 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%160 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.subf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %178 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%160 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %arg21 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%160 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %arg22 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%160 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_51 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_52 = linalg.transpose ins(%arg23 : tensor<128x128xf32>) outs(%55 : tensor<128x128xf32>) permutation = [1, 0] 
    %183 = affine.apply #map14()[%159]
    %184 = tensor.empty(%183) : tensor<?x128xf32>
    %185 = linalg.fill ins(%cst_0 : f32) outs(%184 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %186 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%185 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%186, %arg24 : tensor<?x128xf32>, tensor<128xf32>) outs(%184 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %188 = arith.divsi %183, %c2 : index
    %expanded_53 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [2, %188, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %189 = arith.index_cast %188 : index to i64
    %190 = arith.muli %189, %c256_i64 : i64
    %191 = arith.divui %190, %62 : i64
    %from_elements_54 = tensor.from_elements %c2_i64, %0, %191, %c64_i64 : tensor<4xi64>
    %reshape_55 = tensor.reshape %expanded_53(%from_elements_54) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_56 = linalg.transpose ins(%reshape_55 : tensor<2x?x2x64xf32>) outs(%66 : tensor<2x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_57 = linalg.transpose ins(%arg25 : tensor<128x128xf32>) outs(%55 : tensor<128x128xf32>) permutation = [1, 0] 
    %192 = linalg.matmul ins(%collapsed_51, %transposed_57 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%185 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%192, %arg26 : tensor<?x128xf32>, tensor<128xf32>) outs(%184 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %expanded_58 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [2, %188, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %reshape_59 = tensor.reshape %expanded_58(%from_elements_54) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_60 = linalg.transpose ins(%arg27 : tensor<128x128xf32>) outs(%55 : tensor<128x128xf32>) permutation = [1, 0] 
    %194 = linalg.matmul ins(%collapsed_51, %transposed_60 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%185 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%194, %arg28 : tensor<?x128xf32>, tensor<128xf32>) outs(%184 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %expanded_61 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [2, %188, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %reshape_62 = tensor.reshape %expanded_61(%from_elements_54) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x2x64xf32>
    %transposed_63 = linalg.transpose ins(%reshape_62 : tensor<2x?x2x64xf32>) outs(%66 : tensor<2x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %196 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<2x2x?x64xf32>) outs(%66 : tensor<2x2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_7 : f64 to f32
      %278 = arith.mulf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x2x?x64xf32>
    %transposed_64 = linalg.transpose ins(%reshape_59 : tensor<2x?x2x64xf32>) outs(%74 : tensor<2x2x64x?xf32>) permutation = [0, 2, 3, 1] 
    %197 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<2x2x64x?xf32>) outs(%74 : tensor<2x2x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_7 : f64 to f32
      %278 = arith.mulf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x2x64x?xf32>
    %collapsed_65 = tensor.collapse_shape %196 [[0, 1], [2], [3]] : tensor<2x2x?x64xf32> into tensor<4x?x64xf32>
    %collapsed_66 = tensor.collapse_shape %197 [[0, 1], [2], [3]] : tensor<2x2x64x?xf32> into tensor<4x64x?xf32>
    %198 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %199 = linalg.fill ins(%cst_0 : f32) outs(%198 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %200 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<4x?x64xf32>, tensor<4x64x?xf32>) outs(%199 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %reshape_67 = tensor.reshape %200(%from_elements_30) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<2x2x?x?xf32>
    %201 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_67, %72 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%79 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %202:2 = linalg.generic {indexing_maps = [#map8, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201 : tensor<2x2x?x?xf32>) outs(%84, %82 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %277 = linalg.index 3 : index
      %278 = arith.index_cast %277 : index to i64
      %279 = arith.maximumf %in, %out : f32
      %280 = arith.cmpf ogt, %in, %out : f32
      %281 = arith.select %280, %278, %out_84 : i64
      linalg.yield %279, %281 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_68 = tensor.expand_shape %202#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %expanded_68 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%79 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.subf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %204 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<2x2x?x?xf32>) outs(%79 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = math.exp %in : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %205 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%204 : tensor<2x2x?x?xf32>) outs(%89 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.addf %in, %out : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %205 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%79 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.divf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %207 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<2x2x?x?xf32>) outs(%92 : tensor<2x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %277 = arith.extf %in : f32 to f64
      %278 = arith.cmpf oeq, %277, %cst_8 : f64
      linalg.yield %278 : i1
    } -> tensor<2x2x?x?xi1>
    %208 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%207 : tensor<2x2x?x?xi1>) outs(%95 : tensor<2x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %277 = arith.andi %in, %out : i1
      linalg.yield %277 : i1
    } -> tensor<2x2x?x1xi1>
    %209 = linalg.generic {indexing_maps = [#map17, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %98, %206 : tensor<2x2x?x1xi1>, tensor<2x2x?x?xf32>, tensor<2x2x?x?xf32>) outs(%99 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %277 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %277 : f32
    } -> tensor<2x2x?x?xf32>
    %reshape_69 = tensor.reshape %209(%from_elements_33) : (tensor<2x2x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    %collapsed_70 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x2x?x64xf32> into tensor<4x?x64xf32>
    %210 = linalg.batch_matmul ins(%reshape_69, %collapsed_70 : tensor<4x?x?xf32>, tensor<4x?x64xf32>) outs(%102 : tensor<4x?x64xf32>) -> tensor<4x?x64xf32>
    %expanded_71 = tensor.expand_shape %210 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 64] : tensor<4x?x64xf32> into tensor<2x2x?x64xf32>
    %reshape_72 = tensor.reshape %expanded_71(%from_elements_37) : (tensor<2x2x?x64xf32>, tensor<4xi64>) -> tensor<2x2x?x64xf32>
    %transposed_73 = linalg.transpose ins(%reshape_72 : tensor<2x2x?x64xf32>) outs(%112 : tensor<2x?x2x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_74 = tensor.reshape %transposed_73(%from_elements_40) : (tensor<2x?x2x64xf32>, tensor<3xi64>) -> tensor<2x?x128xf32>
    %collapsed_75 = tensor.collapse_shape %reshape_74 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_76 = linalg.transpose ins(%arg29 : tensor<128x128xf32>) outs(%55 : tensor<128x128xf32>) permutation = [1, 0] 
    %211 = affine.apply #map14()[%dim]
    %212 = tensor.empty(%211) : tensor<?x128xf32>
    %213 = linalg.fill ins(%cst_0 : f32) outs(%212 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %214 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%213 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%214, %arg30 : tensor<?x128xf32>, tensor<128xf32>) outs(%212 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %216 = arith.divsi %211, %c2 : index
    %expanded_77 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [2, %216, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %217 = tensor.empty(%216) : tensor<2x?x128xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %182 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%217 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %219 = tensor.empty(%216) : tensor<2x?x128xf64>
    %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<2x?x128xf32>) outs(%219 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %277 = arith.extf %in : f32 to f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %221 = tensor.empty(%216) : tensor<2x?x1xf64>
    %222 = linalg.fill ins(%cst : f64) outs(%221 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %223 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<2x?x128xf64>) outs(%222 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<2x?x1xf64>) outs(%221 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %225 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %224 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%219 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.subf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %226 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %225 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%219 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.mulf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %227 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<2x?x128xf64>) outs(%222 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x?x1xf64>) outs(%221 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %229 = tensor.empty(%216) : tensor<2x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x?x1xf64>) outs(%229 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %277 = arith.truncf %in : f64 to f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %231 = linalg.fill ins(%cst_0 : f32) outs(%229 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%218 : tensor<2x?x128xf32>) outs(%231 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.addf %in, %out : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x?x1xf32>) outs(%229 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.divf %in, %cst_11 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<2x?x1xf32>) outs(%229 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_9 : f64 to f32
      %278 = arith.addf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x?x1xf32>) outs(%229 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = math.rsqrt %in : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %233 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%217 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.subf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %237 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %235 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%217 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %arg31 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%217 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %239 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %arg32 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%217 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_78 = tensor.collapse_shape %239 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_79 = linalg.transpose ins(%arg33 : tensor<512x128xf32>) outs(%144 : tensor<128x512xf32>) permutation = [1, 0] 
    %240 = affine.apply #map14()[%216]
    %241 = tensor.empty(%240) : tensor<?x512xf32>
    %242 = linalg.fill ins(%cst_0 : f32) outs(%241 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %243 = linalg.matmul ins(%collapsed_78, %transposed_79 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%242 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%243, %arg34 : tensor<?x512xf32>, tensor<512xf32>) outs(%241 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x512xf32>
    %245 = arith.divsi %240, %c2 : index
    %expanded_80 = tensor.expand_shape %244 [[0, 1], [2]] output_shape [2, %245, 512] : tensor<?x512xf32> into tensor<2x?x512xf32>
    %246 = tensor.empty(%245) : tensor<2x?x512xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80 : tensor<2x?x512xf32>) outs(%246 : tensor<2x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.divf %in, %cst_12 : f32
      %278 = math.erf %277 : f32
      %279 = arith.addf %278, %cst_2 : f32
      %280 = arith.mulf %279, %cst_3 : f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x512xf32>
    %collapsed_81 = tensor.collapse_shape %247 [[0, 1], [2]] : tensor<2x?x512xf32> into tensor<?x512xf32>
    %transposed_82 = linalg.transpose ins(%arg35 : tensor<128x512xf32>) outs(%153 : tensor<512x128xf32>) permutation = [1, 0] 
    %248 = affine.apply #map14()[%245]
    %249 = tensor.empty(%248) : tensor<?x128xf32>
    %250 = linalg.fill ins(%cst_0 : f32) outs(%249 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %251 = linalg.matmul ins(%collapsed_81, %transposed_82 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%250 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %252 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%251, %arg36 : tensor<?x128xf32>, tensor<128xf32>) outs(%249 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<?x128xf32>
    %253 = arith.divsi %248, %c2 : index
    %expanded_83 = tensor.expand_shape %252 [[0, 1], [2]] output_shape [2, %253, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %254 = tensor.empty(%253) : tensor<2x?x128xf32>
    %255 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %239 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%254 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %256 = tensor.empty(%253) : tensor<2x?x128xf64>
    %257 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x?x128xf32>) outs(%256 : tensor<2x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %277 = arith.extf %in : f32 to f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %258 = tensor.empty(%253) : tensor<2x?x1xf64>
    %259 = linalg.fill ins(%cst : f64) outs(%258 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %260 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<2x?x128xf64>) outs(%259 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %261 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<2x?x1xf64>) outs(%258 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %262 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %261 : tensor<2x?x128xf64>, tensor<2x?x1xf64>) outs(%256 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.subf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %263 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %262 : tensor<2x?x128xf64>, tensor<2x?x128xf64>) outs(%256 : tensor<2x?x128xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %277 = arith.mulf %in, %in_84 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x128xf64>
    %264 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<2x?x128xf64>) outs(%259 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.addf %in, %out : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %265 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<2x?x1xf64>) outs(%258 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %277 = arith.divf %in, %cst_10 : f64
      linalg.yield %277 : f64
    } -> tensor<2x?x1xf64>
    %266 = tensor.empty(%253) : tensor<2x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<2x?x1xf64>) outs(%266 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %277 = arith.truncf %in : f64 to f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %268 = linalg.fill ins(%cst_0 : f32) outs(%266 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<2x?x128xf32>) outs(%268 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.addf %in, %out : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %270 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<2x?x1xf32>) outs(%266 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.divf %in, %cst_11 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<2x?x1xf32>) outs(%266 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = arith.truncf %cst_9 : f64 to f32
      %278 = arith.addf %in, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<2x?x1xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<2x?x1xf32>) outs(%266 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %277 = math.rsqrt %in : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %273 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %270 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%254 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.subf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %274 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %272 : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%254 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %275 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %arg37 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%254 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.mulf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    %276 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %arg38 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%254 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %277 = arith.addf %in, %in_84 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x128xf32>
    return %276 : tensor<2x?x128xf32>
  }
}
