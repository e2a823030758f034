// gpt2-sdpa-static: made by export_models.py; do not edit.
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
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<50257x768xf32>, %arg2: tensor<1024x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>, %arg5: tensor<768x2304xf32>, %arg6: tensor<2304xf32>, %arg7: tensor<768x768xf32>, %arg8: tensor<768xf32>, %arg9: tensor<768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768x3072xf32>, %arg12: tensor<3072xf32>, %arg13: tensor<3072x768xf32>, %arg14: tensor<768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<768x2304xf32>, %arg18: tensor<2304xf32>, %arg19: tensor<768x768xf32>, %arg20: tensor<768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768x3072xf32>, %arg24: tensor<3072xf32>, %arg25: tensor<3072x768xf32>, %arg26: tensor<768xf32>, %arg27: tensor<768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768x2304xf32>, %arg30: tensor<2304xf32>, %arg31: tensor<768x768xf32>, %arg32: tensor<768xf32>, %arg33: tensor<768xf32>, %arg34: tensor<768xf32>, %arg35: tensor<768x3072xf32>, %arg36: tensor<3072xf32>, %arg37: tensor<3072x768xf32>, %arg38: tensor<768xf32>, %arg39: tensor<768xf32>, %arg40: tensor<768xf32>, %arg41: tensor<768x2304xf32>, %arg42: tensor<2304xf32>, %arg43: tensor<768x768xf32>, %arg44: tensor<768xf32>, %arg45: tensor<768xf32>, %arg46: tensor<768xf32>, %arg47: tensor<768x3072xf32>, %arg48: tensor<3072xf32>, %arg49: tensor<3072x768xf32>, %arg50: tensor<768xf32>, %arg51: tensor<768xf32>, %arg52: tensor<768xf32>, %arg53: tensor<768x2304xf32>, %arg54: tensor<2304xf32>, %arg55: tensor<768x768xf32>, %arg56: tensor<768xf32>, %arg57: tensor<768xf32>, %arg58: tensor<768xf32>, %arg59: tensor<768x3072xf32>, %arg60: tensor<3072xf32>, %arg61: tensor<3072x768xf32>, %arg62: tensor<768xf32>, %arg63: tensor<768xf32>, %arg64: tensor<768xf32>, %arg65: tensor<768x2304xf32>, %arg66: tensor<2304xf32>, %arg67: tensor<768x768xf32>, %arg68: tensor<768xf32>, %arg69: tensor<768xf32>, %arg70: tensor<768xf32>, %arg71: tensor<768x3072xf32>, %arg72: tensor<3072xf32>, %arg73: tensor<3072x768xf32>, %arg74: tensor<768xf32>, %arg75: tensor<768xf32>, %arg76: tensor<768xf32>, %arg77: tensor<768x2304xf32>, %arg78: tensor<2304xf32>, %arg79: tensor<768x768xf32>, %arg80: tensor<768xf32>, %arg81: tensor<768xf32>, %arg82: tensor<768xf32>, %arg83: tensor<768x3072xf32>, %arg84: tensor<3072xf32>, %arg85: tensor<3072x768xf32>, %arg86: tensor<768xf32>, %arg87: tensor<768xf32>, %arg88: tensor<768xf32>, %arg89: tensor<768x2304xf32>, %arg90: tensor<2304xf32>, %arg91: tensor<768x768xf32>, %arg92: tensor<768xf32>, %arg93: tensor<768xf32>, %arg94: tensor<768xf32>, %arg95: tensor<768x3072xf32>, %arg96: tensor<3072xf32>, %arg97: tensor<3072x768xf32>, %arg98: tensor<768xf32>, %arg99: tensor<768xf32>, %arg100: tensor<768xf32>, %arg101: tensor<768x2304xf32>, %arg102: tensor<2304xf32>, %arg103: tensor<768x768xf32>, %arg104: tensor<768xf32>, %arg105: tensor<768xf32>, %arg106: tensor<768xf32>, %arg107: tensor<768x3072xf32>, %arg108: tensor<3072xf32>, %arg109: tensor<3072x768xf32>, %arg110: tensor<768xf32>, %arg111: tensor<768xf32>, %arg112: tensor<768xf32>, %arg113: tensor<768x2304xf32>, %arg114: tensor<2304xf32>, %arg115: tensor<768x768xf32>, %arg116: tensor<768xf32>, %arg117: tensor<768xf32>, %arg118: tensor<768xf32>, %arg119: tensor<768x3072xf32>, %arg120: tensor<3072xf32>, %arg121: tensor<3072x768xf32>, %arg122: tensor<768xf32>, %arg123: tensor<768xf32>, %arg124: tensor<768xf32>, %arg125: tensor<768x2304xf32>, %arg126: tensor<2304xf32>, %arg127: tensor<768x768xf32>, %arg128: tensor<768xf32>, %arg129: tensor<768xf32>, %arg130: tensor<768xf32>, %arg131: tensor<768x3072xf32>, %arg132: tensor<3072xf32>, %arg133: tensor<3072x768xf32>, %arg134: tensor<768xf32>, %arg135: tensor<768xf32>, %arg136: tensor<768xf32>, %arg137: tensor<768x2304xf32>, %arg138: tensor<2304xf32>, %arg139: tensor<768x768xf32>, %arg140: tensor<768xf32>, %arg141: tensor<768xf32>, %arg142: tensor<768xf32>, %arg143: tensor<768x3072xf32>, %arg144: tensor<3072xf32>, %arg145: tensor<3072x768xf32>, %arg146: tensor<768xf32>, %arg147: tensor<768xf32>, %arg148: tensor<768xf32>) -> tensor<1x128x768xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c50257 = arith.constant 50257 : index
    %c1024 = arith.constant 1024 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x12x128x128xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 7.680000e+02 : f64
    %cst_11 = arith.constant 7.680000e+02 : f32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x128x768xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %811 = arith.index_cast %in : i64 to index
      %812 = linalg.index 2 : index
      %813 = arith.cmpi slt, %811, %c50257 : index
      cf.assert %813, "index must be smaller than dim size"
      %814 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %814, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%811, %812] : tensor<50257x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %811 = linalg.index 0 : index
      %812 = arith.index_cast %811 : index to i64
      linalg.yield %812 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 128] : tensor<128xi64> into tensor<1x128xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x128xi64>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %811 = arith.index_cast %in : i64 to index
      %812 = linalg.index 2 : index
      %813 = arith.cmpi slt, %811, %c1024 : index
      cf.assert %813, "index must be smaller than dim size"
      %814 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %814, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%811, %812] : tensor<1024x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %6 = tensor.empty() : tensor<1x1x128x128xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%6 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_313: i64, %out: i1):
      %811 = arith.cmpi sle, %in, %in_313 : i64
      linalg.yield %811 : i1
    } -> tensor<1x1x128x128xi1>
    %8 = tensor.empty() : tensor<1x128x768xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %10 = tensor.empty() : tensor<1x128x1xf64>
    %11 = linalg.fill ins(%cst : f64) outs(%10 : tensor<1x128x1xf64>) -> tensor<1x128x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %18 = tensor.empty() : tensor<1x128x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %22 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg3 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %29 = tensor.empty() : tensor<128x2304xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %31 = linalg.matmul ins(%collapsed, %arg5 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%31, %arg6 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_16 = tensor.expand_shape %32 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_16[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %33 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed = linalg.transpose ins(%expanded_20 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %34 = tensor.empty() : tensor<1x1x128x128xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map10, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_4 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%34 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x1x128x128xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %37 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_24 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_25 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %39 = tensor.empty() : tensor<12x128x128xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %41 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_26 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %42 = tensor.empty() : tensor<1x12x128x128xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %44 = tensor.empty() : tensor<1x12x128xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<1x12x128xi64>) -> tensor<1x12x128xi64>
    %46 = tensor.empty() : tensor<1x12x128xf32>
    %47 = linalg.fill ins(%cst_1 : f32) outs(%46 : tensor<1x12x128xf32>) -> tensor<1x12x128xf32>
    %48:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_27 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_27 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %51 = tensor.empty() : tensor<1x12x128x1xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %55 = tensor.empty() : tensor<1x12x128x128xi1>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %57 = tensor.empty() : tensor<1x12x128x1xi1>
    %58 = linalg.fill ins(%true : i1) outs(%57 : tensor<1x12x128x1xi1>) -> tensor<1x12x128x1xi1>
    %59 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %60 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %cst_2, %54 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_28 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_29 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %61 = tensor.empty() : tensor<12x128x64xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %63 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_30 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %64 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %65 = tensor.empty() : tensor<128x768xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %67 = linalg.matmul ins(%collapsed_32, %arg7 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%67, %arg8 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_33 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %5 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %73 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %79 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %81 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg9 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg10 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_34 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %86 = tensor.empty() : tensor<128x3072xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %88 = linalg.matmul ins(%collapsed_34, %arg11 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%88, %arg12 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_35 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %90 = tensor.empty() : tensor<1x128x3072xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %93 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %97 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_36 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %99 = linalg.matmul ins(%collapsed_36, %arg13 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%99, %arg14 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_37 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %expanded_37 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %104 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %111 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %113 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg15 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg16 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_38 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %118 = linalg.matmul ins(%collapsed_38, %arg17 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%118, %arg18 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_39 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded_39[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_41 = tensor.extract_slice %expanded_39[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_42 = tensor.extract_slice %expanded_39[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_43 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_44 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_46 = tensor.expand_shape %extracted_slice_40 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %120 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_48 = linalg.transpose ins(%expanded_43 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_49 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_50 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %122 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_51 = tensor.expand_shape %122 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %124:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_52 = tensor.expand_shape %124#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_52 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %127 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %130 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%129 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %131 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %cst_2, %128 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_53 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %132 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_55 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %133 = linalg.matmul ins(%collapsed_57, %arg19 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %134 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%133, %arg20 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_58 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %101 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %139 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %145 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %147 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg21 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg22 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_59 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %152 = linalg.matmul ins(%collapsed_59, %arg23 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %153 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%152, %arg24 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_60 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %156 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %160 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_61 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %162 = linalg.matmul ins(%collapsed_61, %arg25 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %163 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%162, %arg26 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_62 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %expanded_62 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %168 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %174 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %176 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %arg27 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %arg28 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_63 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %181 = linalg.matmul ins(%collapsed_63, %arg29 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %182 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%181, %arg30 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_64 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_65 = tensor.extract_slice %expanded_64[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_66 = tensor.extract_slice %expanded_64[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_67 = tensor.extract_slice %expanded_64[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_68 = tensor.expand_shape %extracted_slice_66 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_69 = tensor.expand_shape %extracted_slice_67 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_71 = tensor.expand_shape %extracted_slice_65 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %183 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_72 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_68 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %184 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_73 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_74 = tensor.collapse_shape %183 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_75 = tensor.collapse_shape %184 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %185 = linalg.batch_matmul ins(%collapsed_74, %collapsed_75 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_76 = tensor.expand_shape %185 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %186 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_76, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %187:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%186 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_77 = tensor.expand_shape %187#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %188 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %expanded_77 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %189 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %190 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%189 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %191 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %190 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %192 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %193 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%192 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %194 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %cst_2, %191 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_78 = tensor.collapse_shape %194 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_79 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %195 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_80 = tensor.expand_shape %195 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_82 = tensor.collapse_shape %transposed_81 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %196 = linalg.matmul ins(%collapsed_82, %arg31 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %197 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%196, %arg32 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_83 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %164 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %202 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %201 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %202 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %208 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %210 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %arg33 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %arg34 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_84 = tensor.collapse_shape %214 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %215 = linalg.matmul ins(%collapsed_84, %arg35 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %216 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%215, %arg36 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_85 = tensor.expand_shape %216 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85, %219 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %223 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_86 = tensor.collapse_shape %224 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %225 = linalg.matmul ins(%collapsed_86, %arg37 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %226 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%225, %arg38 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_87 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %expanded_87 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %229 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %230 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %231 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %233 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %237 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %239 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %arg39 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %arg40 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_88 = tensor.collapse_shape %243 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %244 = linalg.matmul ins(%collapsed_88, %arg41 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %245 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%244, %arg42 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_89 = tensor.expand_shape %245 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_90 = tensor.extract_slice %expanded_89[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_91 = tensor.extract_slice %expanded_89[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_92 = tensor.extract_slice %expanded_89[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_93 = tensor.expand_shape %extracted_slice_91 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_94 = tensor.expand_shape %extracted_slice_92 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_95 = linalg.transpose ins(%expanded_94 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_96 = tensor.expand_shape %extracted_slice_90 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %246 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_97 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_98 = linalg.transpose ins(%expanded_93 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %247 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_98 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_99 = tensor.collapse_shape %246 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_100 = tensor.collapse_shape %247 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %248 = linalg.batch_matmul ins(%collapsed_99, %collapsed_100 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_101 = tensor.expand_shape %248 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %249 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_101, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %250:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%249 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_102 = tensor.expand_shape %250#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %251 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %expanded_102 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %252 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %253 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%252 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %254 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %253 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %255 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %256 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%255 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %257 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %cst_2, %254 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_103 = tensor.collapse_shape %257 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_104 = tensor.collapse_shape %transposed_95 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %258 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_105 = tensor.expand_shape %258 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_106 = linalg.transpose ins(%expanded_105 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_107 = tensor.collapse_shape %transposed_106 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %259 = linalg.matmul ins(%collapsed_107, %arg43 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %260 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%259, %arg44 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_108 = tensor.expand_shape %260 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %227 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %263 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%262 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %265 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %264 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %265 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %267 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%261 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %271 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %273 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %arg45 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %arg46 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_109 = tensor.collapse_shape %277 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %278 = linalg.matmul ins(%collapsed_109, %arg47 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %279 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%278, %arg48 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_110 = tensor.expand_shape %279 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110, %282 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %286 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_111 = tensor.collapse_shape %287 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %288 = linalg.matmul ins(%collapsed_111, %arg49 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %289 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%288, %arg50 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_112 = tensor.expand_shape %289 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %expanded_112 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %292 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%291 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %294 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %293 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %295 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %294 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %296 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%295 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%290 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %300 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303, %302 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %arg51 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %arg52 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_113 = tensor.collapse_shape %306 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %307 = linalg.matmul ins(%collapsed_113, %arg53 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %308 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%307, %arg54 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_114 = tensor.expand_shape %308 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_115 = tensor.extract_slice %expanded_114[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_116 = tensor.extract_slice %expanded_114[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_117 = tensor.extract_slice %expanded_114[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_118 = tensor.expand_shape %extracted_slice_116 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_119 = tensor.expand_shape %extracted_slice_117 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_120 = linalg.transpose ins(%expanded_119 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_121 = tensor.expand_shape %extracted_slice_115 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %309 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_122 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_123 = linalg.transpose ins(%expanded_118 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %310 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_123 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_124 = tensor.collapse_shape %309 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_125 = tensor.collapse_shape %310 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %311 = linalg.batch_matmul ins(%collapsed_124, %collapsed_125 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_126 = tensor.expand_shape %311 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %312 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %313:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%312 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_127 = tensor.expand_shape %313#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %314 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %expanded_127 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %315 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %316 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%315 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %317 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %316 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %318 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %319 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%318 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %320 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319, %cst_2, %317 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_128 = tensor.collapse_shape %320 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_129 = tensor.collapse_shape %transposed_120 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %321 = linalg.batch_matmul ins(%collapsed_128, %collapsed_129 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_130 = tensor.expand_shape %321 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_131 = linalg.transpose ins(%expanded_130 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_132 = tensor.collapse_shape %transposed_131 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %322 = linalg.matmul ins(%collapsed_132, %arg55 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %323 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%322, %arg56 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_133 = tensor.expand_shape %323 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133, %290 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %326 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%325 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %327 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %328 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325, %327 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %329 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %328 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %330 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%329 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%324 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %337 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %334 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %336 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %arg57 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %340 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %arg58 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_134 = tensor.collapse_shape %340 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %341 = linalg.matmul ins(%collapsed_134, %arg59 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %342 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%341, %arg60 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_135 = tensor.expand_shape %342 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %344 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135, %345 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343, %349 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_136 = tensor.collapse_shape %350 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %351 = linalg.matmul ins(%collapsed_136, %arg61 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %352 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%351, %arg62 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_137 = tensor.expand_shape %352 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %expanded_137 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %355 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%354 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %356 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %357 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %356 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357, %357 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %359 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%358 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %361 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%353 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %363 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %365 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %arg63 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %arg64 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_138 = tensor.collapse_shape %369 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %370 = linalg.matmul ins(%collapsed_138, %arg65 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %371 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%370, %arg66 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_139 = tensor.expand_shape %371 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_140 = tensor.extract_slice %expanded_139[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_141 = tensor.extract_slice %expanded_139[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_142 = tensor.extract_slice %expanded_139[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_143 = tensor.expand_shape %extracted_slice_141 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_144 = tensor.expand_shape %extracted_slice_142 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_145 = linalg.transpose ins(%expanded_144 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_146 = tensor.expand_shape %extracted_slice_140 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_147 = linalg.transpose ins(%expanded_146 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %372 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_147 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_148 = linalg.transpose ins(%expanded_143 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %373 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_148 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_149 = tensor.collapse_shape %372 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_150 = tensor.collapse_shape %373 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %374 = linalg.batch_matmul ins(%collapsed_149, %collapsed_150 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_151 = tensor.expand_shape %374 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %375 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_151, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %376:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%375 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_152 = tensor.expand_shape %376#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %377 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %expanded_152 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %378 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %379 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%378 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %380 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %379 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %381 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %382 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%381 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %383 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382, %cst_2, %380 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_153 = tensor.collapse_shape %383 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_154 = tensor.collapse_shape %transposed_145 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %384 = linalg.batch_matmul ins(%collapsed_153, %collapsed_154 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_155 = tensor.expand_shape %384 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_156 = linalg.transpose ins(%expanded_155 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_157 = tensor.collapse_shape %transposed_156 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %385 = linalg.matmul ins(%collapsed_157, %arg67 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %386 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%385, %arg68 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_158 = tensor.expand_shape %386 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_158, %353 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %389 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%388 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %390 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %391 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %390 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %392 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %391 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %393 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%392 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %394 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %395 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %396 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%387 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %397 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %401 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400, %399 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401, %arg69 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %arg70 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_159 = tensor.collapse_shape %403 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %404 = linalg.matmul ins(%collapsed_159, %arg71 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %405 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%404, %arg72 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_160 = tensor.expand_shape %405 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160, %408 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406, %412 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_161 = tensor.collapse_shape %413 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %414 = linalg.matmul ins(%collapsed_161, %arg73 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %415 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%414, %arg74 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_162 = tensor.expand_shape %415 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %expanded_162 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %418 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%417 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %419 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %420 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %419 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %421 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420, %420 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %422 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%421 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %423 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %424 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%416 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %426 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %427 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416, %426 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429, %428 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %431 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430, %arg75 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431, %arg76 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_163 = tensor.collapse_shape %432 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %433 = linalg.matmul ins(%collapsed_163, %arg77 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %434 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%433, %arg78 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_164 = tensor.expand_shape %434 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_165 = tensor.extract_slice %expanded_164[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_166 = tensor.extract_slice %expanded_164[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_167 = tensor.extract_slice %expanded_164[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_168 = tensor.expand_shape %extracted_slice_166 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_169 = tensor.expand_shape %extracted_slice_167 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_170 = linalg.transpose ins(%expanded_169 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_171 = tensor.expand_shape %extracted_slice_165 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_172 = linalg.transpose ins(%expanded_171 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %435 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_172 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_173 = linalg.transpose ins(%expanded_168 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %436 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_173 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_174 = tensor.collapse_shape %435 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_175 = tensor.collapse_shape %436 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %437 = linalg.batch_matmul ins(%collapsed_174, %collapsed_175 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_176 = tensor.expand_shape %437 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %438 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_176, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %439:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%438 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_177 = tensor.expand_shape %439#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %440 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438, %expanded_177 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %441 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%440 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %442 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%441 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %443 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441, %442 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %444 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %445 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%444 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %446 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445, %cst_2, %443 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_178 = tensor.collapse_shape %446 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_179 = tensor.collapse_shape %transposed_170 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %447 = linalg.batch_matmul ins(%collapsed_178, %collapsed_179 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_180 = tensor.expand_shape %447 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_181 = linalg.transpose ins(%expanded_180 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_182 = tensor.collapse_shape %transposed_181 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %448 = linalg.matmul ins(%collapsed_182, %arg79 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %449 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%448, %arg80 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_183 = tensor.expand_shape %449 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %450 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_183, %416 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %451 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %452 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%451 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %453 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%452 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %454 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451, %453 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %455 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454, %454 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %456 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%455 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %458 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %459 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%450 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %460 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%459 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %461 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %462 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%461 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %463 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450, %460 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %464 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463, %462 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %465 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%464, %arg81 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465, %arg82 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_184 = tensor.collapse_shape %466 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %467 = linalg.matmul ins(%collapsed_184, %arg83 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %468 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%467, %arg84 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_185 = tensor.expand_shape %468 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %469 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %470 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %471 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %472 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185, %471 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %473 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %474 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%473 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %475 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %476 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %475 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_186 = tensor.collapse_shape %476 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %477 = linalg.matmul ins(%collapsed_186, %arg85 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %478 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%477, %arg86 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_187 = tensor.expand_shape %478 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %479 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450, %expanded_187 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %480 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %481 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%480 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %482 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %483 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480, %482 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %484 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %483 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %485 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%484 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %486 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %487 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %488 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%479 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %489 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %490 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %491 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479, %489 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492, %491 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %arg87 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494, %arg88 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_188 = tensor.collapse_shape %495 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %496 = linalg.matmul ins(%collapsed_188, %arg89 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %497 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%496, %arg90 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_189 = tensor.expand_shape %497 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_190 = tensor.extract_slice %expanded_189[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_191 = tensor.extract_slice %expanded_189[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_192 = tensor.extract_slice %expanded_189[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_193 = tensor.expand_shape %extracted_slice_191 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_194 = tensor.expand_shape %extracted_slice_192 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_195 = linalg.transpose ins(%expanded_194 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_196 = tensor.expand_shape %extracted_slice_190 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_197 = linalg.transpose ins(%expanded_196 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %498 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_197 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_198 = linalg.transpose ins(%expanded_193 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %499 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_198 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_199 = tensor.collapse_shape %498 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_200 = tensor.collapse_shape %499 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %500 = linalg.batch_matmul ins(%collapsed_199, %collapsed_200 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_201 = tensor.expand_shape %500 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %501 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_201, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %502:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%501 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_202 = tensor.expand_shape %502#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %503 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%501, %expanded_202 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %504 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%503 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %505 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%504 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %506 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%504, %505 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %507 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%501 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %508 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%507 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %509 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%508, %cst_2, %506 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_203 = tensor.collapse_shape %509 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_204 = tensor.collapse_shape %transposed_195 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %510 = linalg.batch_matmul ins(%collapsed_203, %collapsed_204 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_205 = tensor.expand_shape %510 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_206 = linalg.transpose ins(%expanded_205 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_207 = tensor.collapse_shape %transposed_206 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %511 = linalg.matmul ins(%collapsed_207, %arg91 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %512 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%511, %arg92 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_208 = tensor.expand_shape %512 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %513 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_208, %479 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %514 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %515 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%514 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %516 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %517 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%514, %516 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %518 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517, %517 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %519 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%518 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %520 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%519 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %522 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%513 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%522 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %524 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%521 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %525 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %526 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513, %523 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %527 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526, %525 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %528 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %arg93 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %529 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528, %arg94 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_209 = tensor.collapse_shape %529 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %530 = linalg.matmul ins(%collapsed_209, %arg95 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %531 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%530, %arg96 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_210 = tensor.expand_shape %531 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %532 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_210 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %533 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_210 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %534 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %535 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_210, %534 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %536 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%535 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %537 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%536 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %538 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%537 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %539 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532, %538 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_211 = tensor.collapse_shape %539 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %540 = linalg.matmul ins(%collapsed_211, %arg97 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %541 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%540, %arg98 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_212 = tensor.expand_shape %541 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513, %expanded_212 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %543 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %544 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%543 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %545 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%544 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %546 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543, %545 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %547 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546, %546 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %548 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%547 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %549 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%548 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %550 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %551 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%542 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %552 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%551 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %553 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%550 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %554 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%553 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542, %552 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %556 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%555, %554 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %557 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556, %arg99 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %558 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%557, %arg100 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_213 = tensor.collapse_shape %558 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %559 = linalg.matmul ins(%collapsed_213, %arg101 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %560 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%559, %arg102 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_214 = tensor.expand_shape %560 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_215 = tensor.extract_slice %expanded_214[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_216 = tensor.extract_slice %expanded_214[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_217 = tensor.extract_slice %expanded_214[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_218 = tensor.expand_shape %extracted_slice_216 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_219 = tensor.expand_shape %extracted_slice_217 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_220 = linalg.transpose ins(%expanded_219 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_221 = tensor.expand_shape %extracted_slice_215 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_222 = linalg.transpose ins(%expanded_221 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %561 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_222 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_223 = linalg.transpose ins(%expanded_218 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %562 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_223 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_224 = tensor.collapse_shape %561 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_225 = tensor.collapse_shape %562 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %563 = linalg.batch_matmul ins(%collapsed_224, %collapsed_225 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_226 = tensor.expand_shape %563 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %564 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_226, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %565:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%564 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_227 = tensor.expand_shape %565#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %566 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%564, %expanded_227 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %567 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %568 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%567 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %569 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%567, %568 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %570 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%564 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %571 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%570 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %572 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%571, %cst_2, %569 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_228 = tensor.collapse_shape %572 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_229 = tensor.collapse_shape %transposed_220 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %573 = linalg.batch_matmul ins(%collapsed_228, %collapsed_229 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_230 = tensor.expand_shape %573 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_231 = linalg.transpose ins(%expanded_230 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_232 = tensor.collapse_shape %transposed_231 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %574 = linalg.matmul ins(%collapsed_232, %arg103 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %575 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%574, %arg104 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_233 = tensor.expand_shape %575 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %576 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_233, %542 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %577 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %578 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%577 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %579 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%578 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %580 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577, %579 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %581 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580, %580 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %582 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%581 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %583 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%582 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %584 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %585 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%576 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%585 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %587 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %588 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %589 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576, %586 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %590 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589, %588 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %591 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590, %arg105 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %592 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591, %arg106 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_234 = tensor.collapse_shape %592 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %593 = linalg.matmul ins(%collapsed_234, %arg107 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %594 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%593, %arg108 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_235 = tensor.expand_shape %594 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %595 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_235 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %596 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_235 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %597 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%596 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %598 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_235, %597 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %599 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%598 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %600 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %601 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %602 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595, %601 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_236 = tensor.collapse_shape %602 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %603 = linalg.matmul ins(%collapsed_236, %arg109 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %604 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%603, %arg110 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_237 = tensor.expand_shape %604 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %605 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576, %expanded_237 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %606 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %607 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%606 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %608 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %609 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606, %608 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %610 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%609, %609 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %611 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%610 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %612 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %613 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %614 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%605 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %616 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %617 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%616 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %618 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605, %615 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %619 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618, %617 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %620 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %arg111 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %621 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620, %arg112 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_238 = tensor.collapse_shape %621 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %622 = linalg.matmul ins(%collapsed_238, %arg113 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %623 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%622, %arg114 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_239 = tensor.expand_shape %623 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_240 = tensor.extract_slice %expanded_239[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_241 = tensor.extract_slice %expanded_239[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_242 = tensor.extract_slice %expanded_239[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_243 = tensor.expand_shape %extracted_slice_241 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_244 = tensor.expand_shape %extracted_slice_242 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_245 = linalg.transpose ins(%expanded_244 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_246 = tensor.expand_shape %extracted_slice_240 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_247 = linalg.transpose ins(%expanded_246 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %624 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_247 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_248 = linalg.transpose ins(%expanded_243 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %625 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_248 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_249 = tensor.collapse_shape %624 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_250 = tensor.collapse_shape %625 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %626 = linalg.batch_matmul ins(%collapsed_249, %collapsed_250 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_251 = tensor.expand_shape %626 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %627 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_251, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %628:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%627 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_252 = tensor.expand_shape %628#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %629 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%627, %expanded_252 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %630 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%629 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %631 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%630 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %632 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%630, %631 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %633 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%627 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %634 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%633 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %635 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%634, %cst_2, %632 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_253 = tensor.collapse_shape %635 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_254 = tensor.collapse_shape %transposed_245 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %636 = linalg.batch_matmul ins(%collapsed_253, %collapsed_254 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_255 = tensor.expand_shape %636 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_256 = linalg.transpose ins(%expanded_255 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_257 = tensor.collapse_shape %transposed_256 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %637 = linalg.matmul ins(%collapsed_257, %arg115 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %638 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%637, %arg116 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_258 = tensor.expand_shape %638 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %639 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_258, %605 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %640 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %641 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%640 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %642 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%641 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %643 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%640, %642 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %644 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643, %643 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %645 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%644 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %646 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%645 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %647 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %648 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%639 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %649 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %650 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%647 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %651 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%650 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %652 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639, %649 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %653 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%652, %651 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %654 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653, %arg117 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %655 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654, %arg118 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_259 = tensor.collapse_shape %655 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %656 = linalg.matmul ins(%collapsed_259, %arg119 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %657 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%656, %arg120 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_260 = tensor.expand_shape %657 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %658 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_260 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %659 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_260 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %660 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %661 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_260, %660 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %662 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%661 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %663 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %664 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %665 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658, %664 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_261 = tensor.collapse_shape %665 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %666 = linalg.matmul ins(%collapsed_261, %arg121 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %667 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%666, %arg122 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_262 = tensor.expand_shape %667 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %668 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639, %expanded_262 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %670 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%669 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %671 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %672 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669, %671 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %673 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672, %672 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %674 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%673 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %675 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %676 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%675 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %677 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%668 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %678 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%677 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %679 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%676 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %680 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%679 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %681 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668, %678 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %682 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%681, %680 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %683 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%682, %arg123 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %684 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%683, %arg124 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_263 = tensor.collapse_shape %684 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %685 = linalg.matmul ins(%collapsed_263, %arg125 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %686 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%685, %arg126 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_264 = tensor.expand_shape %686 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_265 = tensor.extract_slice %expanded_264[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_266 = tensor.extract_slice %expanded_264[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_267 = tensor.extract_slice %expanded_264[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_268 = tensor.expand_shape %extracted_slice_266 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_269 = tensor.expand_shape %extracted_slice_267 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_270 = linalg.transpose ins(%expanded_269 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_271 = tensor.expand_shape %extracted_slice_265 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_272 = linalg.transpose ins(%expanded_271 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %687 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_272 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_273 = linalg.transpose ins(%expanded_268 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %688 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_273 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_274 = tensor.collapse_shape %687 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_275 = tensor.collapse_shape %688 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %689 = linalg.batch_matmul ins(%collapsed_274, %collapsed_275 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_276 = tensor.expand_shape %689 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %690 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_276, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %691:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%690 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_277 = tensor.expand_shape %691#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %692 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %expanded_277 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %693 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%692 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %694 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%693 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %695 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693, %694 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %696 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %697 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%696 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %698 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%697, %cst_2, %695 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_278 = tensor.collapse_shape %698 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_279 = tensor.collapse_shape %transposed_270 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %699 = linalg.batch_matmul ins(%collapsed_278, %collapsed_279 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_280 = tensor.expand_shape %699 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_281 = linalg.transpose ins(%expanded_280 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_282 = tensor.collapse_shape %transposed_281 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %700 = linalg.matmul ins(%collapsed_282, %arg127 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %701 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%700, %arg128 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_283 = tensor.expand_shape %701 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %702 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_283, %668 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %703 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %704 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%703 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %705 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%704 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %706 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%703, %705 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %707 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706, %706 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %708 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%707 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %709 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%708 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %710 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %711 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%702 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %712 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %713 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%710 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %714 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %715 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702, %712 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %716 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715, %714 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %717 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%716, %arg129 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %718 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717, %arg130 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_284 = tensor.collapse_shape %718 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %719 = linalg.matmul ins(%collapsed_284, %arg131 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %720 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%719, %arg132 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_285 = tensor.expand_shape %720 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %721 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %722 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %723 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %724 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285, %723 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %725 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%724 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %726 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %727 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %728 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721, %727 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_286 = tensor.collapse_shape %728 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %729 = linalg.matmul ins(%collapsed_286, %arg133 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %730 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%729, %arg134 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_287 = tensor.expand_shape %730 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %731 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702, %expanded_287 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %732 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%731 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %733 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%732 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %734 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %735 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%732, %734 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %736 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735, %735 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %737 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%736 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %738 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %739 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%738 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %740 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%731 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %741 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%740 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %742 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%739 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %743 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %744 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%731, %741 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %745 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%744, %743 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %746 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745, %arg135 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %747 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%746, %arg136 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_288 = tensor.collapse_shape %747 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %748 = linalg.matmul ins(%collapsed_288, %arg137 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%30 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %749 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%748, %arg138 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%29 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x2304xf32>
    %expanded_289 = tensor.expand_shape %749 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_290 = tensor.extract_slice %expanded_289[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_291 = tensor.extract_slice %expanded_289[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_292 = tensor.extract_slice %expanded_289[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_293 = tensor.expand_shape %extracted_slice_291 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_294 = tensor.expand_shape %extracted_slice_292 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_295 = linalg.transpose ins(%expanded_294 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_296 = tensor.expand_shape %extracted_slice_290 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_297 = linalg.transpose ins(%expanded_296 : tensor<1x128x12x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %750 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_297 : tensor<1x12x128x64xf32>) outs(%33 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_298 = linalg.transpose ins(%expanded_293 : tensor<1x128x12x64xf32>) outs(%37 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %751 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_298 : tensor<1x12x64x128xf32>) outs(%37 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_7 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_299 = tensor.collapse_shape %750 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_300 = tensor.collapse_shape %751 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %752 = linalg.batch_matmul ins(%collapsed_299, %collapsed_300 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%40 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_301 = tensor.expand_shape %752 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %753 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_301, %35 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %754:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%753 : tensor<1x12x128x128xf32>) outs(%47, %45 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %811 = linalg.index 3 : index
      %812 = arith.index_cast %811 : index to i64
      %813 = arith.maximumf %in, %out : f32
      %814 = arith.cmpf ogt, %in, %out : f32
      %815 = arith.select %814, %812, %out_313 : i64
      linalg.yield %813, %815 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_302 = tensor.expand_shape %754#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %755 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%753, %expanded_302 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %756 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%755 : tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.exp %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %757 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%756 : tensor<1x12x128x128xf32>) outs(%52 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x1xf32>
    %758 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%756, %757 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.divf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %759 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%753 : tensor<1x12x128x128xf32>) outs(%55 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %811 = arith.extf %in : f32 to f64
      %812 = arith.cmpf oeq, %811, %cst_8 : f64
      linalg.yield %812 : i1
    } -> tensor<1x12x128x128xi1>
    %760 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%759 : tensor<1x12x128x128xi1>) outs(%58 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %811 = arith.andi %in, %out : i1
      linalg.yield %811 : i1
    } -> tensor<1x12x128x1xi1>
    %761 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%760, %cst_2, %758 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%42 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %811 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %811 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_303 = tensor.collapse_shape %761 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_304 = tensor.collapse_shape %transposed_295 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %762 = linalg.batch_matmul ins(%collapsed_303, %collapsed_304 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_305 = tensor.expand_shape %762 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_306 = linalg.transpose ins(%expanded_305 : tensor<1x12x128x64xf32>) outs(%64 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_307 = tensor.collapse_shape %transposed_306 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %763 = linalg.matmul ins(%collapsed_307, %arg139 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %764 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%763, %arg140 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_308 = tensor.expand_shape %764 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %765 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_308, %731 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %766 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %767 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%766 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %768 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %769 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766, %768 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %770 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%769, %769 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %771 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%770 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %772 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%771 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %773 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %774 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%765 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %775 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%774 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %776 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%773 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %777 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%776 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %778 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765, %775 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %779 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%778, %777 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %780 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779, %arg141 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %781 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%780, %arg142 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_309 = tensor.collapse_shape %781 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %782 = linalg.matmul ins(%collapsed_309, %arg143 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %783 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%782, %arg144 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%86 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x3072xf32>
    %expanded_310 = tensor.expand_shape %783 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %784 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_310 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.mulf %in, %cst_12 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %785 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_310 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %786 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%785 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_6 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %787 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_310, %786 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %788 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%787 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_5 : f64 to f32
      %812 = arith.mulf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x3072xf32>
    %789 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%788 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.tanh %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %790 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%789 : tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %cst_13 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %791 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%784, %790 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%90 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_311 = tensor.collapse_shape %791 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %792 = linalg.matmul ins(%collapsed_311, %arg145 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %793 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%792, %arg146 : tensor<128x768xf32>, tensor<768xf32>) outs(%65 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<128x768xf32>
    %expanded_312 = tensor.expand_shape %793 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %794 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765, %expanded_312 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %795 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%794 : tensor<1x128x768xf32>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %811 = arith.extf %in : f32 to f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %796 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%795 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %797 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%796 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %798 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%795, %797 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.subf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %799 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%798, %798 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%8 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %811 = arith.mulf %in, %in_313 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x768xf64>
    %800 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%799 : tensor<1x128x768xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.addf %in, %out : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %801 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%800 : tensor<1x128x1xf64>) outs(%10 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %811 = arith.divf %in, %cst_10 : f64
      linalg.yield %811 : f64
    } -> tensor<1x128x1xf64>
    %802 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%801 : tensor<1x128x1xf64>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %811 = arith.truncf %in : f64 to f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %803 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%794 : tensor<1x128x768xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.addf %in, %out : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %804 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%803 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.divf %in, %cst_11 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %805 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%802 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = arith.truncf %cst_9 : f64 to f32
      %812 = arith.addf %in, %811 : f32
      linalg.yield %812 : f32
    } -> tensor<1x128x1xf32>
    %806 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%805 : tensor<1x128x1xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %811 = math.rsqrt %in : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x1xf32>
    %807 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%794, %804 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.subf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %808 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%807, %806 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %809 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%808, %arg147 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.mulf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    %810 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%809, %arg148 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %811 = arith.addf %in, %in_313 : f32
      linalg.yield %811 : f32
    } -> tensor<1x128x768xf32>
    return %810 : tensor<1x128x768xf32>
  }
}
