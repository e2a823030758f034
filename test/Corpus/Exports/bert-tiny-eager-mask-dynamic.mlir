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
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<30522x128xf32>, %arg3: tensor<512x128xf32>, %arg4: tensor<2x128xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<128x128xf32>, %arg8: tensor<128xf32>, %arg9: tensor<128x128xf32>, %arg10: tensor<128xf32>, %arg11: tensor<128x128xf32>, %arg12: tensor<128xf32>, %arg13: tensor<128x128xf32>, %arg14: tensor<128xf32>, %arg15: tensor<128xf32>, %arg16: tensor<128xf32>, %arg17: tensor<512x128xf32>, %arg18: tensor<512xf32>, %arg19: tensor<128x512xf32>, %arg20: tensor<128xf32>, %arg21: tensor<128xf32>, %arg22: tensor<128xf32>, %arg23: tensor<128x128xf32>, %arg24: tensor<128xf32>, %arg25: tensor<128x128xf32>, %arg26: tensor<128xf32>, %arg27: tensor<128x128xf32>, %arg28: tensor<128xf32>, %arg29: tensor<128x128xf32>, %arg30: tensor<128xf32>, %arg31: tensor<128xf32>, %arg32: tensor<128xf32>, %arg33: tensor<512x128xf32>, %arg34: tensor<512xf32>, %arg35: tensor<128x512xf32>, %arg36: tensor<128xf32>, %arg37: tensor<128xf32>, %arg38: tensor<128xf32>, %arg39: tensor<1x512xi64>, %arg40: tensor<1x512xi64>) -> tensor<?x?x128xf32> {
    %true = arith.constant true
    %c128_i64 = arith.constant 128 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
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
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 1.280000e+02 : f64
    %cst_9 = arith.constant 1.280000e+02 : f32
    %cst_10 = arith.constant 1.250000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_12 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_12 : index to i64
    %2 = arith.cmpi slt, %dim_12, %c0 : index
    %3 = arith.addi %dim_12, %c512 : index
    %4 = arith.select %2, %3, %dim_12 : index
    %5 = arith.cmpi slt, %4, %c0 : index
    %6 = arith.select %5, %c-1, %4 : index
    %7 = arith.minsi %6, %c512 : index
    %8 = arith.maxsi %7, %c0 : index
    %extracted_slice = tensor.extract_slice %arg39[0, 0] [1, %8] [1, 1] : tensor<1x512xi64> to tensor<1x?xi64>
    %9 = tensor.empty(%8) : tensor<1x?xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%10 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %404 = arith.index_cast %in : i64 to index
      %405 = arith.cmpi slt, %404, %c512 : index
      cf.assert %405, "index must be smaller than dim size"
      %406 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %406, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg40[%c0, %404] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %12 = arith.cmpi slt, %0, %c0_i64 : i64
    %13 = arith.select %12, %c1, %dim : index
    %14 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%13, %dim_12) : tensor<?x?xi64>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<?x?xi64>) {
    ^bb0(%out: i64):
      %404 = linalg.index 1 : index
      %405 = arith.cmpi eq, %8, %c1 : index
      %406 = arith.select %405, %c0, %404 : index
      %extracted = tensor.extract %11[%c0, %406] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x?xi64>
    %17 = tensor.empty(%dim, %dim_12) : tensor<?x?x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%17 : tensor<?x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %404 = arith.index_cast %in : i64 to index
      %405 = linalg.index 2 : index
      %406 = arith.cmpi slt, %404, %c30522 : index
      cf.assert %406, "index must be smaller than dim size"
      %407 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %407, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%404, %405] : tensor<30522x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x128xf32>
    %19 = tensor.empty(%13, %dim_12) : tensor<?x?x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<?x?xi64>) outs(%19 : tensor<?x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %404 = arith.index_cast %in : i64 to index
      %405 = linalg.index 2 : index
      %406 = arith.cmpi slt, %404, %c2 : index
      cf.assert %406, "index must be smaller than dim size"
      %407 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %407, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%404, %405] : tensor<2x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x128xf32>
    %21 = arith.cmpi eq, %dim, %13 : index
    cf.assert %21, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<?x?x128xf32>, tensor<?x?x128xf32>) outs(%17 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x?x128xf32>
    %23 = tensor.empty(%8) : tensor<1x?x128xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%23 : tensor<1x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %404 = arith.index_cast %in : i64 to index
      %405 = linalg.index 2 : index
      %406 = arith.cmpi slt, %404, %c512 : index
      cf.assert %406, "index must be smaller than dim size"
      %407 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %407, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%404, %405] : tensor<512x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    %25 = arith.cmpi eq, %dim_12, %8 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<?x?x128xf32>, tensor<1x?x128xf32>) outs(%17 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x?x128xf32>
    %27 = tensor.empty(%dim, %dim_12) : tensor<?x?x128xf64>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x128xf32>) outs(%27 : tensor<?x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %404 = arith.extf %in : f32 to f64
      linalg.yield %404 : f64
    } -> tensor<?x?x128xf64>
    %29 = tensor.empty(%dim, %dim_12) : tensor<?x?x1xf64>
    %30 = linalg.fill ins(%cst : f64) outs(%29 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<?x?x128xf64>) outs(%30 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x?x1xf64>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x?x1xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x?x1xf64>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<?x?x128xf64>, tensor<?x?x1xf64>) outs(%27 : tensor<?x?x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.subf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x?x128xf64>
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<?x?x128xf64>, tensor<?x?x128xf64>) outs(%27 : tensor<?x?x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.mulf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x?x128xf64>
    %35 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<?x?x128xf64>) outs(%30 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x?x1xf64>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x?x1xf64>
    %37 = tensor.empty(%dim, %dim_12) : tensor<?x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x?x1xf64>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %404 = arith.truncf %in : f64 to f32
      linalg.yield %404 : f32
    } -> tensor<?x?x1xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<?x?x128xf32>) outs(%39 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.addf %in, %out : f32
      linalg.yield %404 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.divf %in, %cst_9 : f32
      linalg.yield %404 : f32
    } -> tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.truncf %cst_7 : f64 to f32
      %405 = arith.addf %in, %404 : f32
      linalg.yield %405 : f32
    } -> tensor<?x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = math.rsqrt %in : f32
      linalg.yield %404 : f32
    } -> tensor<?x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %41 : tensor<?x?x128xf32>, tensor<?x?x1xf32>) outs(%17 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.subf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x?x128xf32>
    %45 = tensor.empty(%dim) : tensor<?x1x128xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %43 : tensor<?x?x128xf32>, tensor<?x?x1xf32>) outs(%45 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg5 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%45 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg6 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%45 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %dim_13 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %49 = tensor.empty(%dim_13, %dim_14) : tensor<?x?xi1>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%49 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %404 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %404 : i1
    } -> tensor<?x?xi1>
    %51 = tensor.empty(%dim) : tensor<?xi64>
    %52 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%51 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %404 = linalg.index 0 : index
      %405 = arith.index_cast %404 : index to i64
      linalg.yield %405 : i64
    } -> tensor<?xi64>
    %53 = tensor.empty(%dim_12) : tensor<?xi64>
    %54 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%53 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %404 = linalg.index 0 : index
      %405 = arith.index_cast %404 : index to i64
      linalg.yield %405 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %52 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %54 [[0, 1, 2, 3]] output_shape [1, 1, %dim_12, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_16 = tensor.expand_shape %54 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_12] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %55 = tensor.empty(%dim_12) : tensor<1x1x?x1xi1>
    %56 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?x1xi64>) outs(%55 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %404 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %404 : i1
    } -> tensor<1x1x?x1xi1>
    %57 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %56 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%55 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %404 = arith.andi %in, %in_93 : i1
      linalg.yield %404 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_17 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_18 = tensor.dim %expanded_16, %c3 : tensor<1x1x1x?xi64>
    %58 = tensor.empty(%dim_17, %dim_18) : tensor<?x1x1x?xi1>
    %59 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%58 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %404 = arith.cmpi slt, %in, %c0_i64 : i64
      %405 = arith.index_cast %dim_13 : index to i64
      %406 = arith.addi %in, %405 : i64
      %407 = arith.select %404, %406, %in : i64
      %408 = arith.index_cast %407 : i64 to index
      %409 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %410 = arith.index_cast %dim_14 : index to i64
      %411 = arith.addi %in_93, %410 : i64
      %412 = arith.select %409, %411, %in_93 : i64
      %413 = arith.index_cast %412 : i64 to index
      %extracted = tensor.extract %50[%408, %413] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %60 = tensor.empty(%dim_17, %dim_12, %dim_18) : tensor<?x1x?x?xi1>
    %61 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<1x1x?x1xi1>, tensor<?x1x1x?xi1>) outs(%60 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %404 = arith.andi %in, %in_93 : i1
      linalg.yield %404 : i1
    } -> tensor<?x1x?x?xi1>
    %62 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim, %dim_12, %dim_12) : tensor<?x1x?x?xi1>
    %64 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %404 = linalg.index 0 : index
      %405 = linalg.index 2 : index
      %406 = linalg.index 3 : index
      %407 = arith.cmpi eq, %dim_17, %c1 : index
      %408 = arith.select %407, %c0, %404 : index
      %409 = arith.cmpi eq, %dim_12, %c1 : index
      %410 = arith.select %409, %c0, %405 : index
      %411 = arith.cmpi eq, %dim_18, %c1 : index
      %412 = arith.select %411, %c0, %406 : index
      %extracted = tensor.extract %61[%408, %c0, %410, %412] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %65 = tensor.empty(%dim, %dim_12, %dim_12) : tensor<?x1x?x?xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %cst_5, %cst_4 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%65 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %404 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x?x?xf32>
    %collapsed = tensor.collapse_shape %48 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %67 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%67 : tensor<128x128xf32>) permutation = [1, 0] 
    %68 = tensor.empty(%dim) : tensor<?x128xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x128xf32>) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %arg8 : tensor<?x128xf32>, tensor<128xf32>) outs(%68 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    %72 = arith.select %12, %c1_i64, %0 : i64
    %73 = arith.extui %12 : i1 to i64
    %74 = arith.muli %72, %1 : i64
    %75 = arith.addi %73, %c1_i64 : i64
    %76 = arith.cmpi slt, %1, %c0_i64 : i64
    %77 = arith.select %76, %72, %74 : i64
    %78 = arith.select %76, %75, %73 : i64
    %79 = arith.muli %77, %c128_i64 : i64
    %80 = arith.cmpi sle, %78, %c1_i64 : i64
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %0, %c128_i64 : i64
    %82 = arith.divsi %81, %79 : i64
    %83 = arith.select %12, %82, %0 : i64
    %84 = arith.select %76, %82, %1 : i64
    %85 = arith.addi %78, %c1_i64 : i64
    %86 = arith.muli %77, %c64_i64 : i64
    %87 = arith.cmpi sle, %85, %c1_i64 : i64
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %88 = arith.muli %83, %84 : i64
    %89 = arith.muli %88, %c128_i64 : i64
    %90 = arith.divsi %89, %86 : i64
    %91 = arith.select %12, %90, %0 : i64
    %92 = arith.select %76, %90, %1 : i64
    %from_elements = tensor.from_elements %91, %92, %90, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %71(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %93 = arith.index_cast %91 : i64 to index
    %94 = arith.index_cast %92 : i64 to index
    %95 = tensor.empty(%93, %94) : tensor<?x2x?x64xf32>
    %transposed_19 = linalg.transpose ins(%reshape : tensor<?x?x2x64xf32>) outs(%95 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<128x128xf32>) outs(%67 : tensor<128x128xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %arg10 : tensor<?x128xf32>, tensor<128xf32>) outs(%68 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %97(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_22 = linalg.transpose ins(%arg11 : tensor<128x128xf32>) outs(%67 : tensor<128x128xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %arg12 : tensor<?x128xf32>, tensor<128xf32>) outs(%68 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %99(%from_elements) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<?x?x2x64xf32>) outs(%95 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %100 = tensor.empty(%93, %94) : tensor<?x2x64x?xf32>
    %transposed_25 = linalg.transpose ins(%reshape_21 : tensor<?x?x2x64xf32>) outs(%100 : tensor<?x2x64x?xf32>) permutation = [0, 2, 3, 1] 
    %101 = arith.muli %0, %c2_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %102 = tensor.empty(%dim, %dim_12) : tensor<?x2x?x64xf32>
    %103 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x2x?x64xf32>) {
    ^bb0(%out: f32):
      %404 = linalg.index 0 : index
      %405 = linalg.index 1 : index
      %406 = linalg.index 2 : index
      %407 = linalg.index 3 : index
      %408 = arith.cmpi eq, %93, %c1 : index
      %409 = arith.select %408, %c0, %404 : index
      %410 = arith.cmpi eq, %94, %c1 : index
      %411 = arith.select %410, %c0, %406 : index
      %extracted = tensor.extract %transposed_19[%409, %405, %411, %407] : tensor<?x2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x?x64xf32>
    %104 = arith.cmpi slt, %101, %c0_i64 : i64
    %105 = arith.select %104, %c1_i64, %101 : i64
    %106 = arith.extui %104 : i1 to i64
    %107 = arith.muli %105, %1 : i64
    %108 = arith.addi %106, %c1_i64 : i64
    %109 = arith.select %76, %105, %107 : i64
    %110 = arith.select %76, %108, %106 : i64
    %111 = arith.muli %109, %c64_i64 : i64
    %112 = arith.cmpi sle, %110, %c1_i64 : i64
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %113 = arith.muli %101, %1 : i64
    %114 = arith.muli %113, %c64_i64 : i64
    %115 = arith.divsi %114, %111 : i64
    %116 = arith.select %104, %115, %101 : i64
    %117 = arith.select %76, %115, %1 : i64
    %from_elements_26 = tensor.from_elements %116, %117, %c64_i64 : tensor<3xi64>
    %reshape_27 = tensor.reshape %103(%from_elements_26) : (tensor<?x2x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim, %dim_12) : tensor<?x2x64x?xf32>
    %119 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<?x2x64x?xf32>) {
    ^bb0(%out: f32):
      %404 = linalg.index 0 : index
      %405 = linalg.index 1 : index
      %406 = linalg.index 2 : index
      %407 = linalg.index 3 : index
      %408 = arith.cmpi eq, %93, %c1 : index
      %409 = arith.select %408, %c0, %404 : index
      %410 = arith.cmpi eq, %94, %c1 : index
      %411 = arith.select %410, %c0, %407 : index
      %extracted = tensor.extract %transposed_25[%409, %405, %406, %411] : tensor<?x2x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x64x?xf32>
    %120 = arith.muli %105, %c64_i64 : i64
    %121 = arith.muli %120, %1 : i64
    %122 = arith.select %76, %120, %121 : i64
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %0, %c128_i64 : i64
    %124 = arith.muli %123, %1 : i64
    %125 = arith.divsi %124, %122 : i64
    %126 = arith.select %104, %125, %101 : i64
    %127 = arith.select %76, %125, %1 : i64
    %from_elements_28 = tensor.from_elements %126, %c64_i64, %127 : tensor<3xi64>
    %reshape_29 = tensor.reshape %119(%from_elements_28) : (tensor<?x2x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %128 = arith.index_cast %116 : i64 to index
    %129 = arith.index_cast %117 : i64 to index
    %130 = arith.index_cast %127 : i64 to index
    %131 = arith.cmpi eq, %116, %126 : i64
    cf.assert %131, "mismatching contracting dimension"
    %132 = tensor.empty(%128, %129, %130) : tensor<?x?x?xf32>
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %134 = linalg.batch_matmul ins(%reshape_27, %reshape_29 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%133 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %135 = arith.muli %72, %c2_i64 : i64
    %136 = arith.muli %135, %1 : i64
    %137 = arith.select %76, %135, %136 : i64
    %138 = arith.muli %137, %1 : i64
    %139 = arith.select %76, %135, %138 : i64
    %140 = arith.select %76, %85, %73 : i64
    %141 = arith.cmpi sle, %140, %c1_i64 : i64
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %142 = arith.muli %116, %117 : i64
    %143 = arith.muli %142, %127 : i64
    %144 = arith.divsi %143, %139 : i64
    %145 = arith.select %12, %144, %0 : i64
    %146 = arith.select %76, %144, %1 : i64
    %from_elements_30 = tensor.from_elements %145, %c2_i64, %146, %146 : tensor<4xi64>
    %reshape_31 = tensor.reshape %134(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x2x?x?xf32>
    %147 = arith.index_cast %145 : i64 to index
    %148 = arith.index_cast %146 : i64 to index
    %149 = tensor.empty(%147, %148, %148) : tensor<?x2x?x?xf32>
    %150 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_31 : tensor<?x2x?x?xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.mulf %in, %cst_10 : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    %151 = arith.cmpi eq, %147, %dim : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = arith.cmpi eq, %148, %dim_12 : index
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %153 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %66 : tensor<?x2x?x?xf32>, tensor<?x1x?x?xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    %154 = tensor.empty(%147, %148) : tensor<?x2x?xi64>
    %155 = linalg.fill ins(%c0_i64 : i64) outs(%154 : tensor<?x2x?xi64>) -> tensor<?x2x?xi64>
    %156 = tensor.empty(%147, %148) : tensor<?x2x?xf32>
    %157 = linalg.fill ins(%cst_1 : f32) outs(%156 : tensor<?x2x?xf32>) -> tensor<?x2x?xf32>
    %158:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<?x2x?x?xf32>) outs(%157, %155 : tensor<?x2x?xf32>, tensor<?x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %404 = linalg.index 3 : index
      %405 = arith.index_cast %404 : index to i64
      %406 = arith.maximumf %in, %out : f32
      %407 = arith.cmpf ogt, %in, %out : f32
      %408 = arith.select %407, %405, %out_93 : i64
      linalg.yield %406, %408 : f32, i64
    } -> (tensor<?x2x?xf32>, tensor<?x2x?xi64>)
    %expanded_32 = tensor.expand_shape %158#0 [[0], [1], [2, 3]] output_shape [%147, 2, %148, 1] : tensor<?x2x?xf32> into tensor<?x2x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %expanded_32 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.subf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    %160 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<?x2x?x?xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = math.exp %in : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    %161 = tensor.empty(%147, %148) : tensor<?x2x?x1xf32>
    %162 = linalg.fill ins(%cst_0 : f32) outs(%161 : tensor<?x2x?x1xf32>) -> tensor<?x2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<?x2x?x?xf32>) outs(%162 : tensor<?x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.addf %in, %out : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %163 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.divf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %165 = tensor.empty(%dim, %dim_12, %dim_12) : tensor<?x2x?x?xf32>
    %166 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%165 : tensor<?x2x?x?xf32>) {
    ^bb0(%out: f32):
      %404 = linalg.index 0 : index
      %405 = linalg.index 1 : index
      %406 = linalg.index 2 : index
      %407 = linalg.index 3 : index
      %408 = arith.cmpi eq, %147, %c1 : index
      %409 = arith.select %408, %c0, %404 : index
      %410 = arith.cmpi eq, %148, %c1 : index
      %411 = arith.select %410, %c0, %406 : index
      %412 = arith.select %410, %c0, %407 : index
      %extracted = tensor.extract %164[%409, %405, %411, %412] : tensor<?x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x?x?xf32>
    %167 = arith.muli %109, %1 : i64
    %168 = arith.addi %110, %c1_i64 : i64
    %169 = arith.select %76, %105, %167 : i64
    %170 = arith.select %76, %168, %106 : i64
    %171 = arith.cmpi sle, %170, %c1_i64 : i64
    cf.assert %171, "must have at most one inferred (negative) dimension"
    %172 = arith.muli %113, %1 : i64
    %173 = arith.divsi %172, %169 : i64
    %174 = arith.select %104, %173, %101 : i64
    %175 = arith.select %76, %173, %1 : i64
    %from_elements_33 = tensor.from_elements %174, %175, %175 : tensor<3xi64>
    %reshape_34 = tensor.reshape %166(%from_elements_33) : (tensor<?x2x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %176 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x2x?x64xf32>) {
    ^bb0(%out: f32):
      %404 = linalg.index 0 : index
      %405 = linalg.index 1 : index
      %406 = linalg.index 2 : index
      %407 = linalg.index 3 : index
      %408 = arith.cmpi eq, %93, %c1 : index
      %409 = arith.select %408, %c0, %404 : index
      %410 = arith.cmpi eq, %94, %c1 : index
      %411 = arith.select %410, %c0, %406 : index
      %extracted = tensor.extract %transposed_24[%409, %405, %411, %407] : tensor<?x2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x?x64xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %reshape_35 = tensor.reshape %176(%from_elements_26) : (tensor<?x2x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %177 = arith.index_cast %174 : i64 to index
    %178 = arith.index_cast %175 : i64 to index
    %179 = arith.cmpi eq, %174, %116 : i64
    cf.assert %179, "mismatching contracting dimension"
    %180 = arith.cmpi eq, %175, %117 : i64
    cf.assert %180, "mismatching contracting dimension"
    %181 = tensor.empty(%177, %178) : tensor<?x?x64xf32>
    %182 = linalg.fill ins(%cst_0 : f32) outs(%181 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %183 = linalg.batch_matmul ins(%reshape_34, %reshape_35 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%182 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %184 = arith.muli %137, %c64_i64 : i64
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %185 = arith.muli %174, %175 : i64
    %186 = arith.muli %185, %c64_i64 : i64
    %187 = arith.divsi %186, %184 : i64
    %188 = arith.select %12, %187, %0 : i64
    %189 = arith.select %76, %187, %1 : i64
    %from_elements_36 = tensor.from_elements %188, %c2_i64, %189, %c64_i64 : tensor<4xi64>
    %reshape_37 = tensor.reshape %183(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x2x?x64xf32>
    %190 = arith.index_cast %188 : i64 to index
    %191 = arith.index_cast %189 : i64 to index
    %192 = tensor.empty(%190, %191) : tensor<?x?x2x64xf32>
    %transposed_38 = linalg.transpose ins(%reshape_37 : tensor<?x2x?x64xf32>) outs(%192 : tensor<?x?x2x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %193 = arith.muli %188, %189 : i64
    %194 = arith.muli %193, %c128_i64 : i64
    %195 = arith.divsi %194, %77 : i64
    %196 = arith.select %12, %195, %0 : i64
    %197 = arith.select %76, %195, %1 : i64
    %from_elements_39 = tensor.from_elements %196, %197, %195 : tensor<3xi64>
    %reshape_40 = tensor.reshape %transposed_38(%from_elements_39) : (tensor<?x?x2x64xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %cast = tensor.cast %reshape_40 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %collapsed_41 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %transposed_42 = linalg.transpose ins(%arg13 : tensor<128x128xf32>) outs(%67 : tensor<128x128xf32>) permutation = [1, 0] 
    %198 = arith.index_cast %196 : i64 to index
    %199 = tensor.empty(%198) : tensor<?x128xf32>
    %200 = linalg.fill ins(%cst_0 : f32) outs(%199 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %201 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%200 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%201, %arg14 : tensor<?x128xf32>, tensor<128xf32>) outs(%199 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %203 = arith.muli %196, %c128_i64 : i64
    %204 = arith.divsi %203, %79 : i64
    %205 = arith.select %12, %204, %0 : i64
    %206 = arith.select %76, %204, %1 : i64
    %from_elements_43 = tensor.from_elements %205, %206, %c128_i64 : tensor<3xi64>
    %reshape_44 = tensor.reshape %202(%from_elements_43) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %207 = arith.index_cast %205 : i64 to index
    %208 = arith.index_cast %206 : i64 to index
    %209 = arith.cmpi eq, %207, %dim : index
    cf.assert %209, "mismatched size for broadcast"
    %210 = arith.cmpi eq, %208, %c1 : index
    cf.assert %210, "mismatched size for broadcast"
    %cast_45 = tensor.cast %reshape_44 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %211 = tensor.empty(%207) : tensor<?x1x128xf32>
    %212 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_45, %48 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%211 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %213 = tensor.empty(%207) : tensor<?x1x128xf64>
    %214 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<?x1x128xf32>) outs(%213 : tensor<?x1x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %404 = arith.extf %in : f32 to f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %215 = tensor.empty(%207) : tensor<?x1x1xf64>
    %216 = linalg.fill ins(%cst : f64) outs(%215 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %217 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<?x1x128xf64>) outs(%216 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %218 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<?x1x1xf64>) outs(%215 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %219 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %218 : tensor<?x1x128xf64>, tensor<?x1x1xf64>) outs(%213 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.subf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %220 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %219 : tensor<?x1x128xf64>, tensor<?x1x128xf64>) outs(%213 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.mulf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %221 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<?x1x128xf64>) outs(%216 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %222 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<?x1x1xf64>) outs(%215 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %223 = tensor.empty(%207) : tensor<?x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x1x1xf64>) outs(%223 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %404 = arith.truncf %in : f64 to f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %225 = linalg.fill ins(%cst_0 : f32) outs(%223 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<?x1x128xf32>) outs(%225 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.addf %in, %out : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x1x1xf32>) outs(%223 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.divf %in, %cst_9 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %228 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<?x1x1xf32>) outs(%223 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.truncf %cst_7 : f64 to f32
      %405 = arith.addf %in, %404 : f32
      linalg.yield %405 : f32
    } -> tensor<?x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x1x1xf32>) outs(%223 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = math.rsqrt %in : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %227 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%211 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.subf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %231 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %229 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%211 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %232 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %arg15 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%211 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %233 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %arg16 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%211 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %collapsed_46 = tensor.collapse_shape %233 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %234 = tensor.empty() : tensor<128x512xf32>
    %transposed_47 = linalg.transpose ins(%arg17 : tensor<512x128xf32>) outs(%234 : tensor<128x512xf32>) permutation = [1, 0] 
    %235 = arith.index_cast %205 : i64 to index
    %236 = tensor.empty(%235) : tensor<?x512xf32>
    %237 = linalg.fill ins(%cst_0 : f32) outs(%236 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %238 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%237 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%238, %arg18 : tensor<?x512xf32>, tensor<512xf32>) outs(%236 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x512xf32>
    %240 = arith.muli %77, %c512_i64 : i64
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %241 = arith.muli %205, %c512_i64 : i64
    %242 = arith.divsi %241, %240 : i64
    %243 = arith.select %12, %242, %0 : i64
    %244 = arith.select %76, %242, %1 : i64
    %from_elements_48 = tensor.from_elements %243, %244, %c512_i64 : tensor<3xi64>
    %reshape_49 = tensor.reshape %239(%from_elements_48) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %245 = arith.index_cast %243 : i64 to index
    %246 = tensor.empty(%245) : tensor<?x1x512xf32>
    %cast_50 = tensor.cast %reshape_49 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %247 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_50 : tensor<?x1x512xf32>) outs(%246 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.divf %in, %cst_11 : f32
      %405 = math.erf %404 : f32
      %406 = arith.addf %405, %cst_2 : f32
      %407 = arith.mulf %406, %cst_3 : f32
      %408 = arith.mulf %in, %407 : f32
      linalg.yield %408 : f32
    } -> tensor<?x1x512xf32>
    %collapsed_51 = tensor.collapse_shape %247 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %248 = tensor.empty() : tensor<512x128xf32>
    %transposed_52 = linalg.transpose ins(%arg19 : tensor<128x512xf32>) outs(%248 : tensor<512x128xf32>) permutation = [1, 0] 
    %249 = arith.index_cast %243 : i64 to index
    %250 = tensor.empty(%249) : tensor<?x128xf32>
    %251 = linalg.fill ins(%cst_0 : f32) outs(%250 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %252 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%251 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %253 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%252, %arg20 : tensor<?x128xf32>, tensor<128xf32>) outs(%250 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %254 = arith.muli %243, %c128_i64 : i64
    %255 = arith.divsi %254, %79 : i64
    %256 = arith.select %12, %255, %0 : i64
    %257 = arith.select %76, %255, %1 : i64
    %from_elements_53 = tensor.from_elements %256, %257, %c128_i64 : tensor<3xi64>
    %reshape_54 = tensor.reshape %253(%from_elements_53) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %258 = arith.index_cast %256 : i64 to index
    %259 = arith.index_cast %257 : i64 to index
    %260 = arith.cmpi eq, %258, %207 : index
    cf.assert %260, "mismatched size for broadcast"
    %261 = arith.cmpi eq, %259, %c1 : index
    cf.assert %261, "mismatched size for broadcast"
    %cast_55 = tensor.cast %reshape_54 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %262 = tensor.empty(%258) : tensor<?x1x128xf32>
    %263 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_55, %233 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%262 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %264 = tensor.empty(%258) : tensor<?x1x128xf64>
    %265 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<?x1x128xf32>) outs(%264 : tensor<?x1x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %404 = arith.extf %in : f32 to f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %266 = tensor.empty(%258) : tensor<?x1x1xf64>
    %267 = linalg.fill ins(%cst : f64) outs(%266 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %268 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%265 : tensor<?x1x128xf64>) outs(%267 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %269 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x1x1xf64>) outs(%266 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %270 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %269 : tensor<?x1x128xf64>, tensor<?x1x1xf64>) outs(%264 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.subf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %271 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %270 : tensor<?x1x128xf64>, tensor<?x1x128xf64>) outs(%264 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.mulf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %272 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%271 : tensor<?x1x128xf64>) outs(%267 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %273 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<?x1x1xf64>) outs(%266 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %274 = tensor.empty(%258) : tensor<?x1x1xf32>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<?x1x1xf64>) outs(%274 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %404 = arith.truncf %in : f64 to f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %276 = linalg.fill ins(%cst_0 : f32) outs(%274 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %277 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<?x1x128xf32>) outs(%276 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.addf %in, %out : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<?x1x1xf32>) outs(%274 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.divf %in, %cst_9 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %279 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<?x1x1xf32>) outs(%274 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.truncf %cst_7 : f64 to f32
      %405 = arith.addf %in, %404 : f32
      linalg.yield %405 : f32
    } -> tensor<?x1x1xf32>
    %280 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<?x1x1xf32>) outs(%274 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = math.rsqrt %in : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %281 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %278 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%262 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.subf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %282 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %280 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%262 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %283 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %arg21 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%262 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %284 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %arg22 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%262 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %collapsed_56 = tensor.collapse_shape %284 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %transposed_57 = linalg.transpose ins(%arg23 : tensor<128x128xf32>) outs(%67 : tensor<128x128xf32>) permutation = [1, 0] 
    %285 = arith.index_cast %256 : i64 to index
    %286 = tensor.empty(%285) : tensor<?x128xf32>
    %287 = linalg.fill ins(%cst_0 : f32) outs(%286 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %288 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%287 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %289 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%288, %arg24 : tensor<?x128xf32>, tensor<128xf32>) outs(%286 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %290 = arith.muli %256, %c128_i64 : i64
    %291 = arith.divsi %290, %79 : i64
    %292 = arith.select %12, %291, %0 : i64
    %293 = arith.select %76, %291, %1 : i64
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %294 = arith.muli %292, %293 : i64
    %295 = arith.muli %294, %c128_i64 : i64
    %296 = arith.divsi %295, %86 : i64
    %297 = arith.select %12, %296, %0 : i64
    %298 = arith.select %76, %296, %1 : i64
    %from_elements_58 = tensor.from_elements %297, %298, %296, %c64_i64 : tensor<4xi64>
    %reshape_59 = tensor.reshape %289(%from_elements_58) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %299 = arith.index_cast %297 : i64 to index
    %300 = arith.index_cast %298 : i64 to index
    %301 = tensor.empty(%299, %300) : tensor<?x2x?x64xf32>
    %transposed_60 = linalg.transpose ins(%reshape_59 : tensor<?x?x2x64xf32>) outs(%301 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_61 = linalg.transpose ins(%arg25 : tensor<128x128xf32>) outs(%67 : tensor<128x128xf32>) permutation = [1, 0] 
    %302 = linalg.matmul ins(%collapsed_56, %transposed_61 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%287 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %303 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%302, %arg26 : tensor<?x128xf32>, tensor<128xf32>) outs(%286 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_62 = tensor.reshape %303(%from_elements_58) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_63 = linalg.transpose ins(%arg27 : tensor<128x128xf32>) outs(%67 : tensor<128x128xf32>) permutation = [1, 0] 
    %304 = linalg.matmul ins(%collapsed_56, %transposed_63 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%287 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %305 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%304, %arg28 : tensor<?x128xf32>, tensor<128xf32>) outs(%286 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_64 = tensor.reshape %305(%from_elements_58) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_65 = linalg.transpose ins(%reshape_64 : tensor<?x?x2x64xf32>) outs(%301 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %306 = tensor.empty(%299, %300) : tensor<?x2x64x?xf32>
    %transposed_66 = linalg.transpose ins(%reshape_62 : tensor<?x?x2x64xf32>) outs(%306 : tensor<?x2x64x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %307 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x2x?x64xf32>) {
    ^bb0(%out: f32):
      %404 = linalg.index 0 : index
      %405 = linalg.index 1 : index
      %406 = linalg.index 2 : index
      %407 = linalg.index 3 : index
      %408 = arith.cmpi eq, %299, %c1 : index
      %409 = arith.select %408, %c0, %404 : index
      %410 = arith.cmpi eq, %300, %c1 : index
      %411 = arith.select %410, %c0, %406 : index
      %extracted = tensor.extract %transposed_60[%409, %405, %411, %407] : tensor<?x2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x?x64xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %reshape_67 = tensor.reshape %307(%from_elements_26) : (tensor<?x2x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %308 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<?x2x64x?xf32>) {
    ^bb0(%out: f32):
      %404 = linalg.index 0 : index
      %405 = linalg.index 1 : index
      %406 = linalg.index 2 : index
      %407 = linalg.index 3 : index
      %408 = arith.cmpi eq, %299, %c1 : index
      %409 = arith.select %408, %c0, %404 : index
      %410 = arith.cmpi eq, %300, %c1 : index
      %411 = arith.select %410, %c0, %407 : index
      %extracted = tensor.extract %transposed_66[%409, %405, %406, %411] : tensor<?x2x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x64x?xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %308(%from_elements_28) : (tensor<?x2x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %131, "mismatching contracting dimension"
    %309 = linalg.batch_matmul ins(%reshape_67, %reshape_68 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%133 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %309(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x2x?x?xf32>
    %310 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_69 : tensor<?x2x?x?xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.mulf %in, %cst_10 : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %311 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310, %66 : tensor<?x2x?x?xf32>, tensor<?x1x?x?xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    %312:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%311 : tensor<?x2x?x?xf32>) outs(%157, %155 : tensor<?x2x?xf32>, tensor<?x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %404 = linalg.index 3 : index
      %405 = arith.index_cast %404 : index to i64
      %406 = arith.maximumf %in, %out : f32
      %407 = arith.cmpf ogt, %in, %out : f32
      %408 = arith.select %407, %405, %out_93 : i64
      linalg.yield %406, %408 : f32, i64
    } -> (tensor<?x2x?xf32>, tensor<?x2x?xi64>)
    %expanded_70 = tensor.expand_shape %312#0 [[0], [1], [2, 3]] output_shape [%147, 2, %148, 1] : tensor<?x2x?xf32> into tensor<?x2x?x1xf32>
    %313 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %expanded_70 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.subf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    %314 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313 : tensor<?x2x?x?xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = math.exp %in : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    %315 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%314 : tensor<?x2x?x?xf32>) outs(%162 : tensor<?x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.addf %in, %out : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x1xf32>
    %316 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %315 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%149 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.divf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x2x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %317 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%165 : tensor<?x2x?x?xf32>) {
    ^bb0(%out: f32):
      %404 = linalg.index 0 : index
      %405 = linalg.index 1 : index
      %406 = linalg.index 2 : index
      %407 = linalg.index 3 : index
      %408 = arith.cmpi eq, %147, %c1 : index
      %409 = arith.select %408, %c0, %404 : index
      %410 = arith.cmpi eq, %148, %c1 : index
      %411 = arith.select %410, %c0, %406 : index
      %412 = arith.select %410, %c0, %407 : index
      %extracted = tensor.extract %316[%409, %405, %411, %412] : tensor<?x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x?x?xf32>
    cf.assert %171, "must have at most one inferred (negative) dimension"
    %reshape_71 = tensor.reshape %317(%from_elements_33) : (tensor<?x2x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %318 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x2x?x64xf32>) {
    ^bb0(%out: f32):
      %404 = linalg.index 0 : index
      %405 = linalg.index 1 : index
      %406 = linalg.index 2 : index
      %407 = linalg.index 3 : index
      %408 = arith.cmpi eq, %299, %c1 : index
      %409 = arith.select %408, %c0, %404 : index
      %410 = arith.cmpi eq, %300, %c1 : index
      %411 = arith.select %410, %c0, %406 : index
      %extracted = tensor.extract %transposed_65[%409, %405, %411, %407] : tensor<?x2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x?x64xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %318(%from_elements_26) : (tensor<?x2x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %179, "mismatching contracting dimension"
    cf.assert %180, "mismatching contracting dimension"
    %319 = linalg.batch_matmul ins(%reshape_71, %reshape_72 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%182 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %reshape_73 = tensor.reshape %319(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x2x?x64xf32>
    %transposed_74 = linalg.transpose ins(%reshape_73 : tensor<?x2x?x64xf32>) outs(%192 : tensor<?x?x2x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_75 = tensor.reshape %transposed_74(%from_elements_39) : (tensor<?x?x2x64xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %cast_76 = tensor.cast %reshape_75 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %collapsed_77 = tensor.collapse_shape %cast_76 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %transposed_78 = linalg.transpose ins(%arg29 : tensor<128x128xf32>) outs(%67 : tensor<128x128xf32>) permutation = [1, 0] 
    %320 = arith.index_cast %196 : i64 to index
    %321 = tensor.empty(%320) : tensor<?x128xf32>
    %322 = linalg.fill ins(%cst_0 : f32) outs(%321 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %323 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%322 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %324 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%323, %arg30 : tensor<?x128xf32>, tensor<128xf32>) outs(%321 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %325 = arith.muli %196, %c128_i64 : i64
    %326 = arith.divsi %325, %79 : i64
    %327 = arith.select %12, %326, %0 : i64
    %328 = arith.select %76, %326, %1 : i64
    %from_elements_79 = tensor.from_elements %327, %328, %c128_i64 : tensor<3xi64>
    %reshape_80 = tensor.reshape %324(%from_elements_79) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %329 = arith.index_cast %327 : i64 to index
    %330 = arith.index_cast %328 : i64 to index
    %331 = arith.cmpi eq, %329, %258 : index
    cf.assert %331, "mismatched size for broadcast"
    %332 = arith.cmpi eq, %330, %c1 : index
    cf.assert %332, "mismatched size for broadcast"
    %cast_81 = tensor.cast %reshape_80 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %333 = tensor.empty(%329) : tensor<?x1x128xf32>
    %334 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_81, %284 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%333 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %335 = tensor.empty(%329) : tensor<?x1x128xf64>
    %336 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<?x1x128xf32>) outs(%335 : tensor<?x1x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %404 = arith.extf %in : f32 to f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %337 = tensor.empty(%329) : tensor<?x1x1xf64>
    %338 = linalg.fill ins(%cst : f64) outs(%337 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %339 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%336 : tensor<?x1x128xf64>) outs(%338 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %340 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339 : tensor<?x1x1xf64>) outs(%337 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %341 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336, %340 : tensor<?x1x128xf64>, tensor<?x1x1xf64>) outs(%335 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.subf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %342 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %341 : tensor<?x1x128xf64>, tensor<?x1x128xf64>) outs(%335 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.mulf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %343 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%342 : tensor<?x1x128xf64>) outs(%338 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %344 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343 : tensor<?x1x1xf64>) outs(%337 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %345 = tensor.empty(%329) : tensor<?x1x1xf32>
    %346 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<?x1x1xf64>) outs(%345 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %404 = arith.truncf %in : f64 to f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %347 = linalg.fill ins(%cst_0 : f32) outs(%345 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %348 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%334 : tensor<?x1x128xf32>) outs(%347 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.addf %in, %out : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %349 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<?x1x1xf32>) outs(%345 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.divf %in, %cst_9 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %350 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<?x1x1xf32>) outs(%345 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.truncf %cst_7 : f64 to f32
      %405 = arith.addf %in, %404 : f32
      linalg.yield %405 : f32
    } -> tensor<?x1x1xf32>
    %351 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<?x1x1xf32>) outs(%345 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = math.rsqrt %in : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %352 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %349 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%333 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.subf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %353 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %351 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%333 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %354 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %arg31 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%333 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %355 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %arg32 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%333 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %collapsed_82 = tensor.collapse_shape %355 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %transposed_83 = linalg.transpose ins(%arg33 : tensor<512x128xf32>) outs(%234 : tensor<128x512xf32>) permutation = [1, 0] 
    %356 = arith.index_cast %327 : i64 to index
    %357 = tensor.empty(%356) : tensor<?x512xf32>
    %358 = linalg.fill ins(%cst_0 : f32) outs(%357 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %359 = linalg.matmul ins(%collapsed_82, %transposed_83 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%358 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %360 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%359, %arg34 : tensor<?x512xf32>, tensor<512xf32>) outs(%357 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x512xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %361 = arith.muli %327, %c512_i64 : i64
    %362 = arith.divsi %361, %240 : i64
    %363 = arith.select %12, %362, %0 : i64
    %364 = arith.select %76, %362, %1 : i64
    %from_elements_84 = tensor.from_elements %363, %364, %c512_i64 : tensor<3xi64>
    %reshape_85 = tensor.reshape %360(%from_elements_84) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %365 = arith.index_cast %363 : i64 to index
    %366 = tensor.empty(%365) : tensor<?x1x512xf32>
    %cast_86 = tensor.cast %reshape_85 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %367 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_86 : tensor<?x1x512xf32>) outs(%366 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.divf %in, %cst_11 : f32
      %405 = math.erf %404 : f32
      %406 = arith.addf %405, %cst_2 : f32
      %407 = arith.mulf %406, %cst_3 : f32
      %408 = arith.mulf %in, %407 : f32
      linalg.yield %408 : f32
    } -> tensor<?x1x512xf32>
    %collapsed_87 = tensor.collapse_shape %367 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %transposed_88 = linalg.transpose ins(%arg35 : tensor<128x512xf32>) outs(%248 : tensor<512x128xf32>) permutation = [1, 0] 
    %368 = arith.index_cast %363 : i64 to index
    %369 = tensor.empty(%368) : tensor<?x128xf32>
    %370 = linalg.fill ins(%cst_0 : f32) outs(%369 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %371 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%370 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %372 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%371, %arg36 : tensor<?x128xf32>, tensor<128xf32>) outs(%369 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x128xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %373 = arith.muli %363, %c128_i64 : i64
    %374 = arith.divsi %373, %79 : i64
    %375 = arith.select %12, %374, %0 : i64
    %376 = arith.select %76, %374, %1 : i64
    %from_elements_89 = tensor.from_elements %375, %376, %c128_i64 : tensor<3xi64>
    %reshape_90 = tensor.reshape %372(%from_elements_89) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %377 = arith.index_cast %375 : i64 to index
    %378 = arith.index_cast %376 : i64 to index
    %379 = arith.cmpi eq, %377, %329 : index
    cf.assert %379, "mismatched size for broadcast"
    %380 = arith.cmpi eq, %378, %c1 : index
    cf.assert %380, "mismatched size for broadcast"
    %cast_91 = tensor.cast %reshape_90 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %381 = tensor.empty(%377) : tensor<?x1x128xf32>
    %382 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_91, %355 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%381 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %383 = tensor.empty(%377) : tensor<?x1x128xf64>
    %384 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382 : tensor<?x1x128xf32>) outs(%383 : tensor<?x1x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %404 = arith.extf %in : f32 to f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %385 = tensor.empty(%377) : tensor<?x1x1xf64>
    %386 = linalg.fill ins(%cst : f64) outs(%385 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %387 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%384 : tensor<?x1x128xf64>) outs(%386 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %388 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<?x1x1xf64>) outs(%385 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %389 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %388 : tensor<?x1x128xf64>, tensor<?x1x1xf64>) outs(%383 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.subf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %390 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389, %389 : tensor<?x1x128xf64>, tensor<?x1x128xf64>) outs(%383 : tensor<?x1x128xf64>) {
    ^bb0(%in: f64, %in_93: f64, %out: f64):
      %404 = arith.mulf %in, %in_93 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x128xf64>
    %391 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%390 : tensor<?x1x128xf64>) outs(%386 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.addf %in, %out : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %392 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391 : tensor<?x1x1xf64>) outs(%385 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %404 = arith.divf %in, %cst_8 : f64
      linalg.yield %404 : f64
    } -> tensor<?x1x1xf64>
    %393 = tensor.empty(%377) : tensor<?x1x1xf32>
    %394 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<?x1x1xf64>) outs(%393 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %404 = arith.truncf %in : f64 to f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %395 = linalg.fill ins(%cst_0 : f32) outs(%393 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %396 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%382 : tensor<?x1x128xf32>) outs(%395 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.addf %in, %out : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %397 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<?x1x1xf32>) outs(%393 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.divf %in, %cst_9 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %398 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<?x1x1xf32>) outs(%393 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = arith.truncf %cst_7 : f64 to f32
      %405 = arith.addf %in, %404 : f32
      linalg.yield %405 : f32
    } -> tensor<?x1x1xf32>
    %399 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<?x1x1xf32>) outs(%393 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %404 = math.rsqrt %in : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x1xf32>
    %400 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %397 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%381 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.subf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %401 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400, %399 : tensor<?x1x128xf32>, tensor<?x1x1xf32>) outs(%381 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %402 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401, %arg37 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%381 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.mulf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %403 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %arg38 : tensor<?x1x128xf32>, tensor<128xf32>) outs(%381 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %404 = arith.addf %in, %in_93 : f32
      linalg.yield %404 : f32
    } -> tensor<?x1x128xf32>
    %cast_92 = tensor.cast %403 : tensor<?x1x128xf32> to tensor<?x?x128xf32>
    return %cast_92 : tensor<?x?x128xf32>
  }
}
