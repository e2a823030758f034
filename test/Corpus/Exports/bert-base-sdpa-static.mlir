// bert-base-sdpa-static: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 embeddings.word_embeddings.weight
//   2 embeddings.position_embeddings.weight
//   3 embeddings.token_type_embeddings.weight
//   4 embeddings.LayerNorm.weight
//   5 embeddings.LayerNorm.bias
//   6 encoder.layer.0.attention.self.query.weight
//   7 encoder.layer.0.attention.self.query.bias
//   8 encoder.layer.0.attention.self.key.weight
//   9 encoder.layer.0.attention.self.key.bias
//   10 encoder.layer.0.attention.self.value.weight
//   11 encoder.layer.0.attention.self.value.bias
//   12 encoder.layer.0.attention.output.dense.weight
//   13 encoder.layer.0.attention.output.dense.bias
//   14 encoder.layer.0.attention.output.LayerNorm.weight
//   15 encoder.layer.0.attention.output.LayerNorm.bias
//   16 encoder.layer.0.intermediate.dense.weight
//   17 encoder.layer.0.intermediate.dense.bias
//   18 encoder.layer.0.output.dense.weight
//   19 encoder.layer.0.output.dense.bias
//   20 encoder.layer.0.output.LayerNorm.weight
//   21 encoder.layer.0.output.LayerNorm.bias
//   22 encoder.layer.1.attention.self.query.weight
//   23 encoder.layer.1.attention.self.query.bias
//   24 encoder.layer.1.attention.self.key.weight
//   25 encoder.layer.1.attention.self.key.bias
//   26 encoder.layer.1.attention.self.value.weight
//   27 encoder.layer.1.attention.self.value.bias
//   28 encoder.layer.1.attention.output.dense.weight
//   29 encoder.layer.1.attention.output.dense.bias
//   30 encoder.layer.1.attention.output.LayerNorm.weight
//   31 encoder.layer.1.attention.output.LayerNorm.bias
//   32 encoder.layer.1.intermediate.dense.weight
//   33 encoder.layer.1.intermediate.dense.bias
//   34 encoder.layer.1.output.dense.weight
//   35 encoder.layer.1.output.dense.bias
//   36 encoder.layer.1.output.LayerNorm.weight
//   37 encoder.layer.1.output.LayerNorm.bias
//   38 encoder.layer.2.attention.self.query.weight
//   39 encoder.layer.2.attention.self.query.bias
//   40 encoder.layer.2.attention.self.key.weight
//   41 encoder.layer.2.attention.self.key.bias
//   42 encoder.layer.2.attention.self.value.weight
//   43 encoder.layer.2.attention.self.value.bias
//   44 encoder.layer.2.attention.output.dense.weight
//   45 encoder.layer.2.attention.output.dense.bias
//   46 encoder.layer.2.attention.output.LayerNorm.weight
//   47 encoder.layer.2.attention.output.LayerNorm.bias
//   48 encoder.layer.2.intermediate.dense.weight
//   49 encoder.layer.2.intermediate.dense.bias
//   50 encoder.layer.2.output.dense.weight
//   51 encoder.layer.2.output.dense.bias
//   52 encoder.layer.2.output.LayerNorm.weight
//   53 encoder.layer.2.output.LayerNorm.bias
//   54 encoder.layer.3.attention.self.query.weight
//   55 encoder.layer.3.attention.self.query.bias
//   56 encoder.layer.3.attention.self.key.weight
//   57 encoder.layer.3.attention.self.key.bias
//   58 encoder.layer.3.attention.self.value.weight
//   59 encoder.layer.3.attention.self.value.bias
//   60 encoder.layer.3.attention.output.dense.weight
//   61 encoder.layer.3.attention.output.dense.bias
//   62 encoder.layer.3.attention.output.LayerNorm.weight
//   63 encoder.layer.3.attention.output.LayerNorm.bias
//   64 encoder.layer.3.intermediate.dense.weight
//   65 encoder.layer.3.intermediate.dense.bias
//   66 encoder.layer.3.output.dense.weight
//   67 encoder.layer.3.output.dense.bias
//   68 encoder.layer.3.output.LayerNorm.weight
//   69 encoder.layer.3.output.LayerNorm.bias
//   70 encoder.layer.4.attention.self.query.weight
//   71 encoder.layer.4.attention.self.query.bias
//   72 encoder.layer.4.attention.self.key.weight
//   73 encoder.layer.4.attention.self.key.bias
//   74 encoder.layer.4.attention.self.value.weight
//   75 encoder.layer.4.attention.self.value.bias
//   76 encoder.layer.4.attention.output.dense.weight
//   77 encoder.layer.4.attention.output.dense.bias
//   78 encoder.layer.4.attention.output.LayerNorm.weight
//   79 encoder.layer.4.attention.output.LayerNorm.bias
//   80 encoder.layer.4.intermediate.dense.weight
//   81 encoder.layer.4.intermediate.dense.bias
//   82 encoder.layer.4.output.dense.weight
//   83 encoder.layer.4.output.dense.bias
//   84 encoder.layer.4.output.LayerNorm.weight
//   85 encoder.layer.4.output.LayerNorm.bias
//   86 encoder.layer.5.attention.self.query.weight
//   87 encoder.layer.5.attention.self.query.bias
//   88 encoder.layer.5.attention.self.key.weight
//   89 encoder.layer.5.attention.self.key.bias
//   90 encoder.layer.5.attention.self.value.weight
//   91 encoder.layer.5.attention.self.value.bias
//   92 encoder.layer.5.attention.output.dense.weight
//   93 encoder.layer.5.attention.output.dense.bias
//   94 encoder.layer.5.attention.output.LayerNorm.weight
//   95 encoder.layer.5.attention.output.LayerNorm.bias
//   96 encoder.layer.5.intermediate.dense.weight
//   97 encoder.layer.5.intermediate.dense.bias
//   98 encoder.layer.5.output.dense.weight
//   99 encoder.layer.5.output.dense.bias
//   100 encoder.layer.5.output.LayerNorm.weight
//   101 encoder.layer.5.output.LayerNorm.bias
//   102 encoder.layer.6.attention.self.query.weight
//   103 encoder.layer.6.attention.self.query.bias
//   104 encoder.layer.6.attention.self.key.weight
//   105 encoder.layer.6.attention.self.key.bias
//   106 encoder.layer.6.attention.self.value.weight
//   107 encoder.layer.6.attention.self.value.bias
//   108 encoder.layer.6.attention.output.dense.weight
//   109 encoder.layer.6.attention.output.dense.bias
//   110 encoder.layer.6.attention.output.LayerNorm.weight
//   111 encoder.layer.6.attention.output.LayerNorm.bias
//   112 encoder.layer.6.intermediate.dense.weight
//   113 encoder.layer.6.intermediate.dense.bias
//   114 encoder.layer.6.output.dense.weight
//   115 encoder.layer.6.output.dense.bias
//   116 encoder.layer.6.output.LayerNorm.weight
//   117 encoder.layer.6.output.LayerNorm.bias
//   118 encoder.layer.7.attention.self.query.weight
//   119 encoder.layer.7.attention.self.query.bias
//   120 encoder.layer.7.attention.self.key.weight
//   121 encoder.layer.7.attention.self.key.bias
//   122 encoder.layer.7.attention.self.value.weight
//   123 encoder.layer.7.attention.self.value.bias
//   124 encoder.layer.7.attention.output.dense.weight
//   125 encoder.layer.7.attention.output.dense.bias
//   126 encoder.layer.7.attention.output.LayerNorm.weight
//   127 encoder.layer.7.attention.output.LayerNorm.bias
//   128 encoder.layer.7.intermediate.dense.weight
//   129 encoder.layer.7.intermediate.dense.bias
//   130 encoder.layer.7.output.dense.weight
//   131 encoder.layer.7.output.dense.bias
//   132 encoder.layer.7.output.LayerNorm.weight
//   133 encoder.layer.7.output.LayerNorm.bias
//   134 encoder.layer.8.attention.self.query.weight
//   135 encoder.layer.8.attention.self.query.bias
//   136 encoder.layer.8.attention.self.key.weight
//   137 encoder.layer.8.attention.self.key.bias
//   138 encoder.layer.8.attention.self.value.weight
//   139 encoder.layer.8.attention.self.value.bias
//   140 encoder.layer.8.attention.output.dense.weight
//   141 encoder.layer.8.attention.output.dense.bias
//   142 encoder.layer.8.attention.output.LayerNorm.weight
//   143 encoder.layer.8.attention.output.LayerNorm.bias
//   144 encoder.layer.8.intermediate.dense.weight
//   145 encoder.layer.8.intermediate.dense.bias
//   146 encoder.layer.8.output.dense.weight
//   147 encoder.layer.8.output.dense.bias
//   148 encoder.layer.8.output.LayerNorm.weight
//   149 encoder.layer.8.output.LayerNorm.bias
//   150 encoder.layer.9.attention.self.query.weight
//   151 encoder.layer.9.attention.self.query.bias
//   152 encoder.layer.9.attention.self.key.weight
//   153 encoder.layer.9.attention.self.key.bias
//   154 encoder.layer.9.attention.self.value.weight
//   155 encoder.layer.9.attention.self.value.bias
//   156 encoder.layer.9.attention.output.dense.weight
//   157 encoder.layer.9.attention.output.dense.bias
//   158 encoder.layer.9.attention.output.LayerNorm.weight
//   159 encoder.layer.9.attention.output.LayerNorm.bias
//   160 encoder.layer.9.intermediate.dense.weight
//   161 encoder.layer.9.intermediate.dense.bias
//   162 encoder.layer.9.output.dense.weight
//   163 encoder.layer.9.output.dense.bias
//   164 encoder.layer.9.output.LayerNorm.weight
//   165 encoder.layer.9.output.LayerNorm.bias
//   166 encoder.layer.10.attention.self.query.weight
//   167 encoder.layer.10.attention.self.query.bias
//   168 encoder.layer.10.attention.self.key.weight
//   169 encoder.layer.10.attention.self.key.bias
//   170 encoder.layer.10.attention.self.value.weight
//   171 encoder.layer.10.attention.self.value.bias
//   172 encoder.layer.10.attention.output.dense.weight
//   173 encoder.layer.10.attention.output.dense.bias
//   174 encoder.layer.10.attention.output.LayerNorm.weight
//   175 encoder.layer.10.attention.output.LayerNorm.bias
//   176 encoder.layer.10.intermediate.dense.weight
//   177 encoder.layer.10.intermediate.dense.bias
//   178 encoder.layer.10.output.dense.weight
//   179 encoder.layer.10.output.dense.bias
//   180 encoder.layer.10.output.LayerNorm.weight
//   181 encoder.layer.10.output.LayerNorm.bias
//   182 encoder.layer.11.attention.self.query.weight
//   183 encoder.layer.11.attention.self.query.bias
//   184 encoder.layer.11.attention.self.key.weight
//   185 encoder.layer.11.attention.self.key.bias
//   186 encoder.layer.11.attention.self.value.weight
//   187 encoder.layer.11.attention.self.value.bias
//   188 encoder.layer.11.attention.output.dense.weight
//   189 encoder.layer.11.attention.output.dense.bias
//   190 encoder.layer.11.attention.output.LayerNorm.weight
//   191 encoder.layer.11.attention.output.LayerNorm.bias
//   192 encoder.layer.11.intermediate.dense.weight
//   193 encoder.layer.11.intermediate.dense.bias
//   194 encoder.layer.11.output.dense.weight
//   195 encoder.layer.11.output.dense.bias
//   196 encoder.layer.11.output.LayerNorm.weight
//   197 encoder.layer.11.output.LayerNorm.bias
//   198 embeddings.position_ids
//   199 embeddings.token_type_ids
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<30522x768xf32>, %arg2: tensor<512x768xf32>, %arg3: tensor<2x768xf32>, %arg4: tensor<768xf32>, %arg5: tensor<768xf32>, %arg6: tensor<768x768xf32>, %arg7: tensor<768xf32>, %arg8: tensor<768x768xf32>, %arg9: tensor<768xf32>, %arg10: tensor<768x768xf32>, %arg11: tensor<768xf32>, %arg12: tensor<768x768xf32>, %arg13: tensor<768xf32>, %arg14: tensor<768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<3072x768xf32>, %arg17: tensor<3072xf32>, %arg18: tensor<768x3072xf32>, %arg19: tensor<768xf32>, %arg20: tensor<768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768x768xf32>, %arg23: tensor<768xf32>, %arg24: tensor<768x768xf32>, %arg25: tensor<768xf32>, %arg26: tensor<768x768xf32>, %arg27: tensor<768xf32>, %arg28: tensor<768x768xf32>, %arg29: tensor<768xf32>, %arg30: tensor<768xf32>, %arg31: tensor<768xf32>, %arg32: tensor<3072x768xf32>, %arg33: tensor<3072xf32>, %arg34: tensor<768x3072xf32>, %arg35: tensor<768xf32>, %arg36: tensor<768xf32>, %arg37: tensor<768xf32>, %arg38: tensor<768x768xf32>, %arg39: tensor<768xf32>, %arg40: tensor<768x768xf32>, %arg41: tensor<768xf32>, %arg42: tensor<768x768xf32>, %arg43: tensor<768xf32>, %arg44: tensor<768x768xf32>, %arg45: tensor<768xf32>, %arg46: tensor<768xf32>, %arg47: tensor<768xf32>, %arg48: tensor<3072x768xf32>, %arg49: tensor<3072xf32>, %arg50: tensor<768x3072xf32>, %arg51: tensor<768xf32>, %arg52: tensor<768xf32>, %arg53: tensor<768xf32>, %arg54: tensor<768x768xf32>, %arg55: tensor<768xf32>, %arg56: tensor<768x768xf32>, %arg57: tensor<768xf32>, %arg58: tensor<768x768xf32>, %arg59: tensor<768xf32>, %arg60: tensor<768x768xf32>, %arg61: tensor<768xf32>, %arg62: tensor<768xf32>, %arg63: tensor<768xf32>, %arg64: tensor<3072x768xf32>, %arg65: tensor<3072xf32>, %arg66: tensor<768x3072xf32>, %arg67: tensor<768xf32>, %arg68: tensor<768xf32>, %arg69: tensor<768xf32>, %arg70: tensor<768x768xf32>, %arg71: tensor<768xf32>, %arg72: tensor<768x768xf32>, %arg73: tensor<768xf32>, %arg74: tensor<768x768xf32>, %arg75: tensor<768xf32>, %arg76: tensor<768x768xf32>, %arg77: tensor<768xf32>, %arg78: tensor<768xf32>, %arg79: tensor<768xf32>, %arg80: tensor<3072x768xf32>, %arg81: tensor<3072xf32>, %arg82: tensor<768x3072xf32>, %arg83: tensor<768xf32>, %arg84: tensor<768xf32>, %arg85: tensor<768xf32>, %arg86: tensor<768x768xf32>, %arg87: tensor<768xf32>, %arg88: tensor<768x768xf32>, %arg89: tensor<768xf32>, %arg90: tensor<768x768xf32>, %arg91: tensor<768xf32>, %arg92: tensor<768x768xf32>, %arg93: tensor<768xf32>, %arg94: tensor<768xf32>, %arg95: tensor<768xf32>, %arg96: tensor<3072x768xf32>, %arg97: tensor<3072xf32>, %arg98: tensor<768x3072xf32>, %arg99: tensor<768xf32>, %arg100: tensor<768xf32>, %arg101: tensor<768xf32>, %arg102: tensor<768x768xf32>, %arg103: tensor<768xf32>, %arg104: tensor<768x768xf32>, %arg105: tensor<768xf32>, %arg106: tensor<768x768xf32>, %arg107: tensor<768xf32>, %arg108: tensor<768x768xf32>, %arg109: tensor<768xf32>, %arg110: tensor<768xf32>, %arg111: tensor<768xf32>, %arg112: tensor<3072x768xf32>, %arg113: tensor<3072xf32>, %arg114: tensor<768x3072xf32>, %arg115: tensor<768xf32>, %arg116: tensor<768xf32>, %arg117: tensor<768xf32>, %arg118: tensor<768x768xf32>, %arg119: tensor<768xf32>, %arg120: tensor<768x768xf32>, %arg121: tensor<768xf32>, %arg122: tensor<768x768xf32>, %arg123: tensor<768xf32>, %arg124: tensor<768x768xf32>, %arg125: tensor<768xf32>, %arg126: tensor<768xf32>, %arg127: tensor<768xf32>, %arg128: tensor<3072x768xf32>, %arg129: tensor<3072xf32>, %arg130: tensor<768x3072xf32>, %arg131: tensor<768xf32>, %arg132: tensor<768xf32>, %arg133: tensor<768xf32>, %arg134: tensor<768x768xf32>, %arg135: tensor<768xf32>, %arg136: tensor<768x768xf32>, %arg137: tensor<768xf32>, %arg138: tensor<768x768xf32>, %arg139: tensor<768xf32>, %arg140: tensor<768x768xf32>, %arg141: tensor<768xf32>, %arg142: tensor<768xf32>, %arg143: tensor<768xf32>, %arg144: tensor<3072x768xf32>, %arg145: tensor<3072xf32>, %arg146: tensor<768x3072xf32>, %arg147: tensor<768xf32>, %arg148: tensor<768xf32>, %arg149: tensor<768xf32>, %arg150: tensor<768x768xf32>, %arg151: tensor<768xf32>, %arg152: tensor<768x768xf32>, %arg153: tensor<768xf32>, %arg154: tensor<768x768xf32>, %arg155: tensor<768xf32>, %arg156: tensor<768x768xf32>, %arg157: tensor<768xf32>, %arg158: tensor<768xf32>, %arg159: tensor<768xf32>, %arg160: tensor<3072x768xf32>, %arg161: tensor<3072xf32>, %arg162: tensor<768x3072xf32>, %arg163: tensor<768xf32>, %arg164: tensor<768xf32>, %arg165: tensor<768xf32>, %arg166: tensor<768x768xf32>, %arg167: tensor<768xf32>, %arg168: tensor<768x768xf32>, %arg169: tensor<768xf32>, %arg170: tensor<768x768xf32>, %arg171: tensor<768xf32>, %arg172: tensor<768x768xf32>, %arg173: tensor<768xf32>, %arg174: tensor<768xf32>, %arg175: tensor<768xf32>, %arg176: tensor<3072x768xf32>, %arg177: tensor<3072xf32>, %arg178: tensor<768x3072xf32>, %arg179: tensor<768xf32>, %arg180: tensor<768xf32>, %arg181: tensor<768xf32>, %arg182: tensor<768x768xf32>, %arg183: tensor<768xf32>, %arg184: tensor<768x768xf32>, %arg185: tensor<768xf32>, %arg186: tensor<768x768xf32>, %arg187: tensor<768xf32>, %arg188: tensor<768x768xf32>, %arg189: tensor<768xf32>, %arg190: tensor<768xf32>, %arg191: tensor<768xf32>, %arg192: tensor<3072x768xf32>, %arg193: tensor<3072xf32>, %arg194: tensor<768x3072xf32>, %arg195: tensor<768xf32>, %arg196: tensor<768xf32>, %arg197: tensor<768xf32>, %arg198: tensor<1x512xi64>, %arg199: tensor<1x512xi64>) -> tensor<1x128x768xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c512 = arith.constant 512 : index
    %c30522 = arith.constant 30522 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x12x128x128xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_10 = arith.constant 7.680000e+02 : f64
    %cst_11 = arith.constant 7.680000e+02 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %extracted_slice = tensor.extract_slice %arg198[0, 0] [1, 128] [1, 1] : tensor<1x512xi64> to tensor<1x128xi64>
    %0 = tensor.empty() : tensor<1x128xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x128xi64>) -> tensor<1x128xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x128xi64>) outs(%1 : tensor<1x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      %783 = arith.index_cast %in : i64 to index
      %784 = arith.cmpi slt, %783, %c512 : index
      cf.assert %784, "index must be smaller than dim size"
      %785 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %785, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg199[%c0, %783] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x128xi64>
    %3 = tensor.empty() : tensor<1x128x768xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %783 = arith.index_cast %in : i64 to index
      %784 = linalg.index 2 : index
      %785 = arith.cmpi slt, %783, %c30522 : index
      cf.assert %785, "index must be smaller than dim size"
      %786 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %786, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%783, %784] : tensor<30522x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %783 = arith.index_cast %in : i64 to index
      %784 = linalg.index 2 : index
      %785 = arith.cmpi slt, %783, %c2 : index
      cf.assert %785, "index must be smaller than dim size"
      %786 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %786, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%783, %784] : tensor<2x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %783 = arith.index_cast %in : i64 to index
      %784 = linalg.index 2 : index
      %785 = arith.cmpi slt, %783, %c512 : index
      cf.assert %785, "index must be smaller than dim size"
      %786 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %786, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%783, %784] : tensor<512x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %9 = tensor.empty() : tensor<1x128x768xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %11 = tensor.empty() : tensor<1x128x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x128x1xf64>) -> tensor<1x128x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %19 = tensor.empty() : tensor<1x128x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %30 = tensor.empty() : tensor<128xi64>
    %31 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%30 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %783 = linalg.index 0 : index
      %784 = arith.index_cast %783 : index to i64
      linalg.yield %784 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %32 = tensor.empty() : tensor<1x1x128x1xi1>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x128x1xi64>) outs(%32 : tensor<1x1x128x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %783 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %783 : i1
    } -> tensor<1x1x128x1xi1>
    %34 = tensor.empty() : tensor<1x1x128x128xi1>
    %collapsed = tensor.collapse_shape %33 [[0], [1], [2, 3]] : tensor<1x1x128x1xi1> into tensor<1x1x128xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x128xi1>) outs(%34 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x128x128xi1>
    %collapsed_13 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %36 = tensor.empty() : tensor<768x768xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<128x768xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %39 = linalg.matmul ins(%collapsed_13, %transposed : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %arg7 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_14 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %41 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg8 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed_13, %transposed_16 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %arg9 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_17 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_18 = linalg.transpose ins(%arg10 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%collapsed_13, %transposed_18 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %arg11 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_19 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<1x1x128x128xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map9, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_5, %cst_6 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%46 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x1x128x128xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %49 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_21 = linalg.transpose ins(%expanded_17 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_22 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_23 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %51 = tensor.empty() : tensor<12x128x128xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %53 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_24 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %54 = tensor.empty() : tensor<1x12x128x128xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %56 = tensor.empty() : tensor<1x12x128xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<1x12x128xi64>) -> tensor<1x12x128xi64>
    %58 = tensor.empty() : tensor<1x12x128xf32>
    %59 = linalg.fill ins(%cst_1 : f32) outs(%58 : tensor<1x12x128xf32>) -> tensor<1x12x128xf32>
    %60:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_25 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_25 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %63 = tensor.empty() : tensor<1x12x128x1xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %67 = tensor.empty() : tensor<1x12x128x128xi1>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %69 = tensor.empty() : tensor<1x12x128x1xi1>
    %70 = linalg.fill ins(%true : i1) outs(%69 : tensor<1x12x128x1xi1>) -> tensor<1x12x128x1xi1>
    %71 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %72 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %cst_4, %66 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_26 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %73 = tensor.empty() : tensor<12x128x64xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %75 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_28 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %76 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_31 = linalg.transpose ins(%arg12 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %arg13 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_32 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %29 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %85 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg14 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg15 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_33 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %96 = tensor.empty() : tensor<768x3072xf32>
    %transposed_34 = linalg.transpose ins(%arg16 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<128x3072xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %99 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %arg17 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_35 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %101 = tensor.empty() : tensor<1x128x3072xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_36 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %103 = tensor.empty() : tensor<3072x768xf32>
    %transposed_37 = linalg.transpose ins(%arg18 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%104, %arg19 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_38 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %95 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %108 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg20 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg21 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_39 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_40 = linalg.transpose ins(%arg22 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %arg23 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_41 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg24 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_39, %transposed_43 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %arg25 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_44 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_45 = linalg.transpose ins(%arg26 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_39, %transposed_45 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%127, %arg27 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_46 = tensor.expand_shape %128 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_48 = linalg.transpose ins(%expanded_44 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_49 = tensor.collapse_shape %129 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_50 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %131 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_51 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %133:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_52 = tensor.expand_shape %133#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_52 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %136 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %139 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %140 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %cst_4, %137 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_53 = tensor.collapse_shape %140 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %141 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_55 = tensor.expand_shape %141 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_58 = linalg.transpose ins(%arg28 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%142, %arg29 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_59 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %144 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %122 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %145 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %147 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %149 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %148 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %150 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %153 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %157 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %154 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %156 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %arg30 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %160 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg31 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_60 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_61 = linalg.transpose ins(%arg32 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %161 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%161, %arg33 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_62 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_63 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_64 = linalg.transpose ins(%arg34 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %164 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %arg35 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_65 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %166 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %160 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %167 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %171 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %172 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %179 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %176 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %180 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %178 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %181 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %arg36 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %182 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %arg37 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_66 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_67 = linalg.transpose ins(%arg38 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%183, %arg39 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_68 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%arg40 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %185 = linalg.matmul ins(%collapsed_66, %transposed_70 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%185, %arg41 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_71 = tensor.expand_shape %186 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_72 = linalg.transpose ins(%arg42 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %187 = linalg.matmul ins(%collapsed_66, %transposed_72 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%187, %arg43 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_73 = tensor.expand_shape %188 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %189 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_75 = linalg.transpose ins(%expanded_71 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %190 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_76 = tensor.collapse_shape %189 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_77 = tensor.collapse_shape %190 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %191 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_78 = tensor.expand_shape %191 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_78, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %193:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%192 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_79 = tensor.expand_shape %193#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %194 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %expanded_79 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %195 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %196 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%195 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %197 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %196 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %198 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %199 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%198 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %200 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %cst_4, %197 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_80 = tensor.collapse_shape %200 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_81 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %201 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_82 = tensor.expand_shape %201 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_84 = tensor.collapse_shape %transposed_83 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_85 = linalg.transpose ins(%arg44 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %202 = linalg.matmul ins(%collapsed_84, %transposed_85 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %203 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%202, %arg45 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_86 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %204 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %182 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %205 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %206 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%205 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %207 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %208 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %207 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %209 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %208 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %210 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%209 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %211 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %212 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %213 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%204 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %214 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %215 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %216 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %217 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %214 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %218 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %216 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %219 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %arg46 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %220 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %arg47 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_87 = tensor.collapse_shape %220 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_88 = linalg.transpose ins(%arg48 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %221 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %222 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%221, %arg49 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_89 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %223 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_90 = tensor.collapse_shape %223 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_91 = linalg.transpose ins(%arg50 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_90, %transposed_91 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %225 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%224, %arg51 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_92 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %226 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92, %220 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %228 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %229 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %230 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %229 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %231 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %230 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %232 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %233 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %234 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %235 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %236 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %237 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %238 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %239 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %236 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %238 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %241 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %arg52 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %242 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %arg53 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_93 = tensor.collapse_shape %242 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_94 = linalg.transpose ins(%arg54 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %243 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%243, %arg55 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_95 = tensor.expand_shape %244 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_97 = linalg.transpose ins(%arg56 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %245 = linalg.matmul ins(%collapsed_93, %transposed_97 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %246 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%245, %arg57 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_98 = tensor.expand_shape %246 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_99 = linalg.transpose ins(%arg58 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %247 = linalg.matmul ins(%collapsed_93, %transposed_99 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %248 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%247, %arg59 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_100 = tensor.expand_shape %248 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_101 = linalg.transpose ins(%expanded_100 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %249 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_96 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_102 = linalg.transpose ins(%expanded_98 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %250 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_102 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_103 = tensor.collapse_shape %249 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_104 = tensor.collapse_shape %250 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %251 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_105 = tensor.expand_shape %251 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %252 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %253:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%252 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_106 = tensor.expand_shape %253#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %254 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %expanded_106 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %255 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %256 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%255 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %257 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255, %256 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %258 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %259 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%258 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %260 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259, %cst_4, %257 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_107 = tensor.collapse_shape %260 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_108 = tensor.collapse_shape %transposed_101 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %261 = linalg.batch_matmul ins(%collapsed_107, %collapsed_108 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_109 = tensor.expand_shape %261 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_111 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_112 = linalg.transpose ins(%arg60 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %262 = linalg.matmul ins(%collapsed_111, %transposed_112 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %263 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%262, %arg61 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_113 = tensor.expand_shape %263 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %242 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %265 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %266 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%265 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %267 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %268 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %267 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %269 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %268 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %270 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %271 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %272 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %273 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %274 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %276 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %277 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %274 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %276 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %279 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %arg62 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %280 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %arg63 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_114 = tensor.collapse_shape %280 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_115 = linalg.transpose ins(%arg64 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %281 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %282 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%281, %arg65 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_116 = tensor.expand_shape %282 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %283 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_117 = tensor.collapse_shape %283 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_118 = linalg.transpose ins(%arg66 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %284 = linalg.matmul ins(%collapsed_117, %transposed_118 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %285 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%284, %arg67 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_119 = tensor.expand_shape %285 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %286 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119, %280 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %287 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %288 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%287 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %289 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %290 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %289 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %291 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %290 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %292 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%291 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %293 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %295 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%286 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %296 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %297 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %298 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %299 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %296 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %300 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %298 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %301 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300, %arg68 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %302 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %arg69 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_120 = tensor.collapse_shape %302 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_121 = linalg.transpose ins(%arg70 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %303 = linalg.matmul ins(%collapsed_120, %transposed_121 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %304 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%303, %arg71 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_122 = tensor.expand_shape %304 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_123 = linalg.transpose ins(%expanded_122 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_124 = linalg.transpose ins(%arg72 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %305 = linalg.matmul ins(%collapsed_120, %transposed_124 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %306 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%305, %arg73 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_125 = tensor.expand_shape %306 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_126 = linalg.transpose ins(%arg74 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %307 = linalg.matmul ins(%collapsed_120, %transposed_126 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %308 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%307, %arg75 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_127 = tensor.expand_shape %308 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_128 = linalg.transpose ins(%expanded_127 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %309 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_123 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_129 = linalg.transpose ins(%expanded_125 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %310 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_129 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_130 = tensor.collapse_shape %309 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_131 = tensor.collapse_shape %310 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %311 = linalg.batch_matmul ins(%collapsed_130, %collapsed_131 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_132 = tensor.expand_shape %311 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %312 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_132, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %313:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%312 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_133 = tensor.expand_shape %313#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %314 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %expanded_133 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %315 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %316 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%315 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %317 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %316 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %318 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %319 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%318 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %320 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319, %cst_4, %317 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_134 = tensor.collapse_shape %320 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_135 = tensor.collapse_shape %transposed_128 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %321 = linalg.batch_matmul ins(%collapsed_134, %collapsed_135 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_136 = tensor.expand_shape %321 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_137 = linalg.transpose ins(%expanded_136 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_138 = tensor.collapse_shape %transposed_137 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_139 = linalg.transpose ins(%arg76 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %322 = linalg.matmul ins(%collapsed_138, %transposed_139 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %323 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%322, %arg77 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_140 = tensor.expand_shape %323 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %324 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140, %302 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %325 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %326 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%325 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %327 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %328 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325, %327 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %329 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %328 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %330 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%329 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %331 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %332 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %333 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%324 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %334 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %335 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %336 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %337 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %334 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %338 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %336 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %339 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %arg78 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %340 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %arg79 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_141 = tensor.collapse_shape %340 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_142 = linalg.transpose ins(%arg80 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %341 = linalg.matmul ins(%collapsed_141, %transposed_142 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %342 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%341, %arg81 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_143 = tensor.expand_shape %342 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %343 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_143 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_144 = tensor.collapse_shape %343 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_145 = linalg.transpose ins(%arg82 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %344 = linalg.matmul ins(%collapsed_144, %transposed_145 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %345 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%344, %arg83 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_146 = tensor.expand_shape %345 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %346 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_146, %340 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %347 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %348 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%347 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %349 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %350 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347, %349 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %351 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350, %350 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %352 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%351 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %353 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %354 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %355 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%346 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %356 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %357 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %358 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %359 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %356 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %360 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359, %358 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %361 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360, %arg84 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %362 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %arg85 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_147 = tensor.collapse_shape %362 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_148 = linalg.transpose ins(%arg86 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %363 = linalg.matmul ins(%collapsed_147, %transposed_148 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %364 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%363, %arg87 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_149 = tensor.expand_shape %364 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_150 = linalg.transpose ins(%expanded_149 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_151 = linalg.transpose ins(%arg88 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %365 = linalg.matmul ins(%collapsed_147, %transposed_151 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %366 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%365, %arg89 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_152 = tensor.expand_shape %366 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_153 = linalg.transpose ins(%arg90 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %367 = linalg.matmul ins(%collapsed_147, %transposed_153 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %368 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%367, %arg91 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_154 = tensor.expand_shape %368 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_155 = linalg.transpose ins(%expanded_154 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %369 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_150 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_156 = linalg.transpose ins(%expanded_152 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %370 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_156 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_157 = tensor.collapse_shape %369 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_158 = tensor.collapse_shape %370 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %371 = linalg.batch_matmul ins(%collapsed_157, %collapsed_158 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_159 = tensor.expand_shape %371 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %372 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_159, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %373:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%372 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_160 = tensor.expand_shape %373#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %374 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372, %expanded_160 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %375 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %376 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%375 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %377 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %376 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %378 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %379 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%378 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %380 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %cst_4, %377 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_161 = tensor.collapse_shape %380 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_162 = tensor.collapse_shape %transposed_155 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %381 = linalg.batch_matmul ins(%collapsed_161, %collapsed_162 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_163 = tensor.expand_shape %381 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_164 = linalg.transpose ins(%expanded_163 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_165 = tensor.collapse_shape %transposed_164 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_166 = linalg.transpose ins(%arg92 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %382 = linalg.matmul ins(%collapsed_165, %transposed_166 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %383 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%382, %arg93 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_167 = tensor.expand_shape %383 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %384 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_167, %362 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %385 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %386 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%385 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %387 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %388 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385, %387 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %389 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %388 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %390 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%389 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %391 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %392 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %393 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%384 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %394 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %395 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %396 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %397 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %394 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %398 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397, %396 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %399 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %arg94 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %400 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399, %arg95 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_168 = tensor.collapse_shape %400 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_169 = linalg.transpose ins(%arg96 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %401 = linalg.matmul ins(%collapsed_168, %transposed_169 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %402 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%401, %arg97 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_170 = tensor.expand_shape %402 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %403 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_170 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_171 = tensor.collapse_shape %403 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_172 = linalg.transpose ins(%arg98 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %404 = linalg.matmul ins(%collapsed_171, %transposed_172 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %405 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%404, %arg99 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_173 = tensor.expand_shape %405 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %406 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_173, %400 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %407 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %408 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%407 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %409 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %410 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407, %409 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %411 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %410 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %412 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%411 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %413 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %414 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %415 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%406 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %416 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %417 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %418 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %419 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406, %416 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %420 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419, %418 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %421 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420, %arg100 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %422 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %arg101 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_174 = tensor.collapse_shape %422 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_175 = linalg.transpose ins(%arg102 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %423 = linalg.matmul ins(%collapsed_174, %transposed_175 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %424 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%423, %arg103 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_176 = tensor.expand_shape %424 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_177 = linalg.transpose ins(%expanded_176 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_178 = linalg.transpose ins(%arg104 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %425 = linalg.matmul ins(%collapsed_174, %transposed_178 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %426 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%425, %arg105 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_179 = tensor.expand_shape %426 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_180 = linalg.transpose ins(%arg106 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %427 = linalg.matmul ins(%collapsed_174, %transposed_180 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %428 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%427, %arg107 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_181 = tensor.expand_shape %428 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_182 = linalg.transpose ins(%expanded_181 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %429 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_177 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_183 = linalg.transpose ins(%expanded_179 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %430 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_183 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_184 = tensor.collapse_shape %429 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_185 = tensor.collapse_shape %430 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %431 = linalg.batch_matmul ins(%collapsed_184, %collapsed_185 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_186 = tensor.expand_shape %431 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %432 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_186, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %433:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%432 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_187 = tensor.expand_shape %433#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %434 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432, %expanded_187 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %435 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%434 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %436 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%435 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %437 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %436 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %438 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %439 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%438 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %440 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %cst_4, %437 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_188 = tensor.collapse_shape %440 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_189 = tensor.collapse_shape %transposed_182 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %441 = linalg.batch_matmul ins(%collapsed_188, %collapsed_189 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_190 = tensor.expand_shape %441 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_191 = linalg.transpose ins(%expanded_190 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_192 = tensor.collapse_shape %transposed_191 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_193 = linalg.transpose ins(%arg108 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %442 = linalg.matmul ins(%collapsed_192, %transposed_193 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %443 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%442, %arg109 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_194 = tensor.expand_shape %443 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %444 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_194, %422 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %445 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %446 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%445 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %447 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %448 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%445, %447 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %449 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%448, %448 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %450 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%449 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %451 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %452 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %453 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%444 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %454 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %455 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%452 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %456 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %457 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444, %454 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %458 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457, %456 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %459 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458, %arg110 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %460 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%459, %arg111 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_195 = tensor.collapse_shape %460 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_196 = linalg.transpose ins(%arg112 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %461 = linalg.matmul ins(%collapsed_195, %transposed_196 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %462 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%461, %arg113 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_197 = tensor.expand_shape %462 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %463 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_197 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_198 = tensor.collapse_shape %463 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_199 = linalg.transpose ins(%arg114 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %464 = linalg.matmul ins(%collapsed_198, %transposed_199 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %465 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%464, %arg115 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_200 = tensor.expand_shape %465 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %466 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_200, %460 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %467 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %468 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%467 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %469 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %470 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467, %469 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %471 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %470 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %472 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%471 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %473 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %474 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%473 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %475 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%466 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %476 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %477 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %478 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %479 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %476 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %480 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479, %478 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %481 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480, %arg116 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %482 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481, %arg117 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_201 = tensor.collapse_shape %482 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_202 = linalg.transpose ins(%arg118 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %483 = linalg.matmul ins(%collapsed_201, %transposed_202 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %484 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%483, %arg119 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_203 = tensor.expand_shape %484 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_204 = linalg.transpose ins(%expanded_203 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_205 = linalg.transpose ins(%arg120 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %485 = linalg.matmul ins(%collapsed_201, %transposed_205 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %486 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%485, %arg121 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_206 = tensor.expand_shape %486 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_207 = linalg.transpose ins(%arg122 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %487 = linalg.matmul ins(%collapsed_201, %transposed_207 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %488 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%487, %arg123 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_208 = tensor.expand_shape %488 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_209 = linalg.transpose ins(%expanded_208 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %489 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_204 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_210 = linalg.transpose ins(%expanded_206 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %490 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_210 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_211 = tensor.collapse_shape %489 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_212 = tensor.collapse_shape %490 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %491 = linalg.batch_matmul ins(%collapsed_211, %collapsed_212 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_213 = tensor.expand_shape %491 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %492 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_213, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %493:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%492 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_214 = tensor.expand_shape %493#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %494 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492, %expanded_214 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %495 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%494 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %496 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%495 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %497 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%495, %496 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %498 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %499 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%498 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %500 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%499, %cst_4, %497 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_215 = tensor.collapse_shape %500 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_216 = tensor.collapse_shape %transposed_209 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %501 = linalg.batch_matmul ins(%collapsed_215, %collapsed_216 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_217 = tensor.expand_shape %501 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_218 = linalg.transpose ins(%expanded_217 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_219 = tensor.collapse_shape %transposed_218 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_220 = linalg.transpose ins(%arg124 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %502 = linalg.matmul ins(%collapsed_219, %transposed_220 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %503 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%502, %arg125 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_221 = tensor.expand_shape %503 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %504 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_221, %482 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %505 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %506 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%505 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %507 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %508 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505, %507 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %509 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%508, %508 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %510 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%509 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %511 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%510 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %512 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %513 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%504 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %514 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %515 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %516 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %517 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504, %514 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %518 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517, %516 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %519 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518, %arg126 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %520 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%519, %arg127 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_222 = tensor.collapse_shape %520 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_223 = linalg.transpose ins(%arg128 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %521 = linalg.matmul ins(%collapsed_222, %transposed_223 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %522 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%521, %arg129 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_224 = tensor.expand_shape %522 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %523 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_224 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_225 = tensor.collapse_shape %523 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_226 = linalg.transpose ins(%arg130 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %524 = linalg.matmul ins(%collapsed_225, %transposed_226 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %525 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%524, %arg131 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_227 = tensor.expand_shape %525 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %526 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_227, %520 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %527 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %528 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%527 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %529 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %530 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %529 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %531 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%530, %530 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %532 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%531 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %533 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %534 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %535 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%526 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %536 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%535 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %537 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %538 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%537 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %539 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526, %536 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %540 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539, %538 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %541 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540, %arg132 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %542 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541, %arg133 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_228 = tensor.collapse_shape %542 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_229 = linalg.transpose ins(%arg134 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %543 = linalg.matmul ins(%collapsed_228, %transposed_229 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %544 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%543, %arg135 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_230 = tensor.expand_shape %544 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_231 = linalg.transpose ins(%expanded_230 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_232 = linalg.transpose ins(%arg136 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %545 = linalg.matmul ins(%collapsed_228, %transposed_232 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %546 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%545, %arg137 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_233 = tensor.expand_shape %546 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_234 = linalg.transpose ins(%arg138 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %547 = linalg.matmul ins(%collapsed_228, %transposed_234 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %548 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%547, %arg139 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_235 = tensor.expand_shape %548 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_236 = linalg.transpose ins(%expanded_235 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %549 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_231 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_237 = linalg.transpose ins(%expanded_233 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %550 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_237 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_238 = tensor.collapse_shape %549 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_239 = tensor.collapse_shape %550 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %551 = linalg.batch_matmul ins(%collapsed_238, %collapsed_239 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_240 = tensor.expand_shape %551 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %552 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_240, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %553:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%552 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_241 = tensor.expand_shape %553#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %554 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552, %expanded_241 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %555 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%554 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %556 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%555 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %557 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%555, %556 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %558 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %559 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%558 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %560 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%559, %cst_4, %557 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_242 = tensor.collapse_shape %560 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_243 = tensor.collapse_shape %transposed_236 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %561 = linalg.batch_matmul ins(%collapsed_242, %collapsed_243 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_244 = tensor.expand_shape %561 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_245 = linalg.transpose ins(%expanded_244 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_246 = tensor.collapse_shape %transposed_245 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_247 = linalg.transpose ins(%arg140 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %562 = linalg.matmul ins(%collapsed_246, %transposed_247 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %563 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%562, %arg141 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_248 = tensor.expand_shape %563 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %564 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_248, %542 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %565 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%564 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %566 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%565 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %567 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%566 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %568 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565, %567 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %569 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568, %568 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %570 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%569 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %571 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%570 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %572 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%571 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %573 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%564 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %574 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%573 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %575 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%572 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %576 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%575 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %577 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%564, %574 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %578 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577, %576 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %579 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%578, %arg142 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %580 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579, %arg143 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_249 = tensor.collapse_shape %580 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_250 = linalg.transpose ins(%arg144 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %581 = linalg.matmul ins(%collapsed_249, %transposed_250 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %582 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%581, %arg145 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_251 = tensor.expand_shape %582 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %583 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_251 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_252 = tensor.collapse_shape %583 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_253 = linalg.transpose ins(%arg146 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %584 = linalg.matmul ins(%collapsed_252, %transposed_253 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %585 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%584, %arg147 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_254 = tensor.expand_shape %585 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %586 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254, %580 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %587 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%586 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %588 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%587 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %589 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %590 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587, %589 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %591 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590, %590 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %592 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%591 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %593 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %594 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%593 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %595 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%586 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %596 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %597 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %598 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %599 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%586, %596 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %600 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599, %598 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %601 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600, %arg148 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %602 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601, %arg149 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_255 = tensor.collapse_shape %602 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_256 = linalg.transpose ins(%arg150 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %603 = linalg.matmul ins(%collapsed_255, %transposed_256 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %604 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%603, %arg151 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_257 = tensor.expand_shape %604 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_258 = linalg.transpose ins(%expanded_257 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_259 = linalg.transpose ins(%arg152 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %605 = linalg.matmul ins(%collapsed_255, %transposed_259 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %606 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%605, %arg153 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_260 = tensor.expand_shape %606 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_261 = linalg.transpose ins(%arg154 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %607 = linalg.matmul ins(%collapsed_255, %transposed_261 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %608 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%607, %arg155 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_262 = tensor.expand_shape %608 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_263 = linalg.transpose ins(%expanded_262 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %609 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_258 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_264 = linalg.transpose ins(%expanded_260 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %610 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_264 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_265 = tensor.collapse_shape %609 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_266 = tensor.collapse_shape %610 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %611 = linalg.batch_matmul ins(%collapsed_265, %collapsed_266 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_267 = tensor.expand_shape %611 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %612 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_267, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %613:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%612 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_268 = tensor.expand_shape %613#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %614 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%612, %expanded_268 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %615 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%614 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %616 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%615 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %617 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%615, %616 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %618 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%612 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %619 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%618 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %620 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%619, %cst_4, %617 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_269 = tensor.collapse_shape %620 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_270 = tensor.collapse_shape %transposed_263 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %621 = linalg.batch_matmul ins(%collapsed_269, %collapsed_270 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_271 = tensor.expand_shape %621 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_272 = linalg.transpose ins(%expanded_271 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_273 = tensor.collapse_shape %transposed_272 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_274 = linalg.transpose ins(%arg156 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %622 = linalg.matmul ins(%collapsed_273, %transposed_274 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %623 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%622, %arg157 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_275 = tensor.expand_shape %623 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %624 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_275, %602 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %625 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %626 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%625 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %627 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %628 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%625, %627 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %629 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%628, %628 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %630 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%629 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %631 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%630 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %632 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%631 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %633 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%624 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %634 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %635 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%632 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %636 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%635 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %637 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624, %634 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %638 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637, %636 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %639 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%638, %arg158 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %640 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639, %arg159 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_276 = tensor.collapse_shape %640 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_277 = linalg.transpose ins(%arg160 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %641 = linalg.matmul ins(%collapsed_276, %transposed_277 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %642 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%641, %arg161 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_278 = tensor.expand_shape %642 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %643 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_278 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_279 = tensor.collapse_shape %643 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_280 = linalg.transpose ins(%arg162 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %644 = linalg.matmul ins(%collapsed_279, %transposed_280 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %645 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%644, %arg163 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_281 = tensor.expand_shape %645 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %646 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_281, %640 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %647 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %648 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%647 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %649 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %650 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%647, %649 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %651 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%650, %650 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %652 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%651 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %653 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%652 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %654 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %655 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%646 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %656 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %657 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %658 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %659 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646, %656 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %660 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659, %658 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %661 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%660, %arg164 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %662 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%661, %arg165 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_282 = tensor.collapse_shape %662 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_283 = linalg.transpose ins(%arg166 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %663 = linalg.matmul ins(%collapsed_282, %transposed_283 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %664 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%663, %arg167 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_284 = tensor.expand_shape %664 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_285 = linalg.transpose ins(%expanded_284 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_286 = linalg.transpose ins(%arg168 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %665 = linalg.matmul ins(%collapsed_282, %transposed_286 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %666 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%665, %arg169 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_287 = tensor.expand_shape %666 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_288 = linalg.transpose ins(%arg170 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %667 = linalg.matmul ins(%collapsed_282, %transposed_288 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %668 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%667, %arg171 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_289 = tensor.expand_shape %668 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_290 = linalg.transpose ins(%expanded_289 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %669 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_285 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_291 = linalg.transpose ins(%expanded_287 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %670 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_291 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_292 = tensor.collapse_shape %669 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_293 = tensor.collapse_shape %670 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %671 = linalg.batch_matmul ins(%collapsed_292, %collapsed_293 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_294 = tensor.expand_shape %671 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %672 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_294, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %673:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%672 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_295 = tensor.expand_shape %673#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %674 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%672, %expanded_295 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %675 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%674 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %676 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%675 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %677 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%675, %676 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %678 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%672 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %679 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%678 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %680 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%679, %cst_4, %677 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_296 = tensor.collapse_shape %680 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_297 = tensor.collapse_shape %transposed_290 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %681 = linalg.batch_matmul ins(%collapsed_296, %collapsed_297 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_298 = tensor.expand_shape %681 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_299 = linalg.transpose ins(%expanded_298 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_300 = tensor.collapse_shape %transposed_299 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_301 = linalg.transpose ins(%arg172 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %682 = linalg.matmul ins(%collapsed_300, %transposed_301 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %683 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%682, %arg173 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_302 = tensor.expand_shape %683 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %684 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_302, %662 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %685 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%684 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %686 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%685 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %687 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%686 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %688 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%685, %687 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %689 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%688, %688 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %690 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%689 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %691 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%690 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %692 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%691 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %693 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%684 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %694 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%693 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %695 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%692 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %696 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%695 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %697 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%684, %694 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %698 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%697, %696 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %699 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%698, %arg174 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %700 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%699, %arg175 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_303 = tensor.collapse_shape %700 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_304 = linalg.transpose ins(%arg176 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %701 = linalg.matmul ins(%collapsed_303, %transposed_304 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %702 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%701, %arg177 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_305 = tensor.expand_shape %702 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %703 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_305 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_306 = tensor.collapse_shape %703 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_307 = linalg.transpose ins(%arg178 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %704 = linalg.matmul ins(%collapsed_306, %transposed_307 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %705 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%704, %arg179 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_308 = tensor.expand_shape %705 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %706 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_308, %700 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %707 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %708 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%707 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %709 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%708 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %710 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%707, %709 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %711 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%710, %710 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %712 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%711 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %713 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%712 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %714 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %715 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%706 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %716 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %717 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %718 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %719 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706, %716 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %720 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719, %718 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %721 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%720, %arg180 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %722 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721, %arg181 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_309 = tensor.collapse_shape %722 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_310 = linalg.transpose ins(%arg182 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %723 = linalg.matmul ins(%collapsed_309, %transposed_310 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %724 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%723, %arg183 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_311 = tensor.expand_shape %724 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_312 = linalg.transpose ins(%expanded_311 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_313 = linalg.transpose ins(%arg184 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %725 = linalg.matmul ins(%collapsed_309, %transposed_313 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %726 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%725, %arg185 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_314 = tensor.expand_shape %726 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_315 = linalg.transpose ins(%arg186 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %727 = linalg.matmul ins(%collapsed_309, %transposed_315 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %728 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%727, %arg187 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_316 = tensor.expand_shape %728 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_317 = linalg.transpose ins(%expanded_316 : tensor<1x128x12x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %729 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_312 : tensor<1x12x128x64xf32>) outs(%41 : tensor<1x12x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x128x64xf32>
    %transposed_318 = linalg.transpose ins(%expanded_314 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %730 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_318 : tensor<1x12x64x128xf32>) outs(%49 : tensor<1x12x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_7 : f64 to f32
      %784 = arith.mulf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x12x64x128xf32>
    %collapsed_319 = tensor.collapse_shape %729 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_320 = tensor.collapse_shape %730 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %731 = linalg.batch_matmul ins(%collapsed_319, %collapsed_320 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_321 = tensor.expand_shape %731 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %732 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_321, %47 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %733:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%732 : tensor<1x12x128x128xf32>) outs(%59, %57 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %783 = linalg.index 3 : index
      %784 = arith.index_cast %783 : index to i64
      %785 = arith.maximumf %in, %out : f32
      %786 = arith.cmpf ogt, %in, %out : f32
      %787 = arith.select %786, %784, %out_336 : i64
      linalg.yield %785, %787 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_322 = tensor.expand_shape %733#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %734 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%732, %expanded_322 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %735 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%734 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.exp %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %736 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%735 : tensor<1x12x128x128xf32>) outs(%64 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x1xf32>
    %737 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%735, %736 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.divf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %738 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%732 : tensor<1x12x128x128xf32>) outs(%67 : tensor<1x12x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %783 = arith.extf %in : f32 to f64
      %784 = arith.cmpf oeq, %783, %cst_8 : f64
      linalg.yield %784 : i1
    } -> tensor<1x12x128x128xi1>
    %739 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%738 : tensor<1x12x128x128xi1>) outs(%70 : tensor<1x12x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %783 = arith.andi %in, %out : i1
      linalg.yield %783 : i1
    } -> tensor<1x12x128x1xi1>
    %740 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%739, %cst_4, %737 : tensor<1x12x128x1xi1>, tensor<1x12x128x128xf32>, tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %783 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %783 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_323 = tensor.collapse_shape %740 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_324 = tensor.collapse_shape %transposed_317 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %741 = linalg.batch_matmul ins(%collapsed_323, %collapsed_324 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_325 = tensor.expand_shape %741 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_326 = linalg.transpose ins(%expanded_325 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_327 = tensor.collapse_shape %transposed_326 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_328 = linalg.transpose ins(%arg188 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %742 = linalg.matmul ins(%collapsed_327, %transposed_328 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %743 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%742, %arg189 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_329 = tensor.expand_shape %743 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %744 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_329, %722 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %745 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%744 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %746 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%745 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %747 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%746 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %748 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745, %747 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %749 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%748, %748 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %750 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%749 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %751 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%750 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %752 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%751 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %753 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%744 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %754 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%753 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %755 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%752 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %756 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%755 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %757 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%744, %754 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %758 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757, %756 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %759 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%758, %arg190 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %760 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%759, %arg191 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_330 = tensor.collapse_shape %760 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_331 = linalg.transpose ins(%arg192 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %761 = linalg.matmul ins(%collapsed_330, %transposed_331 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %762 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%761, %arg193 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x3072xf32>
    %expanded_332 = tensor.expand_shape %762 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %763 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_332 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_12 : f32
      %784 = math.erf %783 : f32
      %785 = arith.addf %784, %cst_2 : f32
      %786 = arith.mulf %785, %cst_3 : f32
      %787 = arith.mulf %in, %786 : f32
      linalg.yield %787 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_333 = tensor.collapse_shape %763 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_334 = linalg.transpose ins(%arg194 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %764 = linalg.matmul ins(%collapsed_333, %transposed_334 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %765 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%764, %arg195 : tensor<128x768xf32>, tensor<768xf32>) outs(%37 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<128x768xf32>
    %expanded_335 = tensor.expand_shape %765 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %766 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_335, %760 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %767 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %783 = arith.extf %in : f32 to f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %768 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%767 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %769 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %770 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767, %769 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.subf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %771 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770, %770 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %783 = arith.mulf %in, %in_336 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x768xf64>
    %772 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%771 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.addf %in, %out : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %773 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %783 = arith.divf %in, %cst_10 : f64
      linalg.yield %783 : f64
    } -> tensor<1x128x1xf64>
    %774 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%773 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %783 = arith.truncf %in : f64 to f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %775 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%766 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.addf %in, %out : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %776 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.divf %in, %cst_11 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %777 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%774 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = arith.truncf %cst_9 : f64 to f32
      %784 = arith.addf %in, %783 : f32
      linalg.yield %784 : f32
    } -> tensor<1x128x1xf32>
    %778 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%777 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %783 = math.rsqrt %in : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x1xf32>
    %779 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766, %776 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.subf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %780 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779, %778 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %781 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%780, %arg196 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.mulf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    %782 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%781, %arg197 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %783 = arith.addf %in, %in_336 : f32
      linalg.yield %783 : f32
    } -> tensor<1x128x768xf32>
    return %782 : tensor<1x128x768xf32>
  }
}
