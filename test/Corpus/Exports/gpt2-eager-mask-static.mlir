// gpt2-eager-mask-static: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 attention_mask
//   2 wte.weight
//   3 wpe.weight
//   4 h.0.ln_1.weight
//   5 h.0.ln_1.bias
//   6 h.0.attn.c_attn.weight
//   7 h.0.attn.c_attn.bias
//   8 h.0.attn.c_proj.weight
//   9 h.0.attn.c_proj.bias
//   10 h.0.ln_2.weight
//   11 h.0.ln_2.bias
//   12 h.0.mlp.c_fc.weight
//   13 h.0.mlp.c_fc.bias
//   14 h.0.mlp.c_proj.weight
//   15 h.0.mlp.c_proj.bias
//   16 h.1.ln_1.weight
//   17 h.1.ln_1.bias
//   18 h.1.attn.c_attn.weight
//   19 h.1.attn.c_attn.bias
//   20 h.1.attn.c_proj.weight
//   21 h.1.attn.c_proj.bias
//   22 h.1.ln_2.weight
//   23 h.1.ln_2.bias
//   24 h.1.mlp.c_fc.weight
//   25 h.1.mlp.c_fc.bias
//   26 h.1.mlp.c_proj.weight
//   27 h.1.mlp.c_proj.bias
//   28 h.2.ln_1.weight
//   29 h.2.ln_1.bias
//   30 h.2.attn.c_attn.weight
//   31 h.2.attn.c_attn.bias
//   32 h.2.attn.c_proj.weight
//   33 h.2.attn.c_proj.bias
//   34 h.2.ln_2.weight
//   35 h.2.ln_2.bias
//   36 h.2.mlp.c_fc.weight
//   37 h.2.mlp.c_fc.bias
//   38 h.2.mlp.c_proj.weight
//   39 h.2.mlp.c_proj.bias
//   40 h.3.ln_1.weight
//   41 h.3.ln_1.bias
//   42 h.3.attn.c_attn.weight
//   43 h.3.attn.c_attn.bias
//   44 h.3.attn.c_proj.weight
//   45 h.3.attn.c_proj.bias
//   46 h.3.ln_2.weight
//   47 h.3.ln_2.bias
//   48 h.3.mlp.c_fc.weight
//   49 h.3.mlp.c_fc.bias
//   50 h.3.mlp.c_proj.weight
//   51 h.3.mlp.c_proj.bias
//   52 h.4.ln_1.weight
//   53 h.4.ln_1.bias
//   54 h.4.attn.c_attn.weight
//   55 h.4.attn.c_attn.bias
//   56 h.4.attn.c_proj.weight
//   57 h.4.attn.c_proj.bias
//   58 h.4.ln_2.weight
//   59 h.4.ln_2.bias
//   60 h.4.mlp.c_fc.weight
//   61 h.4.mlp.c_fc.bias
//   62 h.4.mlp.c_proj.weight
//   63 h.4.mlp.c_proj.bias
//   64 h.5.ln_1.weight
//   65 h.5.ln_1.bias
//   66 h.5.attn.c_attn.weight
//   67 h.5.attn.c_attn.bias
//   68 h.5.attn.c_proj.weight
//   69 h.5.attn.c_proj.bias
//   70 h.5.ln_2.weight
//   71 h.5.ln_2.bias
//   72 h.5.mlp.c_fc.weight
//   73 h.5.mlp.c_fc.bias
//   74 h.5.mlp.c_proj.weight
//   75 h.5.mlp.c_proj.bias
//   76 h.6.ln_1.weight
//   77 h.6.ln_1.bias
//   78 h.6.attn.c_attn.weight
//   79 h.6.attn.c_attn.bias
//   80 h.6.attn.c_proj.weight
//   81 h.6.attn.c_proj.bias
//   82 h.6.ln_2.weight
//   83 h.6.ln_2.bias
//   84 h.6.mlp.c_fc.weight
//   85 h.6.mlp.c_fc.bias
//   86 h.6.mlp.c_proj.weight
//   87 h.6.mlp.c_proj.bias
//   88 h.7.ln_1.weight
//   89 h.7.ln_1.bias
//   90 h.7.attn.c_attn.weight
//   91 h.7.attn.c_attn.bias
//   92 h.7.attn.c_proj.weight
//   93 h.7.attn.c_proj.bias
//   94 h.7.ln_2.weight
//   95 h.7.ln_2.bias
//   96 h.7.mlp.c_fc.weight
//   97 h.7.mlp.c_fc.bias
//   98 h.7.mlp.c_proj.weight
//   99 h.7.mlp.c_proj.bias
//   100 h.8.ln_1.weight
//   101 h.8.ln_1.bias
//   102 h.8.attn.c_attn.weight
//   103 h.8.attn.c_attn.bias
//   104 h.8.attn.c_proj.weight
//   105 h.8.attn.c_proj.bias
//   106 h.8.ln_2.weight
//   107 h.8.ln_2.bias
//   108 h.8.mlp.c_fc.weight
//   109 h.8.mlp.c_fc.bias
//   110 h.8.mlp.c_proj.weight
//   111 h.8.mlp.c_proj.bias
//   112 h.9.ln_1.weight
//   113 h.9.ln_1.bias
//   114 h.9.attn.c_attn.weight
//   115 h.9.attn.c_attn.bias
//   116 h.9.attn.c_proj.weight
//   117 h.9.attn.c_proj.bias
//   118 h.9.ln_2.weight
//   119 h.9.ln_2.bias
//   120 h.9.mlp.c_fc.weight
//   121 h.9.mlp.c_fc.bias
//   122 h.9.mlp.c_proj.weight
//   123 h.9.mlp.c_proj.bias
//   124 h.10.ln_1.weight
//   125 h.10.ln_1.bias
//   126 h.10.attn.c_attn.weight
//   127 h.10.attn.c_attn.bias
//   128 h.10.attn.c_proj.weight
//   129 h.10.attn.c_proj.bias
//   130 h.10.ln_2.weight
//   131 h.10.ln_2.bias
//   132 h.10.mlp.c_fc.weight
//   133 h.10.mlp.c_fc.bias
//   134 h.10.mlp.c_proj.weight
//   135 h.10.mlp.c_proj.bias
//   136 h.11.ln_1.weight
//   137 h.11.ln_1.bias
//   138 h.11.attn.c_attn.weight
//   139 h.11.attn.c_attn.bias
//   140 h.11.attn.c_proj.weight
//   141 h.11.attn.c_proj.bias
//   142 h.11.ln_2.weight
//   143 h.11.ln_2.bias
//   144 h.11.mlp.c_fc.weight
//   145 h.11.mlp.c_fc.bias
//   146 h.11.mlp.c_proj.weight
//   147 h.11.mlp.c_proj.bias
//   148 ln_f.weight
//   149 ln_f.bias
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
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<1x128xi64>, %arg2: tensor<50257x768xf32>, %arg3: tensor<1024x768xf32>, %arg4: tensor<768xf32>, %arg5: tensor<768xf32>, %arg6: tensor<768x2304xf32>, %arg7: tensor<2304xf32>, %arg8: tensor<768x768xf32>, %arg9: tensor<768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768xf32>, %arg12: tensor<768x3072xf32>, %arg13: tensor<3072xf32>, %arg14: tensor<3072x768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<768xf32>, %arg18: tensor<768x2304xf32>, %arg19: tensor<2304xf32>, %arg20: tensor<768x768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768xf32>, %arg24: tensor<768x3072xf32>, %arg25: tensor<3072xf32>, %arg26: tensor<3072x768xf32>, %arg27: tensor<768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768xf32>, %arg30: tensor<768x2304xf32>, %arg31: tensor<2304xf32>, %arg32: tensor<768x768xf32>, %arg33: tensor<768xf32>, %arg34: tensor<768xf32>, %arg35: tensor<768xf32>, %arg36: tensor<768x3072xf32>, %arg37: tensor<3072xf32>, %arg38: tensor<3072x768xf32>, %arg39: tensor<768xf32>, %arg40: tensor<768xf32>, %arg41: tensor<768xf32>, %arg42: tensor<768x2304xf32>, %arg43: tensor<2304xf32>, %arg44: tensor<768x768xf32>, %arg45: tensor<768xf32>, %arg46: tensor<768xf32>, %arg47: tensor<768xf32>, %arg48: tensor<768x3072xf32>, %arg49: tensor<3072xf32>, %arg50: tensor<3072x768xf32>, %arg51: tensor<768xf32>, %arg52: tensor<768xf32>, %arg53: tensor<768xf32>, %arg54: tensor<768x2304xf32>, %arg55: tensor<2304xf32>, %arg56: tensor<768x768xf32>, %arg57: tensor<768xf32>, %arg58: tensor<768xf32>, %arg59: tensor<768xf32>, %arg60: tensor<768x3072xf32>, %arg61: tensor<3072xf32>, %arg62: tensor<3072x768xf32>, %arg63: tensor<768xf32>, %arg64: tensor<768xf32>, %arg65: tensor<768xf32>, %arg66: tensor<768x2304xf32>, %arg67: tensor<2304xf32>, %arg68: tensor<768x768xf32>, %arg69: tensor<768xf32>, %arg70: tensor<768xf32>, %arg71: tensor<768xf32>, %arg72: tensor<768x3072xf32>, %arg73: tensor<3072xf32>, %arg74: tensor<3072x768xf32>, %arg75: tensor<768xf32>, %arg76: tensor<768xf32>, %arg77: tensor<768xf32>, %arg78: tensor<768x2304xf32>, %arg79: tensor<2304xf32>, %arg80: tensor<768x768xf32>, %arg81: tensor<768xf32>, %arg82: tensor<768xf32>, %arg83: tensor<768xf32>, %arg84: tensor<768x3072xf32>, %arg85: tensor<3072xf32>, %arg86: tensor<3072x768xf32>, %arg87: tensor<768xf32>, %arg88: tensor<768xf32>, %arg89: tensor<768xf32>, %arg90: tensor<768x2304xf32>, %arg91: tensor<2304xf32>, %arg92: tensor<768x768xf32>, %arg93: tensor<768xf32>, %arg94: tensor<768xf32>, %arg95: tensor<768xf32>, %arg96: tensor<768x3072xf32>, %arg97: tensor<3072xf32>, %arg98: tensor<3072x768xf32>, %arg99: tensor<768xf32>, %arg100: tensor<768xf32>, %arg101: tensor<768xf32>, %arg102: tensor<768x2304xf32>, %arg103: tensor<2304xf32>, %arg104: tensor<768x768xf32>, %arg105: tensor<768xf32>, %arg106: tensor<768xf32>, %arg107: tensor<768xf32>, %arg108: tensor<768x3072xf32>, %arg109: tensor<3072xf32>, %arg110: tensor<3072x768xf32>, %arg111: tensor<768xf32>, %arg112: tensor<768xf32>, %arg113: tensor<768xf32>, %arg114: tensor<768x2304xf32>, %arg115: tensor<2304xf32>, %arg116: tensor<768x768xf32>, %arg117: tensor<768xf32>, %arg118: tensor<768xf32>, %arg119: tensor<768xf32>, %arg120: tensor<768x3072xf32>, %arg121: tensor<3072xf32>, %arg122: tensor<3072x768xf32>, %arg123: tensor<768xf32>, %arg124: tensor<768xf32>, %arg125: tensor<768xf32>, %arg126: tensor<768x2304xf32>, %arg127: tensor<2304xf32>, %arg128: tensor<768x768xf32>, %arg129: tensor<768xf32>, %arg130: tensor<768xf32>, %arg131: tensor<768xf32>, %arg132: tensor<768x3072xf32>, %arg133: tensor<3072xf32>, %arg134: tensor<3072x768xf32>, %arg135: tensor<768xf32>, %arg136: tensor<768xf32>, %arg137: tensor<768xf32>, %arg138: tensor<768x2304xf32>, %arg139: tensor<2304xf32>, %arg140: tensor<768x768xf32>, %arg141: tensor<768xf32>, %arg142: tensor<768xf32>, %arg143: tensor<768xf32>, %arg144: tensor<768x3072xf32>, %arg145: tensor<3072xf32>, %arg146: tensor<3072x768xf32>, %arg147: tensor<768xf32>, %arg148: tensor<768xf32>, %arg149: tensor<768xf32>) -> tensor<1x128x768xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128_i64 = arith.constant 128 : i64
    %c50257 = arith.constant 50257 : index
    %c1024 = arith.constant 1024 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 7.680000e+02 : f64
    %cst_9 = arith.constant 7.680000e+02 : f32
    %cst_10 = arith.constant 1.250000e-01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x128x768xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %768 = arith.index_cast %in : i64 to index
      %769 = linalg.index 2 : index
      %770 = arith.cmpi slt, %768, %c50257 : index
      cf.assert %770, "index must be smaller than dim size"
      %771 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %771, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%768, %769] : tensor<50257x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %768 = linalg.index 0 : index
      %769 = arith.index_cast %768 : index to i64
      linalg.yield %769 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 128] : tensor<128xi64> into tensor<1x128xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x128xi64>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %768 = arith.index_cast %in : i64 to index
      %769 = linalg.index 2 : index
      %770 = arith.cmpi slt, %768, %c1024 : index
      cf.assert %770, "index must be smaller than dim size"
      %771 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %771, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%768, %769] : tensor<1024x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %6 = tensor.empty() : tensor<1x128xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x128xi64>) outs(%6 : tensor<1x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %768 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %768 : i1
    } -> tensor<1x128xi1>
    %8 = tensor.empty() : tensor<1xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_13 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %10 = tensor.empty() : tensor<1x1x128x128xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%10 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_313: i64, %out: i1):
      %768 = arith.cmpi sle, %in, %in_313 : i64
      linalg.yield %768 : i1
    } -> tensor<1x1x128x128xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x128x128xi1>) outs(%10 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i1, %in_313: i1, %out: i1):
      %768 = arith.andi %in, %in_313 : i1
      linalg.yield %768 : i1
    } -> tensor<1x1x128x128xi1>
    %13 = tensor.empty() : tensor<1x1x1x128xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<1x1x1x1xi64>, tensor<1x1x1x128xi64>) outs(%13 : tensor<1x1x1x128xi1>) {
    ^bb0(%in: i64, %in_313: i64, %out: i1):
      %768 = arith.cmpi slt, %in, %c0_i64 : i64
      %769 = arith.addi %in, %c1_i64 : i64
      %770 = arith.select %768, %769, %in : i64
      %771 = arith.index_cast %770 : i64 to index
      %772 = arith.cmpi slt, %in_313, %c0_i64 : i64
      %773 = arith.addi %in_313, %c128_i64 : i64
      %774 = arith.select %772, %773, %in_313 : i64
      %775 = arith.index_cast %774 : i64 to index
      %extracted = tensor.extract %7[%771, %775] : tensor<1x128xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x128xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x128x128xi1>, tensor<1x1x1x128xi1>) outs(%10 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i1, %in_313: i1, %out: i1):
      %768 = arith.andi %in, %in_313 : i1
      linalg.yield %768 : i1
    } -> tensor<1x1x128x128xi1>
    %16 = tensor.empty() : tensor<1x1x128x128xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_2 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_313: f32, %in_314: f32, %out: f32):
      %768 = arith.select %in, %in_313, %in_314 : f32
      linalg.yield %768 : f32
    } -> tensor<1x1x128x128xf32>
    %18 = tensor.empty() : tensor<1x128x768xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %20 = tensor.empty() : tensor<1x128x1xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<1x128x1xf64>) -> tensor<1x128x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %28 = tensor.empty() : tensor<1x128x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %32 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg4 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %39 = tensor.empty() : tensor<128x2304xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %41 = linalg.matmul ins(%collapsed, %arg6 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %arg7 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_16[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %43 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed = linalg.transpose ins(%expanded_20 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %45 = tensor.empty() : tensor<12x128x128xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %47 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_26 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %48 = tensor.empty() : tensor<1x12x128x128xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %51 = tensor.empty() : tensor<1x12x128xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<1x12x128xi64>) -> tensor<1x12x128xi64>
    %53 = tensor.empty() : tensor<1x12x128xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<1x12x128xf32>) -> tensor<1x12x128xf32>
    %55:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_27 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_27 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %58 = tensor.empty() : tensor<1x12x128x1xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_28 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_29 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %62 = tensor.empty() : tensor<12x128x64xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %64 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_30 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %65 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %66 = tensor.empty() : tensor<128x768xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %68 = linalg.matmul ins(%collapsed_32, %arg8 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%68, %arg9 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_33 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %5 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %80 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %82 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg10 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg11 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_34 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %87 = tensor.empty() : tensor<128x3072xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %89 = linalg.matmul ins(%collapsed_34, %arg12 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%89, %arg13 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_35 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %91 = tensor.empty() : tensor<1x128x3072xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %94 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %98 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_36 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %100 = linalg.matmul ins(%collapsed_36, %arg14 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%100, %arg15 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_37 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %expanded_37 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %112 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg16 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg17 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_38 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %119 = linalg.matmul ins(%collapsed_38, %arg18 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%119, %arg19 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_39 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded_39[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_41 = tensor.extract_slice %expanded_39[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_42 = tensor.extract_slice %expanded_39[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_43 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_44 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_46 = tensor.expand_shape %extracted_slice_40 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%expanded_43 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %121 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_51 = tensor.expand_shape %121 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %124:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_52 = tensor.expand_shape %124#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_52 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %127 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_53 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %129 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_55 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %130 = linalg.matmul ins(%collapsed_57, %arg20 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%130, %arg21 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_58 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %102 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %135 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %136 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %142 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %144 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg22 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg23 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_59 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %149 = linalg.matmul ins(%collapsed_59, %arg24 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%149, %arg25 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_60 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %153 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %157 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_61 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %159 = linalg.matmul ins(%collapsed_61, %arg26 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%159, %arg27 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_62 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_62 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %164 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %165 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %171 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %173 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %arg28 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %arg29 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_63 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %178 = linalg.matmul ins(%collapsed_63, %arg30 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%178, %arg31 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_64 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_65 = tensor.extract_slice %expanded_64[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_66 = tensor.extract_slice %expanded_64[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_67 = tensor.extract_slice %expanded_64[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_68 = tensor.expand_shape %extracted_slice_66 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_69 = tensor.expand_shape %extracted_slice_67 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_71 = tensor.expand_shape %extracted_slice_65 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%expanded_68 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_75 = tensor.collapse_shape %transposed_73 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %180 = linalg.batch_matmul ins(%collapsed_74, %collapsed_75 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_76 = tensor.expand_shape %180 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %182 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %183:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%182 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_77 = tensor.expand_shape %183#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %184 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %expanded_77 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %185 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %186 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%185 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %186 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_78 = tensor.collapse_shape %187 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_79 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %188 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_80 = tensor.expand_shape %188 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_82 = tensor.collapse_shape %transposed_81 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %189 = linalg.matmul ins(%collapsed_82, %arg32 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%189, %arg33 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_83 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %161 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %194 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %195 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %201 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %203 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %arg34 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %arg35 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_84 = tensor.collapse_shape %207 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %208 = linalg.matmul ins(%collapsed_84, %arg36 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%208, %arg37 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_85 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85, %212 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %216 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_86 = tensor.collapse_shape %217 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %218 = linalg.matmul ins(%collapsed_86, %arg38 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%218, %arg39 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_87 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %expanded_87 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %223 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %225 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %224 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %226 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %230 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %arg40 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %arg41 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_88 = tensor.collapse_shape %236 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %237 = linalg.matmul ins(%collapsed_88, %arg42 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%237, %arg43 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_89 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_90 = tensor.extract_slice %expanded_89[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_91 = tensor.extract_slice %expanded_89[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_92 = tensor.extract_slice %expanded_89[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_93 = tensor.expand_shape %extracted_slice_91 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_94 = tensor.expand_shape %extracted_slice_92 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_95 = linalg.transpose ins(%expanded_94 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_96 = tensor.expand_shape %extracted_slice_90 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_98 = linalg.transpose ins(%expanded_93 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_99 = tensor.collapse_shape %transposed_97 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_100 = tensor.collapse_shape %transposed_98 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %239 = linalg.batch_matmul ins(%collapsed_99, %collapsed_100 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_101 = tensor.expand_shape %239 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %240 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_101 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %241 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %242:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%241 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_102 = tensor.expand_shape %242#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %243 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %expanded_102 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %244 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%244 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %246 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %245 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_103 = tensor.collapse_shape %246 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_104 = tensor.collapse_shape %transposed_95 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %247 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_105 = tensor.expand_shape %247 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_106 = linalg.transpose ins(%expanded_105 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_107 = tensor.collapse_shape %transposed_106 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %248 = linalg.matmul ins(%collapsed_107, %arg44 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%248, %arg45 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_108 = tensor.expand_shape %249 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %220 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %252 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %254 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %253 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %255 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %254 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %256 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%250 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %260 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %262 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %arg46 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %arg47 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_109 = tensor.collapse_shape %266 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %267 = linalg.matmul ins(%collapsed_109, %arg48 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%267, %arg49 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_110 = tensor.expand_shape %268 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110, %271 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %275 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_111 = tensor.collapse_shape %276 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %277 = linalg.matmul ins(%collapsed_111, %arg50 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %278 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%277, %arg51 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_112 = tensor.expand_shape %278 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %expanded_112 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %281 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%280 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %283 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %282 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %283 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %285 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%284 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%279 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %289 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %291 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %arg52 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %arg53 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_113 = tensor.collapse_shape %295 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %296 = linalg.matmul ins(%collapsed_113, %arg54 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %297 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%296, %arg55 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_114 = tensor.expand_shape %297 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_115 = tensor.extract_slice %expanded_114[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_116 = tensor.extract_slice %expanded_114[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_117 = tensor.extract_slice %expanded_114[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_118 = tensor.expand_shape %extracted_slice_116 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_119 = tensor.expand_shape %extracted_slice_117 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_120 = linalg.transpose ins(%expanded_119 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_121 = tensor.expand_shape %extracted_slice_115 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_123 = linalg.transpose ins(%expanded_118 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_124 = tensor.collapse_shape %transposed_122 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_125 = tensor.collapse_shape %transposed_123 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %298 = linalg.batch_matmul ins(%collapsed_124, %collapsed_125 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_126 = tensor.expand_shape %298 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %299 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %300 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %301:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%300 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_127 = tensor.expand_shape %301#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %302 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %expanded_127 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %303 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%302 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %304 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%303 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %305 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %304 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_128 = tensor.collapse_shape %305 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_129 = tensor.collapse_shape %transposed_120 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %306 = linalg.batch_matmul ins(%collapsed_128, %collapsed_129 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_130 = tensor.expand_shape %306 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_131 = linalg.transpose ins(%expanded_130 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_132 = tensor.collapse_shape %transposed_131 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %307 = linalg.matmul ins(%collapsed_132, %arg56 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %308 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%307, %arg57 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_133 = tensor.expand_shape %308 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133, %279 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %311 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%310 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %313 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %312 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %314 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313, %313 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %315 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%314 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %316 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%309 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %319 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %321 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %arg58 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %arg59 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_134 = tensor.collapse_shape %325 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %326 = linalg.matmul ins(%collapsed_134, %arg60 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %327 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%326, %arg61 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_135 = tensor.expand_shape %327 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135, %330 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %334 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_136 = tensor.collapse_shape %335 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %336 = linalg.matmul ins(%collapsed_136, %arg62 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %337 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%336, %arg63 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_137 = tensor.expand_shape %337 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %expanded_137 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %340 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%339 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %341 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %342 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %341 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %343 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342, %342 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %344 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%343 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%338 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %348 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %350 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %arg64 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %arg65 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_138 = tensor.collapse_shape %354 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %355 = linalg.matmul ins(%collapsed_138, %arg66 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %356 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%355, %arg67 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_139 = tensor.expand_shape %356 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_140 = tensor.extract_slice %expanded_139[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_141 = tensor.extract_slice %expanded_139[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_142 = tensor.extract_slice %expanded_139[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_143 = tensor.expand_shape %extracted_slice_141 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_144 = tensor.expand_shape %extracted_slice_142 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_145 = linalg.transpose ins(%expanded_144 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_146 = tensor.expand_shape %extracted_slice_140 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_147 = linalg.transpose ins(%expanded_146 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_148 = linalg.transpose ins(%expanded_143 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_149 = tensor.collapse_shape %transposed_147 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_150 = tensor.collapse_shape %transposed_148 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %357 = linalg.batch_matmul ins(%collapsed_149, %collapsed_150 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_151 = tensor.expand_shape %357 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %358 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_151 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %359 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %360:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%359 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_152 = tensor.expand_shape %360#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %361 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %expanded_152 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %362 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %363 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%362 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %364 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %363 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_153 = tensor.collapse_shape %364 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_154 = tensor.collapse_shape %transposed_145 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %365 = linalg.batch_matmul ins(%collapsed_153, %collapsed_154 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_155 = tensor.expand_shape %365 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_156 = linalg.transpose ins(%expanded_155 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_157 = tensor.collapse_shape %transposed_156 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %366 = linalg.matmul ins(%collapsed_157, %arg68 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %367 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%366, %arg69 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_158 = tensor.expand_shape %367 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_158, %338 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %370 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%369 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %371 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %372 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369, %371 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %373 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372, %372 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %374 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%373 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %375 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %376 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%368 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %378 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381, %380 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %arg70 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383, %arg71 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_159 = tensor.collapse_shape %384 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %385 = linalg.matmul ins(%collapsed_159, %arg72 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %386 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%385, %arg73 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_160 = tensor.expand_shape %386 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160, %389 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %393 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %393 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_161 = tensor.collapse_shape %394 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %395 = linalg.matmul ins(%collapsed_161, %arg74 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %396 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%395, %arg75 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_162 = tensor.expand_shape %396 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %expanded_162 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %399 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%398 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %401 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %400 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %402 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401, %401 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %403 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%402 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%397 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397, %407 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %409 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %arg76 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412, %arg77 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_163 = tensor.collapse_shape %413 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %414 = linalg.matmul ins(%collapsed_163, %arg78 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %415 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%414, %arg79 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_164 = tensor.expand_shape %415 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_165 = tensor.extract_slice %expanded_164[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_166 = tensor.extract_slice %expanded_164[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_167 = tensor.extract_slice %expanded_164[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_168 = tensor.expand_shape %extracted_slice_166 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_169 = tensor.expand_shape %extracted_slice_167 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_170 = linalg.transpose ins(%expanded_169 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_171 = tensor.expand_shape %extracted_slice_165 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_172 = linalg.transpose ins(%expanded_171 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_173 = linalg.transpose ins(%expanded_168 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_174 = tensor.collapse_shape %transposed_172 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_175 = tensor.collapse_shape %transposed_173 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %416 = linalg.batch_matmul ins(%collapsed_174, %collapsed_175 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_176 = tensor.expand_shape %416 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %417 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_176 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %418 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %419:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%418 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_177 = tensor.expand_shape %419#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %420 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%418, %expanded_177 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %421 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%420 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %422 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%421 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %423 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%421, %422 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_178 = tensor.collapse_shape %423 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_179 = tensor.collapse_shape %transposed_170 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %424 = linalg.batch_matmul ins(%collapsed_178, %collapsed_179 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_180 = tensor.expand_shape %424 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_181 = linalg.transpose ins(%expanded_180 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_182 = tensor.collapse_shape %transposed_181 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %425 = linalg.matmul ins(%collapsed_182, %arg80 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %426 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%425, %arg81 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_183 = tensor.expand_shape %426 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %427 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_183, %397 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %429 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%428 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %430 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %431 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %430 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %432 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431, %431 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %433 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%432 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %434 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %435 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %436 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%427 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %437 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %440 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427, %437 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%440, %439 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %442 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441, %arg82 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %443 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442, %arg83 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_184 = tensor.collapse_shape %443 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %444 = linalg.matmul ins(%collapsed_184, %arg84 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %445 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%444, %arg85 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_185 = tensor.expand_shape %445 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %446 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %447 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %448 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185, %448 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %450 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%449 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %451 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %452 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %453 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446, %452 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_186 = tensor.collapse_shape %453 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %454 = linalg.matmul ins(%collapsed_186, %arg86 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %455 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%454, %arg87 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_187 = tensor.expand_shape %455 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %456 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427, %expanded_187 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %458 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%457 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %459 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %460 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457, %459 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %461 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%460, %460 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %462 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%461 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %463 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%462 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %464 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %465 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%456 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %467 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%464 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %468 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %469 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456, %466 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %470 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %468 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %471 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %arg88 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %472 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%471, %arg89 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_188 = tensor.collapse_shape %472 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %473 = linalg.matmul ins(%collapsed_188, %arg90 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %474 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%473, %arg91 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_189 = tensor.expand_shape %474 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_190 = tensor.extract_slice %expanded_189[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_191 = tensor.extract_slice %expanded_189[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_192 = tensor.extract_slice %expanded_189[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_193 = tensor.expand_shape %extracted_slice_191 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_194 = tensor.expand_shape %extracted_slice_192 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_195 = linalg.transpose ins(%expanded_194 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_196 = tensor.expand_shape %extracted_slice_190 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_197 = linalg.transpose ins(%expanded_196 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_198 = linalg.transpose ins(%expanded_193 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_199 = tensor.collapse_shape %transposed_197 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_200 = tensor.collapse_shape %transposed_198 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %475 = linalg.batch_matmul ins(%collapsed_199, %collapsed_200 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_201 = tensor.expand_shape %475 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %476 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_201 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %477 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %478:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%477 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_202 = tensor.expand_shape %478#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %479 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%477, %expanded_202 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %480 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %481 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%480 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %482 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480, %481 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_203 = tensor.collapse_shape %482 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_204 = tensor.collapse_shape %transposed_195 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %483 = linalg.batch_matmul ins(%collapsed_203, %collapsed_204 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_205 = tensor.expand_shape %483 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_206 = linalg.transpose ins(%expanded_205 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_207 = tensor.collapse_shape %transposed_206 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %484 = linalg.matmul ins(%collapsed_207, %arg92 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %485 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%484, %arg93 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_208 = tensor.expand_shape %485 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %486 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_208, %456 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %487 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %488 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%487 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %489 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %490 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487, %489 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %491 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490, %490 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %492 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%491 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %493 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %494 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%486 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486, %496 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499, %498 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500, %arg94 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %502 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501, %arg95 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_209 = tensor.collapse_shape %502 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %503 = linalg.matmul ins(%collapsed_209, %arg96 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %504 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%503, %arg97 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_210 = tensor.expand_shape %504 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_210 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_210 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %508 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_210, %507 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %509 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%508 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %510 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %511 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%510 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %512 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505, %511 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_211 = tensor.collapse_shape %512 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %513 = linalg.matmul ins(%collapsed_211, %arg98 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %514 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%513, %arg99 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_212 = tensor.expand_shape %514 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %515 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486, %expanded_212 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %516 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %517 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%516 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %518 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %519 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%516, %518 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %520 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%519, %519 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %521 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%520 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %522 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%521 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%522 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %524 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%515 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %525 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %526 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%523 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %527 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %528 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515, %525 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %529 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528, %527 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %530 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %arg100 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%530, %arg101 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_213 = tensor.collapse_shape %531 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %532 = linalg.matmul ins(%collapsed_213, %arg102 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %533 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%532, %arg103 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_214 = tensor.expand_shape %533 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_215 = tensor.extract_slice %expanded_214[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_216 = tensor.extract_slice %expanded_214[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_217 = tensor.extract_slice %expanded_214[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_218 = tensor.expand_shape %extracted_slice_216 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_219 = tensor.expand_shape %extracted_slice_217 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_220 = linalg.transpose ins(%expanded_219 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_221 = tensor.expand_shape %extracted_slice_215 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_222 = linalg.transpose ins(%expanded_221 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_223 = linalg.transpose ins(%expanded_218 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_224 = tensor.collapse_shape %transposed_222 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_225 = tensor.collapse_shape %transposed_223 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %534 = linalg.batch_matmul ins(%collapsed_224, %collapsed_225 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_226 = tensor.expand_shape %534 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %535 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_226 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %536 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %537:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%536 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_227 = tensor.expand_shape %537#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %538 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%536, %expanded_227 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %539 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%538 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %540 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%539 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %541 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%539, %540 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_228 = tensor.collapse_shape %541 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_229 = tensor.collapse_shape %transposed_220 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %542 = linalg.batch_matmul ins(%collapsed_228, %collapsed_229 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_230 = tensor.expand_shape %542 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_231 = linalg.transpose ins(%expanded_230 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_232 = tensor.collapse_shape %transposed_231 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %543 = linalg.matmul ins(%collapsed_232, %arg104 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %544 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%543, %arg105 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_233 = tensor.expand_shape %544 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %545 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_233, %515 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %546 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %547 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%546 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %549 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546, %548 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %550 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549, %549 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %551 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%550 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %552 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%551 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %553 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%552 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %554 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%545 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %556 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%553 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %557 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %558 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545, %555 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %559 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558, %557 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %560 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559, %arg106 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %561 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%560, %arg107 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_234 = tensor.collapse_shape %561 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %562 = linalg.matmul ins(%collapsed_234, %arg108 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %563 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%562, %arg109 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_235 = tensor.expand_shape %563 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %564 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_235 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %565 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_235 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %566 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %567 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_235, %566 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %568 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %569 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %570 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%569 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %571 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%564, %570 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_236 = tensor.collapse_shape %571 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %572 = linalg.matmul ins(%collapsed_236, %arg110 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %573 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%572, %arg111 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_237 = tensor.expand_shape %573 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %574 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545, %expanded_237 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %575 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %576 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%575 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %577 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %578 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%575, %577 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %579 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%578, %578 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %580 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%579 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %581 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %582 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%574 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %584 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %585 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%582 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%585 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %587 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574, %584 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %588 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587, %586 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %589 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588, %arg112 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %590 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589, %arg113 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_238 = tensor.collapse_shape %590 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %591 = linalg.matmul ins(%collapsed_238, %arg114 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %592 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%591, %arg115 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_239 = tensor.expand_shape %592 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_240 = tensor.extract_slice %expanded_239[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_241 = tensor.extract_slice %expanded_239[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_242 = tensor.extract_slice %expanded_239[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_243 = tensor.expand_shape %extracted_slice_241 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_244 = tensor.expand_shape %extracted_slice_242 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_245 = linalg.transpose ins(%expanded_244 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_246 = tensor.expand_shape %extracted_slice_240 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_247 = linalg.transpose ins(%expanded_246 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_248 = linalg.transpose ins(%expanded_243 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_249 = tensor.collapse_shape %transposed_247 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_250 = tensor.collapse_shape %transposed_248 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %593 = linalg.batch_matmul ins(%collapsed_249, %collapsed_250 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_251 = tensor.expand_shape %593 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %594 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_251 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %595 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %596:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%595 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_252 = tensor.expand_shape %596#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %597 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%595, %expanded_252 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %598 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%597 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %599 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%598 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %600 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%598, %599 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_253 = tensor.collapse_shape %600 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_254 = tensor.collapse_shape %transposed_245 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %601 = linalg.batch_matmul ins(%collapsed_253, %collapsed_254 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_255 = tensor.expand_shape %601 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_256 = linalg.transpose ins(%expanded_255 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_257 = tensor.collapse_shape %transposed_256 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %602 = linalg.matmul ins(%collapsed_257, %arg116 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %603 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%602, %arg117 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_258 = tensor.expand_shape %603 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %604 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_258, %574 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %605 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %606 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%605 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %607 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %608 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605, %607 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %609 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608, %608 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %610 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%609 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %611 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %612 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %613 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%604 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %614 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %616 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %617 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604, %614 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %618 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617, %616 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %619 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618, %arg118 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %620 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %arg119 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_259 = tensor.collapse_shape %620 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %621 = linalg.matmul ins(%collapsed_259, %arg120 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %622 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%621, %arg121 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_260 = tensor.expand_shape %622 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %623 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_260 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %624 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_260 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %625 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %626 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_260, %625 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %627 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %628 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%627 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %629 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%628 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %630 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%623, %629 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_261 = tensor.collapse_shape %630 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %631 = linalg.matmul ins(%collapsed_261, %arg122 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %632 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%631, %arg123 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_262 = tensor.expand_shape %632 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %633 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604, %expanded_262 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %634 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %635 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%634 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %636 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%635 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %637 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%634, %636 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %638 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637, %637 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %639 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%638 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %640 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %641 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%640 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %642 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%633 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %643 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %644 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%641 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %645 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %646 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633, %643 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %647 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646, %645 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %648 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%647, %arg124 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %649 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648, %arg125 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_263 = tensor.collapse_shape %649 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %650 = linalg.matmul ins(%collapsed_263, %arg126 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %651 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%650, %arg127 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_264 = tensor.expand_shape %651 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_265 = tensor.extract_slice %expanded_264[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_266 = tensor.extract_slice %expanded_264[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_267 = tensor.extract_slice %expanded_264[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_268 = tensor.expand_shape %extracted_slice_266 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_269 = tensor.expand_shape %extracted_slice_267 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_270 = linalg.transpose ins(%expanded_269 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_271 = tensor.expand_shape %extracted_slice_265 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_272 = linalg.transpose ins(%expanded_271 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_273 = linalg.transpose ins(%expanded_268 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_274 = tensor.collapse_shape %transposed_272 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_275 = tensor.collapse_shape %transposed_273 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %652 = linalg.batch_matmul ins(%collapsed_274, %collapsed_275 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_276 = tensor.expand_shape %652 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %653 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_276 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %654 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %655:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%654 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_277 = tensor.expand_shape %655#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %656 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%654, %expanded_277 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %657 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%656 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %658 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%657 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %659 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%657, %658 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_278 = tensor.collapse_shape %659 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_279 = tensor.collapse_shape %transposed_270 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %660 = linalg.batch_matmul ins(%collapsed_278, %collapsed_279 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_280 = tensor.expand_shape %660 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_281 = linalg.transpose ins(%expanded_280 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_282 = tensor.collapse_shape %transposed_281 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %661 = linalg.matmul ins(%collapsed_282, %arg128 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %662 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%661, %arg129 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_283 = tensor.expand_shape %662 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %663 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_283, %633 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %664 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %665 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%664 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %666 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %667 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %666 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %668 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667, %667 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %669 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%668 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %670 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %671 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %672 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%663 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %673 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %674 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %675 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %676 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663, %673 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %677 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%676, %675 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %678 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%677, %arg130 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %679 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%678, %arg131 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_284 = tensor.collapse_shape %679 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %680 = linalg.matmul ins(%collapsed_284, %arg132 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %681 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%680, %arg133 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_285 = tensor.expand_shape %681 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %682 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %683 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %684 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%683 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %685 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285, %684 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %686 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%685 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %687 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%686 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %688 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%687 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %689 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%682, %688 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_286 = tensor.collapse_shape %689 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %690 = linalg.matmul ins(%collapsed_286, %arg134 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %691 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%690, %arg135 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_287 = tensor.expand_shape %691 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %692 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663, %expanded_287 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %693 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%692 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %694 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%693 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %695 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%694 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %696 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%693, %695 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %697 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%696, %696 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %698 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%697 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %699 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%698 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %700 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%699 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %701 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%692 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %702 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%701 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %703 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %704 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%703 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %705 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%692, %702 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %706 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%705, %704 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %707 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706, %arg136 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %708 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%707, %arg137 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_288 = tensor.collapse_shape %708 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %709 = linalg.matmul ins(%collapsed_288, %arg138 : tensor<128x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<128x2304xf32>) -> tensor<128x2304xf32>
    %710 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%709, %arg139 : tensor<128x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<128x2304xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x2304xf32>
    %expanded_289 = tensor.expand_shape %710 [[0, 1], [2]] output_shape [1, 128, 2304] : tensor<128x2304xf32> into tensor<1x128x2304xf32>
    %extracted_slice_290 = tensor.extract_slice %expanded_289[0, 0, 0] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_291 = tensor.extract_slice %expanded_289[0, 0, 768] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %extracted_slice_292 = tensor.extract_slice %expanded_289[0, 0, 1536] [1, 128, 768] [1, 1, 1] : tensor<1x128x2304xf32> to tensor<1x128x768xf32>
    %expanded_293 = tensor.expand_shape %extracted_slice_291 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %expanded_294 = tensor.expand_shape %extracted_slice_292 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_295 = linalg.transpose ins(%expanded_294 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_296 = tensor.expand_shape %extracted_slice_290 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_297 = linalg.transpose ins(%expanded_296 : tensor<1x128x12x64xf32>) outs(%43 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_298 = linalg.transpose ins(%expanded_293 : tensor<1x128x12x64xf32>) outs(%44 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_299 = tensor.collapse_shape %transposed_297 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_300 = tensor.collapse_shape %transposed_298 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %711 = linalg.batch_matmul ins(%collapsed_299, %collapsed_300 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%46 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_301 = tensor.expand_shape %711 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %712 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_301 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_10 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %713 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%712, %17 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %714:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%713 : tensor<1x12x128x128xf32>) outs(%54, %52 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_313: i64):
      %768 = linalg.index 3 : index
      %769 = arith.index_cast %768 : index to i64
      %770 = arith.maximumf %in, %out : f32
      %771 = arith.cmpf ogt, %in, %out : f32
      %772 = arith.select %771, %769, %out_313 : i64
      linalg.yield %770, %772 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_302 = tensor.expand_shape %714#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %715 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%713, %expanded_302 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %716 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%715 : tensor<1x12x128x128xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.exp %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %717 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%716 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x1xf32>
    %718 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%716, %717 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%48 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.divf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_303 = tensor.collapse_shape %718 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_304 = tensor.collapse_shape %transposed_295 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %719 = linalg.batch_matmul ins(%collapsed_303, %collapsed_304 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%63 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_305 = tensor.expand_shape %719 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_306 = linalg.transpose ins(%expanded_305 : tensor<1x12x128x64xf32>) outs(%65 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_307 = tensor.collapse_shape %transposed_306 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %720 = linalg.matmul ins(%collapsed_307, %arg140 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %721 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%720, %arg141 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_308 = tensor.expand_shape %721 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %722 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_308, %692 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %723 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %724 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%723 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %725 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%724 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %726 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %725 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %727 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726, %726 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %728 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%727 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %729 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%728 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %730 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%729 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %731 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%722 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %732 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%731 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %733 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%730 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %734 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %735 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722, %732 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %736 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735, %734 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %737 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%736, %arg142 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %738 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %arg143 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_309 = tensor.collapse_shape %738 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %739 = linalg.matmul ins(%collapsed_309, %arg144 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%88 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %740 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%739, %arg145 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%87 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x3072xf32>
    %expanded_310 = tensor.expand_shape %740 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %741 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_310 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.mulf %in, %cst_11 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %742 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_310 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %743 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_6 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %744 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_310, %743 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %745 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%744 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_5 : f64 to f32
      %769 = arith.mulf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x3072xf32>
    %746 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.tanh %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %747 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%746 : tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %cst_12 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %748 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%741, %747 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) outs(%91 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_311 = tensor.collapse_shape %748 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %749 = linalg.matmul ins(%collapsed_311, %arg146 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%67 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %750 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%749, %arg147 : tensor<128x768xf32>, tensor<768xf32>) outs(%66 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<128x768xf32>
    %expanded_312 = tensor.expand_shape %750 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %751 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722, %expanded_312 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %752 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%751 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %768 = arith.extf %in : f32 to f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %753 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%752 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %754 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%753 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %755 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%752, %754 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.subf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %756 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%755, %755 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%18 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_313: f64, %out: f64):
      %768 = arith.mulf %in, %in_313 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x768xf64>
    %757 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%756 : tensor<1x128x768xf64>) outs(%21 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.addf %in, %out : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %758 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757 : tensor<1x128x1xf64>) outs(%20 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %768 = arith.divf %in, %cst_8 : f64
      linalg.yield %768 : f64
    } -> tensor<1x128x1xf64>
    %759 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%758 : tensor<1x128x1xf64>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %768 = arith.truncf %in : f64 to f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %760 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%751 : tensor<1x128x768xf32>) outs(%30 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.addf %in, %out : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %761 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%760 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.divf %in, %cst_9 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %762 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%759 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = arith.truncf %cst_7 : f64 to f32
      %769 = arith.addf %in, %768 : f32
      linalg.yield %769 : f32
    } -> tensor<1x128x1xf32>
    %763 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%762 : tensor<1x128x1xf32>) outs(%28 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %768 = math.rsqrt %in : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x1xf32>
    %764 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%751, %761 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.subf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %765 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764, %763 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %766 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765, %arg148 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.mulf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    %767 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766, %arg149 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_313: f32, %out: f32):
      %768 = arith.addf %in, %in_313 : f32
      linalg.yield %768 : f32
    } -> tensor<1x128x768xf32>
    return %767 : tensor<1x128x768xf32>
  }
}
