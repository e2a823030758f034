// Made by gen.py; do not edit.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (d0)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d1)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d2)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2, d1)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2, d1)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2, d3)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d2)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4)>
module {
  func.func @plain(%arg0: tensor<4x16x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x16x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x24xf32>
    %4 = tensor.empty() : tensor<4x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<4x16x24xf32>) outs(%5 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<4x16x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x16x24xf32>) outs(%8 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x24xf32>
    %11 = tensor.empty() : tensor<4x16x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %13 = linalg.contract indexing_maps = [#map1, #map5, #map6] ins(%10, %arg2 : tensor<4x16x24xf32>, tensor<4x24x8xf32>) outs(%12 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    return %13 : tensor<4x16x8xf32>
  }
  func.func @no_scale(%arg0: tensor<4x16x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x16x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = tensor.empty() : tensor<4x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<4x16x24xf32>) outs(%4 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.maxnumf %in, %out : f32
      linalg.yield %13 : f32
    } -> tensor<4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %13 = arith.subf %in, %in_1 : f32
      %14 = math.exp %13 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x24xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<4x16x24xf32>) outs(%7 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.addf %in, %out : f32
      linalg.yield %13 : f32
    } -> tensor<4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %13 = arith.divf %in, %in_1 : f32
      linalg.yield %13 : f32
    } -> tensor<4x16x24xf32>
    %10 = tensor.empty() : tensor<4x16x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %12 = linalg.contract indexing_maps = [#map1, #map5, #map6] ins(%9, %arg2 : tensor<4x16x24xf32>, tensor<4x24x8xf32>) outs(%11 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    return %12 : tensor<4x16x8xf32>
  }
  func.func @no_batch(%arg0: tensor<16x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<24x8xf32>) -> tensor<16x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<16x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %2 = linalg.contract indexing_maps = [#map7, #map8, #map9] ins(%arg0, %arg1 : tensor<16x8xf32>, tensor<24x8xf32>) outs(%1 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %3 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<16x24xf32>) outs(%0 : tensor<16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<16x24xf32>
    %4 = tensor.empty() : tensor<16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<16xf32>) -> tensor<16xf32>
    %6 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<16x24xf32>) outs(%5 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<16xf32>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<16x24xf32>, tensor<16xf32>) outs(%0 : tensor<16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<16x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<16xf32>) -> tensor<16xf32>
    %9 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<16x24xf32>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<16xf32>
    %10 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%7, %9 : tensor<16x24xf32>, tensor<16xf32>) outs(%0 : tensor<16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<16x24xf32>
    %11 = tensor.empty() : tensor<16x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %13 = linalg.contract indexing_maps = [#map8, #map12, #map13] ins(%10, %arg2 : tensor<16x24xf32>, tensor<24x8xf32>) outs(%12 : tensor<16x8xf32>) -> tensor<16x8xf32>
    return %13 : tensor<16x8xf32>
  }
  func.func @f16(%arg0: tensor<4x16x8xf16>, %arg1: tensor<4x24x8xf16>, %arg2: tensor<4x24x8xf16>) -> tensor<4x16x8xf16> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf16>, tensor<4x24x8xf16>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.mulf %in, %cst_0 : f32
      linalg.yield %18 : f32
    } -> tensor<4x16x24xf32>
    %4 = tensor.empty() : tensor<4x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<4x16x24xf32>) outs(%5 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.maxnumf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.subf %in, %in_2 : f32
      %19 = math.exp %18 : f32
      linalg.yield %19 : f32
    } -> tensor<4x16x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x16x24xf32>) outs(%8 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.divf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<4x16x24xf32>
    %11 = tensor.empty() : tensor<4x16x24xf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x16x24xf32>) outs(%11 : tensor<4x16x24xf16>) {
    ^bb0(%in: f32, %out: f16):
      %18 = arith.truncf %in : f32 to f16
      linalg.yield %18 : f16
    } -> tensor<4x16x24xf16>
    %13 = tensor.empty() : tensor<4x16x8xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %15 = linalg.contract indexing_maps = [#map1, #map5, #map6] ins(%12, %arg2 : tensor<4x16x24xf16>, tensor<4x24x8xf16>) outs(%14 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %16 = tensor.empty() : tensor<4x16x8xf16>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<4x16x8xf32>) outs(%16 : tensor<4x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %18 = arith.truncf %in : f32 to f16
      linalg.yield %18 : f16
    } -> tensor<4x16x8xf16>
    return %17 : tensor<4x16x8xf16>
  }
  func.func @bf16(%arg0: tensor<4x16x8xbf16>, %arg1: tensor<4x24x8xbf16>, %arg2: tensor<4x24x8xbf16>) -> tensor<4x16x8xbf16> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xbf16>, tensor<4x24x8xbf16>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.mulf %in, %cst_0 : f32
      linalg.yield %18 : f32
    } -> tensor<4x16x24xf32>
    %4 = tensor.empty() : tensor<4x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<4x16x24xf32>) outs(%5 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.maxnumf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.subf %in, %in_2 : f32
      %19 = math.exp %18 : f32
      linalg.yield %19 : f32
    } -> tensor<4x16x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x16x24xf32>) outs(%8 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.divf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<4x16x24xf32>
    %11 = tensor.empty() : tensor<4x16x24xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x16x24xf32>) outs(%11 : tensor<4x16x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<4x16x24xbf16>
    %13 = tensor.empty() : tensor<4x16x8xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %15 = linalg.contract indexing_maps = [#map1, #map5, #map6] ins(%12, %arg2 : tensor<4x16x24xbf16>, tensor<4x24x8xbf16>) outs(%14 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %16 = tensor.empty() : tensor<4x16x8xbf16>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<4x16x8xf32>) outs(%16 : tensor<4x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<4x16x8xbf16>
    return %17 : tensor<4x16x8xbf16>
  }
  func.func @f16_softmax(%arg0: tensor<4x16x8xf16>, %arg1: tensor<4x24x8xf16>, %arg2: tensor<4x24x8xf16>) -> tensor<4x16x8xf16> {
    %cst = arith.constant 0xFE00 : f16
    %cst_0 = arith.constant 2.500000e-01 : f16
    %cst_1 = arith.constant 0.000000e+00 : f16
    %0 = tensor.empty() : tensor<4x16x24xf16>
    %1 = linalg.fill ins(%cst_1 : f16) outs(%0 : tensor<4x16x24xf16>) -> tensor<4x16x24xf16>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf16>, tensor<4x24x8xf16>) outs(%1 : tensor<4x16x24xf16>) -> tensor<4x16x24xf16>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf16>) outs(%0 : tensor<4x16x24xf16>) {
    ^bb0(%in: f16, %out: f16):
      %14 = arith.mulf %in, %cst_0 : f16
      linalg.yield %14 : f16
    } -> tensor<4x16x24xf16>
    %4 = tensor.empty() : tensor<4x16xf16>
    %5 = linalg.fill ins(%cst : f16) outs(%4 : tensor<4x16xf16>) -> tensor<4x16xf16>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<4x16x24xf16>) outs(%5 : tensor<4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %14 = arith.maxnumf %in, %out : f16
      linalg.yield %14 : f16
    } -> tensor<4x16xf16>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x16x24xf16>, tensor<4x16xf16>) outs(%0 : tensor<4x16x24xf16>) {
    ^bb0(%in: f16, %in_2: f16, %out: f16):
      %14 = arith.subf %in, %in_2 : f16
      %15 = math.exp %14 : f16
      linalg.yield %15 : f16
    } -> tensor<4x16x24xf16>
    %8 = linalg.fill ins(%cst_1 : f16) outs(%4 : tensor<4x16xf16>) -> tensor<4x16xf16>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x16x24xf16>) outs(%8 : tensor<4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %14 = arith.addf %in, %out : f16
      linalg.yield %14 : f16
    } -> tensor<4x16xf16>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x16x24xf16>, tensor<4x16xf16>) outs(%0 : tensor<4x16x24xf16>) {
    ^bb0(%in: f16, %in_2: f16, %out: f16):
      %14 = arith.divf %in, %in_2 : f16
      linalg.yield %14 : f16
    } -> tensor<4x16x24xf16>
    %11 = tensor.empty() : tensor<4x16x8xf16>
    %12 = linalg.fill ins(%cst_1 : f16) outs(%11 : tensor<4x16x8xf16>) -> tensor<4x16x8xf16>
    %13 = linalg.contract indexing_maps = [#map1, #map5, #map6] ins(%10, %arg2 : tensor<4x16x24xf16>, tensor<4x24x8xf16>) outs(%12 : tensor<4x16x8xf16>) -> tensor<4x16x8xf16>
    return %13 : tensor<4x16x8xf16>
  }
  func.func @two_batches(%arg0: tensor<4x2x16x8xf32>, %arg1: tensor<4x2x24x8xf32>, %arg2: tensor<4x2x24x8xf32>) -> tensor<4x2x16x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x2x16x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map14, #map15, #map16] ins(%arg0, %arg1 : tensor<4x2x16x8xf32>, tensor<4x2x24x8xf32>) outs(%1 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %3 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x2x16x24xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16x24xf32>
    %4 = tensor.empty() : tensor<4x2x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %6 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<4x2x16x24xf32>) outs(%5 : tensor<4x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16xf32>
    %7 = linalg.generic {indexing_maps = [#map17, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x2x16x24xf32>, tensor<4x2x16xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<4x2x16x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %9 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<4x2x16x24xf32>) outs(%8 : tensor<4x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16xf32>
    %10 = linalg.generic {indexing_maps = [#map17, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x2x16x24xf32>, tensor<4x2x16xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16x24xf32>
    %11 = tensor.empty() : tensor<4x2x16x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<4x2x16x8xf32>) -> tensor<4x2x16x8xf32>
    %13 = linalg.contract indexing_maps = [#map19, #map20, #map21] ins(%10, %arg2 : tensor<4x2x16x24xf32>, tensor<4x2x24x8xf32>) outs(%12 : tensor<4x2x16x8xf32>) -> tensor<4x2x16x8xf32>
    return %13 : tensor<4x2x16x8xf32>
  }
  func.func @bshd(%arg0: tensor<4x16x2x8xf32>, %arg1: tensor<4x24x2x8xf32>, %arg2: tensor<4x24x2x8xf32>) -> tensor<4x16x2x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x2x16x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map22, #map23, #map16] ins(%arg0, %arg1 : tensor<4x16x2x8xf32>, tensor<4x24x2x8xf32>) outs(%1 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %3 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x2x16x24xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16x24xf32>
    %4 = tensor.empty() : tensor<4x2x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %6 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<4x2x16x24xf32>) outs(%5 : tensor<4x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16xf32>
    %7 = linalg.generic {indexing_maps = [#map17, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x2x16x24xf32>, tensor<4x2x16xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<4x2x16x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %9 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<4x2x16x24xf32>) outs(%8 : tensor<4x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16xf32>
    %10 = linalg.generic {indexing_maps = [#map17, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x2x16x24xf32>, tensor<4x2x16xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16x24xf32>
    %11 = tensor.empty() : tensor<4x16x2x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<4x16x2x8xf32>) -> tensor<4x16x2x8xf32>
    %13 = linalg.contract indexing_maps = [#map19, #map24, #map25] ins(%10, %arg2 : tensor<4x2x16x24xf32>, tensor<4x24x2x8xf32>) outs(%12 : tensor<4x16x2x8xf32>) -> tensor<4x16x2x8xf32>
    return %13 : tensor<4x16x2x8xf32>
  }
  func.func @heads_between(%arg0: tensor<4x16x2x8xf32>, %arg1: tensor<4x24x2x8xf32>, %arg2: tensor<4x24x2x8xf32>) -> tensor<4x16x2x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x2x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x16x2x24xf32>) -> tensor<4x16x2x24xf32>
    %2 = linalg.contract indexing_maps = [#map22, #map23, #map26] ins(%arg0, %arg1 : tensor<4x16x2x8xf32>, tensor<4x24x2x8xf32>) outs(%1 : tensor<4x16x2x24xf32>) -> tensor<4x16x2x24xf32>
    %3 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x2x24xf32>) outs(%0 : tensor<4x16x2x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x2x24xf32>
    %4 = tensor.empty() : tensor<4x16x2xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x16x2xf32>) -> tensor<4x16x2xf32>
    %6 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<4x16x2x24xf32>) outs(%5 : tensor<4x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x2xf32>
    %7 = linalg.generic {indexing_maps = [#map17, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x16x2x24xf32>, tensor<4x16x2xf32>) outs(%0 : tensor<4x16x2x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<4x16x2x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x16x2xf32>) -> tensor<4x16x2xf32>
    %9 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<4x16x2x24xf32>) outs(%8 : tensor<4x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x2xf32>
    %10 = linalg.generic {indexing_maps = [#map17, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x16x2x24xf32>, tensor<4x16x2xf32>) outs(%0 : tensor<4x16x2x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x2x24xf32>
    %11 = tensor.empty() : tensor<4x16x2x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<4x16x2x8xf32>) -> tensor<4x16x2x8xf32>
    %13 = linalg.contract indexing_maps = [#map27, #map24, #map25] ins(%10, %arg2 : tensor<4x16x2x24xf32>, tensor<4x24x2x8xf32>) outs(%12 : tensor<4x16x2x8xf32>) -> tensor<4x16x2x8xf32>
    return %13 : tensor<4x16x2x8xf32>
  }
  func.func @transposed_scores(%arg0: tensor<4x16x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x16x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x24x16xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x24x16xf32>) -> tensor<4x24x16xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map6] ins(%arg0, %arg1 : tensor<4x16x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x24x16xf32>) -> tensor<4x24x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x24x16xf32>) outs(%0 : tensor<4x24x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<4x24x16xf32>
    %4 = tensor.empty() : tensor<4x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "reduction", "parallel"]} ins(%3 : tensor<4x24x16xf32>) outs(%5 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x24x16xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x24x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<4x24x16xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "reduction", "parallel"]} ins(%7 : tensor<4x24x16xf32>) outs(%8 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x24x16xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x24x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4x24x16xf32>
    %11 = tensor.empty() : tensor<4x16x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %13 = linalg.contract indexing_maps = [#map18, #map5, #map6] ins(%10, %arg2 : tensor<4x24x16xf32>, tensor<4x24x8xf32>) outs(%12 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    return %13 : tensor<4x16x8xf32>
  }
  func.func @transposed_key(%arg0: tensor<4x16x8xf32>, %arg1: tensor<4x8x24xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x16x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map18, #map2] ins(%arg0, %arg1 : tensor<4x16x8xf32>, tensor<4x8x24xf32>) outs(%1 : tensor<4x16x24xf32>) -> tensor<4x16x24xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x24xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x24xf32>
    %4 = tensor.empty() : tensor<4x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<4x16x24xf32>) outs(%5 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<4x16x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x16x24xf32>) outs(%8 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x16x24xf32>, tensor<4x16xf32>) outs(%0 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4x16x24xf32>
    %11 = tensor.empty() : tensor<4x16x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %13 = linalg.contract indexing_maps = [#map1, #map5, #map6] ins(%10, %arg2 : tensor<4x16x24xf32>, tensor<4x24x8xf32>) outs(%12 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    return %13 : tensor<4x16x8xf32>
  }
  func.func @one_query(%arg0: tensor<4x1x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x1x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x1x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x1x24xf32>) -> tensor<4x1x24xf32>
    %2 = linalg.contract indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x1x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x1x24xf32>) -> tensor<4x1x24xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x1x24xf32>) outs(%0 : tensor<4x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<4x1x24xf32>
    %4 = tensor.empty() : tensor<4x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x1xf32>) -> tensor<4x1xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<4x1x24xf32>) outs(%5 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x1xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x1x24xf32>, tensor<4x1xf32>) outs(%0 : tensor<4x1x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<4x1x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x1xf32>) -> tensor<4x1xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x1x24xf32>) outs(%8 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x1xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x1x24xf32>, tensor<4x1xf32>) outs(%0 : tensor<4x1x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4x1x24xf32>
    %11 = tensor.empty() : tensor<4x1x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
    %13 = linalg.contract indexing_maps = [#map1, #map5, #map6] ins(%10, %arg2 : tensor<4x1x24xf32>, tensor<4x24x8xf32>) outs(%12 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
    return %13 : tensor<4x1x8xf32>
  }
  func.func @shared_keys(%arg0: tensor<4x2x16x8xf32>, %arg1: tensor<4x24x8xf32>, %arg2: tensor<4x24x8xf32>) -> tensor<4x2x16x8xf32> {
    %cst = arith.constant 0xFFC00000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x2x16x24xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %2 = linalg.contract indexing_maps = [#map14, #map28, #map16] ins(%arg0, %arg1 : tensor<4x2x16x8xf32>, tensor<4x24x8xf32>) outs(%1 : tensor<4x2x16x24xf32>) -> tensor<4x2x16x24xf32>
    %3 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x2x16x24xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16x24xf32>
    %4 = tensor.empty() : tensor<4x2x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %6 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<4x2x16x24xf32>) outs(%5 : tensor<4x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.maxnumf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16xf32>
    %7 = linalg.generic {indexing_maps = [#map17, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<4x2x16x24xf32>, tensor<4x2x16xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<4x2x16x24xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %9 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<4x2x16x24xf32>) outs(%8 : tensor<4x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16xf32>
    %10 = linalg.generic {indexing_maps = [#map17, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<4x2x16x24xf32>, tensor<4x2x16xf32>) outs(%0 : tensor<4x2x16x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4x2x16x24xf32>
    %11 = tensor.empty() : tensor<4x2x16x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<4x2x16x8xf32>) -> tensor<4x2x16x8xf32>
    %13 = linalg.contract indexing_maps = [#map19, #map29, #map21] ins(%10, %arg2 : tensor<4x2x16x24xf32>, tensor<4x24x8xf32>) outs(%12 : tensor<4x2x16x8xf32>) -> tensor<4x2x16x8xf32>
    return %13 : tensor<4x2x16x8xf32>
  }
}

