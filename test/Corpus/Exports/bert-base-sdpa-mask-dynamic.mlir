// bert-base-sdpa-mask-dynamic: made by export_models.py; do not edit.
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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<30522x768xf32>, %arg3: tensor<512x768xf32>, %arg4: tensor<2x768xf32>, %arg5: tensor<768xf32>, %arg6: tensor<768xf32>, %arg7: tensor<768x768xf32>, %arg8: tensor<768xf32>, %arg9: tensor<768x768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768x768xf32>, %arg12: tensor<768xf32>, %arg13: tensor<768x768xf32>, %arg14: tensor<768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<3072x768xf32>, %arg18: tensor<3072xf32>, %arg19: tensor<768x3072xf32>, %arg20: tensor<768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768x768xf32>, %arg24: tensor<768xf32>, %arg25: tensor<768x768xf32>, %arg26: tensor<768xf32>, %arg27: tensor<768x768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768x768xf32>, %arg30: tensor<768xf32>, %arg31: tensor<768xf32>, %arg32: tensor<768xf32>, %arg33: tensor<3072x768xf32>, %arg34: tensor<3072xf32>, %arg35: tensor<768x3072xf32>, %arg36: tensor<768xf32>, %arg37: tensor<768xf32>, %arg38: tensor<768xf32>, %arg39: tensor<768x768xf32>, %arg40: tensor<768xf32>, %arg41: tensor<768x768xf32>, %arg42: tensor<768xf32>, %arg43: tensor<768x768xf32>, %arg44: tensor<768xf32>, %arg45: tensor<768x768xf32>, %arg46: tensor<768xf32>, %arg47: tensor<768xf32>, %arg48: tensor<768xf32>, %arg49: tensor<3072x768xf32>, %arg50: tensor<3072xf32>, %arg51: tensor<768x3072xf32>, %arg52: tensor<768xf32>, %arg53: tensor<768xf32>, %arg54: tensor<768xf32>, %arg55: tensor<768x768xf32>, %arg56: tensor<768xf32>, %arg57: tensor<768x768xf32>, %arg58: tensor<768xf32>, %arg59: tensor<768x768xf32>, %arg60: tensor<768xf32>, %arg61: tensor<768x768xf32>, %arg62: tensor<768xf32>, %arg63: tensor<768xf32>, %arg64: tensor<768xf32>, %arg65: tensor<3072x768xf32>, %arg66: tensor<3072xf32>, %arg67: tensor<768x3072xf32>, %arg68: tensor<768xf32>, %arg69: tensor<768xf32>, %arg70: tensor<768xf32>, %arg71: tensor<768x768xf32>, %arg72: tensor<768xf32>, %arg73: tensor<768x768xf32>, %arg74: tensor<768xf32>, %arg75: tensor<768x768xf32>, %arg76: tensor<768xf32>, %arg77: tensor<768x768xf32>, %arg78: tensor<768xf32>, %arg79: tensor<768xf32>, %arg80: tensor<768xf32>, %arg81: tensor<3072x768xf32>, %arg82: tensor<3072xf32>, %arg83: tensor<768x3072xf32>, %arg84: tensor<768xf32>, %arg85: tensor<768xf32>, %arg86: tensor<768xf32>, %arg87: tensor<768x768xf32>, %arg88: tensor<768xf32>, %arg89: tensor<768x768xf32>, %arg90: tensor<768xf32>, %arg91: tensor<768x768xf32>, %arg92: tensor<768xf32>, %arg93: tensor<768x768xf32>, %arg94: tensor<768xf32>, %arg95: tensor<768xf32>, %arg96: tensor<768xf32>, %arg97: tensor<3072x768xf32>, %arg98: tensor<3072xf32>, %arg99: tensor<768x3072xf32>, %arg100: tensor<768xf32>, %arg101: tensor<768xf32>, %arg102: tensor<768xf32>, %arg103: tensor<768x768xf32>, %arg104: tensor<768xf32>, %arg105: tensor<768x768xf32>, %arg106: tensor<768xf32>, %arg107: tensor<768x768xf32>, %arg108: tensor<768xf32>, %arg109: tensor<768x768xf32>, %arg110: tensor<768xf32>, %arg111: tensor<768xf32>, %arg112: tensor<768xf32>, %arg113: tensor<3072x768xf32>, %arg114: tensor<3072xf32>, %arg115: tensor<768x3072xf32>, %arg116: tensor<768xf32>, %arg117: tensor<768xf32>, %arg118: tensor<768xf32>, %arg119: tensor<768x768xf32>, %arg120: tensor<768xf32>, %arg121: tensor<768x768xf32>, %arg122: tensor<768xf32>, %arg123: tensor<768x768xf32>, %arg124: tensor<768xf32>, %arg125: tensor<768x768xf32>, %arg126: tensor<768xf32>, %arg127: tensor<768xf32>, %arg128: tensor<768xf32>, %arg129: tensor<3072x768xf32>, %arg130: tensor<3072xf32>, %arg131: tensor<768x3072xf32>, %arg132: tensor<768xf32>, %arg133: tensor<768xf32>, %arg134: tensor<768xf32>, %arg135: tensor<768x768xf32>, %arg136: tensor<768xf32>, %arg137: tensor<768x768xf32>, %arg138: tensor<768xf32>, %arg139: tensor<768x768xf32>, %arg140: tensor<768xf32>, %arg141: tensor<768x768xf32>, %arg142: tensor<768xf32>, %arg143: tensor<768xf32>, %arg144: tensor<768xf32>, %arg145: tensor<3072x768xf32>, %arg146: tensor<3072xf32>, %arg147: tensor<768x3072xf32>, %arg148: tensor<768xf32>, %arg149: tensor<768xf32>, %arg150: tensor<768xf32>, %arg151: tensor<768x768xf32>, %arg152: tensor<768xf32>, %arg153: tensor<768x768xf32>, %arg154: tensor<768xf32>, %arg155: tensor<768x768xf32>, %arg156: tensor<768xf32>, %arg157: tensor<768x768xf32>, %arg158: tensor<768xf32>, %arg159: tensor<768xf32>, %arg160: tensor<768xf32>, %arg161: tensor<3072x768xf32>, %arg162: tensor<3072xf32>, %arg163: tensor<768x3072xf32>, %arg164: tensor<768xf32>, %arg165: tensor<768xf32>, %arg166: tensor<768xf32>, %arg167: tensor<768x768xf32>, %arg168: tensor<768xf32>, %arg169: tensor<768x768xf32>, %arg170: tensor<768xf32>, %arg171: tensor<768x768xf32>, %arg172: tensor<768xf32>, %arg173: tensor<768x768xf32>, %arg174: tensor<768xf32>, %arg175: tensor<768xf32>, %arg176: tensor<768xf32>, %arg177: tensor<3072x768xf32>, %arg178: tensor<3072xf32>, %arg179: tensor<768x3072xf32>, %arg180: tensor<768xf32>, %arg181: tensor<768xf32>, %arg182: tensor<768xf32>, %arg183: tensor<768x768xf32>, %arg184: tensor<768xf32>, %arg185: tensor<768x768xf32>, %arg186: tensor<768xf32>, %arg187: tensor<768x768xf32>, %arg188: tensor<768xf32>, %arg189: tensor<768x768xf32>, %arg190: tensor<768xf32>, %arg191: tensor<768xf32>, %arg192: tensor<768xf32>, %arg193: tensor<3072x768xf32>, %arg194: tensor<3072xf32>, %arg195: tensor<768x3072xf32>, %arg196: tensor<768xf32>, %arg197: tensor<768xf32>, %arg198: tensor<768xf32>, %arg199: tensor<1x512xi64>, %arg200: tensor<1x512xi64>) -> tensor<1x?x768xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c-1 = arith.constant -1 : index
    %c512 = arith.constant 512 : index
    %c30522 = arith.constant 30522 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c3 = arith.constant 3 : index
    %c64_i64 = arith.constant 64 : i64
    %c12_i64 = arith.constant 12 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 9.9999999999999998E-13 : f64
    %cst_10 = arith.constant 7.680000e+02 : f64
    %cst_11 = arith.constant 7.680000e+02 : f32
    %c768_i64 = arith.constant 768 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst_12 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %dim, %c0 : index
    %2 = arith.addi %dim, %c512 : index
    %3 = arith.select %1, %2, %dim : index
    %4 = arith.cmpi slt, %3, %c0 : index
    %5 = arith.select %4, %c-1, %3 : index
    %6 = arith.minsi %5, %c512 : index
    %7 = arith.maxsi %6, %c0 : index
    %extracted_slice = tensor.extract_slice %arg199[0, 0] [1, %7] [1, 1] : tensor<1x512xi64> to tensor<1x?xi64>
    %8 = tensor.empty(%7) : tensor<1x?xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%9 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1114 = arith.index_cast %in : i64 to index
      %1115 = arith.cmpi slt, %1114, %c512 : index
      cf.assert %1115, "index must be smaller than dim size"
      %1116 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1116, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg200[%c0, %1114] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi64>) {
    ^bb0(%out: i64):
      %1114 = linalg.index 1 : index
      %1115 = arith.cmpi eq, %7, %c1 : index
      %1116 = arith.select %1115, %c0, %1114 : index
      %extracted = tensor.extract %10[%c0, %1116] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %14 = tensor.empty(%dim) : tensor<1x?x768xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%14 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1114 = arith.index_cast %in : i64 to index
      %1115 = linalg.index 2 : index
      %1116 = arith.cmpi slt, %1114, %c30522 : index
      cf.assert %1116, "index must be smaller than dim size"
      %1117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%1114, %1115] : tensor<30522x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %16 = tensor.empty(%dim) : tensor<1x?x768xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x?xi64>) outs(%16 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1114 = arith.index_cast %in : i64 to index
      %1115 = linalg.index 2 : index
      %1116 = arith.cmpi slt, %1114, %c2 : index
      cf.assert %1116, "index must be smaller than dim size"
      %1117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%1114, %1115] : tensor<2x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    cf.assert %true, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%14 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %19 = tensor.empty(%7) : tensor<1x?x768xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%19 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1114 = arith.index_cast %in : i64 to index
      %1115 = linalg.index 2 : index
      %1116 = arith.cmpi slt, %1114, %c512 : index
      cf.assert %1116, "index must be smaller than dim size"
      %1117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%1114, %1115] : tensor<512x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %21 = arith.cmpi eq, %dim, %7 : index
    cf.assert %21, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%14 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %23 = tensor.empty(%dim) : tensor<1x?x768xf64>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x?x768xf32>) outs(%23 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %25 = tensor.empty(%dim) : tensor<1x?x1xf64>
    %26 = linalg.fill ins(%cst : f64) outs(%25 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %27 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<1x?x768xf64>) outs(%26 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x?x1xf64>) outs(%25 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %29 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%23 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%23 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %31 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<1x?x768xf64>) outs(%26 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf64>) outs(%25 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %33 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf64>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x?x768xf32>) outs(%35 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %37 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%14 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%14 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg5 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%14 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg6 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%14 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %dim_13 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %44 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%44 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1114 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %1114 : i1
    } -> tensor<1x?xi1>
    %46 = tensor.empty() : tensor<1xi64>
    %47 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%46 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %48 = tensor.empty(%dim) : tensor<?xi64>
    %49 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%48 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %1114 = linalg.index 0 : index
      %1115 = arith.index_cast %1114 : index to i64
      linalg.yield %1115 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %47 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %49 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %49 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %50 = tensor.empty(%dim) : tensor<1x1x?x1xi1>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x?x1xi64>) outs(%50 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1114 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %1114 : i1
    } -> tensor<1x1x?x1xi1>
    %52 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %51 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%50 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_413: i1, %out: i1):
      %1114 = arith.andi %in, %in_413 : i1
      linalg.yield %1114 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_16 = tensor.dim %expanded_15, %c3 : tensor<1x1x1x?xi64>
    %53 = tensor.empty(%dim_16) : tensor<1x1x1x?xi1>
    %54 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%53 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_413: i64, %out: i1):
      %1114 = arith.cmpi slt, %in, %c0_i64 : i64
      %1115 = arith.addi %in, %c1_i64 : i64
      %1116 = arith.select %1114, %1115, %in : i64
      %1117 = arith.index_cast %1116 : i64 to index
      %1118 = arith.cmpi slt, %in_413, %c0_i64 : i64
      %1119 = arith.index_cast %dim_13 : index to i64
      %1120 = arith.addi %in_413, %1119 : i64
      %1121 = arith.select %1118, %1120, %in_413 : i64
      %1122 = arith.index_cast %1121 : i64 to index
      %extracted = tensor.extract %45[%1117, %1122] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x?xi1>
    %55 = tensor.empty(%dim, %dim_16) : tensor<1x1x?x?xi1>
    %56 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<1x1x?x1xi1>, tensor<1x1x1x?xi1>) outs(%55 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_413: i1, %out: i1):
      %1114 = arith.andi %in, %in_413 : i1
      linalg.yield %1114 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %58 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%57 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %1114 = linalg.index 2 : index
      %1115 = linalg.index 3 : index
      %1116 = arith.cmpi eq, %dim, %c1 : index
      %1117 = arith.select %1116, %c0, %1114 : index
      %1118 = arith.cmpi eq, %dim_16, %c1 : index
      %1119 = arith.select %1118, %c0, %1115 : index
      %extracted = tensor.extract %56[%c0, %c0, %1117, %1119] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %59 = tensor.empty() : tensor<768x768xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %60 = tensor.empty(%dim) : tensor<?x768xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %62 = linalg.matmul ins(%collapsed, %transposed : tensor<?x768xf32>, tensor<768x768xf32>) outs(%61 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %arg8 : tensor<?x768xf32>, tensor<768xf32>) outs(%60 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_17 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [1, %dim, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %64 = arith.cmpi slt, %0, %c0_i64 : i64
    %65 = arith.select %64, %c1_i64, %0 : i64
    %66 = arith.extui %64 : i1 to i64
    %67 = arith.addi %66, %c1_i64 : i64
    %68 = arith.muli %65, %c64_i64 : i64
    %69 = arith.cmpi sle, %67, %c1_i64 : i64
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %70 = arith.muli %0, %c768_i64 : i64
    %71 = arith.divsi %70, %68 : i64
    %72 = arith.select %64, %71, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %72, %71, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_17(%from_elements) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %73 = arith.index_cast %72 : i64 to index
    %74 = tensor.empty(%73) : tensor<1x12x?x64xf32>
    %transposed_18 = linalg.transpose ins(%reshape : tensor<1x?x12x64xf32>) outs(%74 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg9 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %75 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%61 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %arg10 : tensor<?x768xf32>, tensor<768xf32>) outs(%60 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_20 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [1, %dim, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %expanded_20(%from_elements) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_22 = linalg.transpose ins(%arg11 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%61 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %arg12 : tensor<?x768xf32>, tensor<768xf32>) outs(%60 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_23 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, %dim, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_24 = tensor.reshape %expanded_23(%from_elements) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<1x?x12x64xf32>) outs(%74 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %79 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_4, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%79 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x1x?x?xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x12x?x64xf32>) outs(%74 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %82 = tensor.empty(%73) : tensor<1x12x64x?xf32>
    %transposed_26 = linalg.transpose ins(%reshape_21 : tensor<1x?x12x64xf32>) outs(%82 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %83 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<1x12x64x?xf32>) outs(%82 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %84 = tensor.empty(%dim) : tensor<1x12x?x64xf32>
    %85 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %73, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %81[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_27 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %86 = tensor.empty(%dim) : tensor<1x12x64x?xf32>
    %87 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %73, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %83[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_28 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %88 = tensor.empty(%dim, %dim) : tensor<12x?x?xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %90 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %91 = arith.muli %0, %c12_i64 : i64
    %92 = arith.select %64, %c12_i64, %91 : i64
    %93 = arith.muli %92, %0 : i64
    %94 = arith.select %64, %c12_i64, %93 : i64
    %95 = arith.select %64, %67, %66 : i64
    %96 = arith.cmpi sle, %95, %c1_i64 : i64
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %97 = arith.muli %91, %0 : i64
    %98 = arith.divsi %97, %94 : i64
    %99 = arith.select %64, %98, %0 : i64
    %from_elements_29 = tensor.from_elements %c1_i64, %c12_i64, %99, %99 : tensor<4xi64>
    %reshape_30 = tensor.reshape %90(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    %100 = arith.index_cast %99 : i64 to index
    %101 = arith.cmpi eq, %100, %dim : index
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %102 = tensor.empty(%100, %100) : tensor<1x12x?x?xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_30, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %104 = tensor.empty(%100) : tensor<1x12x?xi64>
    %105 = linalg.fill ins(%c0_i64 : i64) outs(%104 : tensor<1x12x?xi64>) -> tensor<1x12x?xi64>
    %106 = tensor.empty(%100) : tensor<1x12x?xf32>
    %107 = linalg.fill ins(%cst_1 : f32) outs(%106 : tensor<1x12x?xf32>) -> tensor<1x12x?xf32>
    %108:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_31 = tensor.expand_shape %108#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_31 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %111 = tensor.empty(%100) : tensor<1x12x?x1xf32>
    %112 = linalg.fill ins(%cst_0 : f32) outs(%111 : tensor<1x12x?x1xf32>) -> tensor<1x12x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %115 = tensor.empty(%100, %100) : tensor<1x12x?x?xi1>
    %116 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %117 = tensor.empty(%100) : tensor<1x12x?x1xi1>
    %118 = linalg.fill ins(%true : i1) outs(%117 : tensor<1x12x?x1xi1>) -> tensor<1x12x?x1xi1>
    %119 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    %120 = arith.cmpi sge, %99, %c0_i64 : i64
    cf.assert %120, "negative values not allowed in new dimensions"
    %121 = arith.index_cast %99 : i64 to index
    cf.assert %120, "negative values not allowed in new dimensions"
    %122 = tensor.empty(%121, %121) : tensor<1x12x?x?xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%122 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x12x?x?xf32>
    %124 = arith.cmpi eq, %100, %121 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = arith.cmpi eq, %121, %100 : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = tensor.empty(%100, %121) : tensor<1x12x?x?xf32>
    %127 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %123, %114 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %128 = tensor.empty(%dim, %dim) : tensor<1x12x?x?xf32>
    %129 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %127[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %from_elements_32 = tensor.from_elements %c12_i64, %99, %99 : tensor<3xi64>
    %reshape_33 = tensor.reshape %129(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %130 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %73, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_25[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_34 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    %131 = arith.cmpi eq, %99, %0 : i64
    cf.assert %131, "mismatching contracting dimension"
    %132 = tensor.empty(%100) : tensor<12x?x64xf32>
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %134 = linalg.batch_matmul ins(%reshape_33, %collapsed_34 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_35 = tensor.expand_shape %134 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    %135 = arith.select %64, %c2_i64, %c1_i64 : i64
    %136 = arith.cmpi sle, %135, %c1_i64 : i64
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %137 = arith.muli %99, %c768_i64 : i64
    %138 = arith.divsi %137, %68 : i64
    %139 = arith.select %64, %138, %0 : i64
    %from_elements_36 = tensor.from_elements %c1_i64, %138, %139, %c64_i64 : tensor<4xi64>
    %reshape_37 = tensor.reshape %expanded_35(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %140 = arith.index_cast %139 : i64 to index
    %141 = tensor.empty(%140) : tensor<1x?x12x64xf32>
    %transposed_38 = linalg.transpose ins(%reshape_37 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %142 = arith.muli %139, %c768_i64 : i64
    %143 = arith.divsi %142, %65 : i64
    %144 = arith.select %64, %143, %0 : i64
    %from_elements_39 = tensor.from_elements %c1_i64, %144, %143 : tensor<3xi64>
    %reshape_40 = tensor.reshape %transposed_38(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_41 = tensor.collapse_shape %reshape_40 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_42 = linalg.transpose ins(%arg13 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %145 = arith.index_cast %144 : i64 to index
    %146 = tensor.empty(%145) : tensor<?x768xf32>
    %147 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %148 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%147 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%148, %arg14 : tensor<?x768xf32>, tensor<768xf32>) outs(%146 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_43 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, %145, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %150 = arith.cmpi eq, %145, %dim : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = tensor.empty(%145) : tensor<1x?x768xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %43 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %153 = tensor.empty(%145) : tensor<1x?x768xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x?x768xf32>) outs(%153 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %155 = tensor.empty(%145) : tensor<1x?x1xf64>
    %156 = linalg.fill ins(%cst : f64) outs(%155 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %157 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x?x768xf64>) outs(%156 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %158 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x?x1xf64>) outs(%155 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %159 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %158 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%153 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %160 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %159 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%153 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %161 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<1x?x768xf64>) outs(%156 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %162 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x?x1xf64>) outs(%155 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %163 = tensor.empty(%145) : tensor<1x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x1xf64>) outs(%163 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%163 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x?x768xf32>) outs(%165 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x1xf32>) outs(%163 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x?x1xf32>) outs(%163 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x?x1xf32>) outs(%163 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %167 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %171 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %169 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %arg15 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %arg16 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_44 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %174 = tensor.empty() : tensor<768x3072xf32>
    %transposed_45 = linalg.transpose ins(%arg17 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %175 = tensor.empty(%145) : tensor<?x3072xf32>
    %176 = linalg.fill ins(%cst_0 : f32) outs(%175 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %177 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%176 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %178 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%177, %arg18 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%175 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_46 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %145, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %179 = tensor.empty(%145) : tensor<1x?x3072xf32>
    %180 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<1x?x3072xf32>) outs(%179 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_47 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %181 = tensor.empty() : tensor<3072x768xf32>
    %transposed_48 = linalg.transpose ins(%arg19 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %182 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%147 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%182, %arg20 : tensor<?x768xf32>, tensor<768xf32>) outs(%146 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_49 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [1, %145, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %184 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %173 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %185 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x768xf32>) outs(%153 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %186 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<1x?x768xf64>) outs(%156 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %187 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf64>) outs(%155 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %188 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %187 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%153 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %189 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %188 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%153 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %190 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<1x?x768xf64>) outs(%156 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %191 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x?x1xf64>) outs(%155 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %192 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x?x1xf64>) outs(%163 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x?x768xf32>) outs(%165 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x?x1xf32>) outs(%163 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%163 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x1xf32>) outs(%163 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %194 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %198 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %196 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %arg21 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %200 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %arg22 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%151 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_50 = tensor.collapse_shape %200 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_51 = linalg.transpose ins(%arg23 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %201 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%147 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%201, %arg24 : tensor<?x768xf32>, tensor<768xf32>) outs(%146 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_52 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [1, %145, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %203 = arith.muli %144, %c768_i64 : i64
    %204 = arith.divsi %203, %68 : i64
    %205 = arith.select %64, %204, %0 : i64
    %from_elements_53 = tensor.from_elements %c1_i64, %205, %204, %c64_i64 : tensor<4xi64>
    %reshape_54 = tensor.reshape %expanded_52(%from_elements_53) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %206 = arith.index_cast %205 : i64 to index
    %207 = tensor.empty(%206) : tensor<1x12x?x64xf32>
    %transposed_55 = linalg.transpose ins(%reshape_54 : tensor<1x?x12x64xf32>) outs(%207 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_56 = linalg.transpose ins(%arg25 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %208 = linalg.matmul ins(%collapsed_50, %transposed_56 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%147 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %209 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%208, %arg26 : tensor<?x768xf32>, tensor<768xf32>) outs(%146 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_57 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [1, %145, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_58 = tensor.reshape %expanded_57(%from_elements_53) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_59 = linalg.transpose ins(%arg27 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %210 = linalg.matmul ins(%collapsed_50, %transposed_59 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%147 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%210, %arg28 : tensor<?x768xf32>, tensor<768xf32>) outs(%146 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_60 = tensor.expand_shape %211 [[0, 1], [2]] output_shape [1, %145, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_61 = tensor.reshape %expanded_60(%from_elements_53) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_62 = linalg.transpose ins(%reshape_61 : tensor<1x?x12x64xf32>) outs(%207 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %212 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<1x12x?x64xf32>) outs(%207 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %213 = tensor.empty(%206) : tensor<1x12x64x?xf32>
    %transposed_63 = linalg.transpose ins(%reshape_58 : tensor<1x?x12x64xf32>) outs(%213 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %214 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<1x12x64x?xf32>) outs(%213 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %215 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %206, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %212[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_64 = tensor.collapse_shape %215 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %216 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %206, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %214[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_65 = tensor.collapse_shape %216 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %217 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_66 = tensor.reshape %217(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %218 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_66, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %219:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%218 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_67 = tensor.expand_shape %219#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %220 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218, %expanded_67 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %221 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %222 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%221 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %223 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %222 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %224 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %225 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%224 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %226 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %123, %223 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %227 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %226[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %227(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %228 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %206, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_62[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_69 = tensor.collapse_shape %228 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %229 = linalg.batch_matmul ins(%reshape_68, %collapsed_69 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_70 = tensor.expand_shape %229 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_71 = tensor.reshape %expanded_70(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_72 = linalg.transpose ins(%reshape_71 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_73 = tensor.reshape %transposed_72(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_74 = tensor.collapse_shape %reshape_73 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_75 = linalg.transpose ins(%arg29 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %230 = arith.index_cast %144 : i64 to index
    %231 = tensor.empty(%230) : tensor<?x768xf32>
    %232 = linalg.fill ins(%cst_0 : f32) outs(%231 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %233 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%232 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%233, %arg30 : tensor<?x768xf32>, tensor<768xf32>) outs(%231 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_76 = tensor.expand_shape %234 [[0, 1], [2]] output_shape [1, %230, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %235 = arith.cmpi eq, %230, %145 : index
    cf.assert %235, "mismatched size for broadcast"
    %236 = tensor.empty(%230) : tensor<1x?x768xf32>
    %237 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %200 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %238 = tensor.empty(%230) : tensor<1x?x768xf64>
    %239 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<1x?x768xf32>) outs(%238 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %240 = tensor.empty(%230) : tensor<1x?x1xf64>
    %241 = linalg.fill ins(%cst : f64) outs(%240 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %242 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<1x?x768xf64>) outs(%241 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %243 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x?x1xf64>) outs(%240 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %244 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %243 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%238 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %245 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %244 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%238 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %246 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245 : tensor<1x?x768xf64>) outs(%241 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %247 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x?x1xf64>) outs(%240 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %248 = tensor.empty(%230) : tensor<1x?x1xf32>
    %249 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x?x1xf64>) outs(%248 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %250 = linalg.fill ins(%cst_0 : f32) outs(%248 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%237 : tensor<1x?x768xf32>) outs(%250 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x?x1xf32>) outs(%248 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x?x1xf32>) outs(%248 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x?x1xf32>) outs(%248 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %252 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %256 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %254 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %257 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %arg31 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %arg32 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_77 = tensor.collapse_shape %258 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_78 = linalg.transpose ins(%arg33 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %259 = tensor.empty(%230) : tensor<?x3072xf32>
    %260 = linalg.fill ins(%cst_0 : f32) outs(%259 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %261 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%260 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %262 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%261, %arg34 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%259 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_79 = tensor.expand_shape %262 [[0, 1], [2]] output_shape [1, %230, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %263 = tensor.empty(%230) : tensor<1x?x3072xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x?x3072xf32>) outs(%263 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_80 = tensor.collapse_shape %264 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_81 = linalg.transpose ins(%arg35 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %265 = linalg.matmul ins(%collapsed_80, %transposed_81 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%232 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %266 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%265, %arg36 : tensor<?x768xf32>, tensor<768xf32>) outs(%231 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_82 = tensor.expand_shape %266 [[0, 1], [2]] output_shape [1, %230, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %267 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %258 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %268 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x?x768xf32>) outs(%238 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %269 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<1x?x768xf64>) outs(%241 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %270 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x?x1xf64>) outs(%240 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %271 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %270 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%238 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %272 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %271 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%238 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %273 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%272 : tensor<1x?x768xf64>) outs(%241 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %274 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x?x1xf64>) outs(%240 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<1x?x1xf64>) outs(%248 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %276 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<1x?x768xf32>) outs(%250 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %277 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x?x1xf32>) outs(%248 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x?x1xf32>) outs(%248 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<1x?x1xf32>) outs(%248 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %280 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %277 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %281 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %279 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %282 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %arg37 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %283 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %arg38 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%236 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_83 = tensor.collapse_shape %283 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_84 = linalg.transpose ins(%arg39 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %284 = linalg.matmul ins(%collapsed_83, %transposed_84 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%232 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %285 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%284, %arg40 : tensor<?x768xf32>, tensor<768xf32>) outs(%231 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_85 = tensor.expand_shape %285 [[0, 1], [2]] output_shape [1, %230, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %286 = arith.muli %144, %c768_i64 : i64
    %287 = arith.divsi %286, %68 : i64
    %288 = arith.select %64, %287, %0 : i64
    %from_elements_86 = tensor.from_elements %c1_i64, %288, %287, %c64_i64 : tensor<4xi64>
    %reshape_87 = tensor.reshape %expanded_85(%from_elements_86) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %289 = arith.index_cast %288 : i64 to index
    %290 = tensor.empty(%289) : tensor<1x12x?x64xf32>
    %transposed_88 = linalg.transpose ins(%reshape_87 : tensor<1x?x12x64xf32>) outs(%290 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_89 = linalg.transpose ins(%arg41 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %291 = linalg.matmul ins(%collapsed_83, %transposed_89 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%232 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %292 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%291, %arg42 : tensor<?x768xf32>, tensor<768xf32>) outs(%231 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_90 = tensor.expand_shape %292 [[0, 1], [2]] output_shape [1, %230, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_91 = tensor.reshape %expanded_90(%from_elements_86) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_92 = linalg.transpose ins(%arg43 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %293 = linalg.matmul ins(%collapsed_83, %transposed_92 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%232 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %294 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%293, %arg44 : tensor<?x768xf32>, tensor<768xf32>) outs(%231 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_93 = tensor.expand_shape %294 [[0, 1], [2]] output_shape [1, %230, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_94 = tensor.reshape %expanded_93(%from_elements_86) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_95 = linalg.transpose ins(%reshape_94 : tensor<1x?x12x64xf32>) outs(%290 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %295 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_88 : tensor<1x12x?x64xf32>) outs(%290 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %296 = tensor.empty(%289) : tensor<1x12x64x?xf32>
    %transposed_96 = linalg.transpose ins(%reshape_91 : tensor<1x?x12x64xf32>) outs(%296 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %297 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_96 : tensor<1x12x64x?xf32>) outs(%296 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %298 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %289, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %295[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_97 = tensor.collapse_shape %298 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %299 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %289, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %297[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_98 = tensor.collapse_shape %299 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %300 = linalg.batch_matmul ins(%collapsed_97, %collapsed_98 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %300(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %301 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_99, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %302:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%301 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_100 = tensor.expand_shape %302#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %303 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %expanded_100 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %304 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %305 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%304 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %306 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304, %305 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %307 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %308 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%307 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %309 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %123, %306 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %310 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %309[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_101 = tensor.reshape %310(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %311 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %289, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_95[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_102 = tensor.collapse_shape %311 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %312 = linalg.batch_matmul ins(%reshape_101, %collapsed_102 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_103 = tensor.expand_shape %312 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %expanded_103(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_105 = linalg.transpose ins(%reshape_104 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_106 = tensor.reshape %transposed_105(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_107 = tensor.collapse_shape %reshape_106 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_108 = linalg.transpose ins(%arg45 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %313 = arith.index_cast %144 : i64 to index
    %314 = tensor.empty(%313) : tensor<?x768xf32>
    %315 = linalg.fill ins(%cst_0 : f32) outs(%314 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %316 = linalg.matmul ins(%collapsed_107, %transposed_108 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%315 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %317 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%316, %arg46 : tensor<?x768xf32>, tensor<768xf32>) outs(%314 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_109 = tensor.expand_shape %317 [[0, 1], [2]] output_shape [1, %313, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %318 = arith.cmpi eq, %313, %230 : index
    cf.assert %318, "mismatched size for broadcast"
    %319 = tensor.empty(%313) : tensor<1x?x768xf32>
    %320 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_109, %283 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %321 = tensor.empty(%313) : tensor<1x?x768xf64>
    %322 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<1x?x768xf32>) outs(%321 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %323 = tensor.empty(%313) : tensor<1x?x1xf64>
    %324 = linalg.fill ins(%cst : f64) outs(%323 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %325 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%322 : tensor<1x?x768xf64>) outs(%324 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %326 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<1x?x1xf64>) outs(%323 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %327 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %326 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%321 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %328 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327, %327 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%321 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %329 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%328 : tensor<1x?x768xf64>) outs(%324 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %330 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<1x?x1xf64>) outs(%323 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %331 = tensor.empty(%313) : tensor<1x?x1xf32>
    %332 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<1x?x1xf64>) outs(%331 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %333 = linalg.fill ins(%cst_0 : f32) outs(%331 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %334 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%320 : tensor<1x?x768xf32>) outs(%333 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %335 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x?x1xf32>) outs(%331 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %336 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<1x?x1xf32>) outs(%331 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %337 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x?x1xf32>) outs(%331 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %338 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %335 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %339 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %337 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %340 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %arg47 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %341 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %arg48 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_110 = tensor.collapse_shape %341 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_111 = linalg.transpose ins(%arg49 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %342 = tensor.empty(%313) : tensor<?x3072xf32>
    %343 = linalg.fill ins(%cst_0 : f32) outs(%342 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %344 = linalg.matmul ins(%collapsed_110, %transposed_111 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%343 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %345 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%344, %arg50 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%342 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_112 = tensor.expand_shape %345 [[0, 1], [2]] output_shape [1, %313, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %346 = tensor.empty(%313) : tensor<1x?x3072xf32>
    %347 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112 : tensor<1x?x3072xf32>) outs(%346 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_113 = tensor.collapse_shape %347 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_114 = linalg.transpose ins(%arg51 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %348 = linalg.matmul ins(%collapsed_113, %transposed_114 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%315 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %349 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%348, %arg52 : tensor<?x768xf32>, tensor<768xf32>) outs(%314 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_115 = tensor.expand_shape %349 [[0, 1], [2]] output_shape [1, %313, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %350 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %341 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %351 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<1x?x768xf32>) outs(%321 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %352 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%351 : tensor<1x?x768xf64>) outs(%324 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %353 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<1x?x1xf64>) outs(%323 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %354 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %353 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%321 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %355 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %354 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%321 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %356 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%355 : tensor<1x?x768xf64>) outs(%324 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %357 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356 : tensor<1x?x1xf64>) outs(%323 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %358 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357 : tensor<1x?x1xf64>) outs(%331 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %359 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%350 : tensor<1x?x768xf32>) outs(%333 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %360 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359 : tensor<1x?x1xf32>) outs(%331 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %361 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358 : tensor<1x?x1xf32>) outs(%331 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %362 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<1x?x1xf32>) outs(%331 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %363 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350, %360 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %364 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %362 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %365 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %arg53 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %366 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %arg54 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%319 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_116 = tensor.collapse_shape %366 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_117 = linalg.transpose ins(%arg55 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %367 = linalg.matmul ins(%collapsed_116, %transposed_117 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%315 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %368 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%367, %arg56 : tensor<?x768xf32>, tensor<768xf32>) outs(%314 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_118 = tensor.expand_shape %368 [[0, 1], [2]] output_shape [1, %313, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %369 = arith.muli %144, %c768_i64 : i64
    %370 = arith.divsi %369, %68 : i64
    %371 = arith.select %64, %370, %0 : i64
    %from_elements_119 = tensor.from_elements %c1_i64, %371, %370, %c64_i64 : tensor<4xi64>
    %reshape_120 = tensor.reshape %expanded_118(%from_elements_119) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %372 = arith.index_cast %371 : i64 to index
    %373 = tensor.empty(%372) : tensor<1x12x?x64xf32>
    %transposed_121 = linalg.transpose ins(%reshape_120 : tensor<1x?x12x64xf32>) outs(%373 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_122 = linalg.transpose ins(%arg57 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %374 = linalg.matmul ins(%collapsed_116, %transposed_122 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%315 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %375 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%374, %arg58 : tensor<?x768xf32>, tensor<768xf32>) outs(%314 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_123 = tensor.expand_shape %375 [[0, 1], [2]] output_shape [1, %313, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_124 = tensor.reshape %expanded_123(%from_elements_119) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_125 = linalg.transpose ins(%arg59 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %376 = linalg.matmul ins(%collapsed_116, %transposed_125 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%315 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %377 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%376, %arg60 : tensor<?x768xf32>, tensor<768xf32>) outs(%314 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_126 = tensor.expand_shape %377 [[0, 1], [2]] output_shape [1, %313, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_127 = tensor.reshape %expanded_126(%from_elements_119) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_128 = linalg.transpose ins(%reshape_127 : tensor<1x?x12x64xf32>) outs(%373 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %378 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_121 : tensor<1x12x?x64xf32>) outs(%373 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %379 = tensor.empty(%372) : tensor<1x12x64x?xf32>
    %transposed_129 = linalg.transpose ins(%reshape_124 : tensor<1x?x12x64xf32>) outs(%379 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %380 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_129 : tensor<1x12x64x?xf32>) outs(%379 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %381 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %372, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %378[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_130 = tensor.collapse_shape %381 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %382 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %372, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %380[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_131 = tensor.collapse_shape %382 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %383 = linalg.batch_matmul ins(%collapsed_130, %collapsed_131 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_132 = tensor.reshape %383(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %384 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_132, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %385:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%384 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_133 = tensor.expand_shape %385#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %386 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384, %expanded_133 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %387 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %388 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%387 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %389 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387, %388 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %390 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %391 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%390 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %392 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391, %123, %389 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %393 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %392[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_134 = tensor.reshape %393(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %394 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %372, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_128[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_135 = tensor.collapse_shape %394 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %395 = linalg.batch_matmul ins(%reshape_134, %collapsed_135 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_136 = tensor.expand_shape %395 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_137 = tensor.reshape %expanded_136(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_138 = linalg.transpose ins(%reshape_137 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_139 = tensor.reshape %transposed_138(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_140 = tensor.collapse_shape %reshape_139 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_141 = linalg.transpose ins(%arg61 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %396 = arith.index_cast %144 : i64 to index
    %397 = tensor.empty(%396) : tensor<?x768xf32>
    %398 = linalg.fill ins(%cst_0 : f32) outs(%397 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %399 = linalg.matmul ins(%collapsed_140, %transposed_141 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%398 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %400 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%399, %arg62 : tensor<?x768xf32>, tensor<768xf32>) outs(%397 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_142 = tensor.expand_shape %400 [[0, 1], [2]] output_shape [1, %396, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %401 = arith.cmpi eq, %396, %313 : index
    cf.assert %401, "mismatched size for broadcast"
    %402 = tensor.empty(%396) : tensor<1x?x768xf32>
    %403 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_142, %366 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %404 = tensor.empty(%396) : tensor<1x?x768xf64>
    %405 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403 : tensor<1x?x768xf32>) outs(%404 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %406 = tensor.empty(%396) : tensor<1x?x1xf64>
    %407 = linalg.fill ins(%cst : f64) outs(%406 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %408 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%405 : tensor<1x?x768xf64>) outs(%407 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %409 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408 : tensor<1x?x1xf64>) outs(%406 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %410 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405, %409 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%404 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %411 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %410 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%404 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %412 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%411 : tensor<1x?x768xf64>) outs(%407 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %413 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412 : tensor<1x?x1xf64>) outs(%406 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %414 = tensor.empty(%396) : tensor<1x?x1xf32>
    %415 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413 : tensor<1x?x1xf64>) outs(%414 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %416 = linalg.fill ins(%cst_0 : f32) outs(%414 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %417 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%403 : tensor<1x?x768xf32>) outs(%416 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %418 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417 : tensor<1x?x1xf32>) outs(%414 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %419 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415 : tensor<1x?x1xf32>) outs(%414 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %420 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419 : tensor<1x?x1xf32>) outs(%414 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %421 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403, %418 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %422 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %420 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %423 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %arg63 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %424 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423, %arg64 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_143 = tensor.collapse_shape %424 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_144 = linalg.transpose ins(%arg65 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %425 = tensor.empty(%396) : tensor<?x3072xf32>
    %426 = linalg.fill ins(%cst_0 : f32) outs(%425 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %427 = linalg.matmul ins(%collapsed_143, %transposed_144 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%426 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %428 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%427, %arg66 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%425 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_145 = tensor.expand_shape %428 [[0, 1], [2]] output_shape [1, %396, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %429 = tensor.empty(%396) : tensor<1x?x3072xf32>
    %430 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_145 : tensor<1x?x3072xf32>) outs(%429 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_146 = tensor.collapse_shape %430 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_147 = linalg.transpose ins(%arg67 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %431 = linalg.matmul ins(%collapsed_146, %transposed_147 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%398 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %432 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%431, %arg68 : tensor<?x768xf32>, tensor<768xf32>) outs(%397 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_148 = tensor.expand_shape %432 [[0, 1], [2]] output_shape [1, %396, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %433 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_148, %424 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %434 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433 : tensor<1x?x768xf32>) outs(%404 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %435 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%434 : tensor<1x?x768xf64>) outs(%407 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %436 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435 : tensor<1x?x1xf64>) outs(%406 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %437 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %436 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%404 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %438 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437, %437 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%404 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %439 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%438 : tensor<1x?x768xf64>) outs(%407 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %440 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439 : tensor<1x?x1xf64>) outs(%406 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %441 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%440 : tensor<1x?x1xf64>) outs(%414 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %442 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%433 : tensor<1x?x768xf32>) outs(%416 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %443 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442 : tensor<1x?x1xf32>) outs(%414 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %444 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441 : tensor<1x?x1xf32>) outs(%414 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %445 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444 : tensor<1x?x1xf32>) outs(%414 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %446 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %443 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %447 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446, %445 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %448 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447, %arg69 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %449 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%448, %arg70 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%402 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_149 = tensor.collapse_shape %449 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_150 = linalg.transpose ins(%arg71 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %450 = linalg.matmul ins(%collapsed_149, %transposed_150 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%398 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %451 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%450, %arg72 : tensor<?x768xf32>, tensor<768xf32>) outs(%397 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_151 = tensor.expand_shape %451 [[0, 1], [2]] output_shape [1, %396, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %452 = arith.muli %144, %c768_i64 : i64
    %453 = arith.divsi %452, %68 : i64
    %454 = arith.select %64, %453, %0 : i64
    %from_elements_152 = tensor.from_elements %c1_i64, %454, %453, %c64_i64 : tensor<4xi64>
    %reshape_153 = tensor.reshape %expanded_151(%from_elements_152) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %455 = arith.index_cast %454 : i64 to index
    %456 = tensor.empty(%455) : tensor<1x12x?x64xf32>
    %transposed_154 = linalg.transpose ins(%reshape_153 : tensor<1x?x12x64xf32>) outs(%456 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_155 = linalg.transpose ins(%arg73 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %457 = linalg.matmul ins(%collapsed_149, %transposed_155 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%398 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %458 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%457, %arg74 : tensor<?x768xf32>, tensor<768xf32>) outs(%397 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_156 = tensor.expand_shape %458 [[0, 1], [2]] output_shape [1, %396, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_157 = tensor.reshape %expanded_156(%from_elements_152) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_158 = linalg.transpose ins(%arg75 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %459 = linalg.matmul ins(%collapsed_149, %transposed_158 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%398 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %460 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%459, %arg76 : tensor<?x768xf32>, tensor<768xf32>) outs(%397 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_159 = tensor.expand_shape %460 [[0, 1], [2]] output_shape [1, %396, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_160 = tensor.reshape %expanded_159(%from_elements_152) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_161 = linalg.transpose ins(%reshape_160 : tensor<1x?x12x64xf32>) outs(%456 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %461 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_154 : tensor<1x12x?x64xf32>) outs(%456 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %462 = tensor.empty(%455) : tensor<1x12x64x?xf32>
    %transposed_162 = linalg.transpose ins(%reshape_157 : tensor<1x?x12x64xf32>) outs(%462 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %463 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_162 : tensor<1x12x64x?xf32>) outs(%462 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %464 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %455, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %461[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_163 = tensor.collapse_shape %464 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %465 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %455, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %463[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_164 = tensor.collapse_shape %465 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %466 = linalg.batch_matmul ins(%collapsed_163, %collapsed_164 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_165 = tensor.reshape %466(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %467 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_165, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %468:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%467 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_166 = tensor.expand_shape %468#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %469 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467, %expanded_166 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %470 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%469 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %471 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%470 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %472 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470, %471 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %473 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %474 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%473 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %475 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%474, %123, %472 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %476 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %475[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_167 = tensor.reshape %476(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %477 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %455, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_161[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_168 = tensor.collapse_shape %477 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %478 = linalg.batch_matmul ins(%reshape_167, %collapsed_168 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_169 = tensor.expand_shape %478 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_170 = tensor.reshape %expanded_169(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_171 = linalg.transpose ins(%reshape_170 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_172 = tensor.reshape %transposed_171(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_173 = tensor.collapse_shape %reshape_172 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_174 = linalg.transpose ins(%arg77 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %479 = arith.index_cast %144 : i64 to index
    %480 = tensor.empty(%479) : tensor<?x768xf32>
    %481 = linalg.fill ins(%cst_0 : f32) outs(%480 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %482 = linalg.matmul ins(%collapsed_173, %transposed_174 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%481 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %483 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%482, %arg78 : tensor<?x768xf32>, tensor<768xf32>) outs(%480 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_175 = tensor.expand_shape %483 [[0, 1], [2]] output_shape [1, %479, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %484 = arith.cmpi eq, %479, %396 : index
    cf.assert %484, "mismatched size for broadcast"
    %485 = tensor.empty(%479) : tensor<1x?x768xf32>
    %486 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_175, %449 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %487 = tensor.empty(%479) : tensor<1x?x768xf64>
    %488 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486 : tensor<1x?x768xf32>) outs(%487 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %489 = tensor.empty(%479) : tensor<1x?x1xf64>
    %490 = linalg.fill ins(%cst : f64) outs(%489 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %491 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%488 : tensor<1x?x768xf64>) outs(%490 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %492 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491 : tensor<1x?x1xf64>) outs(%489 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %493 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488, %492 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%487 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %494 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %493 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%487 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %495 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%494 : tensor<1x?x768xf64>) outs(%490 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %496 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495 : tensor<1x?x1xf64>) outs(%489 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %497 = tensor.empty(%479) : tensor<1x?x1xf32>
    %498 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%496 : tensor<1x?x1xf64>) outs(%497 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %499 = linalg.fill ins(%cst_0 : f32) outs(%497 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %500 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%486 : tensor<1x?x768xf32>) outs(%499 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %501 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500 : tensor<1x?x1xf32>) outs(%497 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %502 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498 : tensor<1x?x1xf32>) outs(%497 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %503 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502 : tensor<1x?x1xf32>) outs(%497 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %504 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486, %501 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %505 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504, %503 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %506 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505, %arg79 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %507 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506, %arg80 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_176 = tensor.collapse_shape %507 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_177 = linalg.transpose ins(%arg81 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %508 = tensor.empty(%479) : tensor<?x3072xf32>
    %509 = linalg.fill ins(%cst_0 : f32) outs(%508 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %510 = linalg.matmul ins(%collapsed_176, %transposed_177 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%509 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %511 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%510, %arg82 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%508 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_178 = tensor.expand_shape %511 [[0, 1], [2]] output_shape [1, %479, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %512 = tensor.empty(%479) : tensor<1x?x3072xf32>
    %513 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_178 : tensor<1x?x3072xf32>) outs(%512 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_179 = tensor.collapse_shape %513 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_180 = linalg.transpose ins(%arg83 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %514 = linalg.matmul ins(%collapsed_179, %transposed_180 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%481 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %515 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%514, %arg84 : tensor<?x768xf32>, tensor<768xf32>) outs(%480 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_181 = tensor.expand_shape %515 [[0, 1], [2]] output_shape [1, %479, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %516 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_181, %507 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %517 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%516 : tensor<1x?x768xf32>) outs(%487 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %518 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%517 : tensor<1x?x768xf64>) outs(%490 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %519 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518 : tensor<1x?x1xf64>) outs(%489 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %520 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517, %519 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%487 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %521 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520, %520 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%487 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %522 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%521 : tensor<1x?x768xf64>) outs(%490 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %523 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%522 : tensor<1x?x1xf64>) outs(%489 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %524 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%523 : tensor<1x?x1xf64>) outs(%497 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %525 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%516 : tensor<1x?x768xf32>) outs(%499 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %526 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525 : tensor<1x?x1xf32>) outs(%497 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %527 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524 : tensor<1x?x1xf32>) outs(%497 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %528 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527 : tensor<1x?x1xf32>) outs(%497 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %529 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%516, %526 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %530 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %528 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %531 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%530, %arg85 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %532 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531, %arg86 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%485 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_182 = tensor.collapse_shape %532 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_183 = linalg.transpose ins(%arg87 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %533 = linalg.matmul ins(%collapsed_182, %transposed_183 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%481 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %534 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%533, %arg88 : tensor<?x768xf32>, tensor<768xf32>) outs(%480 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_184 = tensor.expand_shape %534 [[0, 1], [2]] output_shape [1, %479, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %535 = arith.muli %144, %c768_i64 : i64
    %536 = arith.divsi %535, %68 : i64
    %537 = arith.select %64, %536, %0 : i64
    %from_elements_185 = tensor.from_elements %c1_i64, %537, %536, %c64_i64 : tensor<4xi64>
    %reshape_186 = tensor.reshape %expanded_184(%from_elements_185) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %538 = arith.index_cast %537 : i64 to index
    %539 = tensor.empty(%538) : tensor<1x12x?x64xf32>
    %transposed_187 = linalg.transpose ins(%reshape_186 : tensor<1x?x12x64xf32>) outs(%539 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_188 = linalg.transpose ins(%arg89 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %540 = linalg.matmul ins(%collapsed_182, %transposed_188 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%481 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %541 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%540, %arg90 : tensor<?x768xf32>, tensor<768xf32>) outs(%480 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_189 = tensor.expand_shape %541 [[0, 1], [2]] output_shape [1, %479, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_190 = tensor.reshape %expanded_189(%from_elements_185) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_191 = linalg.transpose ins(%arg91 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %542 = linalg.matmul ins(%collapsed_182, %transposed_191 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%481 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %543 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%542, %arg92 : tensor<?x768xf32>, tensor<768xf32>) outs(%480 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_192 = tensor.expand_shape %543 [[0, 1], [2]] output_shape [1, %479, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_193 = tensor.reshape %expanded_192(%from_elements_185) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_194 = linalg.transpose ins(%reshape_193 : tensor<1x?x12x64xf32>) outs(%539 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %544 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_187 : tensor<1x12x?x64xf32>) outs(%539 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %545 = tensor.empty(%538) : tensor<1x12x64x?xf32>
    %transposed_195 = linalg.transpose ins(%reshape_190 : tensor<1x?x12x64xf32>) outs(%545 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %546 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_195 : tensor<1x12x64x?xf32>) outs(%545 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %547 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %538, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %544[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_196 = tensor.collapse_shape %547 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %548 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %538, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %546[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_197 = tensor.collapse_shape %548 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %549 = linalg.batch_matmul ins(%collapsed_196, %collapsed_197 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_198 = tensor.reshape %549(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %550 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_198, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %551:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%550 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_199 = tensor.expand_shape %551#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %552 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550, %expanded_199 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %553 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %554 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%553 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %555 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%553, %554 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %556 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %557 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%556 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %558 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%557, %123, %555 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %559 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %558[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_200 = tensor.reshape %559(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %560 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %538, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_194[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_201 = tensor.collapse_shape %560 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %561 = linalg.batch_matmul ins(%reshape_200, %collapsed_201 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_202 = tensor.expand_shape %561 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_203 = tensor.reshape %expanded_202(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_204 = linalg.transpose ins(%reshape_203 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_205 = tensor.reshape %transposed_204(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_206 = tensor.collapse_shape %reshape_205 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_207 = linalg.transpose ins(%arg93 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %562 = arith.index_cast %144 : i64 to index
    %563 = tensor.empty(%562) : tensor<?x768xf32>
    %564 = linalg.fill ins(%cst_0 : f32) outs(%563 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %565 = linalg.matmul ins(%collapsed_206, %transposed_207 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%564 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %566 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%565, %arg94 : tensor<?x768xf32>, tensor<768xf32>) outs(%563 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_208 = tensor.expand_shape %566 [[0, 1], [2]] output_shape [1, %562, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %567 = arith.cmpi eq, %562, %479 : index
    cf.assert %567, "mismatched size for broadcast"
    %568 = tensor.empty(%562) : tensor<1x?x768xf32>
    %569 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_208, %532 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %570 = tensor.empty(%562) : tensor<1x?x768xf64>
    %571 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%569 : tensor<1x?x768xf32>) outs(%570 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %572 = tensor.empty(%562) : tensor<1x?x1xf64>
    %573 = linalg.fill ins(%cst : f64) outs(%572 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %574 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%571 : tensor<1x?x768xf64>) outs(%573 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %575 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574 : tensor<1x?x1xf64>) outs(%572 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %576 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%571, %575 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%570 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %577 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576, %576 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%570 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %578 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%577 : tensor<1x?x768xf64>) outs(%573 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %579 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%578 : tensor<1x?x1xf64>) outs(%572 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %580 = tensor.empty(%562) : tensor<1x?x1xf32>
    %581 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579 : tensor<1x?x1xf64>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %582 = linalg.fill ins(%cst_0 : f32) outs(%580 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %583 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%569 : tensor<1x?x768xf32>) outs(%582 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %584 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583 : tensor<1x?x1xf32>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %585 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581 : tensor<1x?x1xf32>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %586 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%585 : tensor<1x?x1xf32>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %587 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%569, %584 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %588 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587, %586 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %589 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588, %arg95 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %590 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589, %arg96 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_209 = tensor.collapse_shape %590 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_210 = linalg.transpose ins(%arg97 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %591 = tensor.empty(%562) : tensor<?x3072xf32>
    %592 = linalg.fill ins(%cst_0 : f32) outs(%591 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %593 = linalg.matmul ins(%collapsed_209, %transposed_210 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%592 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %594 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%593, %arg98 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%591 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_211 = tensor.expand_shape %594 [[0, 1], [2]] output_shape [1, %562, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %595 = tensor.empty(%562) : tensor<1x?x3072xf32>
    %596 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_211 : tensor<1x?x3072xf32>) outs(%595 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_212 = tensor.collapse_shape %596 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_213 = linalg.transpose ins(%arg99 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %597 = linalg.matmul ins(%collapsed_212, %transposed_213 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%564 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %598 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%597, %arg100 : tensor<?x768xf32>, tensor<768xf32>) outs(%563 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_214 = tensor.expand_shape %598 [[0, 1], [2]] output_shape [1, %562, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %599 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_214, %590 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %600 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<1x?x768xf32>) outs(%570 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %601 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%600 : tensor<1x?x768xf64>) outs(%573 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %602 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601 : tensor<1x?x1xf64>) outs(%572 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %603 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600, %602 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%570 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %604 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%603, %603 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%570 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %605 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%604 : tensor<1x?x768xf64>) outs(%573 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %606 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605 : tensor<1x?x1xf64>) outs(%572 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %607 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<1x?x1xf64>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %608 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%599 : tensor<1x?x768xf32>) outs(%582 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %609 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608 : tensor<1x?x1xf32>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %610 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607 : tensor<1x?x1xf32>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %611 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610 : tensor<1x?x1xf32>) outs(%580 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %612 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599, %609 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %613 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612, %611 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %614 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613, %arg101 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %615 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614, %arg102 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%568 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_215 = tensor.collapse_shape %615 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_216 = linalg.transpose ins(%arg103 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %616 = linalg.matmul ins(%collapsed_215, %transposed_216 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%564 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %617 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%616, %arg104 : tensor<?x768xf32>, tensor<768xf32>) outs(%563 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_217 = tensor.expand_shape %617 [[0, 1], [2]] output_shape [1, %562, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %618 = arith.muli %144, %c768_i64 : i64
    %619 = arith.divsi %618, %68 : i64
    %620 = arith.select %64, %619, %0 : i64
    %from_elements_218 = tensor.from_elements %c1_i64, %620, %619, %c64_i64 : tensor<4xi64>
    %reshape_219 = tensor.reshape %expanded_217(%from_elements_218) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %621 = arith.index_cast %620 : i64 to index
    %622 = tensor.empty(%621) : tensor<1x12x?x64xf32>
    %transposed_220 = linalg.transpose ins(%reshape_219 : tensor<1x?x12x64xf32>) outs(%622 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_221 = linalg.transpose ins(%arg105 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %623 = linalg.matmul ins(%collapsed_215, %transposed_221 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%564 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %624 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%623, %arg106 : tensor<?x768xf32>, tensor<768xf32>) outs(%563 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_222 = tensor.expand_shape %624 [[0, 1], [2]] output_shape [1, %562, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_223 = tensor.reshape %expanded_222(%from_elements_218) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_224 = linalg.transpose ins(%arg107 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %625 = linalg.matmul ins(%collapsed_215, %transposed_224 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%564 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %626 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%625, %arg108 : tensor<?x768xf32>, tensor<768xf32>) outs(%563 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_225 = tensor.expand_shape %626 [[0, 1], [2]] output_shape [1, %562, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_226 = tensor.reshape %expanded_225(%from_elements_218) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_227 = linalg.transpose ins(%reshape_226 : tensor<1x?x12x64xf32>) outs(%622 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %627 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_220 : tensor<1x12x?x64xf32>) outs(%622 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %628 = tensor.empty(%621) : tensor<1x12x64x?xf32>
    %transposed_228 = linalg.transpose ins(%reshape_223 : tensor<1x?x12x64xf32>) outs(%628 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %629 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_228 : tensor<1x12x64x?xf32>) outs(%628 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %630 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %621, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %627[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_229 = tensor.collapse_shape %630 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %631 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %621, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %629[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_230 = tensor.collapse_shape %631 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %632 = linalg.batch_matmul ins(%collapsed_229, %collapsed_230 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_231 = tensor.reshape %632(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %633 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_231, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %634:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%633 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_232 = tensor.expand_shape %634#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %635 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633, %expanded_232 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %636 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%635 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %637 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%636 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %638 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636, %637 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %639 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %640 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%639 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %641 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%640, %123, %638 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %642 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %641[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_233 = tensor.reshape %642(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %643 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %621, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_227[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_234 = tensor.collapse_shape %643 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %644 = linalg.batch_matmul ins(%reshape_233, %collapsed_234 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_235 = tensor.expand_shape %644 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_236 = tensor.reshape %expanded_235(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_237 = linalg.transpose ins(%reshape_236 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_238 = tensor.reshape %transposed_237(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_239 = tensor.collapse_shape %reshape_238 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_240 = linalg.transpose ins(%arg109 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %645 = arith.index_cast %144 : i64 to index
    %646 = tensor.empty(%645) : tensor<?x768xf32>
    %647 = linalg.fill ins(%cst_0 : f32) outs(%646 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %648 = linalg.matmul ins(%collapsed_239, %transposed_240 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%647 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %649 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%648, %arg110 : tensor<?x768xf32>, tensor<768xf32>) outs(%646 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_241 = tensor.expand_shape %649 [[0, 1], [2]] output_shape [1, %645, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %650 = arith.cmpi eq, %645, %562 : index
    cf.assert %650, "mismatched size for broadcast"
    %651 = tensor.empty(%645) : tensor<1x?x768xf32>
    %652 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_241, %615 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %653 = tensor.empty(%645) : tensor<1x?x768xf64>
    %654 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%652 : tensor<1x?x768xf32>) outs(%653 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %655 = tensor.empty(%645) : tensor<1x?x1xf64>
    %656 = linalg.fill ins(%cst : f64) outs(%655 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %657 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%654 : tensor<1x?x768xf64>) outs(%656 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %658 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657 : tensor<1x?x1xf64>) outs(%655 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %659 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654, %658 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%653 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %660 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659, %659 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%653 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %661 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%660 : tensor<1x?x768xf64>) outs(%656 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %662 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%661 : tensor<1x?x1xf64>) outs(%655 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %663 = tensor.empty(%645) : tensor<1x?x1xf32>
    %664 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662 : tensor<1x?x1xf64>) outs(%663 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %665 = linalg.fill ins(%cst_0 : f32) outs(%663 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %666 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%652 : tensor<1x?x768xf32>) outs(%665 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %667 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666 : tensor<1x?x1xf32>) outs(%663 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %668 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664 : tensor<1x?x1xf32>) outs(%663 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %669 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x?x1xf32>) outs(%663 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %670 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%652, %667 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %671 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670, %669 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %672 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671, %arg111 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %673 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672, %arg112 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_242 = tensor.collapse_shape %673 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_243 = linalg.transpose ins(%arg113 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %674 = tensor.empty(%645) : tensor<?x3072xf32>
    %675 = linalg.fill ins(%cst_0 : f32) outs(%674 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %676 = linalg.matmul ins(%collapsed_242, %transposed_243 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%675 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %677 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%676, %arg114 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%674 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_244 = tensor.expand_shape %677 [[0, 1], [2]] output_shape [1, %645, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %678 = tensor.empty(%645) : tensor<1x?x3072xf32>
    %679 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_244 : tensor<1x?x3072xf32>) outs(%678 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_245 = tensor.collapse_shape %679 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_246 = linalg.transpose ins(%arg115 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %680 = linalg.matmul ins(%collapsed_245, %transposed_246 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%647 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %681 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%680, %arg116 : tensor<?x768xf32>, tensor<768xf32>) outs(%646 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_247 = tensor.expand_shape %681 [[0, 1], [2]] output_shape [1, %645, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %682 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_247, %673 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %683 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%682 : tensor<1x?x768xf32>) outs(%653 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %684 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%683 : tensor<1x?x768xf64>) outs(%656 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %685 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%684 : tensor<1x?x1xf64>) outs(%655 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %686 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%683, %685 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%653 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %687 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%686, %686 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%653 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %688 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%687 : tensor<1x?x768xf64>) outs(%656 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %689 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%688 : tensor<1x?x1xf64>) outs(%655 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %690 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%689 : tensor<1x?x1xf64>) outs(%663 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %691 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%682 : tensor<1x?x768xf32>) outs(%665 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %692 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%691 : tensor<1x?x1xf32>) outs(%663 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %693 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%690 : tensor<1x?x1xf32>) outs(%663 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %694 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%693 : tensor<1x?x1xf32>) outs(%663 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %695 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%682, %692 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %696 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%695, %694 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %697 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%696, %arg117 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %698 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%697, %arg118 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%651 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_248 = tensor.collapse_shape %698 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_249 = linalg.transpose ins(%arg119 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %699 = linalg.matmul ins(%collapsed_248, %transposed_249 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%647 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %700 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%699, %arg120 : tensor<?x768xf32>, tensor<768xf32>) outs(%646 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_250 = tensor.expand_shape %700 [[0, 1], [2]] output_shape [1, %645, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %701 = arith.muli %144, %c768_i64 : i64
    %702 = arith.divsi %701, %68 : i64
    %703 = arith.select %64, %702, %0 : i64
    %from_elements_251 = tensor.from_elements %c1_i64, %703, %702, %c64_i64 : tensor<4xi64>
    %reshape_252 = tensor.reshape %expanded_250(%from_elements_251) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %704 = arith.index_cast %703 : i64 to index
    %705 = tensor.empty(%704) : tensor<1x12x?x64xf32>
    %transposed_253 = linalg.transpose ins(%reshape_252 : tensor<1x?x12x64xf32>) outs(%705 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_254 = linalg.transpose ins(%arg121 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %706 = linalg.matmul ins(%collapsed_248, %transposed_254 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%647 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %707 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%706, %arg122 : tensor<?x768xf32>, tensor<768xf32>) outs(%646 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_255 = tensor.expand_shape %707 [[0, 1], [2]] output_shape [1, %645, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_256 = tensor.reshape %expanded_255(%from_elements_251) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_257 = linalg.transpose ins(%arg123 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %708 = linalg.matmul ins(%collapsed_248, %transposed_257 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%647 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %709 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%708, %arg124 : tensor<?x768xf32>, tensor<768xf32>) outs(%646 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_258 = tensor.expand_shape %709 [[0, 1], [2]] output_shape [1, %645, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_259 = tensor.reshape %expanded_258(%from_elements_251) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_260 = linalg.transpose ins(%reshape_259 : tensor<1x?x12x64xf32>) outs(%705 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %710 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_253 : tensor<1x12x?x64xf32>) outs(%705 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %711 = tensor.empty(%704) : tensor<1x12x64x?xf32>
    %transposed_261 = linalg.transpose ins(%reshape_256 : tensor<1x?x12x64xf32>) outs(%711 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %712 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_261 : tensor<1x12x64x?xf32>) outs(%711 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %713 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %704, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %710[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_262 = tensor.collapse_shape %713 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %714 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %704, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %712[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_263 = tensor.collapse_shape %714 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %715 = linalg.batch_matmul ins(%collapsed_262, %collapsed_263 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_264 = tensor.reshape %715(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %716 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_264, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %717:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%716 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_265 = tensor.expand_shape %717#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %718 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%716, %expanded_265 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %719 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%718 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %720 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%719 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %721 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%719, %720 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %722 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%716 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %723 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%722 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %724 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%723, %123, %721 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %725 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %724[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_266 = tensor.reshape %725(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %726 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %704, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_260[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_267 = tensor.collapse_shape %726 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %727 = linalg.batch_matmul ins(%reshape_266, %collapsed_267 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_268 = tensor.expand_shape %727 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_269 = tensor.reshape %expanded_268(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_270 = linalg.transpose ins(%reshape_269 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_271 = tensor.reshape %transposed_270(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_272 = tensor.collapse_shape %reshape_271 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_273 = linalg.transpose ins(%arg125 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %728 = arith.index_cast %144 : i64 to index
    %729 = tensor.empty(%728) : tensor<?x768xf32>
    %730 = linalg.fill ins(%cst_0 : f32) outs(%729 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %731 = linalg.matmul ins(%collapsed_272, %transposed_273 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%730 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %732 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%731, %arg126 : tensor<?x768xf32>, tensor<768xf32>) outs(%729 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_274 = tensor.expand_shape %732 [[0, 1], [2]] output_shape [1, %728, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %733 = arith.cmpi eq, %728, %645 : index
    cf.assert %733, "mismatched size for broadcast"
    %734 = tensor.empty(%728) : tensor<1x?x768xf32>
    %735 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_274, %698 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %736 = tensor.empty(%728) : tensor<1x?x768xf64>
    %737 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735 : tensor<1x?x768xf32>) outs(%736 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %738 = tensor.empty(%728) : tensor<1x?x1xf64>
    %739 = linalg.fill ins(%cst : f64) outs(%738 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %740 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%737 : tensor<1x?x768xf64>) outs(%739 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %741 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%740 : tensor<1x?x1xf64>) outs(%738 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %742 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %741 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%736 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %743 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742, %742 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%736 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %744 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%743 : tensor<1x?x768xf64>) outs(%739 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %745 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%744 : tensor<1x?x1xf64>) outs(%738 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %746 = tensor.empty(%728) : tensor<1x?x1xf32>
    %747 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745 : tensor<1x?x1xf64>) outs(%746 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %748 = linalg.fill ins(%cst_0 : f32) outs(%746 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %749 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%735 : tensor<1x?x768xf32>) outs(%748 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %750 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%749 : tensor<1x?x1xf32>) outs(%746 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %751 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%747 : tensor<1x?x1xf32>) outs(%746 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %752 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%751 : tensor<1x?x1xf32>) outs(%746 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %753 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735, %750 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %754 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%753, %752 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %755 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754, %arg127 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %756 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%755, %arg128 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_275 = tensor.collapse_shape %756 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_276 = linalg.transpose ins(%arg129 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %757 = tensor.empty(%728) : tensor<?x3072xf32>
    %758 = linalg.fill ins(%cst_0 : f32) outs(%757 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %759 = linalg.matmul ins(%collapsed_275, %transposed_276 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%758 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %760 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%759, %arg130 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%757 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_277 = tensor.expand_shape %760 [[0, 1], [2]] output_shape [1, %728, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %761 = tensor.empty(%728) : tensor<1x?x3072xf32>
    %762 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_277 : tensor<1x?x3072xf32>) outs(%761 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_278 = tensor.collapse_shape %762 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_279 = linalg.transpose ins(%arg131 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %763 = linalg.matmul ins(%collapsed_278, %transposed_279 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%730 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %764 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%763, %arg132 : tensor<?x768xf32>, tensor<768xf32>) outs(%729 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_280 = tensor.expand_shape %764 [[0, 1], [2]] output_shape [1, %728, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %765 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_280, %756 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %766 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765 : tensor<1x?x768xf32>) outs(%736 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %767 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%766 : tensor<1x?x768xf64>) outs(%739 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %768 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767 : tensor<1x?x1xf64>) outs(%738 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %769 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766, %768 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%736 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %770 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%769, %769 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%736 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %771 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%770 : tensor<1x?x768xf64>) outs(%739 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %772 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%771 : tensor<1x?x1xf64>) outs(%738 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %773 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<1x?x1xf64>) outs(%746 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %774 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%765 : tensor<1x?x768xf32>) outs(%748 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %775 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%774 : tensor<1x?x1xf32>) outs(%746 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %776 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%773 : tensor<1x?x1xf32>) outs(%746 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %777 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%776 : tensor<1x?x1xf32>) outs(%746 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %778 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765, %775 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %779 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%778, %777 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %780 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779, %arg133 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %781 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%780, %arg134 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%734 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_281 = tensor.collapse_shape %781 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_282 = linalg.transpose ins(%arg135 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %782 = linalg.matmul ins(%collapsed_281, %transposed_282 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%730 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %783 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%782, %arg136 : tensor<?x768xf32>, tensor<768xf32>) outs(%729 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_283 = tensor.expand_shape %783 [[0, 1], [2]] output_shape [1, %728, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %784 = arith.muli %144, %c768_i64 : i64
    %785 = arith.divsi %784, %68 : i64
    %786 = arith.select %64, %785, %0 : i64
    %from_elements_284 = tensor.from_elements %c1_i64, %786, %785, %c64_i64 : tensor<4xi64>
    %reshape_285 = tensor.reshape %expanded_283(%from_elements_284) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %787 = arith.index_cast %786 : i64 to index
    %788 = tensor.empty(%787) : tensor<1x12x?x64xf32>
    %transposed_286 = linalg.transpose ins(%reshape_285 : tensor<1x?x12x64xf32>) outs(%788 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_287 = linalg.transpose ins(%arg137 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %789 = linalg.matmul ins(%collapsed_281, %transposed_287 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%730 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %790 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%789, %arg138 : tensor<?x768xf32>, tensor<768xf32>) outs(%729 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_288 = tensor.expand_shape %790 [[0, 1], [2]] output_shape [1, %728, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_289 = tensor.reshape %expanded_288(%from_elements_284) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_290 = linalg.transpose ins(%arg139 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %791 = linalg.matmul ins(%collapsed_281, %transposed_290 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%730 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %792 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%791, %arg140 : tensor<?x768xf32>, tensor<768xf32>) outs(%729 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_291 = tensor.expand_shape %792 [[0, 1], [2]] output_shape [1, %728, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_292 = tensor.reshape %expanded_291(%from_elements_284) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_293 = linalg.transpose ins(%reshape_292 : tensor<1x?x12x64xf32>) outs(%788 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %793 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_286 : tensor<1x12x?x64xf32>) outs(%788 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %794 = tensor.empty(%787) : tensor<1x12x64x?xf32>
    %transposed_294 = linalg.transpose ins(%reshape_289 : tensor<1x?x12x64xf32>) outs(%794 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %795 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_294 : tensor<1x12x64x?xf32>) outs(%794 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %796 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %787, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %793[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_295 = tensor.collapse_shape %796 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %797 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %787, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %795[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_296 = tensor.collapse_shape %797 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %798 = linalg.batch_matmul ins(%collapsed_295, %collapsed_296 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_297 = tensor.reshape %798(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %799 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_297, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %800:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%799 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_298 = tensor.expand_shape %800#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %801 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%799, %expanded_298 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %802 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%801 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %803 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%802 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %804 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%802, %803 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %805 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%799 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %806 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%805 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %807 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%806, %123, %804 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %808 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %807[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_299 = tensor.reshape %808(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %809 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %787, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_293[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_300 = tensor.collapse_shape %809 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %810 = linalg.batch_matmul ins(%reshape_299, %collapsed_300 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_301 = tensor.expand_shape %810 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_302 = tensor.reshape %expanded_301(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_303 = linalg.transpose ins(%reshape_302 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_304 = tensor.reshape %transposed_303(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_305 = tensor.collapse_shape %reshape_304 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_306 = linalg.transpose ins(%arg141 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %811 = arith.index_cast %144 : i64 to index
    %812 = tensor.empty(%811) : tensor<?x768xf32>
    %813 = linalg.fill ins(%cst_0 : f32) outs(%812 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %814 = linalg.matmul ins(%collapsed_305, %transposed_306 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%813 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %815 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%814, %arg142 : tensor<?x768xf32>, tensor<768xf32>) outs(%812 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_307 = tensor.expand_shape %815 [[0, 1], [2]] output_shape [1, %811, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %816 = arith.cmpi eq, %811, %728 : index
    cf.assert %816, "mismatched size for broadcast"
    %817 = tensor.empty(%811) : tensor<1x?x768xf32>
    %818 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_307, %781 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %819 = tensor.empty(%811) : tensor<1x?x768xf64>
    %820 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818 : tensor<1x?x768xf32>) outs(%819 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %821 = tensor.empty(%811) : tensor<1x?x1xf64>
    %822 = linalg.fill ins(%cst : f64) outs(%821 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %823 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%820 : tensor<1x?x768xf64>) outs(%822 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %824 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%823 : tensor<1x?x1xf64>) outs(%821 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %825 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%820, %824 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%819 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %826 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%825, %825 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%819 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %827 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%826 : tensor<1x?x768xf64>) outs(%822 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %828 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%827 : tensor<1x?x1xf64>) outs(%821 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %829 = tensor.empty(%811) : tensor<1x?x1xf32>
    %830 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%828 : tensor<1x?x1xf64>) outs(%829 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %831 = linalg.fill ins(%cst_0 : f32) outs(%829 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %832 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%818 : tensor<1x?x768xf32>) outs(%831 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %833 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%832 : tensor<1x?x1xf32>) outs(%829 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %834 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%830 : tensor<1x?x1xf32>) outs(%829 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %835 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%834 : tensor<1x?x1xf32>) outs(%829 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %836 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818, %833 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %837 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%836, %835 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %838 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%837, %arg143 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %839 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%838, %arg144 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_308 = tensor.collapse_shape %839 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_309 = linalg.transpose ins(%arg145 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %840 = tensor.empty(%811) : tensor<?x3072xf32>
    %841 = linalg.fill ins(%cst_0 : f32) outs(%840 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %842 = linalg.matmul ins(%collapsed_308, %transposed_309 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%841 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %843 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%842, %arg146 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%840 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_310 = tensor.expand_shape %843 [[0, 1], [2]] output_shape [1, %811, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %844 = tensor.empty(%811) : tensor<1x?x3072xf32>
    %845 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_310 : tensor<1x?x3072xf32>) outs(%844 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_311 = tensor.collapse_shape %845 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_312 = linalg.transpose ins(%arg147 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %846 = linalg.matmul ins(%collapsed_311, %transposed_312 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%813 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %847 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%846, %arg148 : tensor<?x768xf32>, tensor<768xf32>) outs(%812 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_313 = tensor.expand_shape %847 [[0, 1], [2]] output_shape [1, %811, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %848 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_313, %839 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %849 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%848 : tensor<1x?x768xf32>) outs(%819 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %850 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%849 : tensor<1x?x768xf64>) outs(%822 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %851 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%850 : tensor<1x?x1xf64>) outs(%821 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %852 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%849, %851 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%819 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %853 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%852, %852 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%819 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %854 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%853 : tensor<1x?x768xf64>) outs(%822 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %855 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%854 : tensor<1x?x1xf64>) outs(%821 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %856 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%855 : tensor<1x?x1xf64>) outs(%829 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %857 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%848 : tensor<1x?x768xf32>) outs(%831 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %858 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%857 : tensor<1x?x1xf32>) outs(%829 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %859 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%856 : tensor<1x?x1xf32>) outs(%829 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %860 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%859 : tensor<1x?x1xf32>) outs(%829 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %861 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%848, %858 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %862 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%861, %860 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %863 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%862, %arg149 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %864 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%863, %arg150 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%817 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_314 = tensor.collapse_shape %864 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_315 = linalg.transpose ins(%arg151 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %865 = linalg.matmul ins(%collapsed_314, %transposed_315 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%813 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %866 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%865, %arg152 : tensor<?x768xf32>, tensor<768xf32>) outs(%812 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_316 = tensor.expand_shape %866 [[0, 1], [2]] output_shape [1, %811, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %867 = arith.muli %144, %c768_i64 : i64
    %868 = arith.divsi %867, %68 : i64
    %869 = arith.select %64, %868, %0 : i64
    %from_elements_317 = tensor.from_elements %c1_i64, %869, %868, %c64_i64 : tensor<4xi64>
    %reshape_318 = tensor.reshape %expanded_316(%from_elements_317) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %870 = arith.index_cast %869 : i64 to index
    %871 = tensor.empty(%870) : tensor<1x12x?x64xf32>
    %transposed_319 = linalg.transpose ins(%reshape_318 : tensor<1x?x12x64xf32>) outs(%871 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_320 = linalg.transpose ins(%arg153 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %872 = linalg.matmul ins(%collapsed_314, %transposed_320 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%813 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %873 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%872, %arg154 : tensor<?x768xf32>, tensor<768xf32>) outs(%812 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_321 = tensor.expand_shape %873 [[0, 1], [2]] output_shape [1, %811, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_322 = tensor.reshape %expanded_321(%from_elements_317) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_323 = linalg.transpose ins(%arg155 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %874 = linalg.matmul ins(%collapsed_314, %transposed_323 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%813 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %875 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%874, %arg156 : tensor<?x768xf32>, tensor<768xf32>) outs(%812 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_324 = tensor.expand_shape %875 [[0, 1], [2]] output_shape [1, %811, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_325 = tensor.reshape %expanded_324(%from_elements_317) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_326 = linalg.transpose ins(%reshape_325 : tensor<1x?x12x64xf32>) outs(%871 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %876 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_319 : tensor<1x12x?x64xf32>) outs(%871 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %877 = tensor.empty(%870) : tensor<1x12x64x?xf32>
    %transposed_327 = linalg.transpose ins(%reshape_322 : tensor<1x?x12x64xf32>) outs(%877 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %878 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_327 : tensor<1x12x64x?xf32>) outs(%877 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %879 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %870, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %876[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_328 = tensor.collapse_shape %879 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %880 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %870, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %878[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_329 = tensor.collapse_shape %880 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %881 = linalg.batch_matmul ins(%collapsed_328, %collapsed_329 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_330 = tensor.reshape %881(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %882 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_330, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %883:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%882 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_331 = tensor.expand_shape %883#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %884 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%882, %expanded_331 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %885 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%884 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %886 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%885 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %887 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%885, %886 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %888 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%882 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %889 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%888 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %890 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%889, %123, %887 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %891 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %890[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_332 = tensor.reshape %891(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %892 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %870, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_326[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_333 = tensor.collapse_shape %892 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %893 = linalg.batch_matmul ins(%reshape_332, %collapsed_333 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_334 = tensor.expand_shape %893 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_335 = tensor.reshape %expanded_334(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_336 = linalg.transpose ins(%reshape_335 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_337 = tensor.reshape %transposed_336(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_338 = tensor.collapse_shape %reshape_337 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_339 = linalg.transpose ins(%arg157 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %894 = arith.index_cast %144 : i64 to index
    %895 = tensor.empty(%894) : tensor<?x768xf32>
    %896 = linalg.fill ins(%cst_0 : f32) outs(%895 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %897 = linalg.matmul ins(%collapsed_338, %transposed_339 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%896 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %898 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%897, %arg158 : tensor<?x768xf32>, tensor<768xf32>) outs(%895 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_340 = tensor.expand_shape %898 [[0, 1], [2]] output_shape [1, %894, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %899 = arith.cmpi eq, %894, %811 : index
    cf.assert %899, "mismatched size for broadcast"
    %900 = tensor.empty(%894) : tensor<1x?x768xf32>
    %901 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_340, %864 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %902 = tensor.empty(%894) : tensor<1x?x768xf64>
    %903 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%901 : tensor<1x?x768xf32>) outs(%902 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %904 = tensor.empty(%894) : tensor<1x?x1xf64>
    %905 = linalg.fill ins(%cst : f64) outs(%904 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %906 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%903 : tensor<1x?x768xf64>) outs(%905 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %907 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%906 : tensor<1x?x1xf64>) outs(%904 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %908 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%903, %907 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%902 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %909 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%908, %908 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%902 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %910 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%909 : tensor<1x?x768xf64>) outs(%905 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %911 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%910 : tensor<1x?x1xf64>) outs(%904 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %912 = tensor.empty(%894) : tensor<1x?x1xf32>
    %913 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%911 : tensor<1x?x1xf64>) outs(%912 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %914 = linalg.fill ins(%cst_0 : f32) outs(%912 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %915 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%901 : tensor<1x?x768xf32>) outs(%914 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %916 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%915 : tensor<1x?x1xf32>) outs(%912 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %917 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%913 : tensor<1x?x1xf32>) outs(%912 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %918 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%917 : tensor<1x?x1xf32>) outs(%912 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %919 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%901, %916 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %920 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919, %918 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %921 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%920, %arg159 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %922 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%921, %arg160 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_341 = tensor.collapse_shape %922 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_342 = linalg.transpose ins(%arg161 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %923 = tensor.empty(%894) : tensor<?x3072xf32>
    %924 = linalg.fill ins(%cst_0 : f32) outs(%923 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %925 = linalg.matmul ins(%collapsed_341, %transposed_342 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%924 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %926 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%925, %arg162 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%923 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_343 = tensor.expand_shape %926 [[0, 1], [2]] output_shape [1, %894, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %927 = tensor.empty(%894) : tensor<1x?x3072xf32>
    %928 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_343 : tensor<1x?x3072xf32>) outs(%927 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_344 = tensor.collapse_shape %928 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_345 = linalg.transpose ins(%arg163 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %929 = linalg.matmul ins(%collapsed_344, %transposed_345 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%896 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %930 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%929, %arg164 : tensor<?x768xf32>, tensor<768xf32>) outs(%895 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_346 = tensor.expand_shape %930 [[0, 1], [2]] output_shape [1, %894, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %931 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_346, %922 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %932 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%931 : tensor<1x?x768xf32>) outs(%902 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %933 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%932 : tensor<1x?x768xf64>) outs(%905 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %934 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%933 : tensor<1x?x1xf64>) outs(%904 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %935 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%932, %934 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%902 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %936 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%935, %935 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%902 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %937 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%936 : tensor<1x?x768xf64>) outs(%905 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %938 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%937 : tensor<1x?x1xf64>) outs(%904 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %939 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%938 : tensor<1x?x1xf64>) outs(%912 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %940 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%931 : tensor<1x?x768xf32>) outs(%914 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %941 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%940 : tensor<1x?x1xf32>) outs(%912 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %942 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%939 : tensor<1x?x1xf32>) outs(%912 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %943 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%942 : tensor<1x?x1xf32>) outs(%912 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %944 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%931, %941 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %945 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%944, %943 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %946 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%945, %arg165 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %947 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%946, %arg166 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%900 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_347 = tensor.collapse_shape %947 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_348 = linalg.transpose ins(%arg167 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %948 = linalg.matmul ins(%collapsed_347, %transposed_348 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%896 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %949 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%948, %arg168 : tensor<?x768xf32>, tensor<768xf32>) outs(%895 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_349 = tensor.expand_shape %949 [[0, 1], [2]] output_shape [1, %894, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %950 = arith.muli %144, %c768_i64 : i64
    %951 = arith.divsi %950, %68 : i64
    %952 = arith.select %64, %951, %0 : i64
    %from_elements_350 = tensor.from_elements %c1_i64, %952, %951, %c64_i64 : tensor<4xi64>
    %reshape_351 = tensor.reshape %expanded_349(%from_elements_350) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %953 = arith.index_cast %952 : i64 to index
    %954 = tensor.empty(%953) : tensor<1x12x?x64xf32>
    %transposed_352 = linalg.transpose ins(%reshape_351 : tensor<1x?x12x64xf32>) outs(%954 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_353 = linalg.transpose ins(%arg169 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %955 = linalg.matmul ins(%collapsed_347, %transposed_353 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%896 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %956 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%955, %arg170 : tensor<?x768xf32>, tensor<768xf32>) outs(%895 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_354 = tensor.expand_shape %956 [[0, 1], [2]] output_shape [1, %894, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_355 = tensor.reshape %expanded_354(%from_elements_350) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_356 = linalg.transpose ins(%arg171 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %957 = linalg.matmul ins(%collapsed_347, %transposed_356 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%896 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %958 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%957, %arg172 : tensor<?x768xf32>, tensor<768xf32>) outs(%895 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_357 = tensor.expand_shape %958 [[0, 1], [2]] output_shape [1, %894, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_358 = tensor.reshape %expanded_357(%from_elements_350) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_359 = linalg.transpose ins(%reshape_358 : tensor<1x?x12x64xf32>) outs(%954 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %959 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_352 : tensor<1x12x?x64xf32>) outs(%954 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %960 = tensor.empty(%953) : tensor<1x12x64x?xf32>
    %transposed_360 = linalg.transpose ins(%reshape_355 : tensor<1x?x12x64xf32>) outs(%960 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %961 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_360 : tensor<1x12x64x?xf32>) outs(%960 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %962 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %953, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %959[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_361 = tensor.collapse_shape %962 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %963 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %953, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %961[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_362 = tensor.collapse_shape %963 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %964 = linalg.batch_matmul ins(%collapsed_361, %collapsed_362 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_363 = tensor.reshape %964(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %965 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_363, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %966:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%965 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_364 = tensor.expand_shape %966#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %967 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%965, %expanded_364 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %968 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%967 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %969 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%968 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %970 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%968, %969 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %971 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%965 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %972 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%971 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %973 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%972, %123, %970 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %974 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %973[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_365 = tensor.reshape %974(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %975 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %953, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_359[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_366 = tensor.collapse_shape %975 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %976 = linalg.batch_matmul ins(%reshape_365, %collapsed_366 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_367 = tensor.expand_shape %976 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_368 = tensor.reshape %expanded_367(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_369 = linalg.transpose ins(%reshape_368 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_370 = tensor.reshape %transposed_369(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_371 = tensor.collapse_shape %reshape_370 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_372 = linalg.transpose ins(%arg173 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %977 = arith.index_cast %144 : i64 to index
    %978 = tensor.empty(%977) : tensor<?x768xf32>
    %979 = linalg.fill ins(%cst_0 : f32) outs(%978 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %980 = linalg.matmul ins(%collapsed_371, %transposed_372 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%979 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %981 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%980, %arg174 : tensor<?x768xf32>, tensor<768xf32>) outs(%978 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_373 = tensor.expand_shape %981 [[0, 1], [2]] output_shape [1, %977, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %982 = arith.cmpi eq, %977, %894 : index
    cf.assert %982, "mismatched size for broadcast"
    %983 = tensor.empty(%977) : tensor<1x?x768xf32>
    %984 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_373, %947 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %985 = tensor.empty(%977) : tensor<1x?x768xf64>
    %986 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%984 : tensor<1x?x768xf32>) outs(%985 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %987 = tensor.empty(%977) : tensor<1x?x1xf64>
    %988 = linalg.fill ins(%cst : f64) outs(%987 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %989 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%986 : tensor<1x?x768xf64>) outs(%988 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %990 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%989 : tensor<1x?x1xf64>) outs(%987 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %991 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%986, %990 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%985 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %992 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%991, %991 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%985 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %993 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%992 : tensor<1x?x768xf64>) outs(%988 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %994 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993 : tensor<1x?x1xf64>) outs(%987 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %995 = tensor.empty(%977) : tensor<1x?x1xf32>
    %996 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%994 : tensor<1x?x1xf64>) outs(%995 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %997 = linalg.fill ins(%cst_0 : f32) outs(%995 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %998 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%984 : tensor<1x?x768xf32>) outs(%997 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %999 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%998 : tensor<1x?x1xf32>) outs(%995 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1000 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%996 : tensor<1x?x1xf32>) outs(%995 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %1001 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1000 : tensor<1x?x1xf32>) outs(%995 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1002 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%984, %999 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1003 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1002, %1001 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1004 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1003, %arg175 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1005 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1004, %arg176 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_374 = tensor.collapse_shape %1005 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_375 = linalg.transpose ins(%arg177 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1006 = tensor.empty(%977) : tensor<?x3072xf32>
    %1007 = linalg.fill ins(%cst_0 : f32) outs(%1006 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1008 = linalg.matmul ins(%collapsed_374, %transposed_375 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1007 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1009 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%1008, %arg178 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1006 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_376 = tensor.expand_shape %1009 [[0, 1], [2]] output_shape [1, %977, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %1010 = tensor.empty(%977) : tensor<1x?x3072xf32>
    %1011 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_376 : tensor<1x?x3072xf32>) outs(%1010 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_377 = tensor.collapse_shape %1011 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_378 = linalg.transpose ins(%arg179 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1012 = linalg.matmul ins(%collapsed_377, %transposed_378 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%979 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1013 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%1012, %arg180 : tensor<?x768xf32>, tensor<768xf32>) outs(%978 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_379 = tensor.expand_shape %1013 [[0, 1], [2]] output_shape [1, %977, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %1014 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_379, %1005 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1015 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1014 : tensor<1x?x768xf32>) outs(%985 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1016 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1015 : tensor<1x?x768xf64>) outs(%988 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1017 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1016 : tensor<1x?x1xf64>) outs(%987 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1018 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1015, %1017 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%985 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1019 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1018, %1018 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%985 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1020 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1019 : tensor<1x?x768xf64>) outs(%988 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1021 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1020 : tensor<1x?x1xf64>) outs(%987 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1022 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1021 : tensor<1x?x1xf64>) outs(%995 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1023 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1014 : tensor<1x?x768xf32>) outs(%997 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1024 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1023 : tensor<1x?x1xf32>) outs(%995 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1025 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1022 : tensor<1x?x1xf32>) outs(%995 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %1026 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1025 : tensor<1x?x1xf32>) outs(%995 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1027 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1014, %1024 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1028 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027, %1026 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1029 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1028, %arg181 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1030 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029, %arg182 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%983 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_380 = tensor.collapse_shape %1030 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_381 = linalg.transpose ins(%arg183 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %1031 = linalg.matmul ins(%collapsed_380, %transposed_381 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%979 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1032 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%1031, %arg184 : tensor<?x768xf32>, tensor<768xf32>) outs(%978 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_382 = tensor.expand_shape %1032 [[0, 1], [2]] output_shape [1, %977, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %1033 = arith.muli %144, %c768_i64 : i64
    %1034 = arith.divsi %1033, %68 : i64
    %1035 = arith.select %64, %1034, %0 : i64
    %from_elements_383 = tensor.from_elements %c1_i64, %1035, %1034, %c64_i64 : tensor<4xi64>
    %reshape_384 = tensor.reshape %expanded_382(%from_elements_383) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %1036 = arith.index_cast %1035 : i64 to index
    %1037 = tensor.empty(%1036) : tensor<1x12x?x64xf32>
    %transposed_385 = linalg.transpose ins(%reshape_384 : tensor<1x?x12x64xf32>) outs(%1037 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_386 = linalg.transpose ins(%arg185 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %1038 = linalg.matmul ins(%collapsed_380, %transposed_386 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%979 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1039 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%1038, %arg186 : tensor<?x768xf32>, tensor<768xf32>) outs(%978 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_387 = tensor.expand_shape %1039 [[0, 1], [2]] output_shape [1, %977, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_388 = tensor.reshape %expanded_387(%from_elements_383) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_389 = linalg.transpose ins(%arg187 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %1040 = linalg.matmul ins(%collapsed_380, %transposed_389 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%979 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1041 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%1040, %arg188 : tensor<?x768xf32>, tensor<768xf32>) outs(%978 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_390 = tensor.expand_shape %1041 [[0, 1], [2]] output_shape [1, %977, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_391 = tensor.reshape %expanded_390(%from_elements_383) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_392 = linalg.transpose ins(%reshape_391 : tensor<1x?x12x64xf32>) outs(%1037 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1042 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_385 : tensor<1x12x?x64xf32>) outs(%1037 : tensor<1x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x?x64xf32>
    %1043 = tensor.empty(%1036) : tensor<1x12x64x?xf32>
    %transposed_393 = linalg.transpose ins(%reshape_388 : tensor<1x?x12x64xf32>) outs(%1043 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1044 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_393 : tensor<1x12x64x?xf32>) outs(%1043 : tensor<1x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_7 : f64 to f32
      %1115 = arith.mulf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x12x64x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %1045 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %1036, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %1042[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_394 = tensor.collapse_shape %1045 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %1046 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %1036, %c1 : index
      %1118 = arith.select %1117, %c0, %1116 : index
      %extracted = tensor.extract %1044[%c0, %1114, %1115, %1118] : tensor<1x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64x?xf32>
    %collapsed_395 = tensor.collapse_shape %1046 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %1047 = linalg.batch_matmul ins(%collapsed_394, %collapsed_395 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%89 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_396 = tensor.reshape %1047(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %1048 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_396, %80 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %1049:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1048 : tensor<1x12x?x?xf32>) outs(%107, %105 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_413: i64):
      %1114 = linalg.index 3 : index
      %1115 = arith.index_cast %1114 : index to i64
      %1116 = arith.maximumf %in, %out : f32
      %1117 = arith.cmpf ogt, %in, %out : f32
      %1118 = arith.select %1117, %1115, %out_413 : i64
      linalg.yield %1116, %1118 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_397 = tensor.expand_shape %1049#0 [[0], [1], [2, 3]] output_shape [1, 12, %100, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %1050 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1048, %expanded_397 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %1051 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1050 : tensor<1x12x?x?xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.exp %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %1052 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1051 : tensor<1x12x?x?xf32>) outs(%112 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x1xf32>
    %1053 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1051, %1052 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%102 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.divf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    %1054 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1048 : tensor<1x12x?x?xf32>) outs(%115 : tensor<1x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1114 = arith.extf %in : f32 to f64
      %1115 = arith.cmpf oeq, %1114, %cst_8 : f64
      linalg.yield %1115 : i1
    } -> tensor<1x12x?x?xi1>
    %1055 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1054 : tensor<1x12x?x?xi1>) outs(%118 : tensor<1x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1114 = arith.andi %in, %out : i1
      linalg.yield %1114 : i1
    } -> tensor<1x12x?x1xi1>
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %120, "negative values not allowed in new dimensions"
    cf.assert %124, "mismatched size for broadcast"
    cf.assert %125, "mismatched size for broadcast"
    %1056 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1055, %123, %1053 : tensor<1x12x?x1xi1>, tensor<1x12x?x?xf32>, tensor<1x12x?x?xf32>) outs(%126 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: i1, %in_413: f32, %in_414: f32, %out: f32):
      %1114 = arith.select %in, %in_413, %in_414 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %1057 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %100, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %1119 = arith.cmpi eq, %121, %c1 : index
      %1120 = arith.select %1119, %c0, %1116 : index
      %extracted = tensor.extract %1056[%c0, %1114, %1118, %1120] : tensor<1x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_398 = tensor.reshape %1057(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %1058 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1114 = linalg.index 1 : index
      %1115 = linalg.index 2 : index
      %1116 = linalg.index 3 : index
      %1117 = arith.cmpi eq, %1036, %c1 : index
      %1118 = arith.select %1117, %c0, %1115 : index
      %extracted = tensor.extract %transposed_392[%c0, %1114, %1118, %1116] : tensor<1x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x?x64xf32>
    %collapsed_399 = tensor.collapse_shape %1058 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    cf.assert %131, "mismatching contracting dimension"
    %1059 = linalg.batch_matmul ins(%reshape_398, %collapsed_399 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%133 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_400 = tensor.expand_shape %1059 [[0, 1], [2], [3]] output_shape [1, 12, %100, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_401 = tensor.reshape %expanded_400(%from_elements_36) : (tensor<1x12x?x64xf32>, tensor<4xi64>) -> tensor<1x12x?x64xf32>
    %transposed_402 = linalg.transpose ins(%reshape_401 : tensor<1x12x?x64xf32>) outs(%141 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_403 = tensor.reshape %transposed_402(%from_elements_39) : (tensor<1x?x12x64xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    %collapsed_404 = tensor.collapse_shape %reshape_403 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_405 = linalg.transpose ins(%arg189 : tensor<768x768xf32>) outs(%59 : tensor<768x768xf32>) permutation = [1, 0] 
    %1060 = arith.index_cast %144 : i64 to index
    %1061 = tensor.empty(%1060) : tensor<?x768xf32>
    %1062 = linalg.fill ins(%cst_0 : f32) outs(%1061 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1063 = linalg.matmul ins(%collapsed_404, %transposed_405 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1062 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1064 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%1063, %arg190 : tensor<?x768xf32>, tensor<768xf32>) outs(%1061 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_406 = tensor.expand_shape %1064 [[0, 1], [2]] output_shape [1, %1060, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %1065 = arith.cmpi eq, %1060, %977 : index
    cf.assert %1065, "mismatched size for broadcast"
    %1066 = tensor.empty(%1060) : tensor<1x?x768xf32>
    %1067 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_406, %1030 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1068 = tensor.empty(%1060) : tensor<1x?x768xf64>
    %1069 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1067 : tensor<1x?x768xf32>) outs(%1068 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1070 = tensor.empty(%1060) : tensor<1x?x1xf64>
    %1071 = linalg.fill ins(%cst : f64) outs(%1070 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %1072 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1069 : tensor<1x?x768xf64>) outs(%1071 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1073 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1072 : tensor<1x?x1xf64>) outs(%1070 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1074 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1069, %1073 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%1068 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1075 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1074, %1074 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%1068 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1076 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1075 : tensor<1x?x768xf64>) outs(%1071 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1077 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1076 : tensor<1x?x1xf64>) outs(%1070 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1078 = tensor.empty(%1060) : tensor<1x?x1xf32>
    %1079 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1077 : tensor<1x?x1xf64>) outs(%1078 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1080 = linalg.fill ins(%cst_0 : f32) outs(%1078 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %1081 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1067 : tensor<1x?x768xf32>) outs(%1080 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1082 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1081 : tensor<1x?x1xf32>) outs(%1078 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1083 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1079 : tensor<1x?x1xf32>) outs(%1078 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %1084 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1083 : tensor<1x?x1xf32>) outs(%1078 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1085 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1067, %1082 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1086 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1085, %1084 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1087 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1086, %arg191 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1088 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1087, %arg192 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_407 = tensor.collapse_shape %1088 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %transposed_408 = linalg.transpose ins(%arg193 : tensor<3072x768xf32>) outs(%174 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1089 = tensor.empty(%1060) : tensor<?x3072xf32>
    %1090 = linalg.fill ins(%cst_0 : f32) outs(%1089 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1091 = linalg.matmul ins(%collapsed_407, %transposed_408 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1090 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1092 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%1091, %arg194 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1089 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x3072xf32>
    %expanded_409 = tensor.expand_shape %1092 [[0, 1], [2]] output_shape [1, %1060, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %1093 = tensor.empty(%1060) : tensor<1x?x3072xf32>
    %1094 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_409 : tensor<1x?x3072xf32>) outs(%1093 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_12 : f32
      %1115 = math.erf %1114 : f32
      %1116 = arith.addf %1115, %cst_2 : f32
      %1117 = arith.mulf %1116, %cst_3 : f32
      %1118 = arith.mulf %in, %1117 : f32
      linalg.yield %1118 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_410 = tensor.collapse_shape %1094 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %transposed_411 = linalg.transpose ins(%arg195 : tensor<768x3072xf32>) outs(%181 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1095 = linalg.matmul ins(%collapsed_410, %transposed_411 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1062 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1096 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%1095, %arg196 : tensor<?x768xf32>, tensor<768xf32>) outs(%1061 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<?x768xf32>
    %expanded_412 = tensor.expand_shape %1096 [[0, 1], [2]] output_shape [1, %1060, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %1097 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_412, %1088 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1098 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1097 : tensor<1x?x768xf32>) outs(%1068 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1114 = arith.extf %in : f32 to f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1099 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1098 : tensor<1x?x768xf64>) outs(%1071 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1100 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1099 : tensor<1x?x1xf64>) outs(%1070 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1101 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1098, %1100 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%1068 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.subf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1102 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1101, %1101 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%1068 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_413: f64, %out: f64):
      %1114 = arith.mulf %in, %in_413 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x768xf64>
    %1103 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1102 : tensor<1x?x768xf64>) outs(%1071 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.addf %in, %out : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1103 : tensor<1x?x1xf64>) outs(%1070 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1114 = arith.divf %in, %cst_10 : f64
      linalg.yield %1114 : f64
    } -> tensor<1x?x1xf64>
    %1105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1104 : tensor<1x?x1xf64>) outs(%1078 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1114 = arith.truncf %in : f64 to f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1106 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1097 : tensor<1x?x768xf32>) outs(%1080 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.addf %in, %out : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1106 : tensor<1x?x1xf32>) outs(%1078 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.divf %in, %cst_11 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1105 : tensor<1x?x1xf32>) outs(%1078 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = arith.truncf %cst_9 : f64 to f32
      %1115 = arith.addf %in, %1114 : f32
      linalg.yield %1115 : f32
    } -> tensor<1x?x1xf32>
    %1109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1108 : tensor<1x?x1xf32>) outs(%1078 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1114 = math.rsqrt %in : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x1xf32>
    %1110 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1097, %1107 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.subf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1111 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1110, %1109 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1112 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111, %arg197 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.mulf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    %1113 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1112, %arg198 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%1066 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_413: f32, %out: f32):
      %1114 = arith.addf %in, %in_413 : f32
      linalg.yield %1114 : f32
    } -> tensor<1x?x768xf32>
    return %1113 : tensor<1x?x768xf32>
  }
}
