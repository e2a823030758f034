// gpt2-sdpa-dynamic: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 wte.weight
//   2 wpe.weight
//   3 h.0.ln_1.weight
//   4 h.0.ln_1.bias
//   5 h.0.attn.c_attn.weight
//   6 h.0.attn.c_attn.bias
//   7 h.0.attn.c_proj.weight
//   8 h.0.attn.c_proj.bias
//   9 h.0.ln_2.weight
//   10 h.0.ln_2.bias
//   11 h.0.mlp.c_fc.weight
//   12 h.0.mlp.c_fc.bias
//   13 h.0.mlp.c_proj.weight
//   14 h.0.mlp.c_proj.bias
//   15 h.1.ln_1.weight
//   16 h.1.ln_1.bias
//   17 h.1.attn.c_attn.weight
//   18 h.1.attn.c_attn.bias
//   19 h.1.attn.c_proj.weight
//   20 h.1.attn.c_proj.bias
//   21 h.1.ln_2.weight
//   22 h.1.ln_2.bias
//   23 h.1.mlp.c_fc.weight
//   24 h.1.mlp.c_fc.bias
//   25 h.1.mlp.c_proj.weight
//   26 h.1.mlp.c_proj.bias
//   27 h.2.ln_1.weight
//   28 h.2.ln_1.bias
//   29 h.2.attn.c_attn.weight
//   30 h.2.attn.c_attn.bias
//   31 h.2.attn.c_proj.weight
//   32 h.2.attn.c_proj.bias
//   33 h.2.ln_2.weight
//   34 h.2.ln_2.bias
//   35 h.2.mlp.c_fc.weight
//   36 h.2.mlp.c_fc.bias
//   37 h.2.mlp.c_proj.weight
//   38 h.2.mlp.c_proj.bias
//   39 h.3.ln_1.weight
//   40 h.3.ln_1.bias
//   41 h.3.attn.c_attn.weight
//   42 h.3.attn.c_attn.bias
//   43 h.3.attn.c_proj.weight
//   44 h.3.attn.c_proj.bias
//   45 h.3.ln_2.weight
//   46 h.3.ln_2.bias
//   47 h.3.mlp.c_fc.weight
//   48 h.3.mlp.c_fc.bias
//   49 h.3.mlp.c_proj.weight
//   50 h.3.mlp.c_proj.bias
//   51 h.4.ln_1.weight
//   52 h.4.ln_1.bias
//   53 h.4.attn.c_attn.weight
//   54 h.4.attn.c_attn.bias
//   55 h.4.attn.c_proj.weight
//   56 h.4.attn.c_proj.bias
//   57 h.4.ln_2.weight
//   58 h.4.ln_2.bias
//   59 h.4.mlp.c_fc.weight
//   60 h.4.mlp.c_fc.bias
//   61 h.4.mlp.c_proj.weight
//   62 h.4.mlp.c_proj.bias
//   63 h.5.ln_1.weight
//   64 h.5.ln_1.bias
//   65 h.5.attn.c_attn.weight
//   66 h.5.attn.c_attn.bias
//   67 h.5.attn.c_proj.weight
//   68 h.5.attn.c_proj.bias
//   69 h.5.ln_2.weight
//   70 h.5.ln_2.bias
//   71 h.5.mlp.c_fc.weight
//   72 h.5.mlp.c_fc.bias
//   73 h.5.mlp.c_proj.weight
//   74 h.5.mlp.c_proj.bias
//   75 h.6.ln_1.weight
//   76 h.6.ln_1.bias
//   77 h.6.attn.c_attn.weight
//   78 h.6.attn.c_attn.bias
//   79 h.6.attn.c_proj.weight
//   80 h.6.attn.c_proj.bias
//   81 h.6.ln_2.weight
//   82 h.6.ln_2.bias
//   83 h.6.mlp.c_fc.weight
//   84 h.6.mlp.c_fc.bias
//   85 h.6.mlp.c_proj.weight
//   86 h.6.mlp.c_proj.bias
//   87 h.7.ln_1.weight
//   88 h.7.ln_1.bias
//   89 h.7.attn.c_attn.weight
//   90 h.7.attn.c_attn.bias
//   91 h.7.attn.c_proj.weight
//   92 h.7.attn.c_proj.bias
//   93 h.7.ln_2.weight
//   94 h.7.ln_2.bias
//   95 h.7.mlp.c_fc.weight
//   96 h.7.mlp.c_fc.bias
//   97 h.7.mlp.c_proj.weight
//   98 h.7.mlp.c_proj.bias
//   99 h.8.ln_1.weight
//   100 h.8.ln_1.bias
//   101 h.8.attn.c_attn.weight
//   102 h.8.attn.c_attn.bias
//   103 h.8.attn.c_proj.weight
//   104 h.8.attn.c_proj.bias
//   105 h.8.ln_2.weight
//   106 h.8.ln_2.bias
//   107 h.8.mlp.c_fc.weight
//   108 h.8.mlp.c_fc.bias
//   109 h.8.mlp.c_proj.weight
//   110 h.8.mlp.c_proj.bias
//   111 h.9.ln_1.weight
//   112 h.9.ln_1.bias
//   113 h.9.attn.c_attn.weight
//   114 h.9.attn.c_attn.bias
//   115 h.9.attn.c_proj.weight
//   116 h.9.attn.c_proj.bias
//   117 h.9.ln_2.weight
//   118 h.9.ln_2.bias
//   119 h.9.mlp.c_fc.weight
//   120 h.9.mlp.c_fc.bias
//   121 h.9.mlp.c_proj.weight
//   122 h.9.mlp.c_proj.bias
//   123 h.10.ln_1.weight
//   124 h.10.ln_1.bias
//   125 h.10.attn.c_attn.weight
//   126 h.10.attn.c_attn.bias
//   127 h.10.attn.c_proj.weight
//   128 h.10.attn.c_proj.bias
//   129 h.10.ln_2.weight
//   130 h.10.ln_2.bias
//   131 h.10.mlp.c_fc.weight
//   132 h.10.mlp.c_fc.bias
//   133 h.10.mlp.c_proj.weight
//   134 h.10.mlp.c_proj.bias
//   135 h.11.ln_1.weight
//   136 h.11.ln_1.bias
//   137 h.11.attn.c_attn.weight
//   138 h.11.attn.c_attn.bias
//   139 h.11.attn.c_proj.weight
//   140 h.11.attn.c_proj.bias
//   141 h.11.ln_2.weight
//   142 h.11.ln_2.bias
//   143 h.11.mlp.c_fc.weight
//   144 h.11.mlp.c_fc.bias
//   145 h.11.mlp.c_proj.weight
//   146 h.11.mlp.c_proj.bias
//   147 ln_f.weight
//   148 ln_f.bias
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<50257x768xf32>, %arg2: tensor<1024x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>, %arg5: tensor<768x2304xf32>, %arg6: tensor<2304xf32>, %arg7: tensor<768x768xf32>, %arg8: tensor<768xf32>, %arg9: tensor<768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768x3072xf32>, %arg12: tensor<3072xf32>, %arg13: tensor<3072x768xf32>, %arg14: tensor<768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<768x2304xf32>, %arg18: tensor<2304xf32>, %arg19: tensor<768x768xf32>, %arg20: tensor<768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768x3072xf32>, %arg24: tensor<3072xf32>, %arg25: tensor<3072x768xf32>, %arg26: tensor<768xf32>, %arg27: tensor<768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768x2304xf32>, %arg30: tensor<2304xf32>, %arg31: tensor<768x768xf32>, %arg32: tensor<768xf32>, %arg33: tensor<768xf32>, %arg34: tensor<768xf32>, %arg35: tensor<768x3072xf32>, %arg36: tensor<3072xf32>, %arg37: tensor<3072x768xf32>, %arg38: tensor<768xf32>, %arg39: tensor<768xf32>, %arg40: tensor<768xf32>, %arg41: tensor<768x2304xf32>, %arg42: tensor<2304xf32>, %arg43: tensor<768x768xf32>, %arg44: tensor<768xf32>, %arg45: tensor<768xf32>, %arg46: tensor<768xf32>, %arg47: tensor<768x3072xf32>, %arg48: tensor<3072xf32>, %arg49: tensor<3072x768xf32>, %arg50: tensor<768xf32>, %arg51: tensor<768xf32>, %arg52: tensor<768xf32>, %arg53: tensor<768x2304xf32>, %arg54: tensor<2304xf32>, %arg55: tensor<768x768xf32>, %arg56: tensor<768xf32>, %arg57: tensor<768xf32>, %arg58: tensor<768xf32>, %arg59: tensor<768x3072xf32>, %arg60: tensor<3072xf32>, %arg61: tensor<3072x768xf32>, %arg62: tensor<768xf32>, %arg63: tensor<768xf32>, %arg64: tensor<768xf32>, %arg65: tensor<768x2304xf32>, %arg66: tensor<2304xf32>, %arg67: tensor<768x768xf32>, %arg68: tensor<768xf32>, %arg69: tensor<768xf32>, %arg70: tensor<768xf32>, %arg71: tensor<768x3072xf32>, %arg72: tensor<3072xf32>, %arg73: tensor<3072x768xf32>, %arg74: tensor<768xf32>, %arg75: tensor<768xf32>, %arg76: tensor<768xf32>, %arg77: tensor<768x2304xf32>, %arg78: tensor<2304xf32>, %arg79: tensor<768x768xf32>, %arg80: tensor<768xf32>, %arg81: tensor<768xf32>, %arg82: tensor<768xf32>, %arg83: tensor<768x3072xf32>, %arg84: tensor<3072xf32>, %arg85: tensor<3072x768xf32>, %arg86: tensor<768xf32>, %arg87: tensor<768xf32>, %arg88: tensor<768xf32>, %arg89: tensor<768x2304xf32>, %arg90: tensor<2304xf32>, %arg91: tensor<768x768xf32>, %arg92: tensor<768xf32>, %arg93: tensor<768xf32>, %arg94: tensor<768xf32>, %arg95: tensor<768x3072xf32>, %arg96: tensor<3072xf32>, %arg97: tensor<3072x768xf32>, %arg98: tensor<768xf32>, %arg99: tensor<768xf32>, %arg100: tensor<768xf32>, %arg101: tensor<768x2304xf32>, %arg102: tensor<2304xf32>, %arg103: tensor<768x768xf32>, %arg104: tensor<768xf32>, %arg105: tensor<768xf32>, %arg106: tensor<768xf32>, %arg107: tensor<768x3072xf32>, %arg108: tensor<3072xf32>, %arg109: tensor<3072x768xf32>, %arg110: tensor<768xf32>, %arg111: tensor<768xf32>, %arg112: tensor<768xf32>, %arg113: tensor<768x2304xf32>, %arg114: tensor<2304xf32>, %arg115: tensor<768x768xf32>, %arg116: tensor<768xf32>, %arg117: tensor<768xf32>, %arg118: tensor<768xf32>, %arg119: tensor<768x3072xf32>, %arg120: tensor<3072xf32>, %arg121: tensor<3072x768xf32>, %arg122: tensor<768xf32>, %arg123: tensor<768xf32>, %arg124: tensor<768xf32>, %arg125: tensor<768x2304xf32>, %arg126: tensor<2304xf32>, %arg127: tensor<768x768xf32>, %arg128: tensor<768xf32>, %arg129: tensor<768xf32>, %arg130: tensor<768xf32>, %arg131: tensor<768x3072xf32>, %arg132: tensor<3072xf32>, %arg133: tensor<3072x768xf32>, %arg134: tensor<768xf32>, %arg135: tensor<768xf32>, %arg136: tensor<768xf32>, %arg137: tensor<768x2304xf32>, %arg138: tensor<2304xf32>, %arg139: tensor<768x768xf32>, %arg140: tensor<768xf32>, %arg141: tensor<768xf32>, %arg142: tensor<768xf32>, %arg143: tensor<768x3072xf32>, %arg144: tensor<3072xf32>, %arg145: tensor<3072x768xf32>, %arg146: tensor<768xf32>, %arg147: tensor<768xf32>, %arg148: tensor<768xf32>) -> tensor<1x?x768xf32> {
    %c768_i64 = arith.constant 768 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c50257 = arith.constant 50257 : index
    %c1024 = arith.constant 1024 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c64_i64 = arith.constant 64 : i64
    %c12_i64 = arith.constant 12 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %c2_i64 = arith.constant 2 : i64
    %cst_9 = arith.constant 7.680000e+02 : f64
    %cst_10 = arith.constant 7.680000e+02 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.select %1, %c2_i64, %c1_i64 : i64
    %4 = arith.cmpi sle, %3, %c1_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %5 = arith.divsi %0, %2 : i64
    %6 = arith.select %1, %5, %0 : i64
    %from_elements = tensor.from_elements %5, %6 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?xi64>, tensor<2xi64>) -> tensor<1x?xi64>
    %7 = arith.index_cast %6 : i64 to index
    %8 = tensor.empty(%7) : tensor<1x?x768xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x?xi64>) outs(%8 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1153 = arith.index_cast %in : i64 to index
      %1154 = linalg.index 2 : index
      %1155 = arith.cmpi slt, %1153, %c50257 : index
      cf.assert %1155, "index must be smaller than dim size"
      %1156 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1156, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%1153, %1154] : tensor<50257x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %1153 = linalg.index 0 : index
      %1154 = arith.index_cast %1153 : index to i64
      linalg.yield %1154 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %11 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %12 = tensor.empty(%dim) : tensor<1x?x768xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%12 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1153 = arith.index_cast %in : i64 to index
      %1154 = linalg.index 2 : index
      %1155 = arith.cmpi slt, %1153, %c1024 : index
      cf.assert %1155, "index must be smaller than dim size"
      %1156 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1156, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%1153, %1154] : tensor<1024x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %14 = arith.cmpi eq, %7, %dim : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%8 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %expanded_13 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_14 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %16 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%16 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_354: i64, %out: i1):
      %1153 = arith.cmpi sle, %in, %in_354 : i64
      linalg.yield %1153 : i1
    } -> tensor<1x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %1153 = linalg.index 2 : index
      %1154 = linalg.index 3 : index
      %1155 = arith.cmpi eq, %dim, %c1 : index
      %1156 = arith.select %1155, %c0, %1153 : index
      %1157 = arith.select %1155, %c0, %1154 : index
      %extracted = tensor.extract %17[%c0, %c0, %1156, %1157] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %21 = tensor.empty(%7) : tensor<1x?x768xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x?x768xf32>) outs(%21 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %23 = tensor.empty(%7) : tensor<1x?x1xf64>
    %24 = linalg.fill ins(%cst : f64) outs(%23 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x?x768xf64>) outs(%24 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x?x1xf64>) outs(%23 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %26 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%21 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%21 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x?x768xf64>) outs(%24 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x?x1xf64>) outs(%23 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %31 = tensor.empty(%7) : tensor<1x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x?x1xf64>) outs(%31 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x?x768xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x?x1xf32>) outs(%31 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf32>) outs(%31 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf32>) outs(%31 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %35 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%8 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%8 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg3 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%8 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg4 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%8 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %42 = arith.index_cast %6 : i64 to index
    %43 = tensor.empty(%42) : tensor<?x2304xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %45 = linalg.matmul ins(%collapsed, %arg5 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%44 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%45, %arg6 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%43 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_15 = tensor.expand_shape %46 [[0, 1], [2]] output_shape [1, %42, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0] [1, %42, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 768] [1, %42, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 1536] [1, %42, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %47 = arith.extui %1 : i1 to i64
    %48 = arith.addi %47, %c1_i64 : i64
    %49 = arith.muli %2, %c64_i64 : i64
    %50 = arith.cmpi sle, %48, %c1_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %51 = arith.muli %6, %c768_i64 : i64
    %52 = arith.divsi %51, %49 : i64
    %53 = arith.select %1, %52, %0 : i64
    %from_elements_18 = tensor.from_elements %c1_i64, %53, %52, %c64_i64 : tensor<4xi64>
    %reshape_19 = tensor.reshape %extracted_slice_16(%from_elements_18) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %54 = arith.index_cast %53 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %extracted_slice_17(%from_elements_18) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %55 = tensor.empty(%54) : tensor<1x12x?x64xf32>
    %transposed = linalg.transpose ins(%reshape_20 : tensor<1x?x12x64xf32>) outs(%55 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %extracted_slice(%from_elements_18) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<1x?x12x64xf32>) outs(%55 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map10, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x1x?x?xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<1x12x?x64xf32>) outs(%55 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %59 = tensor.empty(%54) : tensor<1x12x64x?xf32>
    %transposed_23 = linalg.transpose ins(%reshape_19 : tensor<1x?x12x64xf32>) outs(%59 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<1x12x64x?xf32>) outs(%59 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %61 = tensor.empty(%dim) : tensor<1x12x?x64xf32>
    %62 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %54, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %58[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_24 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim) : tensor<1x12x64x?xf32>
    %64 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %54, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %60[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_25 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %65 = tensor.empty(%dim, %dim) : tensor<12x?x?xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %67 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %68 = arith.muli %0, %c12_i64 : i64
    %69 = arith.select %1, %c12_i64, %68 : i64
    %70 = arith.muli %69, %0 : i64
    %71 = arith.select %1, %c12_i64, %70 : i64
    %72 = arith.select %1, %48, %47 : i64
    %73 = arith.cmpi sle, %72, %c1_i64 : i64
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %74 = arith.muli %68, %0 : i64
    %75 = arith.divsi %74, %71 : i64
    %76 = arith.select %1, %75, %0 : i64
    %from_elements_26 = tensor.from_elements %c1_i64, %c12_i64, %76, %76 : tensor<4xi64>
    %reshape_27 = tensor.reshape %67(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    %77 = arith.index_cast %76 : i64 to index
    %78 = arith.cmpi eq, %77, %dim : index
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %79 = tensor.empty(%77, %77) : tensor<1x12x?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_27, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %81 = tensor.empty(%77) : tensor<1x12x?xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<1x12x?xi64>) -> tensor<1x12x?xi64>
    %83 = tensor.empty(%77) : tensor<1x12x?xf32>
    %84 = linalg.fill ins(%cst_1 : f32) outs(%83 : tensor<1x12x?xf32>) -> tensor<1x12x?xf32>
    %85:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_28 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_28 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %88 = tensor.empty(%77) : tensor<1x12x?x1xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<1x12x?x1xf32>) -> tensor<1x12x?x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %92 = tensor.empty(%77, %77) : tensor<1x12x?x?xi1>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %94 = tensor.empty(%77) : tensor<1x12x?x1xi1>
    %95 = linalg.fill ins(%true : i1) outs(%94 : tensor<1x12x?x1xi1>) -> tensor<1x12x?x1xi1>
    %96 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    %97 = arith.cmpi sge, %76, %c0_i64 : i64
    cf.assert %97, "negative values not allowed in new dimensions"
    %98 = arith.index_cast %76 : i64 to index
    cf.assert %97, "negative values not allowed in new dimensions"
    %99 = tensor.empty(%98, %98) : tensor<1x12x?x?xf32>
    %100 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%99 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x12x?x?xf32>
    %101 = arith.cmpi eq, %77, %98 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = arith.cmpi eq, %98, %77 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%77, %98) : tensor<1x12x?x?xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %100, %91 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %105 = tensor.empty(%dim, %dim) : tensor<1x12x?x?xf32>
    %106 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %104[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %from_elements_29 = tensor.from_elements %c12_i64, %76, %76 : tensor<3xi64>
    %reshape_30 = tensor.reshape %106(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %107 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %54, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_31 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    %108 = arith.cmpi eq, %76, %0 : i64
    cf.assert %108, "mismatching contracting dimension"
    %109 = tensor.empty(%77) : tensor<12x?x64xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %111 = linalg.batch_matmul ins(%reshape_30, %collapsed_31 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_32 = tensor.expand_shape %111 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %112 = arith.muli %76, %c768_i64 : i64
    %113 = arith.divsi %112, %49 : i64
    %114 = arith.select %1, %113, %0 : i64
    %from_elements_33 = tensor.from_elements %c1_i64, %113, %114, %c64_i64 : tensor<4xi64>
    %reshape_34 = tensor.reshape %expanded_32(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %115 = arith.index_cast %114 : i64 to index
    %116 = tensor.empty(%115) : tensor<1x?x12x64xf32>
    %transposed_35 = linalg.transpose ins(%reshape_34 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %117 = arith.muli %114, %c768_i64 : i64
    %118 = arith.divsi %117, %2 : i64
    %119 = arith.select %1, %118, %0 : i64
    %from_elements_36 = tensor.from_elements %c1_i64, %119, %118 : tensor<3xi64>
    %reshape_37 = tensor.reshape %transposed_35(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_38 = tensor.collapse_shape %reshape_37 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %120 = arith.index_cast %119 : i64 to index
    %121 = tensor.empty(%120) : tensor<?x768xf32>
    %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %123 = linalg.matmul ins(%collapsed_38, %arg7 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%122 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %124 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%123, %arg8 : tensor<?x768xf32>, tensor<768xf32>) outs(%121 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_39 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [1, %120, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %125 = arith.cmpi eq, %120, %7 : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = tensor.empty(%120) : tensor<1x?x768xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %15 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %128 = tensor.empty(%120) : tensor<1x?x768xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x?x768xf32>) outs(%128 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %130 = tensor.empty(%120) : tensor<1x?x1xf64>
    %131 = linalg.fill ins(%cst : f64) outs(%130 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x?x768xf64>) outs(%131 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x?x1xf64>) outs(%130 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %133 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%128 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%128 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x?x768xf64>) outs(%131 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x?x1xf64>) outs(%130 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %138 = tensor.empty(%120) : tensor<1x?x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x?x1xf64>) outs(%138 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %140 = linalg.fill ins(%cst_0 : f32) outs(%138 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<1x?x768xf32>) outs(%140 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x?x1xf32>) outs(%138 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x?x1xf32>) outs(%138 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x?x1xf32>) outs(%138 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %142 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %144 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg9 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg10 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_40 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %149 = tensor.empty(%120) : tensor<?x3072xf32>
    %150 = linalg.fill ins(%cst_0 : f32) outs(%149 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %151 = linalg.matmul ins(%collapsed_40, %arg11 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%150 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %152 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%151, %arg12 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%149 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_41 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [1, %120, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %153 = tensor.empty(%120) : tensor<1x?x3072xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x?x3072xf32>) outs(%153 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x?x3072xf32>) outs(%153 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x?x3072xf32>) outs(%153 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %156 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%153 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x?x3072xf32>) outs(%153 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x?x3072xf32>) outs(%153 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x?x3072xf32>) outs(%153 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %160 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%153 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_42 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %162 = linalg.matmul ins(%collapsed_42, %arg13 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%122 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %163 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%162, %arg14 : tensor<?x768xf32>, tensor<768xf32>) outs(%121 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_43 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [1, %120, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %expanded_43 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x?x768xf32>) outs(%128 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<1x?x768xf64>) outs(%131 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x1xf64>) outs(%130 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%128 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %168 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%128 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<1x?x768xf64>) outs(%131 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x1xf64>) outs(%130 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x1xf64>) outs(%138 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<1x?x768xf32>) outs(%140 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x1xf32>) outs(%138 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x?x1xf32>) outs(%138 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf32>) outs(%138 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %174 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %176 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %arg15 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %arg16 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%126 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_44 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %181 = tensor.empty(%120) : tensor<?x2304xf32>
    %182 = linalg.fill ins(%cst_0 : f32) outs(%181 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %183 = linalg.matmul ins(%collapsed_44, %arg17 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%182 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %184 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%183, %arg18 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%181 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_45 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, %120, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_46 = tensor.extract_slice %expanded_45[0, 0, 0] [1, %120, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_47 = tensor.extract_slice %expanded_45[0, 0, 768] [1, %120, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_48 = tensor.extract_slice %expanded_45[0, 0, 1536] [1, %120, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %185 = arith.muli %119, %c768_i64 : i64
    %186 = arith.divsi %185, %49 : i64
    %187 = arith.select %1, %186, %0 : i64
    %from_elements_49 = tensor.from_elements %c1_i64, %187, %186, %c64_i64 : tensor<4xi64>
    %reshape_50 = tensor.reshape %extracted_slice_47(%from_elements_49) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %188 = arith.index_cast %187 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_51 = tensor.reshape %extracted_slice_48(%from_elements_49) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %189 = tensor.empty(%188) : tensor<1x12x?x64xf32>
    %transposed_52 = linalg.transpose ins(%reshape_51 : tensor<1x?x12x64xf32>) outs(%189 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_53 = tensor.reshape %extracted_slice_46(%from_elements_49) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_54 = linalg.transpose ins(%reshape_53 : tensor<1x?x12x64xf32>) outs(%189 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %190 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<1x12x?x64xf32>) outs(%189 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %191 = tensor.empty(%188) : tensor<1x12x64x?xf32>
    %transposed_55 = linalg.transpose ins(%reshape_50 : tensor<1x?x12x64xf32>) outs(%191 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %192 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<1x12x64x?xf32>) outs(%191 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %193 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %188, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %190[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_56 = tensor.collapse_shape %193 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %194 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %188, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %192[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_57 = tensor.collapse_shape %194 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %195 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_58 = tensor.reshape %195(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %196 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_58, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %197:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%196 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_59 = tensor.expand_shape %197#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %expanded_59 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %199 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %200 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %200 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %202 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %203 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %204 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %100, %201 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %204[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_60 = tensor.reshape %205(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %206 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %188, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_52[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_61 = tensor.collapse_shape %206 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %207 = linalg.batch_matmul ins(%reshape_60, %collapsed_61 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_62 = tensor.expand_shape %207 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_63 = tensor.reshape %expanded_62(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_64 = linalg.transpose ins(%reshape_63 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_65 = tensor.reshape %transposed_64(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_66 = tensor.collapse_shape %reshape_65 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %208 = arith.index_cast %119 : i64 to index
    %209 = tensor.empty(%208) : tensor<?x768xf32>
    %210 = linalg.fill ins(%cst_0 : f32) outs(%209 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %211 = linalg.matmul ins(%collapsed_66, %arg19 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%210 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %212 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%211, %arg20 : tensor<?x768xf32>, tensor<768xf32>) outs(%209 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_67 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [1, %208, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %213 = arith.cmpi eq, %208, %120 : index
    cf.assert %213, "mismatched size for broadcast"
    %214 = tensor.empty(%208) : tensor<1x?x768xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67, %164 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %216 = tensor.empty(%208) : tensor<1x?x768xf64>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x?x768xf32>) outs(%216 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %218 = tensor.empty(%208) : tensor<1x?x1xf64>
    %219 = linalg.fill ins(%cst : f64) outs(%218 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%217 : tensor<1x?x768xf64>) outs(%219 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x?x1xf64>) outs(%218 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %221 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%216 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %222 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%216 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<1x?x768xf64>) outs(%219 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x?x1xf64>) outs(%218 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %226 = tensor.empty(%208) : tensor<1x?x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x?x1xf64>) outs(%226 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %228 = linalg.fill ins(%cst_0 : f32) outs(%226 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<1x?x768xf32>) outs(%228 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x?x1xf32>) outs(%226 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x?x1xf32>) outs(%226 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x1xf32>) outs(%226 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %230 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %arg21 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %arg22 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_68 = tensor.collapse_shape %236 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %237 = tensor.empty(%208) : tensor<?x3072xf32>
    %238 = linalg.fill ins(%cst_0 : f32) outs(%237 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %239 = linalg.matmul ins(%collapsed_68, %arg23 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%238 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %240 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%239, %arg24 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%237 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_69 = tensor.expand_shape %240 [[0, 1], [2]] output_shape [1, %208, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %241 = tensor.empty(%208) : tensor<1x?x3072xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<1x?x3072xf32>) outs(%241 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<1x?x3072xf32>) outs(%241 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x?x3072xf32>) outs(%241 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %244 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%241 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x?x3072xf32>) outs(%241 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x?x3072xf32>) outs(%241 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x?x3072xf32>) outs(%241 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %248 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%241 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_70 = tensor.collapse_shape %249 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %250 = linalg.matmul ins(%collapsed_70, %arg25 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%210 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %251 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%250, %arg26 : tensor<?x768xf32>, tensor<768xf32>) outs(%209 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_71 = tensor.expand_shape %251 [[0, 1], [2]] output_shape [1, %208, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %expanded_71 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x?x768xf32>) outs(%216 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %254 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<1x?x768xf64>) outs(%219 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x1xf64>) outs(%218 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %256 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %255 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%216 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %257 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %256 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%216 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %258 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<1x?x768xf64>) outs(%219 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x?x1xf64>) outs(%218 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x?x1xf64>) outs(%226 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252 : tensor<1x?x768xf32>) outs(%228 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x?x1xf32>) outs(%226 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x?x1xf32>) outs(%226 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x?x1xf32>) outs(%226 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %262 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %264 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %arg27 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %arg28 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%214 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_72 = tensor.collapse_shape %268 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %269 = tensor.empty(%208) : tensor<?x2304xf32>
    %270 = linalg.fill ins(%cst_0 : f32) outs(%269 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %271 = linalg.matmul ins(%collapsed_72, %arg29 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%270 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %272 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%271, %arg30 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%269 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_73 = tensor.expand_shape %272 [[0, 1], [2]] output_shape [1, %208, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_74 = tensor.extract_slice %expanded_73[0, 0, 0] [1, %208, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_75 = tensor.extract_slice %expanded_73[0, 0, 768] [1, %208, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_76 = tensor.extract_slice %expanded_73[0, 0, 1536] [1, %208, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %273 = arith.muli %119, %c768_i64 : i64
    %274 = arith.divsi %273, %49 : i64
    %275 = arith.select %1, %274, %0 : i64
    %from_elements_77 = tensor.from_elements %c1_i64, %275, %274, %c64_i64 : tensor<4xi64>
    %reshape_78 = tensor.reshape %extracted_slice_75(%from_elements_77) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %276 = arith.index_cast %275 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_79 = tensor.reshape %extracted_slice_76(%from_elements_77) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %277 = tensor.empty(%276) : tensor<1x12x?x64xf32>
    %transposed_80 = linalg.transpose ins(%reshape_79 : tensor<1x?x12x64xf32>) outs(%277 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_81 = tensor.reshape %extracted_slice_74(%from_elements_77) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_82 = linalg.transpose ins(%reshape_81 : tensor<1x?x12x64xf32>) outs(%277 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %278 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_82 : tensor<1x12x?x64xf32>) outs(%277 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %279 = tensor.empty(%276) : tensor<1x12x64x?xf32>
    %transposed_83 = linalg.transpose ins(%reshape_78 : tensor<1x?x12x64xf32>) outs(%279 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %280 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<1x12x64x?xf32>) outs(%279 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %281 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %276, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %278[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_84 = tensor.collapse_shape %281 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %282 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %276, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %280[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_85 = tensor.collapse_shape %282 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %283 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_86 = tensor.reshape %283(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %284 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_86, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %285:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%284 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_87 = tensor.expand_shape %285#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %286 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %expanded_87 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %287 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %288 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%287 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %289 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %288 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %290 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %291 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%290 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %292 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %100, %289 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %293 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %292[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_88 = tensor.reshape %293(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %294 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %276, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_80[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_89 = tensor.collapse_shape %294 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %295 = linalg.batch_matmul ins(%reshape_88, %collapsed_89 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_90 = tensor.expand_shape %295 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_91 = tensor.reshape %expanded_90(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_92 = linalg.transpose ins(%reshape_91 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_93 = tensor.reshape %transposed_92(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_94 = tensor.collapse_shape %reshape_93 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %296 = arith.index_cast %119 : i64 to index
    %297 = tensor.empty(%296) : tensor<?x768xf32>
    %298 = linalg.fill ins(%cst_0 : f32) outs(%297 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %299 = linalg.matmul ins(%collapsed_94, %arg31 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%298 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %300 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%299, %arg32 : tensor<?x768xf32>, tensor<768xf32>) outs(%297 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_95 = tensor.expand_shape %300 [[0, 1], [2]] output_shape [1, %296, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %301 = arith.cmpi eq, %296, %208 : index
    cf.assert %301, "mismatched size for broadcast"
    %302 = tensor.empty(%296) : tensor<1x?x768xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %252 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %304 = tensor.empty(%296) : tensor<1x?x768xf64>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<1x?x768xf32>) outs(%304 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %306 = tensor.empty(%296) : tensor<1x?x1xf64>
    %307 = linalg.fill ins(%cst : f64) outs(%306 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %308 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%305 : tensor<1x?x768xf64>) outs(%307 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %309 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<1x?x1xf64>) outs(%306 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %310 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %309 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%304 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %311 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %310 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%304 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %312 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%311 : tensor<1x?x768xf64>) outs(%307 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<1x?x1xf64>) outs(%306 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %314 = tensor.empty(%296) : tensor<1x?x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<1x?x1xf64>) outs(%314 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %316 = linalg.fill ins(%cst_0 : f32) outs(%314 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%303 : tensor<1x?x768xf32>) outs(%316 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x?x1xf32>) outs(%314 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x?x1xf32>) outs(%314 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<1x?x1xf32>) outs(%314 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303, %318 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %320 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %arg33 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %arg34 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_96 = tensor.collapse_shape %324 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %325 = tensor.empty(%296) : tensor<?x3072xf32>
    %326 = linalg.fill ins(%cst_0 : f32) outs(%325 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %327 = linalg.matmul ins(%collapsed_96, %arg35 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%326 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %328 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%327, %arg36 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%325 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_97 = tensor.expand_shape %328 [[0, 1], [2]] output_shape [1, %296, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %329 = tensor.empty(%296) : tensor<1x?x3072xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x?x3072xf32>) outs(%329 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x?x3072xf32>) outs(%329 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<1x?x3072xf32>) outs(%329 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97, %332 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%329 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<1x?x3072xf32>) outs(%329 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x?x3072xf32>) outs(%329 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335 : tensor<1x?x3072xf32>) outs(%329 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %337 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %336 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%329 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_98 = tensor.collapse_shape %337 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %338 = linalg.matmul ins(%collapsed_98, %arg37 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%298 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %339 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%338, %arg38 : tensor<?x768xf32>, tensor<768xf32>) outs(%297 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_99 = tensor.expand_shape %339 [[0, 1], [2]] output_shape [1, %296, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %340 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303, %expanded_99 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<1x?x768xf32>) outs(%304 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %342 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%341 : tensor<1x?x768xf64>) outs(%307 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x?x1xf64>) outs(%306 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %344 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %343 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%304 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %345 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %344 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%304 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %346 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%345 : tensor<1x?x768xf64>) outs(%307 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<1x?x1xf64>) outs(%306 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<1x?x1xf64>) outs(%314 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%340 : tensor<1x?x768xf32>) outs(%316 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<1x?x1xf32>) outs(%314 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<1x?x1xf32>) outs(%314 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<1x?x1xf32>) outs(%314 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %350 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %352 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %arg39 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355, %arg40 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%302 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_100 = tensor.collapse_shape %356 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %357 = tensor.empty(%296) : tensor<?x2304xf32>
    %358 = linalg.fill ins(%cst_0 : f32) outs(%357 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %359 = linalg.matmul ins(%collapsed_100, %arg41 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%358 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %360 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%359, %arg42 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%357 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_101 = tensor.expand_shape %360 [[0, 1], [2]] output_shape [1, %296, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_102 = tensor.extract_slice %expanded_101[0, 0, 0] [1, %296, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_103 = tensor.extract_slice %expanded_101[0, 0, 768] [1, %296, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_104 = tensor.extract_slice %expanded_101[0, 0, 1536] [1, %296, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %361 = arith.muli %119, %c768_i64 : i64
    %362 = arith.divsi %361, %49 : i64
    %363 = arith.select %1, %362, %0 : i64
    %from_elements_105 = tensor.from_elements %c1_i64, %363, %362, %c64_i64 : tensor<4xi64>
    %reshape_106 = tensor.reshape %extracted_slice_103(%from_elements_105) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %364 = arith.index_cast %363 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_107 = tensor.reshape %extracted_slice_104(%from_elements_105) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %365 = tensor.empty(%364) : tensor<1x12x?x64xf32>
    %transposed_108 = linalg.transpose ins(%reshape_107 : tensor<1x?x12x64xf32>) outs(%365 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_109 = tensor.reshape %extracted_slice_102(%from_elements_105) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_110 = linalg.transpose ins(%reshape_109 : tensor<1x?x12x64xf32>) outs(%365 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %366 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_110 : tensor<1x12x?x64xf32>) outs(%365 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %367 = tensor.empty(%364) : tensor<1x12x64x?xf32>
    %transposed_111 = linalg.transpose ins(%reshape_106 : tensor<1x?x12x64xf32>) outs(%367 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %368 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_111 : tensor<1x12x64x?xf32>) outs(%367 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %369 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %364, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %366[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_112 = tensor.collapse_shape %369 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %370 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %364, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %368[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_113 = tensor.collapse_shape %370 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %371 = linalg.batch_matmul ins(%collapsed_112, %collapsed_113 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_114 = tensor.reshape %371(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %372 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_114, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %373:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%372 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_115 = tensor.expand_shape %373#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %374 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372, %expanded_115 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %375 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %376 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%375 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %377 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %376 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %378 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %379 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%378 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %380 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %100, %377 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %381 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %380[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_116 = tensor.reshape %381(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %382 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %364, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_108[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_117 = tensor.collapse_shape %382 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %383 = linalg.batch_matmul ins(%reshape_116, %collapsed_117 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_118 = tensor.expand_shape %383 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_119 = tensor.reshape %expanded_118(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_120 = linalg.transpose ins(%reshape_119 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_121 = tensor.reshape %transposed_120(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_122 = tensor.collapse_shape %reshape_121 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %384 = arith.index_cast %119 : i64 to index
    %385 = tensor.empty(%384) : tensor<?x768xf32>
    %386 = linalg.fill ins(%cst_0 : f32) outs(%385 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %387 = linalg.matmul ins(%collapsed_122, %arg43 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%386 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %388 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%387, %arg44 : tensor<?x768xf32>, tensor<768xf32>) outs(%385 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_123 = tensor.expand_shape %388 [[0, 1], [2]] output_shape [1, %384, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %389 = arith.cmpi eq, %384, %296 : index
    cf.assert %389, "mismatched size for broadcast"
    %390 = tensor.empty(%384) : tensor<1x?x768xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123, %340 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %392 = tensor.empty(%384) : tensor<1x?x768xf64>
    %393 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391 : tensor<1x?x768xf32>) outs(%392 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %394 = tensor.empty(%384) : tensor<1x?x1xf64>
    %395 = linalg.fill ins(%cst : f64) outs(%394 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %396 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%393 : tensor<1x?x768xf64>) outs(%395 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<1x?x1xf64>) outs(%394 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %398 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %397 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%392 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %399 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %398 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%392 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %400 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%399 : tensor<1x?x768xf64>) outs(%395 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %401 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400 : tensor<1x?x1xf64>) outs(%394 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %402 = tensor.empty(%384) : tensor<1x?x1xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401 : tensor<1x?x1xf64>) outs(%402 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %404 = linalg.fill ins(%cst_0 : f32) outs(%402 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%391 : tensor<1x?x768xf32>) outs(%404 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405 : tensor<1x?x1xf32>) outs(%402 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403 : tensor<1x?x1xf32>) outs(%402 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407 : tensor<1x?x1xf32>) outs(%402 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %406 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409, %408 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %arg45 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %arg46 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_124 = tensor.collapse_shape %412 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %413 = tensor.empty(%384) : tensor<?x3072xf32>
    %414 = linalg.fill ins(%cst_0 : f32) outs(%413 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %415 = linalg.matmul ins(%collapsed_124, %arg47 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%414 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %416 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%415, %arg48 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%413 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_125 = tensor.expand_shape %416 [[0, 1], [2]] output_shape [1, %384, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %417 = tensor.empty(%384) : tensor<1x?x3072xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<1x?x3072xf32>) outs(%417 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %419 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<1x?x3072xf32>) outs(%417 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %420 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419 : tensor<1x?x3072xf32>) outs(%417 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %421 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125, %420 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%417 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %422 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421 : tensor<1x?x3072xf32>) outs(%417 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<1x?x3072xf32>) outs(%417 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423 : tensor<1x?x3072xf32>) outs(%417 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418, %424 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%417 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_126 = tensor.collapse_shape %425 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %426 = linalg.matmul ins(%collapsed_126, %arg49 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%386 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %427 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%426, %arg50 : tensor<?x768xf32>, tensor<768xf32>) outs(%385 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_127 = tensor.expand_shape %427 [[0, 1], [2]] output_shape [1, %384, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %expanded_127 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<1x?x768xf32>) outs(%392 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %430 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%429 : tensor<1x?x768xf64>) outs(%395 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %431 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430 : tensor<1x?x1xf64>) outs(%394 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %432 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429, %431 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%392 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %433 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %432 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%392 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %434 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%433 : tensor<1x?x768xf64>) outs(%395 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %435 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434 : tensor<1x?x1xf64>) outs(%394 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %436 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435 : tensor<1x?x1xf64>) outs(%402 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %437 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%428 : tensor<1x?x768xf32>) outs(%404 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437 : tensor<1x?x1xf32>) outs(%402 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436 : tensor<1x?x1xf32>) outs(%402 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %440 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439 : tensor<1x?x1xf32>) outs(%402 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %438 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %442 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441, %440 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %443 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442, %arg51 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %444 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %arg52 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%390 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_128 = tensor.collapse_shape %444 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %445 = tensor.empty(%384) : tensor<?x2304xf32>
    %446 = linalg.fill ins(%cst_0 : f32) outs(%445 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %447 = linalg.matmul ins(%collapsed_128, %arg53 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%446 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %448 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%447, %arg54 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%445 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_129 = tensor.expand_shape %448 [[0, 1], [2]] output_shape [1, %384, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_130 = tensor.extract_slice %expanded_129[0, 0, 0] [1, %384, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_131 = tensor.extract_slice %expanded_129[0, 0, 768] [1, %384, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_132 = tensor.extract_slice %expanded_129[0, 0, 1536] [1, %384, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %449 = arith.muli %119, %c768_i64 : i64
    %450 = arith.divsi %449, %49 : i64
    %451 = arith.select %1, %450, %0 : i64
    %from_elements_133 = tensor.from_elements %c1_i64, %451, %450, %c64_i64 : tensor<4xi64>
    %reshape_134 = tensor.reshape %extracted_slice_131(%from_elements_133) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %452 = arith.index_cast %451 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_135 = tensor.reshape %extracted_slice_132(%from_elements_133) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %453 = tensor.empty(%452) : tensor<1x12x?x64xf32>
    %transposed_136 = linalg.transpose ins(%reshape_135 : tensor<1x?x12x64xf32>) outs(%453 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_137 = tensor.reshape %extracted_slice_130(%from_elements_133) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_138 = linalg.transpose ins(%reshape_137 : tensor<1x?x12x64xf32>) outs(%453 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %454 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_138 : tensor<1x12x?x64xf32>) outs(%453 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %455 = tensor.empty(%452) : tensor<1x12x64x?xf32>
    %transposed_139 = linalg.transpose ins(%reshape_134 : tensor<1x?x12x64xf32>) outs(%455 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %456 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_139 : tensor<1x12x64x?xf32>) outs(%455 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %457 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %452, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %454[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_140 = tensor.collapse_shape %457 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %458 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %452, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %456[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_141 = tensor.collapse_shape %458 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %459 = linalg.batch_matmul ins(%collapsed_140, %collapsed_141 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_142 = tensor.reshape %459(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %460 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_142, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %461:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%460 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_143 = tensor.expand_shape %461#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %462 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460, %expanded_143 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %463 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %464 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%463 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %465 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%463, %464 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %466 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %467 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%466 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %468 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467, %100, %465 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %469 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %468[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_144 = tensor.reshape %469(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %470 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %452, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_136[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_145 = tensor.collapse_shape %470 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %471 = linalg.batch_matmul ins(%reshape_144, %collapsed_145 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_146 = tensor.expand_shape %471 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_147 = tensor.reshape %expanded_146(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_148 = linalg.transpose ins(%reshape_147 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_149 = tensor.reshape %transposed_148(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_150 = tensor.collapse_shape %reshape_149 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %472 = arith.index_cast %119 : i64 to index
    %473 = tensor.empty(%472) : tensor<?x768xf32>
    %474 = linalg.fill ins(%cst_0 : f32) outs(%473 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %475 = linalg.matmul ins(%collapsed_150, %arg55 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%474 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %476 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%475, %arg56 : tensor<?x768xf32>, tensor<768xf32>) outs(%473 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_151 = tensor.expand_shape %476 [[0, 1], [2]] output_shape [1, %472, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %477 = arith.cmpi eq, %472, %384 : index
    cf.assert %477, "mismatched size for broadcast"
    %478 = tensor.empty(%472) : tensor<1x?x768xf32>
    %479 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_151, %428 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %480 = tensor.empty(%472) : tensor<1x?x768xf64>
    %481 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479 : tensor<1x?x768xf32>) outs(%480 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %482 = tensor.empty(%472) : tensor<1x?x1xf64>
    %483 = linalg.fill ins(%cst : f64) outs(%482 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %484 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%481 : tensor<1x?x768xf64>) outs(%483 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %485 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484 : tensor<1x?x1xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %486 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481, %485 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%480 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %487 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486, %486 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%480 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %488 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%487 : tensor<1x?x768xf64>) outs(%483 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %489 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<1x?x1xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %490 = tensor.empty(%472) : tensor<1x?x1xf32>
    %491 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489 : tensor<1x?x1xf64>) outs(%490 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %492 = linalg.fill ins(%cst_0 : f32) outs(%490 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%479 : tensor<1x?x768xf32>) outs(%492 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493 : tensor<1x?x1xf32>) outs(%490 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491 : tensor<1x?x1xf32>) outs(%490 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495 : tensor<1x?x1xf32>) outs(%490 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479, %494 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497, %496 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %arg57 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499, %arg58 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_152 = tensor.collapse_shape %500 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %501 = tensor.empty(%472) : tensor<?x3072xf32>
    %502 = linalg.fill ins(%cst_0 : f32) outs(%501 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %503 = linalg.matmul ins(%collapsed_152, %arg59 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%502 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %504 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%503, %arg60 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%501 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_153 = tensor.expand_shape %504 [[0, 1], [2]] output_shape [1, %472, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %505 = tensor.empty(%472) : tensor<1x?x3072xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153 : tensor<1x?x3072xf32>) outs(%505 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153 : tensor<1x?x3072xf32>) outs(%505 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %508 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507 : tensor<1x?x3072xf32>) outs(%505 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %509 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153, %508 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%505 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %510 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<1x?x3072xf32>) outs(%505 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %511 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%510 : tensor<1x?x3072xf32>) outs(%505 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %512 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511 : tensor<1x?x3072xf32>) outs(%505 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %513 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506, %512 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%505 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_154 = tensor.collapse_shape %513 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %514 = linalg.matmul ins(%collapsed_154, %arg61 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%474 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %515 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%514, %arg62 : tensor<?x768xf32>, tensor<768xf32>) outs(%473 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_155 = tensor.expand_shape %515 [[0, 1], [2]] output_shape [1, %472, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %516 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479, %expanded_155 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %517 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%516 : tensor<1x?x768xf32>) outs(%480 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %518 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%517 : tensor<1x?x768xf64>) outs(%483 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %519 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518 : tensor<1x?x1xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %520 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517, %519 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%480 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %521 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520, %520 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%480 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %522 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%521 : tensor<1x?x768xf64>) outs(%483 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%522 : tensor<1x?x1xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %524 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%523 : tensor<1x?x1xf64>) outs(%490 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %525 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%516 : tensor<1x?x768xf32>) outs(%492 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %526 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525 : tensor<1x?x1xf32>) outs(%490 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %527 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524 : tensor<1x?x1xf32>) outs(%490 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %528 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527 : tensor<1x?x1xf32>) outs(%490 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %529 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%516, %526 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %530 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %528 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%530, %arg63 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %532 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531, %arg64 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%478 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_156 = tensor.collapse_shape %532 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %533 = tensor.empty(%472) : tensor<?x2304xf32>
    %534 = linalg.fill ins(%cst_0 : f32) outs(%533 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %535 = linalg.matmul ins(%collapsed_156, %arg65 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%534 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %536 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%535, %arg66 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%533 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_157 = tensor.expand_shape %536 [[0, 1], [2]] output_shape [1, %472, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_158 = tensor.extract_slice %expanded_157[0, 0, 0] [1, %472, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_159 = tensor.extract_slice %expanded_157[0, 0, 768] [1, %472, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_160 = tensor.extract_slice %expanded_157[0, 0, 1536] [1, %472, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %537 = arith.muli %119, %c768_i64 : i64
    %538 = arith.divsi %537, %49 : i64
    %539 = arith.select %1, %538, %0 : i64
    %from_elements_161 = tensor.from_elements %c1_i64, %539, %538, %c64_i64 : tensor<4xi64>
    %reshape_162 = tensor.reshape %extracted_slice_159(%from_elements_161) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %540 = arith.index_cast %539 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_163 = tensor.reshape %extracted_slice_160(%from_elements_161) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %541 = tensor.empty(%540) : tensor<1x12x?x64xf32>
    %transposed_164 = linalg.transpose ins(%reshape_163 : tensor<1x?x12x64xf32>) outs(%541 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_165 = tensor.reshape %extracted_slice_158(%from_elements_161) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_166 = linalg.transpose ins(%reshape_165 : tensor<1x?x12x64xf32>) outs(%541 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %542 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_166 : tensor<1x12x?x64xf32>) outs(%541 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %543 = tensor.empty(%540) : tensor<1x12x64x?xf32>
    %transposed_167 = linalg.transpose ins(%reshape_162 : tensor<1x?x12x64xf32>) outs(%543 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %544 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_167 : tensor<1x12x64x?xf32>) outs(%543 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %545 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %540, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %542[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_168 = tensor.collapse_shape %545 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %546 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %540, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %544[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_169 = tensor.collapse_shape %546 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %547 = linalg.batch_matmul ins(%collapsed_168, %collapsed_169 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_170 = tensor.reshape %547(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %548 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_170, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %549:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%548 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_171 = tensor.expand_shape %549#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %550 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%548, %expanded_171 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %551 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %552 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%551 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %553 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551, %552 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %554 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%548 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %555 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%554 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %556 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%555, %100, %553 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %557 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %556[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_172 = tensor.reshape %557(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %558 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %540, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_164[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_173 = tensor.collapse_shape %558 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %559 = linalg.batch_matmul ins(%reshape_172, %collapsed_173 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_174 = tensor.expand_shape %559 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_175 = tensor.reshape %expanded_174(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_176 = linalg.transpose ins(%reshape_175 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_177 = tensor.reshape %transposed_176(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_178 = tensor.collapse_shape %reshape_177 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %560 = arith.index_cast %119 : i64 to index
    %561 = tensor.empty(%560) : tensor<?x768xf32>
    %562 = linalg.fill ins(%cst_0 : f32) outs(%561 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %563 = linalg.matmul ins(%collapsed_178, %arg67 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%562 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %564 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%563, %arg68 : tensor<?x768xf32>, tensor<768xf32>) outs(%561 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_179 = tensor.expand_shape %564 [[0, 1], [2]] output_shape [1, %560, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %565 = arith.cmpi eq, %560, %472 : index
    cf.assert %565, "mismatched size for broadcast"
    %566 = tensor.empty(%560) : tensor<1x?x768xf32>
    %567 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_179, %516 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %568 = tensor.empty(%560) : tensor<1x?x768xf64>
    %569 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567 : tensor<1x?x768xf32>) outs(%568 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %570 = tensor.empty(%560) : tensor<1x?x1xf64>
    %571 = linalg.fill ins(%cst : f64) outs(%570 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %572 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%569 : tensor<1x?x768xf64>) outs(%571 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %573 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%572 : tensor<1x?x1xf64>) outs(%570 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %574 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%569, %573 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%568 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %575 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574, %574 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%568 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %576 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%575 : tensor<1x?x768xf64>) outs(%571 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %577 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576 : tensor<1x?x1xf64>) outs(%570 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %578 = tensor.empty(%560) : tensor<1x?x1xf32>
    %579 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577 : tensor<1x?x1xf64>) outs(%578 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %580 = linalg.fill ins(%cst_0 : f32) outs(%578 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %581 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%567 : tensor<1x?x768xf32>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %582 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581 : tensor<1x?x1xf32>) outs(%578 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579 : tensor<1x?x1xf32>) outs(%578 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %584 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583 : tensor<1x?x1xf32>) outs(%578 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %585 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %582 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%585, %584 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %587 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%586, %arg69 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %588 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587, %arg70 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_180 = tensor.collapse_shape %588 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %589 = tensor.empty(%560) : tensor<?x3072xf32>
    %590 = linalg.fill ins(%cst_0 : f32) outs(%589 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %591 = linalg.matmul ins(%collapsed_180, %arg71 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%590 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %592 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%591, %arg72 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%589 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_181 = tensor.expand_shape %592 [[0, 1], [2]] output_shape [1, %560, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %593 = tensor.empty(%560) : tensor<1x?x3072xf32>
    %594 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_181 : tensor<1x?x3072xf32>) outs(%593 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %595 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_181 : tensor<1x?x3072xf32>) outs(%593 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %596 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595 : tensor<1x?x3072xf32>) outs(%593 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %597 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_181, %596 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%593 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %598 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597 : tensor<1x?x3072xf32>) outs(%593 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %599 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%598 : tensor<1x?x3072xf32>) outs(%593 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %600 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<1x?x3072xf32>) outs(%593 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %601 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594, %600 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%593 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_182 = tensor.collapse_shape %601 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %602 = linalg.matmul ins(%collapsed_182, %arg73 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%562 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %603 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%602, %arg74 : tensor<?x768xf32>, tensor<768xf32>) outs(%561 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_183 = tensor.expand_shape %603 [[0, 1], [2]] output_shape [1, %560, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %604 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %expanded_183 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %605 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604 : tensor<1x?x768xf32>) outs(%568 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %606 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%605 : tensor<1x?x768xf64>) outs(%571 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %607 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<1x?x1xf64>) outs(%570 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %608 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605, %607 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%568 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %609 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608, %608 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%568 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %610 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%609 : tensor<1x?x768xf64>) outs(%571 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %611 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610 : tensor<1x?x1xf64>) outs(%570 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %612 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611 : tensor<1x?x1xf64>) outs(%578 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %613 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%604 : tensor<1x?x768xf32>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %614 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613 : tensor<1x?x1xf32>) outs(%578 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612 : tensor<1x?x1xf32>) outs(%578 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %616 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615 : tensor<1x?x1xf32>) outs(%578 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %617 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604, %614 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %618 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617, %616 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %619 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618, %arg75 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %620 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %arg76 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%566 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_184 = tensor.collapse_shape %620 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %621 = tensor.empty(%560) : tensor<?x2304xf32>
    %622 = linalg.fill ins(%cst_0 : f32) outs(%621 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %623 = linalg.matmul ins(%collapsed_184, %arg77 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%622 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %624 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%623, %arg78 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%621 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_185 = tensor.expand_shape %624 [[0, 1], [2]] output_shape [1, %560, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_186 = tensor.extract_slice %expanded_185[0, 0, 0] [1, %560, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_187 = tensor.extract_slice %expanded_185[0, 0, 768] [1, %560, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_188 = tensor.extract_slice %expanded_185[0, 0, 1536] [1, %560, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %625 = arith.muli %119, %c768_i64 : i64
    %626 = arith.divsi %625, %49 : i64
    %627 = arith.select %1, %626, %0 : i64
    %from_elements_189 = tensor.from_elements %c1_i64, %627, %626, %c64_i64 : tensor<4xi64>
    %reshape_190 = tensor.reshape %extracted_slice_187(%from_elements_189) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %628 = arith.index_cast %627 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_191 = tensor.reshape %extracted_slice_188(%from_elements_189) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %629 = tensor.empty(%628) : tensor<1x12x?x64xf32>
    %transposed_192 = linalg.transpose ins(%reshape_191 : tensor<1x?x12x64xf32>) outs(%629 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_193 = tensor.reshape %extracted_slice_186(%from_elements_189) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_194 = linalg.transpose ins(%reshape_193 : tensor<1x?x12x64xf32>) outs(%629 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %630 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_194 : tensor<1x12x?x64xf32>) outs(%629 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %631 = tensor.empty(%628) : tensor<1x12x64x?xf32>
    %transposed_195 = linalg.transpose ins(%reshape_190 : tensor<1x?x12x64xf32>) outs(%631 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %632 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_195 : tensor<1x12x64x?xf32>) outs(%631 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %633 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %628, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %630[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_196 = tensor.collapse_shape %633 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %634 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %628, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %632[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_197 = tensor.collapse_shape %634 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %635 = linalg.batch_matmul ins(%collapsed_196, %collapsed_197 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_198 = tensor.reshape %635(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %636 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_198, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %637:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%636 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_199 = tensor.expand_shape %637#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %638 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636, %expanded_199 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %639 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%638 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %640 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%639 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %641 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%639, %640 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %642 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %643 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%642 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %644 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%643, %100, %641 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %645 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %644[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_200 = tensor.reshape %645(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %646 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %628, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_192[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_201 = tensor.collapse_shape %646 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %647 = linalg.batch_matmul ins(%reshape_200, %collapsed_201 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_202 = tensor.expand_shape %647 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_203 = tensor.reshape %expanded_202(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_204 = linalg.transpose ins(%reshape_203 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_205 = tensor.reshape %transposed_204(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_206 = tensor.collapse_shape %reshape_205 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %648 = arith.index_cast %119 : i64 to index
    %649 = tensor.empty(%648) : tensor<?x768xf32>
    %650 = linalg.fill ins(%cst_0 : f32) outs(%649 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %651 = linalg.matmul ins(%collapsed_206, %arg79 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%650 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %652 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%651, %arg80 : tensor<?x768xf32>, tensor<768xf32>) outs(%649 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_207 = tensor.expand_shape %652 [[0, 1], [2]] output_shape [1, %648, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %653 = arith.cmpi eq, %648, %560 : index
    cf.assert %653, "mismatched size for broadcast"
    %654 = tensor.empty(%648) : tensor<1x?x768xf32>
    %655 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_207, %604 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %656 = tensor.empty(%648) : tensor<1x?x768xf64>
    %657 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655 : tensor<1x?x768xf32>) outs(%656 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %658 = tensor.empty(%648) : tensor<1x?x1xf64>
    %659 = linalg.fill ins(%cst : f64) outs(%658 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %660 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%657 : tensor<1x?x768xf64>) outs(%659 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %661 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%660 : tensor<1x?x1xf64>) outs(%658 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %662 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657, %661 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%656 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %663 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %662 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%656 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %664 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%663 : tensor<1x?x768xf64>) outs(%659 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %665 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664 : tensor<1x?x1xf64>) outs(%658 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %666 = tensor.empty(%648) : tensor<1x?x1xf32>
    %667 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665 : tensor<1x?x1xf64>) outs(%666 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %668 = linalg.fill ins(%cst_0 : f32) outs(%666 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%655 : tensor<1x?x768xf32>) outs(%668 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %670 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669 : tensor<1x?x1xf32>) outs(%666 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %671 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<1x?x1xf32>) outs(%666 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %672 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671 : tensor<1x?x1xf32>) outs(%666 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %673 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655, %670 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %674 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673, %672 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %675 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674, %arg81 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %676 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%675, %arg82 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_208 = tensor.collapse_shape %676 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %677 = tensor.empty(%648) : tensor<?x3072xf32>
    %678 = linalg.fill ins(%cst_0 : f32) outs(%677 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %679 = linalg.matmul ins(%collapsed_208, %arg83 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%678 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %680 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%679, %arg84 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%677 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_209 = tensor.expand_shape %680 [[0, 1], [2]] output_shape [1, %648, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %681 = tensor.empty(%648) : tensor<1x?x3072xf32>
    %682 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_209 : tensor<1x?x3072xf32>) outs(%681 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %683 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_209 : tensor<1x?x3072xf32>) outs(%681 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %684 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%683 : tensor<1x?x3072xf32>) outs(%681 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %685 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_209, %684 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%681 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %686 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%685 : tensor<1x?x3072xf32>) outs(%681 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %687 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%686 : tensor<1x?x3072xf32>) outs(%681 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %688 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%687 : tensor<1x?x3072xf32>) outs(%681 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %689 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%682, %688 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%681 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_210 = tensor.collapse_shape %689 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %690 = linalg.matmul ins(%collapsed_210, %arg85 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%650 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %691 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%690, %arg86 : tensor<?x768xf32>, tensor<768xf32>) outs(%649 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_211 = tensor.expand_shape %691 [[0, 1], [2]] output_shape [1, %648, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %692 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655, %expanded_211 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %693 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%692 : tensor<1x?x768xf32>) outs(%656 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %694 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%693 : tensor<1x?x768xf64>) outs(%659 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %695 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%694 : tensor<1x?x1xf64>) outs(%658 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %696 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%693, %695 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%656 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %697 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%696, %696 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%656 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %698 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%697 : tensor<1x?x768xf64>) outs(%659 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %699 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%698 : tensor<1x?x1xf64>) outs(%658 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %700 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%699 : tensor<1x?x1xf64>) outs(%666 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %701 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%692 : tensor<1x?x768xf32>) outs(%668 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %702 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%701 : tensor<1x?x1xf32>) outs(%666 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %703 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700 : tensor<1x?x1xf32>) outs(%666 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %704 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%703 : tensor<1x?x1xf32>) outs(%666 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %705 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%692, %702 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %706 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%705, %704 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %707 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706, %arg87 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %708 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%707, %arg88 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%654 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_212 = tensor.collapse_shape %708 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %709 = tensor.empty(%648) : tensor<?x2304xf32>
    %710 = linalg.fill ins(%cst_0 : f32) outs(%709 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %711 = linalg.matmul ins(%collapsed_212, %arg89 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%710 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %712 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%711, %arg90 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%709 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_213 = tensor.expand_shape %712 [[0, 1], [2]] output_shape [1, %648, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_214 = tensor.extract_slice %expanded_213[0, 0, 0] [1, %648, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_215 = tensor.extract_slice %expanded_213[0, 0, 768] [1, %648, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_216 = tensor.extract_slice %expanded_213[0, 0, 1536] [1, %648, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %713 = arith.muli %119, %c768_i64 : i64
    %714 = arith.divsi %713, %49 : i64
    %715 = arith.select %1, %714, %0 : i64
    %from_elements_217 = tensor.from_elements %c1_i64, %715, %714, %c64_i64 : tensor<4xi64>
    %reshape_218 = tensor.reshape %extracted_slice_215(%from_elements_217) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %716 = arith.index_cast %715 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_219 = tensor.reshape %extracted_slice_216(%from_elements_217) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %717 = tensor.empty(%716) : tensor<1x12x?x64xf32>
    %transposed_220 = linalg.transpose ins(%reshape_219 : tensor<1x?x12x64xf32>) outs(%717 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_221 = tensor.reshape %extracted_slice_214(%from_elements_217) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_222 = linalg.transpose ins(%reshape_221 : tensor<1x?x12x64xf32>) outs(%717 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %718 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_222 : tensor<1x12x?x64xf32>) outs(%717 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %719 = tensor.empty(%716) : tensor<1x12x64x?xf32>
    %transposed_223 = linalg.transpose ins(%reshape_218 : tensor<1x?x12x64xf32>) outs(%719 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %720 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_223 : tensor<1x12x64x?xf32>) outs(%719 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %721 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %716, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %718[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_224 = tensor.collapse_shape %721 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %722 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %716, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %720[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_225 = tensor.collapse_shape %722 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %723 = linalg.batch_matmul ins(%collapsed_224, %collapsed_225 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_226 = tensor.reshape %723(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %724 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_226, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %725:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%724 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_227 = tensor.expand_shape %725#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %726 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%724, %expanded_227 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %727 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%726 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %728 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%727 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %729 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%727, %728 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %730 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%724 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %731 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%730 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %732 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%731, %100, %729 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %733 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %732[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_228 = tensor.reshape %733(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %734 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %716, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_220[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_229 = tensor.collapse_shape %734 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %735 = linalg.batch_matmul ins(%reshape_228, %collapsed_229 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_230 = tensor.expand_shape %735 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_231 = tensor.reshape %expanded_230(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_232 = linalg.transpose ins(%reshape_231 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_233 = tensor.reshape %transposed_232(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_234 = tensor.collapse_shape %reshape_233 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %736 = arith.index_cast %119 : i64 to index
    %737 = tensor.empty(%736) : tensor<?x768xf32>
    %738 = linalg.fill ins(%cst_0 : f32) outs(%737 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %739 = linalg.matmul ins(%collapsed_234, %arg91 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%738 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %740 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%739, %arg92 : tensor<?x768xf32>, tensor<768xf32>) outs(%737 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_235 = tensor.expand_shape %740 [[0, 1], [2]] output_shape [1, %736, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %741 = arith.cmpi eq, %736, %648 : index
    cf.assert %741, "mismatched size for broadcast"
    %742 = tensor.empty(%736) : tensor<1x?x768xf32>
    %743 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_235, %692 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %744 = tensor.empty(%736) : tensor<1x?x768xf64>
    %745 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743 : tensor<1x?x768xf32>) outs(%744 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %746 = tensor.empty(%736) : tensor<1x?x1xf64>
    %747 = linalg.fill ins(%cst : f64) outs(%746 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %748 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%745 : tensor<1x?x768xf64>) outs(%747 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %749 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%748 : tensor<1x?x1xf64>) outs(%746 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %750 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745, %749 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%744 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %751 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%750, %750 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%744 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %752 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%751 : tensor<1x?x768xf64>) outs(%747 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %753 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%752 : tensor<1x?x1xf64>) outs(%746 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %754 = tensor.empty(%736) : tensor<1x?x1xf32>
    %755 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%753 : tensor<1x?x1xf64>) outs(%754 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %756 = linalg.fill ins(%cst_0 : f32) outs(%754 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %757 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%743 : tensor<1x?x768xf32>) outs(%756 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %758 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757 : tensor<1x?x1xf32>) outs(%754 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %759 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%755 : tensor<1x?x1xf32>) outs(%754 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %760 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%759 : tensor<1x?x1xf32>) outs(%754 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %761 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743, %758 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %762 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%761, %760 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %763 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%762, %arg93 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %764 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%763, %arg94 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_236 = tensor.collapse_shape %764 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %765 = tensor.empty(%736) : tensor<?x3072xf32>
    %766 = linalg.fill ins(%cst_0 : f32) outs(%765 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %767 = linalg.matmul ins(%collapsed_236, %arg95 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%766 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %768 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%767, %arg96 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%765 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_237 = tensor.expand_shape %768 [[0, 1], [2]] output_shape [1, %736, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %769 = tensor.empty(%736) : tensor<1x?x3072xf32>
    %770 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_237 : tensor<1x?x3072xf32>) outs(%769 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %771 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_237 : tensor<1x?x3072xf32>) outs(%769 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %772 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%771 : tensor<1x?x3072xf32>) outs(%769 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %773 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_237, %772 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%769 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %774 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%773 : tensor<1x?x3072xf32>) outs(%769 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %775 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%774 : tensor<1x?x3072xf32>) outs(%769 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %776 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775 : tensor<1x?x3072xf32>) outs(%769 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %777 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770, %776 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%769 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_238 = tensor.collapse_shape %777 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %778 = linalg.matmul ins(%collapsed_238, %arg97 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%738 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %779 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%778, %arg98 : tensor<?x768xf32>, tensor<768xf32>) outs(%737 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_239 = tensor.expand_shape %779 [[0, 1], [2]] output_shape [1, %736, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %780 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743, %expanded_239 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %781 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%780 : tensor<1x?x768xf32>) outs(%744 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %782 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%781 : tensor<1x?x768xf64>) outs(%747 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %783 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%782 : tensor<1x?x1xf64>) outs(%746 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %784 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%781, %783 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%744 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %785 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%784, %784 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%744 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %786 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%785 : tensor<1x?x768xf64>) outs(%747 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %787 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%786 : tensor<1x?x1xf64>) outs(%746 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %788 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%787 : tensor<1x?x1xf64>) outs(%754 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %789 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%780 : tensor<1x?x768xf32>) outs(%756 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %790 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%789 : tensor<1x?x1xf32>) outs(%754 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %791 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%788 : tensor<1x?x1xf32>) outs(%754 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %792 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%791 : tensor<1x?x1xf32>) outs(%754 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %793 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%780, %790 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %794 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%793, %792 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %795 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%794, %arg99 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %796 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%795, %arg100 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%742 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_240 = tensor.collapse_shape %796 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %797 = tensor.empty(%736) : tensor<?x2304xf32>
    %798 = linalg.fill ins(%cst_0 : f32) outs(%797 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %799 = linalg.matmul ins(%collapsed_240, %arg101 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%798 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %800 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%799, %arg102 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%797 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_241 = tensor.expand_shape %800 [[0, 1], [2]] output_shape [1, %736, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_242 = tensor.extract_slice %expanded_241[0, 0, 0] [1, %736, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_243 = tensor.extract_slice %expanded_241[0, 0, 768] [1, %736, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_244 = tensor.extract_slice %expanded_241[0, 0, 1536] [1, %736, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %801 = arith.muli %119, %c768_i64 : i64
    %802 = arith.divsi %801, %49 : i64
    %803 = arith.select %1, %802, %0 : i64
    %from_elements_245 = tensor.from_elements %c1_i64, %803, %802, %c64_i64 : tensor<4xi64>
    %reshape_246 = tensor.reshape %extracted_slice_243(%from_elements_245) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %804 = arith.index_cast %803 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_247 = tensor.reshape %extracted_slice_244(%from_elements_245) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %805 = tensor.empty(%804) : tensor<1x12x?x64xf32>
    %transposed_248 = linalg.transpose ins(%reshape_247 : tensor<1x?x12x64xf32>) outs(%805 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_249 = tensor.reshape %extracted_slice_242(%from_elements_245) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_250 = linalg.transpose ins(%reshape_249 : tensor<1x?x12x64xf32>) outs(%805 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %806 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_250 : tensor<1x12x?x64xf32>) outs(%805 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %807 = tensor.empty(%804) : tensor<1x12x64x?xf32>
    %transposed_251 = linalg.transpose ins(%reshape_246 : tensor<1x?x12x64xf32>) outs(%807 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %808 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_251 : tensor<1x12x64x?xf32>) outs(%807 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %809 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %804, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %806[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_252 = tensor.collapse_shape %809 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %810 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %804, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %808[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_253 = tensor.collapse_shape %810 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %811 = linalg.batch_matmul ins(%collapsed_252, %collapsed_253 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_254 = tensor.reshape %811(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %812 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_254, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %813:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%812 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_255 = tensor.expand_shape %813#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %814 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%812, %expanded_255 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %815 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%814 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %816 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%815 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %817 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%815, %816 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %818 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%812 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %819 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%818 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %820 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%819, %100, %817 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %821 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %820[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_256 = tensor.reshape %821(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %822 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %804, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_248[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_257 = tensor.collapse_shape %822 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %823 = linalg.batch_matmul ins(%reshape_256, %collapsed_257 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_258 = tensor.expand_shape %823 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_259 = tensor.reshape %expanded_258(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_260 = linalg.transpose ins(%reshape_259 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_261 = tensor.reshape %transposed_260(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_262 = tensor.collapse_shape %reshape_261 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %824 = arith.index_cast %119 : i64 to index
    %825 = tensor.empty(%824) : tensor<?x768xf32>
    %826 = linalg.fill ins(%cst_0 : f32) outs(%825 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %827 = linalg.matmul ins(%collapsed_262, %arg103 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%826 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %828 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%827, %arg104 : tensor<?x768xf32>, tensor<768xf32>) outs(%825 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_263 = tensor.expand_shape %828 [[0, 1], [2]] output_shape [1, %824, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %829 = arith.cmpi eq, %824, %736 : index
    cf.assert %829, "mismatched size for broadcast"
    %830 = tensor.empty(%824) : tensor<1x?x768xf32>
    %831 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_263, %780 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %832 = tensor.empty(%824) : tensor<1x?x768xf64>
    %833 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%831 : tensor<1x?x768xf32>) outs(%832 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %834 = tensor.empty(%824) : tensor<1x?x1xf64>
    %835 = linalg.fill ins(%cst : f64) outs(%834 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %836 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%833 : tensor<1x?x768xf64>) outs(%835 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %837 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%836 : tensor<1x?x1xf64>) outs(%834 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %838 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%833, %837 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%832 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %839 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%838, %838 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%832 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %840 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%839 : tensor<1x?x768xf64>) outs(%835 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %841 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%840 : tensor<1x?x1xf64>) outs(%834 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %842 = tensor.empty(%824) : tensor<1x?x1xf32>
    %843 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%841 : tensor<1x?x1xf64>) outs(%842 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %844 = linalg.fill ins(%cst_0 : f32) outs(%842 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%831 : tensor<1x?x768xf32>) outs(%844 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %846 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%845 : tensor<1x?x1xf32>) outs(%842 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %847 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%843 : tensor<1x?x1xf32>) outs(%842 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %848 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%847 : tensor<1x?x1xf32>) outs(%842 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %849 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%831, %846 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %850 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%849, %848 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %851 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%850, %arg105 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %852 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%851, %arg106 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_264 = tensor.collapse_shape %852 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %853 = tensor.empty(%824) : tensor<?x3072xf32>
    %854 = linalg.fill ins(%cst_0 : f32) outs(%853 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %855 = linalg.matmul ins(%collapsed_264, %arg107 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%854 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %856 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%855, %arg108 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%853 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_265 = tensor.expand_shape %856 [[0, 1], [2]] output_shape [1, %824, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %857 = tensor.empty(%824) : tensor<1x?x3072xf32>
    %858 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265 : tensor<1x?x3072xf32>) outs(%857 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %859 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265 : tensor<1x?x3072xf32>) outs(%857 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %860 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%859 : tensor<1x?x3072xf32>) outs(%857 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %861 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265, %860 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%857 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %862 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%861 : tensor<1x?x3072xf32>) outs(%857 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %863 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%862 : tensor<1x?x3072xf32>) outs(%857 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %864 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%863 : tensor<1x?x3072xf32>) outs(%857 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %865 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%858, %864 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%857 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_266 = tensor.collapse_shape %865 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %866 = linalg.matmul ins(%collapsed_266, %arg109 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%826 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %867 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%866, %arg110 : tensor<?x768xf32>, tensor<768xf32>) outs(%825 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_267 = tensor.expand_shape %867 [[0, 1], [2]] output_shape [1, %824, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %868 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%831, %expanded_267 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %869 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%868 : tensor<1x?x768xf32>) outs(%832 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %870 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%869 : tensor<1x?x768xf64>) outs(%835 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %871 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%870 : tensor<1x?x1xf64>) outs(%834 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %872 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%869, %871 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%832 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %873 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%872, %872 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%832 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %874 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%873 : tensor<1x?x768xf64>) outs(%835 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %875 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%874 : tensor<1x?x1xf64>) outs(%834 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %876 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%875 : tensor<1x?x1xf64>) outs(%842 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %877 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%868 : tensor<1x?x768xf32>) outs(%844 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %878 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%877 : tensor<1x?x1xf32>) outs(%842 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %879 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%876 : tensor<1x?x1xf32>) outs(%842 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %880 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%879 : tensor<1x?x1xf32>) outs(%842 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %881 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%868, %878 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %882 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%881, %880 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %883 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%882, %arg111 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %884 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%883, %arg112 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%830 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_268 = tensor.collapse_shape %884 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %885 = tensor.empty(%824) : tensor<?x2304xf32>
    %886 = linalg.fill ins(%cst_0 : f32) outs(%885 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %887 = linalg.matmul ins(%collapsed_268, %arg113 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%886 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %888 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%887, %arg114 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%885 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_269 = tensor.expand_shape %888 [[0, 1], [2]] output_shape [1, %824, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_270 = tensor.extract_slice %expanded_269[0, 0, 0] [1, %824, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_271 = tensor.extract_slice %expanded_269[0, 0, 768] [1, %824, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_272 = tensor.extract_slice %expanded_269[0, 0, 1536] [1, %824, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %889 = arith.muli %119, %c768_i64 : i64
    %890 = arith.divsi %889, %49 : i64
    %891 = arith.select %1, %890, %0 : i64
    %from_elements_273 = tensor.from_elements %c1_i64, %891, %890, %c64_i64 : tensor<4xi64>
    %reshape_274 = tensor.reshape %extracted_slice_271(%from_elements_273) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %892 = arith.index_cast %891 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_275 = tensor.reshape %extracted_slice_272(%from_elements_273) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %893 = tensor.empty(%892) : tensor<1x12x?x64xf32>
    %transposed_276 = linalg.transpose ins(%reshape_275 : tensor<1x?x12x64xf32>) outs(%893 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_277 = tensor.reshape %extracted_slice_270(%from_elements_273) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_278 = linalg.transpose ins(%reshape_277 : tensor<1x?x12x64xf32>) outs(%893 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %894 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_278 : tensor<1x12x?x64xf32>) outs(%893 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %895 = tensor.empty(%892) : tensor<1x12x64x?xf32>
    %transposed_279 = linalg.transpose ins(%reshape_274 : tensor<1x?x12x64xf32>) outs(%895 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %896 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_279 : tensor<1x12x64x?xf32>) outs(%895 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %897 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %892, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %894[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_280 = tensor.collapse_shape %897 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %898 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %892, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %896[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_281 = tensor.collapse_shape %898 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %899 = linalg.batch_matmul ins(%collapsed_280, %collapsed_281 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_282 = tensor.reshape %899(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %900 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_282, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %901:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%900 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_283 = tensor.expand_shape %901#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %902 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%900, %expanded_283 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %903 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%902 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %904 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%903 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %905 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%903, %904 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %906 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%900 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %907 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%906 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %908 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%907, %100, %905 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %909 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %908[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_284 = tensor.reshape %909(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %910 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %892, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_276[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_285 = tensor.collapse_shape %910 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %911 = linalg.batch_matmul ins(%reshape_284, %collapsed_285 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_286 = tensor.expand_shape %911 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_287 = tensor.reshape %expanded_286(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_288 = linalg.transpose ins(%reshape_287 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_289 = tensor.reshape %transposed_288(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_290 = tensor.collapse_shape %reshape_289 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %912 = arith.index_cast %119 : i64 to index
    %913 = tensor.empty(%912) : tensor<?x768xf32>
    %914 = linalg.fill ins(%cst_0 : f32) outs(%913 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %915 = linalg.matmul ins(%collapsed_290, %arg115 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%914 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %916 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%915, %arg116 : tensor<?x768xf32>, tensor<768xf32>) outs(%913 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_291 = tensor.expand_shape %916 [[0, 1], [2]] output_shape [1, %912, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %917 = arith.cmpi eq, %912, %824 : index
    cf.assert %917, "mismatched size for broadcast"
    %918 = tensor.empty(%912) : tensor<1x?x768xf32>
    %919 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_291, %868 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %920 = tensor.empty(%912) : tensor<1x?x768xf64>
    %921 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919 : tensor<1x?x768xf32>) outs(%920 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %922 = tensor.empty(%912) : tensor<1x?x1xf64>
    %923 = linalg.fill ins(%cst : f64) outs(%922 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %924 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%921 : tensor<1x?x768xf64>) outs(%923 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %925 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%924 : tensor<1x?x1xf64>) outs(%922 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %926 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%921, %925 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%920 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %927 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%926, %926 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%920 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %928 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%927 : tensor<1x?x768xf64>) outs(%923 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %929 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%928 : tensor<1x?x1xf64>) outs(%922 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %930 = tensor.empty(%912) : tensor<1x?x1xf32>
    %931 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%929 : tensor<1x?x1xf64>) outs(%930 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %932 = linalg.fill ins(%cst_0 : f32) outs(%930 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %933 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%919 : tensor<1x?x768xf32>) outs(%932 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %934 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%933 : tensor<1x?x1xf32>) outs(%930 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %935 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%931 : tensor<1x?x1xf32>) outs(%930 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %936 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%935 : tensor<1x?x1xf32>) outs(%930 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %937 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919, %934 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %938 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%937, %936 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %939 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%938, %arg117 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %940 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%939, %arg118 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_292 = tensor.collapse_shape %940 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %941 = tensor.empty(%912) : tensor<?x3072xf32>
    %942 = linalg.fill ins(%cst_0 : f32) outs(%941 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %943 = linalg.matmul ins(%collapsed_292, %arg119 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%942 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %944 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%943, %arg120 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%941 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_293 = tensor.expand_shape %944 [[0, 1], [2]] output_shape [1, %912, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %945 = tensor.empty(%912) : tensor<1x?x3072xf32>
    %946 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_293 : tensor<1x?x3072xf32>) outs(%945 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %947 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_293 : tensor<1x?x3072xf32>) outs(%945 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %948 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%947 : tensor<1x?x3072xf32>) outs(%945 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %949 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_293, %948 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%945 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %950 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%949 : tensor<1x?x3072xf32>) outs(%945 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %951 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%950 : tensor<1x?x3072xf32>) outs(%945 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %952 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%951 : tensor<1x?x3072xf32>) outs(%945 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %953 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%946, %952 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%945 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_294 = tensor.collapse_shape %953 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %954 = linalg.matmul ins(%collapsed_294, %arg121 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%914 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %955 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%954, %arg122 : tensor<?x768xf32>, tensor<768xf32>) outs(%913 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_295 = tensor.expand_shape %955 [[0, 1], [2]] output_shape [1, %912, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %956 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919, %expanded_295 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %957 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%956 : tensor<1x?x768xf32>) outs(%920 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %958 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%957 : tensor<1x?x768xf64>) outs(%923 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %959 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%958 : tensor<1x?x1xf64>) outs(%922 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %960 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%957, %959 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%920 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %961 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%960, %960 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%920 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %962 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%961 : tensor<1x?x768xf64>) outs(%923 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %963 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%962 : tensor<1x?x1xf64>) outs(%922 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %964 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%963 : tensor<1x?x1xf64>) outs(%930 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %965 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%956 : tensor<1x?x768xf32>) outs(%932 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %966 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%965 : tensor<1x?x1xf32>) outs(%930 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %967 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%964 : tensor<1x?x1xf32>) outs(%930 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %968 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%967 : tensor<1x?x1xf32>) outs(%930 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %969 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%956, %966 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %970 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%969, %968 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %971 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%970, %arg123 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %972 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%971, %arg124 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%918 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_296 = tensor.collapse_shape %972 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %973 = tensor.empty(%912) : tensor<?x2304xf32>
    %974 = linalg.fill ins(%cst_0 : f32) outs(%973 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %975 = linalg.matmul ins(%collapsed_296, %arg125 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%974 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %976 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%975, %arg126 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%973 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_297 = tensor.expand_shape %976 [[0, 1], [2]] output_shape [1, %912, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_298 = tensor.extract_slice %expanded_297[0, 0, 0] [1, %912, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_299 = tensor.extract_slice %expanded_297[0, 0, 768] [1, %912, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_300 = tensor.extract_slice %expanded_297[0, 0, 1536] [1, %912, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %977 = arith.muli %119, %c768_i64 : i64
    %978 = arith.divsi %977, %49 : i64
    %979 = arith.select %1, %978, %0 : i64
    %from_elements_301 = tensor.from_elements %c1_i64, %979, %978, %c64_i64 : tensor<4xi64>
    %reshape_302 = tensor.reshape %extracted_slice_299(%from_elements_301) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %980 = arith.index_cast %979 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_303 = tensor.reshape %extracted_slice_300(%from_elements_301) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %981 = tensor.empty(%980) : tensor<1x12x?x64xf32>
    %transposed_304 = linalg.transpose ins(%reshape_303 : tensor<1x?x12x64xf32>) outs(%981 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_305 = tensor.reshape %extracted_slice_298(%from_elements_301) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_306 = linalg.transpose ins(%reshape_305 : tensor<1x?x12x64xf32>) outs(%981 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %982 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_306 : tensor<1x12x?x64xf32>) outs(%981 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %983 = tensor.empty(%980) : tensor<1x12x64x?xf32>
    %transposed_307 = linalg.transpose ins(%reshape_302 : tensor<1x?x12x64xf32>) outs(%983 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %984 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_307 : tensor<1x12x64x?xf32>) outs(%983 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %985 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %980, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %982[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_308 = tensor.collapse_shape %985 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %986 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %980, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %984[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_309 = tensor.collapse_shape %986 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %987 = linalg.batch_matmul ins(%collapsed_308, %collapsed_309 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_310 = tensor.reshape %987(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %988 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_310, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %989:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%988 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_311 = tensor.expand_shape %989#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %990 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%988, %expanded_311 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %991 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%990 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %992 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%991 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %993 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%991, %992 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %994 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%988 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %995 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%994 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %996 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%995, %100, %993 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %997 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %996[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_312 = tensor.reshape %997(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %998 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %980, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_304[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_313 = tensor.collapse_shape %998 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %999 = linalg.batch_matmul ins(%reshape_312, %collapsed_313 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_314 = tensor.expand_shape %999 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_315 = tensor.reshape %expanded_314(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_316 = linalg.transpose ins(%reshape_315 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_317 = tensor.reshape %transposed_316(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_318 = tensor.collapse_shape %reshape_317 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %1000 = arith.index_cast %119 : i64 to index
    %1001 = tensor.empty(%1000) : tensor<?x768xf32>
    %1002 = linalg.fill ins(%cst_0 : f32) outs(%1001 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1003 = linalg.matmul ins(%collapsed_318, %arg127 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1002 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1004 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%1003, %arg128 : tensor<?x768xf32>, tensor<768xf32>) outs(%1001 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_319 = tensor.expand_shape %1004 [[0, 1], [2]] output_shape [1, %1000, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %1005 = arith.cmpi eq, %1000, %912 : index
    cf.assert %1005, "mismatched size for broadcast"
    %1006 = tensor.empty(%1000) : tensor<1x?x768xf32>
    %1007 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_319, %956 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1008 = tensor.empty(%1000) : tensor<1x?x768xf64>
    %1009 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1007 : tensor<1x?x768xf32>) outs(%1008 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1010 = tensor.empty(%1000) : tensor<1x?x1xf64>
    %1011 = linalg.fill ins(%cst : f64) outs(%1010 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %1012 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1009 : tensor<1x?x768xf64>) outs(%1011 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1013 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1012 : tensor<1x?x1xf64>) outs(%1010 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1014 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1009, %1013 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%1008 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1015 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1014, %1014 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%1008 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1016 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1015 : tensor<1x?x768xf64>) outs(%1011 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1017 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1016 : tensor<1x?x1xf64>) outs(%1010 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1018 = tensor.empty(%1000) : tensor<1x?x1xf32>
    %1019 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1017 : tensor<1x?x1xf64>) outs(%1018 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1020 = linalg.fill ins(%cst_0 : f32) outs(%1018 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %1021 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1007 : tensor<1x?x768xf32>) outs(%1020 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1022 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1021 : tensor<1x?x1xf32>) outs(%1018 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1023 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1019 : tensor<1x?x1xf32>) outs(%1018 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %1024 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1023 : tensor<1x?x1xf32>) outs(%1018 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1025 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1007, %1022 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1026 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1025, %1024 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1027 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1026, %arg129 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1028 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027, %arg130 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_320 = tensor.collapse_shape %1028 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %1029 = tensor.empty(%1000) : tensor<?x3072xf32>
    %1030 = linalg.fill ins(%cst_0 : f32) outs(%1029 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1031 = linalg.matmul ins(%collapsed_320, %arg131 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1030 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1032 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%1031, %arg132 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1029 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_321 = tensor.expand_shape %1032 [[0, 1], [2]] output_shape [1, %1000, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %1033 = tensor.empty(%1000) : tensor<1x?x3072xf32>
    %1034 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_321 : tensor<1x?x3072xf32>) outs(%1033 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1035 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_321 : tensor<1x?x3072xf32>) outs(%1033 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1036 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1035 : tensor<1x?x3072xf32>) outs(%1033 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %1037 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_321, %1036 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%1033 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1038 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037 : tensor<1x?x3072xf32>) outs(%1033 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %1039 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038 : tensor<1x?x3072xf32>) outs(%1033 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1040 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1039 : tensor<1x?x3072xf32>) outs(%1033 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1041 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1034, %1040 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%1033 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_322 = tensor.collapse_shape %1041 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %1042 = linalg.matmul ins(%collapsed_322, %arg133 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1002 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1043 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%1042, %arg134 : tensor<?x768xf32>, tensor<768xf32>) outs(%1001 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_323 = tensor.expand_shape %1043 [[0, 1], [2]] output_shape [1, %1000, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %1044 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1007, %expanded_323 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1045 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1044 : tensor<1x?x768xf32>) outs(%1008 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1046 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1045 : tensor<1x?x768xf64>) outs(%1011 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1047 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046 : tensor<1x?x1xf64>) outs(%1010 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1048 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1047 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%1008 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1049 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048, %1048 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%1008 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1050 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1049 : tensor<1x?x768xf64>) outs(%1011 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1051 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1050 : tensor<1x?x1xf64>) outs(%1010 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1052 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1051 : tensor<1x?x1xf64>) outs(%1018 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1053 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1044 : tensor<1x?x768xf32>) outs(%1020 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1054 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053 : tensor<1x?x1xf32>) outs(%1018 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1055 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1052 : tensor<1x?x1xf32>) outs(%1018 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %1056 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1055 : tensor<1x?x1xf32>) outs(%1018 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1057 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1044, %1054 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1058 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057, %1056 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1059 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1058, %arg135 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1060 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1059, %arg136 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1006 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_324 = tensor.collapse_shape %1060 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %1061 = tensor.empty(%1000) : tensor<?x2304xf32>
    %1062 = linalg.fill ins(%cst_0 : f32) outs(%1061 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1063 = linalg.matmul ins(%collapsed_324, %arg137 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%1062 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1064 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%1063, %arg138 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%1061 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x2304xf32>
    %expanded_325 = tensor.expand_shape %1064 [[0, 1], [2]] output_shape [1, %1000, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_326 = tensor.extract_slice %expanded_325[0, 0, 0] [1, %1000, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_327 = tensor.extract_slice %expanded_325[0, 0, 768] [1, %1000, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_328 = tensor.extract_slice %expanded_325[0, 0, 1536] [1, %1000, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %1065 = arith.muli %119, %c768_i64 : i64
    %1066 = arith.divsi %1065, %49 : i64
    %1067 = arith.select %1, %1066, %0 : i64
    %from_elements_329 = tensor.from_elements %c1_i64, %1067, %1066, %c64_i64 : tensor<4xi64>
    %reshape_330 = tensor.reshape %extracted_slice_327(%from_elements_329) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %1068 = arith.index_cast %1067 : i64 to index
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_331 = tensor.reshape %extracted_slice_328(%from_elements_329) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %1069 = tensor.empty(%1068) : tensor<1x12x?x64xf32>
    %transposed_332 = linalg.transpose ins(%reshape_331 : tensor<1x?x12x64xf32>) outs(%1069 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_333 = tensor.reshape %extracted_slice_326(%from_elements_329) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_334 = linalg.transpose ins(%reshape_333 : tensor<1x?x12x64xf32>) outs(%1069 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1070 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_334 : tensor<1x12x?x64xf32>) outs(%1069 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x?x64xf32>
    %1071 = tensor.empty(%1068) : tensor<1x12x64x?xf32>
    %transposed_335 = linalg.transpose ins(%reshape_330 : tensor<1x?x12x64xf32>) outs(%1071 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1072 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_335 : tensor<1x12x64x?xf32>) outs(%1071 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_6 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %1073 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %1068, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %1070[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_336 = tensor.collapse_shape %1073 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %1074 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %1068, %c1 : index
      %1157 = arith.select %1156, %c0, %1155 : index
      %extracted = tensor.extract %1072[%c0, %1153, %1154, %1157] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_337 = tensor.collapse_shape %1074 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %1075 = linalg.batch_matmul ins(%collapsed_336, %collapsed_337 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%66 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_338 = tensor.reshape %1075(%from_elements_26) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %78, "mismatched size for broadcast"
    cf.assert %78, "mismatched size for broadcast"
    %1076 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_338, %57 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %1077:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1076 : tensor<1x12x?x?xf32>) outs(%84, %82 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_354: i64):
      %1153 = linalg.index 3 : index
      %1154 = arith.index_cast %1153 : index to i64
      %1155 = arith.maximumf %in, %out : f32
      %1156 = arith.cmpf ogt, %in, %out : f32
      %1157 = arith.select %1156, %1154, %out_354 : i64
      linalg.yield %1155, %1157 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_339 = tensor.expand_shape %1077#0 [[0], [1], [2, 3]] output_shape [1, 12, %77, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %1078 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1076, %expanded_339 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %1079 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1078 : tensor<1x12x?x?xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.exp %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %1080 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1079 : tensor<1x12x?x?xf32>) outs(%89 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x1xf32>
    %1081 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1079, %1080 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%79 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.divf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    %1082 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1076 : tensor<1x12x?x?xf32>) outs(%92 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1153 = arith.extf %in : f32 to f64
      %1154 = arith.cmpf oeq, %1153, %cst_7 : f64
      linalg.yield %1154 : i1
    } -> tensor<1x12x?x?xi1>
    %1083 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1082 : tensor<1x12x?x?xi1>) outs(%95 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1153 = arith.andi %in, %out : i1
      linalg.yield %1153 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %97, "negative values not allowed in new dimensions"
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %1084 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1083, %100, %1081 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%103 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_354: f32, %in_355: f32, %out: f32):
      %1153 = arith.select %in, %in_354, %in_355 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %1085 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %77, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %1158 = arith.cmpi eq, %98, %c1 : index
      %1159 = arith.select %1158, %c0, %1155 : index
      %extracted = tensor.extract %1084[%c0, %1153, %1157, %1159] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_340 = tensor.reshape %1085(%from_elements_29) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %1086 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1153 = linalg.index 1 : index
      %1154 = linalg.index 2 : index
      %1155 = linalg.index 3 : index
      %1156 = arith.cmpi eq, %1068, %c1 : index
      %1157 = arith.select %1156, %c0, %1154 : index
      %extracted = tensor.extract %transposed_332[%c0, %1153, %1157, %1155] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_341 = tensor.collapse_shape %1086 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %108, "mismatching contracting dimension"
    %1087 = linalg.batch_matmul ins(%reshape_340, %collapsed_341 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%110 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_342 = tensor.expand_shape %1087 [[0, 1], [2], [3]] output_shape [1, 12, %77, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %reshape_343 = tensor.reshape %expanded_342(%from_elements_33) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_344 = linalg.transpose ins(%reshape_343 : tensor<1x12x?x64xf32>) outs(%116 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_345 = tensor.reshape %transposed_344(%from_elements_36) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_346 = tensor.collapse_shape %reshape_345 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %1088 = arith.index_cast %119 : i64 to index
    %1089 = tensor.empty(%1088) : tensor<?x768xf32>
    %1090 = linalg.fill ins(%cst_0 : f32) outs(%1089 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1091 = linalg.matmul ins(%collapsed_346, %arg139 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1090 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1092 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%1091, %arg140 : tensor<?x768xf32>, tensor<768xf32>) outs(%1089 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_347 = tensor.expand_shape %1092 [[0, 1], [2]] output_shape [1, %1088, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %1093 = arith.cmpi eq, %1088, %1000 : index
    cf.assert %1093, "mismatched size for broadcast"
    %1094 = tensor.empty(%1088) : tensor<1x?x768xf32>
    %1095 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347, %1044 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1096 = tensor.empty(%1088) : tensor<1x?x768xf64>
    %1097 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1095 : tensor<1x?x768xf32>) outs(%1096 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1098 = tensor.empty(%1088) : tensor<1x?x1xf64>
    %1099 = linalg.fill ins(%cst : f64) outs(%1098 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %1100 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1097 : tensor<1x?x768xf64>) outs(%1099 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1100 : tensor<1x?x1xf64>) outs(%1098 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1102 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1097, %1101 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%1096 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1102, %1102 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%1096 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1104 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1103 : tensor<1x?x768xf64>) outs(%1099 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1104 : tensor<1x?x1xf64>) outs(%1098 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1106 = tensor.empty(%1088) : tensor<1x?x1xf32>
    %1107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1105 : tensor<1x?x1xf64>) outs(%1106 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1108 = linalg.fill ins(%cst_0 : f32) outs(%1106 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %1109 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1095 : tensor<1x?x768xf32>) outs(%1108 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1109 : tensor<1x?x1xf32>) outs(%1106 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1107 : tensor<1x?x1xf32>) outs(%1106 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %1112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111 : tensor<1x?x1xf32>) outs(%1106 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1113 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1095, %1110 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1114 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1113, %1112 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1115 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1114, %arg141 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1115, %arg142 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_348 = tensor.collapse_shape %1116 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %1117 = tensor.empty(%1088) : tensor<?x3072xf32>
    %1118 = linalg.fill ins(%cst_0 : f32) outs(%1117 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1119 = linalg.matmul ins(%collapsed_348, %arg143 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1118 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1120 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%1119, %arg144 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1117 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x3072xf32>
    %expanded_349 = tensor.expand_shape %1120 [[0, 1], [2]] output_shape [1, %1088, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %1121 = tensor.empty(%1088) : tensor<1x?x3072xf32>
    %1122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_349 : tensor<1x?x3072xf32>) outs(%1121 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_349 : tensor<1x?x3072xf32>) outs(%1121 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1123 : tensor<1x?x3072xf32>) outs(%1121 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_5 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %1125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_349, %1124 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%1121 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1125 : tensor<1x?x3072xf32>) outs(%1121 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_4 : f64 to f32
      %1154 = arith.mulf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x3072xf32>
    %1127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1126 : tensor<1x?x3072xf32>) outs(%1121 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.tanh %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1127 : tensor<1x?x3072xf32>) outs(%1121 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %cst_12 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %1129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1122, %1128 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%1121 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_350 = tensor.collapse_shape %1129 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %1130 = linalg.matmul ins(%collapsed_350, %arg145 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1090 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1131 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%1130, %arg146 : tensor<?x768xf32>, tensor<768xf32>) outs(%1089 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<?x768xf32>
    %expanded_351 = tensor.expand_shape %1131 [[0, 1], [2]] output_shape [1, %1088, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %1132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1095, %expanded_351 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1132 : tensor<1x?x768xf32>) outs(%1096 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1153 = arith.extf %in : f32 to f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1134 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1133 : tensor<1x?x768xf64>) outs(%1099 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1134 : tensor<1x?x1xf64>) outs(%1098 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1136 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1133, %1135 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%1096 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.subf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1136, %1136 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%1096 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_354: f64, %out: f64):
      %1153 = arith.mulf %in, %in_354 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x768xf64>
    %1138 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1137 : tensor<1x?x768xf64>) outs(%1099 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.addf %in, %out : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1138 : tensor<1x?x1xf64>) outs(%1098 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1153 = arith.divf %in, %cst_9 : f64
      linalg.yield %1153 : f64
    } -> tensor<1x?x1xf64>
    %1140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1139 : tensor<1x?x1xf64>) outs(%1106 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1153 = arith.truncf %in : f64 to f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1141 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1132 : tensor<1x?x768xf32>) outs(%1108 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.addf %in, %out : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1141 : tensor<1x?x1xf32>) outs(%1106 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.divf %in, %cst_10 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1140 : tensor<1x?x1xf32>) outs(%1106 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = arith.truncf %cst_8 : f64 to f32
      %1154 = arith.addf %in, %1153 : f32
      linalg.yield %1154 : f32
    } -> tensor<1x?x1xf32>
    %1144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1143 : tensor<1x?x1xf32>) outs(%1106 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1153 = math.rsqrt %in : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x1xf32>
    %1145 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1132, %1142 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.subf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1146 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1145, %1144 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1147 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1146, %arg147 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.mulf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1148 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1147, %arg148 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1094 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_354: f32, %out: f32):
      %1153 = arith.addf %in, %in_354 : f32
      linalg.yield %1153 : f32
    } -> tensor<1x?x768xf32>
    %1149 = arith.muli %2, %c768_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %1150 = arith.muli %119, %c768_i64 : i64
    %1151 = arith.divsi %1150, %1149 : i64
    %1152 = arith.select %1, %1151, %0 : i64
    %from_elements_352 = tensor.from_elements %1151, %1152, %c768_i64 : tensor<3xi64>
    %reshape_353 = tensor.reshape %1148(%from_elements_352) : (tensor<1x?x768xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    return %reshape_353 : tensor<1x?x768xf32>
  }
}
