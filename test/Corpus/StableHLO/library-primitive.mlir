// library-primitive.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module {
  func.func public @plain(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<2x4x16x1xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %13 = arith.mulf %in, %in_15 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x16x1x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_0 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>)
    %3 = tensor.empty() : tensor<2x4x16x1xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x16x1x16xf32>) outs(%4 : tensor<2x4x16x1xf32>) dimensions = [4] 
    %mapped_3 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%3 : tensor<2x4x16x1xf32>)
    %5 = tensor.empty() : tensor<1x2x4x16xf32>
    %transposed = linalg.transpose ins(%mapped_3 : tensor<2x4x16x1xf32>) outs(%5 : tensor<1x2x4x16xf32>) permutation = [3, 0, 1, 2] 
    %6 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %broadcasted = linalg.broadcast ins(%transposed : tensor<1x2x4x16xf32>) outs(%6 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %7 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %transposed_4 = linalg.transpose ins(%mapped : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) permutation = [3, 0, 1, 2, 4] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_5 = linalg.broadcast ins(%collapsed : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_6 = linalg.map { arith.subf } ins(%transposed_4, %broadcasted_5 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %mapped_7 = linalg.map { math.exp } ins(%mapped_6 : tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %8 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %reduced_8 = linalg.reduce { arith.addf } ins(%mapped_7 : tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16xf32>) dimensions = [4] 
    %broadcasted_9 = linalg.broadcast ins(%reduced_8 : tensor<1x2x4x16xf32>) outs(%6 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %collapsed_10 = tensor.collapse_shape %broadcasted_9 [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_11 = linalg.broadcast ins(%collapsed_10 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_12 = linalg.map { arith.divf } ins(%mapped_7, %broadcasted_11 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %9 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_12 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%10 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %13 = arith.mulf %in, %in_15 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x8x1x16xf32>
    %12 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %transposed_13 = linalg.transpose ins(%11 : tensor<2x4x8x1x16xf32>) outs(%12 : tensor<2x16x4x1x8xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_14 : tensor<2x16x4x8xf32>
  }
  func.func public @plain_bf16(%arg0: tensor<2x16x4x8xbf16>, %arg1: tensor<2x16x4x8xbf16>, %arg2: tensor<2x16x4x8xbf16>) -> (tensor<2x16x4x8xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<2x4x16x1xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xbf16> into tensor<2x16x4x1x8xbf16>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xbf16>, tensor<2x16x4x8xbf16>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: f32):
      %14 = arith.extf %in : bf16 to f32
      %15 = arith.extf %in_17 : bf16 to f32
      %16 = arith.mulf %14, %15 : f32
      %17 = arith.addf %out, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<2x4x16x1x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_0 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>)
    %3 = tensor.empty() : tensor<2x4x16x1xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x16x1x16xf32>) outs(%4 : tensor<2x4x16x1xf32>) dimensions = [4] 
    %mapped_4 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%3 : tensor<2x4x16x1xf32>)
    %5 = tensor.empty() : tensor<1x2x4x16xf32>
    %transposed = linalg.transpose ins(%mapped_4 : tensor<2x4x16x1xf32>) outs(%5 : tensor<1x2x4x16xf32>) permutation = [3, 0, 1, 2] 
    %6 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %broadcasted = linalg.broadcast ins(%transposed : tensor<1x2x4x16xf32>) outs(%6 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %7 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %transposed_5 = linalg.transpose ins(%mapped : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) permutation = [3, 0, 1, 2, 4] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_7 = linalg.map { arith.subf } ins(%transposed_5, %broadcasted_6 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %mapped_8 = linalg.map { math.exp } ins(%mapped_7 : tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %8 = linalg.fill ins(%cst_3 : f32) outs(%5 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %reduced_9 = linalg.reduce { arith.addf } ins(%mapped_8 : tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16xf32>) dimensions = [4] 
    %broadcasted_10 = linalg.broadcast ins(%reduced_9 : tensor<1x2x4x16xf32>) outs(%6 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %collapsed_11 = tensor.collapse_shape %broadcasted_10 [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_13 = linalg.map { arith.divf } ins(%mapped_8, %broadcasted_12 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %9 = tensor.empty() : tensor<1x2x4x16x16xbf16>
    %mapped_14 = linalg.map { arith.truncf } ins(%mapped_13 : tensor<1x2x4x16x16xf32>) outs(%9 : tensor<1x2x4x16x16xbf16>)
    %10 = tensor.empty() : tensor<2x4x8x1x16xbf16>
    %11 = linalg.fill ins(%cst_1 : bf16) outs(%10 : tensor<2x4x8x1x16xbf16>) -> tensor<2x4x8x1x16xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_14 : tensor<2x16x4x8xbf16>, tensor<1x2x4x16x16xbf16>) outs(%11 : tensor<2x4x8x1x16xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_17 : bf16
      %15 = arith.addf %out, %14 : bf16
      linalg.yield %15 : bf16
    } -> tensor<2x4x8x1x16xbf16>
    %13 = tensor.empty() : tensor<2x16x4x1x8xbf16>
    %transposed_15 = linalg.transpose ins(%12 : tensor<2x4x8x1x16xbf16>) outs(%13 : tensor<2x16x4x1x8xbf16>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xbf16> into tensor<2x16x4x8xbf16>
    return %collapsed_16 : tensor<2x16x4x8xbf16>
  }
  func.func public @causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<1x2x4x16xf32>
    %cst_0 = arith.constant dense<true> : tensor<16x16xi1>
    %cst_1 = arith.constant dense<true> : tensor<2x4x16x16xi1>
    %cst_2 = arith.constant dense<0.353553385> : tensor<2x4x16x1x16xf32>
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %1 = linalg.fill ins(%cst_5 : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %16 = arith.mulf %in, %in_20 : f32
      %17 = arith.addf %out, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<2x4x16x1x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_2 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>)
    %3 = call @causal.tril(%cst_0) : (tensor<16x16xi1>) -> tensor<16x16xi1>
    %4 = tensor.empty() : tensor<1x1x16x16xi1>
    %broadcasted = linalg.broadcast ins(%3 : tensor<16x16xi1>) outs(%4 : tensor<1x1x16x16xi1>) dimensions = [0, 1] 
    %collapsed = tensor.collapse_shape %broadcasted [[0, 1, 2], [3]] : tensor<1x1x16x16xi1> into tensor<16x16xi1>
    %5 = tensor.empty() : tensor<2x4x16x16xi1>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<16x16xi1>) outs(%5 : tensor<2x4x16x16xi1>) dimensions = [0, 1] 
    %mapped_7 = linalg.map { arith.andi } ins(%cst_1, %broadcasted_6 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xi1>) outs(%5 : tensor<2x4x16x16xi1>)
    %6 = call @causal._where(%mapped_7, %mapped, %cst_4) : (tensor<2x4x16x16xi1>, tensor<2x4x16x1x16xf32>, tensor<f32>) -> tensor<1x2x4x16x16xf32>
    %7 = tensor.empty() : tensor<1x2x4x16xf32>
    %8 = linalg.fill ins(%cst_3 : f32) outs(%7 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%6 : tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16xf32>) dimensions = [4] 
    %mapped_8 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16xf32>)
    %9 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%mapped_8 : tensor<1x2x4x16xf32>) outs(%9 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %collapsed_10 = tensor.collapse_shape %broadcasted_9 [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %10 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %broadcasted_11 = linalg.broadcast ins(%collapsed_10 : tensor<1x2x4x16xf32>) outs(%10 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_12 = linalg.map { arith.subf } ins(%6, %broadcasted_11 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%10 : tensor<1x2x4x16x16xf32>)
    %mapped_13 = linalg.map { math.exp } ins(%mapped_12 : tensor<1x2x4x16x16xf32>) outs(%10 : tensor<1x2x4x16x16xf32>)
    %11 = linalg.fill ins(%cst_5 : f32) outs(%7 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %reduced_14 = linalg.reduce { arith.addf } ins(%mapped_13 : tensor<1x2x4x16x16xf32>) outs(%11 : tensor<1x2x4x16xf32>) dimensions = [4] 
    %broadcasted_15 = linalg.broadcast ins(%reduced_14 : tensor<1x2x4x16xf32>) outs(%9 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %collapsed_16 = tensor.collapse_shape %broadcasted_15 [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<1x2x4x16xf32>) outs(%10 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_18 = linalg.map { arith.divf } ins(%mapped_13, %broadcasted_17 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%10 : tensor<1x2x4x16x16xf32>)
    %12 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %13 = linalg.fill ins(%cst_5 : f32) outs(%12 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_18 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%13 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %16 = arith.mulf %in, %in_20 : f32
      %17 = arith.addf %out, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<2x4x8x1x16xf32>
    %15 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %transposed = linalg.transpose ins(%14 : tensor<2x4x8x1x16xf32>) outs(%15 : tensor<2x16x4x1x8xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %transposed [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_19 : tensor<2x16x4x8xf32>
  }
  func.func private @causal.tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
    %cst = arith.constant dense<false> : tensor<16x16xi1>
    %cst_0 = arith.constant dense<0> : tensor<16x16xi32>
    %0 = tensor.empty() : tensor<16x16xi32>
    %mapped = linalg.map outs(%0 : tensor<16x16xi32>)
      (%init: i32) {
        %2 = linalg.index 0 : index
        %3 = arith.index_cast %2 : index to i64
        %4 = arith.trunci %3 : i64 to i32
        linalg.yield %4 : i32
      }
    %mapped_1 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped, %cst_0 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%0 : tensor<16x16xi32>)
    %mapped_2 = linalg.map outs(%0 : tensor<16x16xi32>)
      (%init: i32) {
        %2 = linalg.index 1 : index
        %3 = arith.index_cast %2 : index to i64
        %4 = arith.trunci %3 : i64 to i32
        linalg.yield %4 : i32
      }
    %1 = tensor.empty() : tensor<16x16xi1>
    %mapped_3 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_1, %mapped_2 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%1 : tensor<16x16xi1>)
    %mapped_4 = linalg.map { arith.select } ins(%mapped_3, %arg0, %cst : tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>) outs(%1 : tensor<16x16xi1>)
    return %mapped_4 : tensor<16x16xi1>
  }
  func.func private @causal._where(%arg0: tensor<2x4x16x16xi1>, %arg1: tensor<2x4x16x1x16xf32>, %arg2: tensor<f32>) -> tensor<1x2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %broadcasted = linalg.broadcast ins(%arg0 : tensor<2x4x16x16xi1>) outs(%0 : tensor<1x2x4x16x16xi1>) dimensions = [0] 
    %1 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg2 : tensor<f32>) outs(%1 : tensor<1x2x4x16x16xf32>) dimensions = [0, 1, 2, 3, 4] 
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x1x16xf32>) outs(%1 : tensor<1x2x4x16x16xf32>) permutation = [3, 0, 1, 2, 4] 
    %mapped = linalg.map { arith.select } ins(%broadcasted, %transposed, %broadcasted_0 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%1 : tensor<1x2x4x16x16xf32>)
    return %mapped : tensor<1x2x4x16x16xf32>
  }
  func.func public @bias(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<1x4x16x16xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<1x2x4x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %expanded_3 = tensor.expand_shape %arg3 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, 16, 16] : tensor<1x4x16x16xf32> into tensor<1x4x1x16x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %13 = arith.mulf %in, %in_19 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x16x1x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_0 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>)
    %3 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %transposed = linalg.transpose ins(%mapped : tensor<2x4x16x1x16xf32>) outs(%3 : tensor<1x2x4x16x16xf32>) permutation = [3, 0, 1, 2, 4] 
    %4 = tensor.empty() : tensor<1x1x4x16x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<1x4x1x16x16xf32>) outs(%4 : tensor<1x1x4x16x16xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed = tensor.collapse_shape %transposed_4 [[0], [1, 2], [3], [4]] : tensor<1x1x4x16x16xf32> into tensor<1x4x16x16xf32>
    %broadcasted = linalg.broadcast ins(%collapsed : tensor<1x4x16x16xf32>) outs(%3 : tensor<1x2x4x16x16xf32>) dimensions = [1] 
    %mapped_5 = linalg.map { arith.addf } ins(%transposed, %broadcasted : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%3 : tensor<1x2x4x16x16xf32>)
    %5 = tensor.empty() : tensor<1x2x4x16xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_5 : tensor<1x2x4x16x16xf32>) outs(%6 : tensor<1x2x4x16xf32>) dimensions = [4] 
    %mapped_6 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%5 : tensor<1x2x4x16xf32>)
    %7 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%mapped_6 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %collapsed_8 = tensor.collapse_shape %broadcasted_7 [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_9 = linalg.broadcast ins(%collapsed_8 : tensor<1x2x4x16xf32>) outs(%3 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_10 = linalg.map { arith.subf } ins(%mapped_5, %broadcasted_9 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%3 : tensor<1x2x4x16x16xf32>)
    %mapped_11 = linalg.map { math.exp } ins(%mapped_10 : tensor<1x2x4x16x16xf32>) outs(%3 : tensor<1x2x4x16x16xf32>)
    %8 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %reduced_12 = linalg.reduce { arith.addf } ins(%mapped_11 : tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16xf32>) dimensions = [4] 
    %broadcasted_13 = linalg.broadcast ins(%reduced_12 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %collapsed_14 = tensor.collapse_shape %broadcasted_13 [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_15 = linalg.broadcast ins(%collapsed_14 : tensor<1x2x4x16xf32>) outs(%3 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_16 = linalg.map { arith.divf } ins(%mapped_11, %broadcasted_15 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%3 : tensor<1x2x4x16x16xf32>)
    %9 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_16 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%10 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %13 = arith.mulf %in, %in_19 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x8x1x16xf32>
    %12 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %transposed_17 = linalg.transpose ins(%11 : tensor<2x4x8x1x16xf32>) outs(%12 : tensor<2x16x4x1x8xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_18 : tensor<2x16x4x8xf32>
  }
  func.func public @grouped(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<2x2x16x2xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<2x2x16x2x16xf32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x2x16x2x16xf32>) -> tensor<2x2x16x2x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x2x2x8xf32>, tensor<2x16x2x8xf32>) outs(%1 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %13 = arith.mulf %in, %in_15 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x2x16x2x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_0 : tensor<2x2x16x2x16xf32>, tensor<2x2x16x2x16xf32>) outs(%0 : tensor<2x2x16x2x16xf32>)
    %3 = tensor.empty() : tensor<2x2x16x2xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x2x16x2xf32>) -> tensor<2x2x16x2xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x2x16x2x16xf32>) outs(%4 : tensor<2x2x16x2xf32>) dimensions = [4] 
    %mapped_3 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<2x2x16x2xf32>, tensor<2x2x16x2xf32>) outs(%3 : tensor<2x2x16x2xf32>)
    %5 = tensor.empty() : tensor<2x2x2x16xf32>
    %transposed = linalg.transpose ins(%mapped_3 : tensor<2x2x16x2xf32>) outs(%5 : tensor<2x2x2x16xf32>) permutation = [3, 0, 1, 2] 
    %6 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %broadcasted = linalg.broadcast ins(%transposed : tensor<2x2x2x16xf32>) outs(%6 : tensor<2x2x2x16x1xf32>) dimensions = [4] 
    %7 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %transposed_4 = linalg.transpose ins(%mapped : tensor<2x2x16x2x16xf32>) outs(%7 : tensor<2x2x2x16x16xf32>) permutation = [3, 0, 1, 2, 4] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1], [2], [3, 4]] : tensor<2x2x2x16x1xf32> into tensor<2x2x2x16xf32>
    %broadcasted_5 = linalg.broadcast ins(%collapsed : tensor<2x2x2x16xf32>) outs(%7 : tensor<2x2x2x16x16xf32>) dimensions = [4] 
    %mapped_6 = linalg.map { arith.subf } ins(%transposed_4, %broadcasted_5 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%7 : tensor<2x2x2x16x16xf32>)
    %mapped_7 = linalg.map { math.exp } ins(%mapped_6 : tensor<2x2x2x16x16xf32>) outs(%7 : tensor<2x2x2x16x16xf32>)
    %8 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %reduced_8 = linalg.reduce { arith.addf } ins(%mapped_7 : tensor<2x2x2x16x16xf32>) outs(%8 : tensor<2x2x2x16xf32>) dimensions = [4] 
    %broadcasted_9 = linalg.broadcast ins(%reduced_8 : tensor<2x2x2x16xf32>) outs(%6 : tensor<2x2x2x16x1xf32>) dimensions = [4] 
    %collapsed_10 = tensor.collapse_shape %broadcasted_9 [[0], [1], [2], [3, 4]] : tensor<2x2x2x16x1xf32> into tensor<2x2x2x16xf32>
    %broadcasted_11 = linalg.broadcast ins(%collapsed_10 : tensor<2x2x2x16xf32>) outs(%7 : tensor<2x2x2x16x16xf32>) dimensions = [4] 
    %mapped_12 = linalg.map { arith.divf } ins(%mapped_7, %broadcasted_11 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%7 : tensor<2x2x2x16x16xf32>)
    %9 = tensor.empty() : tensor<2x2x8x2x16xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x2x8x2x16xf32>) -> tensor<2x2x8x2x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_12 : tensor<2x16x2x8xf32>, tensor<2x2x2x16x16xf32>) outs(%10 : tensor<2x2x8x2x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %13 = arith.mulf %in, %in_15 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x2x8x2x16xf32>
    %12 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %transposed_13 = linalg.transpose ins(%11 : tensor<2x2x8x2x16xf32>) outs(%12 : tensor<2x16x2x2x8xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_14 : tensor<2x16x4x8xf32>
  }
}
