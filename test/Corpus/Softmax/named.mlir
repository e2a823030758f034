// Made by gen.py; do not edit.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d0)>
#map8 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d1)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d1)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2, d1)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2, d1)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2, d3)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d2)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4)>
module {
  func.func @plain(%arg0: tensor<4x16x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x16x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = tensor.empty() : tensor<4x16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf32>) outs(%3 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<4x16x24xf32>
    %5 = tensor.empty() : tensor<4x16x24xf32>
    %6 = linalg.softmax dimension(2) ins(%4 : tensor<4x16x24xf32>) outs(%5 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<4x16x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %9 = linalg.contract indexing_maps = [#map1, #map4, #map5] ins(%6, %arg2 : tensor<4x16x24xf32>, tensor<4x24x8xf32>) outs(%8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    return %9 : tensor<4x16x8xf32>
  }
  func.func @no_scale(%arg0: tensor<4x16x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x16x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = tensor.empty() : tensor<4x16x24xf32>
    %4 = linalg.softmax dimension(2) ins(%2 : tensor<4x16x24xf32>) outs(%3 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty() : tensor<4x16x8xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %7 = linalg.contract indexing_maps = [#map1, #map4, #map5] ins(%4, %arg2 : tensor<4x16x24xf32>, tensor<4x24x8xf32>) outs(%6 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    return %7 : tensor<4x16x8xf32>
  }
  func.func @no_batch(%arg0: tensor<16x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<24x8xf32>) -> tensor<16x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %2 = linalg.contract indexing_maps = [#map6, #map7, #map8] ins(%arg0, %arg1 : tensor<16x8xf32>, tensor<24x8xf32>) outs(%1 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %3 = tensor.empty() : tensor<16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<16x24xf32>) outs(%3 : tensor<16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<16x24xf32>
    %5 = tensor.empty() : tensor<16x24xf32>
    %6 = linalg.softmax dimension(1) ins(%4 : tensor<16x24xf32>) outs(%5 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<16x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %9 = linalg.contract indexing_maps = [#map7, #map10, #map11] ins(%6, %arg2 : tensor<16x24xf32>, tensor<24x8xf32>) outs(%8 : tensor<16x8xf32>) -> tensor<16x8xf32>
    return %9 : tensor<16x8xf32>
  }
  func.func @f16(%arg0: tensor<4x16x8xf16>, %arg1: tensor<4x24x8xf16>, %arg2: tensor<4x24x8xf16>) -> tensor<4x16x8xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf16>, tensor<4x24x8xf16>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = tensor.empty() : tensor<4x16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf32>) outs(%3 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %14 = arith.mulf %in, %cst_1 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x24xf32>
    %5 = tensor.empty() : tensor<4x16x24xf32>
    %6 = linalg.softmax dimension(2) ins(%4 : tensor<4x16x24xf32>) outs(%5 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %7 = tensor.empty() : tensor<4x16x24xf16>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x16x24xf32>) outs(%7 : tensor<4x16x24xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<4x16x24xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %9 = tensor.empty() : tensor<4x16x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %11 = linalg.contract indexing_maps = [#map1, #map4, #map5] ins(%8, %arg2 : tensor<4x16x24xf16>, tensor<4x24x8xf16>) outs(%10 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %12 = tensor.empty() : tensor<4x16x8xf16>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x16x8xf32>) outs(%12 : tensor<4x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<4x16x8xf16>
    return %13 : tensor<4x16x8xf16>
  }
  func.func @bf16(%arg0: tensor<4x16x8xbf16>, %arg1: tensor<4x24x8xbf16>, %arg2: tensor<4x24x8xbf16>) -> tensor<4x16x8xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xbf16>, tensor<4x24x8xbf16>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = tensor.empty() : tensor<4x16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf32>) outs(%3 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %14 = arith.mulf %in, %cst_1 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x24xf32>
    %5 = tensor.empty() : tensor<4x16x24xf32>
    %6 = linalg.softmax dimension(2) ins(%4 : tensor<4x16x24xf32>) outs(%5 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %7 = tensor.empty() : tensor<4x16x24xbf16>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x16x24xf32>) outs(%7 : tensor<4x16x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<4x16x24xbf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %9 = tensor.empty() : tensor<4x16x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %11 = linalg.contract indexing_maps = [#map1, #map4, #map5] ins(%8, %arg2 : tensor<4x16x24xbf16>, tensor<4x24x8xbf16>) outs(%10 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %12 = tensor.empty() : tensor<4x16x8xbf16>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x16x8xf32>) outs(%12 : tensor<4x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<4x16x8xbf16>
    return %13 : tensor<4x16x8xbf16>
  }
  func.func @f16_softmax(%arg0: tensor<4x16x8xf16>, %arg1: tensor<4x24x8xf16>, %arg2: tensor<4x24x8xf16>) -> tensor<4x16x8xf16> {
    %cst = arith.constant 0.000000e+00 : f16
    %0 = tensor.empty() : tensor<4x16x24xf16>
    %1 = linalg.fill ins(%cst : f16) outs(%0 : tensor<4x16x24xf16>) -> tensor<4x16x24xf16>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf16>, tensor<4x24x8xf16>) outs(%1 : tensor<4x16x24xf16>) -> tensor<4x16x24xf16>
    %3 = tensor.empty() : tensor<4x16x24xf16>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf16>) outs(%3 : tensor<4x16x24xf16>) {
    ^bb0(%in: f16, %out: f16):
      %cst_1 = arith.constant 2.500000e-01 : f16
      %10 = arith.mulf %in, %cst_1 : f16
      linalg.yield %10 : f16
    } -> tensor<4x16x24xf16>
    %5 = tensor.empty() : tensor<4x16x24xf16>
    %6 = linalg.softmax dimension(2) ins(%4 : tensor<4x16x24xf16>) outs(%5 : tensor<4x16x24xf16>) -> tensor<4x16x24xf16>
    %cst_0 = arith.constant 0.000000e+00 : f16
    %7 = tensor.empty() : tensor<4x16x8xf16>
    %8 = linalg.fill ins(%cst_0 : f16) outs(%7 : tensor<4x16x8xf16>) -> tensor<4x16x8xf16>
    %9 = linalg.contract indexing_maps = [#map1, #map4, #map5] ins(%6, %arg2 : tensor<4x16x24xf16>, tensor<4x24x8xf16>) outs(%8 : tensor<4x16x8xf16>) -> tensor<4x16x8xf16>
    return %9 : tensor<4x16x8xf16>
  }
  func.func @two_batches(%arg0: tensor<4x2x16x8xf32>, %arg1: tensor<4x2x24x8xf32>, %arg2: tensor<4x2x24x8xf32>) -> tensor<4x2x16x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x2x16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map12, #map13, #map14] ins(%arg0, %arg1 : tensor<4x2x16x8xf32>, tensor<4x2x24x8xf32>) outs(%1 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %3 = tensor.empty() : tensor<4x2x16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x2x16x24xf32>) outs(%3 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<4x2x16x24xf32>
    %5 = tensor.empty() : tensor<4x2x16x24xf32>
    %6 = linalg.softmax dimension(3) ins(%4 : tensor<4x2x16x24xf32>) outs(%5 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<4x2x16x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x2x16x8xf32>) -> tensor<4x2x16x8xf32>
    %9 = linalg.contract indexing_maps = [#map16, #map17, #map18] ins(%6, %arg2 : tensor<4x2x16x24xf32>, tensor<4x2x24x8xf32>) outs(%8 : tensor<4x2x16x8xf32>) -> tensor<4x2x16x8xf32>
    return %9 : tensor<4x2x16x8xf32>
  }
  func.func @bshd(%arg0: tensor<4x16x2x8xf32>, %arg1: tensor<4x24x2x8xf32>, %arg2: tensor<4x24x2x8xf32>) -> tensor<4x16x2x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x2x16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map19, #map20, #map14] ins(%arg0, %arg1 : tensor<4x16x2x8xf32>, tensor<4x24x2x8xf32>) outs(%1 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %3 = tensor.empty() : tensor<4x2x16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x2x16x24xf32>) outs(%3 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<4x2x16x24xf32>
    %5 = tensor.empty() : tensor<4x2x16x24xf32>
    %6 = linalg.softmax dimension(3) ins(%4 : tensor<4x2x16x24xf32>) outs(%5 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<4x16x2x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x16x2x8xf32>) -> tensor<4x16x2x8xf32>
    %9 = linalg.contract indexing_maps = [#map16, #map21, #map22] ins(%6, %arg2 : tensor<4x2x16x24xf32>, tensor<4x24x2x8xf32>) outs(%8 : tensor<4x16x2x8xf32>) -> tensor<4x16x2x8xf32>
    return %9 : tensor<4x16x2x8xf32>
  }
  func.func @heads_between(%arg0: tensor<4x16x2x8xf32>, %arg1: tensor<4x24x2x8xf32>, %arg2: tensor<4x24x2x8xf32>) -> tensor<4x16x2x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x2x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x16x2x24xf32>) -> tensor<4x16x2x24xf32>
    %2 = linalg.contract indexing_maps = [#map19, #map20, #map23] ins(%arg0, %arg1 : tensor<4x16x2x8xf32>, tensor<4x24x2x8xf32>) outs(%1 : tensor<4x16x2x24xf32>) -> tensor<4x16x2x24xf32>
    %3 = tensor.empty() : tensor<4x16x2x24xf32>
    %4 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x2x24xf32>) outs(%3 : tensor<4x16x2x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<4x16x2x24xf32>
    %5 = tensor.empty() : tensor<4x16x2x24xf32>
    %6 = linalg.softmax dimension(3) ins(%4 : tensor<4x16x2x24xf32>) outs(%5 : tensor<4x16x2x24xf32>) -> tensor<4x16x2x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<4x16x2x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x16x2x8xf32>) -> tensor<4x16x2x8xf32>
    %9 = linalg.contract indexing_maps = [#map24, #map21, #map22] ins(%6, %arg2 : tensor<4x16x2x24xf32>, tensor<4x24x2x8xf32>) outs(%8 : tensor<4x16x2x8xf32>) -> tensor<4x16x2x8xf32>
    return %9 : tensor<4x16x2x8xf32>
  }
  func.func @transposed_scores(%arg0: tensor<4x16x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x16x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x24x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x24x16xf32>) -> tensor<4x24x16xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map5] ins(%arg0, %arg1 : tensor<4x16x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x24x16xf32>) -> tensor<4x24x16xf32>
    %3 = tensor.empty() : tensor<4x24x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x24x16xf32>) outs(%3 : tensor<4x24x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<4x24x16xf32>
    %5 = tensor.empty() : tensor<4x24x16xf32>
    %6 = linalg.softmax dimension(1) ins(%4 : tensor<4x24x16xf32>) outs(%5 : tensor<4x24x16xf32>) -> tensor<4x24x16xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<4x16x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %9 = linalg.contract indexing_maps = [#map25, #map4, #map5] ins(%6, %arg2 : tensor<4x24x16xf32>, tensor<4x24x8xf32>) outs(%8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    return %9 : tensor<4x16x8xf32>
  }
  func.func @transposed_key(%arg0: tensor<4x16x8xf32>, %arg1: tensor<4x8x24xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x16x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map25, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf32>, tensor<4x8x24xf32>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = tensor.empty() : tensor<4x16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf32>) outs(%3 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<4x16x24xf32>
    %5 = tensor.empty() : tensor<4x16x24xf32>
    %6 = linalg.softmax dimension(2) ins(%4 : tensor<4x16x24xf32>) outs(%5 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<4x16x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %9 = linalg.contract indexing_maps = [#map1, #map4, #map5] ins(%6, %arg2 : tensor<4x16x24xf32>, tensor<4x24x8xf32>) outs(%8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    return %9 : tensor<4x16x8xf32>
  }
  func.func @one_query(%arg0: tensor<4x1x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x1x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x1x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x1x24xf32>) -> tensor<4x1x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x1x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x1x24xf32>) -> tensor<4x1x24xf32>
    %3 = tensor.empty() : tensor<4x1x24xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x1x24xf32>) outs(%3 : tensor<4x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<4x1x24xf32>
    %5 = tensor.empty() : tensor<4x1x24xf32>
    %6 = linalg.softmax dimension(2) ins(%4 : tensor<4x1x24xf32>) outs(%5 : tensor<4x1x24xf32>) -> tensor<4x1x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<4x1x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
    %9 = linalg.contract indexing_maps = [#map1, #map4, #map5] ins(%6, %arg2 : tensor<4x1x24xf32>, tensor<4x24x8xf32>) outs(%8 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
    return %9 : tensor<4x1x8xf32>
  }
  func.func @shared_keys(%arg0: tensor<4x2x16x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x2x16x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x2x16x24xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map12, #map26, #map14] ins(%arg0, %arg1 : tensor<4x2x16x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %3 = tensor.empty() : tensor<4x2x16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x2x16x24xf32>) outs(%3 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_1 = arith.constant 2.500000e-01 : f32
      %10 = arith.mulf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<4x2x16x24xf32>
    %5 = tensor.empty() : tensor<4x2x16x24xf32>
    %6 = linalg.softmax dimension(3) ins(%4 : tensor<4x2x16x24xf32>) outs(%5 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %7 = tensor.empty() : tensor<4x2x16x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x2x16x8xf32>) -> tensor<4x2x16x8xf32>
    %9 = linalg.contract indexing_maps = [#map16, #map27, #map18] ins(%6, %arg2 : tensor<4x2x16x24xf32>, tensor<4x24x8xf32>) outs(%8 : tensor<4x2x16x8xf32>) -> tensor<4x2x16x8xf32>
    return %9 : tensor<4x2x16x8xf32>
  }
}

