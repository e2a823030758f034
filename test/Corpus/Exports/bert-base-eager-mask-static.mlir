// bert-base-eager-mask-static: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 attention_mask
//   2 embeddings.word_embeddings.weight
//   3 embeddings.position_embeddings.weight
//   4 embeddings.token_type_embeddings.weight
//   5 embeddings.LayerNorm.weight
//   6 embeddings.LayerNorm.bias
//   7 encoder.layer.0.attention.self.query.weight
//   8 encoder.layer.0.attention.self.query.bias
//   9 encoder.layer.0.attention.self.key.weight
//   10 encoder.layer.0.attention.self.key.bias
//   11 encoder.layer.0.attention.self.value.weight
//   12 encoder.layer.0.attention.self.value.bias
//   13 encoder.layer.0.attention.output.dense.weight
//   14 encoder.layer.0.attention.output.dense.bias
//   15 encoder.layer.0.attention.output.LayerNorm.weight
//   16 encoder.layer.0.attention.output.LayerNorm.bias
//   17 encoder.layer.0.intermediate.dense.weight
//   18 encoder.layer.0.intermediate.dense.bias
//   19 encoder.layer.0.output.dense.weight
//   20 encoder.layer.0.output.dense.bias
//   21 encoder.layer.0.output.LayerNorm.weight
//   22 encoder.layer.0.output.LayerNorm.bias
//   23 encoder.layer.1.attention.self.query.weight
//   24 encoder.layer.1.attention.self.query.bias
//   25 encoder.layer.1.attention.self.key.weight
//   26 encoder.layer.1.attention.self.key.bias
//   27 encoder.layer.1.attention.self.value.weight
//   28 encoder.layer.1.attention.self.value.bias
//   29 encoder.layer.1.attention.output.dense.weight
//   30 encoder.layer.1.attention.output.dense.bias
//   31 encoder.layer.1.attention.output.LayerNorm.weight
//   32 encoder.layer.1.attention.output.LayerNorm.bias
//   33 encoder.layer.1.intermediate.dense.weight
//   34 encoder.layer.1.intermediate.dense.bias
//   35 encoder.layer.1.output.dense.weight
//   36 encoder.layer.1.output.dense.bias
//   37 encoder.layer.1.output.LayerNorm.weight
//   38 encoder.layer.1.output.LayerNorm.bias
//   39 encoder.layer.2.attention.self.query.weight
//   40 encoder.layer.2.attention.self.query.bias
//   41 encoder.layer.2.attention.self.key.weight
//   42 encoder.layer.2.attention.self.key.bias
//   43 encoder.layer.2.attention.self.value.weight
//   44 encoder.layer.2.attention.self.value.bias
//   45 encoder.layer.2.attention.output.dense.weight
//   46 encoder.layer.2.attention.output.dense.bias
//   47 encoder.layer.2.attention.output.LayerNorm.weight
//   48 encoder.layer.2.attention.output.LayerNorm.bias
//   49 encoder.layer.2.intermediate.dense.weight
//   50 encoder.layer.2.intermediate.dense.bias
//   51 encoder.layer.2.output.dense.weight
//   52 encoder.layer.2.output.dense.bias
//   53 encoder.layer.2.output.LayerNorm.weight
//   54 encoder.layer.2.output.LayerNorm.bias
//   55 encoder.layer.3.attention.self.query.weight
//   56 encoder.layer.3.attention.self.query.bias
//   57 encoder.layer.3.attention.self.key.weight
//   58 encoder.layer.3.attention.self.key.bias
//   59 encoder.layer.3.attention.self.value.weight
//   60 encoder.layer.3.attention.self.value.bias
//   61 encoder.layer.3.attention.output.dense.weight
//   62 encoder.layer.3.attention.output.dense.bias
//   63 encoder.layer.3.attention.output.LayerNorm.weight
//   64 encoder.layer.3.attention.output.LayerNorm.bias
//   65 encoder.layer.3.intermediate.dense.weight
//   66 encoder.layer.3.intermediate.dense.bias
//   67 encoder.layer.3.output.dense.weight
//   68 encoder.layer.3.output.dense.bias
//   69 encoder.layer.3.output.LayerNorm.weight
//   70 encoder.layer.3.output.LayerNorm.bias
//   71 encoder.layer.4.attention.self.query.weight
//   72 encoder.layer.4.attention.self.query.bias
//   73 encoder.layer.4.attention.self.key.weight
//   74 encoder.layer.4.attention.self.key.bias
//   75 encoder.layer.4.attention.self.value.weight
//   76 encoder.layer.4.attention.self.value.bias
//   77 encoder.layer.4.attention.output.dense.weight
//   78 encoder.layer.4.attention.output.dense.bias
//   79 encoder.layer.4.attention.output.LayerNorm.weight
//   80 encoder.layer.4.attention.output.LayerNorm.bias
//   81 encoder.layer.4.intermediate.dense.weight
//   82 encoder.layer.4.intermediate.dense.bias
//   83 encoder.layer.4.output.dense.weight
//   84 encoder.layer.4.output.dense.bias
//   85 encoder.layer.4.output.LayerNorm.weight
//   86 encoder.layer.4.output.LayerNorm.bias
//   87 encoder.layer.5.attention.self.query.weight
//   88 encoder.layer.5.attention.self.query.bias
//   89 encoder.layer.5.attention.self.key.weight
//   90 encoder.layer.5.attention.self.key.bias
//   91 encoder.layer.5.attention.self.value.weight
//   92 encoder.layer.5.attention.self.value.bias
//   93 encoder.layer.5.attention.output.dense.weight
//   94 encoder.layer.5.attention.output.dense.bias
//   95 encoder.layer.5.attention.output.LayerNorm.weight
//   96 encoder.layer.5.attention.output.LayerNorm.bias
//   97 encoder.layer.5.intermediate.dense.weight
//   98 encoder.layer.5.intermediate.dense.bias
//   99 encoder.layer.5.output.dense.weight
//   100 encoder.layer.5.output.dense.bias
//   101 encoder.layer.5.output.LayerNorm.weight
//   102 encoder.layer.5.output.LayerNorm.bias
//   103 encoder.layer.6.attention.self.query.weight
//   104 encoder.layer.6.attention.self.query.bias
//   105 encoder.layer.6.attention.self.key.weight
//   106 encoder.layer.6.attention.self.key.bias
//   107 encoder.layer.6.attention.self.value.weight
//   108 encoder.layer.6.attention.self.value.bias
//   109 encoder.layer.6.attention.output.dense.weight
//   110 encoder.layer.6.attention.output.dense.bias
//   111 encoder.layer.6.attention.output.LayerNorm.weight
//   112 encoder.layer.6.attention.output.LayerNorm.bias
//   113 encoder.layer.6.intermediate.dense.weight
//   114 encoder.layer.6.intermediate.dense.bias
//   115 encoder.layer.6.output.dense.weight
//   116 encoder.layer.6.output.dense.bias
//   117 encoder.layer.6.output.LayerNorm.weight
//   118 encoder.layer.6.output.LayerNorm.bias
//   119 encoder.layer.7.attention.self.query.weight
//   120 encoder.layer.7.attention.self.query.bias
//   121 encoder.layer.7.attention.self.key.weight
//   122 encoder.layer.7.attention.self.key.bias
//   123 encoder.layer.7.attention.self.value.weight
//   124 encoder.layer.7.attention.self.value.bias
//   125 encoder.layer.7.attention.output.dense.weight
//   126 encoder.layer.7.attention.output.dense.bias
//   127 encoder.layer.7.attention.output.LayerNorm.weight
//   128 encoder.layer.7.attention.output.LayerNorm.bias
//   129 encoder.layer.7.intermediate.dense.weight
//   130 encoder.layer.7.intermediate.dense.bias
//   131 encoder.layer.7.output.dense.weight
//   132 encoder.layer.7.output.dense.bias
//   133 encoder.layer.7.output.LayerNorm.weight
//   134 encoder.layer.7.output.LayerNorm.bias
//   135 encoder.layer.8.attention.self.query.weight
//   136 encoder.layer.8.attention.self.query.bias
//   137 encoder.layer.8.attention.self.key.weight
//   138 encoder.layer.8.attention.self.key.bias
//   139 encoder.layer.8.attention.self.value.weight
//   140 encoder.layer.8.attention.self.value.bias
//   141 encoder.layer.8.attention.output.dense.weight
//   142 encoder.layer.8.attention.output.dense.bias
//   143 encoder.layer.8.attention.output.LayerNorm.weight
//   144 encoder.layer.8.attention.output.LayerNorm.bias
//   145 encoder.layer.8.intermediate.dense.weight
//   146 encoder.layer.8.intermediate.dense.bias
//   147 encoder.layer.8.output.dense.weight
//   148 encoder.layer.8.output.dense.bias
//   149 encoder.layer.8.output.LayerNorm.weight
//   150 encoder.layer.8.output.LayerNorm.bias
//   151 encoder.layer.9.attention.self.query.weight
//   152 encoder.layer.9.attention.self.query.bias
//   153 encoder.layer.9.attention.self.key.weight
//   154 encoder.layer.9.attention.self.key.bias
//   155 encoder.layer.9.attention.self.value.weight
//   156 encoder.layer.9.attention.self.value.bias
//   157 encoder.layer.9.attention.output.dense.weight
//   158 encoder.layer.9.attention.output.dense.bias
//   159 encoder.layer.9.attention.output.LayerNorm.weight
//   160 encoder.layer.9.attention.output.LayerNorm.bias
//   161 encoder.layer.9.intermediate.dense.weight
//   162 encoder.layer.9.intermediate.dense.bias
//   163 encoder.layer.9.output.dense.weight
//   164 encoder.layer.9.output.dense.bias
//   165 encoder.layer.9.output.LayerNorm.weight
//   166 encoder.layer.9.output.LayerNorm.bias
//   167 encoder.layer.10.attention.self.query.weight
//   168 encoder.layer.10.attention.self.query.bias
//   169 encoder.layer.10.attention.self.key.weight
//   170 encoder.layer.10.attention.self.key.bias
//   171 encoder.layer.10.attention.self.value.weight
//   172 encoder.layer.10.attention.self.value.bias
//   173 encoder.layer.10.attention.output.dense.weight
//   174 encoder.layer.10.attention.output.dense.bias
//   175 encoder.layer.10.attention.output.LayerNorm.weight
//   176 encoder.layer.10.attention.output.LayerNorm.bias
//   177 encoder.layer.10.intermediate.dense.weight
//   178 encoder.layer.10.intermediate.dense.bias
//   179 encoder.layer.10.output.dense.weight
//   180 encoder.layer.10.output.dense.bias
//   181 encoder.layer.10.output.LayerNorm.weight
//   182 encoder.layer.10.output.LayerNorm.bias
//   183 encoder.layer.11.attention.self.query.weight
//   184 encoder.layer.11.attention.self.query.bias
//   185 encoder.layer.11.attention.self.key.weight
//   186 encoder.layer.11.attention.self.key.bias
//   187 encoder.layer.11.attention.self.value.weight
//   188 encoder.layer.11.attention.self.value.bias
//   189 encoder.layer.11.attention.output.dense.weight
//   190 encoder.layer.11.attention.output.dense.bias
//   191 encoder.layer.11.attention.output.LayerNorm.weight
//   192 encoder.layer.11.attention.output.LayerNorm.bias
//   193 encoder.layer.11.intermediate.dense.weight
//   194 encoder.layer.11.intermediate.dense.bias
//   195 encoder.layer.11.output.dense.weight
//   196 encoder.layer.11.output.dense.bias
//   197 encoder.layer.11.output.LayerNorm.weight
//   198 encoder.layer.11.output.LayerNorm.bias
//   199 embeddings.position_ids
//   200 embeddings.token_type_ids
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<1x128xi64>, %arg2: tensor<30522x768xf32>, %arg3: tensor<512x768xf32>, %arg4: tensor<2x768xf32>, %arg5: tensor<768xf32>, %arg6: tensor<768xf32>, %arg7: tensor<768x768xf32>, %arg8: tensor<768xf32>, %arg9: tensor<768x768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768x768xf32>, %arg12: tensor<768xf32>, %arg13: tensor<768x768xf32>, %arg14: tensor<768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<3072x768xf32>, %arg18: tensor<3072xf32>, %arg19: tensor<768x3072xf32>, %arg20: tensor<768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768x768xf32>, %arg24: tensor<768xf32>, %arg25: tensor<768x768xf32>, %arg26: tensor<768xf32>, %arg27: tensor<768x768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768x768xf32>, %arg30: tensor<768xf32>, %arg31: tensor<768xf32>, %arg32: tensor<768xf32>, %arg33: tensor<3072x768xf32>, %arg34: tensor<3072xf32>, %arg35: tensor<768x3072xf32>, %arg36: tensor<768xf32>, %arg37: tensor<768xf32>, %arg38: tensor<768xf32>, %arg39: tensor<768x768xf32>, %arg40: tensor<768xf32>, %arg41: tensor<768x768xf32>, %arg42: tensor<768xf32>, %arg43: tensor<768x768xf32>, %arg44: tensor<768xf32>, %arg45: tensor<768x768xf32>, %arg46: tensor<768xf32>, %arg47: tensor<768xf32>, %arg48: tensor<768xf32>, %arg49: tensor<3072x768xf32>, %arg50: tensor<3072xf32>, %arg51: tensor<768x3072xf32>, %arg52: tensor<768xf32>, %arg53: tensor<768xf32>, %arg54: tensor<768xf32>, %arg55: tensor<768x768xf32>, %arg56: tensor<768xf32>, %arg57: tensor<768x768xf32>, %arg58: tensor<768xf32>, %arg59: tensor<768x768xf32>, %arg60: tensor<768xf32>, %arg61: tensor<768x768xf32>, %arg62: tensor<768xf32>, %arg63: tensor<768xf32>, %arg64: tensor<768xf32>, %arg65: tensor<3072x768xf32>, %arg66: tensor<3072xf32>, %arg67: tensor<768x3072xf32>, %arg68: tensor<768xf32>, %arg69: tensor<768xf32>, %arg70: tensor<768xf32>, %arg71: tensor<768x768xf32>, %arg72: tensor<768xf32>, %arg73: tensor<768x768xf32>, %arg74: tensor<768xf32>, %arg75: tensor<768x768xf32>, %arg76: tensor<768xf32>, %arg77: tensor<768x768xf32>, %arg78: tensor<768xf32>, %arg79: tensor<768xf32>, %arg80: tensor<768xf32>, %arg81: tensor<3072x768xf32>, %arg82: tensor<3072xf32>, %arg83: tensor<768x3072xf32>, %arg84: tensor<768xf32>, %arg85: tensor<768xf32>, %arg86: tensor<768xf32>, %arg87: tensor<768x768xf32>, %arg88: tensor<768xf32>, %arg89: tensor<768x768xf32>, %arg90: tensor<768xf32>, %arg91: tensor<768x768xf32>, %arg92: tensor<768xf32>, %arg93: tensor<768x768xf32>, %arg94: tensor<768xf32>, %arg95: tensor<768xf32>, %arg96: tensor<768xf32>, %arg97: tensor<3072x768xf32>, %arg98: tensor<3072xf32>, %arg99: tensor<768x3072xf32>, %arg100: tensor<768xf32>, %arg101: tensor<768xf32>, %arg102: tensor<768xf32>, %arg103: tensor<768x768xf32>, %arg104: tensor<768xf32>, %arg105: tensor<768x768xf32>, %arg106: tensor<768xf32>, %arg107: tensor<768x768xf32>, %arg108: tensor<768xf32>, %arg109: tensor<768x768xf32>, %arg110: tensor<768xf32>, %arg111: tensor<768xf32>, %arg112: tensor<768xf32>, %arg113: tensor<3072x768xf32>, %arg114: tensor<3072xf32>, %arg115: tensor<768x3072xf32>, %arg116: tensor<768xf32>, %arg117: tensor<768xf32>, %arg118: tensor<768xf32>, %arg119: tensor<768x768xf32>, %arg120: tensor<768xf32>, %arg121: tensor<768x768xf32>, %arg122: tensor<768xf32>, %arg123: tensor<768x768xf32>, %arg124: tensor<768xf32>, %arg125: tensor<768x768xf32>, %arg126: tensor<768xf32>, %arg127: tensor<768xf32>, %arg128: tensor<768xf32>, %arg129: tensor<3072x768xf32>, %arg130: tensor<3072xf32>, %arg131: tensor<768x3072xf32>, %arg132: tensor<768xf32>, %arg133: tensor<768xf32>, %arg134: tensor<768xf32>, %arg135: tensor<768x768xf32>, %arg136: tensor<768xf32>, %arg137: tensor<768x768xf32>, %arg138: tensor<768xf32>, %arg139: tensor<768x768xf32>, %arg140: tensor<768xf32>, %arg141: tensor<768x768xf32>, %arg142: tensor<768xf32>, %arg143: tensor<768xf32>, %arg144: tensor<768xf32>, %arg145: tensor<3072x768xf32>, %arg146: tensor<3072xf32>, %arg147: tensor<768x3072xf32>, %arg148: tensor<768xf32>, %arg149: tensor<768xf32>, %arg150: tensor<768xf32>, %arg151: tensor<768x768xf32>, %arg152: tensor<768xf32>, %arg153: tensor<768x768xf32>, %arg154: tensor<768xf32>, %arg155: tensor<768x768xf32>, %arg156: tensor<768xf32>, %arg157: tensor<768x768xf32>, %arg158: tensor<768xf32>, %arg159: tensor<768xf32>, %arg160: tensor<768xf32>, %arg161: tensor<3072x768xf32>, %arg162: tensor<3072xf32>, %arg163: tensor<768x3072xf32>, %arg164: tensor<768xf32>, %arg165: tensor<768xf32>, %arg166: tensor<768xf32>, %arg167: tensor<768x768xf32>, %arg168: tensor<768xf32>, %arg169: tensor<768x768xf32>, %arg170: tensor<768xf32>, %arg171: tensor<768x768xf32>, %arg172: tensor<768xf32>, %arg173: tensor<768x768xf32>, %arg174: tensor<768xf32>, %arg175: tensor<768xf32>, %arg176: tensor<768xf32>, %arg177: tensor<3072x768xf32>, %arg178: tensor<3072xf32>, %arg179: tensor<768x3072xf32>, %arg180: tensor<768xf32>, %arg181: tensor<768xf32>, %arg182: tensor<768xf32>, %arg183: tensor<768x768xf32>, %arg184: tensor<768xf32>, %arg185: tensor<768x768xf32>, %arg186: tensor<768xf32>, %arg187: tensor<768x768xf32>, %arg188: tensor<768xf32>, %arg189: tensor<768x768xf32>, %arg190: tensor<768xf32>, %arg191: tensor<768xf32>, %arg192: tensor<768xf32>, %arg193: tensor<3072x768xf32>, %arg194: tensor<3072xf32>, %arg195: tensor<768x3072xf32>, %arg196: tensor<768xf32>, %arg197: tensor<768xf32>, %arg198: tensor<768xf32>, %arg199: tensor<1x512xi64>, %arg200: tensor<1x512xi64>) -> tensor<1x128x768xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128_i64 = arith.constant 128 : i64
    %c512 = arith.constant 512 : index
    %c30522 = arith.constant 30522 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_8 = arith.constant 7.680000e+02 : f64
    %cst_9 = arith.constant 7.680000e+02 : f32
    %cst_10 = arith.constant 1.250000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %extracted_slice = tensor.extract_slice %arg199[0, 0] [1, 128] [1, 1] : tensor<1x512xi64> to tensor<1x128xi64>
    %0 = tensor.empty() : tensor<1x128xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x128xi64>) -> tensor<1x128xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x128xi64>) outs(%1 : tensor<1x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      %739 = arith.index_cast %in : i64 to index
      %740 = arith.cmpi slt, %739, %c512 : index
      cf.assert %740, "index must be smaller than dim size"
      %741 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %741, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg200[%c0, %739] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x128xi64>
    %3 = tensor.empty() : tensor<1x128x768xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %739 = arith.index_cast %in : i64 to index
      %740 = linalg.index 2 : index
      %741 = arith.cmpi slt, %739, %c30522 : index
      cf.assert %741, "index must be smaller than dim size"
      %742 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %742, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%739, %740] : tensor<30522x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %739 = arith.index_cast %in : i64 to index
      %740 = linalg.index 2 : index
      %741 = arith.cmpi slt, %739, %c2 : index
      cf.assert %741, "index must be smaller than dim size"
      %742 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %742, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%739, %740] : tensor<2x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %739 = arith.index_cast %in : i64 to index
      %740 = linalg.index 2 : index
      %741 = arith.cmpi slt, %739, %c512 : index
      cf.assert %741, "index must be smaller than dim size"
      %742 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %742, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%739, %740] : tensor<512x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %9 = tensor.empty() : tensor<1x128x768xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %11 = tensor.empty() : tensor<1x128x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x128x1xf64>) -> tensor<1x128x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %19 = tensor.empty() : tensor<1x128x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %30 = tensor.empty() : tensor<1x128xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x128xi64>) outs(%30 : tensor<1x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %739 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %739 : i1
    } -> tensor<1x128xi1>
    %32 = tensor.empty() : tensor<1xi64>
    %33 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%32 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %34 = tensor.empty() : tensor<128xi64>
    %35 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%34 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %739 = linalg.index 0 : index
      %740 = arith.index_cast %739 : index to i64
      linalg.yield %740 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_13 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %36 = tensor.empty() : tensor<1x1x128x1xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x128x1xi64>) outs(%36 : tensor<1x1x128x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %739 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %739 : i1
    } -> tensor<1x1x128x1xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %37 : tensor<i1>, tensor<1x1x128x1xi1>) outs(%36 : tensor<1x1x128x1xi1>) {
    ^bb0(%in: i1, %in_336: i1, %out: i1):
      %739 = arith.andi %in, %in_336 : i1
      linalg.yield %739 : i1
    } -> tensor<1x1x128x1xi1>
    %39 = tensor.empty() : tensor<1x1x1x128xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x1x1x1xi64>, tensor<1x1x1x128xi64>) outs(%39 : tensor<1x1x1x128xi1>) {
    ^bb0(%in: i64, %in_336: i64, %out: i1):
      %739 = arith.cmpi slt, %in, %c0_i64 : i64
      %740 = arith.addi %in, %c1_i64 : i64
      %741 = arith.select %739, %740, %in : i64
      %742 = arith.index_cast %741 : i64 to index
      %743 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %744 = arith.addi %in_336, %c128_i64 : i64
      %745 = arith.select %743, %744, %in_336 : i64
      %746 = arith.index_cast %745 : i64 to index
      %extracted = tensor.extract %31[%742, %746] : tensor<1x128xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x128xi1>
    %41 = tensor.empty() : tensor<1x1x128x128xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x1x128x1xi1>, tensor<1x1x1x128xi1>) outs(%41 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i1, %in_336: i1, %out: i1):
      %739 = arith.andi %in, %in_336 : i1
      linalg.yield %739 : i1
    } -> tensor<1x1x128x128xi1>
    %43 = tensor.empty() : tensor<1x1x128x128xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_5, %cst_4 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%43 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_336: f32, %in_337: f32, %out: f32):
      %739 = arith.select %in, %in_336, %in_337 : f32
      linalg.yield %739 : f32
    } -> tensor<1x1x128x128xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %45 = tensor.empty() : tensor<768x768xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<128x768xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %48 = linalg.matmul ins(%collapsed, %transposed : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %arg8 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_14 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %50 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg9 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %arg10 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_17 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_18 = linalg.transpose ins(%arg11 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %arg12 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_19 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_21 = linalg.transpose ins(%expanded_17 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_22 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %56 = tensor.empty() : tensor<12x128x128xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %58 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_24 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %59 = tensor.empty() : tensor<1x12x128x128xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %62 = tensor.empty() : tensor<1x12x128xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x12x128xi64>) -> tensor<1x12x128xi64>
    %64 = tensor.empty() : tensor<1x12x128xf32>
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<1x12x128xf32>) -> tensor<1x12x128xf32>
    %66:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_25 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_25 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %69 = tensor.empty() : tensor<1x12x128x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
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
    %transposed_31 = linalg.transpose ins(%arg13 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %arg14 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_32 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %29 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %85 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg15 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg16 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_33 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %96 = tensor.empty() : tensor<768x3072xf32>
    %transposed_34 = linalg.transpose ins(%arg17 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<128x3072xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %99 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %arg18 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_35 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %101 = tensor.empty() : tensor<1x128x3072xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_36 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %103 = tensor.empty() : tensor<3072x768xf32>
    %transposed_37 = linalg.transpose ins(%arg19 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%104, %arg20 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_38 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %95 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %108 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg21 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg22 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_39 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_40 = linalg.transpose ins(%arg23 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %arg24 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_41 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg25 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_39, %transposed_43 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %arg26 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_44 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_45 = linalg.transpose ins(%arg27 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_39, %transposed_45 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%127, %arg28 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_46 = tensor.expand_shape %128 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%expanded_44 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_49 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %129 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_51 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %132:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_52 = tensor.expand_shape %132#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_52 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_53 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %137 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_55 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_58 = linalg.transpose ins(%arg29 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %arg30 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_59 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %122 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %142 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %144 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %145 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %149 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %153 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %150 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %152 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %155 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg31 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg32 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_60 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_61 = linalg.transpose ins(%arg33 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%157, %arg34 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_62 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_63 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_64 = linalg.transpose ins(%arg35 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%160, %arg36 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_65 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %156 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %164 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %165 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %166 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %165 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %167 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %166 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %171 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %172 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %174 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %arg37 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %arg38 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_66 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_67 = linalg.transpose ins(%arg39 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %179 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%179, %arg40 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_68 = tensor.expand_shape %180 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%arg41 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_66, %transposed_70 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%181, %arg42 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_71 = tensor.expand_shape %182 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_72 = linalg.transpose ins(%arg43 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%collapsed_66, %transposed_72 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%183, %arg44 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_73 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_75 = linalg.transpose ins(%expanded_71 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_76 = tensor.collapse_shape %transposed_69 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_77 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %185 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_78 = tensor.expand_shape %185 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %186 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %188:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%187 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_79 = tensor.expand_shape %188#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %189 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %expanded_79 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %190 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%190 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %191 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_80 = tensor.collapse_shape %192 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_81 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %193 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_82 = tensor.expand_shape %193 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_84 = tensor.collapse_shape %transposed_83 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_85 = linalg.transpose ins(%arg45 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %194 = linalg.matmul ins(%collapsed_84, %transposed_85 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%194, %arg46 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_86 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %178 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %198 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %199 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %200 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %199 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %201 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %200 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %202 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %203 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %204 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %205 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %206 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %207 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %208 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %209 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %206 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %210 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %208 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %211 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %arg47 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %212 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %arg48 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_87 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_88 = linalg.transpose ins(%arg49 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %213 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%213, %arg50 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_89 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %215 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_90 = tensor.collapse_shape %215 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_91 = linalg.transpose ins(%arg51 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %216 = linalg.matmul ins(%collapsed_90, %transposed_91 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%216, %arg52 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_92 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %218 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92, %212 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %219 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %220 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %221 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %222 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %221 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %223 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %222 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %224 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %225 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %226 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%218 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %228 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %229 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %230 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %231 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %228 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %232 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %230 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %233 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %arg53 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %234 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %arg54 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_93 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_94 = linalg.transpose ins(%arg55 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %236 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%235, %arg56 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_95 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_97 = linalg.transpose ins(%arg57 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_93, %transposed_97 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %238 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%237, %arg58 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_98 = tensor.expand_shape %238 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_99 = linalg.transpose ins(%arg59 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %239 = linalg.matmul ins(%collapsed_93, %transposed_99 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%239, %arg60 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_100 = tensor.expand_shape %240 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_101 = linalg.transpose ins(%expanded_100 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_102 = linalg.transpose ins(%expanded_98 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_103 = tensor.collapse_shape %transposed_96 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_104 = tensor.collapse_shape %transposed_102 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %241 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_105 = tensor.expand_shape %241 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %242 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %243 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %244:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_106 = tensor.expand_shape %244#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %expanded_106 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %246 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %247 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%246 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %248 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %247 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_107 = tensor.collapse_shape %248 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_108 = tensor.collapse_shape %transposed_101 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %249 = linalg.batch_matmul ins(%collapsed_107, %collapsed_108 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_109 = tensor.expand_shape %249 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_111 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_112 = linalg.transpose ins(%arg61 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %250 = linalg.matmul ins(%collapsed_111, %transposed_112 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%250, %arg62 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_113 = tensor.expand_shape %251 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %252 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %234 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %253 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %254 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %256 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %255 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %257 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %256 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %258 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %259 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %260 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %261 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %262 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %263 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %265 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %262 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %266 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %264 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %267 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %arg63 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %268 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %arg64 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_114 = tensor.collapse_shape %268 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_115 = linalg.transpose ins(%arg65 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %269 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%269, %arg66 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_116 = tensor.expand_shape %270 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %271 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_117 = tensor.collapse_shape %271 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_118 = linalg.transpose ins(%arg67 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %272 = linalg.matmul ins(%collapsed_117, %transposed_118 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%272, %arg68 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_119 = tensor.expand_shape %273 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %274 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119, %268 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %276 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %277 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %278 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %277 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %279 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %278 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %280 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%279 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %281 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %282 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %283 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %284 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %285 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %286 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %287 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %284 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %288 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %286 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %289 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %arg69 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %290 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %arg70 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_120 = tensor.collapse_shape %290 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_121 = linalg.transpose ins(%arg71 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %291 = linalg.matmul ins(%collapsed_120, %transposed_121 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %292 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%291, %arg72 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_122 = tensor.expand_shape %292 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_123 = linalg.transpose ins(%expanded_122 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_124 = linalg.transpose ins(%arg73 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %293 = linalg.matmul ins(%collapsed_120, %transposed_124 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %294 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%293, %arg74 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_125 = tensor.expand_shape %294 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_126 = linalg.transpose ins(%arg75 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %295 = linalg.matmul ins(%collapsed_120, %transposed_126 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %296 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%295, %arg76 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_127 = tensor.expand_shape %296 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_128 = linalg.transpose ins(%expanded_127 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_129 = linalg.transpose ins(%expanded_125 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_130 = tensor.collapse_shape %transposed_123 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_131 = tensor.collapse_shape %transposed_129 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %297 = linalg.batch_matmul ins(%collapsed_130, %collapsed_131 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_132 = tensor.expand_shape %297 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %298 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %299 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %300:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%299 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_133 = tensor.expand_shape %300#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %301 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %expanded_133 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %302 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %303 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%302 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %304 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%302, %303 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_134 = tensor.collapse_shape %304 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_135 = tensor.collapse_shape %transposed_128 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %305 = linalg.batch_matmul ins(%collapsed_134, %collapsed_135 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_136 = tensor.expand_shape %305 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_137 = linalg.transpose ins(%expanded_136 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_138 = tensor.collapse_shape %transposed_137 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_139 = linalg.transpose ins(%arg77 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %306 = linalg.matmul ins(%collapsed_138, %transposed_139 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %307 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%306, %arg78 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_140 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %308 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140, %290 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %309 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %310 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%309 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %311 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %312 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %311 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %313 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %312 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %314 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%313 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %315 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %316 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %317 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%308 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %318 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %319 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %320 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %321 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %318 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %322 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %320 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %323 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %arg79 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %324 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %arg80 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_141 = tensor.collapse_shape %324 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_142 = linalg.transpose ins(%arg81 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %325 = linalg.matmul ins(%collapsed_141, %transposed_142 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %326 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%325, %arg82 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_143 = tensor.expand_shape %326 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %327 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_143 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_144 = tensor.collapse_shape %327 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_145 = linalg.transpose ins(%arg83 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %328 = linalg.matmul ins(%collapsed_144, %transposed_145 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %329 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%328, %arg84 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_146 = tensor.expand_shape %329 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %330 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_146, %324 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %331 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %332 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%331 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %333 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %334 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %333 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %335 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %334 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %336 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%335 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %337 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %338 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %339 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%330 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %340 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %341 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %342 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %343 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %340 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %344 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343, %342 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %345 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %arg85 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %346 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345, %arg86 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_147 = tensor.collapse_shape %346 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_148 = linalg.transpose ins(%arg87 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %347 = linalg.matmul ins(%collapsed_147, %transposed_148 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %348 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%347, %arg88 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_149 = tensor.expand_shape %348 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_150 = linalg.transpose ins(%expanded_149 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_151 = linalg.transpose ins(%arg89 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %349 = linalg.matmul ins(%collapsed_147, %transposed_151 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %350 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%349, %arg90 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_152 = tensor.expand_shape %350 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_153 = linalg.transpose ins(%arg91 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %351 = linalg.matmul ins(%collapsed_147, %transposed_153 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %352 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%351, %arg92 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_154 = tensor.expand_shape %352 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_155 = linalg.transpose ins(%expanded_154 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_156 = linalg.transpose ins(%expanded_152 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_157 = tensor.collapse_shape %transposed_150 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_158 = tensor.collapse_shape %transposed_156 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %353 = linalg.batch_matmul ins(%collapsed_157, %collapsed_158 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_159 = tensor.expand_shape %353 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %354 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_159 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %355 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %356:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%355 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_160 = tensor.expand_shape %356#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %357 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %expanded_160 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %358 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %359 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%358 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %360 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %359 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_161 = tensor.collapse_shape %360 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_162 = tensor.collapse_shape %transposed_155 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %361 = linalg.batch_matmul ins(%collapsed_161, %collapsed_162 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_163 = tensor.expand_shape %361 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_164 = linalg.transpose ins(%expanded_163 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_165 = tensor.collapse_shape %transposed_164 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_166 = linalg.transpose ins(%arg93 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %362 = linalg.matmul ins(%collapsed_165, %transposed_166 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %363 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%362, %arg94 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_167 = tensor.expand_shape %363 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %364 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_167, %346 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %365 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %366 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%365 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %367 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %368 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %367 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %369 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %368 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %370 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%369 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %371 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %372 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %373 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%364 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %374 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %375 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %376 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %377 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %374 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %378 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %376 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %379 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %arg95 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %380 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %arg96 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_168 = tensor.collapse_shape %380 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_169 = linalg.transpose ins(%arg97 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %381 = linalg.matmul ins(%collapsed_168, %transposed_169 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %382 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%381, %arg98 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_170 = tensor.expand_shape %382 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %383 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_170 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_171 = tensor.collapse_shape %383 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_172 = linalg.transpose ins(%arg99 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %384 = linalg.matmul ins(%collapsed_171, %transposed_172 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %385 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%384, %arg100 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_173 = tensor.expand_shape %385 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %386 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_173, %380 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %387 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %388 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%387 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %389 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %390 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %389 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %391 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %390 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %392 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%391 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %393 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %394 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %395 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%386 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %396 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %397 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %398 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %399 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386, %396 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %400 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399, %398 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %401 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400, %arg101 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %402 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401, %arg102 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_174 = tensor.collapse_shape %402 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_175 = linalg.transpose ins(%arg103 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %403 = linalg.matmul ins(%collapsed_174, %transposed_175 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %404 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%403, %arg104 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_176 = tensor.expand_shape %404 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_177 = linalg.transpose ins(%expanded_176 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_178 = linalg.transpose ins(%arg105 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %405 = linalg.matmul ins(%collapsed_174, %transposed_178 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %406 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%405, %arg106 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_179 = tensor.expand_shape %406 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_180 = linalg.transpose ins(%arg107 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %407 = linalg.matmul ins(%collapsed_174, %transposed_180 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %408 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%407, %arg108 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_181 = tensor.expand_shape %408 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_182 = linalg.transpose ins(%expanded_181 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_183 = linalg.transpose ins(%expanded_179 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_184 = tensor.collapse_shape %transposed_177 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_185 = tensor.collapse_shape %transposed_183 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %409 = linalg.batch_matmul ins(%collapsed_184, %collapsed_185 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_186 = tensor.expand_shape %409 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %410 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_186 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %411 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %412:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%411 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_187 = tensor.expand_shape %412#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %413 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411, %expanded_187 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %414 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %415 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%414 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %416 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %415 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_188 = tensor.collapse_shape %416 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_189 = tensor.collapse_shape %transposed_182 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %417 = linalg.batch_matmul ins(%collapsed_188, %collapsed_189 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_190 = tensor.expand_shape %417 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_191 = linalg.transpose ins(%expanded_190 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_192 = tensor.collapse_shape %transposed_191 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_193 = linalg.transpose ins(%arg109 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %418 = linalg.matmul ins(%collapsed_192, %transposed_193 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %419 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%418, %arg110 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_194 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %420 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_194, %402 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %421 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %422 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%421 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %423 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %424 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %423 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %425 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %424 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %426 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%425 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %427 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %428 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %429 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%420 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %430 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %431 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %432 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %433 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420, %430 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %434 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %432 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %435 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %arg111 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %436 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435, %arg112 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_195 = tensor.collapse_shape %436 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_196 = linalg.transpose ins(%arg113 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %437 = linalg.matmul ins(%collapsed_195, %transposed_196 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %438 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%437, %arg114 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_197 = tensor.expand_shape %438 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %439 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_197 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_198 = tensor.collapse_shape %439 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_199 = linalg.transpose ins(%arg115 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %440 = linalg.matmul ins(%collapsed_198, %transposed_199 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %441 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%440, %arg116 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_200 = tensor.expand_shape %441 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %442 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_200, %436 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %443 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %444 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%443 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %445 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %446 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %445 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %447 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446, %446 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %448 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%447 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %449 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%448 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %450 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%449 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %451 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%442 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %452 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %453 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %454 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %455 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442, %452 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %456 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455, %454 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %457 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456, %arg117 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %458 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457, %arg118 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_201 = tensor.collapse_shape %458 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_202 = linalg.transpose ins(%arg119 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %459 = linalg.matmul ins(%collapsed_201, %transposed_202 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %460 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%459, %arg120 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_203 = tensor.expand_shape %460 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_204 = linalg.transpose ins(%expanded_203 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_205 = linalg.transpose ins(%arg121 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %461 = linalg.matmul ins(%collapsed_201, %transposed_205 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %462 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%461, %arg122 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_206 = tensor.expand_shape %462 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_207 = linalg.transpose ins(%arg123 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %463 = linalg.matmul ins(%collapsed_201, %transposed_207 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %464 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%463, %arg124 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_208 = tensor.expand_shape %464 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_209 = linalg.transpose ins(%expanded_208 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_210 = linalg.transpose ins(%expanded_206 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_211 = tensor.collapse_shape %transposed_204 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_212 = tensor.collapse_shape %transposed_210 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %465 = linalg.batch_matmul ins(%collapsed_211, %collapsed_212 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_213 = tensor.expand_shape %465 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %466 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_213 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %467 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%466, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %468:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%467 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_214 = tensor.expand_shape %468#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %469 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467, %expanded_214 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %470 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%469 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %471 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%470 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %472 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470, %471 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_215 = tensor.collapse_shape %472 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_216 = tensor.collapse_shape %transposed_209 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %473 = linalg.batch_matmul ins(%collapsed_215, %collapsed_216 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_217 = tensor.expand_shape %473 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_218 = linalg.transpose ins(%expanded_217 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_219 = tensor.collapse_shape %transposed_218 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_220 = linalg.transpose ins(%arg125 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %474 = linalg.matmul ins(%collapsed_219, %transposed_220 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %475 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%474, %arg126 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_221 = tensor.expand_shape %475 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %476 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_221, %458 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %477 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %478 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%477 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %479 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %480 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477, %479 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %481 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480, %480 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %482 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%481 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %483 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %484 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %485 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%476 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %486 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %487 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %488 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %489 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476, %486 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %490 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489, %488 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %491 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490, %arg127 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %492 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %arg128 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_222 = tensor.collapse_shape %492 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_223 = linalg.transpose ins(%arg129 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %493 = linalg.matmul ins(%collapsed_222, %transposed_223 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %494 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%493, %arg130 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_224 = tensor.expand_shape %494 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %495 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_224 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_225 = tensor.collapse_shape %495 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_226 = linalg.transpose ins(%arg131 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %496 = linalg.matmul ins(%collapsed_225, %transposed_226 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %497 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%496, %arg132 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_227 = tensor.expand_shape %497 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %498 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_227, %492 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %499 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %500 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%499 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %501 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %502 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499, %501 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %503 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502, %502 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %504 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%503 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %505 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %506 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %507 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%498 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %508 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %509 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %510 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %511 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %508 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %512 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511, %510 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %513 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512, %arg133 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %514 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513, %arg134 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_228 = tensor.collapse_shape %514 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_229 = linalg.transpose ins(%arg135 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %515 = linalg.matmul ins(%collapsed_228, %transposed_229 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %516 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%515, %arg136 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_230 = tensor.expand_shape %516 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_231 = linalg.transpose ins(%expanded_230 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_232 = linalg.transpose ins(%arg137 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %517 = linalg.matmul ins(%collapsed_228, %transposed_232 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %518 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%517, %arg138 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_233 = tensor.expand_shape %518 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_234 = linalg.transpose ins(%arg139 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %519 = linalg.matmul ins(%collapsed_228, %transposed_234 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %520 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%519, %arg140 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_235 = tensor.expand_shape %520 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_236 = linalg.transpose ins(%expanded_235 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_237 = linalg.transpose ins(%expanded_233 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_238 = tensor.collapse_shape %transposed_231 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_239 = tensor.collapse_shape %transposed_237 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %521 = linalg.batch_matmul ins(%collapsed_238, %collapsed_239 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_240 = tensor.expand_shape %521 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %522 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_240 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %523 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%522, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %524:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%523 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_241 = tensor.expand_shape %524#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %525 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523, %expanded_241 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %526 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%525 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %527 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%526 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %528 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%526, %527 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_242 = tensor.collapse_shape %528 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_243 = tensor.collapse_shape %transposed_236 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %529 = linalg.batch_matmul ins(%collapsed_242, %collapsed_243 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_244 = tensor.expand_shape %529 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_245 = linalg.transpose ins(%expanded_244 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_246 = tensor.collapse_shape %transposed_245 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_247 = linalg.transpose ins(%arg141 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %530 = linalg.matmul ins(%collapsed_246, %transposed_247 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %531 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%530, %arg142 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_248 = tensor.expand_shape %531 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %532 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_248, %514 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %533 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %534 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%533 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %535 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %536 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533, %535 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %537 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%536, %536 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %538 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%537 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %539 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%538 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %540 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %541 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%532 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %542 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %543 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %544 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %545 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532, %542 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %546 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545, %544 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %547 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546, %arg143 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %548 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547, %arg144 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_249 = tensor.collapse_shape %548 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_250 = linalg.transpose ins(%arg145 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %549 = linalg.matmul ins(%collapsed_249, %transposed_250 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %550 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%549, %arg146 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_251 = tensor.expand_shape %550 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %551 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_251 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_252 = tensor.collapse_shape %551 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_253 = linalg.transpose ins(%arg147 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %552 = linalg.matmul ins(%collapsed_252, %transposed_253 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %553 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%552, %arg148 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_254 = tensor.expand_shape %553 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %554 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254, %548 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %555 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %556 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%555 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %557 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %558 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%555, %557 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %559 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558, %558 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %560 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%559 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %561 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%560 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %562 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %563 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%554 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %564 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%563 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %565 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%562 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %566 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %567 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554, %564 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %568 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %566 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %569 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568, %arg149 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %570 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%569, %arg150 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_255 = tensor.collapse_shape %570 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_256 = linalg.transpose ins(%arg151 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %571 = linalg.matmul ins(%collapsed_255, %transposed_256 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %572 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%571, %arg152 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_257 = tensor.expand_shape %572 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_258 = linalg.transpose ins(%expanded_257 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_259 = linalg.transpose ins(%arg153 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %573 = linalg.matmul ins(%collapsed_255, %transposed_259 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %574 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%573, %arg154 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_260 = tensor.expand_shape %574 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_261 = linalg.transpose ins(%arg155 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %575 = linalg.matmul ins(%collapsed_255, %transposed_261 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %576 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%575, %arg156 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_262 = tensor.expand_shape %576 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_263 = linalg.transpose ins(%expanded_262 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_264 = linalg.transpose ins(%expanded_260 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_265 = tensor.collapse_shape %transposed_258 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_266 = tensor.collapse_shape %transposed_264 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %577 = linalg.batch_matmul ins(%collapsed_265, %collapsed_266 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_267 = tensor.expand_shape %577 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %578 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_267 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %579 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%578, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %580:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%579 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_268 = tensor.expand_shape %580#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %581 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%579, %expanded_268 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %582 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%581 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %583 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%582 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %584 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%582, %583 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_269 = tensor.collapse_shape %584 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_270 = tensor.collapse_shape %transposed_263 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %585 = linalg.batch_matmul ins(%collapsed_269, %collapsed_270 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_271 = tensor.expand_shape %585 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_272 = linalg.transpose ins(%expanded_271 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_273 = tensor.collapse_shape %transposed_272 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_274 = linalg.transpose ins(%arg157 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %586 = linalg.matmul ins(%collapsed_273, %transposed_274 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %587 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%586, %arg158 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_275 = tensor.expand_shape %587 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %588 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_275, %570 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %589 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %590 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%589 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %591 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %592 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589, %591 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %593 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592, %592 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %594 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%593 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %595 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %596 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %597 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%588 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %598 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %599 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%596 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %600 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %601 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588, %598 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %602 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601, %600 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %603 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602, %arg159 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %604 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%603, %arg160 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_276 = tensor.collapse_shape %604 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_277 = linalg.transpose ins(%arg161 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %605 = linalg.matmul ins(%collapsed_276, %transposed_277 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %606 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%605, %arg162 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_278 = tensor.expand_shape %606 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %607 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_278 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_279 = tensor.collapse_shape %607 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_280 = linalg.transpose ins(%arg163 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %608 = linalg.matmul ins(%collapsed_279, %transposed_280 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %609 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%608, %arg164 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_281 = tensor.expand_shape %609 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %610 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_281, %604 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %611 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %612 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%611 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %613 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %614 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %613 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %615 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614, %614 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %616 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%615 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %617 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%616 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %618 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %619 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%610 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %620 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %621 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %622 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%621 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %623 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610, %620 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %624 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%623, %622 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %625 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624, %arg165 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %626 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%625, %arg166 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_282 = tensor.collapse_shape %626 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_283 = linalg.transpose ins(%arg167 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %627 = linalg.matmul ins(%collapsed_282, %transposed_283 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %628 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%627, %arg168 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_284 = tensor.expand_shape %628 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_285 = linalg.transpose ins(%expanded_284 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_286 = linalg.transpose ins(%arg169 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %629 = linalg.matmul ins(%collapsed_282, %transposed_286 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %630 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%629, %arg170 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_287 = tensor.expand_shape %630 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_288 = linalg.transpose ins(%arg171 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %631 = linalg.matmul ins(%collapsed_282, %transposed_288 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %632 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%631, %arg172 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_289 = tensor.expand_shape %632 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_290 = linalg.transpose ins(%expanded_289 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_291 = linalg.transpose ins(%expanded_287 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_292 = tensor.collapse_shape %transposed_285 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_293 = tensor.collapse_shape %transposed_291 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %633 = linalg.batch_matmul ins(%collapsed_292, %collapsed_293 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_294 = tensor.expand_shape %633 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %634 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_294 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %635 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%634, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %636:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%635 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_295 = tensor.expand_shape %636#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %637 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%635, %expanded_295 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %638 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%637 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %639 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%638 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %640 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%638, %639 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_296 = tensor.collapse_shape %640 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_297 = tensor.collapse_shape %transposed_290 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %641 = linalg.batch_matmul ins(%collapsed_296, %collapsed_297 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_298 = tensor.expand_shape %641 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_299 = linalg.transpose ins(%expanded_298 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_300 = tensor.collapse_shape %transposed_299 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_301 = linalg.transpose ins(%arg173 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %642 = linalg.matmul ins(%collapsed_300, %transposed_301 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %643 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%642, %arg174 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_302 = tensor.expand_shape %643 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %644 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_302, %626 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %645 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %646 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%645 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %647 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %648 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%645, %647 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %649 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648, %648 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %650 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%649 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %651 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%650 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %652 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%651 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %653 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%644 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %654 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %655 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%652 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %656 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %657 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644, %654 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %658 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657, %656 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %659 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658, %arg175 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %660 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659, %arg176 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_303 = tensor.collapse_shape %660 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_304 = linalg.transpose ins(%arg177 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %661 = linalg.matmul ins(%collapsed_303, %transposed_304 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %662 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%661, %arg178 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_305 = tensor.expand_shape %662 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %663 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_305 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_306 = tensor.collapse_shape %663 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_307 = linalg.transpose ins(%arg179 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %664 = linalg.matmul ins(%collapsed_306, %transposed_307 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %665 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%664, %arg180 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_308 = tensor.expand_shape %665 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %666 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_308, %660 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %667 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %668 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%667 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %669 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %670 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667, %669 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %671 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670, %670 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %672 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%671 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %673 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %674 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %675 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%666 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %676 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%675 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %677 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %678 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%677 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %679 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666, %676 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %680 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%679, %678 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %681 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%680, %arg181 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %682 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%681, %arg182 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_309 = tensor.collapse_shape %682 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_310 = linalg.transpose ins(%arg183 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %683 = linalg.matmul ins(%collapsed_309, %transposed_310 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %684 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%683, %arg184 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_311 = tensor.expand_shape %684 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_312 = linalg.transpose ins(%expanded_311 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_313 = linalg.transpose ins(%arg185 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %685 = linalg.matmul ins(%collapsed_309, %transposed_313 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %686 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%685, %arg186 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_314 = tensor.expand_shape %686 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_315 = linalg.transpose ins(%arg187 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %687 = linalg.matmul ins(%collapsed_309, %transposed_315 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %688 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%687, %arg188 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_316 = tensor.expand_shape %688 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_317 = linalg.transpose ins(%expanded_316 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_318 = linalg.transpose ins(%expanded_314 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_319 = tensor.collapse_shape %transposed_312 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_320 = tensor.collapse_shape %transposed_318 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %689 = linalg.batch_matmul ins(%collapsed_319, %collapsed_320 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_321 = tensor.expand_shape %689 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %690 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_321 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.mulf %in, %cst_10 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %691 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %692:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%691 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_336: i64):
      %739 = linalg.index 3 : index
      %740 = arith.index_cast %739 : index to i64
      %741 = arith.maximumf %in, %out : f32
      %742 = arith.cmpf ogt, %in, %out : f32
      %743 = arith.select %742, %740, %out_336 : i64
      linalg.yield %741, %743 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_322 = tensor.expand_shape %692#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %693 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%691, %expanded_322 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %694 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.exp %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %695 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%694 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x1xf32>
    %696 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %695 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.divf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_323 = tensor.collapse_shape %696 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_324 = tensor.collapse_shape %transposed_317 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %697 = linalg.batch_matmul ins(%collapsed_323, %collapsed_324 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_325 = tensor.expand_shape %697 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_326 = linalg.transpose ins(%expanded_325 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_327 = tensor.collapse_shape %transposed_326 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_328 = linalg.transpose ins(%arg189 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %698 = linalg.matmul ins(%collapsed_327, %transposed_328 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %699 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%698, %arg190 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_329 = tensor.expand_shape %699 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %700 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_329, %682 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %701 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %702 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%701 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %703 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %704 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%701, %703 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %705 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%704, %704 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %706 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%705 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %707 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %708 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%707 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %709 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%700 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %710 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %711 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%708 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %712 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %713 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700, %710 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %714 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713, %712 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %715 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714, %arg191 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %716 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715, %arg192 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_330 = tensor.collapse_shape %716 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_331 = linalg.transpose ins(%arg193 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %717 = linalg.matmul ins(%collapsed_330, %transposed_331 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %718 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%717, %arg194 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x3072xf32>
    %expanded_332 = tensor.expand_shape %718 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %719 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_332 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_11 : f32
      %740 = math.erf %739 : f32
      %741 = arith.addf %740, %cst_2 : f32
      %742 = arith.mulf %741, %cst_3 : f32
      %743 = arith.mulf %in, %742 : f32
      linalg.yield %743 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_333 = tensor.collapse_shape %719 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_334 = linalg.transpose ins(%arg195 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %720 = linalg.matmul ins(%collapsed_333, %transposed_334 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %721 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%720, %arg196 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<128x768xf32>
    %expanded_335 = tensor.expand_shape %721 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %722 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_335, %716 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %723 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %739 = arith.extf %in : f32 to f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %724 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%723 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %725 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%724 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %726 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %725 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.subf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %727 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726, %726 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_336: f64, %out: f64):
      %739 = arith.mulf %in, %in_336 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x768xf64>
    %728 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%727 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.addf %in, %out : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %729 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%728 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %739 = arith.divf %in, %cst_8 : f64
      linalg.yield %739 : f64
    } -> tensor<1x128x1xf64>
    %730 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%729 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %739 = arith.truncf %in : f64 to f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %731 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%722 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.addf %in, %out : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %732 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%731 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.divf %in, %cst_9 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %733 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%730 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = arith.truncf %cst_7 : f64 to f32
      %740 = arith.addf %in, %739 : f32
      linalg.yield %740 : f32
    } -> tensor<1x128x1xf32>
    %734 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %739 = math.rsqrt %in : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x1xf32>
    %735 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722, %732 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.subf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %736 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735, %734 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %737 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%736, %arg197 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.mulf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    %738 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %arg198 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_336: f32, %out: f32):
      %739 = arith.addf %in, %in_336 : f32
      linalg.yield %739 : f32
    } -> tensor<1x128x768xf32>
    return %738 : tensor<1x128x768xf32>
  }
}
