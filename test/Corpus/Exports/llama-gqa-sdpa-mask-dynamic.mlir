// llama-gqa-sdpa-mask-dynamic: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 attention_mask
//   2 embed_tokens.weight
//   3 layers.0.self_attn.q_proj.weight
//   4 layers.0.self_attn.k_proj.weight
//   5 layers.0.self_attn.v_proj.weight
//   6 layers.0.self_attn.o_proj.weight
//   7 layers.0.mlp.gate_proj.weight
//   8 layers.0.mlp.up_proj.weight
//   9 layers.0.mlp.down_proj.weight
//   10 layers.0.input_layernorm.weight
//   11 layers.0.post_attention_layernorm.weight
//   12 layers.1.self_attn.q_proj.weight
//   13 layers.1.self_attn.k_proj.weight
//   14 layers.1.self_attn.v_proj.weight
//   15 layers.1.self_attn.o_proj.weight
//   16 layers.1.mlp.gate_proj.weight
//   17 layers.1.mlp.up_proj.weight
//   18 layers.1.mlp.down_proj.weight
//   19 layers.1.input_layernorm.weight
//   20 layers.1.post_attention_layernorm.weight
//   21 layers.2.self_attn.q_proj.weight
//   22 layers.2.self_attn.k_proj.weight
//   23 layers.2.self_attn.v_proj.weight
//   24 layers.2.self_attn.o_proj.weight
//   25 layers.2.mlp.gate_proj.weight
//   26 layers.2.mlp.up_proj.weight
//   27 layers.2.mlp.down_proj.weight
//   28 layers.2.input_layernorm.weight
//   29 layers.2.post_attention_layernorm.weight
//   30 layers.3.self_attn.q_proj.weight
//   31 layers.3.self_attn.k_proj.weight
//   32 layers.3.self_attn.v_proj.weight
//   33 layers.3.self_attn.o_proj.weight
//   34 layers.3.mlp.gate_proj.weight
//   35 layers.3.mlp.up_proj.weight
//   36 layers.3.mlp.down_proj.weight
//   37 layers.3.input_layernorm.weight
//   38 layers.3.post_attention_layernorm.weight
//   39 norm.weight
//   40 rotary_emb.inv_freq
//   41 rotary_emb.original_inv_freq
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<32000x512xf32>, %arg3: tensor<512x512xf32>, %arg4: tensor<128x512xf32>, %arg5: tensor<128x512xf32>, %arg6: tensor<512x512xf32>, %arg7: tensor<1376x512xf32>, %arg8: tensor<1376x512xf32>, %arg9: tensor<512x1376xf32>, %arg10: tensor<512xf32>, %arg11: tensor<512xf32>, %arg12: tensor<512x512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<128x512xf32>, %arg15: tensor<512x512xf32>, %arg16: tensor<1376x512xf32>, %arg17: tensor<1376x512xf32>, %arg18: tensor<512x1376xf32>, %arg19: tensor<512xf32>, %arg20: tensor<512xf32>, %arg21: tensor<512x512xf32>, %arg22: tensor<128x512xf32>, %arg23: tensor<128x512xf32>, %arg24: tensor<512x512xf32>, %arg25: tensor<1376x512xf32>, %arg26: tensor<1376x512xf32>, %arg27: tensor<512x1376xf32>, %arg28: tensor<512xf32>, %arg29: tensor<512xf32>, %arg30: tensor<512x512xf32>, %arg31: tensor<128x512xf32>, %arg32: tensor<128x512xf32>, %arg33: tensor<512x512xf32>, %arg34: tensor<1376x512xf32>, %arg35: tensor<1376x512xf32>, %arg36: tensor<512x1376xf32>, %arg37: tensor<512xf32>, %arg38: tensor<512xf32>, %arg39: tensor<512xf32>, %arg40: tensor<32xf32>, %arg41: tensor<32xf32>) -> tensor<1x?x512xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c32000 = arith.constant 32000 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c64_i64 = arith.constant 64 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.35355339059327379 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 5.120000e+02 : f32
    %c512_i64 = arith.constant 512 : i64
    %c128_i64 = arith.constant 128 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x512xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %366 = arith.index_cast %in : i64 to index
      %367 = linalg.index 2 : index
      %368 = arith.cmpi slt, %366, %c32000 : index
      cf.assert %368, "index must be smaller than dim size"
      %369 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %369, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%366, %367] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x512xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %366 = linalg.index 0 : index
      %367 = arith.index_cast %366 : index to i64
      linalg.yield %367 : i64
    } -> tensor<?xi64>
    %dim_9 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %5 = tensor.empty(%dim_9) : tensor<1x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%5 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %366 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %366 : i1
    } -> tensor<1x?xi1>
    %7 = tensor.empty() : tensor<1xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_206: i64, %out: i1):
      %366 = arith.cmpi sle, %in, %in_206 : i64
      linalg.yield %366 : i1
    } -> tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %10 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_206: i1, %out: i1):
      %366 = arith.andi %in, %in_206 : i1
      linalg.yield %366 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_12 = tensor.dim %expanded_11, %c3 : tensor<1x1x1x?xi64>
    %12 = tensor.empty(%dim_12) : tensor<1x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_206: i64, %out: i1):
      %366 = arith.cmpi slt, %in, %c0_i64 : i64
      %367 = arith.addi %in, %c1_i64 : i64
      %368 = arith.select %366, %367, %in : i64
      %369 = arith.index_cast %368 : i64 to index
      %370 = arith.cmpi slt, %in_206, %c0_i64 : i64
      %371 = arith.index_cast %dim_9 : index to i64
      %372 = arith.addi %in_206, %371 : i64
      %373 = arith.select %370, %372, %in_206 : i64
      %374 = arith.index_cast %373 : i64 to index
      %extracted = tensor.extract %6[%369, %374] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x?xi1>
    %14 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_206: i1, %out: i1):
      %366 = arith.andi %in, %in_206 : i1
      linalg.yield %366 : i1
    } -> tensor<1x1x?x?xi1>
    %16 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %366 = linalg.index 2 : index
      %367 = linalg.index 3 : index
      %368 = arith.cmpi eq, %dim, %c1 : index
      %369 = arith.select %368, %c0, %366 : index
      %370 = arith.select %368, %c0, %367 : index
      %extracted = tensor.extract %15[%c0, %c0, %369, %370] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %19 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x?x1xi64>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %366 = arith.sitofp %in : i64 to f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %21 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %22 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg40 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%21 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x32xf32>
    %concat = tensor.concat dim(2) %22, %22 : (tensor<1x?x32xf32>, tensor<1x?x32xf32>) -> tensor<1x?x64xf32>
    %dim_14 = tensor.dim %22, %c1 : tensor<1x?x32xf32>
    %23 = tensor.empty(%dim_14) : tensor<1x?x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%23 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.cos %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%23 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.sin %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %31 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %33 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %32 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %34 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<512x512xf32>) outs(%34 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %35 = tensor.empty(%dim) : tensor<?x512xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed : tensor<?x512xf32>, tensor<512x512xf32>) outs(%36 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_15 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %38 = arith.cmpi slt, %0, %c0_i64 : i64
    %39 = arith.select %38, %c1_i64, %0 : i64
    %40 = arith.extui %38 : i1 to i64
    %41 = arith.addi %40, %c1_i64 : i64
    %42 = arith.muli %39, %c64_i64 : i64
    %43 = arith.cmpi sle, %41, %c1_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %44 = arith.muli %0, %c512_i64 : i64
    %45 = arith.divsi %44, %42 : i64
    %46 = arith.select %38, %45, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %46, %45, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_15(%from_elements) : (tensor<1x?x512xf32>, tensor<4xi64>) -> tensor<1x?x8x64xf32>
    %47 = arith.index_cast %46 : i64 to index
    %48 = tensor.empty(%47) : tensor<1x8x?x64xf32>
    %transposed_16 = linalg.transpose ins(%reshape : tensor<1x?x8x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %49 = tensor.empty() : tensor<512x128xf32>
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<128x512xf32>) outs(%49 : tensor<512x128xf32>) permutation = [1, 0] 
    %50 = tensor.empty(%dim) : tensor<?x128xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %52 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%51 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_18 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %53 = arith.muli %0, %c128_i64 : i64
    %54 = arith.divsi %53, %42 : i64
    %55 = arith.select %38, %54, %0 : i64
    %from_elements_19 = tensor.from_elements %c1_i64, %55, %54, %c64_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %expanded_18(%from_elements_19) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %56 = arith.index_cast %55 : i64 to index
    %57 = tensor.empty(%56) : tensor<1x2x?x64xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<1x?x2x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<128x512xf32>) outs(%49 : tensor<512x128xf32>) permutation = [1, 0] 
    %58 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%51 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_23 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_24 = tensor.reshape %expanded_23(%from_elements_19) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<1x?x2x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, %dim_14, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %expanded_27 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, %dim_14, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %59 = arith.cmpi eq, %47, %dim_14 : index
    cf.assert %59, "mismatched size for broadcast"
    %60 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_26 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 8, %47, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [1, 8, %47, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %61 = tensor.empty(%47) : tensor<1x8x?x32xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x8x?x32xf32>) outs(%61 : tensor<1x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x32xf32>
    %concat_29 = tensor.concat dim(3) %62, %extracted_slice : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x?x64xf32>
    %dim_30 = tensor.dim %62, %c2 : tensor<1x8x?x32xf32>
    %63 = arith.cmpi eq, %dim_30, %dim_14 : index
    cf.assert %63, "mismatched size for broadcast"
    %64 = tensor.empty(%dim_30) : tensor<1x8x?x64xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%64 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %66 = arith.cmpi eq, %47, %dim_30 : index
    cf.assert %66, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %65 : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %68 = arith.cmpi eq, %56, %dim_14 : index
    cf.assert %68, "mismatched size for broadcast"
    %69 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_26 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 2, %56, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_21[0, 0, 0, 32] [1, 2, %56, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %70 = tensor.empty(%56) : tensor<1x2x?x32xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<1x2x?x32xf32>) outs(%70 : tensor<1x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x32xf32>
    %concat_33 = tensor.concat dim(3) %71, %extracted_slice_31 : (tensor<1x2x?x32xf32>, tensor<1x2x?x32xf32>) -> tensor<1x2x?x64xf32>
    %dim_34 = tensor.dim %71, %c2 : tensor<1x2x?x32xf32>
    %72 = arith.cmpi eq, %dim_34, %dim_14 : index
    cf.assert %72, "mismatched size for broadcast"
    %73 = tensor.empty(%dim_34) : tensor<1x2x?x64xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_27 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%73 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %75 = arith.cmpi eq, %56, %dim_34 : index
    cf.assert %75, "mismatched size for broadcast"
    %76 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %74 : tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %expanded_35 = tensor.expand_shape %76 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %56, 64] : tensor<1x2x?x64xf32> into tensor<1x2x1x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %77 = tensor.empty(%dim) : tensor<1x2x4x?x64xf32>
    %78 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 3 : index
      %368 = linalg.index 4 : index
      %369 = arith.cmpi eq, %56, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %expanded_35[%c0, %366, %c0, %370, %368] : tensor<1x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_36 = tensor.collapse_shape %78 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %expanded_37 = tensor.expand_shape %transposed_25 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %56, 64] : tensor<1x2x?x64xf32> into tensor<1x2x1x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %79 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 3 : index
      %368 = linalg.index 4 : index
      %369 = arith.cmpi eq, %56, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %expanded_37[%c0, %366, %c0, %370, %368] : tensor<1x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_38 = tensor.collapse_shape %79 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %80 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%80 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_206: f32, %in_207: f32, %out: f32):
      %366 = arith.select %in, %in_206, %in_207 : f32
      linalg.yield %366 : f32
    } -> tensor<1x1x?x?xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x8x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x8x?x64xf32>
    %83 = tensor.empty(%dim) : tensor<1x8x64x?xf32>
    %transposed_39 = linalg.transpose ins(%collapsed_36 : tensor<1x8x?x64xf32>) outs(%83 : tensor<1x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<1x8x64x?xf32>) outs(%83 : tensor<1x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x8x64x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %85 = tensor.empty(%dim) : tensor<1x8x?x64xf32>
    %86 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %47, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %82[%c0, %366, %370, %368] : tensor<1x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x64xf32>
    %collapsed_40 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %87 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<1x8x64x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %dim, %c1 : index
      %370 = arith.select %369, %c0, %368 : index
      %extracted = tensor.extract %84[%c0, %366, %367, %370] : tensor<1x8x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x64x?xf32>
    %collapsed_41 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<1x8x64x?xf32> into tensor<8x64x?xf32>
    %88 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %90 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x?x64xf32>, tensor<8x64x?xf32>) outs(%89 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %91 = arith.muli %0, %c8_i64 : i64
    %92 = arith.select %38, %c8_i64, %91 : i64
    %93 = arith.muli %92, %0 : i64
    %94 = arith.select %38, %c8_i64, %93 : i64
    %95 = arith.select %38, %41, %40 : i64
    %96 = arith.cmpi sle, %95, %c1_i64 : i64
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %97 = arith.muli %91, %0 : i64
    %98 = arith.divsi %97, %94 : i64
    %99 = arith.select %38, %98, %0 : i64
    %from_elements_42 = tensor.from_elements %c1_i64, %c8_i64, %99, %99 : tensor<4xi64>
    %reshape_43 = tensor.reshape %90(%from_elements_42) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %100 = arith.index_cast %99 : i64 to index
    %101 = arith.cmpi eq, %100, %dim : index
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %102 = tensor.empty(%100, %100) : tensor<1x8x?x?xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_43, %81 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %104 = tensor.empty(%100) : tensor<1x8x?xi64>
    %105 = linalg.fill ins(%c0_i64 : i64) outs(%104 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %106 = tensor.empty(%100) : tensor<1x8x?xf32>
    %107 = linalg.fill ins(%cst_0 : f32) outs(%106 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %108:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x8x?x?xf32>) outs(%107, %105 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %366 = linalg.index 3 : index
      %367 = arith.index_cast %366 : index to i64
      %368 = arith.maximumf %in, %out : f32
      %369 = arith.cmpf ogt, %in, %out : f32
      %370 = arith.select %369, %367, %out_206 : i64
      linalg.yield %368, %370 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_44 = tensor.expand_shape %108#0 [[0], [1], [2, 3]] output_shape [1, 8, %100, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_44 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.subf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.exp %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %111 = tensor.empty(%100) : tensor<1x8x?x1xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x8x?x?xf32>) outs(%112 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.divf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %115 = tensor.empty(%100, %100) : tensor<1x8x?x?xi1>
    %116 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<1x8x?x?xf32>) outs(%115 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %366 = arith.extf %in : f32 to f64
      %367 = arith.cmpf oeq, %366, %cst_6 : f64
      linalg.yield %367 : i1
    } -> tensor<1x8x?x?xi1>
    %117 = tensor.empty(%100) : tensor<1x8x?x1xi1>
    %118 = linalg.fill ins(%true : i1) outs(%117 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %119 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<1x8x?x?xi1>) outs(%118 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %366 = arith.andi %in, %out : i1
      linalg.yield %366 : i1
    } -> tensor<1x8x?x1xi1>
    %120 = arith.cmpi sge, %99, %c0_i64 : i64
    cf.assert %120, "negative values not allowed in new dimensions"
    %121 = arith.index_cast %99 : i64 to index
    cf.assert %120, "negative values not allowed in new dimensions"
    %122 = tensor.empty(%121, %121) : tensor<1x8x?x?xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%122 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %124 = arith.cmpi eq, %100, %121 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = arith.cmpi eq, %121, %100 : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = tensor.empty(%100, %121) : tensor<1x8x?x?xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %123, %114 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%126 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_206: f32, %in_207: f32, %out: f32):
      %366 = arith.select %in, %in_206, %in_207 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %128 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %129 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %100, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %371 = arith.cmpi eq, %121, %c1 : index
      %372 = arith.select %371, %c0, %368 : index
      %extracted = tensor.extract %127[%c0, %366, %370, %372] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %from_elements_45 = tensor.from_elements %c8_i64, %99, %99 : tensor<3xi64>
    %reshape_46 = tensor.reshape %129(%from_elements_45) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %130 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %dim, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %collapsed_38[%c0, %366, %370, %368] : tensor<1x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x64xf32>
    %collapsed_47 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    %131 = arith.cmpi eq, %99, %0 : i64
    cf.assert %131, "mismatching contracting dimension"
    %132 = tensor.empty(%100) : tensor<8x?x64xf32>
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
    %134 = linalg.batch_matmul ins(%reshape_46, %collapsed_47 : tensor<8x?x?xf32>, tensor<8x?x64xf32>) outs(%133 : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
    %expanded_48 = tensor.expand_shape %134 [[0, 1], [2], [3]] output_shape [1, 8, %100, 64] : tensor<8x?x64xf32> into tensor<1x8x?x64xf32>
    %135 = arith.select %38, %c2_i64, %c1_i64 : i64
    %136 = arith.cmpi sle, %135, %c1_i64 : i64
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %137 = arith.muli %99, %c512_i64 : i64
    %138 = arith.divsi %137, %42 : i64
    %139 = arith.select %38, %138, %0 : i64
    %from_elements_49 = tensor.from_elements %c1_i64, %138, %139, %c64_i64 : tensor<4xi64>
    %reshape_50 = tensor.reshape %expanded_48(%from_elements_49) : (tensor<1x8x?x64xf32>, tensor<4xi64>) -> tensor<1x8x?x64xf32>
    %140 = arith.index_cast %139 : i64 to index
    %141 = tensor.empty(%140) : tensor<1x?x8x64xf32>
    %transposed_51 = linalg.transpose ins(%reshape_50 : tensor<1x8x?x64xf32>) outs(%141 : tensor<1x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %142 = arith.muli %139, %c512_i64 : i64
    %143 = arith.divsi %142, %39 : i64
    %144 = arith.select %38, %143, %0 : i64
    %from_elements_52 = tensor.from_elements %c1_i64, %144, %143 : tensor<3xi64>
    %reshape_53 = tensor.reshape %transposed_51(%from_elements_52) : (tensor<1x?x8x64xf32>, tensor<3xi64>) -> tensor<1x?x512xf32>
    %transposed_54 = linalg.transpose ins(%arg6 : tensor<512x512xf32>) outs(%34 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %reshape_53 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %145 = arith.index_cast %144 : i64 to index
    %146 = tensor.empty(%145) : tensor<?x512xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %148 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%147 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_56 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [1, %145, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %149 = arith.cmpi eq, %dim, %145 : index
    cf.assert %149, "mismatched size for broadcast"
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_56 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %155 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %157 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %156 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %158 = tensor.empty() : tensor<512x1376xf32>
    %transposed_57 = linalg.transpose ins(%arg7 : tensor<1376x512xf32>) outs(%158 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %159 = tensor.empty(%dim) : tensor<?x1376xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %161 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%160 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_59 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %162 = tensor.empty(%dim) : tensor<1x?x1376xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      %367 = math.exp %366 : f32
      %368 = arith.addf %367, %cst_1 : f32
      %369 = arith.divf %cst_1, %368 : f32
      linalg.yield %369 : f32
    } -> tensor<1x?x1376xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %163 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_60 = linalg.transpose ins(%arg8 : tensor<1376x512xf32>) outs(%158 : tensor<512x1376xf32>) permutation = [1, 0] 
    %165 = linalg.matmul ins(%collapsed_58, %transposed_60 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%160 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_61 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %expanded_61 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1376xf32>
    %167 = tensor.empty() : tensor<1376x512xf32>
    %transposed_62 = linalg.transpose ins(%arg9 : tensor<512x1376xf32>) outs(%167 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<1x?x1376xf32> into tensor<?x1376xf32>
    %168 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%36 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_64 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %expanded_64 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %174 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %176 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %175 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %transposed_65 = linalg.transpose ins(%arg12 : tensor<512x512xf32>) outs(%34 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %177 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%36 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_67 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %expanded_67(%from_elements) : (tensor<1x?x512xf32>, tensor<4xi64>) -> tensor<1x?x8x64xf32>
    %transposed_69 = linalg.transpose ins(%reshape_68 : tensor<1x?x8x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%49 : tensor<512x128xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_66, %transposed_70 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%51 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_71 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %expanded_71(%from_elements_19) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_73 = linalg.transpose ins(%reshape_72 : tensor<1x?x2x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg14 : tensor<128x512xf32>) outs(%49 : tensor<512x128xf32>) permutation = [1, 0] 
    %179 = linalg.matmul ins(%collapsed_66, %transposed_74 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%51 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_75 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_76 = tensor.reshape %expanded_75(%from_elements_19) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_77 = linalg.transpose ins(%reshape_76 : tensor<1x?x2x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %59, "mismatched size for broadcast"
    %180 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69, %expanded_26 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %extracted_slice_78 = tensor.extract_slice %transposed_69[0, 0, 0, 0] [1, 8, %47, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_79 = tensor.extract_slice %transposed_69[0, 0, 0, 32] [1, 8, %47, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_79 : tensor<1x8x?x32xf32>) outs(%61 : tensor<1x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x32xf32>
    %concat_80 = tensor.concat dim(3) %181, %extracted_slice_78 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x?x64xf32>
    %dim_81 = tensor.dim %181, %c2 : tensor<1x8x?x32xf32>
    %182 = arith.cmpi eq, %dim_81, %dim_14 : index
    cf.assert %182, "mismatched size for broadcast"
    %183 = tensor.empty(%dim_81) : tensor<1x8x?x64xf32>
    %184 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_80, %expanded_27 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%183 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %185 = arith.cmpi eq, %47, %dim_81 : index
    cf.assert %185, "mismatched size for broadcast"
    %186 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %184 : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    cf.assert %68, "mismatched size for broadcast"
    %187 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_73, %expanded_26 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %extracted_slice_82 = tensor.extract_slice %transposed_73[0, 0, 0, 0] [1, 2, %56, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %extracted_slice_83 = tensor.extract_slice %transposed_73[0, 0, 0, 32] [1, 2, %56, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83 : tensor<1x2x?x32xf32>) outs(%70 : tensor<1x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x32xf32>
    %concat_84 = tensor.concat dim(3) %188, %extracted_slice_82 : (tensor<1x2x?x32xf32>, tensor<1x2x?x32xf32>) -> tensor<1x2x?x64xf32>
    %dim_85 = tensor.dim %188, %c2 : tensor<1x2x?x32xf32>
    %189 = arith.cmpi eq, %dim_85, %dim_14 : index
    cf.assert %189, "mismatched size for broadcast"
    %190 = tensor.empty(%dim_85) : tensor<1x2x?x64xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_84, %expanded_27 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%190 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %192 = arith.cmpi eq, %56, %dim_85 : index
    cf.assert %192, "mismatched size for broadcast"
    %193 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %191 : tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %expanded_86 = tensor.expand_shape %193 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %56, 64] : tensor<1x2x?x64xf32> into tensor<1x2x1x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %194 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 3 : index
      %368 = linalg.index 4 : index
      %369 = arith.cmpi eq, %56, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %expanded_86[%c0, %366, %c0, %370, %368] : tensor<1x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_87 = tensor.collapse_shape %194 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %expanded_88 = tensor.expand_shape %transposed_77 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %56, 64] : tensor<1x2x?x64xf32> into tensor<1x2x1x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %195 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 3 : index
      %368 = linalg.index 4 : index
      %369 = arith.cmpi eq, %56, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %expanded_88[%c0, %366, %c0, %370, %368] : tensor<1x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_89 = tensor.collapse_shape %195 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %196 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<1x8x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x8x?x64xf32>
    %transposed_90 = linalg.transpose ins(%collapsed_87 : tensor<1x8x?x64xf32>) outs(%83 : tensor<1x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %197 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_90 : tensor<1x8x64x?xf32>) outs(%83 : tensor<1x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x8x64x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %198 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %47, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %196[%c0, %366, %370, %368] : tensor<1x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x64xf32>
    %collapsed_91 = tensor.collapse_shape %198 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %199 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<1x8x64x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %dim, %c1 : index
      %370 = arith.select %369, %c0, %368 : index
      %extracted = tensor.extract %197[%c0, %366, %367, %370] : tensor<1x8x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x64x?xf32>
    %collapsed_92 = tensor.collapse_shape %199 [[0, 1], [2], [3]] : tensor<1x8x64x?xf32> into tensor<8x64x?xf32>
    %200 = linalg.batch_matmul ins(%collapsed_91, %collapsed_92 : tensor<8x?x64xf32>, tensor<8x64x?xf32>) outs(%89 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_93 = tensor.reshape %200(%from_elements_42) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %201 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_93, %81 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %202:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201 : tensor<1x8x?x?xf32>) outs(%107, %105 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %366 = linalg.index 3 : index
      %367 = arith.index_cast %366 : index to i64
      %368 = arith.maximumf %in, %out : f32
      %369 = arith.cmpf ogt, %in, %out : f32
      %370 = arith.select %369, %367, %out_206 : i64
      linalg.yield %368, %370 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_94 = tensor.expand_shape %202#0 [[0], [1], [2, 3]] output_shape [1, 8, %100, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %expanded_94 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.subf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %204 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<1x8x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.exp %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %205 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%204 : tensor<1x8x?x?xf32>) outs(%112 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %205 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.divf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %207 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<1x8x?x?xf32>) outs(%115 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %366 = arith.extf %in : f32 to f64
      %367 = arith.cmpf oeq, %366, %cst_6 : f64
      linalg.yield %367 : i1
    } -> tensor<1x8x?x?xi1>
    %208 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%207 : tensor<1x8x?x?xi1>) outs(%118 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %366 = arith.andi %in, %out : i1
      linalg.yield %366 : i1
    } -> tensor<1x8x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %209 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %123, %206 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%126 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_206: f32, %in_207: f32, %out: f32):
      %366 = arith.select %in, %in_206, %in_207 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %210 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %100, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %371 = arith.cmpi eq, %121, %c1 : index
      %372 = arith.select %371, %c0, %368 : index
      %extracted = tensor.extract %209[%c0, %366, %370, %372] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_95 = tensor.reshape %210(%from_elements_45) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %211 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %dim, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %collapsed_89[%c0, %366, %370, %368] : tensor<1x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x64xf32>
    %collapsed_96 = tensor.collapse_shape %211 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %212 = linalg.batch_matmul ins(%reshape_95, %collapsed_96 : tensor<8x?x?xf32>, tensor<8x?x64xf32>) outs(%133 : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
    %expanded_97 = tensor.expand_shape %212 [[0, 1], [2], [3]] output_shape [1, 8, %100, 64] : tensor<8x?x64xf32> into tensor<1x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_98 = tensor.reshape %expanded_97(%from_elements_49) : (tensor<1x8x?x64xf32>, tensor<4xi64>) -> tensor<1x8x?x64xf32>
    %transposed_99 = linalg.transpose ins(%reshape_98 : tensor<1x8x?x64xf32>) outs(%141 : tensor<1x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %transposed_99(%from_elements_52) : (tensor<1x?x8x64xf32>, tensor<3xi64>) -> tensor<1x?x512xf32>
    %transposed_101 = linalg.transpose ins(%arg15 : tensor<512x512xf32>) outs(%34 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_102 = tensor.collapse_shape %reshape_100 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %213 = arith.index_cast %144 : i64 to index
    %214 = tensor.empty(%213) : tensor<?x512xf32>
    %215 = linalg.fill ins(%cst : f32) outs(%214 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %216 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%215 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_103 = tensor.expand_shape %216 [[0, 1], [2]] output_shape [1, %213, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %217 = arith.cmpi eq, %dim, %213 : index
    cf.assert %217, "mismatched size for broadcast"
    %218 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %expanded_103 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %223 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %225 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %224 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %transposed_104 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%158 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %225 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %226 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%160 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_106 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      %367 = math.exp %366 : f32
      %368 = arith.addf %367, %cst_1 : f32
      %369 = arith.divf %cst_1, %368 : f32
      linalg.yield %369 : f32
    } -> tensor<1x?x1376xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %227 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_107 = linalg.transpose ins(%arg17 : tensor<1376x512xf32>) outs(%158 : tensor<512x1376xf32>) permutation = [1, 0] 
    %229 = linalg.matmul ins(%collapsed_105, %transposed_107 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%160 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_108 = tensor.expand_shape %229 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %expanded_108 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_109 = linalg.transpose ins(%arg18 : tensor<512x1376xf32>) outs(%167 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_110 = tensor.collapse_shape %230 [[0, 1], [2]] : tensor<1x?x1376xf32> into tensor<?x1376xf32>
    %231 = linalg.matmul ins(%collapsed_110, %transposed_109 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%36 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_111 = tensor.expand_shape %231 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %expanded_111 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %237 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %239 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %238 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %transposed_112 = linalg.transpose ins(%arg21 : tensor<512x512xf32>) outs(%34 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %239 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %240 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%36 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_114 = tensor.expand_shape %240 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_115 = tensor.reshape %expanded_114(%from_elements) : (tensor<1x?x512xf32>, tensor<4xi64>) -> tensor<1x?x8x64xf32>
    %transposed_116 = linalg.transpose ins(%reshape_115 : tensor<1x?x8x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_117 = linalg.transpose ins(%arg22 : tensor<128x512xf32>) outs(%49 : tensor<512x128xf32>) permutation = [1, 0] 
    %241 = linalg.matmul ins(%collapsed_113, %transposed_117 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%51 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_118 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_119 = tensor.reshape %expanded_118(%from_elements_19) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_120 = linalg.transpose ins(%reshape_119 : tensor<1x?x2x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_121 = linalg.transpose ins(%arg23 : tensor<128x512xf32>) outs(%49 : tensor<512x128xf32>) permutation = [1, 0] 
    %242 = linalg.matmul ins(%collapsed_113, %transposed_121 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%51 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_122 = tensor.expand_shape %242 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_123 = tensor.reshape %expanded_122(%from_elements_19) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_124 = linalg.transpose ins(%reshape_123 : tensor<1x?x2x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %59, "mismatched size for broadcast"
    %243 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_116, %expanded_26 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %extracted_slice_125 = tensor.extract_slice %transposed_116[0, 0, 0, 0] [1, 8, %47, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_126 = tensor.extract_slice %transposed_116[0, 0, 0, 32] [1, 8, %47, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %244 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_126 : tensor<1x8x?x32xf32>) outs(%61 : tensor<1x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x32xf32>
    %concat_127 = tensor.concat dim(3) %244, %extracted_slice_125 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x?x64xf32>
    %dim_128 = tensor.dim %244, %c2 : tensor<1x8x?x32xf32>
    %245 = arith.cmpi eq, %dim_128, %dim_14 : index
    cf.assert %245, "mismatched size for broadcast"
    %246 = tensor.empty(%dim_128) : tensor<1x8x?x64xf32>
    %247 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_127, %expanded_27 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%246 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %248 = arith.cmpi eq, %47, %dim_128 : index
    cf.assert %248, "mismatched size for broadcast"
    %249 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %247 : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    cf.assert %68, "mismatched size for broadcast"
    %250 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_120, %expanded_26 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %extracted_slice_129 = tensor.extract_slice %transposed_120[0, 0, 0, 0] [1, 2, %56, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %extracted_slice_130 = tensor.extract_slice %transposed_120[0, 0, 0, 32] [1, 2, %56, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %251 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_130 : tensor<1x2x?x32xf32>) outs(%70 : tensor<1x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x32xf32>
    %concat_131 = tensor.concat dim(3) %251, %extracted_slice_129 : (tensor<1x2x?x32xf32>, tensor<1x2x?x32xf32>) -> tensor<1x2x?x64xf32>
    %dim_132 = tensor.dim %251, %c2 : tensor<1x2x?x32xf32>
    %252 = arith.cmpi eq, %dim_132, %dim_14 : index
    cf.assert %252, "mismatched size for broadcast"
    %253 = tensor.empty(%dim_132) : tensor<1x2x?x64xf32>
    %254 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_131, %expanded_27 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%253 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %255 = arith.cmpi eq, %56, %dim_132 : index
    cf.assert %255, "mismatched size for broadcast"
    %256 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %254 : tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %expanded_133 = tensor.expand_shape %256 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %56, 64] : tensor<1x2x?x64xf32> into tensor<1x2x1x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %257 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 3 : index
      %368 = linalg.index 4 : index
      %369 = arith.cmpi eq, %56, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %expanded_133[%c0, %366, %c0, %370, %368] : tensor<1x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_134 = tensor.collapse_shape %257 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %expanded_135 = tensor.expand_shape %transposed_124 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %56, 64] : tensor<1x2x?x64xf32> into tensor<1x2x1x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %258 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 3 : index
      %368 = linalg.index 4 : index
      %369 = arith.cmpi eq, %56, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %expanded_135[%c0, %366, %c0, %370, %368] : tensor<1x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_136 = tensor.collapse_shape %258 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %259 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<1x8x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x8x?x64xf32>
    %transposed_137 = linalg.transpose ins(%collapsed_134 : tensor<1x8x?x64xf32>) outs(%83 : tensor<1x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %260 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_137 : tensor<1x8x64x?xf32>) outs(%83 : tensor<1x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x8x64x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %261 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %47, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %259[%c0, %366, %370, %368] : tensor<1x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x64xf32>
    %collapsed_138 = tensor.collapse_shape %261 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %262 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<1x8x64x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %dim, %c1 : index
      %370 = arith.select %369, %c0, %368 : index
      %extracted = tensor.extract %260[%c0, %366, %367, %370] : tensor<1x8x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x64x?xf32>
    %collapsed_139 = tensor.collapse_shape %262 [[0, 1], [2], [3]] : tensor<1x8x64x?xf32> into tensor<8x64x?xf32>
    %263 = linalg.batch_matmul ins(%collapsed_138, %collapsed_139 : tensor<8x?x64xf32>, tensor<8x64x?xf32>) outs(%89 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_140 = tensor.reshape %263(%from_elements_42) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %264 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_140, %81 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %265:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%264 : tensor<1x8x?x?xf32>) outs(%107, %105 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %366 = linalg.index 3 : index
      %367 = arith.index_cast %366 : index to i64
      %368 = arith.maximumf %in, %out : f32
      %369 = arith.cmpf ogt, %in, %out : f32
      %370 = arith.select %369, %367, %out_206 : i64
      linalg.yield %368, %370 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_141 = tensor.expand_shape %265#0 [[0], [1], [2, 3]] output_shape [1, 8, %100, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264, %expanded_141 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.subf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %267 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266 : tensor<1x8x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.exp %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %268 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%267 : tensor<1x8x?x?xf32>) outs(%112 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %268 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.divf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %270 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264 : tensor<1x8x?x?xf32>) outs(%115 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %366 = arith.extf %in : f32 to f64
      %367 = arith.cmpf oeq, %366, %cst_6 : f64
      linalg.yield %367 : i1
    } -> tensor<1x8x?x?xi1>
    %271 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%270 : tensor<1x8x?x?xi1>) outs(%118 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %366 = arith.andi %in, %out : i1
      linalg.yield %366 : i1
    } -> tensor<1x8x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %272 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %123, %269 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%126 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_206: f32, %in_207: f32, %out: f32):
      %366 = arith.select %in, %in_206, %in_207 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %273 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %100, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %371 = arith.cmpi eq, %121, %c1 : index
      %372 = arith.select %371, %c0, %368 : index
      %extracted = tensor.extract %272[%c0, %366, %370, %372] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_142 = tensor.reshape %273(%from_elements_45) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %274 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %dim, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %collapsed_136[%c0, %366, %370, %368] : tensor<1x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x64xf32>
    %collapsed_143 = tensor.collapse_shape %274 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %275 = linalg.batch_matmul ins(%reshape_142, %collapsed_143 : tensor<8x?x?xf32>, tensor<8x?x64xf32>) outs(%133 : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
    %expanded_144 = tensor.expand_shape %275 [[0, 1], [2], [3]] output_shape [1, 8, %100, 64] : tensor<8x?x64xf32> into tensor<1x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_145 = tensor.reshape %expanded_144(%from_elements_49) : (tensor<1x8x?x64xf32>, tensor<4xi64>) -> tensor<1x8x?x64xf32>
    %transposed_146 = linalg.transpose ins(%reshape_145 : tensor<1x8x?x64xf32>) outs(%141 : tensor<1x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_147 = tensor.reshape %transposed_146(%from_elements_52) : (tensor<1x?x8x64xf32>, tensor<3xi64>) -> tensor<1x?x512xf32>
    %transposed_148 = linalg.transpose ins(%arg24 : tensor<512x512xf32>) outs(%34 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_149 = tensor.collapse_shape %reshape_147 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %276 = arith.index_cast %144 : i64 to index
    %277 = tensor.empty(%276) : tensor<?x512xf32>
    %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %279 = linalg.matmul ins(%collapsed_149, %transposed_148 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%278 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_150 = tensor.expand_shape %279 [[0, 1], [2]] output_shape [1, %276, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %280 = arith.cmpi eq, %dim, %276 : index
    cf.assert %280, "mismatched size for broadcast"
    %281 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %expanded_150 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%282 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %286 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %288 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29, %287 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %transposed_151 = linalg.transpose ins(%arg25 : tensor<1376x512xf32>) outs(%158 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_152 = tensor.collapse_shape %288 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %289 = linalg.matmul ins(%collapsed_152, %transposed_151 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%160 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_153 = tensor.expand_shape %289 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153 : tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      %367 = math.exp %366 : f32
      %368 = arith.addf %367, %cst_1 : f32
      %369 = arith.divf %cst_1, %368 : f32
      linalg.yield %369 : f32
    } -> tensor<1x?x1376xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153, %290 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_154 = linalg.transpose ins(%arg26 : tensor<1376x512xf32>) outs(%158 : tensor<512x1376xf32>) permutation = [1, 0] 
    %292 = linalg.matmul ins(%collapsed_152, %transposed_154 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%160 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_155 = tensor.expand_shape %292 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %expanded_155 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_156 = linalg.transpose ins(%arg27 : tensor<512x1376xf32>) outs(%167 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_157 = tensor.collapse_shape %293 [[0, 1], [2]] : tensor<1x?x1376xf32> into tensor<?x1376xf32>
    %294 = linalg.matmul ins(%collapsed_157, %transposed_156 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%36 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_158 = tensor.expand_shape %294 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %expanded_158 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%296 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %300 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %302 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %301 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %transposed_159 = linalg.transpose ins(%arg30 : tensor<512x512xf32>) outs(%34 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_160 = tensor.collapse_shape %302 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %303 = linalg.matmul ins(%collapsed_160, %transposed_159 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%36 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_161 = tensor.expand_shape %303 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_162 = tensor.reshape %expanded_161(%from_elements) : (tensor<1x?x512xf32>, tensor<4xi64>) -> tensor<1x?x8x64xf32>
    %transposed_163 = linalg.transpose ins(%reshape_162 : tensor<1x?x8x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_164 = linalg.transpose ins(%arg31 : tensor<128x512xf32>) outs(%49 : tensor<512x128xf32>) permutation = [1, 0] 
    %304 = linalg.matmul ins(%collapsed_160, %transposed_164 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%51 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_165 = tensor.expand_shape %304 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_166 = tensor.reshape %expanded_165(%from_elements_19) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_167 = linalg.transpose ins(%reshape_166 : tensor<1x?x2x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_168 = linalg.transpose ins(%arg32 : tensor<128x512xf32>) outs(%49 : tensor<512x128xf32>) permutation = [1, 0] 
    %305 = linalg.matmul ins(%collapsed_160, %transposed_168 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%51 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_169 = tensor.expand_shape %305 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_170 = tensor.reshape %expanded_169(%from_elements_19) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_171 = linalg.transpose ins(%reshape_170 : tensor<1x?x2x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %59, "mismatched size for broadcast"
    %306 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_163, %expanded_26 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %extracted_slice_172 = tensor.extract_slice %transposed_163[0, 0, 0, 0] [1, 8, %47, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_173 = tensor.extract_slice %transposed_163[0, 0, 0, 32] [1, 8, %47, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %307 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_173 : tensor<1x8x?x32xf32>) outs(%61 : tensor<1x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x32xf32>
    %concat_174 = tensor.concat dim(3) %307, %extracted_slice_172 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x?x64xf32>
    %dim_175 = tensor.dim %307, %c2 : tensor<1x8x?x32xf32>
    %308 = arith.cmpi eq, %dim_175, %dim_14 : index
    cf.assert %308, "mismatched size for broadcast"
    %309 = tensor.empty(%dim_175) : tensor<1x8x?x64xf32>
    %310 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_174, %expanded_27 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%309 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    %311 = arith.cmpi eq, %47, %dim_175 : index
    cf.assert %311, "mismatched size for broadcast"
    %312 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %310 : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x64xf32>
    cf.assert %68, "mismatched size for broadcast"
    %313 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_167, %expanded_26 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %extracted_slice_176 = tensor.extract_slice %transposed_167[0, 0, 0, 0] [1, 2, %56, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %extracted_slice_177 = tensor.extract_slice %transposed_167[0, 0, 0, 32] [1, 2, %56, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %314 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_177 : tensor<1x2x?x32xf32>) outs(%70 : tensor<1x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x32xf32>
    %concat_178 = tensor.concat dim(3) %314, %extracted_slice_176 : (tensor<1x2x?x32xf32>, tensor<1x2x?x32xf32>) -> tensor<1x2x?x64xf32>
    %dim_179 = tensor.dim %314, %c2 : tensor<1x2x?x32xf32>
    %315 = arith.cmpi eq, %dim_179, %dim_14 : index
    cf.assert %315, "mismatched size for broadcast"
    %316 = tensor.empty(%dim_179) : tensor<1x2x?x64xf32>
    %317 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_178, %expanded_27 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%316 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %318 = arith.cmpi eq, %56, %dim_179 : index
    cf.assert %318, "mismatched size for broadcast"
    %319 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %317 : tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) outs(%57 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x2x?x64xf32>
    %expanded_180 = tensor.expand_shape %319 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %56, 64] : tensor<1x2x?x64xf32> into tensor<1x2x1x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %320 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 3 : index
      %368 = linalg.index 4 : index
      %369 = arith.cmpi eq, %56, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %expanded_180[%c0, %366, %c0, %370, %368] : tensor<1x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_181 = tensor.collapse_shape %320 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %expanded_182 = tensor.expand_shape %transposed_171 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %56, 64] : tensor<1x2x?x64xf32> into tensor<1x2x1x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %321 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 3 : index
      %368 = linalg.index 4 : index
      %369 = arith.cmpi eq, %56, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %expanded_182[%c0, %366, %c0, %370, %368] : tensor<1x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_183 = tensor.collapse_shape %321 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %322 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312 : tensor<1x8x?x64xf32>) outs(%48 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x8x?x64xf32>
    %transposed_184 = linalg.transpose ins(%collapsed_181 : tensor<1x8x?x64xf32>) outs(%83 : tensor<1x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %323 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_184 : tensor<1x8x64x?xf32>) outs(%83 : tensor<1x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x8x64x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %324 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %47, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %322[%c0, %366, %370, %368] : tensor<1x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x64xf32>
    %collapsed_185 = tensor.collapse_shape %324 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %325 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<1x8x64x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %dim, %c1 : index
      %370 = arith.select %369, %c0, %368 : index
      %extracted = tensor.extract %323[%c0, %366, %367, %370] : tensor<1x8x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x64x?xf32>
    %collapsed_186 = tensor.collapse_shape %325 [[0, 1], [2], [3]] : tensor<1x8x64x?xf32> into tensor<8x64x?xf32>
    %326 = linalg.batch_matmul ins(%collapsed_185, %collapsed_186 : tensor<8x?x64xf32>, tensor<8x64x?xf32>) outs(%89 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_187 = tensor.reshape %326(%from_elements_42) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %327 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_187, %81 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %328:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%327 : tensor<1x8x?x?xf32>) outs(%107, %105 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %366 = linalg.index 3 : index
      %367 = arith.index_cast %366 : index to i64
      %368 = arith.maximumf %in, %out : f32
      %369 = arith.cmpf ogt, %in, %out : f32
      %370 = arith.select %369, %367, %out_206 : i64
      linalg.yield %368, %370 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_188 = tensor.expand_shape %328#0 [[0], [1], [2, 3]] output_shape [1, 8, %100, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %329 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327, %expanded_188 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.subf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %330 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329 : tensor<1x8x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.exp %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %331 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%330 : tensor<1x8x?x?xf32>) outs(%112 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x1xf32>
    %332 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %331 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.divf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    %333 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327 : tensor<1x8x?x?xf32>) outs(%115 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %366 = arith.extf %in : f32 to f64
      %367 = arith.cmpf oeq, %366, %cst_6 : f64
      linalg.yield %367 : i1
    } -> tensor<1x8x?x?xi1>
    %334 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%333 : tensor<1x8x?x?xi1>) outs(%118 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %366 = arith.andi %in, %out : i1
      linalg.yield %366 : i1
    } -> tensor<1x8x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %335 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334, %123, %332 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%126 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_206: f32, %in_207: f32, %out: f32):
      %366 = arith.select %in, %in_206, %in_207 : f32
      linalg.yield %366 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %336 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %100, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %371 = arith.cmpi eq, %121, %c1 : index
      %372 = arith.select %371, %c0, %368 : index
      %extracted = tensor.extract %335[%c0, %366, %370, %372] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_189 = tensor.reshape %336(%from_elements_45) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %337 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 1 : index
      %367 = linalg.index 2 : index
      %368 = linalg.index 3 : index
      %369 = arith.cmpi eq, %dim, %c1 : index
      %370 = arith.select %369, %c0, %367 : index
      %extracted = tensor.extract %collapsed_183[%c0, %366, %370, %368] : tensor<1x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x64xf32>
    %collapsed_190 = tensor.collapse_shape %337 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %338 = linalg.batch_matmul ins(%reshape_189, %collapsed_190 : tensor<8x?x?xf32>, tensor<8x?x64xf32>) outs(%133 : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
    %expanded_191 = tensor.expand_shape %338 [[0, 1], [2], [3]] output_shape [1, 8, %100, 64] : tensor<8x?x64xf32> into tensor<1x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_192 = tensor.reshape %expanded_191(%from_elements_49) : (tensor<1x8x?x64xf32>, tensor<4xi64>) -> tensor<1x8x?x64xf32>
    %transposed_193 = linalg.transpose ins(%reshape_192 : tensor<1x8x?x64xf32>) outs(%141 : tensor<1x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_194 = tensor.reshape %transposed_193(%from_elements_52) : (tensor<1x?x8x64xf32>, tensor<3xi64>) -> tensor<1x?x512xf32>
    %transposed_195 = linalg.transpose ins(%arg33 : tensor<512x512xf32>) outs(%34 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_196 = tensor.collapse_shape %reshape_194 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %339 = arith.index_cast %144 : i64 to index
    %340 = tensor.empty(%339) : tensor<?x512xf32>
    %341 = linalg.fill ins(%cst : f32) outs(%340 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %342 = linalg.matmul ins(%collapsed_196, %transposed_195 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%341 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_197 = tensor.expand_shape %342 [[0, 1], [2]] output_shape [1, %339, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %343 = arith.cmpi eq, %dim, %339 : index
    cf.assert %343, "mismatched size for broadcast"
    %344 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %expanded_197 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%345 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %349 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %351 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38, %350 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %transposed_198 = linalg.transpose ins(%arg34 : tensor<1376x512xf32>) outs(%158 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_199 = tensor.collapse_shape %351 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %352 = linalg.matmul ins(%collapsed_199, %transposed_198 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%160 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_200 = tensor.expand_shape %352 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_200 : tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.negf %in : f32
      %367 = math.exp %366 : f32
      %368 = arith.addf %367, %cst_1 : f32
      %369 = arith.divf %cst_1, %368 : f32
      linalg.yield %369 : f32
    } -> tensor<1x?x1376xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_200, %353 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_201 = linalg.transpose ins(%arg35 : tensor<1376x512xf32>) outs(%158 : tensor<512x1376xf32>) permutation = [1, 0] 
    %355 = linalg.matmul ins(%collapsed_199, %transposed_201 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%160 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_202 = tensor.expand_shape %355 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %expanded_202 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%162 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_203 = linalg.transpose ins(%arg36 : tensor<512x1376xf32>) outs(%167 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_204 = tensor.collapse_shape %356 [[0, 1], [2]] : tensor<1x?x1376xf32> into tensor<?x1376xf32>
    %357 = linalg.matmul ins(%collapsed_204, %transposed_203 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%36 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_205 = tensor.expand_shape %357 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %expanded_205 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.addf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %360 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%359 : tensor<1x?x512xf32>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_7 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x1xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<1x?x1xf32>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358, %363 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    %365 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39, %364 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %366 = arith.mulf %in, %in_206 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x512xf32>
    return %365 : tensor<1x?x512xf32>
  }
}
