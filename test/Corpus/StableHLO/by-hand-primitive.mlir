// by-hand-primitive.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4, d5)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
module {
  func.func public @einsum_bnth(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<2x4x16xf32>
    %cst_0 = arith.constant 2.82842708 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %11 = arith.mulf %in, %in_15 : f32
      %12 = arith.addf %out, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x16x16xf32>
    %3 = tensor.empty() : tensor<f32>
    %mapped = linalg.map outs(%3 : tensor<f32>)
      (%init: f32) {
        linalg.yield %cst_0 : f32
      }
    %mapped_3 = linalg.map ins(%mapped : tensor<f32>) outs(%3 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %broadcasted = linalg.broadcast ins(%mapped_3 : tensor<f32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_4 = linalg.map { arith.divf } ins(%2, %broadcasted : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %4 = tensor.empty() : tensor<2x4x16xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_4 : tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16xf32>) dimensions = [3] 
    %mapped_5 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%4 : tensor<2x4x16xf32>)
    %6 = tensor.empty() : tensor<2x4x16x1xf32>
    %broadcasted_6 = linalg.broadcast ins(%mapped_5 : tensor<2x4x16xf32>) outs(%6 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_6 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_7 = linalg.broadcast ins(%collapsed : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_8 = linalg.map { arith.subf } ins(%mapped_4, %broadcasted_7 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %mapped_9 = linalg.map { math.exp } ins(%mapped_8 : tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %7 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced_10 = linalg.reduce { arith.addf } ins(%mapped_9 : tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16xf32>) dimensions = [3] 
    %broadcasted_11 = linalg.broadcast ins(%reduced_10 : tensor<2x4x16xf32>) outs(%6 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %collapsed_12 = tensor.collapse_shape %broadcasted_11 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_13 = linalg.broadcast ins(%collapsed_12 : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_14 = linalg.map { arith.divf } ins(%mapped_9, %broadcasted_13 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %8 = tensor.empty() : tensor<2x4x16x8xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_14, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%9 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %11 = arith.mulf %in, %in_15 : f32
      %12 = arith.addf %out, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x16x8xf32>
    return %10 : tensor<2x4x16x8xf32>
  }
  func.func public @added_causal(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<2x4x16xf32>
    %cst_0 = arith.constant dense<-1.000000e+09> : tensor<16x16xf32>
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<2x4x16x16xf32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %13 = arith.mulf %in, %in_18 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x16x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_1 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %3 = call @added_causal.triu(%cst_0) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4 = tensor.empty() : tensor<16x16xf32>
    %mapped_4 = linalg.map ins(%3 : tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %5 = tensor.empty() : tensor<1x1x16x16xf32>
    %broadcasted = linalg.broadcast ins(%mapped_4 : tensor<16x16xf32>) outs(%5 : tensor<1x1x16x16xf32>) dimensions = [0, 1] 
    %collapsed = tensor.collapse_shape %broadcasted [[0, 1, 2], [3]] : tensor<1x1x16x16xf32> into tensor<16x16xf32>
    %broadcasted_5 = linalg.broadcast ins(%collapsed : tensor<16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [0, 1] 
    %mapped_6 = linalg.map { arith.addf } ins(%mapped, %broadcasted_5 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %6 = tensor.empty() : tensor<2x4x16xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_6 : tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16xf32>) dimensions = [3] 
    %mapped_7 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%6 : tensor<2x4x16xf32>)
    %8 = tensor.empty() : tensor<2x4x16x1xf32>
    %broadcasted_8 = linalg.broadcast ins(%mapped_7 : tensor<2x4x16xf32>) outs(%8 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %collapsed_9 = tensor.collapse_shape %broadcasted_8 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_10 = linalg.broadcast ins(%collapsed_9 : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_11 = linalg.map { arith.subf } ins(%mapped_6, %broadcasted_10 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %mapped_12 = linalg.map { math.exp } ins(%mapped_11 : tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %9 = linalg.fill ins(%cst_3 : f32) outs(%6 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced_13 = linalg.reduce { arith.addf } ins(%mapped_12 : tensor<2x4x16x16xf32>) outs(%9 : tensor<2x4x16xf32>) dimensions = [3] 
    %broadcasted_14 = linalg.broadcast ins(%reduced_13 : tensor<2x4x16xf32>) outs(%8 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %collapsed_15 = tensor.collapse_shape %broadcasted_14 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_16 = linalg.broadcast ins(%collapsed_15 : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_17 = linalg.map { arith.divf } ins(%mapped_12, %broadcasted_16 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %10 = tensor.empty() : tensor<2x4x16x8xf32>
    %11 = linalg.fill ins(%cst_3 : f32) outs(%10 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_17, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%11 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %13 = arith.mulf %in, %in_18 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x16x8xf32>
    return %12 : tensor<2x4x16x8xf32>
  }
  func.func private @added_causal.triu(%arg0: tensor<16x16xf32>) -> tensor<16x16xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<16x16xf32>
    %cst_0 = arith.constant dense<0> : tensor<16x16xi32>
    %0 = tensor.empty() : tensor<16x16xi32>
    %mapped = linalg.map outs(%0 : tensor<16x16xi32>)
      (%init: i32) {
        %3 = linalg.index 0 : index
        %4 = arith.index_cast %3 : index to i64
        %5 = arith.trunci %4 : i64 to i32
        linalg.yield %5 : i32
      }
    %mapped_1 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped, %cst_0 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%0 : tensor<16x16xi32>)
    %mapped_2 = linalg.map outs(%0 : tensor<16x16xi32>)
      (%init: i32) {
        %3 = linalg.index 1 : index
        %4 = arith.index_cast %3 : index to i64
        %5 = arith.trunci %4 : i64 to i32
        linalg.yield %5 : i32
      }
    %1 = tensor.empty() : tensor<16x16xi1>
    %mapped_3 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_1, %mapped_2 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%1 : tensor<16x16xi1>)
    %2 = tensor.empty() : tensor<16x16xf32>
    %mapped_4 = linalg.map { arith.select } ins(%mapped_3, %cst, %arg0 : tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<16x16xf32>)
    return %mapped_4 : tensor<16x16xf32>
  }
  func.func public @alibi(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<2x4x16xf32>
    %cst_0 = arith.constant dense<0> : tensor<16x16xi32>
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<4xf32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<4xf32>
    %cst_3 = arith.constant dense<-8.000000e+00> : tensor<4xf32>
    %cst_4 = arith.constant dense<1> : tensor<4xi32>
    %cst_5 = arith.constant dense<2.500000e-01> : tensor<2x4x16x16xf32>
    %cst_6 = arith.constant 0xFF800000 : f32
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.fill ins(%cst_8 : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %23 = arith.mulf %in, %in_46 : f32
      %24 = arith.addf %out, %23 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x16x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_5 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %3 = tensor.empty() : tensor<4xi32>
    %mapped_9 = linalg.map outs(%3 : tensor<4xi32>)
      (%init: i32) {
        %23 = linalg.index 0 : index
        %24 = arith.index_cast %23 : index to i64
        %25 = arith.trunci %24 : i64 to i32
        linalg.yield %25 : i32
      }
    %mapped_10 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_9, %cst_4 : tensor<4xi32>, tensor<4xi32>) outs(%3 : tensor<4xi32>)
    %4 = tensor.empty() : tensor<4xf32>
    %mapped_11 = linalg.map { arith.sitofp } ins(%mapped_10 : tensor<4xi32>) outs(%4 : tensor<4xf32>)
    %mapped_12 = linalg.map { arith.mulf } ins(%cst_3, %mapped_11 : tensor<4xf32>, tensor<4xf32>) outs(%4 : tensor<4xf32>)
    %mapped_13 = linalg.map { arith.divf } ins(%mapped_12, %cst_2 : tensor<4xf32>, tensor<4xf32>) outs(%4 : tensor<4xf32>)
    %mapped_14 = linalg.map { math.powf } ins(%cst_1, %mapped_13 : tensor<4xf32>, tensor<4xf32>) outs(%4 : tensor<4xf32>)
    %5 = tensor.empty() : tensor<16xi32>
    %mapped_15 = linalg.map outs(%5 : tensor<16xi32>)
      (%init: i32) {
        %23 = linalg.index 0 : index
        %24 = arith.index_cast %23 : index to i64
        %25 = arith.trunci %24 : i64 to i32
        linalg.yield %25 : i32
      }
    %6 = tensor.empty() : tensor<1x16xi32>
    %broadcasted = linalg.broadcast ins(%mapped_15 : tensor<16xi32>) outs(%6 : tensor<1x16xi32>) dimensions = [0] 
    %7 = tensor.empty() : tensor<16x1xi32>
    %broadcasted_16 = linalg.broadcast ins(%mapped_15 : tensor<16xi32>) outs(%7 : tensor<16x1xi32>) dimensions = [1] 
    %collapsed = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<1x16xi32> into tensor<16xi32>
    %8 = tensor.empty() : tensor<16x16xi32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed : tensor<16xi32>) outs(%8 : tensor<16x16xi32>) dimensions = [0] 
    %collapsed_18 = tensor.collapse_shape %broadcasted_16 [[0, 1]] : tensor<16x1xi32> into tensor<16xi32>
    %broadcasted_19 = linalg.broadcast ins(%collapsed_18 : tensor<16xi32>) outs(%8 : tensor<16x16xi32>) dimensions = [1] 
    %mapped_20 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_17, %broadcasted_19 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%8 : tensor<16x16xi32>)
    %9 = tensor.empty() : tensor<4x1x1xf32>
    %broadcasted_21 = linalg.broadcast ins(%mapped_14 : tensor<4xf32>) outs(%9 : tensor<4x1x1xf32>) dimensions = [1, 2] 
    %10 = tensor.empty() : tensor<16x16xf32>
    %mapped_22 = linalg.map { arith.sitofp } ins(%mapped_20 : tensor<16x16xi32>) outs(%10 : tensor<16x16xf32>)
    %11 = tensor.empty() : tensor<1x16x16xf32>
    %broadcasted_23 = linalg.broadcast ins(%mapped_22 : tensor<16x16xf32>) outs(%11 : tensor<1x16x16xf32>) dimensions = [0] 
    %collapsed_24 = tensor.collapse_shape %broadcasted_21 [[0, 1, 2]] : tensor<4x1x1xf32> into tensor<4xf32>
    %12 = tensor.empty() : tensor<4x16x16xf32>
    %broadcasted_25 = linalg.broadcast ins(%collapsed_24 : tensor<4xf32>) outs(%12 : tensor<4x16x16xf32>) dimensions = [1, 2] 
    %collapsed_26 = tensor.collapse_shape %broadcasted_23 [[0, 1], [2]] : tensor<1x16x16xf32> into tensor<16x16xf32>
    %broadcasted_27 = linalg.broadcast ins(%collapsed_26 : tensor<16x16xf32>) outs(%12 : tensor<4x16x16xf32>) dimensions = [0] 
    %mapped_28 = linalg.map { arith.mulf } ins(%broadcasted_25, %broadcasted_27 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%12 : tensor<4x16x16xf32>)
    %mapped_29 = linalg.map ins(%mapped_28 : tensor<4x16x16xf32>) outs(%12 : tensor<4x16x16xf32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %13 = tensor.empty() : tensor<1x4x16x16xf32>
    %broadcasted_30 = linalg.broadcast ins(%mapped_29 : tensor<4x16x16xf32>) outs(%13 : tensor<1x4x16x16xf32>) dimensions = [0] 
    %collapsed_31 = tensor.collapse_shape %broadcasted_30 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %broadcasted_32 = linalg.broadcast ins(%collapsed_31 : tensor<4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [0] 
    %mapped_33 = linalg.map { arith.addf } ins(%mapped, %broadcasted_32 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %14 = tensor.empty() : tensor<16x16xi1>
    %mapped_34 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%mapped_20, %cst_0 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%14 : tensor<16x16xi1>)
    %15 = call @alibi._where(%mapped_34, %mapped_33, %cst_7) : (tensor<16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
    %16 = tensor.empty() : tensor<2x4x16xf32>
    %17 = linalg.fill ins(%cst_6 : f32) outs(%16 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%15 : tensor<2x4x16x16xf32>) outs(%17 : tensor<2x4x16xf32>) dimensions = [3] 
    %mapped_35 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%16 : tensor<2x4x16xf32>)
    %18 = tensor.empty() : tensor<2x4x16x1xf32>
    %broadcasted_36 = linalg.broadcast ins(%mapped_35 : tensor<2x4x16xf32>) outs(%18 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %collapsed_37 = tensor.collapse_shape %broadcasted_36 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_38 = linalg.broadcast ins(%collapsed_37 : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_39 = linalg.map { arith.subf } ins(%15, %broadcasted_38 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %mapped_40 = linalg.map { math.exp } ins(%mapped_39 : tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %19 = linalg.fill ins(%cst_8 : f32) outs(%16 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced_41 = linalg.reduce { arith.addf } ins(%mapped_40 : tensor<2x4x16x16xf32>) outs(%19 : tensor<2x4x16xf32>) dimensions = [3] 
    %broadcasted_42 = linalg.broadcast ins(%reduced_41 : tensor<2x4x16xf32>) outs(%18 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %collapsed_43 = tensor.collapse_shape %broadcasted_42 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_44 = linalg.broadcast ins(%collapsed_43 : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_45 = linalg.map { arith.divf } ins(%mapped_40, %broadcasted_44 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %20 = tensor.empty() : tensor<2x4x16x8xf32>
    %21 = linalg.fill ins(%cst_8 : f32) outs(%20 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_45, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%21 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %23 = arith.mulf %in, %in_46 : f32
      %24 = arith.addf %out, %23 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x16x8xf32>
    return %22 : tensor<2x4x16x8xf32>
  }
  func.func private @alibi._where(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<f32>
    %mapped = linalg.map ins(%arg2 : tensor<f32>) outs(%0 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %1 = tensor.empty() : tensor<2x4x16x16xi1>
    %broadcasted = linalg.broadcast ins(%arg0 : tensor<16x16xi1>) outs(%1 : tensor<2x4x16x16xi1>) dimensions = [0, 1] 
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %broadcasted_0 = linalg.broadcast ins(%mapped : tensor<f32>) outs(%2 : tensor<2x4x16x16xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_1 = linalg.map { arith.select } ins(%broadcasted, %arg1, %broadcasted_0 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%2 : tensor<2x4x16x16xf32>)
    return %mapped_1 : tensor<2x4x16x16xf32>
  }
  func.func public @grouped_free_dim(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<2x16x4xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<2x16x2x2x8xf32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %mapped = linalg.map { arith.mulf } ins(%expanded, %cst_0 : tensor<2x16x2x2x8xf32>, tensor<2x16x2x2x8xf32>) outs(%0 : tensor<2x16x2x2x8xf32>)
    %1 = tensor.empty() : tensor<2x2x16x16x2xf32>
    %2 = linalg.fill ins(%cst_2 : f32) outs(%1 : tensor<2x2x16x16x2xf32>) -> tensor<2x2x16x16x2xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %mapped : tensor<2x16x2x8xf32>, tensor<2x16x2x2x8xf32>) outs(%2 : tensor<2x2x16x16x2xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %13 = arith.mulf %in, %in_16 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x2x16x16x2xf32>
    %4 = tensor.empty() : tensor<2x16x2x2x16xf32>
    %transposed = linalg.transpose ins(%3 : tensor<2x2x16x16x2xf32>) outs(%4 : tensor<2x16x2x2x16xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x16xf32> into tensor<2x16x4x16xf32>
    %5 = tensor.empty() : tensor<2x16x4xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<2x16x4xf32>) -> tensor<2x16x4xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%collapsed : tensor<2x16x4x16xf32>) outs(%6 : tensor<2x16x4xf32>) dimensions = [3] 
    %mapped_3 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<2x16x4xf32>, tensor<2x16x4xf32>) outs(%5 : tensor<2x16x4xf32>)
    %7 = tensor.empty() : tensor<2x16x4x1xf32>
    %broadcasted = linalg.broadcast ins(%mapped_3 : tensor<2x16x4xf32>) outs(%7 : tensor<2x16x4x1xf32>) dimensions = [3] 
    %collapsed_4 = tensor.collapse_shape %broadcasted [[0], [1], [2, 3]] : tensor<2x16x4x1xf32> into tensor<2x16x4xf32>
    %8 = tensor.empty() : tensor<2x16x4x16xf32>
    %broadcasted_5 = linalg.broadcast ins(%collapsed_4 : tensor<2x16x4xf32>) outs(%8 : tensor<2x16x4x16xf32>) dimensions = [3] 
    %mapped_6 = linalg.map { arith.subf } ins(%collapsed, %broadcasted_5 : tensor<2x16x4x16xf32>, tensor<2x16x4x16xf32>) outs(%8 : tensor<2x16x4x16xf32>)
    %mapped_7 = linalg.map { math.exp } ins(%mapped_6 : tensor<2x16x4x16xf32>) outs(%8 : tensor<2x16x4x16xf32>)
    %9 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<2x16x4xf32>) -> tensor<2x16x4xf32>
    %reduced_8 = linalg.reduce { arith.addf } ins(%mapped_7 : tensor<2x16x4x16xf32>) outs(%9 : tensor<2x16x4xf32>) dimensions = [3] 
    %broadcasted_9 = linalg.broadcast ins(%reduced_8 : tensor<2x16x4xf32>) outs(%7 : tensor<2x16x4x1xf32>) dimensions = [3] 
    %collapsed_10 = tensor.collapse_shape %broadcasted_9 [[0], [1], [2, 3]] : tensor<2x16x4x1xf32> into tensor<2x16x4xf32>
    %broadcasted_11 = linalg.broadcast ins(%collapsed_10 : tensor<2x16x4xf32>) outs(%8 : tensor<2x16x4x16xf32>) dimensions = [3] 
    %mapped_12 = linalg.map { arith.divf } ins(%mapped_7, %broadcasted_11 : tensor<2x16x4x16xf32>, tensor<2x16x4x16xf32>) outs(%8 : tensor<2x16x4x16xf32>)
    %expanded_13 = tensor.expand_shape %mapped_12 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 16] : tensor<2x16x4x16xf32> into tensor<2x16x2x2x16xf32>
    %10 = tensor.empty() : tensor<2x2x8x16x2xf32>
    %11 = linalg.fill ins(%cst_2 : f32) outs(%10 : tensor<2x2x8x16x2xf32>) -> tensor<2x2x8x16x2xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %expanded_13 : tensor<2x16x2x8xf32>, tensor<2x16x2x2x16xf32>) outs(%11 : tensor<2x2x8x16x2xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %13 = arith.mulf %in, %in_16 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x2x8x16x2xf32>
    %transposed_14 = linalg.transpose ins(%12 : tensor<2x2x8x16x2xf32>) outs(%0 : tensor<2x16x2x2x8xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_15 : tensor<2x16x4x8xf32>
  }
  func.func public @logsumexp(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result[0]"}, tensor<2x4x16x1xf32> {jax.result_info = "result[1]"}) {
    %cst = arith.constant dense<0.000000e+00> : tensor<2x4x16x1xf32>
    %cst_0 = arith.constant dense<0xFF800000> : tensor<2x4x16xf32>
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<2x4x16x16xf32>
    %cst_2 = arith.constant 0x7F800000 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.fill ins(%cst_4 : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %11 = arith.mulf %in, %in_20 : f32
      %12 = arith.addf %out, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x16x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_1 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %3 = tensor.empty() : tensor<2x4x16xf32>
    %4 = linalg.fill ins(%cst_3 : f32) outs(%3 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x16x16xf32>) outs(%4 : tensor<2x4x16xf32>) dimensions = [3] 
    %mapped_5 = linalg.map { arith.maximumf } ins(%cst_0, %reduced : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%3 : tensor<2x4x16xf32>)
    %5 = tensor.empty() : tensor<2x4x16x1xf32>
    %broadcasted = linalg.broadcast ins(%mapped_5 : tensor<2x4x16xf32>) outs(%5 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %6 = tensor.empty() : tensor<2x4x16x1xi1>
    %mapped_6 = linalg.map ins(%broadcasted : tensor<2x4x16x1xf32>) outs(%6 : tensor<2x4x16x1xi1>)
      (%in: f32, %init: i1) {
        %11 = math.absf %in : f32
        %12 = arith.cmpf one, %11, %cst_2 : f32
        linalg.yield %12 : i1
      }
    %mapped_7 = linalg.map { arith.select } ins(%mapped_6, %broadcasted, %cst : tensor<2x4x16x1xi1>, tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%5 : tensor<2x4x16x1xf32>)
    %collapsed = tensor.collapse_shape %mapped_7 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_8 = linalg.broadcast ins(%collapsed : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_9 = linalg.map { arith.subf } ins(%mapped, %broadcasted_8 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %mapped_10 = linalg.map { math.exp } ins(%mapped_9 : tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %7 = linalg.fill ins(%cst_4 : f32) outs(%3 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced_11 = linalg.reduce { arith.addf } ins(%mapped_10 : tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16xf32>) dimensions = [3] 
    %broadcasted_12 = linalg.broadcast ins(%reduced_11 : tensor<2x4x16xf32>) outs(%5 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %mapped_13 = linalg.map { math.absf } ins(%broadcasted_12 : tensor<2x4x16x1xf32>) outs(%5 : tensor<2x4x16x1xf32>)
    %mapped_14 = linalg.map { math.log } ins(%mapped_13 : tensor<2x4x16x1xf32>) outs(%5 : tensor<2x4x16x1xf32>)
    %mapped_15 = linalg.map { arith.addf } ins(%mapped_14, %mapped_7 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%5 : tensor<2x4x16x1xf32>)
    %collapsed_16 = tensor.collapse_shape %mapped_15 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_18 = linalg.map { arith.subf } ins(%mapped, %broadcasted_17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %mapped_19 = linalg.map { math.exp } ins(%mapped_18 : tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>)
    %8 = tensor.empty() : tensor<2x4x16x8xf32>
    %9 = linalg.fill ins(%cst_4 : f32) outs(%8 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_19, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%9 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %11 = arith.mulf %in, %in_20 : f32
      %12 = arith.addf %out, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x16x8xf32>
    return %10, %mapped_15 : tensor<2x4x16x8xf32>, tensor<2x4x16x1xf32>
  }
  func.func public @two_dims(%arg0: tensor<16x8xf32>, %arg1: tensor<16x8xf32>, %arg2: tensor<16x8xf32>) -> (tensor<16x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<16xf32>
    %cst_0 = arith.constant dense<2.500000e-01> : tensor<16x16xf32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<16x8xf32>) outs(%0 : tensor<8x16xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<16x16xf32>
    %2 = linalg.fill ins(%cst_2 : f32) outs(%1 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<16x8xf32>, tensor<8x16xf32>) outs(%2 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%3, %cst_0 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>)
    %4 = tensor.empty() : tensor<16xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<16xf32>) -> tensor<16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<16x16xf32>) outs(%5 : tensor<16xf32>) dimensions = [1] 
    %mapped_3 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<16xf32>, tensor<16xf32>) outs(%4 : tensor<16xf32>)
    %6 = tensor.empty() : tensor<16x1xf32>
    %broadcasted = linalg.broadcast ins(%mapped_3 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) dimensions = [1] 
    %collapsed = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<16x1xf32> into tensor<16xf32>
    %broadcasted_4 = linalg.broadcast ins(%collapsed : tensor<16xf32>) outs(%1 : tensor<16x16xf32>) dimensions = [1] 
    %mapped_5 = linalg.map { arith.subf } ins(%mapped, %broadcasted_4 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>)
    %mapped_6 = linalg.map { math.exp } ins(%mapped_5 : tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>)
    %7 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<16xf32>) -> tensor<16xf32>
    %reduced_7 = linalg.reduce { arith.addf } ins(%mapped_6 : tensor<16x16xf32>) outs(%7 : tensor<16xf32>) dimensions = [1] 
    %broadcasted_8 = linalg.broadcast ins(%reduced_7 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) dimensions = [1] 
    %collapsed_9 = tensor.collapse_shape %broadcasted_8 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32>
    %broadcasted_10 = linalg.broadcast ins(%collapsed_9 : tensor<16xf32>) outs(%1 : tensor<16x16xf32>) dimensions = [1] 
    %mapped_11 = linalg.map { arith.divf } ins(%mapped_6, %broadcasted_10 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>)
    %8 = tensor.empty() : tensor<16x8xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %10 = linalg.matmul ins(%mapped_11, %arg2 : tensor<16x16xf32>, tensor<16x8xf32>) outs(%9 : tensor<16x8xf32>) -> tensor<16x8xf32>
    return %10 : tensor<16x8xf32>
  }
}
