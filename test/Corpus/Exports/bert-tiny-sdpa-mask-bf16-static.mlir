// bert-tiny-sdpa-mask-bf16-static: made by export_models.py; do not edit.
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
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<1x128xi64>, %arg2: tensor<30522x128xbf16>, %arg3: tensor<512x128xbf16>, %arg4: tensor<2x128xbf16>, %arg5: tensor<128xbf16>, %arg6: tensor<128xbf16>, %arg7: tensor<128x128xbf16>, %arg8: tensor<128xbf16>, %arg9: tensor<128x128xbf16>, %arg10: tensor<128xbf16>, %arg11: tensor<128x128xbf16>, %arg12: tensor<128xbf16>, %arg13: tensor<128x128xbf16>, %arg14: tensor<128xbf16>, %arg15: tensor<128xbf16>, %arg16: tensor<128xbf16>, %arg17: tensor<512x128xbf16>, %arg18: tensor<512xbf16>, %arg19: tensor<128x512xbf16>, %arg20: tensor<128xbf16>, %arg21: tensor<128xbf16>, %arg22: tensor<128xbf16>, %arg23: tensor<128x128xbf16>, %arg24: tensor<128xbf16>, %arg25: tensor<128x128xbf16>, %arg26: tensor<128xbf16>, %arg27: tensor<128x128xbf16>, %arg28: tensor<128xbf16>, %arg29: tensor<128x128xbf16>, %arg30: tensor<128xbf16>, %arg31: tensor<128xbf16>, %arg32: tensor<128xbf16>, %arg33: tensor<512x128xbf16>, %arg34: tensor<512xbf16>, %arg35: tensor<128x512xbf16>, %arg36: tensor<128xbf16>, %arg37: tensor<128xbf16>, %arg38: tensor<128xbf16>, %arg39: tensor<1x512xi64>, %arg40: tensor<1x512xi64>) -> tensor<1x128x128xbf16> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128_i64 = arith.constant 128 : i64
    %c512 = arith.constant 512 : index
    %c30522 = arith.constant 30522 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x2x128x128xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 0.35355339059327379 : f64
    %cst_10 = arith.constant 0xFFF0000000000000 : f64
    %cst_11 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_12 = arith.constant 1.280000e+02 : f64
    %cst_13 = arith.constant 1.280000e+02 : f32
    %extracted_slice = tensor.extract_slice %arg39[0, 0] [1, 128] [1, 1] : tensor<1x512xi64> to tensor<1x128xi64>
    %0 = tensor.empty() : tensor<1x128xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x128xi64>) -> tensor<1x128xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x128xi64>) outs(%1 : tensor<1x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      %257 = arith.index_cast %in : i64 to index
      %258 = arith.cmpi slt, %257, %c512 : index
      cf.assert %258, "index must be smaller than dim size"
      %259 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %259, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg40[%c0, %257] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x128xi64>
    %3 = tensor.empty() : tensor<1x128x128xbf16>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %257 = arith.index_cast %in : i64 to index
      %258 = linalg.index 2 : index
      %259 = arith.cmpi slt, %257, %c30522 : index
      cf.assert %259, "index must be smaller than dim size"
      %260 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %260, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%257, %258] : tensor<30522x128xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x128x128xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x128xi64>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %257 = arith.index_cast %in : i64 to index
      %258 = linalg.index 2 : index
      %259 = arith.cmpi slt, %257, %c2 : index
      cf.assert %259, "index must be smaller than dim size"
      %260 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %260, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%257, %258] : tensor<2x128xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x128x128xbf16>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x128x128xbf16>, tensor<1x128x128xbf16>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: bf16, %in_70: bf16, %out: bf16):
      %257 = arith.addf %in, %in_70 : bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x128xi64>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %257 = arith.index_cast %in : i64 to index
      %258 = linalg.index 2 : index
      %259 = arith.cmpi slt, %257, %c512 : index
      cf.assert %259, "index must be smaller than dim size"
      %260 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %260, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%257, %258] : tensor<512x128xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x128x128xbf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x128x128xbf16>, tensor<1x128x128xbf16>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: bf16, %in_70: bf16, %out: bf16):
      %257 = arith.addf %in, %in_70 : bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %9 = tensor.empty() : tensor<1x128x128xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x128x128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %11 = tensor.empty() : tensor<1x128x128xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x128x128xf32>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %13 = tensor.empty() : tensor<1x128x1xf64>
    %14 = linalg.fill ins(%cst : f64) outs(%13 : tensor<1x128x1xf64>) -> tensor<1x128x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<1x128x128xf64>, tensor<1x128x1xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.subf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<1x128x128xf64>, tensor<1x128x128xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.mulf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %21 = tensor.empty() : tensor<1x128x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x128x1xf64>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x128x128xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_13 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %25 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.subf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.mulf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg5 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg6 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x128x128xf32>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %33 = tensor.empty() : tensor<1x128xi1>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x128xi64>) outs(%33 : tensor<1x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %257 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %257 : i1
    } -> tensor<1x128xi1>
    %35 = tensor.empty() : tensor<1xi64>
    %36 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%35 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %37 = tensor.empty() : tensor<128xi64>
    %38 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%37 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %257 = linalg.index 0 : index
      %258 = arith.index_cast %257 : index to i64
      linalg.yield %258 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %36 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %38 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_15 = tensor.expand_shape %38 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %39 = tensor.empty() : tensor<1x1x128x1xi1>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x128x1xi64>) outs(%39 : tensor<1x1x128x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %257 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %257 : i1
    } -> tensor<1x1x128x1xi1>
    %41 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %40 : tensor<i1>, tensor<1x1x128x1xi1>) outs(%39 : tensor<1x1x128x1xi1>) {
    ^bb0(%in: i1, %in_70: i1, %out: i1):
      %257 = arith.andi %in, %in_70 : i1
      linalg.yield %257 : i1
    } -> tensor<1x1x128x1xi1>
    %42 = tensor.empty() : tensor<1x1x1x128xi1>
    %43 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x1x1x1xi64>, tensor<1x1x1x128xi64>) outs(%42 : tensor<1x1x1x128xi1>) {
    ^bb0(%in: i64, %in_70: i64, %out: i1):
      %257 = arith.cmpi slt, %in, %c0_i64 : i64
      %258 = arith.addi %in, %c1_i64 : i64
      %259 = arith.select %257, %258, %in : i64
      %260 = arith.index_cast %259 : i64 to index
      %261 = arith.cmpi slt, %in_70, %c0_i64 : i64
      %262 = arith.addi %in_70, %c128_i64 : i64
      %263 = arith.select %261, %262, %in_70 : i64
      %264 = arith.index_cast %263 : i64 to index
      %extracted = tensor.extract %34[%260, %264] : tensor<1x128xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x128xi1>
    %44 = tensor.empty() : tensor<1x1x128x128xi1>
    %45 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<1x1x128x1xi1>, tensor<1x1x1x128xi1>) outs(%44 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i1, %in_70: i1, %out: i1):
      %257 = arith.andi %in, %in_70 : i1
      linalg.yield %257 : i1
    } -> tensor<1x1x128x128xi1>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<1x128x128xbf16> into tensor<128x128xbf16>
    %46 = tensor.empty() : tensor<128x128xbf16>
    %transposed = linalg.transpose ins(%arg7 : tensor<128x128xbf16>) outs(%46 : tensor<128x128xbf16>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<128xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg8 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %49 = tensor.empty() : tensor<128x128xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %53 = linalg.matmul ins(%50, %51 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %48 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_16 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xbf16> into tensor<1x128x2x64xbf16>
    %56 = tensor.empty() : tensor<1x2x128x64xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x128x2x64xbf16>) outs(%56 : tensor<1x2x128x64xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg9 : tensor<128x128xbf16>) outs(%46 : tensor<128x128xbf16>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg10 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_18 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %59 = linalg.matmul ins(%50, %58 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %57 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_19 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xbf16> into tensor<1x128x2x64xbf16>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x128x2x64xbf16>) outs(%56 : tensor<1x2x128x64xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg11 : tensor<128x128xbf16>) outs(%46 : tensor<128x128xbf16>) permutation = [1, 0] 
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg12 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_21 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %64 = linalg.matmul ins(%50, %63 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %62 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_22 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xbf16> into tensor<1x128x2x64xbf16>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x128x2x64xbf16>) outs(%56 : tensor<1x2x128x64xbf16>) permutation = [0, 2, 1, 3] 
    %67 = tensor.empty() : tensor<1x1x128x128xbf16>
    %68 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst_6, %cst_7 : tensor<1x1x128x128xi1>, tensor<bf16>, tensor<bf16>) outs(%67 : tensor<1x1x128x128xbf16>) {
    ^bb0(%in: i1, %in_70: bf16, %in_71: bf16, %out: bf16):
      %257 = arith.select %in, %in_70, %in_71 : bf16
      linalg.yield %257 : bf16
    } -> tensor<1x1x128x128xbf16>
    %69 = tensor.empty() : tensor<1x2x128x64xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x2x128x64xbf16>) outs(%69 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x64xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x2x128x64xbf16>) outs(%69 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x64xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<1x2x128x64xbf16>) outs(%69 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x64xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x128x64xf32>) outs(%69 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_9 : f64 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x2x128x64xf32>
    %74 = tensor.empty() : tensor<1x2x64x128xf32>
    %transposed_24 = linalg.transpose ins(%71 : tensor<1x2x128x64xf32>) outs(%74 : tensor<1x2x64x128xf32>) permutation = [0, 1, 3, 2] 
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<1x2x64x128xf32>) outs(%74 : tensor<1x2x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_9 : f64 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x2x64x128xf32>
    %collapsed_25 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x2x128x64xf32> into tensor<2x128x64xf32>
    %collapsed_26 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<1x2x64x128xf32> into tensor<2x64x128xf32>
    %76 = tensor.empty() : tensor<2x128x128xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<2x128x128xf32>) -> tensor<2x128x128xf32>
    %78 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<2x128x64xf32>, tensor<2x64x128xf32>) outs(%77 : tensor<2x128x128xf32>) -> tensor<2x128x128xf32>
    %expanded_27 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [1, 2, 128, 128] : tensor<2x128x128xf32> into tensor<1x2x128x128xf32>
    %79 = tensor.empty() : tensor<1x2x128x128xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %68 : tensor<1x2x128x128xf32>, tensor<1x1x128x128xbf16>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x2x128x128xf32>
    %81 = tensor.empty() : tensor<1x2x128xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<1x2x128xi64>) -> tensor<1x2x128xi64>
    %83 = tensor.empty() : tensor<1x2x128xf32>
    %84 = linalg.fill ins(%cst_1 : f32) outs(%83 : tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %85:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x2x128x128xf32>) outs(%84, %82 : tensor<1x2x128xf32>, tensor<1x2x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_70: i64):
      %257 = linalg.index 3 : index
      %258 = arith.index_cast %257 : index to i64
      %259 = arith.maximumf %in, %out : f32
      %260 = arith.cmpf ogt, %in, %out : f32
      %261 = arith.select %260, %258, %out_70 : i64
      linalg.yield %259, %261 : f32, i64
    } -> (tensor<1x2x128xf32>, tensor<1x2x128xi64>)
    %expanded_28 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [1, 2, 128, 1] : tensor<1x2x128xf32> into tensor<1x2x128x1xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_28 : tensor<1x2x128x128xf32>, tensor<1x2x128x1xf32>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.subf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x128xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x2x128x128xf32>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.exp %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x128xf32>
    %88 = tensor.empty() : tensor<1x2x128x1xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<1x2x128x1xf32>) -> tensor<1x2x128x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x2x128x128xf32>) outs(%89 : tensor<1x2x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x1xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<1x2x128x128xf32>, tensor<1x2x128x1xf32>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.divf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x128xf32>
    %92 = tensor.empty() : tensor<1x2x128x128xi1>
    %93 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x2x128x128xf32>) outs(%92 : tensor<1x2x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %257 = arith.extf %in : f32 to f64
      %258 = arith.cmpf oeq, %257, %cst_10 : f64
      linalg.yield %258 : i1
    } -> tensor<1x2x128x128xi1>
    %94 = tensor.empty() : tensor<1x2x128x1xi1>
    %95 = linalg.fill ins(%true : i1) outs(%94 : tensor<1x2x128x1xi1>) -> tensor<1x2x128x1xi1>
    %96 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<1x2x128x128xi1>) outs(%95 : tensor<1x2x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %257 = arith.andi %in, %out : i1
      linalg.yield %257 : i1
    } -> tensor<1x2x128x1xi1>
    %97 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %cst_5, %91 : tensor<1x2x128x1xi1>, tensor<1x2x128x128xf32>, tensor<1x2x128x128xf32>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: i1, %in_70: f32, %in_71: f32, %out: f32):
      %257 = arith.select %in, %in_70, %in_71 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x128xf32>
    %collapsed_29 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<1x2x128x128xf32> into tensor<2x128x128xf32>
    %collapsed_30 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x2x128x64xf32> into tensor<2x128x64xf32>
    %98 = tensor.empty() : tensor<2x128x64xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %100 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<2x128x128xf32>, tensor<2x128x64xf32>) outs(%99 : tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %expanded_31 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [1, 2, 128, 64] : tensor<2x128x64xf32> into tensor<1x2x128x64xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x2x128x64xf32>) outs(%56 : tensor<1x2x128x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<1x2x128x64xbf16>
    %102 = tensor.empty() : tensor<1x128x2x64xbf16>
    %transposed_32 = linalg.transpose ins(%101 : tensor<1x2x128x64xbf16>) outs(%102 : tensor<1x128x2x64xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<1x128x2x64xbf16> into tensor<128x128xbf16>
    %transposed_34 = linalg.transpose ins(%arg13 : tensor<128x128xbf16>) outs(%46 : tensor<128x128xbf16>) permutation = [1, 0] 
    %103 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg14 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_34 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %106 = linalg.matmul ins(%104, %105 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%106, %103 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_35 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 128, 128] : tensor<128x128xbf16> into tensor<1x128x128xbf16>
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %32 : tensor<1x128x128xbf16>, tensor<1x128x128xbf16>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: bf16, %in_70: bf16, %out: bf16):
      %257 = arith.addf %in, %in_70 : bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x128x128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x128x128xf32>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<1x128x128xf64>, tensor<1x128x1xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.subf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<1x128x128xf64>, tensor<1x128x128xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.mulf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x128x1xf64>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x128x128xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_13 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x1xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %120 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.subf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %122 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.mulf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg15 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg16 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x128x128xf32>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %collapsed_36 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<1x128x128xbf16> into tensor<128x128xbf16>
    %128 = tensor.empty() : tensor<128x512xbf16>
    %transposed_37 = linalg.transpose ins(%arg17 : tensor<512x128xbf16>) outs(%128 : tensor<128x512xbf16>) permutation = [1, 0] 
    %129 = tensor.empty() : tensor<512xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg18 : tensor<512xbf16>) outs(%129 : tensor<512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<512xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_36 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %132 = tensor.empty() : tensor<128x512xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_37 : tensor<128x512xbf16>) outs(%132 : tensor<128x512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x512xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %135 = linalg.matmul ins(%131, %133 : tensor<128x128xf32>, tensor<128x512xf32>) outs(%134 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %130 : tensor<128x512xf32>, tensor<512xf32>) outs(%132 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x512xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<128x512xf32>) outs(%128 : tensor<128x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x512xbf16>
    %expanded_38 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xbf16> into tensor<1x128x512xbf16>
    %138 = tensor.empty() : tensor<1x128x512xbf16>
    %139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x128x512xbf16>) outs(%138 : tensor<1x128x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %257 = math.sqrt %cst_3 : bf16
      %258 = arith.divf %in, %257 : bf16
      %259 = math.erf %258 : bf16
      %260 = arith.addf %259, %cst_2 : bf16
      %261 = arith.mulf %260, %cst_4 : bf16
      %262 = arith.mulf %in, %261 : bf16
      linalg.yield %262 : bf16
    } -> tensor<1x128x512xbf16>
    %collapsed_39 = tensor.collapse_shape %139 [[0, 1], [2]] : tensor<1x128x512xbf16> into tensor<128x512xbf16>
    %140 = tensor.empty() : tensor<512x128xbf16>
    %transposed_40 = linalg.transpose ins(%arg19 : tensor<128x512xbf16>) outs(%140 : tensor<512x128xbf16>) permutation = [1, 0] 
    %141 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg20 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_39 : tensor<128x512xbf16>) outs(%132 : tensor<128x512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x512xf32>
    %143 = tensor.empty() : tensor<512x128xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_40 : tensor<512x128xbf16>) outs(%143 : tensor<512x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<512x128xf32>
    %145 = linalg.matmul ins(%142, %144 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%145, %141 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_41 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [1, 128, 128] : tensor<128x128xbf16> into tensor<1x128x128xbf16>
    %148 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %127 : tensor<1x128x128xbf16>, tensor<1x128x128xbf16>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: bf16, %in_70: bf16, %out: bf16):
      %257 = arith.addf %in, %in_70 : bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x128x128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x128x128xf32>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %151 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %153 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %152 : tensor<1x128x128xf64>, tensor<1x128x1xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.subf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %153 : tensor<1x128x128xf64>, tensor<1x128x128xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.mulf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %155 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %157 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x128x1xf64>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<1x128x128xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_13 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x1xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %159 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.subf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %161 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.mulf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg21 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %165 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg22 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %166 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x128x128xf32>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %collapsed_42 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<1x128x128xbf16> into tensor<128x128xbf16>
    %transposed_43 = linalg.transpose ins(%arg23 : tensor<128x128xbf16>) outs(%46 : tensor<128x128xbf16>) permutation = [1, 0] 
    %167 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg24 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_42 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_43 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %170 = linalg.matmul ins(%168, %169 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%170, %167 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_44 = tensor.expand_shape %172 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xbf16> into tensor<1x128x2x64xbf16>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x128x2x64xbf16>) outs(%56 : tensor<1x2x128x64xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_46 = linalg.transpose ins(%arg25 : tensor<128x128xbf16>) outs(%46 : tensor<128x128xbf16>) permutation = [1, 0] 
    %173 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg26 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_46 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %175 = linalg.matmul ins(%168, %174 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%175, %173 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%176 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_47 = tensor.expand_shape %177 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xbf16> into tensor<1x128x2x64xbf16>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x128x2x64xbf16>) outs(%56 : tensor<1x2x128x64xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%arg27 : tensor<128x128xbf16>) outs(%46 : tensor<128x128xbf16>) permutation = [1, 0] 
    %178 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg28 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_49 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %180 = linalg.matmul ins(%168, %179 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%180, %178 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_50 = tensor.expand_shape %182 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xbf16> into tensor<1x128x2x64xbf16>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x128x2x64xbf16>) outs(%56 : tensor<1x2x128x64xbf16>) permutation = [0, 2, 1, 3] 
    %183 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<1x2x128x64xbf16>) outs(%69 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x64xf32>
    %184 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<1x2x128x64xbf16>) outs(%69 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x64xf32>
    %185 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<1x2x128x64xbf16>) outs(%69 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x64xf32>
    %186 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<1x2x128x64xf32>) outs(%69 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_9 : f64 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x2x128x64xf32>
    %transposed_52 = linalg.transpose ins(%184 : tensor<1x2x128x64xf32>) outs(%74 : tensor<1x2x64x128xf32>) permutation = [0, 1, 3, 2] 
    %187 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<1x2x64x128xf32>) outs(%74 : tensor<1x2x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_9 : f64 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x2x64x128xf32>
    %collapsed_53 = tensor.collapse_shape %186 [[0, 1], [2], [3]] : tensor<1x2x128x64xf32> into tensor<2x128x64xf32>
    %collapsed_54 = tensor.collapse_shape %187 [[0, 1], [2], [3]] : tensor<1x2x64x128xf32> into tensor<2x64x128xf32>
    %188 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<2x128x64xf32>, tensor<2x64x128xf32>) outs(%77 : tensor<2x128x128xf32>) -> tensor<2x128x128xf32>
    %expanded_55 = tensor.expand_shape %188 [[0, 1], [2], [3]] output_shape [1, 2, 128, 128] : tensor<2x128x128xf32> into tensor<1x2x128x128xf32>
    %189 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %68 : tensor<1x2x128x128xf32>, tensor<1x1x128x128xbf16>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x2x128x128xf32>
    %190:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%189 : tensor<1x2x128x128xf32>) outs(%84, %82 : tensor<1x2x128xf32>, tensor<1x2x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_70: i64):
      %257 = linalg.index 3 : index
      %258 = arith.index_cast %257 : index to i64
      %259 = arith.maximumf %in, %out : f32
      %260 = arith.cmpf ogt, %in, %out : f32
      %261 = arith.select %260, %258, %out_70 : i64
      linalg.yield %259, %261 : f32, i64
    } -> (tensor<1x2x128xf32>, tensor<1x2x128xi64>)
    %expanded_56 = tensor.expand_shape %190#0 [[0], [1], [2, 3]] output_shape [1, 2, 128, 1] : tensor<1x2x128xf32> into tensor<1x2x128x1xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %expanded_56 : tensor<1x2x128x128xf32>, tensor<1x2x128x1xf32>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.subf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x128xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<1x2x128x128xf32>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.exp %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x128xf32>
    %193 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%192 : tensor<1x2x128x128xf32>) outs(%89 : tensor<1x2x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x1xf32>
    %194 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %193 : tensor<1x2x128x128xf32>, tensor<1x2x128x1xf32>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.divf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x128xf32>
    %195 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x2x128x128xf32>) outs(%92 : tensor<1x2x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %257 = arith.extf %in : f32 to f64
      %258 = arith.cmpf oeq, %257, %cst_10 : f64
      linalg.yield %258 : i1
    } -> tensor<1x2x128x128xi1>
    %196 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%195 : tensor<1x2x128x128xi1>) outs(%95 : tensor<1x2x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %257 = arith.andi %in, %out : i1
      linalg.yield %257 : i1
    } -> tensor<1x2x128x1xi1>
    %197 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %cst_5, %194 : tensor<1x2x128x1xi1>, tensor<1x2x128x128xf32>, tensor<1x2x128x128xf32>) outs(%79 : tensor<1x2x128x128xf32>) {
    ^bb0(%in: i1, %in_70: f32, %in_71: f32, %out: f32):
      %257 = arith.select %in, %in_70, %in_71 : f32
      linalg.yield %257 : f32
    } -> tensor<1x2x128x128xf32>
    %collapsed_57 = tensor.collapse_shape %197 [[0, 1], [2], [3]] : tensor<1x2x128x128xf32> into tensor<2x128x128xf32>
    %collapsed_58 = tensor.collapse_shape %185 [[0, 1], [2], [3]] : tensor<1x2x128x64xf32> into tensor<2x128x64xf32>
    %198 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<2x128x128xf32>, tensor<2x128x64xf32>) outs(%99 : tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %expanded_59 = tensor.expand_shape %198 [[0, 1], [2], [3]] output_shape [1, 2, 128, 64] : tensor<2x128x64xf32> into tensor<1x2x128x64xf32>
    %199 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x2x128x64xf32>) outs(%56 : tensor<1x2x128x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<1x2x128x64xbf16>
    %transposed_60 = linalg.transpose ins(%199 : tensor<1x2x128x64xbf16>) outs(%102 : tensor<1x128x2x64xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3]] : tensor<1x128x2x64xbf16> into tensor<128x128xbf16>
    %transposed_62 = linalg.transpose ins(%arg29 : tensor<128x128xbf16>) outs(%46 : tensor<128x128xbf16>) permutation = [1, 0] 
    %200 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg30 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_61 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_62 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %203 = linalg.matmul ins(%201, %202 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %204 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%203, %200 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %205 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_63 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [1, 128, 128] : tensor<128x128xbf16> into tensor<1x128x128xbf16>
    %206 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %166 : tensor<1x128x128xbf16>, tensor<1x128x128xbf16>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: bf16, %in_70: bf16, %out: bf16):
      %257 = arith.addf %in, %in_70 : bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %207 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x128x128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %208 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x128x128xf32>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %209 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %210 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %211 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %210 : tensor<1x128x128xf64>, tensor<1x128x1xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.subf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %212 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %211 : tensor<1x128x128xf64>, tensor<1x128x128xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.mulf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %213 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %214 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %215 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x128x1xf64>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %216 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<1x128x128xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %217 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_13 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %218 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x1xf32>
    %219 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %220 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %217 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.subf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %221 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %219 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.mulf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %222 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %arg31 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %223 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %arg32 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %224 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x128x128xf32>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %collapsed_64 = tensor.collapse_shape %224 [[0, 1], [2]] : tensor<1x128x128xbf16> into tensor<128x128xbf16>
    %transposed_65 = linalg.transpose ins(%arg33 : tensor<512x128xbf16>) outs(%128 : tensor<128x512xbf16>) permutation = [1, 0] 
    %225 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg34 : tensor<512xbf16>) outs(%129 : tensor<512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<512xf32>
    %226 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_64 : tensor<128x128xbf16>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_65 : tensor<128x512xbf16>) outs(%132 : tensor<128x512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x512xf32>
    %228 = linalg.matmul ins(%226, %227 : tensor<128x128xf32>, tensor<128x512xf32>) outs(%134 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%228, %225 : tensor<128x512xf32>, tensor<512xf32>) outs(%132 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x512xf32>
    %230 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%229 : tensor<128x512xf32>) outs(%128 : tensor<128x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x512xbf16>
    %expanded_66 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xbf16> into tensor<1x128x512xbf16>
    %231 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x128x512xbf16>) outs(%138 : tensor<1x128x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %257 = math.sqrt %cst_3 : bf16
      %258 = arith.divf %in, %257 : bf16
      %259 = math.erf %258 : bf16
      %260 = arith.addf %259, %cst_2 : bf16
      %261 = arith.mulf %260, %cst_4 : bf16
      %262 = arith.mulf %in, %261 : bf16
      linalg.yield %262 : bf16
    } -> tensor<1x128x512xbf16>
    %collapsed_67 = tensor.collapse_shape %231 [[0, 1], [2]] : tensor<1x128x512xbf16> into tensor<128x512xbf16>
    %transposed_68 = linalg.transpose ins(%arg35 : tensor<128x512xbf16>) outs(%140 : tensor<512x128xbf16>) permutation = [1, 0] 
    %232 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg36 : tensor<128xbf16>) outs(%47 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_67 : tensor<128x512xbf16>) outs(%132 : tensor<128x512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<128x512xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_68 : tensor<512x128xbf16>) outs(%143 : tensor<512x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<512x128xf32>
    %235 = linalg.matmul ins(%233, %234 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%52 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %236 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%235, %232 : tensor<128x128xf32>, tensor<128xf32>) outs(%49 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.addf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<128x128xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<128x128xf32>) outs(%46 : tensor<128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<128x128xbf16>
    %expanded_69 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [1, 128, 128] : tensor<128x128xbf16> into tensor<1x128x128xbf16>
    %238 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %224 : tensor<1x128x128xbf16>, tensor<1x128x128xbf16>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: bf16, %in_70: bf16, %out: bf16):
      %257 = arith.addf %in, %in_70 : bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    %239 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x128x128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %257 = arith.extf %in : bf16 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<1x128x128xf32>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %257 = arith.extf %in : f32 to f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %241 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %242 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %243 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %242 : tensor<1x128x128xf64>, tensor<1x128x1xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.subf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %244 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %243 : tensor<1x128x128xf64>, tensor<1x128x128xf64>) outs(%11 : tensor<1x128x128xf64>) {
    ^bb0(%in: f64, %in_70: f64, %out: f64):
      %257 = arith.mulf %in, %in_70 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x128xf64>
    %245 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<1x128x128xf64>) outs(%14 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.addf %in, %out : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %246 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x128x1xf64>) outs(%13 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %257 = arith.divf %in, %cst_12 : f64
      linalg.yield %257 : f64
    } -> tensor<1x128x1xf64>
    %247 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x128x1xf64>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %257 = arith.truncf %in : f64 to f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %248 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<1x128x128xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.addf %in, %out : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %249 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.divf %in, %cst_13 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %250 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = arith.truncf %cst_11 : f64 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x1xf32>
    %251 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x128x1xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %257 = math.rsqrt %in : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x1xf32>
    %252 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %249 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.subf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %253 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %251 : tensor<1x128x128xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %257 = arith.mulf %in, %in_70 : f32
      linalg.yield %257 : f32
    } -> tensor<1x128x128xf32>
    %254 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %arg37 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.mulf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %255 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %arg38 : tensor<1x128x128xf32>, tensor<128xbf16>) outs(%9 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %in_70: bf16, %out: f32):
      %257 = arith.extf %in_70 : bf16 to f32
      %258 = arith.addf %in, %257 : f32
      linalg.yield %258 : f32
    } -> tensor<1x128x128xf32>
    %256 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x128x128xf32>) outs(%3 : tensor<1x128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %257 = arith.truncf %in : f32 to bf16
      linalg.yield %257 : bf16
    } -> tensor<1x128x128xbf16>
    return %256 : tensor<1x128x128xbf16>
  }
}
