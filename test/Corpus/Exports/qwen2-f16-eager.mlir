// qwen2-f16-eager: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 embed_tokens.weight
//   2 layers.0.self_attn.q_proj.weight
//   3 layers.0.self_attn.q_proj.bias
//   4 layers.0.self_attn.k_proj.weight
//   5 layers.0.self_attn.k_proj.bias
//   6 layers.0.self_attn.v_proj.weight
//   7 layers.0.self_attn.v_proj.bias
//   8 layers.0.self_attn.o_proj.weight
//   9 layers.0.mlp.gate_proj.weight
//   10 layers.0.mlp.up_proj.weight
//   11 layers.0.mlp.down_proj.weight
//   12 layers.0.input_layernorm.weight
//   13 layers.0.post_attention_layernorm.weight
//   14 norm.weight
//   15 rotary_emb.inv_freq
//   16 rotary_emb.original_inv_freq
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xf16>, %arg2: tensor<64x64xf16>, %arg3: tensor<64xf16>, %arg4: tensor<32x64xf16>, %arg5: tensor<32xf16>, %arg6: tensor<32x64xf16>, %arg7: tensor<32xf16>, %arg8: tensor<64x64xf16>, %arg9: tensor<128x64xf16>, %arg10: tensor<128x64xf16>, %arg11: tensor<64x128xf16>, %arg12: tensor<64xf16>, %arg13: tensor<64xf16>, %arg14: tensor<64xf16>, %arg15: tensor<8xf16>, %arg16: tensor<8xf16>) -> tensor<1x32x64xf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 6.400000e+01 : f32
    %cst_6 = arith.constant 2.500000e-01 : f16
    %0 = tensor.empty() : tensor<1x32x64xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32xi64>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: i64, %out: f16):
      %143 = arith.index_cast %in : i64 to index
      %144 = linalg.index 2 : index
      %145 = arith.cmpi slt, %143, %c256 : index
      cf.assert %145, "index must be smaller than dim size"
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %146, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%143, %144] : tensor<256x64xf16>
      linalg.yield %extracted : f16
    } -> tensor<1x32x64xf16>
    %2 = tensor.empty() : tensor<32xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %expanded_7 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi64> into tensor<1x1x1x32xi64>
    %4 = tensor.empty() : tensor<1x1x32x32xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded : tensor<1x1x1x32xi64>, tensor<1x1x32x1xi64>) outs(%4 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %143 = arith.cmpi sle, %in, %in_45 : i64
      linalg.yield %143 : i1
    } -> tensor<1x1x32x32xi1>
    %6 = tensor.empty() : tensor<1x1x32x32xf16>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x32x32xi1>, tensor<f16>, tensor<f16>) outs(%6 : tensor<1x1x32x32xf16>) {
    ^bb0(%in: i1, %in_45: f16, %in_46: f16, %out: f16):
      %143 = arith.select %in, %in_45, %in_46 : f16
      linalg.yield %143 : f16
    } -> tensor<1x1x32x32xf16>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 32, 1] : tensor<32xi64> into tensor<1x32x1xi64>
    %8 = tensor.empty() : tensor<1x32x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x32x1xi64>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.sitofp %in : i64 to f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %10 = tensor.empty() : tensor<8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg15 : tensor<8xf16>) outs(%10 : tensor<8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<8xf32>
    %12 = tensor.empty() : tensor<1x32x8xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<1x32x1xf32>, tensor<8xf32>) outs(%12 : tensor<1x32x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x8xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %14 = tensor.empty() : tensor<1x32x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%14 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.cos %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x32x16xf32>) outs(%14 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.sin %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16xf32>
    %17 = tensor.empty() : tensor<1x32x16xf16>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x32x16xf32>) outs(%17 : tensor<1x32x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<1x32x16xf16>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x32x16xf32>) outs(%17 : tensor<1x32x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<1x32x16xf16>
    %20 = tensor.empty() : tensor<1x32x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x32x64xf16>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_5 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_4 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<1x32x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<1x32x64xf16>
    %30 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %29 : tensor<64xf16>, tensor<1x32x64xf16>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.mulf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x32x64xf16>
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<1x32x64xf16> into tensor<32x64xf16>
    %31 = tensor.empty() : tensor<64x64xf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf16>) outs(%31 : tensor<64x64xf16>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<64xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg3 : tensor<64xf16>) outs(%32 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<64xf32>
    %34 = tensor.empty() : tensor<32x64xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<32x64xf16>) outs(%34 : tensor<32x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<32x64xf32>
    %36 = tensor.empty() : tensor<64x64xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x64xf16>) outs(%36 : tensor<64x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<64x64xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %39 = linalg.matmul ins(%35, %37 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%39, %33 : tensor<32x64xf32>, tensor<64xf32>) outs(%34 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<32x64xf32>
    %41 = tensor.empty() : tensor<32x64xf16>
    %42 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<32x64xf32>) outs(%41 : tensor<32x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<32x64xf16>
    %expanded_9 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf16> into tensor<1x32x4x16xf16>
    %43 = tensor.empty() : tensor<1x4x32x16xf16>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x32x4x16xf16>) outs(%43 : tensor<1x4x32x16xf16>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<64x32xf16>
    %transposed_11 = linalg.transpose ins(%arg4 : tensor<32x64xf16>) outs(%44 : tensor<64x32xf16>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<32xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg5 : tensor<32xf16>) outs(%45 : tensor<32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<32xf32>
    %47 = tensor.empty() : tensor<64x32xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_11 : tensor<64x32xf16>) outs(%47 : tensor<64x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<64x32xf32>
    %49 = tensor.empty() : tensor<32x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %51 = linalg.matmul ins(%35, %48 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%51, %46 : tensor<32x32xf32>, tensor<32xf32>) outs(%49 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<32x32xf32>
    %53 = tensor.empty() : tensor<32x32xf16>
    %54 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<32x32xf32>) outs(%53 : tensor<32x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<32x32xf16>
    %expanded_12 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf16> into tensor<1x32x2x16xf16>
    %55 = tensor.empty() : tensor<1x2x32x16xf16>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x32x2x16xf16>) outs(%55 : tensor<1x2x32x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg6 : tensor<32x64xf16>) outs(%44 : tensor<64x32xf16>) permutation = [1, 0] 
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg7 : tensor<32xf16>) outs(%45 : tensor<32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<32xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_14 : tensor<64x32xf16>) outs(%47 : tensor<64x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<64x32xf32>
    %58 = linalg.matmul ins(%35, %57 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%58, %56 : tensor<32x32xf32>, tensor<32xf32>) outs(%49 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<32x32xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<32x32xf32>) outs(%53 : tensor<32x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<32x32xf16>
    %expanded_15 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [1, 32, 2, 16] : tensor<32x32xf16> into tensor<1x32x2x16xf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x32x2x16xf16>) outs(%55 : tensor<1x2x32x16xf16>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf16> into tensor<1x1x32x16xf16>
    %expanded_18 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf16> into tensor<1x1x32x16xf16>
    %61 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %expanded_17 : tensor<1x4x32x16xf16>, tensor<1x1x32x16xf16>) outs(%43 : tensor<1x4x32x16xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.mulf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x4x32x16xf16>
    %extracted_slice = tensor.extract_slice %transposed_10[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf16> to tensor<1x4x32x8xf16>
    %extracted_slice_19 = tensor.extract_slice %transposed_10[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf16> to tensor<1x4x32x8xf16>
    %62 = tensor.empty() : tensor<1x4x32x8xf16>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<1x4x32x8xf16>) outs(%62 : tensor<1x4x32x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %143 = arith.negf %in : f16
      linalg.yield %143 : f16
    } -> tensor<1x4x32x8xf16>
    %concat_20 = tensor.concat dim(3) %63, %extracted_slice : (tensor<1x4x32x8xf16>, tensor<1x4x32x8xf16>) -> tensor<1x4x32x16xf16>
    %64 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %expanded_18 : tensor<1x4x32x16xf16>, tensor<1x1x32x16xf16>) outs(%43 : tensor<1x4x32x16xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.mulf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x4x32x16xf16>
    %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x4x32x16xf16>, tensor<1x4x32x16xf16>) outs(%43 : tensor<1x4x32x16xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.addf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x4x32x16xf16>
    %66 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_17 : tensor<1x2x32x16xf16>, tensor<1x1x32x16xf16>) outs(%55 : tensor<1x2x32x16xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.mulf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x2x32x16xf16>
    %extracted_slice_21 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf16> to tensor<1x2x32x8xf16>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [1, 2, 32, 8] [1, 1, 1, 1] : tensor<1x2x32x16xf16> to tensor<1x2x32x8xf16>
    %67 = tensor.empty() : tensor<1x2x32x8xf16>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x2x32x8xf16>) outs(%67 : tensor<1x2x32x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %143 = arith.negf %in : f16
      linalg.yield %143 : f16
    } -> tensor<1x2x32x8xf16>
    %concat_23 = tensor.concat dim(3) %68, %extracted_slice_21 : (tensor<1x2x32x8xf16>, tensor<1x2x32x8xf16>) -> tensor<1x2x32x16xf16>
    %69 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_18 : tensor<1x2x32x16xf16>, tensor<1x1x32x16xf16>) outs(%55 : tensor<1x2x32x16xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.mulf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x2x32x16xf16>
    %70 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x2x32x16xf16>, tensor<1x2x32x16xf16>) outs(%55 : tensor<1x2x32x16xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.addf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x2x32x16xf16>
    %71 = tensor.empty() : tensor<1x2x2x32x16xf16>
    %72 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x32x16xf16>) outs(%71 : tensor<1x2x2x32x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x2x32x16xf16>
    %collapsed_24 = tensor.collapse_shape %72 [[0], [1, 2], [3], [4]] : tensor<1x2x2x32x16xf16> into tensor<1x4x32x16xf16>
    %73 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x2x32x16xf16>) outs(%71 : tensor<1x2x2x32x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x2x32x16xf16>
    %74 = tensor.empty() : tensor<1x4x16x32xf16>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<1x4x32x16xf16>) outs(%74 : tensor<1x4x16x32xf16>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x4x32x16xf16> into tensor<4x32x16xf16>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x4x16x32xf16> into tensor<4x16x32xf16>
    %75 = tensor.empty() : tensor<4x32x32xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %77 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x32x16xf16>, tensor<4x16x32xf16>) outs(%76 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %78 = tensor.empty() : tensor<4x32x32xf16>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<4x32x32xf32>) outs(%78 : tensor<4x32x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<4x32x32xf16>
    %expanded_28 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xf16> into tensor<1x4x32x32xf16>
    %80 = tensor.empty() : tensor<1x4x32x32xf16>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x4x32x32xf16>) outs(%80 : tensor<1x4x32x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %143 = arith.mulf %in, %cst_6 : f16
      linalg.yield %143 : f16
    } -> tensor<1x4x32x32xf16>
    %82 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %7 : tensor<1x4x32x32xf16>, tensor<1x1x32x32xf16>) outs(%80 : tensor<1x4x32x32xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.addf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x4x32x32xf16>
    %83 = tensor.empty() : tensor<1x4x32x32xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<1x4x32x32xf16>) outs(%83 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<1x4x32x32xf32>
    %85 = tensor.empty() : tensor<1x4x32xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<1x4x32xi64>) -> tensor<1x4x32xi64>
    %87 = tensor.empty() : tensor<1x4x32xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %89:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<1x4x32x32xf32>) outs(%88, %86 : tensor<1x4x32xf32>, tensor<1x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %143 = linalg.index 3 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.maximumf %in, %out : f32
      %146 = arith.cmpf ogt, %in, %out : f32
      %147 = arith.select %146, %144, %out_45 : i64
      linalg.yield %145, %147 : f32, i64
    } -> (tensor<1x4x32xf32>, tensor<1x4x32xi64>)
    %expanded_29 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [1, 4, 32, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_29 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%83 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.subf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x32x32xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x4x32x32xf32>) outs(%83 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.exp %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x32x32xf32>
    %92 = tensor.empty() : tensor<1x4x32x1xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<1x4x32x32xf32>) outs(%93 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x32x1xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%83 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.divf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x32x32xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x4x32x32xf32>) outs(%80 : tensor<1x4x32x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<1x4x32x32xf16>
    %collapsed_30 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<1x4x32x32xf16> into tensor<4x32x32xf16>
    %collapsed_31 = tensor.collapse_shape %73 [[0, 1, 2], [3], [4]] : tensor<1x2x2x32x16xf16> into tensor<4x32x16xf16>
    %97 = tensor.empty() : tensor<4x32x16xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %99 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<4x32x32xf16>, tensor<4x32x16xf16>) outs(%98 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %100 = tensor.empty() : tensor<4x32x16xf16>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<4x32x16xf32>) outs(%100 : tensor<4x32x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<4x32x16xf16>
    %expanded_32 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [1, 4, 32, 16] : tensor<4x32x16xf16> into tensor<1x4x32x16xf16>
    %102 = tensor.empty() : tensor<1x32x4x16xf16>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x4x32x16xf16>) outs(%102 : tensor<1x32x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg8 : tensor<64x64xf16>) outs(%31 : tensor<64x64xf16>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<1x32x4x16xf16> into tensor<32x64xf16>
    %103 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<32x64xf16>, tensor<64x64xf16>) outs(%38 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<32x64xf32>) outs(%41 : tensor<32x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<32x64xf16>
    %expanded_36 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf16> into tensor<1x32x64xf16>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_36 : tensor<1x32x64xf16>, tensor<1x32x64xf16>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.addf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x32x64xf16>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x32x64xf16>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_5 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_4 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<1x32x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<1x32x64xf16>
    %114 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %113 : tensor<64xf16>, tensor<1x32x64xf16>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.mulf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x32x64xf16>
    %115 = tensor.empty() : tensor<64x128xf16>
    %transposed_37 = linalg.transpose ins(%arg9 : tensor<128x64xf16>) outs(%115 : tensor<64x128xf16>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<1x32x64xf16> into tensor<32x64xf16>
    %116 = tensor.empty() : tensor<32x128xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %118 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<32x64xf16>, tensor<64x128xf16>) outs(%117 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %119 = tensor.empty() : tensor<32x128xf16>
    %120 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<32x128xf32>) outs(%119 : tensor<32x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<32x128xf16>
    %expanded_39 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf16> into tensor<1x32x128xf16>
    %121 = tensor.empty() : tensor<1x32x128xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x32x128xf16>) outs(%121 : tensor<1x32x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<1x32x128xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x32x128xf32>) outs(%121 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_1 : f32
      %146 = arith.divf %cst_1, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x32x128xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %123 : tensor<1x32x128xf32>, tensor<1x32x128xf32>) outs(%121 : tensor<1x32x128xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x128xf32>
    %125 = tensor.empty() : tensor<1x32x128xf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x32x128xf32>) outs(%125 : tensor<1x32x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<1x32x128xf16>
    %transposed_40 = linalg.transpose ins(%arg10 : tensor<128x64xf16>) outs(%115 : tensor<64x128xf16>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_38, %transposed_40 : tensor<32x64xf16>, tensor<64x128xf16>) outs(%117 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %128 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<32x128xf32>) outs(%119 : tensor<32x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<32x128xf16>
    %expanded_41 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, 32, 128] : tensor<32x128xf16> into tensor<1x32x128xf16>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_41 : tensor<1x32x128xf16>, tensor<1x32x128xf16>) outs(%125 : tensor<1x32x128xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.mulf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x32x128xf16>
    %130 = tensor.empty() : tensor<128x64xf16>
    %transposed_42 = linalg.transpose ins(%arg11 : tensor<64x128xf16>) outs(%130 : tensor<128x64xf16>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<1x32x128xf16> into tensor<32x128xf16>
    %131 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<32x128xf16>, tensor<128x64xf16>) outs(%38 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %132 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<32x64xf32>) outs(%41 : tensor<32x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<32x64xf16>
    %expanded_44 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf16> into tensor<1x32x64xf16>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %expanded_44 : tensor<1x32x64xf16>, tensor<1x32x64xf16>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.addf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x32x64xf16>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x32x64xf16>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %143 = arith.extf %in : f16 to f32
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x32x64xf32>) outs(%23 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_5 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_4 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<1x32x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x32x1xf32>) outs(%8 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x32x64xf32>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %143 = arith.truncf %in : f32 to f16
      linalg.yield %143 : f16
    } -> tensor<1x32x64xf16>
    %142 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %141 : tensor<64xf16>, tensor<1x32x64xf16>) outs(%0 : tensor<1x32x64xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %143 = arith.mulf %in, %in_45 : f16
      linalg.yield %143 : f16
    } -> tensor<1x32x64xf16>
    return %142 : tensor<1x32x64xf16>
  }
}
