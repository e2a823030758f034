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
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<32000x512xf32>, %arg3: tensor<512x512xf32>, %arg4: tensor<128x512xf32>, %arg5: tensor<128x512xf32>, %arg6: tensor<512x512xf32>, %arg7: tensor<1376x512xf32>, %arg8: tensor<1376x512xf32>, %arg9: tensor<512x1376xf32>, %arg10: tensor<512xf32>, %arg11: tensor<512xf32>, %arg12: tensor<512x512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<128x512xf32>, %arg15: tensor<512x512xf32>, %arg16: tensor<1376x512xf32>, %arg17: tensor<1376x512xf32>, %arg18: tensor<512x1376xf32>, %arg19: tensor<512xf32>, %arg20: tensor<512xf32>, %arg21: tensor<512x512xf32>, %arg22: tensor<128x512xf32>, %arg23: tensor<128x512xf32>, %arg24: tensor<512x512xf32>, %arg25: tensor<1376x512xf32>, %arg26: tensor<1376x512xf32>, %arg27: tensor<512x1376xf32>, %arg28: tensor<512xf32>, %arg29: tensor<512xf32>, %arg30: tensor<512x512xf32>, %arg31: tensor<128x512xf32>, %arg32: tensor<128x512xf32>, %arg33: tensor<512x512xf32>, %arg34: tensor<1376x512xf32>, %arg35: tensor<1376x512xf32>, %arg36: tensor<512x1376xf32>, %arg37: tensor<512xf32>, %arg38: tensor<512xf32>, %arg39: tensor<512xf32>, %arg40: tensor<32xf32>, %arg41: tensor<32xf32>) -> tensor<?x?x512xf32> {
    %c512_i64 = arith.constant 512 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c32000 = arith.constant 32000 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c64_i64 = arith.constant 64 : i64
    %c128_i64 = arith.constant 128 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c1376_i64 = arith.constant 1376 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.35355339059327379 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 5.120000e+02 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim, %dim_9) : tensor<?x?x512xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %545 = arith.index_cast %in : i64 to index
      %546 = linalg.index 2 : index
      %547 = arith.cmpi slt, %545, %c32000 : index
      cf.assert %547, "index must be smaller than dim size"
      %548 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %548, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%545, %546] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x512xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %545 = linalg.index 0 : index
      %546 = arith.index_cast %545 : index to i64
      linalg.yield %546 : i64
    } -> tensor<?xi64>
    %dim_10 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_11 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_10, %dim_11) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %545 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %545 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %545 = linalg.index 0 : index
      %546 = arith.index_cast %545 : index to i64
      linalg.yield %546 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_13 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_224: i64, %out: i1):
      %545 = arith.cmpi sle, %in, %in_224 : i64
      linalg.yield %545 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_224: i1, %out: i1):
      %545 = arith.andi %in, %in_224 : i1
      linalg.yield %545 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_14 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_15 = tensor.dim %expanded_13, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_14, %dim_15) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_224: i64, %out: i1):
      %545 = arith.cmpi slt, %in, %c0_i64 : i64
      %546 = arith.index_cast %dim_10 : index to i64
      %547 = arith.addi %in, %546 : i64
      %548 = arith.select %545, %547, %in : i64
      %549 = arith.index_cast %548 : i64 to index
      %550 = arith.cmpi slt, %in_224, %c0_i64 : i64
      %551 = arith.index_cast %dim_11 : index to i64
      %552 = arith.addi %in_224, %551 : i64
      %553 = arith.select %550, %552, %in_224 : i64
      %554 = arith.index_cast %553 : i64 to index
      %extracted = tensor.extract %7[%549, %554] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_9, %dim_15 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_14, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_224: i1, %out: i1):
      %545 = arith.andi %in, %in_224 : i1
      linalg.yield %545 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %545 = linalg.index 0 : index
      %546 = linalg.index 2 : index
      %547 = linalg.index 3 : index
      %548 = arith.cmpi eq, %dim_14, %c1 : index
      %549 = arith.select %548, %c0, %545 : index
      %550 = arith.cmpi eq, %dim_9, %c1 : index
      %551 = arith.select %550, %c0, %546 : index
      %552 = arith.select %550, %c0, %547 : index
      %extracted = tensor.extract %17[%549, %c0, %551, %552] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %22 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%22 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %545 = arith.sitofp %in : i64 to f32
      linalg.yield %545 : f32
    } -> tensor<1x?x1xf32>
    %24 = tensor.empty(%dim_9) : tensor<1x?x32xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg40 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%24 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<1x?x32xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x?x32xf32>, tensor<1x?x32xf32>) -> tensor<1x?x64xf32>
    %dim_17 = tensor.dim %25, %c1 : tensor<1x?x32xf32>
    %26 = tensor.empty(%dim_17) : tensor<1x?x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%26 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.cos %in : f32
      linalg.yield %545 : f32
    } -> tensor<1x?x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%26 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.sin %in : f32
      linalg.yield %545 : f32
    } -> tensor<1x?x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %30 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %36 = tensor.empty(%dim) : tensor<?x1x512xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %35 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %38 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %37 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %39 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<512x512xf32>) outs(%39 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %40 = tensor.empty(%dim) : tensor<?x512xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<?x512xf32>, tensor<512x512xf32>) outs(%41 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %43 = arith.cmpi slt, %0, %c0_i64 : i64
    %44 = arith.select %43, %c1_i64, %0 : i64
    %45 = arith.extui %43 : i1 to i64
    %46 = arith.muli %44, %1 : i64
    %47 = arith.addi %45, %c1_i64 : i64
    %48 = arith.cmpi slt, %1, %c0_i64 : i64
    %49 = arith.select %48, %44, %46 : i64
    %50 = arith.select %48, %47, %45 : i64
    %51 = arith.muli %49, %c512_i64 : i64
    %52 = arith.cmpi sle, %50, %c1_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %53 = arith.muli %0, %c512_i64 : i64
    %54 = arith.divsi %53, %51 : i64
    %55 = arith.select %43, %54, %0 : i64
    %56 = arith.select %48, %54, %1 : i64
    %57 = arith.addi %50, %c1_i64 : i64
    %58 = arith.muli %49, %c64_i64 : i64
    %59 = arith.cmpi sle, %57, %c1_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %60 = arith.muli %55, %56 : i64
    %61 = arith.muli %60, %c512_i64 : i64
    %62 = arith.divsi %61, %58 : i64
    %63 = arith.select %43, %62, %0 : i64
    %64 = arith.select %48, %62, %1 : i64
    %from_elements = tensor.from_elements %63, %64, %62, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %42(%from_elements) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %65 = arith.index_cast %63 : i64 to index
    %66 = arith.index_cast %64 : i64 to index
    %67 = tensor.empty(%65, %66) : tensor<?x8x?x64xf32>
    %transposed_18 = linalg.transpose ins(%reshape : tensor<?x?x8x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %68 = tensor.empty() : tensor<512x128xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<128x512xf32>) outs(%68 : tensor<512x128xf32>) permutation = [1, 0] 
    %69 = tensor.empty(%dim) : tensor<?x128xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%70 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %72 = arith.muli %49, %c128_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %0, %c128_i64 : i64
    %74 = arith.divsi %73, %72 : i64
    %75 = arith.select %43, %74, %0 : i64
    %76 = arith.select %48, %74, %1 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %77 = arith.muli %75, %76 : i64
    %78 = arith.muli %77, %c128_i64 : i64
    %79 = arith.divsi %78, %58 : i64
    %80 = arith.select %43, %79, %0 : i64
    %81 = arith.select %48, %79, %1 : i64
    %from_elements_20 = tensor.from_elements %80, %81, %79, %c64_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %71(%from_elements_20) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %82 = arith.index_cast %80 : i64 to index
    %83 = arith.index_cast %81 : i64 to index
    %84 = tensor.empty(%82, %83) : tensor<?x2x?x64xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<?x?x2x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<128x512xf32>) outs(%68 : tensor<512x128xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%70 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_24 = tensor.reshape %85(%from_elements_20) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x2x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %expanded_27 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %86 = arith.cmpi eq, %66, %dim_17 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_26 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%65, 8, %66, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 32] [%65, 8, %66, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %88 = tensor.empty(%65, %66) : tensor<?x8x?x32xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<?x8x?x32xf32>) outs(%88 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x32xf32>
    %concat_29 = tensor.concat dim(3) %89, %extracted_slice : (tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) -> tensor<?x8x?x64xf32>
    %dim_30 = tensor.dim %89, %c0 : tensor<?x8x?x32xf32>
    %dim_31 = tensor.dim %89, %c2 : tensor<?x8x?x32xf32>
    %90 = arith.cmpi eq, %dim_31, %dim_17 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = tensor.empty(%dim_30, %dim_31) : tensor<?x8x?x64xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%91 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %93 = arith.cmpi eq, %65, %dim_30 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = arith.cmpi eq, %66, %dim_31 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %96 = arith.cmpi eq, %83, %dim_17 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [%82, 2, %83, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_22[0, 0, 0, 32] [%82, 2, %83, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %98 = tensor.empty(%82, %83) : tensor<?x2x?x32xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<?x2x?x32xf32>) outs(%98 : tensor<?x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x32xf32>
    %concat_34 = tensor.concat dim(3) %99, %extracted_slice_32 : (tensor<?x2x?x32xf32>, tensor<?x2x?x32xf32>) -> tensor<?x2x?x64xf32>
    %dim_35 = tensor.dim %99, %c0 : tensor<?x2x?x32xf32>
    %dim_36 = tensor.dim %99, %c2 : tensor<?x2x?x32xf32>
    %100 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%dim_35, %dim_36) : tensor<?x2x?x64xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_27 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%101 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %103 = arith.cmpi eq, %82, %dim_35 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = arith.cmpi eq, %83, %dim_36 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %expanded_37 = tensor.expand_shape %105 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim, %dim_9) : tensor<?x2x4x?x64xf32>
    %107 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 3 : index
      %548 = linalg.index 4 : index
      %549 = arith.cmpi eq, %82, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %83, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %expanded_37[%550, %546, %c0, %552, %548] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x?x64xf32>
    %108 = arith.muli %44, %c8_i64 : i64
    %109 = arith.muli %108, %1 : i64
    %110 = arith.select %48, %108, %109 : i64
    %111 = arith.muli %110, %c64_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %112 = arith.muli %0, %c8_i64 : i64
    %113 = arith.muli %112, %1 : i64
    %114 = arith.muli %113, %c64_i64 : i64
    %115 = arith.divsi %114, %111 : i64
    %116 = arith.select %43, %115, %0 : i64
    %117 = arith.select %48, %115, %1 : i64
    %from_elements_38 = tensor.from_elements %116, %c8_i64, %117, %c64_i64 : tensor<4xi64>
    %reshape_39 = tensor.reshape %107(%from_elements_38) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %expanded_40 = tensor.expand_shape %transposed_25 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %118 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 3 : index
      %548 = linalg.index 4 : index
      %549 = arith.cmpi eq, %82, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %83, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %expanded_40[%550, %546, %c0, %552, %548] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_41 = tensor.reshape %118(%from_elements_38) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %119 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2, %cst_3 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%119 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_224: f32, %in_225: f32, %out: f32):
      %545 = arith.select %in, %in_224, %in_225 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x?x?xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<?x8x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_5 : f64 to f32
      %546 = arith.mulf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x8x?x64xf32>
    %122 = arith.index_cast %116 : i64 to index
    %123 = arith.index_cast %117 : i64 to index
    %124 = tensor.empty(%122, %123) : tensor<?x8x64x?xf32>
    %transposed_42 = linalg.transpose ins(%reshape_39 : tensor<?x8x?x64xf32>) outs(%124 : tensor<?x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<?x8x64x?xf32>) outs(%124 : tensor<?x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_5 : f64 to f32
      %546 = arith.mulf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x8x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %126 = tensor.empty(%dim, %dim_9) : tensor<?x8x?x64xf32>
    %127 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x8x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %65, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %66, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %121[%550, %546, %552, %548] : tensor<?x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x64xf32>
    %128 = arith.cmpi slt, %112, %c0_i64 : i64
    %129 = arith.select %128, %c1_i64, %112 : i64
    %130 = arith.extui %128 : i1 to i64
    %131 = arith.muli %129, %1 : i64
    %132 = arith.addi %130, %c1_i64 : i64
    %133 = arith.select %48, %129, %131 : i64
    %134 = arith.select %48, %132, %130 : i64
    %135 = arith.muli %133, %c64_i64 : i64
    %136 = arith.cmpi sle, %134, %c1_i64 : i64
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %137 = arith.divsi %114, %135 : i64
    %138 = arith.select %128, %137, %112 : i64
    %139 = arith.select %48, %137, %1 : i64
    %from_elements_43 = tensor.from_elements %138, %139, %c64_i64 : tensor<3xi64>
    %reshape_44 = tensor.reshape %127(%from_elements_43) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %140 = tensor.empty(%dim, %dim_9) : tensor<?x8x64x?xf32>
    %141 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%140 : tensor<?x8x64x?xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %122, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %123, %c1 : index
      %552 = arith.select %551, %c0, %548 : index
      %extracted = tensor.extract %125[%550, %546, %547, %552] : tensor<?x8x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x64x?xf32>
    %142 = arith.muli %129, %c64_i64 : i64
    %143 = arith.muli %142, %1 : i64
    %144 = arith.select %48, %142, %143 : i64
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %145 = arith.muli %0, %c512_i64 : i64
    %146 = arith.muli %145, %1 : i64
    %147 = arith.divsi %146, %144 : i64
    %148 = arith.select %128, %147, %112 : i64
    %149 = arith.select %48, %147, %1 : i64
    %from_elements_45 = tensor.from_elements %148, %c64_i64, %149 : tensor<3xi64>
    %reshape_46 = tensor.reshape %141(%from_elements_45) : (tensor<?x8x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %150 = arith.index_cast %138 : i64 to index
    %151 = arith.index_cast %139 : i64 to index
    %152 = arith.index_cast %149 : i64 to index
    %153 = arith.cmpi eq, %138, %148 : i64
    cf.assert %153, "mismatching contracting dimension"
    %154 = tensor.empty(%150, %151, %152) : tensor<?x?x?xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %156 = linalg.batch_matmul ins(%reshape_44, %reshape_46 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%155 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %157 = arith.muli %110, %1 : i64
    %158 = arith.select %48, %108, %157 : i64
    %159 = arith.select %48, %57, %45 : i64
    %160 = arith.cmpi sle, %159, %c1_i64 : i64
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %161 = arith.muli %138, %139 : i64
    %162 = arith.muli %161, %149 : i64
    %163 = arith.divsi %162, %158 : i64
    %164 = arith.select %43, %163, %0 : i64
    %165 = arith.select %48, %163, %1 : i64
    %from_elements_47 = tensor.from_elements %164, %c8_i64, %165, %165 : tensor<4xi64>
    %reshape_48 = tensor.reshape %156(%from_elements_47) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    %166 = arith.index_cast %164 : i64 to index
    %167 = arith.index_cast %165 : i64 to index
    %168 = arith.cmpi eq, %166, %dim : index
    cf.assert %168, "mismatched size for broadcast"
    %169 = arith.cmpi eq, %167, %dim_9 : index
    cf.assert %169, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    %170 = tensor.empty(%166, %167, %167) : tensor<?x8x?x?xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48, %120 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %172 = tensor.empty(%166, %167) : tensor<?x8x?xi64>
    %173 = linalg.fill ins(%c0_i64 : i64) outs(%172 : tensor<?x8x?xi64>) -> tensor<?x8x?xi64>
    %174 = tensor.empty(%166, %167) : tensor<?x8x?xf32>
    %175 = linalg.fill ins(%cst_0 : f32) outs(%174 : tensor<?x8x?xf32>) -> tensor<?x8x?xf32>
    %176:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<?x8x?x?xf32>) outs(%175, %173 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_224: i64):
      %545 = linalg.index 3 : index
      %546 = arith.index_cast %545 : index to i64
      %547 = arith.maximumf %in, %out : f32
      %548 = arith.cmpf ogt, %in, %out : f32
      %549 = arith.select %548, %546, %out_224 : i64
      linalg.yield %547, %549 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_49 = tensor.expand_shape %176#0 [[0], [1], [2, 3]] output_shape [%166, 8, %167, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_49 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.subf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<?x8x?x?xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.exp %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %179 = tensor.empty(%166, %167) : tensor<?x8x?x1xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<?x8x?x1xf32>) -> tensor<?x8x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<?x8x?x?xf32>) outs(%180 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %181 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.divf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %183 = tensor.empty(%166, %167, %167) : tensor<?x8x?x?xi1>
    %184 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<?x8x?x?xf32>) outs(%183 : tensor<?x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %545 = arith.extf %in : f32 to f64
      %546 = arith.cmpf oeq, %545, %cst_6 : f64
      linalg.yield %546 : i1
    } -> tensor<?x8x?x?xi1>
    %185 = tensor.empty(%166, %167) : tensor<?x8x?x1xi1>
    %186 = linalg.fill ins(%true : i1) outs(%185 : tensor<?x8x?x1xi1>) -> tensor<?x8x?x1xi1>
    %187 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%184 : tensor<?x8x?x?xi1>) outs(%186 : tensor<?x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %545 = arith.andi %in, %out : i1
      linalg.yield %545 : i1
    } -> tensor<?x8x?x1xi1>
    %188 = arith.cmpi sge, %164, %c0_i64 : i64
    cf.assert %188, "negative values not allowed in new dimensions"
    %189 = arith.index_cast %164 : i64 to index
    %190 = arith.cmpi sge, %165, %c0_i64 : i64
    cf.assert %190, "negative values not allowed in new dimensions"
    %191 = arith.index_cast %165 : i64 to index
    cf.assert %190, "negative values not allowed in new dimensions"
    %192 = tensor.empty(%189, %191, %191) : tensor<?x8x?x?xf32>
    %193 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x?x?xf32>
    %194 = arith.cmpi eq, %166, %189 : index
    cf.assert %194, "mismatched size for broadcast"
    %195 = arith.cmpi eq, %167, %191 : index
    cf.assert %195, "mismatched size for broadcast"
    %196 = arith.cmpi eq, %191, %167 : index
    cf.assert %196, "mismatched size for broadcast"
    %197 = tensor.empty(%166, %167, %191) : tensor<?x8x?x?xf32>
    %198 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %193, %182 : tensor<?x8x?x1xi1>, tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%197 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: i1, %in_224: f32, %in_225: f32, %out: f32):
      %545 = arith.select %in, %in_224, %in_225 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %199 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x8x?x?xf32>
    %200 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<?x8x?x?xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %166, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %167, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %553 = arith.cmpi eq, %191, %c1 : index
      %554 = arith.select %553, %c0, %548 : index
      %extracted = tensor.extract %198[%550, %546, %552, %554] : tensor<?x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x?xf32>
    %201 = arith.muli %133, %1 : i64
    %202 = arith.addi %134, %c1_i64 : i64
    %203 = arith.select %48, %129, %201 : i64
    %204 = arith.select %48, %202, %130 : i64
    %205 = arith.cmpi sle, %204, %c1_i64 : i64
    cf.assert %205, "must have at most one inferred (negative) dimension"
    %206 = arith.muli %113, %1 : i64
    %207 = arith.divsi %206, %203 : i64
    %208 = arith.select %128, %207, %112 : i64
    %209 = arith.select %48, %207, %1 : i64
    %from_elements_50 = tensor.from_elements %208, %209, %209 : tensor<3xi64>
    %reshape_51 = tensor.reshape %200(%from_elements_50) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %210 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x8x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %122, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %123, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %reshape_41[%550, %546, %552, %548] : tensor<?x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_52 = tensor.reshape %210(%from_elements_43) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %211 = arith.index_cast %208 : i64 to index
    %212 = arith.index_cast %209 : i64 to index
    %213 = arith.cmpi eq, %208, %138 : i64
    cf.assert %213, "mismatching contracting dimension"
    %214 = arith.cmpi eq, %209, %139 : i64
    cf.assert %214, "mismatching contracting dimension"
    %215 = tensor.empty(%211, %212) : tensor<?x?x64xf32>
    %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %217 = linalg.batch_matmul ins(%reshape_51, %reshape_52 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%216 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %218 = arith.muli %208, %209 : i64
    %219 = arith.muli %218, %c64_i64 : i64
    %220 = arith.divsi %219, %111 : i64
    %221 = arith.select %43, %220, %0 : i64
    %222 = arith.select %48, %220, %1 : i64
    %223 = arith.addi %45, %c2_i64 : i64
    %224 = arith.select %48, %223, %47 : i64
    %225 = arith.cmpi sle, %224, %c1_i64 : i64
    cf.assert %225, "must have at most one inferred (negative) dimension"
    %226 = arith.muli %221, %c8_i64 : i64
    %227 = arith.muli %226, %222 : i64
    %228 = arith.muli %227, %c64_i64 : i64
    %229 = arith.divsi %228, %58 : i64
    %230 = arith.select %43, %229, %0 : i64
    %231 = arith.select %48, %229, %1 : i64
    %from_elements_53 = tensor.from_elements %230, %229, %231, %c64_i64 : tensor<4xi64>
    %reshape_54 = tensor.reshape %217(%from_elements_53) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %232 = arith.index_cast %230 : i64 to index
    %233 = arith.index_cast %231 : i64 to index
    %234 = tensor.empty(%232, %233) : tensor<?x?x8x64xf32>
    %transposed_55 = linalg.transpose ins(%reshape_54 : tensor<?x8x?x64xf32>) outs(%234 : tensor<?x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %235 = arith.muli %230, %231 : i64
    %236 = arith.muli %235, %c512_i64 : i64
    %237 = arith.divsi %236, %49 : i64
    %238 = arith.select %43, %237, %0 : i64
    %239 = arith.select %48, %237, %1 : i64
    %from_elements_56 = tensor.from_elements %238, %239, %237 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<?x?x8x64xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %transposed_58 = linalg.transpose ins(%arg6 : tensor<512x512xf32>) outs(%39 : tensor<512x512xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_57 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %collapsed_59 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %240 = arith.index_cast %238 : i64 to index
    %241 = tensor.empty(%240) : tensor<?x512xf32>
    %242 = linalg.fill ins(%cst : f32) outs(%241 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %243 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%242 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %244 = arith.muli %238, %c512_i64 : i64
    %245 = arith.divsi %244, %51 : i64
    %246 = arith.select %43, %245, %0 : i64
    %247 = arith.select %48, %245, %1 : i64
    %from_elements_60 = tensor.from_elements %246, %247, %c512_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %243(%from_elements_60) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %248 = arith.index_cast %246 : i64 to index
    %249 = arith.cmpi eq, %dim, %248 : index
    cf.assert %249, "mismatched size for broadcast"
    %250 = arith.index_cast %247 : i64 to index
    %251 = arith.cmpi eq, %dim_9, %250 : index
    cf.assert %251, "mismatched size for broadcast"
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_61 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %257 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %259 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %258 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %260 = tensor.empty() : tensor<512x1376xf32>
    %transposed_62 = linalg.transpose ins(%arg7 : tensor<1376x512xf32>) outs(%260 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %259 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %261 = tensor.empty(%dim) : tensor<?x1376xf32>
    %262 = linalg.fill ins(%cst : f32) outs(%261 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %263 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%262 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %264 = arith.muli %49, %c1376_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %265 = arith.muli %0, %c1376_i64 : i64
    %266 = arith.divsi %265, %264 : i64
    %267 = arith.select %43, %266, %0 : i64
    %268 = arith.select %48, %266, %1 : i64
    %from_elements_64 = tensor.from_elements %267, %268, %c1376_i64 : tensor<3xi64>
    %reshape_65 = tensor.reshape %263(%from_elements_64) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %269 = arith.index_cast %267 : i64 to index
    %270 = tensor.empty(%269) : tensor<?x1x1376xf32>
    %cast_66 = tensor.cast %reshape_65 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_66 : tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      %546 = math.exp %545 : f32
      %547 = arith.addf %546, %cst_1 : f32
      %548 = arith.divf %cst_1, %547 : f32
      linalg.yield %548 : f32
    } -> tensor<?x1x1376xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_66, %271 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_67 = linalg.transpose ins(%arg8 : tensor<1376x512xf32>) outs(%260 : tensor<512x1376xf32>) permutation = [1, 0] 
    %273 = linalg.matmul ins(%collapsed_63, %transposed_67 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%262 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %273(%from_elements_64) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_69 = tensor.cast %reshape_68 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %cast_69 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x1376xf32>
    %275 = tensor.empty() : tensor<1376x512xf32>
    %transposed_70 = linalg.transpose ins(%arg9 : tensor<512x1376xf32>) outs(%275 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %274 [[0], [1, 2]] : tensor<?x1x1376xf32> into tensor<?x1376xf32>
    %276 = arith.index_cast %267 : i64 to index
    %277 = tensor.empty(%276) : tensor<?x512xf32>
    %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %279 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%278 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %280 = arith.muli %267, %c512_i64 : i64
    %281 = arith.divsi %280, %51 : i64
    %282 = arith.select %43, %281, %0 : i64
    %283 = arith.select %48, %281, %1 : i64
    %from_elements_72 = tensor.from_elements %282, %283, %c512_i64 : tensor<3xi64>
    %reshape_73 = tensor.reshape %279(%from_elements_72) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %284 = arith.index_cast %282 : i64 to index
    %285 = arith.cmpi eq, %dim, %284 : index
    cf.assert %285, "mismatched size for broadcast"
    %286 = arith.index_cast %283 : i64 to index
    %287 = arith.cmpi eq, %dim_9, %286 : index
    cf.assert %287, "mismatched size for broadcast"
    %288 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %reshape_73 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %293 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %295 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %294 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %transposed_74 = linalg.transpose ins(%arg12 : tensor<512x512xf32>) outs(%39 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %295 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %296 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%41 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_76 = tensor.reshape %296(%from_elements) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %transposed_77 = linalg.transpose ins(%reshape_76 : tensor<?x?x8x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%68 : tensor<512x128xf32>) permutation = [1, 0] 
    %297 = linalg.matmul ins(%collapsed_75, %transposed_78 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%70 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_79 = tensor.reshape %297(%from_elements_20) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_80 = linalg.transpose ins(%reshape_79 : tensor<?x?x2x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_81 = linalg.transpose ins(%arg14 : tensor<128x512xf32>) outs(%68 : tensor<512x128xf32>) permutation = [1, 0] 
    %298 = linalg.matmul ins(%collapsed_75, %transposed_81 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%70 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_82 = tensor.reshape %298(%from_elements_20) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_83 = linalg.transpose ins(%reshape_82 : tensor<?x?x2x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %86, "mismatched size for broadcast"
    %299 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_77, %expanded_26 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %extracted_slice_84 = tensor.extract_slice %transposed_77[0, 0, 0, 0] [%65, 8, %66, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %extracted_slice_85 = tensor.extract_slice %transposed_77[0, 0, 0, 32] [%65, 8, %66, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %300 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_85 : tensor<?x8x?x32xf32>) outs(%88 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x32xf32>
    %concat_86 = tensor.concat dim(3) %300, %extracted_slice_84 : (tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) -> tensor<?x8x?x64xf32>
    %dim_87 = tensor.dim %300, %c0 : tensor<?x8x?x32xf32>
    %dim_88 = tensor.dim %300, %c2 : tensor<?x8x?x32xf32>
    %301 = arith.cmpi eq, %dim_88, %dim_17 : index
    cf.assert %301, "mismatched size for broadcast"
    %302 = tensor.empty(%dim_87, %dim_88) : tensor<?x8x?x64xf32>
    %303 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_86, %expanded_27 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%302 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %304 = arith.cmpi eq, %65, %dim_87 : index
    cf.assert %304, "mismatched size for broadcast"
    %305 = arith.cmpi eq, %66, %dim_88 : index
    cf.assert %305, "mismatched size for broadcast"
    %306 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %303 : tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %96, "mismatched size for broadcast"
    %307 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80, %expanded_26 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %extracted_slice_89 = tensor.extract_slice %transposed_80[0, 0, 0, 0] [%82, 2, %83, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %extracted_slice_90 = tensor.extract_slice %transposed_80[0, 0, 0, 32] [%82, 2, %83, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %308 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_90 : tensor<?x2x?x32xf32>) outs(%98 : tensor<?x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x32xf32>
    %concat_91 = tensor.concat dim(3) %308, %extracted_slice_89 : (tensor<?x2x?x32xf32>, tensor<?x2x?x32xf32>) -> tensor<?x2x?x64xf32>
    %dim_92 = tensor.dim %308, %c0 : tensor<?x2x?x32xf32>
    %dim_93 = tensor.dim %308, %c2 : tensor<?x2x?x32xf32>
    %309 = arith.cmpi eq, %dim_93, %dim_17 : index
    cf.assert %309, "mismatched size for broadcast"
    %310 = tensor.empty(%dim_92, %dim_93) : tensor<?x2x?x64xf32>
    %311 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_91, %expanded_27 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%310 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %312 = arith.cmpi eq, %82, %dim_92 : index
    cf.assert %312, "mismatched size for broadcast"
    %313 = arith.cmpi eq, %83, %dim_93 : index
    cf.assert %313, "mismatched size for broadcast"
    %314 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %311 : tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %expanded_94 = tensor.expand_shape %314 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %315 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 3 : index
      %548 = linalg.index 4 : index
      %549 = arith.cmpi eq, %82, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %83, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %expanded_94[%550, %546, %c0, %552, %548] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_95 = tensor.reshape %315(%from_elements_38) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %expanded_96 = tensor.expand_shape %transposed_83 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %316 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 3 : index
      %548 = linalg.index 4 : index
      %549 = arith.cmpi eq, %82, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %83, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %expanded_96[%550, %546, %c0, %552, %548] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_97 = tensor.reshape %316(%from_elements_38) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %317 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<?x8x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_5 : f64 to f32
      %546 = arith.mulf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x8x?x64xf32>
    %transposed_98 = linalg.transpose ins(%reshape_95 : tensor<?x8x?x64xf32>) outs(%124 : tensor<?x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %318 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_98 : tensor<?x8x64x?xf32>) outs(%124 : tensor<?x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_5 : f64 to f32
      %546 = arith.mulf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x8x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %319 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x8x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %65, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %66, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %317[%550, %546, %552, %548] : tensor<?x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %319(%from_elements_43) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %320 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%140 : tensor<?x8x64x?xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %122, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %123, %c1 : index
      %552 = arith.select %551, %c0, %548 : index
      %extracted = tensor.extract %318[%550, %546, %547, %552] : tensor<?x8x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x64x?xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %320(%from_elements_45) : (tensor<?x8x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %153, "mismatching contracting dimension"
    %321 = linalg.batch_matmul ins(%reshape_99, %reshape_100 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%155 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %reshape_101 = tensor.reshape %321(%from_elements_47) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    cf.assert %168, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    %322 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_101, %120 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %323:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%322 : tensor<?x8x?x?xf32>) outs(%175, %173 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_224: i64):
      %545 = linalg.index 3 : index
      %546 = arith.index_cast %545 : index to i64
      %547 = arith.maximumf %in, %out : f32
      %548 = arith.cmpf ogt, %in, %out : f32
      %549 = arith.select %548, %546, %out_224 : i64
      linalg.yield %547, %549 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_102 = tensor.expand_shape %323#0 [[0], [1], [2, 3]] output_shape [%166, 8, %167, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %324 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %expanded_102 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.subf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %325 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324 : tensor<?x8x?x?xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.exp %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %326 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%325 : tensor<?x8x?x?xf32>) outs(%180 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x1xf32>
    %327 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325, %326 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.divf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %328 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322 : tensor<?x8x?x?xf32>) outs(%183 : tensor<?x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %545 = arith.extf %in : f32 to f64
      %546 = arith.cmpf oeq, %545, %cst_6 : f64
      linalg.yield %546 : i1
    } -> tensor<?x8x?x?xi1>
    %329 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%328 : tensor<?x8x?x?xi1>) outs(%186 : tensor<?x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %545 = arith.andi %in, %out : i1
      linalg.yield %545 : i1
    } -> tensor<?x8x?x1xi1>
    cf.assert %188, "negative values not allowed in new dimensions"
    cf.assert %190, "negative values not allowed in new dimensions"
    cf.assert %190, "negative values not allowed in new dimensions"
    cf.assert %194, "mismatched size for broadcast"
    cf.assert %195, "mismatched size for broadcast"
    cf.assert %196, "mismatched size for broadcast"
    %330 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %193, %327 : tensor<?x8x?x1xi1>, tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%197 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: i1, %in_224: f32, %in_225: f32, %out: f32):
      %545 = arith.select %in, %in_224, %in_225 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %331 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<?x8x?x?xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %166, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %167, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %553 = arith.cmpi eq, %191, %c1 : index
      %554 = arith.select %553, %c0, %548 : index
      %extracted = tensor.extract %330[%550, %546, %552, %554] : tensor<?x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %205, "must have at most one inferred (negative) dimension"
    %reshape_103 = tensor.reshape %331(%from_elements_50) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %332 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x8x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %122, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %123, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %reshape_97[%550, %546, %552, %548] : tensor<?x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %332(%from_elements_43) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %213, "mismatching contracting dimension"
    cf.assert %214, "mismatching contracting dimension"
    %333 = linalg.batch_matmul ins(%reshape_103, %reshape_104 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%216 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %225, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %333(%from_elements_53) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %transposed_106 = linalg.transpose ins(%reshape_105 : tensor<?x8x?x64xf32>) outs(%234 : tensor<?x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_107 = tensor.reshape %transposed_106(%from_elements_56) : (tensor<?x?x8x64xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %transposed_108 = linalg.transpose ins(%arg15 : tensor<512x512xf32>) outs(%39 : tensor<512x512xf32>) permutation = [1, 0] 
    %cast_109 = tensor.cast %reshape_107 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %collapsed_110 = tensor.collapse_shape %cast_109 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %334 = arith.index_cast %238 : i64 to index
    %335 = tensor.empty(%334) : tensor<?x512xf32>
    %336 = linalg.fill ins(%cst : f32) outs(%335 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %337 = linalg.matmul ins(%collapsed_110, %transposed_108 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%336 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %338 = arith.muli %238, %c512_i64 : i64
    %339 = arith.divsi %338, %51 : i64
    %340 = arith.select %43, %339, %0 : i64
    %341 = arith.select %48, %339, %1 : i64
    %from_elements_111 = tensor.from_elements %340, %341, %c512_i64 : tensor<3xi64>
    %reshape_112 = tensor.reshape %337(%from_elements_111) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %342 = arith.index_cast %340 : i64 to index
    %343 = arith.cmpi eq, %dim, %342 : index
    cf.assert %343, "mismatched size for broadcast"
    %344 = arith.index_cast %341 : i64 to index
    %345 = arith.cmpi eq, %dim_9, %344 : index
    cf.assert %345, "mismatched size for broadcast"
    %346 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %reshape_112 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%347 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %351 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %353 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %352 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %transposed_113 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%260 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_114 = tensor.collapse_shape %353 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %354 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%262 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_115 = tensor.reshape %354(%from_elements_64) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_116 = tensor.cast %reshape_115 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_116 : tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      %546 = math.exp %545 : f32
      %547 = arith.addf %546, %cst_1 : f32
      %548 = arith.divf %cst_1, %547 : f32
      linalg.yield %548 : f32
    } -> tensor<?x1x1376xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_116, %355 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_117 = linalg.transpose ins(%arg17 : tensor<1376x512xf32>) outs(%260 : tensor<512x1376xf32>) permutation = [1, 0] 
    %357 = linalg.matmul ins(%collapsed_114, %transposed_117 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%262 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_118 = tensor.reshape %357(%from_elements_64) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_119 = tensor.cast %reshape_118 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %cast_119 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_120 = linalg.transpose ins(%arg18 : tensor<512x1376xf32>) outs(%275 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_121 = tensor.collapse_shape %358 [[0], [1, 2]] : tensor<?x1x1376xf32> into tensor<?x1376xf32>
    %359 = arith.index_cast %267 : i64 to index
    %360 = tensor.empty(%359) : tensor<?x512xf32>
    %361 = linalg.fill ins(%cst : f32) outs(%360 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %362 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%361 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %363 = arith.muli %267, %c512_i64 : i64
    %364 = arith.divsi %363, %51 : i64
    %365 = arith.select %43, %364, %0 : i64
    %366 = arith.select %48, %364, %1 : i64
    %from_elements_122 = tensor.from_elements %365, %366, %c512_i64 : tensor<3xi64>
    %reshape_123 = tensor.reshape %362(%from_elements_122) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %367 = arith.index_cast %365 : i64 to index
    %368 = arith.cmpi eq, %dim, %367 : index
    cf.assert %368, "mismatched size for broadcast"
    %369 = arith.index_cast %366 : i64 to index
    %370 = arith.cmpi eq, %dim_9, %369 : index
    cf.assert %370, "mismatched size for broadcast"
    %371 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %reshape_123 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%372 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %376 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %378 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %377 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %transposed_124 = linalg.transpose ins(%arg21 : tensor<512x512xf32>) outs(%39 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_125 = tensor.collapse_shape %378 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %379 = linalg.matmul ins(%collapsed_125, %transposed_124 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%41 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_126 = tensor.reshape %379(%from_elements) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %transposed_127 = linalg.transpose ins(%reshape_126 : tensor<?x?x8x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_128 = linalg.transpose ins(%arg22 : tensor<128x512xf32>) outs(%68 : tensor<512x128xf32>) permutation = [1, 0] 
    %380 = linalg.matmul ins(%collapsed_125, %transposed_128 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%70 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_129 = tensor.reshape %380(%from_elements_20) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_130 = linalg.transpose ins(%reshape_129 : tensor<?x?x2x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_131 = linalg.transpose ins(%arg23 : tensor<128x512xf32>) outs(%68 : tensor<512x128xf32>) permutation = [1, 0] 
    %381 = linalg.matmul ins(%collapsed_125, %transposed_131 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%70 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_132 = tensor.reshape %381(%from_elements_20) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_133 = linalg.transpose ins(%reshape_132 : tensor<?x?x2x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %86, "mismatched size for broadcast"
    %382 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_127, %expanded_26 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %extracted_slice_134 = tensor.extract_slice %transposed_127[0, 0, 0, 0] [%65, 8, %66, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %extracted_slice_135 = tensor.extract_slice %transposed_127[0, 0, 0, 32] [%65, 8, %66, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %383 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_135 : tensor<?x8x?x32xf32>) outs(%88 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x32xf32>
    %concat_136 = tensor.concat dim(3) %383, %extracted_slice_134 : (tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) -> tensor<?x8x?x64xf32>
    %dim_137 = tensor.dim %383, %c0 : tensor<?x8x?x32xf32>
    %dim_138 = tensor.dim %383, %c2 : tensor<?x8x?x32xf32>
    %384 = arith.cmpi eq, %dim_138, %dim_17 : index
    cf.assert %384, "mismatched size for broadcast"
    %385 = tensor.empty(%dim_137, %dim_138) : tensor<?x8x?x64xf32>
    %386 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_136, %expanded_27 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%385 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %387 = arith.cmpi eq, %65, %dim_137 : index
    cf.assert %387, "mismatched size for broadcast"
    %388 = arith.cmpi eq, %66, %dim_138 : index
    cf.assert %388, "mismatched size for broadcast"
    %389 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382, %386 : tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %96, "mismatched size for broadcast"
    %390 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_130, %expanded_26 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %extracted_slice_139 = tensor.extract_slice %transposed_130[0, 0, 0, 0] [%82, 2, %83, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %extracted_slice_140 = tensor.extract_slice %transposed_130[0, 0, 0, 32] [%82, 2, %83, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %391 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_140 : tensor<?x2x?x32xf32>) outs(%98 : tensor<?x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x32xf32>
    %concat_141 = tensor.concat dim(3) %391, %extracted_slice_139 : (tensor<?x2x?x32xf32>, tensor<?x2x?x32xf32>) -> tensor<?x2x?x64xf32>
    %dim_142 = tensor.dim %391, %c0 : tensor<?x2x?x32xf32>
    %dim_143 = tensor.dim %391, %c2 : tensor<?x2x?x32xf32>
    %392 = arith.cmpi eq, %dim_143, %dim_17 : index
    cf.assert %392, "mismatched size for broadcast"
    %393 = tensor.empty(%dim_142, %dim_143) : tensor<?x2x?x64xf32>
    %394 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_141, %expanded_27 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%393 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %395 = arith.cmpi eq, %82, %dim_142 : index
    cf.assert %395, "mismatched size for broadcast"
    %396 = arith.cmpi eq, %83, %dim_143 : index
    cf.assert %396, "mismatched size for broadcast"
    %397 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390, %394 : tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %expanded_144 = tensor.expand_shape %397 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %398 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 3 : index
      %548 = linalg.index 4 : index
      %549 = arith.cmpi eq, %82, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %83, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %expanded_144[%550, %546, %c0, %552, %548] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_145 = tensor.reshape %398(%from_elements_38) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %expanded_146 = tensor.expand_shape %transposed_133 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %399 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 3 : index
      %548 = linalg.index 4 : index
      %549 = arith.cmpi eq, %82, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %83, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %expanded_146[%550, %546, %c0, %552, %548] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_147 = tensor.reshape %399(%from_elements_38) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %400 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389 : tensor<?x8x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_5 : f64 to f32
      %546 = arith.mulf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x8x?x64xf32>
    %transposed_148 = linalg.transpose ins(%reshape_145 : tensor<?x8x?x64xf32>) outs(%124 : tensor<?x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %401 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_148 : tensor<?x8x64x?xf32>) outs(%124 : tensor<?x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_5 : f64 to f32
      %546 = arith.mulf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x8x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %402 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x8x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %65, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %66, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %400[%550, %546, %552, %548] : tensor<?x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_149 = tensor.reshape %402(%from_elements_43) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %403 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%140 : tensor<?x8x64x?xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %122, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %123, %c1 : index
      %552 = arith.select %551, %c0, %548 : index
      %extracted = tensor.extract %401[%550, %546, %547, %552] : tensor<?x8x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x64x?xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_150 = tensor.reshape %403(%from_elements_45) : (tensor<?x8x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %153, "mismatching contracting dimension"
    %404 = linalg.batch_matmul ins(%reshape_149, %reshape_150 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%155 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %reshape_151 = tensor.reshape %404(%from_elements_47) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    cf.assert %168, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    %405 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_151, %120 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %406:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%405 : tensor<?x8x?x?xf32>) outs(%175, %173 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_224: i64):
      %545 = linalg.index 3 : index
      %546 = arith.index_cast %545 : index to i64
      %547 = arith.maximumf %in, %out : f32
      %548 = arith.cmpf ogt, %in, %out : f32
      %549 = arith.select %548, %546, %out_224 : i64
      linalg.yield %547, %549 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_152 = tensor.expand_shape %406#0 [[0], [1], [2, 3]] output_shape [%166, 8, %167, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %407 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405, %expanded_152 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.subf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %408 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%407 : tensor<?x8x?x?xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.exp %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %409 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%408 : tensor<?x8x?x?xf32>) outs(%180 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x1xf32>
    %410 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408, %409 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.divf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %411 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405 : tensor<?x8x?x?xf32>) outs(%183 : tensor<?x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %545 = arith.extf %in : f32 to f64
      %546 = arith.cmpf oeq, %545, %cst_6 : f64
      linalg.yield %546 : i1
    } -> tensor<?x8x?x?xi1>
    %412 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%411 : tensor<?x8x?x?xi1>) outs(%186 : tensor<?x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %545 = arith.andi %in, %out : i1
      linalg.yield %545 : i1
    } -> tensor<?x8x?x1xi1>
    cf.assert %188, "negative values not allowed in new dimensions"
    cf.assert %190, "negative values not allowed in new dimensions"
    cf.assert %190, "negative values not allowed in new dimensions"
    cf.assert %194, "mismatched size for broadcast"
    cf.assert %195, "mismatched size for broadcast"
    cf.assert %196, "mismatched size for broadcast"
    %413 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412, %193, %410 : tensor<?x8x?x1xi1>, tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%197 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: i1, %in_224: f32, %in_225: f32, %out: f32):
      %545 = arith.select %in, %in_224, %in_225 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %414 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<?x8x?x?xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %166, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %167, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %553 = arith.cmpi eq, %191, %c1 : index
      %554 = arith.select %553, %c0, %548 : index
      %extracted = tensor.extract %413[%550, %546, %552, %554] : tensor<?x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %205, "must have at most one inferred (negative) dimension"
    %reshape_153 = tensor.reshape %414(%from_elements_50) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %415 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x8x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %122, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %123, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %reshape_147[%550, %546, %552, %548] : tensor<?x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_154 = tensor.reshape %415(%from_elements_43) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %213, "mismatching contracting dimension"
    cf.assert %214, "mismatching contracting dimension"
    %416 = linalg.batch_matmul ins(%reshape_153, %reshape_154 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%216 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %225, "must have at most one inferred (negative) dimension"
    %reshape_155 = tensor.reshape %416(%from_elements_53) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %transposed_156 = linalg.transpose ins(%reshape_155 : tensor<?x8x?x64xf32>) outs(%234 : tensor<?x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_157 = tensor.reshape %transposed_156(%from_elements_56) : (tensor<?x?x8x64xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %transposed_158 = linalg.transpose ins(%arg24 : tensor<512x512xf32>) outs(%39 : tensor<512x512xf32>) permutation = [1, 0] 
    %cast_159 = tensor.cast %reshape_157 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %collapsed_160 = tensor.collapse_shape %cast_159 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %417 = arith.index_cast %238 : i64 to index
    %418 = tensor.empty(%417) : tensor<?x512xf32>
    %419 = linalg.fill ins(%cst : f32) outs(%418 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %420 = linalg.matmul ins(%collapsed_160, %transposed_158 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%419 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %421 = arith.muli %238, %c512_i64 : i64
    %422 = arith.divsi %421, %51 : i64
    %423 = arith.select %43, %422, %0 : i64
    %424 = arith.select %48, %422, %1 : i64
    %from_elements_161 = tensor.from_elements %423, %424, %c512_i64 : tensor<3xi64>
    %reshape_162 = tensor.reshape %420(%from_elements_161) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %425 = arith.index_cast %423 : i64 to index
    %426 = arith.cmpi eq, %dim, %425 : index
    cf.assert %426, "mismatched size for broadcast"
    %427 = arith.index_cast %424 : i64 to index
    %428 = arith.cmpi eq, %dim_9, %427 : index
    cf.assert %428, "mismatched size for broadcast"
    %429 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %reshape_162 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %431 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%430 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %433 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %435 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429, %434 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %436 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29, %435 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %transposed_163 = linalg.transpose ins(%arg25 : tensor<1376x512xf32>) outs(%260 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_164 = tensor.collapse_shape %436 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %437 = linalg.matmul ins(%collapsed_164, %transposed_163 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%262 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_165 = tensor.reshape %437(%from_elements_64) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_166 = tensor.cast %reshape_165 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_166 : tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      %546 = math.exp %545 : f32
      %547 = arith.addf %546, %cst_1 : f32
      %548 = arith.divf %cst_1, %547 : f32
      linalg.yield %548 : f32
    } -> tensor<?x1x1376xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_166, %438 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_167 = linalg.transpose ins(%arg26 : tensor<1376x512xf32>) outs(%260 : tensor<512x1376xf32>) permutation = [1, 0] 
    %440 = linalg.matmul ins(%collapsed_164, %transposed_167 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%262 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_168 = tensor.reshape %440(%from_elements_64) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_169 = tensor.cast %reshape_168 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439, %cast_169 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_170 = linalg.transpose ins(%arg27 : tensor<512x1376xf32>) outs(%275 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_171 = tensor.collapse_shape %441 [[0], [1, 2]] : tensor<?x1x1376xf32> into tensor<?x1376xf32>
    %442 = arith.index_cast %267 : i64 to index
    %443 = tensor.empty(%442) : tensor<?x512xf32>
    %444 = linalg.fill ins(%cst : f32) outs(%443 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %445 = linalg.matmul ins(%collapsed_171, %transposed_170 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%444 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %446 = arith.muli %267, %c512_i64 : i64
    %447 = arith.divsi %446, %51 : i64
    %448 = arith.select %43, %447, %0 : i64
    %449 = arith.select %48, %447, %1 : i64
    %from_elements_172 = tensor.from_elements %448, %449, %c512_i64 : tensor<3xi64>
    %reshape_173 = tensor.reshape %445(%from_elements_172) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %450 = arith.index_cast %448 : i64 to index
    %451 = arith.cmpi eq, %dim, %450 : index
    cf.assert %451, "mismatched size for broadcast"
    %452 = arith.index_cast %449 : i64 to index
    %453 = arith.cmpi eq, %dim_9, %452 : index
    cf.assert %453, "mismatched size for broadcast"
    %454 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429, %reshape_173 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %456 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%455 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %458 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %459 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %460 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454, %459 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %461 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %460 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %transposed_174 = linalg.transpose ins(%arg30 : tensor<512x512xf32>) outs(%39 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_175 = tensor.collapse_shape %461 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %462 = linalg.matmul ins(%collapsed_175, %transposed_174 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%41 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_176 = tensor.reshape %462(%from_elements) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %transposed_177 = linalg.transpose ins(%reshape_176 : tensor<?x?x8x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_178 = linalg.transpose ins(%arg31 : tensor<128x512xf32>) outs(%68 : tensor<512x128xf32>) permutation = [1, 0] 
    %463 = linalg.matmul ins(%collapsed_175, %transposed_178 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%70 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_179 = tensor.reshape %463(%from_elements_20) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_180 = linalg.transpose ins(%reshape_179 : tensor<?x?x2x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_181 = linalg.transpose ins(%arg32 : tensor<128x512xf32>) outs(%68 : tensor<512x128xf32>) permutation = [1, 0] 
    %464 = linalg.matmul ins(%collapsed_175, %transposed_181 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%70 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_182 = tensor.reshape %464(%from_elements_20) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_183 = linalg.transpose ins(%reshape_182 : tensor<?x?x2x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %86, "mismatched size for broadcast"
    %465 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_177, %expanded_26 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %extracted_slice_184 = tensor.extract_slice %transposed_177[0, 0, 0, 0] [%65, 8, %66, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %extracted_slice_185 = tensor.extract_slice %transposed_177[0, 0, 0, 32] [%65, 8, %66, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %466 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_185 : tensor<?x8x?x32xf32>) outs(%88 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x32xf32>
    %concat_186 = tensor.concat dim(3) %466, %extracted_slice_184 : (tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) -> tensor<?x8x?x64xf32>
    %dim_187 = tensor.dim %466, %c0 : tensor<?x8x?x32xf32>
    %dim_188 = tensor.dim %466, %c2 : tensor<?x8x?x32xf32>
    %467 = arith.cmpi eq, %dim_188, %dim_17 : index
    cf.assert %467, "mismatched size for broadcast"
    %468 = tensor.empty(%dim_187, %dim_188) : tensor<?x8x?x64xf32>
    %469 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_186, %expanded_27 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%468 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    %470 = arith.cmpi eq, %65, %dim_187 : index
    cf.assert %470, "mismatched size for broadcast"
    %471 = arith.cmpi eq, %66, %dim_188 : index
    cf.assert %471, "mismatched size for broadcast"
    %472 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%465, %469 : tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %96, "mismatched size for broadcast"
    %473 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_180, %expanded_26 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %extracted_slice_189 = tensor.extract_slice %transposed_180[0, 0, 0, 0] [%82, 2, %83, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %extracted_slice_190 = tensor.extract_slice %transposed_180[0, 0, 0, 32] [%82, 2, %83, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %474 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_190 : tensor<?x2x?x32xf32>) outs(%98 : tensor<?x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x32xf32>
    %concat_191 = tensor.concat dim(3) %474, %extracted_slice_189 : (tensor<?x2x?x32xf32>, tensor<?x2x?x32xf32>) -> tensor<?x2x?x64xf32>
    %dim_192 = tensor.dim %474, %c0 : tensor<?x2x?x32xf32>
    %dim_193 = tensor.dim %474, %c2 : tensor<?x2x?x32xf32>
    %475 = arith.cmpi eq, %dim_193, %dim_17 : index
    cf.assert %475, "mismatched size for broadcast"
    %476 = tensor.empty(%dim_192, %dim_193) : tensor<?x2x?x64xf32>
    %477 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_191, %expanded_27 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%476 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %478 = arith.cmpi eq, %82, %dim_192 : index
    cf.assert %478, "mismatched size for broadcast"
    %479 = arith.cmpi eq, %83, %dim_193 : index
    cf.assert %479, "mismatched size for broadcast"
    %480 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %477 : tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) outs(%84 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x2x?x64xf32>
    %expanded_194 = tensor.expand_shape %480 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %481 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 3 : index
      %548 = linalg.index 4 : index
      %549 = arith.cmpi eq, %82, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %83, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %expanded_194[%550, %546, %c0, %552, %548] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_195 = tensor.reshape %481(%from_elements_38) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %expanded_196 = tensor.expand_shape %transposed_183 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %482 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 3 : index
      %548 = linalg.index 4 : index
      %549 = arith.cmpi eq, %82, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %83, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %expanded_196[%550, %546, %c0, %552, %548] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_197 = tensor.reshape %482(%from_elements_38) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %483 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472 : tensor<?x8x?x64xf32>) outs(%67 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_5 : f64 to f32
      %546 = arith.mulf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x8x?x64xf32>
    %transposed_198 = linalg.transpose ins(%reshape_195 : tensor<?x8x?x64xf32>) outs(%124 : tensor<?x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %484 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_198 : tensor<?x8x64x?xf32>) outs(%124 : tensor<?x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_5 : f64 to f32
      %546 = arith.mulf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x8x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %485 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x8x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %65, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %66, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %483[%550, %546, %552, %548] : tensor<?x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_199 = tensor.reshape %485(%from_elements_43) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %486 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%140 : tensor<?x8x64x?xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %122, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %123, %c1 : index
      %552 = arith.select %551, %c0, %548 : index
      %extracted = tensor.extract %484[%550, %546, %547, %552] : tensor<?x8x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x64x?xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_200 = tensor.reshape %486(%from_elements_45) : (tensor<?x8x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %153, "mismatching contracting dimension"
    %487 = linalg.batch_matmul ins(%reshape_199, %reshape_200 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%155 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %reshape_201 = tensor.reshape %487(%from_elements_47) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    cf.assert %168, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    %488 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_201, %120 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %489:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%488 : tensor<?x8x?x?xf32>) outs(%175, %173 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_224: i64):
      %545 = linalg.index 3 : index
      %546 = arith.index_cast %545 : index to i64
      %547 = arith.maximumf %in, %out : f32
      %548 = arith.cmpf ogt, %in, %out : f32
      %549 = arith.select %548, %546, %out_224 : i64
      linalg.yield %547, %549 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_202 = tensor.expand_shape %489#0 [[0], [1], [2, 3]] output_shape [%166, 8, %167, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %490 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%488, %expanded_202 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.subf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %491 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%490 : tensor<?x8x?x?xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.exp %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %492 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%491 : tensor<?x8x?x?xf32>) outs(%180 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x1xf32>
    %493 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%491, %492 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%170 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.divf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    %494 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%488 : tensor<?x8x?x?xf32>) outs(%183 : tensor<?x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %545 = arith.extf %in : f32 to f64
      %546 = arith.cmpf oeq, %545, %cst_6 : f64
      linalg.yield %546 : i1
    } -> tensor<?x8x?x?xi1>
    %495 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%494 : tensor<?x8x?x?xi1>) outs(%186 : tensor<?x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %545 = arith.andi %in, %out : i1
      linalg.yield %545 : i1
    } -> tensor<?x8x?x1xi1>
    cf.assert %188, "negative values not allowed in new dimensions"
    cf.assert %190, "negative values not allowed in new dimensions"
    cf.assert %190, "negative values not allowed in new dimensions"
    cf.assert %194, "mismatched size for broadcast"
    cf.assert %195, "mismatched size for broadcast"
    cf.assert %196, "mismatched size for broadcast"
    %496 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%495, %193, %493 : tensor<?x8x?x1xi1>, tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%197 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: i1, %in_224: f32, %in_225: f32, %out: f32):
      %545 = arith.select %in, %in_224, %in_225 : f32
      linalg.yield %545 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %497 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<?x8x?x?xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %166, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %167, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %553 = arith.cmpi eq, %191, %c1 : index
      %554 = arith.select %553, %c0, %548 : index
      %extracted = tensor.extract %496[%550, %546, %552, %554] : tensor<?x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %205, "must have at most one inferred (negative) dimension"
    %reshape_203 = tensor.reshape %497(%from_elements_50) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %498 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x8x?x64xf32>) {
    ^bb0(%out: f32):
      %545 = linalg.index 0 : index
      %546 = linalg.index 1 : index
      %547 = linalg.index 2 : index
      %548 = linalg.index 3 : index
      %549 = arith.cmpi eq, %122, %c1 : index
      %550 = arith.select %549, %c0, %545 : index
      %551 = arith.cmpi eq, %123, %c1 : index
      %552 = arith.select %551, %c0, %547 : index
      %extracted = tensor.extract %reshape_197[%550, %546, %552, %548] : tensor<?x8x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_204 = tensor.reshape %498(%from_elements_43) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %213, "mismatching contracting dimension"
    cf.assert %214, "mismatching contracting dimension"
    %499 = linalg.batch_matmul ins(%reshape_203, %reshape_204 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%216 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %225, "must have at most one inferred (negative) dimension"
    %reshape_205 = tensor.reshape %499(%from_elements_53) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %transposed_206 = linalg.transpose ins(%reshape_205 : tensor<?x8x?x64xf32>) outs(%234 : tensor<?x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_207 = tensor.reshape %transposed_206(%from_elements_56) : (tensor<?x?x8x64xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %transposed_208 = linalg.transpose ins(%arg33 : tensor<512x512xf32>) outs(%39 : tensor<512x512xf32>) permutation = [1, 0] 
    %cast_209 = tensor.cast %reshape_207 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %collapsed_210 = tensor.collapse_shape %cast_209 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %500 = arith.index_cast %238 : i64 to index
    %501 = tensor.empty(%500) : tensor<?x512xf32>
    %502 = linalg.fill ins(%cst : f32) outs(%501 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %503 = linalg.matmul ins(%collapsed_210, %transposed_208 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%502 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %504 = arith.muli %238, %c512_i64 : i64
    %505 = arith.divsi %504, %51 : i64
    %506 = arith.select %43, %505, %0 : i64
    %507 = arith.select %48, %505, %1 : i64
    %from_elements_211 = tensor.from_elements %506, %507, %c512_i64 : tensor<3xi64>
    %reshape_212 = tensor.reshape %503(%from_elements_211) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %508 = arith.index_cast %506 : i64 to index
    %509 = arith.cmpi eq, %dim, %508 : index
    cf.assert %509, "mismatched size for broadcast"
    %510 = arith.index_cast %507 : i64 to index
    %511 = arith.cmpi eq, %dim_9, %510 : index
    cf.assert %511, "mismatched size for broadcast"
    %512 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454, %reshape_212 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %513 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %514 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%513 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %515 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%514 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %516 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %517 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%516 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %518 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512, %517 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %519 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38, %518 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%36 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x512xf32>
    %transposed_213 = linalg.transpose ins(%arg34 : tensor<1376x512xf32>) outs(%260 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_214 = tensor.collapse_shape %519 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %520 = linalg.matmul ins(%collapsed_214, %transposed_213 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%262 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_215 = tensor.reshape %520(%from_elements_64) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_216 = tensor.cast %reshape_215 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_216 : tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.negf %in : f32
      %546 = math.exp %545 : f32
      %547 = arith.addf %546, %cst_1 : f32
      %548 = arith.divf %cst_1, %547 : f32
      linalg.yield %548 : f32
    } -> tensor<?x1x1376xf32>
    %522 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_216, %521 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_217 = linalg.transpose ins(%arg35 : tensor<1376x512xf32>) outs(%260 : tensor<512x1376xf32>) permutation = [1, 0] 
    %523 = linalg.matmul ins(%collapsed_214, %transposed_217 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%262 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_218 = tensor.reshape %523(%from_elements_64) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_219 = tensor.cast %reshape_218 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %524 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%522, %cast_219 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%270 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_220 = linalg.transpose ins(%arg36 : tensor<512x1376xf32>) outs(%275 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_221 = tensor.collapse_shape %524 [[0], [1, 2]] : tensor<?x1x1376xf32> into tensor<?x1376xf32>
    %525 = arith.index_cast %267 : i64 to index
    %526 = tensor.empty(%525) : tensor<?x512xf32>
    %527 = linalg.fill ins(%cst : f32) outs(%526 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %528 = linalg.matmul ins(%collapsed_221, %transposed_220 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%527 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %529 = arith.muli %267, %c512_i64 : i64
    %530 = arith.divsi %529, %51 : i64
    %531 = arith.select %43, %530, %0 : i64
    %532 = arith.select %48, %530, %1 : i64
    %from_elements_222 = tensor.from_elements %531, %532, %c512_i64 : tensor<3xi64>
    %reshape_223 = tensor.reshape %528(%from_elements_222) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %533 = arith.index_cast %531 : i64 to index
    %534 = arith.cmpi eq, %dim, %533 : index
    cf.assert %534, "mismatched size for broadcast"
    %535 = arith.index_cast %532 : i64 to index
    %536 = arith.cmpi eq, %dim_9, %535 : index
    cf.assert %536, "mismatched size for broadcast"
    %537 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512, %reshape_223 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.addf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %538 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%537 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %539 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%538 : tensor<?x?x512xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.addf %in, %out : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %540 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.divf %in, %cst_8 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %541 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = arith.truncf %cst_7 : f64 to f32
      %546 = arith.addf %in, %545 : f32
      linalg.yield %546 : f32
    } -> tensor<?x?x1xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %545 = math.rsqrt %in : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x1xf32>
    %543 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%537, %542 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    %544 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39, %543 : tensor<512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_224: f32, %out: f32):
      %545 = arith.mulf %in, %in_224 : f32
      linalg.yield %545 : f32
    } -> tensor<?x?x512xf32>
    return %544 : tensor<?x?x512xf32>
  }
}
